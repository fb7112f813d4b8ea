import { isNewer, type Entry } from './entry.js';
import { epoch, type Field, type Fields, type Value } from './fields.js';
import { clamp, initialValue, isAnswer, validValue } from './schema.js';

export type { Entry } from './entry.js';

/** One entry that an action wrote, and the name to keep it under. */
export type Change = readonly [name: string, entry: Entry];

const day = 86_400_000;

/**
 * The candidate's answers in one guide. It knows nothing of the page or of where it is kept:
 * entries come in by `merge`, a person's action by the other methods, and all in any order.
 *
 * Of two entries the one with the later stamp (`t`) wins, even where that stamp is far ahead of the
 * clock: were stamps corrected by whoever reads them, two tabs might never come to agree. Instead,
 * a stamp ahead has no effect beyond its field: the next action there is stamped past it, actions
 * elsewhere are not, and `touched` leaves it out.
 */
export class GuideRecord {
  #entries = new Map<string, Entry>();
  #by: string;
  /** The time, in milliseconds. */
  readonly now: () => number;

  constructor(by: string, now: () => number = Date.now) {
    this.#by = by;
    this.now = now;
  }

  /** What was written or taken in; fields never touched have no entry. */
  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  /**
   * When a person last did something here other than tick and skip, or 0. A stamp over a day ahead
   * of the clock doesn't count: better that words look too old, and are asked about, than that they
   * are shown to whoever comes.
   */
  get touched(): number {
    const latest = this.now() + day;
    let touched = 0;
    for (const [name, { t }] of this.#entries) {
      const isWord = name !== epoch && !name.startsWith('steps.');
      if (isWord && t > touched && t <= latest) touched = t;
    }
    return touched;
  }

  /** Whether there is more here than ticks and skips. */
  get hasWords(): boolean {
    for (const [name, { v }] of this.#entries) {
      // Only an item's own entry has a number.
      if (typeof v === 'number' || (v && isAnswer(name))) return true;
    }
    return false;
  }

  get<F extends Field>(field: F): Fields[F] {
    return (this.#entries.get(field)?.v as Fields[F] | undefined) ?? initialValue(field);
  }

  /** Writes a value as `clamp` leaves it, and returns the entry to keep. */
  set<F extends Field>(field: F, value: Fields[F]): Entry {
    return this.write(field, clamp(field, value))[1];
  }

  /** An epoch that makes every entry void: those that are here, and those that come and are not newer. */
  end(): Entry {
    let t = this.now();
    for (const entry of this.#entries.values()) t = Math.max(t, entry.t + 1);
    return { t, by: this.#by, v: null };
  }

  /** Makes every entry void. */
  erase(): Entry {
    const entry = this.end();
    this.merge(epoch, entry);
    return entry;
  }

  /** Takes in an entry from elsewhere. False when it is unknown, invalid, void or not newer. */
  merge(name: string, entry: Entry): boolean {
    const v = validValue(name, entry.v);
    if (v === undefined || (name !== epoch && entry.t <= this.#erased)) return false;
    const valid = v === entry.v ? entry : { ...entry, v };
    const ours = this.#entries.get(name);
    if (ours && !isNewer(valid, ours)) return false;
    this.#entries.set(name, valid);
    if (name === epoch) {
      for (const [other, { t }] of this.#entries) {
        if (other !== epoch && t <= entry.t) this.#entries.delete(other);
      }
    }
    return true;
  }

  /**
   * Takes in a record that a person brings, and returns what is new in it. Bringing it is a later
   * act than any erasing: an epoch here doesn't make it void, and its own erases nothing here.
   */
  adopt(entries: Iterable<Change>): Change[] {
    const adopted: Change[] = [];
    for (const [name, entry] of entries) {
      const isVoid = entry.t <= this.#erased;
      if (name === epoch || (isVoid && this.#entries.has(name))) continue;
      const valid = isVoid ? { ...entry, t: this.#erased + 1 } : entry;
      if (this.merge(name, valid)) adopted.push([name, this.#entries.get(name)!]);
    }
    return adopted;
  }

  /** The stamp of the last erasure: entries that are not newer are void. */
  get #erased(): number {
    return this.#entries.get(epoch)?.t ?? -Infinity;
  }

  /** Writes a value as it is, newer than what is there. */
  write(name: string, v: Value): Change {
    const seen = Math.max(this.#entries.get(name)?.t ?? 0, this.#erased);
    const entry = { t: Math.max(this.now(), seen + 1), by: this.#by, v };
    this.#entries.set(name, entry);
    return [name, entry];
  }
}
