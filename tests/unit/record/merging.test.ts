import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewer } from '../../../src/record/entry.js';
import { GuideRecord } from '../../../src/record/record.js';
import { anEntry, entries, entriesOf, recordOf, shown } from '../support/records.js';

describe('merging', () => {
  const same = (a: GuideRecord, b: GuideRecord): void => {
    expect(entriesOf(a)).to.deep.equal(entriesOf(b));
    expect(shown(a)).to.deep.equal(shown(b));
  };

  it('comes to the same whatever the order entries arrive in', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, order) => {
        const shuffled = list
          .map((entry) => [order.next().value!, entry] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        same(recordOf(shuffled), recordOf(list));
      }),
    );
  });

  it('is commutative and associative over whole records', () => {
    fc.assert(
      fc.property(entries, entries, entries, (one, two, three) => {
        const [a, b, c] = [one, two, three].map((list) => recordOf(list).entries);
        same(recordOf(a!, b!), recordOf(b!, a!));
        same(recordOf(recordOf(a!, b!).entries, c!), recordOf(a!, recordOf(b!, c!).entries));
      }),
    );
  });

  it('is idempotent, and says so', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const record = recordOf(list);
        const before = entriesOf(record);
        for (const [name, entry] of list) expect(record.merge(name, entry)).to.equal(false);
        expect(entriesOf(record)).to.deep.equal(before);
      }),
    );
  });

  it('says whether it changed anything', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const record = new GuideRecord('me');
        for (const [name, entry] of list) {
          const before = entriesOf(record);
          const isTaken = record.merge(name, entry);
          expect(JSON.stringify(entriesOf(record)) !== JSON.stringify(before)).to.equal(isTaken);
        }
      }),
    );
  });

  it('does not depend on the clock of who merges', () => {
    fc.assert(
      fc.property(entries, fc.integer(), (list, now) => {
        const record = new GuideRecord('other', () => now);
        for (const [name, entry] of list) record.merge(name, entry);
        same(record, recordOf(list));
      }),
    );
  });

  it('orders any two entries', () => {
    fc.assert(
      fc.property(anEntry, anEntry, ([, a], [, b]) => {
        const isSame = a.t === b.t && a.by === b.by && String(a.v) === String(b.v);
        expect(Number(isNewer(a, b)) + Number(isNewer(b, a))).to.equal(isSame ? 0 : 1);
      }),
    );
  });

  it('keeps the very entry that it takes', () => {
    const entry = { t: 1, by: 'a', v: 'plain' };
    expect(recordOf([['keep', entry]]).entries.get('keep')).to.equal(entry);
  });

  it('makes well formed what another program left half', () => {
    const record = recordOf([['keep', { t: 1, by: 'a', v: 'a\ud83c\0' }]]);
    expect(record.get('keep')).to.equal('a\ufffd');
  });
});
