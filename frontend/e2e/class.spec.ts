import type { Browser } from '@playwright/test';
import { givenTeacher, PASSWORD } from './support/people.ts';
import { answer, progress, question, readAndBeginQuiz, verdict } from './support/quiz.ts';
import { signIn } from './support/signIn.ts';
import { expect, test } from './support/test.ts';

/** A student on a device of their own types the code and a name, and keeps the return key. */
async function join(browser: Browser, baseURL: string, code: string, alias: string) {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('Code of your class').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByLabel('Or type your own').fill(alias);
  await page.getByRole('button', { name: 'Join the class' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `You are in, ${alias}` })).toBeVisible();
  const returnKey = (await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent()) ?? '';
  return { page, returnKey };
}

test('a teacher runs a class of three, who work on their own devices', async ({ page, browser, baseURL }) => {
  const { email } = await givenTeacher();
  await signIn(page, { email, password: PASSWORD });
  await page.getByLabel('Name of the class').fill('Year 9 science');
  await page.getByRole('button', { name: 'Create the classroom' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Year 9 science' })).toBeVisible();
  const code =
    (await page
      .getByText(/^[A-Z]{7}$/)
      .first()
      .textContent()) ?? '';

  await page.getByRole('link', { name: 'Open a lesson' }).first().click();
  await page.getByRole('radio', { name: /How models are trained/ }).check();
  await page.getByRole('button', { name: 'Open it now' }).click();
  await page.waitForURL(/\/teach\/meetings\//);

  const students = [];
  for (const alias of ['Amal', 'Benedikt', 'Chloé']) students.push(await join(browser, baseURL, code, alias));
  for (const student of students) {
    await student.page.getByRole('link', { name: 'Start', exact: true }).click();
    await readAndBeginQuiz(student.page);
    for (const number of [1, 2]) {
      await expect(question(student.page, number)).toBeVisible();
      await answer(student.page);
      await expect(verdict(student.page)).toBeVisible();
      await student.page.getByRole('button', { name: 'Next question' }).click();
    }
  }

  for (const alias of ['Amal', 'Benedikt', 'Chloé']) {
    await expect(page.getByText(alias, { exact: true }).first()).toBeVisible();
  }

  const [first] = students;
  if (!first) throw new Error('Nobody joined');
  const elsewhere = await browser.newContext({ baseURL, locale: 'en-GB' });
  const device = await elsewhere.newPage();
  await device.goto('/return');
  await device.getByLabel('Return key').fill(first.returnKey);
  await device.getByRole('button', { name: 'Go on where I stopped' }).click();
  await device.waitForURL(/\/classes/);
  await device.goto(first.page.url().replace(/\?.*$/, ''));
  await expect(question(device, 3)).toBeVisible();
  await expect(progress(device, 2)).toBeVisible();
  await elsewhere.close();
  for (const student of students) await student.page.context().close();
});
