import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Entry } from '../../../../src/record/entry.js';
import { GuideRecord } from '../../../../src/record/record.js';
import {
  clear,
  copyOf,
  merge,
  prefixOf,
  read,
  type Copy,
} from '../../../../src/storage/web/copy.js';

const entry = (v: Entry['v'], t: number, by = 'test'): Entry => ({ t, by, v });

const prefix = prefixOf('a');
const empty = (): Copy =>
  copyOf(
    new Map(),
    () => {},
    () => {},
  );

/** What some tabs wrote, and in which order it reaches the copy. */
const changes = fc.array(
  fc
    .tuple(
      fc.constantFrom('steps.reflect', 'stage', 'epoch'),
      fc.nat(9),
      fc.constantFrom('a', 'b'),
      fc.boolean(),
    )
    .map(([name, t, by, isSet]) => {
      const values: Record<string, string> = { 'steps.reflect': 'done', stage: 'final' };
      const initial: Record<string, string> = { 'steps.reflect': 'todo', stage: '' };
      return [name, entry((isSet ? values : initial)[name] ?? null, t, by)] as const;
    }),
);
const batches = fc.array(changes, { maxLength: 5 });

describe('a copy of what is kept', () => {
  it('comes to what the record comes to, however it is written', () => {
    fc.assert(
      fc.property(batches, fc.infiniteStream(fc.nat()), (written, order) => {
        const all = written.flat();
        const record = new GuideRecord('me');
        for (const [name, change] of all) record.merge(name, change);

        const inBatches = empty();
        for (const batch of written) merge(inBatches, prefix, batch);
        const oneByOne = empty();
        const shuffled = all
          .map((change) => [order.next().value!, change] as const)
          .toSorted(([a], [b]) => a - b);
        for (const [, change] of shuffled) merge(oneByOne, prefix, [change]);

        for (const copy of [inBatches, oneByOne]) {
          const entries = read(copy.texts, prefix);
          expect(entries).to.deep.equal(new Map(record.entries));
          expect(copy.texts.size).to.equal(entries.size);
        }
      }),
    );
  });

  it('once erased, holds nothing that is void, nor that can’t be read', () => {
    fc.assert(
      fc.property(changes, fc.nat(9), (written, t) => {
        const copy = empty();
        merge(copy, prefix, written);
        copy.put(`${prefix}keep`, 'garbage');
        copy.put('rejection-guide:2:a:keep', 'newer');
        copy.put(`${prefixOf('ab')}keep`, 'another’s');
        clear(copy, prefix, entry(null, t));
        const entries = read(copy.texts, prefix);
        expect(entries.get('epoch')!.t).to.be.least(t);
        for (const [name, kept] of entries) if (name !== 'epoch') expect(kept.t).to.be.above(t);
        expect(copy.texts.size).to.equal(entries.size + 1);
      }),
    );
  });
});
