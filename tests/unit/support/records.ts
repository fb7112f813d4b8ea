/** Any record: every field that there is, entries for them, and all that a person sees of one. */
import fc from 'fast-check';
import {
  epoch,
  lists,
  listNames,
  singles,
  statusField,
  type Answers,
  type Field,
  type TextField,
  type Value,
} from '../../../src/record/fields.js';
import { GuideRecord, type Change } from '../../../src/record/record.js';
import { stepIds } from '../../../src/record/steps.js';
import { itemsOf } from '../../../src/record/lists.js';

export const day = 86_400_000;
export const year = 365 * day;

type Kind = number | readonly string[];

/** Every field, by name, with what it may hold: two items of each list are enough. */
export const fields = new Map<string, Kind>([
  ...stepIds.map((step) => [statusField(step), ['todo', 'done', 'skipped']] as const),
  ...stepIds.flatMap((step) => Object.entries<Kind>(singles[step])),
  ...listNames.flatMap((list) =>
    ['aaaaaa', 'bbbbbbbbbb'].flatMap((id) =>
      Object.entries<Kind>(lists[list].fields).map(
        ([key, kind]) => [`${list}.${id}.${key}`, kind] as const,
      ),
    ),
  ),
]);

export const textFields = [...fields].flatMap(([name, kind]) =>
  typeof kind === 'number' ? [name as TextField] : [],
);

/** Any UTF-16 at all: lone surrogates, NUL and pairs come often. */
export const oddText = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom('\0', '\ud83c', '\udf31', '🌱', '\u202e', '\n', '__proto__'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));

const aValue = (name: string, kind: Kind): fc.Arbitrary<readonly [string, Value]> =>
  typeof kind === 'number'
    ? oddText(12).map((text) => [name, text.slice(0, kind)])
    : fc.constantFrom(...kind).map((value) => [name, value]);

const anExistence = fc.tuple(
  fc
    .tuple(fc.constantFrom(...listNames), fc.constantFrom('aaaaaa', 'bbbbbbbbbb'))
    .map((parts) => parts.join('.')),
  fc.option(fc.nat(9)),
);

export const anEntry: fc.Arbitrary<Change> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...fields).chain(([name, kind]) => aValue(name, kind)),
      // Few names, so that entries meet.
      fc.constantFrom('', 'given', 'none').map((v) => ['feedback-status', v] as const),
      oddText(2).map((v) => ['points.aaaaaa.text', v] as const),
      anExistence,
      fc.constant([epoch, null] as const),
    ),
    fc.oneof({ weight: 9, arbitrary: fc.nat(9) }, fc.constant(Date.now() + 90 * year)),
    fc.constantFrom('a', 'b'),
  )
  .map(([[name, v], t, by]) => [name, { t, by, v }]);

export const entries = fc.array(anEntry, { maxLength: 60 });

export const recordOf = (...sources: Iterable<Change>[]): GuideRecord => {
  const record = new GuideRecord('me');
  for (const source of sources) for (const [name, entry] of source) record.merge(name, entry);
  return record;
};

export const entriesOf = (record: GuideRecord) =>
  [...record.entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A record as templates read it. */
export const answersIn = (record: GuideRecord): Answers => ({
  get: (field) => record.get(field),
  items: (list) => itemsOf(record, list),
});

/** All that a person sees of a record. */
export const shown = (record: GuideRecord) => [
  ...[...fields.keys()].map((name) => record.get(name as Field)),
  ...listNames.map((list) => itemsOf(record, list)),
  record.hasWords,
];
