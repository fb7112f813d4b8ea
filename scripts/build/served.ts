import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type * as Html from '../../src/html.js';
import { version } from './package.js';

const html = pathToFileURL(resolve('dist/html.js')).href;

/** For pages that are served with the guide in them: its style sheet, and a snippet to paste. */
export const served: Plugin = {
  name: 'served',
  async generateBundle() {
    const { css, guideHtml } = (await import(html)) as typeof Html;
    this.emitFile({ type: 'asset', fileName: 'rejection-guide.css', source: css });
    const script = `https://cdn.jsdelivr.net/npm/rejection-guide@${version}/dist/cdn/rejection-guide.js`;
    const source = `<script src="${script}" async crossorigin="anonymous"></script>\n${guideHtml()}\n`;
    this.emitFile({ type: 'asset', fileName: 'snippet.html', source });
  },
};
