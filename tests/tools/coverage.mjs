// Which tests have to cover which source. A file of the same path in tests/unit makes it theirs; all
// else is for the browser tests. Each file counts once, so that neither can make up for the other.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const coveredInNode = readdirSync(join(root, 'tests/unit'), { recursive: true })
  .map((file) => `src/${file.replaceAll('\\', '/').replace(/\.test\.ts$/, '.ts')}`)
  .filter((file) => file.endsWith('.ts') && existsSync(join(root, file)));

export const threshold = { lines: 95, branches: 95, functions: 95, statements: 95 };
