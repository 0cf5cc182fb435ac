import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RUN = resolve(import.meta.dirname, '../../../scripts/run');

/** The packaged application as its user starts it, on data and ports of its own. */
export type App = { url: string; dataDir: string; setupToken: string | undefined; process: ChildProcess };

export async function emptyDataDir(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'stagecraft-'));
}

export async function startApp(dataDir: string, port?: number): Promise<App> {
  const http = port ?? (await freePort());
  const settings = {
    'quarkus.http.port': http,
    'quarkus.management.port': await freePort(),
    'stagecraft.identity.sign-up': 'open',
    // Every browser of the suite shares one address.
    'stagecraft.limits.scale': 1000,
  };
  const process_ = spawn(
    RUN,
    Object.entries(settings).map(([key, value]) => `-D${key}=${value}`),
    {
      env: { ...process.env, STAGECRAFT_DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = await waitForAddress(process_);
  return {
    url: `http://localhost:${http}`,
    dataDir,
    setupToken: /setup#(\S+)/.exec(said)?.[1],
    process: process_,
  };
}

export async function stopApp(app: App, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (app.process.exitCode !== null) return;
  const ended = new Promise((done) => app.process.once('exit', done));
  app.process.kill(signal);
  await ended;
}

function waitForAddress(process_: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stagecraft is at')) done(said);
    };
    process_.stdout?.on('data', listen);
    process_.stderr?.on('data', listen);
    process_.once('exit', (code) => fail(new Error(`The application ended with ${code}:\n${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail()));
    });
  });
}
