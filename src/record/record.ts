import { initialValue, isFieldValue, type Field, type Fields } from './fields.js';

/** One field's value, with who wrote it and when. The newest entry wins, whichever arrives first. */
export interface Entry {
  /** When it was written: milliseconds since 1970, moved on past any entry seen before it. */
  readonly t: number;
  /** Who wrote it: a random name for one guide on one page, which settles a tie. */
  readonly by: string;
  /** The value itself. */
  readonly v: unknown;
}

const isNewer = (a: Entry, b: Entry): boolean => a.t > b.t || (a.t === b.t && a.by > b.by);

/** A stored entry, or `undefined` when the text isn't one. */
export function parseEntry(text: string): Entry | undefined {
  try {
    const { t, by, v } = JSON.parse(text) as Record<string, unknown>;
    return Number.isSafeInteger(t) && typeof by === 'string'
      ? { t: t as number, by, v }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The candidate's answers in one guide. It knows nothing of the page or of where it is kept:
 * entries come in by `merge`, a person's action by `set`, and both may come in any order.
 */
export class GuideRecord {
  #entries = new Map<string, Entry>();
  #latest = 0;
  #by: string;
  #now: () => number;

  constructor(by: string, now: () => number = Date.now) {
    this.#by = by;
    this.#now = now;
  }

  /** What was written or taken in; fields never touched have no entry. */
  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  get<F extends Field>(field: F): Fields[F] {
    return (this.#entries.get(field)?.v as Fields[F] | undefined) ?? initialValue(field);
  }

  /** Writes a value and returns the entry to keep. A clock set back can't make it lose. */
  set<F extends Field>(field: F, value: Fields[F]): Entry {
    this.#latest = Math.max(this.#now(), this.#latest + 1);
    const entry = { t: this.#latest, by: this.#by, v: value };
    this.#entries.set(field, entry);
    return entry;
  }

  /** Takes in an entry from elsewhere. False when it is unknown, invalid or older than ours. */
  merge(field: string, entry: Entry): boolean {
    if (!isFieldValue(field, entry.v)) return false;
    this.#latest = Math.max(this.#latest, entry.t);
    const ours = this.#entries.get(field);
    if (ours && !isNewer(entry, ours)) return false;
    this.#entries.set(field, entry);
    return true;
  }
}
