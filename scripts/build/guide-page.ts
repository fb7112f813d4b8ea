import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin, type Rolldown } from 'vite';
import { elementOf, type Manifest } from '../../demo/configurator/manifest.js';

/** A ready page for owners who can't add a script: one file, with its own policy. */
export const guidePage: Plugin = {
  name: 'guide-page',
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

async function pageScript(): Promise<string> {
  // What the element may be given, as the manifest says.
  const element = elementOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);
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

const names = (list: readonly { readonly name: string }[]): string =>
  JSON.stringify(list.map(({ name }) => name));
