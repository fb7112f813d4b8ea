// The package as others get it: packed, and installed in a project of its own.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../scripts/npm.mjs';
import { pack, temporaryFolder } from '../tools/apps.mjs';

export { root } from '../../scripts/npm.mjs';

/** A new project with the package in it, removed when the tests end. */
export function installPackage() {
  const project = temporaryFolder();
  const tarball = pack(project);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const args = ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'];
  npm(project, process.env, ...args);
  return { project, tarball, folder: join(project, 'node_modules/rejection-guide') };
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
