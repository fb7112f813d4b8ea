import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { statusField } from '../../src/record/fields.js';
import { progressOf, stepsLeft } from '../../src/record/progress.js';
import { GuideRecord, parseEntry, type Entry } from '../../src/record/record.js';
import { stepIds, stepStatuses } from '../../src/record/steps.js';

const field = statusField('reflect');

const anEntry = fc.tuple(
  fc.constantFrom(...stepIds.map(statusField)),
  fc.record<Entry>({
    t: fc.nat(5),
    by: fc.constantFrom('a', 'b'),
    v: fc.constantFrom(...stepStatuses),
  }),
);

// One writer never stamps two entries alike, so neither does a list of entries made for a test.
const entries = fc.uniqueArray(anEntry, { selector: ([name, { t, by }]) => `${name} ${t} ${by}` });

const merged = (list: readonly (readonly [string, Entry])[]) => {
  const record = new GuideRecord('me');
  for (const [name, entry] of list) record.merge(name, entry);
  return stepIds.map((step) => record.get(statusField(step)));
};

describe('a record', () => {
  it('starts with nothing done', () => {
    expect(merged([])).to.deep.equal(['todo', 'todo', 'todo', 'todo']);
  });

  it('gives back what was set', () => {
    const record = new GuideRecord('me');
    record.set(field, 'done');
    expect(record.get(field)).to.equal('done');
    expect(record.get(statusField('apply-lessons'))).to.equal('todo');
  });

  it('comes to the same whatever the order entries arrive in', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, order) => {
        const shuffled = list
          .map((entry) => [order.next().value!, entry] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        expect(merged(shuffled)).to.deep.equal(merged(list));
      }),
    );
  });

  it('is not changed by an entry that arrives twice', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(merged([...list, ...list])).to.deep.equal(merged(list));
      }),
    );
  });

  it('writes entries that win over all it has seen, even when the clock is behind', () => {
    const record = new GuideRecord('me', () => 1000);
    record.merge(field, { t: 5000, by: 'other', v: 'skipped' });
    const mine = record.set(field, 'done');
    expect(mine.t).to.equal(5001);
    expect(record.merge(field, { t: 5000, by: 'other', v: 'skipped' })).to.equal(false);
    expect(record.get(field)).to.equal('done');
  });

  it('refuses fields and values it does not know', () => {
    const record = new GuideRecord('me');
    for (const [name, v] of [
      ['steps.reflect', 'finished'],
      ['steps.reflect', { toString: 'done' }],
      ['steps.nope', 'done'],
      ['__proto__', 'done'],
      ['constructor', 'done'],
    ] as const) {
      expect(record.merge(name, { t: 1, by: 'a', v }), name).to.equal(false);
    }
    expect(record.entries.size).to.equal(0);
  });
});

describe('a stored entry', () => {
  it('is read back as it was written', () => {
    const entry = { t: 12, by: 'me', v: 'done' };
    expect(parseEntry(JSON.stringify(entry))).to.deep.equal(entry);
  });

  for (const garbage of [
    '',
    '{',
    'null',
    '7',
    '"done"',
    '[]',
    '{"t":"1","by":"a","v":1}',
    '{"t":1.5,"by":"a"}',
    '{"t":1}',
  ]) {
    it(`is nothing when the text is ${garbage || 'empty'}`, () => {
      expect(parseEntry(garbage)).to.equal(undefined);
    });
  }
});

describe('progress', () => {
  it('counts ticks and skips, and what is left', () => {
    const progress = progressOf(['done', 'skipped', 'todo', 'done']);
    expect(progress).to.deep.equal({ done: 2, skipped: 1, total: 4 });
    expect(stepsLeft(progress)).to.equal(1);
  });
});
