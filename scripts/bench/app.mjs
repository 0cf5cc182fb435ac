// Starts and stops the packaged application on data and ports of its own, and knows its database.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { performance } from "node:perf_hooks";

export async function startApp(dataDir) {
  const port = await freePort();
  const settings = {
    "quarkus.http.port": port,
    "quarkus.management.port": await freePort(),
    "stagecraft.identity.sign-up": "open",
    // One address stands for a whole city of schools here.
    "stagecraft.limits.scale": 1_000_000,
  };
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn("scripts/run", Object.entries(settings).map(([key, value]) => `-D${key}=${value}`), {
    env: { ...process.env, STAGECRAFT_DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const firstAnswer = await answered(`${url}/api/v1/about`, child).then(() => performance.now() - begun);
  return { url, child, dataDir, firstAnswer };
}

export function stopApp({ child }) {
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  return ended;
}

/** Resident memory of the Java process, in MB; its PostgreSQL's shared and private pages are not in it. */
export function residentMemory({ child }) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** How libpq reaches the application's own PostgreSQL. */
export function databaseEnvironment({ dataDir }) {
  const folder = `${dataDir}/postgresql`;
  return {
    ...process.env,
    PGHOST: "127.0.0.1",
    PGPORT: readFileSync(`${folder}/cluster/postmaster.pid`, "utf8").split("\n")[3],
    PGUSER: "stagecraft",
    PGDATABASE: "postgres",
    PGPASSWORD: readFileSync(`${folder}/password`, "utf8").trim(),
  };
}

export function isInitialised(dataDir) {
  return existsSync(`${dataDir}/postgresql/cluster/PG_VERSION`);
}

async function answered(address, child) {
  while (child.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("The application ended while starting");
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
