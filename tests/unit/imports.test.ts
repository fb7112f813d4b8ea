import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports that go the wrong way, by the file of `src/` that they stand in. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  'lib/a.ts': [`import '../record/x.js'`, `import 'lit'`],
  'page/a.ts': [`import '../lib/x.js'`],
  'script-tag/a.ts': [`import '../lib/x.js'`],
  'server/a.ts': [`import '../lib/x.js'`],
  'i18n/a.ts': [`import { a } from '../record/x.js'`, `import { b } from 'lit'`],
  'record/a.ts': [
    `import { a } from '../i18n/x.js'`,
    `import type { b } from '../contract/x.js'`,
    `import { c } from 'lit'`,
    `import { d } from 'lit/directives/repeat.js'`,
    `export { e } from '../storage/x.js'`,
  ],
  'storage/a.ts': [`import type { a } from '../contract/x.js'`],
  'storage/host/a.ts': [`import { a } from '../../contract/x.js'`],
  'locales/a.ts': [
    `import { a } from '../storage/kinds.js'`,
    `import type { b } from '../contract/x.js'`,
  ],
  'locales/exercises/a.ts': [`import { a } from '../../exercises/x.js'`],
  'contract/a.ts': [
    `import { a } from '../locales/registry.js'`,
    `import { b } from '../storage/places.js'`,
    `import type { c } from '../keeping/x.js'`,
    `import { d } from 'lit'`,
  ],
  'keeping/a.ts': [
    `import type { a } from '../locales/x.js'`,
    `import { b } from '../element/x.js'`,
    `import type { c } from './words/x.js'`,
    `import { d } from '../define.js'`,
  ],
  'keeping/words/a.ts': [
    `import { a } from '../../element/x.js'`,
    `import type { b } from '../../locales/x.js'`,
  ],
  'checklist/a.ts': [
    `import { a } from '../locales/registry.js'`,
    `import type { b } from '../keeping/x.js'`,
    `import { c } from '../exercises/controls/x.js'`,
  ],
  'exercises/reflect/a.ts': [
    `import type { a } from '../../keeping/x.js'`,
    `import type { b } from '../../element/x.js'`,
    `import { c } from '../../storage/memory.js'`,
  ],
  'element/styles/a.ts': [`import { a } from '../../exercises/styles.js'`],
  'element/a.ts': [
    `import { a } from '../exercises/controls/x.js'`,
    `import { b } from '../define.js'`,
    `const c = import('../exercises/controls/x.js')`,
  ],
  'a.ts': [`import { a } from './keeping/x.js'`, `import { b } from './record/x.js'`],
};

/** Imports that look like them, and are right. */
const right: typeof wrong = {
  'record/b.ts': [`import { a } from '../lib/x.js'`, `import type { b } from 'lit'`],
  'storage/host/b.ts': [
    `import { a } from '../x.js'`,
    `import { b } from '../web/x.js'`,
    `import { c } from '../../record/x.js'`,
  ],
  'locales/exercises/b.ts': [
    `import { a } from '../x.js'`,
    `import type { b } from '../../storage/kinds.js'`,
  ],
  'contract/b.ts': [
    `import { a } from '../storage/kinds.js'`,
    `import type { b } from '../locales/x.js'`,
  ],
  'keeping/words/b.ts': [
    `import { a } from '../x.js'`,
    `import { b } from '../../record/x.js'`,
    `import { c } from './x.js'`,
  ],
  'exercises/b.ts': [`import { a } from '../keeping/words/answers-controller.js'`],
  'exercises/reflect/b.ts': [
    `import { a } from '../controls/x.js'`,
    `import { b } from '../../checklist/x.js'`,
    `import { c } from 'lit'`,
  ],
  'element/b.ts': [`const a = import('../exercises/exercises.js')`],
  'b.ts': [`import { a } from './element/x.js'`, `import type { b } from './record/x.js'`],
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  copyFileSync(join(root, '.oxlintrc.imports.json'), join(folder, '.oxlintrc.json'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(files: typeof wrong): void {
  for (const [name, lines] of Object.entries(files)) {
    const path = join(folder, 'src', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lines.join(';\n'));
  }
}

/** What the linter finds in these files: `record/a.ts:2` for each line, and which rule it breaks. */
function found(files: typeof wrong): readonly (readonly [place: string, rule: string])[] {
  write(files);
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly {
      code: string;
      filename: string;
      labels: readonly [{ span: { line: number } }];
    }[];
  };
  return diagnostics.map(({ code, filename, labels: [{ span }] }) => [
    `${filename.replaceAll('\\', '/').replace(/^src\//, '')}:${span.line}`,
    code,
  ]);
}

const linesOf = (files: typeof wrong): string[] =>
  Object.entries(files).flatMap(([name, lines]) => lines.map((_, i) => `${name}:${i + 1}`));

test('an import that goes the wrong way is refused, and no other', () => {
  const places = new Set(found({ ...wrong, ...right }).map(([place]) => place));
  expect([...places].toSorted()).toEqual(linesOf(wrong).toSorted());
});

test('files that import each other are refused, be it for types alone', () => {
  const rules = found({
    'circle/a.ts': [`import type { B } from './b.js'`, 'export type A = B[]'],
    'circle/b.ts': [`import type { A } from './a.js'`, 'export type B = A[]'],
  }).map(([place, rule]) => `${place} ${rule}`);
  expect(rules).toContain('circle/a.ts:1 import(no-cycle)');
});
