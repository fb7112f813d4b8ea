import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../src/record/entry.js';
import { lists, listNames, statusField, type Field } from '../../../src/record/fields.js';
import { GuideRecord } from '../../../src/record/record.js';
import { stepIds } from '../../../src/record/steps.js';
import { addItem, itemsOf, removeItem, restoreItem } from '../../../src/record/lists.js';
import { withPrototype } from '../support/prototype.js';
import { fields, recordOf } from '../support/records.js';

describe('a record', () => {
  it('starts with nothing done and nothing said', () => {
    const record = new GuideRecord('me');
    for (const step of stepIds) expect(record.get(statusField(step))).to.equal('todo');
    for (const [name] of fields) {
      if (!name.startsWith('steps.')) expect(record.get(name as Field), name).to.equal('');
    }
    for (const list of listNames) expect(itemsOf(record, list)).to.deep.equal([]);
    expect(record.hasWords).to.equal(false);
    expect(record.touched).to.equal(0);
  });

  it('gives back what was set, field by field', () => {
    for (const [name, kind] of fields) {
      const record = new GuideRecord('me');
      const values = typeof kind === 'number' ? ['', 'x', 'y'.repeat(kind)] : kind;
      for (const value of values) {
        const entry = record.set(name as Field, value);
        expect(record.get(name as Field)).to.equal(value);
        expect(parseEntry(name, JSON.stringify(entry)), name).to.deep.equal(entry);
        expect(record.entries.size).to.equal(1);
      }
    }
  });

  it('knows words from ticks', () => {
    const cases: [boolean, (record: GuideRecord) => unknown][] = [
      [false, (record) => record.set('steps.reflect', 'done')],
      [true, (record) => record.set('kind-line', ' ')],
      [false, (record) => record.set('kind-line', '')],
      [true, (record) => record.set('stage', 'final')],
      [false, (record) => record.set('stage', '')],
      [true, (record) => addItem(record, 'goals')],
      [false, (record) => removeItem(record, 'goals', itemsOf(record, 'goals')[0]!.id)],
      [false, (record) => record.set('goals.removed0.text', 'what nobody sees')],
    ];
    const record = new GuideRecord('me');
    for (const [hasWords, act] of cases) {
      act(record);
      expect(record.hasWords, String(act)).to.equal(hasWords);
    }
  });

  it('knows when its words were last touched, by whatever a person did but tick', () => {
    let now = 1000;
    const record = new GuideRecord('me', () => now);
    const actions = [
      () => record.set('kind-line', 'a'),
      () => addItem(record, 'points'),
      () => removeItem(record, 'points', itemsOf(record, 'points')[0]!.id),
    ];
    for (const act of actions) {
      now += 1000;
      act();
      expect(record.touched).to.equal(now);
    }
    now += 1000;
    record.set('steps.reflect', 'done');
    expect(record.touched).to.equal(now - 1000);
    record.erase();
    expect(record.touched).to.equal(0);
  });
});

describe('a record that a person brings', () => {
  it('is later than any erasing, and told as what is new', () => {
    const record = new GuideRecord('me', () => 9);
    record.set('stage', 'final');
    const { t } = record.erase();
    const entry = (v: string, at: number) => ({ t: at, by: 'earlier', v });
    const adopted = record.adopt([
      ['keep', entry('calm', t - 1)],
      ['kind-line', entry('well', t)],
      ['note.text', entry('Dear', t + 5)],
      ['no-such-field', entry('', t)],
    ]);
    expect(adopted).to.deep.equal([
      ['keep', entry('calm', t + 1)],
      ['kind-line', entry('well', t + 1)],
      ['note.text', entry('Dear', t + 5)],
    ]);
  });

  it('was touched when the last of its words was, in whatever order they came', () => {
    const record = new GuideRecord('me', () => 9);
    record.merge('keep', { t: 5, by: 'a', v: 'calm' });
    record.merge('kind-line', { t: 3, by: 'a', v: 'well' });
    expect(record.touched).to.equal(5);
  });
});

