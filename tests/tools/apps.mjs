// Apps that install on their own, with the packed package, and build with their own tools.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { npm, root } from '../../scripts/npm.mjs';

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** A folder of our own, removed at the end. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'rejection-guide-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The package as it would be published, into an empty folder. Returns the tarball's path. */
export function pack(folder) {
  npm(root, process.env, 'pack', '--ignore-scripts', '--pack-destination', folder);
  return join(folder, readdirSync(folder)[0]);
}

/** Some tools ask for a newer Node than the guide does: where it isn't there, npm has one. */
export function withNode(folder, version, [major, minor]) {
  const [ours, itsMinor] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && itsMinor >= minor)) return process.env;
  const name = `node-${process.platform}-${process.arch}`;
  install(folder, process.env, '--prefix', join(folder, 'node'), `${name}@${version}`);
  const bin = join(folder, 'node/node_modules', name, 'bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

/**
 * A copy of an app, and of files that it shares with others, with what it needs, packages that are
 * not in its lock file among it, built by its `build` script.
 */
export function build(source, app, env, packages, shared = []) {
  cpSync(source, app, { recursive: true, filter: (path) => !path.includes('node_modules') });
  for (const path of shared) cpSync(path, join(app, basename(path)));
  npm(app, env, 'ci', ...quietly);
  install(app, env, '--no-save', ...packages);
  npm(app, env, 'run', 'build');
}

export function versionOf(app, name) {
  const path = join(app, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

function install(cwd, env, ...args) {
  npm(cwd, env, 'install', ...quietly, ...args);
}
