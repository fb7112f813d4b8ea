// Makes node_modules match package-lock.json; silent when it already does.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const minimum = [20, 19];

export function install() {
  requireNode();
  if (isInstalled()) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  console.log(`node_modules does not match package-lock.json: npm ${args.join(' ')}`);
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) throw new Error('npm ci failed');
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  throw new Error(`Node ${minimum.join('.')} or newer is needed; this is ${process.version}`);
}

/** npm keeps a copy of what it installed in node_modules: every locked package must be in it. */
function isInstalled() {
  const copy = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(copy)) return false;
  const installed = packagesIn(copy);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true; // the project itself
    const found = installed[path];
    // What is meant for another platform, or for nothing any more, is locked but not installed.
    if (!found) return Boolean(wanted.optional ?? wanted.extraneous);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

const packagesIn = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
