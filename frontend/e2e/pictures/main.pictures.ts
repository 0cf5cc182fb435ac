import type { Page } from '@playwright/test';
import { uuid7 } from '../support/api.ts';
import { givenClassroom, givenMeeting, givenStudent, givenTeacher, PASSWORD } from '../support/people.ts';
import { answer, beginAlone, readAndBeginQuiz, verdict } from '../support/quiz.ts';
import { signIn } from '../support/signIn.ts';
import { expect, test } from '../support/test.ts';

type Question = { key: string; kind: string; options?: { key: string }[] };
const FOLDER = '../docs/screenshots';
const ALIASES = [
  'Amal',
  'Benedikt',
  'Chloé',
  'Deniz',
  'Esther',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kim',
  'Lea',
];

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
}

test.use({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' } as object);

test('welcome', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await shoot(page, 'welcome');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'welcome-dark');
});

test('lesson and quiz', async ({ page }) => {
  await beginAlone(page);
  const overview = page.url();
  await page.goto(`${overview}/read`);
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  await shoot(page, 'lesson');
  await page.goto(overview);
  await page.setViewportSize({ width: 390, height: 844 });
  await readAndBeginQuiz(page);
  await answer(page);
  await expect(verdict(page)).toBeVisible();
  await shoot(page, 'quiz-phone');
});

test('a teacher’s class', async ({ page }) => {
  const { api, email } = await givenTeacher();
  const classroom = await givenClassroom(api);
  const meetingId = await givenMeeting(api, classroom.id);
  for (const [seat, alias] of ALIASES.entries()) {
    const student = await givenStudent(classroom.code, alias);
    await student.api.put(`/meetings/${meetingId}/me`);
    const attempt = { meetingId, stepKey: 'quiz', purpose: 'FIRST' };
    const { id, questions } = await student.api.put<{ id: string; questions: Question[] }>(
      `/attempts/${uuid7()}`,
      attempt,
    );
    for (const [place, { key, kind, options = [] }] of questions.entries()) {
      const chosen = [...options].sort((one, other) => one.key.localeCompare(other.key));
      const option = chosen[(seat * seat + place) % (2 + (seat % 3))];
      if (kind !== 'SINGLE' || option === undefined || place > 15 - seat) continue;
      const confidence = ['GUESS', 'FAIRLY_SURE', 'CERTAIN'][(seat + place) % 3];
      await student.api.put(`/attempts/${id}/answers/${key}`, {
        response: { options: [option.key] },
        confidence,
      });
    }
  }
  await signIn(page, { email, password: PASSWORD });
  await page.goto(`/teach/meetings/${meetingId}`);
  await expect(page.getByRole('heading', { name: 'Discuss next' })).toBeVisible();
  await page.waitForTimeout(1000);
  await shoot(page, 'meeting');
  await page.goto(`/teach/classrooms/${classroom.id}`);
  await expect(page.getByText('Amal', { exact: true }).first()).toBeVisible();
  await shoot(page, 'classroom');
});
