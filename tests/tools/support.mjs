// Writes docs/support.md from a whole browser run (npm run support): what was seen to work in which
// engine, and what could not be tried in it.
import { basename, relative, sep } from 'node:path';
import { outcome, testsIn } from './reporter.mjs';
import { table, writeBetween } from '../../scripts/table.mjs';

export function supportReporter(file) {
  return {
    async stop({ sessions }) {
      if (sessions.some(({ passed }) => !passed)) {
        console.warn(`${basename(file)} is left as it is: not every test passed.`);
        return;
      }
      await writeBetween(file, 'support', tables(sessions));
    },
  };
}

function tables(sessions) {
  const browsers = [...new Set(sessions.map(({ browser }) => browser.name))];
  const areas = [...new Set(sessions.map(areaOf))].toSorted((a, b) => a.localeCompare(b));
  const at = (area, name) =>
    sessions
      .filter((session) => areaOf(session) === area && session.browser.name === name)
      .flatMap(({ testResults }) => testsIn(testResults));
  const cell = (tests) => {
    const skipped = tests.filter((test) => outcome(test) === 'skipped').length;
    return `${tests.length - skipped}${skipped > 0 ? `, ${skipped} not tried` : ''}`;
  };
  const rows = areas.map((area) => [area, ...browsers.map((name) => cell(at(area, name)))]);
  const untried = browsers.map((name) => {
    const tests = areas.flatMap((area) =>
      at(area, name)
        .filter((test) => outcome(test) === 'skipped')
        .map((test) => `- ${area}: ${test.name}`),
    );
    return `**Not tried in ${name}:** ${tests.length > 0 ? `\n\n${tests.join('\n')}` : 'nothing.'}`;
  });
  return [table(['Tests of', ...browsers], rows), ...untried].join('\n\n');
}

/** `exercises/apply-lessons.test.ts` as "exercises: apply lessons". */
const areaOf = ({ testFile }) =>
  relative('tests/browser', testFile)
    .replace(/\.test\.ts$/, '')
    .replaceAll('-', ' ')
    .split(sep)
    .join(': ');
