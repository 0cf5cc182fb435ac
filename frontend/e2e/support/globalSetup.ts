import { rm } from 'node:fs/promises';
import { Api } from './api.ts';
import { emptyDataDir, startApp, stopApp } from './app.ts';
import { ADMIN } from './people.ts';

/** One application for the whole suite; each test makes its own teacher, class and students. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const dataDir = await emptyDataDir();
  const app = await startApp(dataDir);
  process.env.E2E_URL = app.url;
  await new Api(app.url).post('/setup', { token: app.setupToken, ...ADMIN });
  return async () => {
    await stopApp(app);
    await rm(dataDir, { recursive: true, force: true });
  };
}
