import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { installPackage, root } from './installed.mjs';

const { project } = installPackage();
copyFileSync(join(root, 'tests/package/consumer.ts'), join(project, 'consumer.ts'));

for (const compiler of ['typescript', 'typescript-5.9']) {
  for (const module of ['nodenext', 'preserve']) {
    test(`an app compiles with ${compiler} and module: ${module}`, () => {
      const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
      const options = `--noEmit --strict --module ${module} --target es2022 --skipLibCheck false`;
      const { status, stdout } = spawnSync(
        process.execPath,
        [tsc, ...options.split(' '), 'consumer.ts'],
        { cwd: project, encoding: 'utf8' },
      );
      assert.equal(status, 0, stdout);
    });
  }
}
