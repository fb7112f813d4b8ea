// npm run release: the script tag of this version, with the hash of the file it loads.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const file = 'dist/cdn/rejection-guide.js';
const hash = createHash('sha384')
  .update(await readFile(new URL(file, root)))
  .digest('base64');

console.log(`<script
  src="https://cdn.jsdelivr.net/npm/rejection-guide@${version}/${file}"
  integrity="sha384-${hash}"
  async
  crossorigin="anonymous"
></script>`);
