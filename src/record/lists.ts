import { joinName, parseName } from './field-name.js';
import {
  lists,
  type Field,
  type Fields,
  type Item,
  type ItemValues,
  type ListName,
} from './fields.js';
import type { Change, GuideRecord } from './record.js';

/** A list's items, in the order they were made. Two tabs together may add more than its cap. */
export function itemsOf<L extends ListName>(record: GuideRecord, list: L): readonly Item<L>[] {
  const items: Item<L>[] = [];
  for (const [name, { v: made }] of record.entries) {
    // Only an item's own entry has a number.
    const item = typeof made === 'number' && parseName(name);
    if (!item || item.list !== list) continue;
    const { id } = item;
    const values = Object.keys(lists[list].fields).map((key) => [
      key,
      record.get(joinName({ list, id, key })),
    ]);
    items.push({ id, made, ...Object.fromEntries(values) });
  }
  return items.toSorted((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));
}

/** Makes an item, last in its list. `undefined` when the list is full. */
export function addItem<L extends ListName>(
  record: GuideRecord,
  list: L,
  values: Partial<ItemValues<L>> = {},
): Change[] | undefined {
  const items = itemsOf(record, list);
  const { max, fields } = lists[list];
  if (items.length >= max) return undefined;
  const id = randomId();
  const made = Math.max(record.now(), (items.at(-1)?.made ?? 0) + 1);
  const changes = [record.write(joinName({ list, id }), made)];
  for (const key of Object.keys(fields)) {
    const field = joinName({ list, id, key });
    if (Object.hasOwn(values, key)) {
      const value = values[key as keyof typeof values] as Fields[Field];
      changes.push([field, record.set(field, value)]);
    }
  }
  return changes;
}

/** Removes an item. What it holds is kept, unseen, in case it is restored. */
export const removeItem = (record: GuideRecord, list: ListName, id: string): Change[] => [
  record.write(joinName({ list, id }), null),
];

/** Brings a removed item back to its place, with what was typed in it elsewhere meanwhile. */
export const restoreItem = (
  record: GuideRecord,
  list: ListName,
  id: string,
  made: number,
): Change[] => [record.write(joinName({ list, id }), made)];

/** Ten of 36 characters; that some come a little more often than others does no harm. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  // Not `Array.from`: on pages with an old MooTools it gives numbers, and so names that are too long.
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
