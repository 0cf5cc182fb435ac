import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Presses Tab until the focus is on what `name` says, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

test('the keyboard alone goes from the welcome page through the quiz', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /skip/i })).toBeFocused();
  await tabTo(page, /^Try it now/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Try it now' })).toBeFocused();
  await tabTo(page, /^Begin: How models are trained/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'How models are trained' })).toBeFocused();
  await tabTo(page, /^Begin: Read the lesson/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Read the lesson' })).toBeFocused();
  await tabTo(page, /^Done\. Next/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Take the quiz' })).toBeFocused();
  await tabTo(page, /^Begin: 15 questions/);
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByRole('radio').first().waitFor();
  await page.keyboard.press('Tab');
  while (
    !(await page
      .getByRole('article')
      .getByRole('radio')
      .first()
      .evaluate((radio) => radio === document.activeElement))
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Check my answer/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByText(/^(Right|Not right)$/)).toBeFocused();
  await tabTo(page, /^Next question/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Question 2 of 15/ })).toBeFocused();
});
