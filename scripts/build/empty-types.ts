import type { Plugin } from 'vite';

/** For TypeScript: the one file registers the element and exports nothing. */
export const emptyTypes: Plugin = {
  name: 'empty-types',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'rejection-guide.d.ts', source: 'export {};\n' });
  },
};
