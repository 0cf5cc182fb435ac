import { expect, type Page } from '@playwright/test';

/** Begins the first lesson alone and returns once its overview is there. */
export async function beginAlone(page: Page): Promise<void> {
  await page.goto('/try');
  await page.getByRole('button', { name: /^Begin: How models are trained/ }).click();
  await page.waitForURL(/\/learn\/[^/]+$/);
}

/** From the overview through the text to the quiz's first question. */
export async function readAndBeginQuiz(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Begin|Go on): Read the lesson/ }).click();
  await page.getByRole('button', { name: /^Done\. Next: Take the quiz/ }).click();
  await page.getByRole('button', { name: /^Begin: \d+ questions/ }).click();
  await expect(question(page, 1)).toBeVisible();
}

export function question(page: Page, number: number) {
  return page.getByRole('heading', { name: new RegExp(`^Question ${number} of `) });
}

/** Gives some answer to the question on screen, whatever its kind, and sends it. */
export async function answer(page: Page): Promise<void> {
  const card = page.getByRole('article');
  const kind = card.getByText(/^(Choose one\.|Choose all|Put them|Type a number|Type one or)/).first();
  const hint = (await kind.textContent()) ?? '';
  if (hint.startsWith('Choose')) {
    await card
      .getByRole(hint.startsWith('Choose one') ? 'radio' : 'checkbox')
      .first()
      .check();
  } else if (hint.startsWith('Put')) {
    await card
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
  } else {
    await card.getByRole('textbox').fill(hint.startsWith('Type a number') ? '12' : 'tokens');
  }
  await card.getByRole('button', { name: 'Check my answer' }).click();
}

/** Answers every open question from the one on screen and returns how many there were. */
export async function answerAll(page: Page): Promise<number> {
  for (let answered = 1; ; answered++) {
    await answer(page);
    await expect(verdict(page)).toBeVisible();
    const next = page.getByRole('button', { name: 'Next question' });
    if (!(await next.isVisible())) return answered;
    await next.click();
    await expect(page.getByRole('button', { name: 'Check my answer' })).toBeVisible();
  }
}

export function verdict(page: Page) {
  return page.getByRole('article').getByText(/^(Right|Partly right|Not right)$/);
}

export function progress(page: Page, answered: number) {
  return page.getByText(new RegExp(`^${answered} of \\d+ answered$`)).first();
}
