import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesIn, installPackage, root } from './installed.mjs';

const { tarball, folder } = installPackage();
const files = filesIn(folder);
const read = (path) => readFileSync(join(folder, path), 'utf8');
const pkg = JSON.parse(read('package.json'));

/** Every string in a tree of objects. */
const stringsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(stringsIn);

test('the source, what is built of it, and nothing else is published', async () => {
  const sources = filesIn(join(root, 'src'));
  // What is for the one file or the page alone is in that only.
  const built = sources
    .filter((path) => !/^(script-tag|page)\//.test(path))
    .map((path) => path.replace(/\.ts$/, ''));
  const { languages } = await import(pathToFileURL(join(folder, 'dist/locales/languages.js')).href);
  const names = built
    .filter((path) => posix.dirname(path) === 'locales')
    .map((path) => posix.basename(path))
    .filter((name) => name.toLowerCase() in languages);
  assert.equal(names.length, Object.keys(languages).length);
  const endings = ['js', 'js.map', 'd.ts', 'd.ts.map'];
  const expected = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist/cdn/guide.html',
    'dist/cdn/rejection-guide.all.js',
    'dist/cdn/rejection-guide.all.js.map',
    'dist/cdn/rejection-guide.css',
    'dist/cdn/rejection-guide.d.ts',
    'dist/cdn/rejection-guide.exercises.js',
    'dist/cdn/rejection-guide.js',
    'dist/cdn/rejection-guide.js.map',
    'dist/cdn/snippet.html',
    ...names.flatMap((name) => [
      `dist/cdn/locales/${name}.js`,
      `dist/cdn/locales/exercises/${name}.js`,
    ]),
    ...filesIn(join(root, 'docs'))
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`),
    ...filesIn(join(root, 'frameworks')).map((path) => `frameworks/${path}`),
    'package.json',
    'vscode.html-custom-data.json',
    'web-types.json',
    ...built.flatMap((path) => endings.map((ending) => `dist/${path}.${ending}`)),
    ...sources.map((path) => `src/${path}`),
  ];
  assert.deepEqual(new Set(files), new Set(expected));
});

test('every file that package.json names is there', () => {
  const { exports, types, customElements, 'web-types': webTypes, unpkg, jsdelivr } = pkg;
  const named = stringsIn({ exports, types, customElements, webTypes, unpkg, jsdelivr });
  // One of them stands for all languages: `*` is a name.
  const isThere = (path) => {
    const [start, end] = path.split('*');
    return files.some(
      (file) => file === path || (end && file.startsWith(start) && file.endsWith(end)),
    );
  };
  const missing = named.filter((path) => !isThere(posix.normalize(path)));
  assert.deepEqual(missing, []);
});

test('every link in what there is to read leads to a file that is there', () => {
  const links = files
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, address]) => address.replace(/#.*/, ''))
        .filter((address) => address && !/^[a-z]+:/.test(address))
        .map((address) => posix.join(posix.dirname(path), address)),
    );
  assert.ok(links.includes('docs/saving.md') && links.includes('README.md'));
  // For who has the source: pictures, examples, and how to take part.
  const excused = [
    'CONTRIBUTING.md',
    'demo/examples',
    'demo/store',
    'docs/guide.png',
    'docs/phones.png',
    ...[1, 2, 3, 4].map((step) => `docs/step-${step}.png`),
    'tests/frameworks',
    'tests/servers',
  ];
  const missing = links.filter((path) => ![...files, ...excused].includes(path));
  assert.deepEqual(missing, []);
});

test('every module that custom-elements.json names is there', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const exported = modules.flatMap((module) => module.exports);
  const named = [...modules, ...exported].map((it) => it.path ?? it.declaration.module);
  const missing = named.filter((path) => !files.includes(path));
  assert.deepEqual(missing, []);
});

test('every source map is there, with every source', () => {
  const missing = files.flatMap((path) => {
    const from = (other) => posix.join(posix.dirname(path), other);
    const named = path.endsWith('.map')
      ? sourcesWithoutContent(JSON.parse(read(path)))
      : [...read(path).matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, map]) => map);
    return named.map(from).filter((other) => !files.includes(other));
  });
  assert.deepEqual(missing, []);
});

const sourcesWithoutContent = ({ sources, sourcesContent = [] }) =>
  sources.filter((_, index) => typeof sourcesContent[index] !== 'string');

test('publint finds nothing to mend', async () => {
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('every entry point has its types, however it is resolved', () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // A style sheet has no types.
  const entries = ['--exclude-entrypoints', 'rejection-guide.css'];
  const args = [attw, tarball, '--profile', 'esm-only', '--no-color', ...entries];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('the one file and its style sheet read alike in every encoding that a page may have', () => {
  for (const file of ['rejection-guide.js', 'rejection-guide.css']) {
    assert.match(read(`dist/cdn/${file}`), /^[\x20-\x7e\n]+$/, file);
  }
});

test('the one file says which version it is, and which Lit is in it', () => {
  const lit = JSON.parse(readFileSync(join(root, 'node_modules/lit/package.json'), 'utf8'));
  assert.equal(
    read('dist/cdn/rejection-guide.js').split('\n')[0],
    `/*! rejection-guide ${pkg.version} (MIT), with Lit ${lit.version} (BSD-3-Clause) */`,
  );
});
