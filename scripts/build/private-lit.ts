import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { suffix } from '../../src/script-tag/parse.js';

type Edit = readonly [pattern: RegExp, replacement: string];

/** Lists of versions, by which the page's own Lit would warn of ours. */
const versions: Edit = [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'];

/** Hooks by which a polyfill, or the page's own Lit, would change how ours works. */
const hook = (name: string): Edit => [new RegExp(String.raw`\w\.${name}\b`), '(void 0)'];

const edits: Readonly<Record<string, readonly Edit[]>> = {
  'lit-html/lit-html.js': [
    versions,
    [/\w\.trustedTypes\b/, 'void 0'],
    // Lit's own door for who makes nodes of templates in another way.
    [/^/, `import { useOwnParser } from '${resolve('src/script-tag/parse.ts')}';`],
    [/\w\.litHtmlPolyfillSupport\b/, 'useOwnParser'],
    // Markup may have an attribute with a `$` in its name; few engines let a script make one.
    [/"\$lit\$"/, `"${suffix}"`],
  ],
  'lit-element/lit-element.js': [
    versions,
    hook('litElementHydrateSupport'),
    hook('litElementPolyfillSupport'),
  ],
  '@lit/reactive-element/reactive-element.js': [
    versions,
    hook('reactiveElementPolyfillSupport'),
    // What decorators share, and nobody else: neither the page's `Symbol` nor its window has it.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.(litPropertyMetadata)\?\?=/, 'const $1='],
  ],
};

/**
 * Inlined, Lit is ours alone, so it is edited where a page would notice it: it leaves no name on
 * `window`, makes no Trusted Types policy, and works in an XHTML document. Where Lit has changed
 * under an edit the build fails. What would only save bytes is left as it is.
 */
export const privateLit: Plugin = {
  name: 'private-lit',
  enforce: 'pre',
  transform(code, id) {
    const found = Object.entries(edits).find(([module]) => id.endsWith(`/node_modules/${module}`));
    if (!found) return null;
    const [, patterns] = found;
    const edited = patterns.reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) this.error(`${id} has changed: nothing in it matches ${pattern}`);
      return text.replace(pattern, replacement);
    }, code);
    return { code: edited, map: null };
  },
};
