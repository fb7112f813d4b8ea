import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn, installPackage, root } from './installed.mjs';

const { folder } = installPackage();
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const printed = execFileSync(process.execPath, [join(root, 'scripts/release.mjs')], {
  encoding: 'utf8',
});
const cdn = `https://cdn.jsdelivr.net/npm/rejection-guide@${version}/`;

/** Of the file that is published. */
const integrityOf = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, path)))
    .digest('base64')}`;

test('the script tag of a release has the hash of the file that is published', () => {
  const [, address] = /src="([^"]+)"/.exec(printed);
  assert.ok(address.startsWith(cdn), printed);
  const integrity = integrityOf(address.slice(cdn.length));
  assert.ok(printed.includes(`integrity="${integrity}"`), printed);
  assert.ok(printed.includes('crossorigin="anonymous"'), printed);
});

test('README’s snippet for the registry loads this version, and no range of them', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  assert.ok(readme.includes(`src="${cdn}dist/cdn/rejection-guide.js"`));
});

test('the import map of a release has the hash of the exercises and of every language that is published', () => {
  const [start, json] = /<script type="importmap">([^]*?)<\/script>/.exec(printed);
  const languages = filesIn(folder).filter(
    (path) => path.startsWith('dist/cdn/locales/') || path.endsWith('.exercises.js'),
  );
  assert.deepEqual(JSON.parse(json), {
    integrity: Object.fromEntries(languages.map((path) => [cdn + path, integrityOf(path)])),
  });
  // Some browsers take none once a module was loaded.
  assert.ok(printed.startsWith(start), printed);
});
