// npm test: everything that has to hold, in order, up to the first failure.
//   npm test -- --only browser --engines chromium,webkit --files 'tests/browser/checklist/row.test.ts'
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { engines, findBrowsers, howToInstall, labelOf } from '../../scripts/browsers.mjs';
import { install } from '../../scripts/install.mjs';
import { resultLine } from './reporter.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const steps = {
  install: ['Dependencies', install],
  browsers: ['Browsers', checkBrowsers],
  types: ['Types', checkTypes],
  lint: ['Lint', () => npmRun('lint')],
  build: ['Build', () => npmRun('build')],
  manifest: ['Manifest', () => npmRun('manifest:check')],
  words: ['Words', () => testInNode('Words', 'tests/words', 2)],
  unit: ['Unit tests', testUnits],
  browser: ['Browser tests', testInBrowsers],
  faults: ['Faults', () => testInNode('Faults', 'tests/faults', 1)],
  package: ['Package tests', () => testInNode('Package', 'tests/package', 2)],
  size: ['Size', () => npmRun('size')],
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' }, // steps
    engines: { type: 'string' },
    files: { type: 'string' }, // a glob of browser tests
    support: { type: 'string' }, // a page to write what passed into
  },
});
const chosen = options.only?.split(',') ?? Object.keys(steps);
for (const name of chosen) if (!steps[name]) throw new Error(`There is no step called ${name}`);
const wanted = options.engines?.split(',') ?? engines;

const results = []; // { label, passed, failed, skipped }
const notes = [];
const started = Date.now();
let child;

// Ctrl-C reaches the whole process group, other signals only this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    child?.kill(signal);
    process.exitCode = 128 + constants.signals[signal];
  });
}

for (const name of chosen) {
  const [title, step] = steps[name];
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`);
  const start = Date.now();
  try {
    await step();
  } catch (error) {
    console.error(error.message);
    notes.push(`${title} failed: ${error.message}`);
    process.exitCode ||= 1;
  }
  if (process.exitCode) break;
  console.log(`${title}: ${seconds(start)}`);
}
summarise();

async function checkBrowsers() {
  const found = await findBrowsers({ install: true, only: wanted });
  for (const engine of wanted) {
    if (found[engine]) {
      console.log(`${labelOf(engine)}: ${found[engine].path}`);
      continue;
    }
    console.warn(howToInstall(engine));
    if (process.env.CI) throw new Error(`${labelOf(engine)} was not found`);
    notes.push(`${labelOf(engine)}: not found, NOT TESTED`);
  }
}

async function checkTypes() {
  const tsc = 'node_modules/typescript/bin/tsc';
  await node([tsc, '-p', 'tsconfig.json', '--noEmit']);
  await node([tsc, '-p', 'tests/tsconfig.json', '--noEmit']);
}

async function testUnits() {
  const config = 'tests/tools/vitest.config.mjs';
  await counted(['node_modules/vitest/vitest.mjs', 'run', '--coverage', '--config', config]);
}

async function testInBrowsers() {
  const wtr = [
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'tests/tools/wtr.config.mjs',
  ];
  const env = { ...process.env };
  if (options.support) env.SUPPORT = options.support;
  // One engine after the other: three at a time are no sooner done on two cores, and working out the
  // coverage of one takes the server from all. And a page that all tests have used, WebKitGTK loses.
  const runs =
    options.files || options.support
      ? [[wanted.join(), options.files]]
      : wanted.flatMap((engine) =>
          (engine === 'webkit' ? browserFolders() : [undefined]).map((files) => [engine, files]),
        );
  for (const [ENGINES, files] of runs) {
    await counted(wtr, { env: { ...env, ENGINES, ...(files && { FILES: files }) } });
  }
}

/** The browser tests, folder by folder. */
function browserFolders() {
  return [
    'tests/browser/*.test.ts',
    ...readdirSync(join(root, 'tests/browser'), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !['pages', 'support', 'fixtures'].includes(entry.name),
      )
      .map(({ name }) => `tests/browser/${name}/*.test.ts`),
  ];
}

/** The fourth channel is for reporter.mjs, which sends its counts. */
function counted(args, settings) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  return node(args, { ...settings, stdio }, (tests) => {
    tests.on('message', (counts) => results.push(...counts));
  });
}

/** What drives browsers goes one by one: two would take each other's time. */
async function testInNode(label, folder, concurrency) {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.test.mjs'));
  if (files.length === 0) throw new Error(`There is nothing to test in ${folder}`);
  const args = [
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${concurrency}`,
    ...files.map((file) => join(folder, file)),
  ];
  let output = '';
  const countOf = (name) => Number(output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  try {
    await node(args, { stdio: ['inherit', 'pipe', 'inherit'] }, (tests) => {
      tests.stdout.setEncoding('utf8').on('data', (text) => {
        process.stdout.write(text);
        output += stripVTControlCharacters(text);
      });
    });
  } finally {
    const [passed, failed, skipped] = ['pass', 'fail', 'skipped'].map(countOf);
    results.push({ label, passed, failed, skipped });
  }
}

// npm is a .cmd file on Windows, which only a shell can start.
function npmRun(script) {
  return run('npm', ['run', script], { shell: process.platform === 'win32' });
}

function node(args, settings, watch) {
  return run(process.execPath, args, settings, watch);
}

function run(command, args, settings, watch) {
  return new Promise((resolve, reject) => {
    child = spawn(command, args, { cwd: root, stdio: 'inherit', ...settings });
    watch?.(child);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}`));
    });
  });
}

function summarise() {
  // A step without tests can fail too, and so can the coverage.
  const failed = total('failed') || (process.exitCode ? 1 : 0);
  console.log(`\n${'─'.repeat(64)}`);
  for (const label of new Set(results.map((result) => result.label))) {
    const own = results.filter((result) => result.label === label);
    const counts = ['passed', 'failed', 'skipped'].map((kind) => [kind, total(kind, own)]);
    console.log(resultLine({ label, ...Object.fromEntries(counts) }));
  }
  for (const note of notes) console.log(note);
  console.log(`Total: ${seconds(started)}`);
  console.log(`${total('passed')} passed, ${failed} failed`);
}

function total(kind, some = results) {
  return some.reduce((sum, result) => sum + result[kind], 0);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
