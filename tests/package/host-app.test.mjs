// An app's own unit tests, with the guide in the app, in what stands for a browser there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installPackage } from './installed.mjs';

const { project } = installPackage();
cpSync(fileURLToPath(new URL('host-app', import.meta.url)), project, { recursive: true });
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

for (const environment of ['jsdom', 'happy-dom']) {
  test(`an app’s unit tests can have the guide in them, in ${environment}`, () => {
    const args = [vitest, 'run', '--root', project, '--environment', environment];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--reporter=json'], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    const { numPassedTests, numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    assert.deepEqual([numPassedTests, numFailedTests], [5, 0]);
    assert.doesNotMatch(stderr, /rejection-guide/);
  });
}
