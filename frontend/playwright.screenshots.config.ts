import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** Takes the README's pictures from the running product: `make screenshots`. */
export default defineConfig({
  ...tests,
  testDir: 'e2e/pictures',
  testMatch: '*.pictures.ts',
  globalSetup: './e2e/support/globalSetup.ts',
  reporter: 'list',
  workers: 1,
});
