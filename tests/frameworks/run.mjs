// npm run test:frameworks: the guide in an app of each framework. Each app here installs on its own,
// with the packed package, compiles and builds with its own tools, and is driven in Chromium.
//   npm run test:frameworks -- vue svelte   (only these)
// Once all of them have passed, the lists in docs/frameworks.md are written anew.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/npm.mjs';
import { build, pack, temporaryFolder, versionOf, withNode } from '../tools/apps.mjs';
import { findBrowsers, howToInstall } from '../../scripts/browsers.mjs';
import { serveFolder } from '../tools/serve.mjs';
import { table, writeBetween } from '../../scripts/table.mjs';
import { check, names } from './check.mjs';
import { writeSnippet } from './snippets.mjs';

const served = { '': 'the tag', 'served.html': 'the tag, on a server too' };

const apps = {
  react: {
    label: 'React',
    package: 'react',
    tools: ['vite', 'typescript'],
    pages: {
      '': '`rejection-guide/react`',
      'served.html': '`rejection-guide/react`, on a server too',
      'plain.html': 'the tag',
    },
  },
  'react-18': {
    label: 'React',
    package: 'react',
    from: 'react',
    tools: ['vite', 'typescript'],
    // Its types know no properties on a custom element, and it sets none: the component does.
    pages: {
      '': '`rejection-guide/react`',
      'served.html': '`rejection-guide/react`, on a server too',
    },
    instead: [
      'react@18.3.1',
      'react-dom@18.3.1',
      '@types/react@18.3.32',
      '@types/react-dom@18.3.7',
    ],
  },
  vue: {
    label: 'Vue',
    package: 'vue',
    tools: ['vite', 'vue-tsc', 'typescript'],
    pages: served,
  },
  angular: {
    label: 'Angular',
    package: '@angular/core',
    tools: ['@angular/build', 'typescript'],
    pages: { 'index.csr.html': 'the tag', '': 'the tag, on a server too' },
    // Its tools ask for it.
    node: ['22.23.3', [22, 22]],
  },
  svelte: {
    label: 'Svelte',
    package: 'svelte',
    tools: ['vite', 'svelte-check', 'typescript'],
    pages: served,
  },
  solid: { label: 'Solid', package: 'solid-js', tools: ['vite', 'typescript'], pages: served },
  lit: { label: 'Lit', package: 'lit', tools: ['vite', 'typescript'] },
  preact: { label: 'Preact', package: 'preact', tools: ['vite', 'typescript'], pages: served },
};

const work = temporaryFolder();
process.on('SIGINT', () => process.exit(130));

const { chromium } = await findBrowsers({ install: true, only: ['chromium'] });
if (!chromium) throw new Error(howToInstall('chromium'));
const tarball = pack(work);
const shared = ['store.ts', 'served.ts', 'tsconfig.snippet.json'].map((name) => pathOf(name));

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(apps);
const rows = [];
for (const name of chosen) {
  const start = Date.now();
  const added = await tryOut(name);
  rows.push(...added);
  for (const row of added) console.log(row.join(' | '));
  console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
}
console.log(`${rows.length} passed, 0 failed`);

if (chosen.length === Object.keys(apps).length) {
  const docs = join(root, 'docs/frameworks.md');
  const head = ['Framework', 'Version', 'Used as', 'Built with', 'Result', 'Engine'];
  await writeBetween(docs, 'frameworks', table(head, rows));
  await writeBetween(docs, 'checks', names.map((name) => `- ${name}.`).join('\n'));
}

function pathOf(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Installs, builds, serves and drives one app. Returns a row of the table for each of its pages. */
async function tryOut(name) {
  const {
    label,
    tools,
    pages = { '': 'the tag' },
    node,
    from = name,
    instead,
    ...app
  } = apps[name];
  const folder = join(work, name);
  const env = node ? withNode(work, ...node) : process.env;
  const snippet = [writeSnippet(join(work, 'snippets', name), from)].filter(Boolean);
  build(pathOf(from), folder, env, [tarball, ...(instead ?? [])], [...shared, ...snippet]);
  const version = versionOf(folder, app.package);
  const built = tools.map((tool) => `${tool} ${versionOf(folder, tool)}`).join(', ');
  const server = await serveFolder(join(folder, 'dist'));
  try {
    const results = [];
    for (const [page, use] of Object.entries(pages)) {
      const engine = await check(chromium.path, `${server.url}${page}`);
      results.push([label, version, use, built, `${names.length} of ${names.length}`, engine]);
    }
    return results;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
