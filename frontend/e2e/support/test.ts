import { test as base } from '@playwright/test';
import { appUrl } from './people.ts';

/** Every test fails on an error in the page, and on a request that leaves for somebody else. */
export const test = base.extend<{ baseURL: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
  baseURL: async ({}, use) => use(appUrl()),
  context: async ({ context, baseURL }, use) => {
    const wrong: string[] = [];
    context.on('weberror', (error) => wrong.push(error.error().message));
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) wrong.push(message.text());
    });
    context.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('http') && !url.startsWith(baseURL)) wrong.push(`request to ${url}`);
    });
    await use(context);
    base.expect(wrong).toEqual([]);
  },
});

export const expect = base.expect;
