import { isNewer, own, parseEntry, type Entry } from '../record/entry.js';
import { epoch, version } from '../record/fields.js';
import { NewerVersionError, type Unreadable } from './storage.js';

/**
 * One copy of what is kept, as texts by key: `rejection-guide:{version}:{guide}:{name}`. The rules
 * for every copy are in this file; each place says how its copy is read and written.
 */
export interface Kept {
  /** Everything under our keys, of all guides. */
  readonly texts: ReadonlyMap<string, string>;
  put(key: string, text: string): void;
  remove(key: string): void;
}

type Texts = Kept['texts'];
type Entries = Iterable<readonly [name: string, entry: Entry]>;

const tag = 'rejection-guide:';

/** How long a guide that nobody touches is kept. */
const idle = 90 * 86_400_000;

/** The names under which texts that can't be read are put aside. */
const slots = [0, 1, 2].map((n) => `unreadable.${n}`);

/** What a guide's keys begin with. Encoded, so that no guide's name can reach into another's. */
export const prefixOf = (guide: string): string =>
  `${tag}${version}:${encodeURIComponent(guide.toWellFormed())}:`;

export const isOurs = (key: string): boolean => key.startsWith(tag);

/** Whether two keys are of one guide, in whatever version. */
export const isSameGuide = (a: string, b: string): boolean => a.split(':')[2] === b.split(':')[2];

export function keptIn(texts: Map<string, string>, put: Kept['put'], remove: Kept['remove']): Kept {
  return {
    texts,
    put(key, text) {
      put(key, text);
      texts.set(key, text);
    },
    remove(key) {
      remove(key);
      texts.delete(key);
    },
  };
}

/** A guide's entries, as far as they can be read. Throws when a newer version wrote there. */
export function read(texts: Texts, prefix: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [key, text] of texts) {
    if (!isSameGuide(key, prefix)) continue;
    if (Number(key.split(':')[1]) > version) throw new NewerVersionError();
    const name = key.slice(prefix.length);
    const entry = key.startsWith(prefix) && parseEntry(name, text);
    if (entry) entries.set(name, entry);
  }
  return entries;
}

/**
 * Puts those entries in that are newer than what is there: another tab may have been faster. And
 * takes out what an epoch makes void: a tab may have written before it heard of it.
 */
export function merge(kept: Kept, prefix: string, changes: Entries): void {
  const entries = read(kept.texts, prefix);
  for (const [name, entry] of changes) {
    const there = entries.get(name);
    if (there && !isNewer(entry, there)) continue;
    const key = prefix + name;
    if (!there && kept.texts.has(key)) quarantine(kept, prefix, key);
    kept.put(key, JSON.stringify(entry));
    entries.set(name, entry);
  }
  const erased = entries.get(epoch)?.t ?? -Infinity;
  for (const [name, { t }] of entries) {
    if (name !== epoch && t <= erased) kept.remove(prefix + name);
  }
}

/** Takes these entries out, unless newer ones have come in their place. */
export function forget(kept: Kept, prefix: string, changes: Entries): void {
  const entries = read(kept.texts, prefix);
  for (const [name, entry] of changes) {
    const there = entries.get(name);
    if (there && !isNewer(there, entry)) kept.remove(prefix + name);
  }
}

/** Takes out all of a guide's, in whatever version, that isn't known to be newer than the epoch. */
export function clear(kept: Kept, prefix: string, entry: Entry): void {
  for (const [key, text] of kept.texts) {
    if (!isSameGuide(key, prefix)) continue;
    const there = key.startsWith(prefix) && parseEntry(key.slice(prefix.length), text);
    if (!there || there.t <= entry.t) kept.remove(key);
  }
  merge(kept, prefix, [[epoch, entry]]);
}

/** The keys of guides that nobody has touched for too long; a key may come from several copies. */
export function expired(texts: Iterable<readonly [key: string, text: string]>): Set<string> {
  const guides = new Map<string, { touched: number; keys: string[] }>();
  for (const [key, text] of texts) {
    const [, writtenBy, guide = '', name = ''] = key.split(':');
    if (Number(writtenBy) !== version) continue;
    const found = guides.get(guide) ?? { touched: 0, keys: [] };
    guides.set(guide, found);
    found.touched = Math.max(found.touched, timeOf(name, text));
    found.keys.push(key);
  }
  const old = [...guides.values()].filter(
    // A guide whose entries can't be read has no time to go by: it stays.
    ({ touched }) => touched > 0 && touched < Date.now() - idle,
  );
  return new Set(old.flatMap(({ keys }) => keys));
}

/** What can't be read, in quarantine or still in its place. */
export function unreadable({ texts }: Kept, prefix: string): Unreadable[] {
  const found: Unreadable[] = [];
  for (const [key, text] of texts) {
    const name = key.slice(prefix.length);
    if (key.startsWith(prefix) && !parseEntry(name, text)) {
      found.push((slots.includes(name) && quarantined(text)) || { key, text });
    }
  }
  return found;
}

/** Moves a text out of the way. The newest three are kept, over all visits. */
function quarantine(kept: Kept, prefix: string, key: string): void {
  const times = slots.map((slot) => {
    const text = kept.texts.get(prefix + slot);
    return text === undefined ? -1 : timeOf(slot, text);
  });
  const oldest = slots[times.indexOf(Math.min(...times))]!;
  const t = Math.max(Date.now(), ...times.map((time) => time + 1));
  kept.put(prefix + oldest, JSON.stringify({ key, text: kept.texts.get(key), t }));
  kept.remove(key);
}

function quarantined(text: string): (Unreadable & { readonly t: number }) | undefined {
  try {
    const { key, text: found, t } = own(JSON.parse(text));
    return typeof key === 'string' && typeof found === 'string'
      ? { key, text: found, t: Number(t) || 0 }
      : undefined;
  } catch {
    return undefined;
  }
}

/** When a text was written, or 0. */
const timeOf = (name: string, text: string): number =>
  (slots.includes(name) ? quarantined(text) : parseEntry(name, text))?.t ?? 0;
