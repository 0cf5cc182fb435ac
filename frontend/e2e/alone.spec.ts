import {
  answer,
  answerAll,
  beginAlone,
  progress,
  question,
  readAndBeginQuiz,
  verdict,
} from './support/quiz.ts';
import { expect, test } from './support/test.ts';

test('a learner alone reads, answers, sees the result and practises what was missed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Try it now' }).click();
  await beginAlone(page);
  await readAndBeginQuiz(page);
  expect(await answerAll(page)).toBe(15);
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your result' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Worth another look' })).toBeVisible();
  await page.getByRole('button', { name: /^Practise the \d+ you missed/ }).click();
  await expect(question(page, 1)).toBeVisible();
  await answer(page);
  await expect(verdict(page)).toBeVisible();
});

test('a reload in the middle of the quiz shows the same question with the same answers', async ({ page }) => {
  await beginAlone(page);
  await readAndBeginQuiz(page);
  await answer(page);
  await expect(verdict(page)).toBeVisible();
  const said = await verdict(page).textContent();
  await page.getByRole('button', { name: 'Next question' }).click();
  const options = await page.getByRole('article').textContent();
  await page.reload();
  await expect(question(page, 2)).toBeVisible();
  expect(await page.getByRole('article').textContent()).toBe(options);
  await expect(progress(page, 1)).toBeVisible();
  await page.getByRole('button', { name: /^Question 1:/ }).click();
  await expect(verdict(page)).toHaveText(said ?? '');
});

test('a double click saves one answer', async ({ page }) => {
  await beginAlone(page);
  await readAndBeginQuiz(page);
  const writes: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT' && request.url().includes('/answers/')) writes.push(request.url());
  });
  await page.getByRole('article').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check my answer' }).dblclick();
  await expect(verdict(page)).toBeVisible();
  await expect(progress(page, 1)).toBeVisible();
  expect(new Set(writes).size).toBe(1);
});

test('answers given offline are kept, said to be kept, and sent when the network is back', async ({
  page,
  context,
}) => {
  await beginAlone(page);
  await readAndBeginQuiz(page);
  await context.setOffline(true);
  for (const number of [1, 2, 3]) {
    await expect(question(page, number)).toBeVisible();
    await answer(page);
    await expect(page.getByText('Kept on this device', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await expect(page.getByText('3 answers are waiting for the connection')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('answers are waiting')).toBeHidden({ timeout: 40_000 });
  await page.reload();
  await expect(progress(page, 3)).toBeVisible();
});

test('what one tab answers, the other shows', async ({ page, context }) => {
  await beginAlone(page);
  await readAndBeginQuiz(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(question(other, 1)).toBeVisible();
  await page.getByRole('article').getByRole('radio').nth(0).check();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(verdict(page)).toBeVisible();
  await expect(verdict(other)).toHaveText((await verdict(page).textContent()) ?? '');
  await expect(progress(other, 1)).toBeVisible();
});
