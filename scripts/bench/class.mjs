// Fills the application through its API: a teacher, classes, students with an attempt each.
import { randomUUID } from "node:crypto";

export function client(url, token) {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        "Idempotency-Key": randomUUID(),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
}

export async function givenTeacher(url) {
  const account = { email: `${randomUUID()}@example.org`, name: "Bench", password: "seven lanterns on the quay" };
  const { accessToken } = await client(url)("POST", "/accounts", account);
  return Object.assign(client(url, accessToken), { token: accessToken });
}

export async function givenLesson(url) {
  const { items } = await client(url)("GET", "/lessons?language=en");
  return items.find((lesson) => lesson.key === "how-models-are-trained").versionId;
}

/** A class of `size` students in a meeting of the first lesson; each has begun the quiz and answered nothing. */
export async function givenClass(url, teacher, lessonVersionId, size) {
  const { id: classroomId, code } = await teacher("POST", "/classrooms", { name: `Class of ${size}` });
  const meetingId = uuid7();
  await teacher("PUT", `/meetings/${meetingId}`, { lessonVersionId, pacing: "STUDENT", classroomId });
  const students = await inParallel(size, 12, async (number) => {
    const { session } = await client(url)("POST", `/join/${code}`, { alias: `Student ${number}` });
    const student = client(url, session.accessToken);
    await student("PUT", `/meetings/${meetingId}/me`);
    const attempt = await student("PUT", `/attempts/${uuid7()}`, { meetingId, stepKey: "quiz", purpose: "FIRST" });
    return { token: session.accessToken, send: student, attempt };
  });
  return { meetingId, students };
}

/** The answers a class can still give, one for each question with a single choice. */
export function answersOf(students) {
  return students.flatMap(({ token, attempt }, student) =>
    attempt.questions
      .filter(({ kind }) => kind === "SINGLE")
      .map(({ key, options }, turn) => ({
        token,
        path: `/api/v1/attempts/${attempt.id}/answers/${key}`,
        body: JSON.stringify({
          response: { options: [options[(student + turn) % options.length].key] },
          confidence: "FAIRLY_SURE",
        }),
      })),
  );
}

export async function inParallel(count, width, work) {
  const results = new Array(count);
  let next = 0;
  const worker = async () => {
    for (let number = next++; number < count; number = next++) results[number] = await work(number);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

export function uuid7() {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
