import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** package.json names the built files that have an effect, and not their sources. */
export const fromSource: Plugin = {
  name: 'from-source',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'rejection-guide' ? { id: resolve('src/define.ts'), moduleSideEffects: true } : null,
};
