// Cuts the type down to the letters and weights we set: Latin and Latin Extended-A, within 120 kB.
// Run by hand (`node scripts/fonts.mjs`) after a font package is updated; the results are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

const BUDGET_BYTES = 120 * 1000;
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}‐‑–—‘’‚“”„†•…‰′″‹›€™←↑→↓−×÷≈≠≤≥ıŒœŠšŸŽž`;
const LATIN_EXTENDED = `${range(0x100, 0x17f)}ȘșȚțẞ`;
const FAMILIES = [
  { name: 'bricolage-grotesque', wght: { min: 500, max: 800 } },
  { name: 'atkinson-hyperlegible-next', wght: { min: 400, max: 700 } },
  { name: 'atkinson-hyperlegible-mono', wght: { min: 400, max: 600 } },
];

function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

let total = 0;
for (const { name, wght } of FAMILIES) {
  for (const [part, text] of [
    ['latin', LATIN],
    ['latin-ext', LATIN_EXTENDED],
  ]) {
    const source = `node_modules/@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`;
    const cut = await subsetFont(await readFile(resolve(source)), text, {
      targetFormat: 'woff2',
      variationAxes: { wght },
    });
    await writeFile(resolve('src/assets/fonts', `${name}-${part}.woff2`), cut);
    total += cut.length;
    console.log(`${name} ${part}: ${cut.length} bytes`);
  }
}
console.log(`together: ${total} bytes of ${BUDGET_BYTES}`);
if (total > BUDGET_BYTES) process.exit(1);
