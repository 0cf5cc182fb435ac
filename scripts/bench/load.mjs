// The load generators: wrk for HTTP, pgbench for the database alone.
import { execFile } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Requests per second and latencies in milliseconds of `address` under `connections` connections. */
export async function wrk(address, connections, seconds, { script, env, headers = [] } = {}) {
  const options = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "--timeout", "10s"];
  const more = [...headers.flatMap((header) => ["-H", header]), ...(script ? ["-s", script] : [])];
  const { stdout } = await run("wrk", [...options, ...more, address], { env: { ...process.env, ...env } });
  const bad = /Non-2xx or 3xx responses: (\d+)/.exec(stdout) ?? /Socket errors: (.*)/.exec(stdout);
  if (bad) throw new Error(`${address}: ${bad[0]}`);
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
    requests: Number(/(\d+) requests in/.exec(stdout)[1]),
    p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(stdout)[1]),
    p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(stdout)[1]),
  };
}

function milliseconds(text) {
  const [, number, unit] = /([\d.]+)(us|ms|s|m)/.exec(text);
  return Number(number) * { us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit];
}

/** Transactions per second of a pgbench script. Each client counts up from its own start in `:i`. */
export async function pgbench(sql, connections, seconds, env) {
  const script = `${env.BENCH_FOLDER}/answer.sql`;
  writeFileSync(script, sql);
  const options = ["-n", "-M", "prepared", "-c", connections, "-j", 1, "-T", seconds, "-D", "i=0", "-f", script];
  const { stdout } = await run(pgbenchProgram(), options.map(String), { env });
  return Number(/tps = ([\d.]+)/.exec(stdout)[1]);
}

export async function psql(sql, env) {
  const { stdout } = await run("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql], { env });
  return stdout.trim();
}

function pgbenchProgram() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const found = versions.map((version) => `${debian}/${version}/bin/pgbench`).find((path) => existsSync(path));
  return found ?? "pgbench";
}
