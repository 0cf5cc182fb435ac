import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Api, uuid7 } from './support/api.ts';
import { type App, emptyDataDir, startApp, stopApp } from './support/app.ts';
import { firstLesson } from './support/people.ts';

type Question = { key: string; kind: string; options?: { key: string }[]; answer?: { response: unknown } };
type Attempt = { id: string; questions: Question[] };
type Learner = { api: Api; attempt: Attempt };

const LEARNERS = 12;

async function givenLearner(app: App, lessonVersionId: string): Promise<Learner> {
  const open = new Api(app.url);
  const { accessToken } = await open.post<{ accessToken: string }>('/sessions/guest');
  const api = open.as(accessToken);
  const meetingId = uuid7();
  await api.put(`/meetings/${meetingId}`, { lessonVersionId, pacing: 'SOLO' });
  await api.put(`/meetings/${meetingId}/me`);
  const attempt = await api.put<Attempt>(`/attempts/${uuid7()}`, {
    meetingId,
    stepKey: 'quiz',
    purpose: 'FIRST',
  });
  return { api, attempt };
}

const choice = (question: Question) => ({ response: { options: [question.options?.[0]?.key] } });

test('a kill in the middle of a burst loses nothing acknowledged and doubles nothing', async () => {
  const dataDir = await emptyDataDir();
  const app = await startApp(dataDir);
  const lesson = await firstLesson(new Api(app.url));
  const learners = await Promise.all(Array.from({ length: LEARNERS }, () => givenLearner(app, lesson)));
  const single = (learner: Learner) => learner.attempt.questions.filter(({ kind }) => kind === 'SINGLE');

  const acknowledged = new Set<string>();
  const answering = learners.map(async (learner) => {
    for (const question of single(learner)) {
      const path = `/attempts/${learner.attempt.id}/answers/${question.key}`;
      const answer = await learner.api.send('PUT', path, choice(question));
      if (answer.ok) acknowledged.add(path);
    }
  });
  // The kill breaks connections: that is what the test is about.
  const burst = Promise.allSettled(answering);
  await expect.poll(() => acknowledged.size, { intervals: [5] }).toBeGreaterThan(LEARNERS);
  await stopApp(app, 'SIGKILL');
  await burst;

  const again = await startApp(dataDir, Number(new URL(app.url).port));
  for (const { api, attempt } of learners) {
    const kept = await api.get<Attempt>(`/attempts/${attempt.id}`);
    for (const question of kept.questions) {
      const path = `/attempts/${attempt.id}/answers/${question.key}`;
      if (acknowledged.has(path)) expect(question.answer?.response, path).toEqual(choice(question).response);
    }
  }
  for (const learner of learners) {
    for (const question of single(learner)) {
      await learner.api.put(`/attempts/${learner.attempt.id}/answers/${question.key}`, choice(question));
    }
    const now = await learner.api.get<Attempt>(`/attempts/${learner.attempt.id}`);
    expect(now.questions.filter(({ answer }) => answer)).toHaveLength(single(learner).length);
  }
  await stopApp(again);
  await rm(dataDir, { recursive: true, force: true });
});
