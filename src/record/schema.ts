import {
  draftField,
  epoch,
  firstField,
  listNames,
  lists,
  singles,
  statusField,
  type Field,
  type Fields,
  type Kind,
  type Value,
} from './fields.js';
import { cutTo } from '../lib/cut.js';
import { parseName } from './field-name.js';
import { stepIds, stepStatuses } from './steps.js';

// Looked up with names from outside, hence maps: an object would also answer to `constructor`.
const singleKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['only-here', ['', 'yes']],
  ...stepIds.map((step) => [statusField(step), stepStatuses] as const),
  ...stepIds.flatMap((step) => Object.entries<Kind>(singles[step])),
  ...listNames.map((list) => {
    const fields: Readonly<Record<string, Kind>> = lists[list].fields;
    return [draftField(list), fields[firstField(list)]!] as const;
  }),
]);

/** A field's kind; null for an item itself, which holds when it was made. */
export function kindOf(name: string): Kind | null | undefined {
  const item = parseName(name);
  if (!item) return singleKinds.get(name);
  const fields: Readonly<Record<string, Kind>> = lists[item.list].fields;
  return item.key === undefined ? null : fields[item.key];
}

export const initialValue = <F extends Field>(field: F): Fields[F] => {
  const kind = kindOf(field);
  return (typeof kind === 'object' ? kind?.[0] : '') as Fields[F];
};

/** Whether this is a field that a record has once and an exercise asks for. */
export const isAnswer = (name: string): boolean =>
  name !== 'only-here' && (singleKinds.get(name) ?? stepStatuses) !== stepStatuses;

/** Text as it can be kept anywhere: in UTF-8, and in databases that end a text at its first NUL. */
const tidy = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** A value as `set` keeps it. A text over its limit is cut off, never within what is read as one sign. */
export function clamp<F extends Field>(field: F, value: Fields[F]): Fields[F] {
  const limit = kindOf(field);
  return typeof limit === 'number' ? (cutTo(tidy(value), limit) as Fields[F]) : value;
}

/**
 * The one validator of what was stored: the value as it is to be read, or `undefined` when there is
 * no such field or it can't have that value. Text over its limit is refused, not silently cut.
 */
export function validValue(name: string, value: unknown): Value | undefined {
  const kind = name === epoch ? null : kindOf(name);
  if (kind === null) {
    return value === null || (name !== epoch && Number.isSafeInteger(value))
      ? (value as Value)
      : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (typeof kind !== 'number') return kind?.includes(value) ? value : undefined;
  const text = tidy(value);
  return text.length > kind ? undefined : text;
}