describe('a list', () => {
  it('keeps items in the order they were made, by a clock that goes back', () => {
    const clock = [5, 5, 3, 900, -7].values();
    const record = new GuideRecord('me', () => clock.next().value ?? 0);
    for (const text of ['a', 'b', 'c', 'd', 'e']) addItem(record, 'points', { text });
    expect(itemsOf(record, 'points').map(({ text }) => text)).to.deep.equal([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('has items of all their fields, and of no other', () => {
    const record = new GuideRecord('me', () => 12);
    const extra = { text: 'x'.repeat(300), sort: 'ask', id: 'no', made: 3 } as const;
    const changes = addItem(record, 'points', extra)!;
    const [item] = itemsOf(record, 'points');
    expect(item).to.deep.equal({
      id: item!.id,
      made: 12,
      text: 'x'.repeat(160),
      sort: 'ask',
      area: '',
      from: '',
    });
    expect(changes.map(([name]) => name)).to.deep.equal([
      `points.${item!.id}`,
      `points.${item!.id}.text`,
      `points.${item!.id}.sort`,
    ]);
    expect(new Map(changes)).to.deep.equal(record.entries);
  });

  it('is capped for who adds, and shows what two tabs added together', () => {
    const here = new GuideRecord('here');
    const there = new GuideRecord('there');
    for (const list of listNames) {
      const { max } = lists[list];
      for (let i = 0; i < max; i++) {
        expect(addItem(here, list), list).to.have.lengthOf(1);
        addItem(there, list);
      }
      expect(addItem(here, list)).to.equal(undefined);
      for (const [name, entry] of there.entries) here.merge(name, entry);
      expect(itemsOf(here, list)).to.have.lengthOf(2 * max);
      expect(addItem(here, list)).to.equal(undefined);
      for (const { id } of itemsOf(here, list).slice(max - 1)) removeItem(here, list, id);
      expect(addItem(here, list), list).to.have.lengthOf(1);
    }
  });

  it('gives a removed item back where it was, with what was in it', () => {
    const record = new GuideRecord('me');
    for (const text of ['a', 'b', 'c']) addItem(record, 'points', { text, sort: 'use' });
    const before = itemsOf(record, 'points');
    const { id, made } = before[1]!;
    const removed = removeItem(record, 'points', id);
    expect(removed).to.deep.equal([[`points.${id}`, record.entries.get(`points.${id}`)]]);
    expect(itemsOf(record, 'points')).to.deep.equal([before[0], before[2]]);
    restoreItem(record, 'points', id, made);
    expect(itemsOf(record, 'points')).to.deep.equal(before);
  });

  it('leaves out an item of which only fields have arrived', () => {
    const record = recordOf([['points.abcdef.text', { t: 2, by: 'a', v: 'early' }]]);
    expect(itemsOf(record, 'points')).to.deep.equal([]);
    record.merge('points.abcdef', { t: 1, by: 'a', v: 1 });
    expect(itemsOf(record, 'points').map(({ text }) => text)).to.deep.equal(['early']);
  });
});

describe('on a page that has added to Object.prototype', () => {
  const additions = {
    t: 1,
    by: 'page',
    v: 'done',
    text: 'from the page',
    sort: 'use',
    'kind-line': 'x',
    points: 'x',
    'points.abcdef': 9,
    fields: {},
    extra: () => 'x',
  };

  it('a record holds what was done, and an item what was said', () => {
    let items: readonly unknown[] = [];
    let names: string[] = [];
    let size = -1;
    withPrototype(additions, () => {
      const record = new GuideRecord('me', () => 1);
      size = record.entries.size;
      names = addItem(record, 'points')!.map(([name]) => name.split('.')[2] ?? '');
      items = itemsOf(record, 'points').map((item) => Object.entries(item));
    });
    expect(size).to.equal(0);
    expect(names).to.deep.equal(['']);
    expect(Object.fromEntries((items[0] as [string, unknown][]).slice(1))).to.deep.equal({
      made: 1,
      text: '',
      sort: '',
      area: '',
      from: '',
    });
  });
});
