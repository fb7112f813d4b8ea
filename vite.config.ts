import { minifyHTMLLiterals } from 'minify-literals';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from 'terser';
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { elementOf, type Manifest } from './demo/configurator/manifest.js';
import { docs } from './demo/docs.js';
import type * as Html from './src/html.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What the element may be given, as the manifest says. */
const element = elementOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);

/** Templates and styles are strings to a minifier: this takes their white space out. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
  },
};

/**
 * Inlined, Lit is ours alone: it need not leave its name on `window`, where the page's own Lit
 * would find it, nor look for polyfills of what every supported engine has, nor for decorators. And
 * it makes nodes of our templates itself, so that it works under any Trusted Types policy and in an
 * XHTML document.
 */
const privateLit: Plugin = {
  name: 'private-lit',
  enforce: 'pre',
  transform(code, id) {
    const edits = litEdits[/.*\/node_modules\/(.*)\.js$/.exec(id)?.[1] ?? ''] ?? [];
    for (const [pattern, replacement] of edits) {
      if (!pattern.test(code)) this.error(`${id} has changed: nothing in it matches ${pattern}`);
      code = code.replace(pattern, replacement);
    }
    return edits.length > 0 ? { code, map: null } : null;
  },
};

const versions = [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'] as const;
const polyfill = [/\w\.\w+PolyfillSupport/, 'void 0'] as const;

const litEdits: Record<string, (readonly [pattern: RegExp, replacement: string])[]> = {
  'lit-html/lit-html': [
    versions,
    polyfill,
    [/^/, `import { parse, suffix } from '${resolve('src/script-tag/parse.ts')}';`],
    [/="\$lit\$"/, '=suffix'],
    [/=(\w)\.trustedTypes,(\w)=\w\?\w\.createPolicy\(.*?\):void 0/, '=void 0,$2=void 0'],
    [
      /static createElement\(.*?innerHTML=\w,\w\}/,
      'static createElement(t){return{content:parse(t)}}',
    ],
    // Templates of SVG and MathML: ours are HTML.
    [/=2===(\w)\?"<svg>":3===\1\?"<math>":""/, '=""'],
    [/\+\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ''],
    [/if\(([^()]*\([^()]*\)[^()]*?),2===(\w)\|\|3===\2\)\{.*?childNodes\)\}/, '$1;'],
    // Text inside a textarea or a style, which no template of ours has.
    [/if\(\w\.test\(\w\.tagName\)\)\{const.*?\.append\(\w\[\w\],\w\(\)\)\}\}/, ''],
  ],
  // Hydration is for those who load Lit, ours or not: here what a server rendered is replaced.
  'lit-element/lit-element': [versions, polyfill, [/\w\.litElementHydrateSupport/, '(void 0)']],
  '@lit/reactive-element/reactive-element': [
    versions,
    polyfill,
    [/Symbol\.metadata\?\?=.*?,\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}/, ''],
    // Attributes of a type, or that follow their property: ours are texts that the page writes.
    [/_\$ET\(\w,\w\)\{.*?_\$Em=null\}\}/, '_$ET(){}'],
    [
      /\{toAttribute\(\w,\w\)\{.*?return \w\},fromAttribute\(\w,\w\)\{.*?return \w\}\}/,
      '{toAttribute:t=>t,fromAttribute:t=>t}',
    ],
  ],
  '@lit/reactive-element/css-tag': [
    [/=\w\.ShadowRoot&&.*?in CSSStyleSheet\.prototype/, '=!0'],
    [/if\(this\._\$cssResult\$=!0,.*?\)throw Error\(".*?"\);/, ''],
    // Style sheets with values in them, which none of ours has.
    [/1===(\w)\.length\?\1\[0\]:\w\.reduce\(.*?,\1\[0\]\)/, '$1[0]'],
  ],
  // Directives where they can't be, which the development build tells of.
  'lit-html/directives/live': [
    [/if\((super\(\w\)),.*?\)throw Error\(".*?"\);if\(.*?\)throw Error\(".*?"\)/, '$1'],
  ],
  'lit-html/directives/repeat': [[/if\((super\(\w\)),.*?\)throw Error\(".*?"\)/, '$1']],
};

const languages = resolve('src/locales/languages.ts');

