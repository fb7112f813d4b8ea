import type { Meanings } from './attributes.js';

/** What to call whoever keeps the answers in a store of their own: the employer, or the site. */
export const keeperName = ({ company }: Readonly<Meanings>): string =>
  company || (globalThis.location?.hostname ?? '');
