import type { Plugin } from 'vite';

/** A file that is built already. */
export const emitted = (fileName: string, source: string): Plugin => ({
  name: 'emitted',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source });
  },
});
