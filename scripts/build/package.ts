import { readFileSync } from 'node:fs';

const versionIn = (path: string): string =>
  (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;

export const version = versionIn('package.json');

/** Of the Lit that is installed, and inlined in the one file. */
export const litVersion = versionIn('node_modules/lit/package.json');
