import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { installPackage, runModule } from './installed.mjs';

const { project, folder } = installPackage();
const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

// './cdn' is a script for pages: it has Lit for browsers in it. './react' needs React, which is not
// here: tests/frameworks renders it on a server.
const modules = Object.keys(exports)
  .filter((path) => exports[path].default && !['./cdn', './react'].includes(path))
  .flatMap((path) =>
    path.includes('*') ? ['de', 'exercises/de'].map((name) => path.replace('*', name)) : path,
  );

/** What is to be found there, among others. */
const found = {
  './html': 'guideHtml',
  './locales/de.js': 'de',
  './locales/exercises/de.js': 'exercises',
};

for (const path of modules) {
  const specifier = path.replace(/^\./, 'rejection-guide');

  test(`${specifier} can be imported where there is no page`, () => {
    const { touched, exported } = JSON.parse(
      runModule(
        project,
        `const pageOnly = ['window', 'document', 'location', 'history', 'localStorage',
           'sessionStorage', 'indexedDB', 'matchMedia', 'requestAnimationFrame'];
         const touched = [];
         for (const name of pageOnly) {
           Object.defineProperty(globalThis, name, {
             get() {
               // Lit asks too, which is Lit's affair.
               const [, , asker] = new Error().stack.split('\\n');
               if (/[\\\\/]rejection-guide[\\\\/]/.test(asker)) touched.push(name);
             },
           });
         }
         const exported = Object.keys(await import('${specifier}'));
         console.log(JSON.stringify({ touched, exported }));`,
      ),
    );
    assert.deepEqual(touched, []);
    assert.ok(exported.includes(found[path] ?? 'RejectionGuide'));
  });
}

const isDefined = `customElements.get('rejection-guide') === RejectionGuide`;

test('the package defines the element', () => {
  const source = `import { RejectionGuide } from 'rejection-guide'; console.log(${isDefined});`;
  assert.equal(runModule(project, source), 'true\n');
});

test('the class alone defines nothing', () => {
  const source = `import { RejectionGuide } from 'rejection-guide/element';
    console.log(${isDefined});`;
  assert.equal(runModule(project, source), 'false\n');
});

/** Imports the package, then a copy of it; prints what the copy warned of. */
const importTwice = `
  import { RejectionGuide } from 'rejection-guide';
  const warnings = [];
  console.warn = (text) => warnings.push(text);
  const copy = await import('./copy/dist/define.js');
  if (copy.RejectionGuide === RejectionGuide) throw new Error('It is the same copy.');
  if (!(${isDefined})) throw new Error('The first copy has lost its place.');
  console.log(JSON.stringify(warnings));`;

test('a second copy on the page leaves the first in place', () => {
  cpSync(folder, join(project, 'copy'), { recursive: true });
  assert.deepEqual(JSON.parse(runModule(project, importTwice)), []);
});

test('a second copy of another version says so', () => {
  const copy = join(project, 'copy/dist/element/rejection-guide.js');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  cpSync(folder, join(project, 'copy'), { recursive: true });
  writeFileSync(copy, readFileSync(copy, 'utf8').replace(`'${version}'`, `'99.0.0'`));
  const warnings = JSON.parse(runModule(project, importTwice));
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /99\.0\.0 is not used/);
});
