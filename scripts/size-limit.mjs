// What size-limit holds: the most that each file may weigh after brotli.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../dist/cdn/${path}`, import.meta.url));

export default [
  { name: 'The one file', path: at('rejection-guide.js'), limit: '35585 B' },
  ...readdirSync(at('locales')).map((file) => ({
    name: `The language ${file}`,
    path: at(`locales/${file}`),
    limit: '8700 B',
  })),
];
