// What the configurator hands out for each framework, for its app to compile. It has all that an
// owner can choose, and text that a template could trip over.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { root } from '../../scripts/npm.mjs';

const { elementOf, isColour, isNumber, versionOf, wordsOf } = await load('manifest.ts');
const { snippets } = await load('snippets.ts');

const element = elementOf(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')));
const properties = new Map(element.attributes.map(({ name, fieldName }) => [name, fieldName]));

const text = `O’Neill's & "Sons" {{{ x }}} <b> \`\${y}\` \\n @if`;
const valueOf = (attribute) => wordsOf(attribute)[0] ?? (isNumber(attribute) ? '3' : text);
const choices = {
  attributes: Object.fromEntries([
    ['lang', 'de'],
    ...element.attributes.map((it) => [it.name, valueOf(it)]),
  ]),
  properties: Object.fromEntries(
    element.cssProperties.map((it) => [it.name, isColour(it) ? 'light-dark(#111, #eee)' : '1em']),
  ),
  page: {},
};
const release = {
  version: versionOf(element),
  integrity: {},
  inside: { intro: '', titles: [] },
  propertyOf: (attribute) => properties.get(attribute) ?? attribute,
};

const names = { angular: 'AfterNo.ts', svelte: 'AfterNo.svelte', vue: 'AfterNo.vue' };

/** Writes a framework's snippet into a folder, where the configurator has one. Returns its path. */
export function writeSnippet(folder, framework) {
  const snippet = snippets(choices, release).find(({ id }) => id === framework);
  if (!snippet) return undefined;
  const path = join(folder, names[framework] ?? 'AfterNo.tsx');
  mkdirSync(folder, { recursive: true });
  // Only where a script says that it is TypeScript is its template checked.
  writeFileSync(path, snippet.code.replace(/<script(?= setup>|>)/, '$& lang="ts"'));
  return path;
}

/** A file of the configurator's that imports nothing. */
async function load(name) {
  const path = join(root, 'demo/configurator', name);
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
