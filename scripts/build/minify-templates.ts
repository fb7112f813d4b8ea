import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Templates and styles are strings to a minifier: this takes their white space out. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
  },
};
