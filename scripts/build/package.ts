import { readFileSync } from 'node:fs';

const versionIn = (path: string): string =>
  (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;

export const version = versionIn('package.json');

/** At the head of what a script tag loads: what is in it, Lit's version being the installed one. */
export const banner = `/*! rejection-guide ${version} (MIT), with Lit ${versionIn('node_modules/lit/package.json')} (BSD-3-Clause) */`;
