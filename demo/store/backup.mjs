// npm run backup -- copy.sqlite: a copy of what is kept, beside a server that goes on.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openGuides } from './guides.mjs';

const { DATABASE = fileURLToPath(new URL('data/guides.sqlite', import.meta.url)) } = process.env;
const [copy] = process.argv.slice(2);
if (!copy || existsSync(copy) || !existsSync(DATABASE)) {
  console.error('Name a file that is not there yet: npm run backup -- copy.sqlite');
  process.exit(1);
}
const guides = await openGuides(DATABASE);
guides.copyTo(copy);
guides.close();
