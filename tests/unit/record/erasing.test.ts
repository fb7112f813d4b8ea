import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../src/record/entry.js';
import { epoch } from '../../../src/record/fields.js';
import { GuideRecord, type Change } from '../../../src/record/record.js';
import { addItem, itemsOf, removeItem } from '../../../src/record/lists.js';
import { entries, entriesOf, recordOf, shown } from '../support/records.js';

describe('erasing', () => {
  const some = (): GuideRecord => {
    const record = new GuideRecord('me', () => 1000);
    record.set('kind-line', 'kind');
    record.set('steps.reflect', 'skipped');
    addItem(record, 'points', { text: 'a' });
    addItem(record, 'points', { text: 'b' });
    removeItem(record, 'points', itemsOf(record, 'points')[0]!.id);
    return record;
  };

  it('leaves an epoch and nothing else', () => {
    const record = some();
    const entry = record.erase();
    expect(entriesOf(record)).to.deep.equal([[epoch, entry]]);
    expect(shown(record)).to.deep.equal(shown(new GuideRecord('me')));
    expect(parseEntry(epoch, JSON.stringify(entry))).to.deep.equal(entry);
  });

  it('again leaves the newer epoch, whoever erases', () => {
    const other = new GuideRecord('a', () => 3);
    other.merge(epoch, some().erase());
    const entry = other.erase();
    expect(entriesOf(other)).to.deep.equal([[epoch, entry]]);
  });

  it('is not undone by a tab that still has everything', () => {
    fc.assert(
      fc.property(entries, fc.nat(20), (list, now) => {
        const record = new GuideRecord('me', () => now);
        for (const [name, entry] of list) record.merge(name, entry);
        const entry = record.erase();
        for (const [name, old] of list) expect(record.merge(name, old)).to.equal(false);
        expect([...record.entries]).to.deep.equal([[epoch, entry]]);
        // And that tab follows.
        const other = recordOf(list);
        expect(other.merge(epoch, entry)).to.equal(true);
        expect([...other.entries]).to.deep.equal([[epoch, entry]]);
      }),
    );
  });

  it('is no end: what is written next is kept, though the clock is behind', () => {
    const record = some();
    const erased = record.erase();
    const again = new GuideRecord('me', () => 3);
    again.merge(epoch, erased);
    const entry = again.set('kind-line', 'anew');
    addItem(again, 'points', { text: 'new' });
    for (const [name, other] of again.entries) record.merge(name, other);
    expect(entry.t).to.be.above(erased.t);
    expect(record.get('kind-line')).to.equal('anew');
    expect(itemsOf(record, 'points').map(({ text }) => text)).to.deep.equal(['new']);
  });

  it('does not stand in the way of a record that is brought back', () => {
    const record = some();
    const brought = new Map(record.entries);
    const before = shown(record);
    record.erase();
    record.set('steps.reflect', 'done');
    const adopted = record.adopt(brought);
    // What was done since is newer.
    expect(record.get('steps.reflect')).to.equal('done');
    record.set('steps.reflect', 'skipped');
    expect(shown(record)).to.deep.equal(before);
    for (const [name, entry] of adopted) expect(record.entries.get(name)).to.equal(entry);
    expect(adopted).to.have.lengthOf(brought.size - 1);
    expect(record.adopt(brought)).to.deep.equal([]);
  });

  it('elsewhere, before a record was exported, erases nothing where it is brought', () => {
    const elsewhere = new GuideRecord('elsewhere', () => 5000);
    elsewhere.erase();
    elsewhere.set('keep', 'from elsewhere');
    const record = some();
    record.adopt(elsewhere.entries);
    expect(record.get('kind-line')).to.equal('kind');
    expect(record.get('keep')).to.equal('from elsewhere');
  });

  it('aside, to bring a record is to merge it', () => {
    fc.assert(
      fc.property(entries, entries, (one, two) => {
        const plain = (list: Change[]) => list.filter(([name]) => name !== epoch);
        const record = recordOf(plain(one));
        record.adopt(plain(two));
        expect(entriesOf(record)).to.deep.equal(entriesOf(recordOf(plain(one), plain(two))));
      }),
    );
  });
});
