// npm run test:servers: the guide in pages of Astro, Eleventy, Next.js and Nuxt. Each example here
// installs on its own, with the packed package, builds with its own tools, and is opened in Chromium.
//   npm run test:servers -- astro eleventy   (only these)
// Once all of them have passed, the table in docs/servers.md is written anew.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers, howToInstall } from '../tools/browsers.mjs';
import { check } from './check.mjs';
import { serveApp, serveFolder } from './serve.mjs';
import { writeTable } from './table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const examples = {
  astro: { tool: 'Astro', package: 'astro', folder: 'dist', script: 'npm' },
  eleventy: { tool: 'Eleventy', package: '@11ty/eleventy', folder: '_site', script: 'one file' },
  next: { tool: 'Next.js, its server', package: 'next', script: 'npm' },
  'next-static': {
    tool: 'Next.js, static export',
    package: 'next',
    source: 'next',
    env: { STATIC: '1' },
    folder: 'out',
    script: 'npm',
  },
  nuxt: { tool: 'Nuxt, its server', package: 'nuxt', script: 'npm' },
};

const [minimum, newerNode] = [[22, 19], '22.23.3'];

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const telemetryOff = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

const work = mkdtempSync(join(tmpdir(), 'rejection-guide-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const { chromium } = await findBrowsers({ only: ['chromium'] });
if (!chromium) throw new Error(howToInstall('chromium'));
const tarball = pack();
const env = { ...process.env, ...telemetryOff, ...withNode() };

const rows = [];
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(examples);
for (const name of chosen) {
  rows.push(await tryOut(name));
  console.log(rows.at(-1).join(' | '));
}
if (chosen.length === Object.keys(examples).length) {
  await writeTable(join(root, 'docs/servers.md'), rows);
}

function pack() {
  npm(root, process.env, 'pack', '--ignore-scripts', '--pack-destination', work);
  return join(work, readdirSync(work)[0]);
}

/** Astro and Nuxt ask for a newer Node than the guide does: where it isn't there, npm has one. */
function withNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return {};
  const name = `node-${process.platform}-${process.arch}`;
  install(work, process.env, '--prefix', join(work, 'node'), `${name}@${newerNode}`);
  const bin = join(work, 'node/node_modules', name, 'bin');
  return { PATH: `${bin}${delimiter}${process.env.PATH}` };
}

/** Installs, builds, serves and opens one example. Returns a row of the table. */
async function tryOut(name) {
  const { tool, script, folder, ...example } = examples[name];
  const settings = { ...env, ...example.env };
  const app = join(work, name);
  const source = fileURLToPath(new URL(example.source ?? name, import.meta.url));
  cpSync(source, app, { recursive: true, filter: (path) => !path.includes('node_modules') });
  npm(app, settings, 'ci', ...quietly);
  install(app, settings, '--no-save', tarball);
  npm(app, settings, 'run', 'build');
  const { version } = JSON.parse(
    readFileSync(join(app, 'node_modules', example.package, 'package.json'), 'utf8'),
  );
  const server = folder ? await serveFolder(join(app, folder)) : await serveApp(app, settings);
  try {
    const engine = await check(chromium.path, server.url);
    return [tool, version, '`guideHtml`', script, 'works', engine];
  } finally {
    await server.close();
  }
}

function install(cwd, settings, ...args) {
  npm(cwd, settings, 'install', ...quietly, ...args);
}

function npm(cwd, settings, ...args) {
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  try {
    execFileSync('npm', args, { cwd, env: settings, stdio: 'pipe', shell, encoding: 'utf8' });
  } catch (error) {
    const said = `${error.stdout}\n${error.stderr}`;
    throw new Error(`npm ${args.join(' ')} failed:\n${said}`, { cause: error });
  }
}
