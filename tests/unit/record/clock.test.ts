import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../src/record/entry.js';
import { statusField } from '../../../src/record/fields.js';
import { GuideRecord } from '../../../src/record/record.js';
import { addItem, itemsOf, removeItem } from '../../../src/record/lists.js';
import { day, recordOf, shown, year } from '../support/records.js';

const field = statusField('reflect');

describe('a clock', () => {
  it('that is behind makes nothing lose that is done later', () => {
    const record = new GuideRecord('me', () => 1000);
    const theirs = { t: 5000, by: 'other', v: 'skipped' } as const;
    record.merge(field, theirs);
    const mine = record.set(field, 'done');
    expect(mine.t).to.equal(5001);
    expect(record.merge(field, theirs)).to.equal(false);
    expect(record.get(field)).to.equal('done');
  });

  for (const [name, ahead] of [
    ['two days', 2 * day],
    ['a century', 100 * year],
    ['as far as a date goes', 8.64e15 - Date.now()],
  ] as const) {
    it(`that was ${name} ahead leaves words in place, and to be changed`, () => {
      const then = new GuideRecord('then', () => Date.now() + ahead);
      then.set('kind-line', 'old');
      then.set('keep', 'kept');
      addItem(then, 'points', { text: 'a point' });
      const stored = [...then.entries].map(
        ([key, entry]) => [key, parseEntry(key, JSON.stringify(entry))!] as const,
      );
      const record = recordOf(stored);
      expect(shown(record)).to.deep.equal(shown(then));
      const { id } = itemsOf(record, 'points')[0]!;
      const later = [
        ['kind-line', record.set('kind-line', 'new')] as const,
        ...removeItem(record, 'points', id),
        ['stage', record.set('stage', 'final')] as const,
      ];
      addItem(record, 'points', { text: 'another' });
      // Everything comes once more, from wherever it was also kept.
      for (const [key, entry] of stored) record.merge(key, entry);
      expect(record.get('kind-line')).to.equal('new');
      expect(record.get('keep')).to.equal('kept');
      expect(itemsOf(record, 'points').map(({ text }) => text)).to.deep.equal(['another']);
      for (const [key, entry] of later) {
        expect(parseEntry(key, JSON.stringify(entry))).to.deep.equal(entry);
      }
    });
  }

  it('that was ahead is not believed as to when a record was touched, nor spread', () => {
    const now = 50 * year;
    const record = new GuideRecord('me', () => now);
    record.merge('keep', { t: now + 100 * year, by: 'then', v: 'words' });
    expect(record.touched).to.equal(0);
    record.merge('kind-line', { t: now - 3 * day, by: 'then', v: 'words' });
    expect(record.touched).to.equal(now - 3 * day);
    expect(record.set('keep', 'newer').t).to.equal(now + 100 * year + 1);
    expect(record.touched).to.equal(now - 3 * day);
    expect(record.set('stage', 'final').t).to.equal(now);
    expect(record.touched).to.equal(now);
    record.merge('focus', { t: now + day, by: 'then', v: 'skills' });
    expect(record.touched).to.equal(now + day);
  });
});