/** Beside the one file is a file for each language, with both halves. No bundler finds it there. */
const localesBeside: Plugin = {
  name: 'locales-beside',
  enforce: 'pre',
  transform(code, id) {
    if (id !== languages) return null;
    return {
      code: `import { beside } from '${resolve('src/script-tag/beside.ts')}';\n${code.replace(
        /import\('\.\/([\w-]+)\.js'\)\.then\(.*?\),/g,
        `beside('$1', '${version}'),`,
      )}`,
      map: null,
    };
  },
  async generateBundle() {
    const files = [...readFileSync(languages, 'utf8').matchAll(/import\('\.\/(.*?)\.js'\)/g)];
    await Promise.all(
      files.map(async ([, file]) => {
        const module = (await import(
          pathToFileURL(resolve(`dist/locales/${file}.js`)).href
        )) as object;
        const [locale] = Object.values(module) as [{ exercises(): Promise<object> }];
        const whole = { ...locale, exercises: await locale.exercises() };
        const source = `export const version='${version}';export default ${JSON.stringify(whole)}`;
        const { code } = await minify(source, { module: true, compress: { passes: 2 } });
        this.emitFile({ type: 'asset', fileName: `locales/${file}.js`, source: code! });
      }),
    );
  },
};

/** For TypeScript: the one file registers the element and exports nothing. */
const emptyTypes: Plugin = {
  name: 'empty-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'rejection-guide.d.ts', source: 'export {};\n' });
  },
};

/** For pages that are served with the guide in them: its style sheet, and a snippet to paste. */
const served: Plugin = {
  name: 'served',
  async generateBundle() {
    const { css, guideHtml } = (await import(
      pathToFileURL(resolve('dist/html.js')).href
    )) as typeof Html;
    this.emitFile({ type: 'asset', fileName: 'rejection-guide.css', source: css });
    const [major, minor] = version.split('.');
    const script = `https://cdn.jsdelivr.net/npm/rejection-guide@${major}.${minor}/dist/cdn/rejection-guide.js`;
    const source = `<script src="${script}" async crossorigin="anonymous"></script>\n${guideHtml()}\n`;
    this.emitFile({ type: 'asset', fileName: 'snippet.html', source });
  },
};

/** A ready page for owners who can't add a script: one file, with its own policy. */
const page: Plugin = {
  name: 'page',
  async generateBundle() {
    const css = readFileSync('src/page/guide.css', 'utf8').trim();
    const js = await pageScript();
    const source = readFileSync('src/page/guide.html', 'utf8')
      .replace('<style></style>', () => `<style>${css}</style>`)
      .replace('<script></script>', () => `<script>${js}</script>`)
      .replace('{style}', sha256(css))
      .replace('{script}', sha256(js));
    this.emitFile({ type: 'asset', fileName: 'guide.html', source });
  },
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const names = (list: readonly { readonly name: string }[]): string =>
  JSON.stringify(list.map(({ name }) => name));

async function pageScript(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { attributes: names(element.attributes), properties: names(element.cssProperties) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/page/guide.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code.trim();
}

/** The one file for a script tag: Lit inlined, and a plain script, so that any tag may load it. */
const oneFile: UserConfig = {
  plugins: [minifyTemplates, privateLit, localesBeside, emptyTypes, served, page],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    minify: 'terser',
    terserOptions: {
      format: { ascii_only: true },
      compress: { passes: 3, inline: 1, pure_getters: true, unsafe_arrows: true },
    },
    rolldownOptions: {
      input: 'src/define.ts',
      output: { format: 'iife', exports: 'none', entryFileNames: 'rejection-guide.js' },
    },
  },
};

/** package.json names the built files that have an effect, and not their sources. */
const fromSource: Plugin = {
  name: 'from-source',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'rejection-guide' ? { id: resolve('src/define.ts'), moduleSideEffects: true } : null,
};

/**
 * The demo pages: the script tag gets the built file, the npm import the source as it is edited.
 * Built, they are a site that works from any folder of a server.
 */
const demo: UserConfig = {
  root: 'demo',
  base: './',
  publicDir: '../dist/cdn',
  plugins: [docs, fromSource],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      input: readdirSync('demo')
        .filter((file) => file.endsWith('.html'))
        .map((file) => resolve('demo', file)),
    },
  },
};

export default defineConfig(({ command, mode }) =>
  command === 'build' && mode !== 'demo' ? oneFile : demo,
);
