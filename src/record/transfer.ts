import { joinName, parseName } from './field-name.js';
import { own, toEntry, type Entry } from './entry.js';
import { version } from './fields.js';

const format = 'rejection-guide';

/** The last time that a `Date` can hold. Above it there would be no room for stamps that follow. */
const latest = 8.64e15;

/** Why a text can't be taken for a record, and where: an entry's name, or a part of the file's. */
export interface Problem {
  readonly problem: 'not-json' | 'not-a-guide' | 'newer' | 'invalid';
  readonly at?: string;
}

export type Parsed = { readonly entries: ReadonlyMap<string, Entry> } | Problem;

interface Exportable {
  readonly entries: ReadonlyMap<string, Entry>;
}

/**
 * The entries that leave with a record: without what removed items hold, which someone took out, and
 * without the wish that it stays on this device, which holds for no other.
 */
export const exported = ({ entries }: Exportable): (readonly [name: string, entry: Entry])[] =>
  [...entries].filter(([name]) => {
    const item = parseName(name);
    if (name === 'only-here') return false;
    return !item?.key || entries.get(joinName({ ...item, key: undefined }))?.v !== null;
  });

/** A record as JSON. */
export function exportRecord(record: Exportable, now: number = Date.now()): string {
  const entries = Object.fromEntries(exported(record));
  return JSON.stringify({ format, version, saved: new Date(now).toISOString(), entries }, null, 2);
}

/**
 * Reads what `exportRecord` wrote. There is no older version yet; a record of one would be converted
 * here, before its entries are checked.
 */
export function parseRecord(text: string): Parsed {
  let data: Readonly<Record<string, unknown>>;
  try {
    data = own(JSON.parse(text));
  } catch {
    return { problem: 'not-json' };
  }
  if (data['format'] !== format) return { problem: 'not-a-guide' };
  if (Number(data['version']) > version) return { problem: 'newer' };
  if (data['version'] !== version) return { problem: 'invalid', at: 'version' };
  const found = data['entries'];
  if (typeof found !== 'object' || !found) return { problem: 'invalid', at: 'entries' };
  const entries = new Map<string, Entry>();
  for (const [name, value] of Object.entries(found)) {
    const entry = toEntry(name, value);
    if (!entry || entry.t > latest || (typeof entry.v === 'number' && entry.v > latest)) {
      return { problem: 'invalid', at: name };
    }
    entries.set(name, entry);
  }
  return { entries };
}
