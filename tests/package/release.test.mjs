import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { filesIn, installPackage, root } from './installed.mjs';

const { folder } = installPackage();
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const release = mkdtempSync(join(tmpdir(), 'rejection-guide-'));
after(() => rmSync(release, { recursive: true, force: true }));
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const said = execFileSync(
  process.execPath,
  [join(root, 'scripts/release.mjs'), '--dry-run', '--to', release],
  { encoding: 'utf8' },
);
const read = (name) => readFileSync(join(release, name));
const unzipped = (name) =>
  Object.entries(unzipSync(read(`rejection-guide-${version}-${name}.zip`)));
const printed = read('script-tag.html').toString();
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

test('a release has the package, two zips, what has changed, and a hash of each', () => {
  const sums = read('SHA256SUMS').toString().trim().split('\n');
  const hashed = Object.fromEntries(sums.map((line) => line.split('  ').toReversed()));
  const files = readdirSync(release).filter((name) => name !== 'SHA256SUMS');
  assert.deepEqual(files.toSorted(), [
    'changes.md',
    `rejection-guide-${version}-cdn.zip`,
    `rejection-guide-${version}-wordpress.zip`,
    `rejection-guide-${version}.tgz`,
    'script-tag.html',
  ]);
  for (const name of files) {
    assert.equal(hashed[name], createHash('sha256').update(read(name)).digest('hex'), name);
  }
  assert.match(read('changes.md').toString(), new RegExp(`^## \\[${version}\\].*\n[^]*\n- `));
  assert.match(said, /npm publish/);
});

test('the zip for a server of one’s own has the files that are published', () => {
  const published = filesIn(join(folder, 'dist/cdn'));
  const files = unzipped('cdn').map(([path, bytes]) => [
    path.replace(/^rejection-guide\//, ''),
    Buffer.from(bytes),
  ]);
  assert.deepEqual(new Set(files.map(([path]) => path)), new Set(published));
  for (const [path, bytes] of files) {
    assert.ok(bytes.equals(readFileSync(join(folder, 'dist/cdn', path))), path);
  }
});

test('the plugin for WordPress says this version wherever it says one', () => {
  const plugin = Object.fromEntries(
    unzipped('wordpress').map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
  const at = (path) => plugin[`rejection-guide/${path}`];
  assert.match(at('rejection-guide.php'), new RegExp(`Version: +${version}\n`));
  assert.match(at('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
  assert.equal(JSON.parse(at('block.json')).version, version);
  assert.ok(at(`guide-${version}/rejection-guide.js`));
  assert.ok(at(`guide-${version}/locales/exercises/de.js`));
  assert.equal(JSON.parse(at('fallbacks.json'))['pt-PT'].steps.length, 4);
});

test('a dry run leaves the changelog as it is', () => {
  assert.equal(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), changelog);
});
