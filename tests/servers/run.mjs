// npm run test:servers: the guide in pages of Astro, Eleventy, Next.js and Nuxt. Each example here
// installs on its own, with the packed package, builds with its own tools, and is opened in Chromium.
//   npm run test:servers -- astro eleventy   (only these)
// Once all of them have passed, the table in docs/servers.md is written anew.
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
};

const telemetryOff = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

const work = temporaryFolder();
process.on('SIGINT', () => process.exit(130));

const { chromium } = await findBrowsers({ only: ['chromium'] });
if (!chromium) throw new Error(howToInstall('chromium'));
const tarball = pack(work);
// Astro and Nuxt ask for it.
const env = { ...withNode(work, '22.23.3', [22, 19]), ...telemetryOff };

const rows = [];
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(examples);
for (const name of chosen) {
  rows.push(await tryOut(name));
  console.log(rows.at(-1).join(' | '));
}
if (chosen.length === Object.keys(examples).length) {
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
