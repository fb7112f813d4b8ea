// How well the source keeps to its own targets: a table in the terminal, and the same one in
// docs/architecture.md. What is missed is shown as missed; nothing fails. After `npm run build`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';
import { table, writeBetween } from './table.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * What has to be open to follow a key from its event to the disk, in this order. Beside the way is
 * what is asked there and answers by its name, such as whether another tab has the newer text.
 */
const keystroke = [
  'src/exercises/controls/text.ts',
  'src/exercises/controls/typing.ts',
  'src/exercises/controls/shown.ts',
  'src/keeping/words/answers-controller.ts',
  'src/record/record.ts',
  'src/record/schema.ts',
  'src/keeping/write-queue.ts',
  'src/storage/device/device.ts',
  'src/storage/web/web-storage.ts',
  'src/storage/kept.ts',
  'src/storage/device/database.ts',
];

/** All else in the folder of the words is words, or says what they are for. */
const codeAmongWords = ['languages.ts', 'loader.ts', 'own-words.ts', 'registry.ts'];

const isCode = (path) =>
  path.startsWith('src/locales/')
    ? codeAmongWords.includes(basename(path))
    : basename(path) !== 'styles.ts' && !path.includes('/styles/');

const read = (path) => readFileSync(`${root}${path}`);
const linesOf = (path) => read(path).toString().split('\n').length - 1;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function largestFile() {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|mjs)$/.test(path) && isCode(path)),
  );
  return files.toSorted((a, b) => linesOf(b) - linesOf(a))[0];
}

function importsOf(path) {
  const { body } = parseAst(read(path).toString(), { lang: 'ts' });
  return body.filter(({ type }) => type === 'ImportDeclaration').length;
}

/** What the linter finds against the directions of imports, circles among it. */
function wrongImports() {
  const config = ['--config', '.oxlintrc.imports.json', '--format', 'json', 'src'];
  const oxlint = `${root}node_modules/oxlint/bin/oxlint`;
  const { stdout } = spawnSync(process.execPath, [oxlint, ...config], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(stdout).diagnostics.length;
}

const largest = largestFile();
const measured = [
  [`Lines of the largest code file (\`${largest}\`)`, linesOf(largest), 320],
  ['Imports of the element', importsOf('src/element/rejection-guide.ts'), 15],
  ['Imports in a circle, or against the picture above', wrongImports(), 0],
  ['Files to open from a key to the disk', keystroke.length, 10],
  ['Their lines', sum(keystroke.map(linesOf)), 1300],
  [
    'Bytes of all in one file, brotli',
    brotliCompressSync(read('dist/cdn/rejection-guide.all.js')).length,
    35_585,
  ],
];

const figure = (number) => number.toLocaleString('en');
const rows = measured.map(([what, is, most]) => [
  what,
  figure(is),
  figure(most),
  is > most ? `missed by ${figure(is - most)}` : 'met',
]);

const figures = table(['What', 'Now', 'At most', ''], rows);
console.log(figures);
await writeBetween(`${root}docs/architecture.md`, 'figures', figures);
