// npm run test:mutation: changes the source on purpose, one place at a time, and sees whether a test
// notices. What none does is listed, with a score for each file. It is for a person to read: some
// changes change nothing.
//   npm run test:mutation                                     (pure parts, with the tests in Node)
//   npm run test:mutation -- --mutate src/record/entry.ts     (only this)
//   WHERE=chromium npm run test:mutation                      (what is kept where, in Chromium)
import { coveredInNode } from '../tools/coverage.mjs';

const inNode = {
  mutate: coveredInNode,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
};

const inChromium = {
  mutate: [
    'src/storage/**/*.ts',
    'src/keeping/write-queue.ts',
    'src/i18n/closest-lang.ts',
    ...coveredInNode.map((path) => `!${path}`),
  ],
  testRunner: 'command',
  commandRunner: {
    command:
      'node node_modules/@web/test-runner/dist/bin.js --config tests/mutation/wtr.config.mjs',
  },
};

const isInChromium = process.env.WHERE === 'chromium';
process.env.ENGINES = 'chromium';
if (isInChromium) process.env.FILES ??= 'tests/browser/{storage,keeping,i18n}/*.test.ts';

export default {
  ...(isInChromium ? inChromium : inNode),
  // What runs once, when a file is imported, is not run again for each change.
  ignoreStatic: !isInChromium,
  concurrency: 2,
  tempDirName: 'tests/mutation/tmp',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['coverage', 'docs', 'tests/bench', 'tests/frameworks', 'tests/servers'],
  // It would rewrite ours with a compiler that this version of TypeScript is not.
  tsconfigFile: 'none',
  thresholds: { high: 98, low: 96, break: 96 },
};
