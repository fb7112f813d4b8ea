// Writes custom-elements.json, what editors read, and the tables of docs/reference.md from it.
// With --check it writes nothing, and fails when any is out of date. A path after that is another page's.
import { cli as analyse } from '@custom-elements-manifest/analyzer/cli.js';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { vsCodeData, webTypes } from './manifest/editors.mjs';
import { withTables } from './manifest/tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const manifest = await analyse({
  argv: ['analyze', '--config', 'scripts/manifest/config.mjs'],
  cwd: root,
  noWrite: true,
});
const written = {
  'custom-elements.json': manifest,
  'web-types.json': webTypes(manifest),
  'vscode.html-custom-data.json': vsCodeData(manifest),
};
for (const [name, content] of Object.entries(written)) {
  await bringUpToDate(join(root, name), () => `${JSON.stringify(content, null, 2)}\n`);
}
await bringUpToDate(positionals[0] ?? join(root, 'docs/reference.md'), (page, path) => {
  return withTables(page, manifest, path);
});

async function bringUpToDate(path, change) {
  const old = await readFile(path, 'utf8').catch(() => '');
  const current = await change(old, path);
  if (current === old) return;
  if (values.check) {
    console.error(`${basename(path)} is out of date: run \`npm run manifest\` and commit it.`);
    process.exitCode = 1;
  } else {
    await writeFile(path, current);
  }
}
