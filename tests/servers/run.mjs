// npm run test:servers: the guide in pages of Astro, Eleventy, Next.js, Nuxt and SvelteKit. Each example here
// installs on its own, with the packed package, builds with its own tools, and is opened in Chromium.
// Deno and Bun, which npm has for Linux, have to make the same markup as Node.
//   npm run test:servers -- astro eleventy runtimes   (only these)
// Once all of them have passed, the table in docs/servers.md is written anew.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/npm.mjs';
import { build, pack, temporaryFolder, versionOf, withNode } from '../tools/apps.mjs';
import { findBrowsers, howToInstall } from '../../scripts/browsers.mjs';
import { serveApp, serveFolder } from '../tools/serve.mjs';
import { table, writeBetween } from '../../scripts/table.mjs';
import { check } from './check.mjs';

const examples = {
  astro: { tool: 'Astro', package: 'astro', folder: 'dist', script: 'npm' },
  eleventy: { tool: 'Eleventy', package: '@11ty/eleventy', folder: '_site', script: 'script tag' },
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
  sveltekit: { tool: 'SvelteKit', package: '@sveltejs/kit', folder: 'build', script: 'npm' },
};

const telemetryOff = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

const work = temporaryFolder();
process.on('SIGINT', () => process.exit(130));

const { chromium } = await findBrowsers({ install: true, only: ['chromium'] });
if (!chromium) throw new Error(howToInstall('chromium'));
const tarball = pack(work);
// Astro, Nuxt and SvelteKit ask for it.
const env = { ...withNode(work, '22.23.3', [22, 19]), ...telemetryOff };

const rows = [];
const all = [...Object.keys(examples), 'runtimes'];
const chosen = process.argv.length > 2 ? process.argv.slice(2) : all;
for (const name of chosen) {
  const added = name === 'runtimes' ? tryRuntimes() : [await tryOut(name)];
  rows.push(...added);
  for (const row of added) console.log(row.join(' | '));
}
console.log(`${rows.length} passed, 0 failed`);
if (chosen.length === all.length) {
  const head = ['Tool', 'Version', 'Rendered by', 'Script', 'Result', 'Engine'];
  await writeBetween(join(root, 'docs/servers.md'), 'servers', table(head, rows));
}

/** Installs, builds, serves and opens one example. Returns a row of the table. */
async function tryOut(name) {
  const { tool, script, folder, ...example } = examples[name];
  const settings = { ...env, ...example.env };
  const app = join(work, name);
  build(fileURLToPath(new URL(example.source ?? name, import.meta.url)), app, settings, [tarball]);
  const server = folder ? await serveFolder(join(app, folder)) : await serveApp(app, settings);
  try {
    const engine = await check(chromium.path, server.url);
    const version = versionOf(app, example.package);
    return [tool, version, '`guideHtml`', script, 'works', engine];
  } finally {
    await server.close();
  }
}

/** The server's entry where there is no Node. Returns a row of the table for each. */
function tryRuntimes() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const app = join(work, 'runtimes');
  build(fileURLToPath(new URL('runtimes', import.meta.url)), app, env, [tarball]);
  const made = (command, ...args) =>
    execFileSync(command, [...args, 'render.mjs'], { cwd: app, encoding: 'utf8' });
  const byNode = made(process.execPath);
  return [
    ['Deno', '@deno/linux-x64-glibc', 'deno', 'run', '--no-prompt', '--allow-read'],
    ['Bun', '@oven/bun-linux-x64', 'bin/bun'],
  ].map(([tool, name, program, ...args]) => {
    assert.equal(made(join(app, 'node_modules', name, program), ...args), byNode, tool);
    return [tool, versionOf(app, name), '`guideHtml`', 'any', 'the markup that Node makes', 'none'];
  });
}
