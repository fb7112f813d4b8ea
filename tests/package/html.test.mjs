import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { installPackage, runModule } from './installed.mjs';

const { project, folder } = installPackage();
const read = (path) => readFileSync(join(folder, path), 'utf8');

/** What an expression is on a server that has the package. */
const onServer = (expression) =>
  JSON.parse(
    runModule(
      project,
      `import { css, guideHtml } from 'rejection-guide/html';
       console.log(JSON.stringify(${expression}));`,
    ),
  );

test('a server gets the guide as markup, with its style in it', () => {
  const html = onServer(`guideHtml({ company: 'Fennel & "Sons"', 'open-steps': 'reflect' })`);
  const start =
    '<rejection-guide company="Fennel &amp; &quot;Sons&quot;" open-steps="reflect">' +
    '<template shadowrootmode="open"><style>';
  assert.equal(html.slice(0, start.length), start);
  assert.match(html, /<\/section> <\/template><\/rejection-guide>$/);
  assert.equal(html.match(/type="checkbox"/g).length, 4);
  assert.equal(html.match(/hidden="until-found"/g).length, 3);
  assert.doesNotMatch(html, /undefined|\[object|⟦|<!--/);
});

test('an attribute that is null or undefined is left out', () => {
  const same = `guideHtml({ company: undefined, lang: null, stage: '' }) === guideHtml({ stage: '' })`;
  assert.equal(onServer(same), true);
});

test('an attribute may be given as a number', () => {
  const same = `guideHtml({ 'heading-level': 3 }) === guideHtml({ 'heading-level': '3' })`;
  assert.equal(onServer(same), true);
});

test('a style sheet takes the place of the style', () => {
  const html = onServer(`guideHtml({}, { stylesheet: '/a&b.css' })`);
  assert.match(
    html,
    /<template shadowrootmode="open"><link rel="stylesheet" href="\/a&amp;b.css">/,
  );
  assert.doesNotMatch(html, /<style/);
});

test('the style sheet in the package is the style', () => {
  const { css, html } = onServer(`{ css, html: guideHtml() }`);
  assert.ok(read('dist/cdn/rejection-guide.css') === css);
  assert.ok(html.includes(`<style>${css}</style>`));
});

test('the snippet is a script tag and the guide', () => {
  const { version } = JSON.parse(read('package.json'));
  const [script, ...html] = read('dist/cdn/snippet.html').split('\n');
  assert.match(script, /^<script src="https:\/\/\S+\/rejection-guide\.js" async [^>]*><\/script>$/);
  assert.ok(script.includes(`rejection-guide@${version}/`));
  assert.ok(html.join('\n') === `${onServer('guideHtml()')}\n`);
});

test('an attribute that the element doesn’t have is refused', () => {
  for (const name of ['onclick', 'Company', 'feedback', 'x="" y']) {
    const error = `(() => {
      try { guideHtml({ ${JSON.stringify(name)}: '' }) } catch (error) { return String(error) }
    })()`;
    assert.equal(onServer(error), `TypeError: <rejection-guide> has no ${name}`);
  }
});

test('nothing that an attribute says can leave its place', () => {
  const nasty = `"'><script>alert(1)</script>&amp;⟦0⟧⟦1⟧`;
  const escaped = `&quot;'&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&#10214;0⟧&#10214;1⟧`;
  const html = onServer(`guideHtml({ 'roles-url': ${JSON.stringify(nasty)} })`);
  const places = [...html.matchAll(/<(?:rejection-guide|a)[\s>].*?(?=<(?!\/?script))/g)].map(
    String,
  );
  assert.equal(places.length, 2);
  assert.equal(places[0], `<rejection-guide roles-url="${escaped}">`);
  assert.ok(places[1].startsWith(`<a part="link" href="${escaped}"`), places[1]);
  assert.ok(places[1].endsWith('>See open roles'), places[1]);
});
