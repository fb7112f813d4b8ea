import { own, toEntry, type Entry } from './entry.js';
import { version } from './fields.js';

const format = 'rejection-guide';

/** Why a text can't be taken for a record, and where: an entry's name, or a part of the file's. */
export interface Problem {
  readonly problem: 'not-json' | 'not-a-guide' | 'newer' | 'invalid';
  readonly at?: string;
}

export type Parsed = { readonly entries: ReadonlyMap<string, Entry> } | Problem;

/** A record as JSON, without what is in removed items: who removed it would not pass it on. */
export function exportRecord(
  { entries }: { readonly entries: ReadonlyMap<string, Entry> },
  now: number = Date.now(),
): string {
  const shown = [...entries].filter(([name]) => {
    const [list, id] = name.split('.');
    const item = `${list}.${id}`;
    return name === item || entries.get(item)?.v !== null;
  });
  return JSON.stringify(
    { format, version, saved: new Date(now).toISOString(), entries: Object.fromEntries(shown) },
    null,
    2,
  );
}

/**
 * Reads what `exportRecord` wrote, in this version or an older one: were there an older one, here
 * it would be made into this one's, before its entries are checked.
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
    if (!entry) return { problem: 'invalid', at: name };
    entries.set(name, entry);
  }
  return { entries };
}
