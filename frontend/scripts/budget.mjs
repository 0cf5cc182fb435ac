// The first load of the welcome page, in gzipped script: the entry, all it imports, the page and its words.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 130_000;
const FIRST_PAGE = ['index.html', 'src/features/welcome/WelcomePage.tsx', 'src/i18n/es.ts'];
const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8'));
const seen = new Set();

function follow(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no ${key}: update FIRST_PAGE in scripts/budget.mjs.`);
  if (seen.has(chunk.file)) return;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) follow(imported);
}
for (const key of FIRST_PAGE) follow(key);

let total = 0;
for (const file of seen) {
  const bytes = gzipSync(await readFile(`dist/${file}`), { level: 9 }).length;
  total += bytes;
  console.log(`${String(bytes).padStart(8)}  ${file}`);
}
console.log(`${String(total).padStart(8)}  first load, gzip (budget ${BUDGET_BYTES})`);
if (total > BUDGET_BYTES) {
  console.error('The first load is over its budget: load what it does not need lazily.');
  process.exit(1);
}
