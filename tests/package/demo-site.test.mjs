import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import { filesIn, root } from './installed.mjs';

const site = mkdtempSync(join(tmpdir(), 'rejection-guide-site-'));
process.on('exit', () => rmSync(site, { recursive: true, force: true }));
process.chdir(root);
await build({ mode: 'demo', logLevel: 'warn', build: { outDir: site } });

const pages = filesIn(site).filter((path) => path.endsWith('.html') && path !== 'snippet.html');
const read = (path) => readFileSync(join(site, path), 'utf8');

/** Where a page's links, scripts, styles, pictures and frames are, as it has them. */
const addressesIn = (html) =>
  [...html.replace(/<!--[^]*?-->/g, '').matchAll(/\s(?:href|src|[a-z]+-url)="([^"]*)"/g)]
    .map(([, address]) => address.replaceAll('&amp;', '&'))
    .filter((address) => address && !/^[a-z]+:/.test(address));

test('the site has every page that an owner is shown', () => {
  for (const page of ['index', 'careers', 'configurator', 'examples', 'guide', 'README']) {
    assert.ok(pages.includes(`${page}.html`), page);
  }
  const docs = filesIn(join(root, 'docs')).filter((path) => path.endsWith('.md'));
  for (const path of docs) assert.ok(pages.includes(`docs/${path.replace('.md', '.html')}`), path);
});

for (const page of pages) {
  test(`no address within the site is broken, or tied to one folder: ${page}`, () => {
    for (const address of addressesIn(read(page))) {
      assert.doesNotMatch(address, /^\//, 'from the root of a server');
      const [pathAndQuery, id] = address.split('#');
      const path = pathAndQuery.replace(/\?.*/, '');
      const target = path ? posix.join(posix.dirname(page), path) : page;
      assert.ok(existsSync(join(site, target)), address);
      if (id)
        assert.match(
          read(target),
          new RegExp(` id="?${RegExp.escape?.(id) ?? id}["\\s>]`),
          address,
        );
    }
  });
}

test('what scripts ask for as they run is there', () => {
  for (const example of ['application', 'final-interview', 'inside']) {
    assert.ok(JSON.parse(read(`examples/${example}.json`)).entries);
  }
});

test('the page from npm has the element in it', () => {
  const [, script] = /src="\.\/(assets\/npm-[^"]+)"/.exec(read('npm.html'));
  assert.match(read(script), /rejection-guide-ready/);
  assert.match(read(script), /customElements/);
});
