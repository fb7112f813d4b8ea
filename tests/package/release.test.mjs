import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { installPackage, root } from './installed.mjs';

const { folder } = installPackage();
const { version, scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

test('the script tag of a release has the hash of the file that is published', () => {
  const [, script] = /node (\S+)$/.exec(scripts.release);
  const printed = execFileSync(process.execPath, [join(root, script)], { encoding: 'utf8' });
  const [, name, path] = /\/npm\/([^/]+)\/([^"]+)"/.exec(printed);
  const hash = createHash('sha384')
    .update(readFileSync(join(folder, path)))
    .digest('base64');
  assert.equal(name, `rejection-guide@${version}`);
  assert.ok(printed.includes(`integrity="sha384-${hash}"`), printed);
  assert.ok(printed.includes('crossorigin="anonymous"'), printed);
});
