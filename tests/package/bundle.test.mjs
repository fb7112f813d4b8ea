import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { installPackage } from './installed.mjs';

const { project } = installPackage();

/** What is left of an app once it is bundled. */
async function bundle(source, options, output) {
  const input = join(project, 'app.js');
  writeFileSync(input, source);
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    ...options,
    build: { write: false, rolldownOptions: { input, output } },
  });
  return built.output[0].code;
}

const definitions = /customElements\.define\(/g;

test('the package still defines the element', async () => {
  const code = await bundle(`import 'rejection-guide';`);
  assert.equal(code.match(/\.define\(\)/g)?.length, 1);
});

test('the class is defined by the name that the app gives it, and by no other', async () => {
  const code = await bundle(
    `import { RejectionGuide } from 'rejection-guide/element';
     customElements.define('careers-guide', RejectionGuide);`,
  );
  assert.equal(code.match(definitions)?.length, 1);
  assert.match(code, /careers-guide/);
});

test('a class that is not used leaves nothing behind', async () => {
  assert.equal((await bundle(`import 'rejection-guide/element';`)).trim(), '');
});

test('the markup can be made where there is no DOM, in what was built with the condition node', async () => {
  const source = `import { guideHtml } from 'rejection-guide/html';
    globalThis.markup = guideHtml({ company: 'A' });`;
  // As in a worker: no DOM, and nothing of Node's.
  const run = async (...conditions) => {
    const worker = createContext({ console, crypto });
    const oneScript = { format: 'iife', codeSplitting: false };
    runInContext(await bundle(source, { resolve: { conditions } }, oneScript), worker);
    return worker.markup;
  };
  assert.match(await run('node'), /^<rejection-guide company="A"><template/);
  await assert.rejects(run('worker', 'browser'), /HTMLElement is not defined/);
});
