// The end of a run in a few lines: one an engine, and the coverage.
import { relative } from 'node:path';

export function summaryReporter() {
  let config;
  return {
    start(run) {
      config = run.config;
    },

    async stop({ sessions, testCoverage }) {
      const browsers = [...new Set(sessions.map(({ browser }) => browser))];
      const engines = browsers.map((browser) => count(browser, sessions));
      for (const engine of engines) console.log(resultLine(engine));
      if (testCoverage) reportCoverage(testCoverage, config);
      await tell(engines);
    },
  };
}

/** For Vitest, which says the rest itself. */
export function unitReporter() {
  return {
    async onTestRunEnd(files, errors) {
      const unit = { label: 'Node', passed: 0, failed: errors.length, skipped: 0 };
      for (const file of files) {
        const states = [...file.children.allTests()].map((test) => test.result().state);
        for (const state of states) unit[state]++;
        // A file that could not be loaded has no tests to fail.
        if (file.state() === 'failed' && !states.includes('failed')) unit.failed++;
      }
      await tell([unit]);
    },
  };
}

/** To run.mjs, which adds everything up. */
async function tell(results) {
  if (process.send) await new Promise((sent) => process.send(results, sent));
}

export const resultLine = ({ label, passed, failed, skipped }) =>
  `${label}: ${passed} passed, ${failed} failed, ${skipped} skipped`;

function count(browser, sessions) {
  const total = { label: browser.name, passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    if (session.browser !== browser) continue;
    const tests = testsIn(session.testResults);
    for (const test of tests) total[outcome(test)]++;
    // A file that could not be loaded has no tests to fail.
    if (!session.passed && !tests.some((test) => outcome(test) === 'failed')) total.failed++;
  }
  return total;
}

export const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

export function outcome({ skipped, passed }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

function reportCoverage({ coverageMap, summary, passed }, { coverageConfig, rootDir }) {
  const { threshold } = coverageConfig;
  const kinds = Object.keys(threshold);
  const list = (percentage) => kinds.map((kind) => `${percentage(kind)} % of ${kind}`).join(', ');
  console.log(`Coverage: ${list((kind) => summary[kind].pct)}`);
  if (passed) return;
  console.log(`Too little: it takes ${list((kind) => threshold[kind])}. The files below that:`);
  for (const path of coverageMap.files()) {
    const file = coverageMap.fileCoverageFor(path);
    const { data } = file.toSummary();
    if (kinds.every((kind) => data[kind].pct >= threshold[kind])) continue;
    console.log(`  ${relative(rootDir, path)}: ${list((kind) => data[kind].pct)}`);
    const lines = file.getUncoveredLines().map(Number);
    if (lines.length > 0) console.log(`    lines not run: ${ranges(lines)}`);
  }
}

/** 1, 2, 3, 7 as "1-3, 7". */
function ranges(numbers) {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts
    .map((start, index) => (start === ends[index] ? start : `${start}-${ends[index]}`))
    .join(', ');
}
