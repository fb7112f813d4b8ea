// The package as others get it: packed, and installed in a project of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../scripts/npm.mjs';
import { pack, temporaryFolder } from '../tools/apps.mjs';

export { root } from '../../scripts/npm.mjs';

const manifests = ['package.json', 'package-lock.json'];

/**
 * A new project with the package in it, removed when the tests end. A folder with a package.json and
 * its lock may say what else is in it.
 */
export function installPackage(needs) {
  const project = temporaryFolder();
  const tarball = pack(project);
  if (needs) for (const file of manifests) cpSync(join(needs, file), join(project, file));
  else writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const args = ['install', tarball, '--ignore-scripts', '--prefer-offline'];
  npm(project, process.env, ...args, '--no-audit', '--no-fund');
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
