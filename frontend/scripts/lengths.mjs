// A file that needs more than 250 lines has more than one job.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LIMIT = 250;
const tooLong = [];
for (const folder of ['src', 'e2e', 'scripts']) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!/\.(tsx?|mjs|css)$/.test(entry.name) || entry.name === 'schema.d.ts') continue;
    const path = join(entry.parentPath, entry.name);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n').length;
    if (lines > LIMIT) tooLong.push(`${path}: ${lines} lines, the limit is ${LIMIT}`);
  }
}
if (tooLong.length > 0) {
  console.error(tooLong.join('\n'));
  process.exit(1);
}
