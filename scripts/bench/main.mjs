// Measures the packaged application against its own PostgreSQL, both on this machine, and writes docs/benchmarks.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { answerScript, forgetBenchAnswers } from "./answer-sql.mjs";
import { databaseEnvironment, residentMemory, startApp, stopApp } from "./app.mjs";
import { answersOf, givenClass, givenLesson, givenTeacher } from "./class.mjs";
import { pgbench, wrk } from "./load.mjs";

const CONNECTIONS = [1, 32, 128];
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const CLASSES = Number(process.env.BENCH_CLASSES ?? 150);
const CLASS_SIZE = 30;
const VIEWS = [30, 300, 3000];

const folder = mkdtempSync(join(tmpdir(), "stagecraft-bench-"));
const number = (value, digits = 0) => value.toLocaleString("en", { maximumFractionDigits: digits });
const say = (line) => console.error(line);

const rows = { answers: [], lesson: [], views: [] };

say("starting twice: the second start finds its database initialised");
await stopApp(await startApp(folder));
const app = await startApp(folder);
const teacher = await givenTeacher(app.url);
const lesson = await givenLesson(app.url);

say(`preparing ${CLASSES} classes of ${CLASS_SIZE}`);
const students = [];
for (let made = 0; made < CLASSES; made++) {
  students.push(...(await givenClass(app.url, teacher, lesson, CLASS_SIZE)).students);
}
const answers = answersOf(students);
const file = join(folder, "answers.tsv");
writeFileSync(file, answers.map(({ token, path, body }) => `${token}\t${path}\t${body}`).join("\n"));

const database = { ...databaseEnvironment(app), BENCH_FOLDER: folder };
const answerSql = await answerScript(database);

say("warming up");
await wrk(`${app.url}/api/v1/ping`, 32, 3);
await wrk(`${app.url}/api/v1/lessons/${lesson}`, 32, 3);
let from = 0;
const saveAnswers = async (connections, seconds) => {
  const load = { script: "scripts/bench/answers.lua", env: { BENCH_ANSWERS: file, BENCH_FROM: String(from) } };
  const result = await wrk(app.url, connections, seconds, load);
  from += result.requests + connections;
  return result;
};
await saveAnswers(32, 3);

for (const connections of CONNECTIONS) {
  say(`${connections} connections`);
  const empty = await wrk(`${app.url}/api/v1/ping`, connections, SECONDS);
  const statements = await pgbench(answerSql, Math.min(connections, 16), SECONDS, database);
  await forgetBenchAnswers(database);
  const saved = await saveAnswers(connections, SECONDS);
  const read = await wrk(`${app.url}/api/v1/lessons/${lesson}`, connections, SECONDS);
  const bound = 1 / (1 / empty.rate + 1 / statements);
  rows.answers.push([connections, empty.rate, statements, bound, saved, saved.rate / bound]);
  rows.lesson.push([connections, empty.rate, read, read.rate / empty.rate]);
}
const memory = residentMemory(app);

for (const size of VIEWS) {
  say(`the teacher's view of ${size} students`);
  const teacher = await givenTeacher(app.url);
  const view = await givenClass(app.url, teacher, lesson, size);
  for (const { send, attempt } of view.students) {
    const [question] = attempt.questions.filter(({ kind }) => kind === "SINGLE");
    const response = { options: [question.options[0].key] };
    await send("PUT", `/attempts/${attempt.id}/answers/${question.key}`, { response });
  }
  const path = `${app.url}/api/v1/meetings/${view.meetingId}/insight/quiz/quiz`;
  const headers = [`Authorization: Bearer ${teacher.token}`];
  rows.views.push([size, await wrk(path, 1, SECONDS, { headers })]);
}
await stopApp(app);
rmSync(folder, { recursive: true, force: true });

const table = (head, lines) =>
  [head, head.map(() => "--:"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const budget = execFileSync("node", ["scripts/budget.mjs"], { cwd: "frontend", encoding: "utf8" });
const script = number(Number(/(\d+)\s+first load/.exec(budget)[1]));
const report = `# Benchmarks

Written by \`make bench\`; the load generators (wrk, pgbench) run on the same machine as the application and its PostgreSQL (fsync on), so
ratios say more than figures. Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${number(totalmem() / 2 ** 30)} GiB.

## Saving an answer

Signed in, with every rule applied. E: an empty endpoint of the same server. P: pgbench with the same statement, begin and commit included, on the same
database. The bound is 1/(1/E + 1/P); the share must reach 0.4, and 0.6 is the aim.

${table(
  ["connections", "E /s", "P /s", "bound /s", "answers /s", "p50 ms", "p99 ms", "share of bound"],
  rows.answers.map(([connections, e, p, bound, saved, share]) => [
    connections, number(e), number(p), number(bound), number(saved.rate), number(saved.p50, 1), number(saved.p99, 1), share.toFixed(2),
  ]),
)}

## Reading a lesson

The share of E must reach 0.7.

${table(
  ["connections", "E /s", "lessons /s", "p50 ms", "p99 ms", "share of E"],
  rows.lesson.map(([connections, e, read, share]) => [
    connections, number(e), number(read.rate), number(read.p50, 1), number(read.p99, 1), share.toFixed(2),
  ]),
)}

## The teacher's view

Statistics of a quiz, one reader. The cost should grow no faster than the class.

${table(
  ["students", "views /s", "p50 ms", "p99 ms", "p50 µs a student"],
  rows.views.map(([size, view]) => [
    size, number(view.rate, 1), number(view.p50, 1), number(view.p99, 1), number((view.p50 * 1000) / size, 1),
  ]),
)}

## The rest

| what | measured | goal |
|--|--:|--:|
| start to first answer, database initialised | ${(app.firstAnswer / 1000).toFixed(1)} s | 3 s |
| resident memory after the run | ${memory} MB | 350 MB |
| script of the first load, gzip | ${script} | 130,000 bytes |
`;
writeFileSync("docs/benchmarks.md", report);
console.log(report);
