import type { Value } from './fields.js';
import { validValue } from './schema.js';

/** One field's value, with who wrote it and when. The newest entry wins, whichever arrives first. */
export interface Entry {
  /** When it was written: milliseconds since 1970, moved on past any entry it takes the place of. */
  readonly t: number;
  /** Who wrote it: a random name for one guide on one page, which settles a tie. */
  readonly by: string;
  /** The value itself. */
  readonly v: Value;
}

/** Whether `a` takes the place of `b`: an order of all entries, so that everyone chooses alike. */
export const isNewer = (a: Entry, b: Entry): boolean =>
  a.t > b.t || (a.t === b.t && (a.by > b.by || (a.by === b.by && String(a.v) > String(b.v))));

/** The own properties of data from outside: the page may have added others to `Object.prototype`. */
export const own = (data: unknown): Readonly<Record<string, unknown>> => ({
  __proto__: null,
  ...(typeof data === 'object' && data),
});

/** Data from outside as an entry of this field; `undefined` when it isn't a valid one. */
export function toEntry(name: string, data: unknown): Entry | undefined {
  const { t, by, v } = own(data);
  const value = validValue(name, v);
  return Number.isSafeInteger(t) && typeof by === 'string' && value !== undefined
    ? { t: t as number, by, v: value }
    : undefined;
}

/** A stored entry of this field, or `undefined` when the text isn't one. */
export function parseEntry(name: string, text: string): Entry | undefined {
  try {
    return toEntry(name, JSON.parse(text));
  } catch {
    return undefined;
  }
}
