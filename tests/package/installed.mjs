// The package as others get it: packed, and installed in a project of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A new project with the package in it, removed when the tests end. */
export function installPackage() {
  const project = mkdtempSync(join(tmpdir(), 'rejection-guide-'));
  process.on('exit', () => rmSync(project, { recursive: true, force: true }));
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', project);
  const tarball = join(project, readdirSync(project)[0]);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  npm(project, 'install', tarball, '--prefer-offline', '--no-audit', '--no-fund');
  return { project, tarball, folder: join(project, 'node_modules/rejection-guide') };
}

function npm(cwd, ...args) {
  // npm is a .cmd file on Windows, which only a shell can start.
  execFileSync('npm', args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
}

/** Runs a module in a project; what it prints comes back. */
export function runModule(project, source) {
  const args = ['--input-type=module', '--eval', source];
  return execFileSync(process.execPath, args, { cwd: project, stdio: 'pipe', encoding: 'utf8' });
}

/** The paths of all files in a folder. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}
