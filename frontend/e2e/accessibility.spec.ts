import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  ADMIN,
  appUrl,
  givenClassroom,
  givenMeeting,
  givenStudent,
  givenTeacher,
  PASSWORD,
} from './support/people.ts';
import { answerAll, beginAlone, readAndBeginQuiz } from './support/quiz.ts';
import { signIn } from './support/signIn.ts';
import { expect, test } from './support/test.ts';

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: '320 px', colorScheme: 'light', width: 320 },
] as const;

/** Zero violations in light, in dark and at 320 px, and nothing wider than the screen. */
async function expectAccessible(page: Page, address?: string): Promise<void> {
  if (address !== undefined) await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  for (const { name, colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
    expect(found, `${page.url()} in ${name}`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${page.url()} scrolls sideways in ${name}`).toBeLessThanOrEqual(0);
  }
}

test.describe.configure({ timeout: 240_000 });

test('everybody’s screens are accessible', async ({ page }) => {
  for (const address of [
    '/',
    '/join',
    '/return',
    '/try',
    '/sign-in',
    '/sign-up',
    '/setup',
    '/reset',
    '/settings',
    '/nowhere',
  ]) {
    await expectAccessible(page, address);
  }
  const { api } = await givenTeacher();
  const { code } = await givenClassroom(api);
  await expectAccessible(page, `/join/${code}`);
});

test('the learner’s screens are accessible', async ({ page }) => {
  await beginAlone(page);
  await expectAccessible(page);
  const overview = page.url();
  await page.setViewportSize({ width: 1280, height: 800 });
  await readAndBeginQuiz(page);
  await expectAccessible(page);
  await expectAccessible(page, `${overview}/read`);
  await page.goto(`${overview}/quiz`);
  await answerAll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'See my result' }).click();
  await page.waitForURL(/\/result\//);
  await expectAccessible(page);
  await expectAccessible(page, '/classes');
  await expectAccessible(page, '/settings');
});

test('the teacher’s screens are accessible', async ({ page }) => {
  const { api, email } = await givenTeacher();
  const classroom = await givenClassroom(api);
  const meeting = await givenMeeting(api, classroom.id);
  const student = await givenStudent(classroom.code, 'Amal');
  await student.api.put(`/meetings/${meeting}/me`);
  const { items } = await api.get<{ items: { participantId: string }[] }>(
    `/meetings/${meeting}/insight/participants`,
  );
  await signIn(page, { email, password: PASSWORD });
  const room = `/teach/classrooms/${classroom.id}`;
  const addresses = ['/classes', room, `${room}/settings`, `${room}/open`, `/teach/meetings/${meeting}`];
  addresses.push(
    `/teach/meetings/${meeting}/participants/${items[0]?.participantId}`,
    '/teach/lessons',
    '/settings',
  );
  for (const address of addresses) await expectAccessible(page, address);
});

test('the administrator’s screen is accessible', async ({ page }) => {
  await signIn(page, ADMIN);
  await expectAccessible(page, `${appUrl()}/admin`);
});
