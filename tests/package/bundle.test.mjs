import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import { installPackage } from './installed.mjs';

const { project } = installPackage();

/** What is left of an app once it is bundled. */
async function bundle(source) {
  const input = join(project, 'app.js');
  writeFileSync(input, source);
  const { output } = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input } },
  });
  return output[0].code;
}

const definitions = /customElements\.define\(/g;

test('the package still defines the element', async () => {
  const code = await bundle(`import 'rejection-guide';`);
  assert.equal(code.match(definitions)?.length, 1);
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
