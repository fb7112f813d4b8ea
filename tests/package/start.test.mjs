import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../../scripts/npm.mjs';
import { temporaryFolder } from '../tools/apps.mjs';

// As a newcomer has it: nothing is built yet.
const clone = temporaryFolder();
const left = /[\\/](node_modules|dist|coverage|\.git)$/;
cpSync(root, clone, { recursive: true, filter: (path) => !left.test(path) });
symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');

const start = spawn(process.execPath, ['scripts/start.mjs'], { cwd: clone });
after(() => start.kill());

test('npm start builds and serves the demo pages where nothing is built yet', async () => {
  let said = '';
  for (const stream of [start.stdout, start.stderr]) stream.on('data', (text) => (said += text));
  const address = await new Promise((resolve, reject) => {
    start.stdout.on('data', () => {
      const [found] = /http:\/\/localhost:\d+/.exec(stripVTControlCharacters(said)) ?? [];
      if (found) resolve(found);
    });
    start.once('close', () => reject(new Error(said)));
  });
  for (const page of ['careers', 'examples', 'configurator', 'guide']) {
    const response = await fetch(`${address}/${page}.html`);
    assert.equal(response.status, 200, page);
    assert.match(await response.text(), /<rejection-guide|id="snippets"|<iframe/, page);
  }
  for (const script of ['rejection-guide.js', 'locales/de.js']) {
    const response = await fetch(`${address}/${script}`);
    assert.match(response.headers.get('content-type'), /javascript/, script);
  }
});
