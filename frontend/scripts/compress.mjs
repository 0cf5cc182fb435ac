// Writes .gz and .br beside every text file of the build, so that no server compresses at request time.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|html|svg|json)$/;
const MIN_BYTES = 512;
const entries = await readdir('dist', { recursive: true, withFileTypes: true });
let written = 0;

for (const entry of entries.filter((file) => file.isFile() && TEXT.test(file.name))) {
  const path = join(entry.parentPath, entry.name);
  const bytes = await readFile(path);
  if (bytes.length < MIN_BYTES || path.includes('.vite')) continue;
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params: quality }));
  written += 1;
}
console.log(`compressed ${written} files`);
