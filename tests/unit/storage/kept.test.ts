import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import type { Entry } from '../../../src/record/entry.js';
import { GuideRecord } from '../../../src/record/record.js';
import {
  clear,
  keptIn,
  expired,
  forget,
  isOurs,
  merge,
  prefixOf,
  read,
  unreadable,
  type Kept,
} from '../../../src/storage/kept.js';
import { NewerVersionError } from '../../../src/storage/storage.js';
import { day } from '../support/records.js';

const entry = (v: Entry['v'], t: number, by = 'test'): Entry => ({ t, by, v });

const prefix = prefixOf('a');
const empty = (): Kept =>
  keptIn(
    new Map(),
    () => {},
    () => {},
  );

afterEach(() => void vi.useRealTimers());

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

  it('once erased, still holds what was written after', () => {
    const copy = empty();
    merge(copy, prefix, [
      ['keep', entry('before', 4)],
      ['kind-line', entry('then', 5)],
      ['stage', entry('final', 6)],
    ]);
    clear(copy, prefix, entry(null, 5));
    expect([...copy.texts.keys()]).to.have.members([`${prefix}stage`, `${prefix}epoch`]);
  });

  it('knows its own keys among the page’s', () => {
    const keys = [
      `${prefix}keep`,
      'rejection-guide:9:b:keep',
      `my-${prefix}keep`,
      'theme',
      'a-rejection-guide:',
    ];
    expect(keys.map(isOurs)).to.deep.equal([true, true, false, false, false]);
  });

  it('forgets what it was told to, and not what is newer', () => {
    const copy = empty();
    merge(copy, prefix, [
      ['keep', entry('old', 1)],
      ['kind-line', entry('newer', 3)],
    ]);
    forget(copy, prefix, [
      ['keep', entry('old', 1)],
      ['kind-line', entry('older', 2)],
      ['stage', entry('final', 1)],
    ]);
    expect([...copy.texts.keys()]).to.deep.equal([`${prefix}kind-line`]);
  });

  it('has each guide’s keys to itself, whatever its name', () => {
    const names = ['a', 'a:b', 'a%3Ab', '\ud83c', ''];
    const copy = empty();
    for (const name of names) merge(copy, prefixOf(name), [['keep', entry(name, 1)]]);
    for (const name of names) {
      const kept = read(copy.texts, prefixOf(name)).get('keep');
      expect(kept?.v, name).to.equal(name.toWellFormed());
    }
  });

  it('is not read once a newer version has written there', () => {
    const copy = empty();
    copy.put('rejection-guide:2:a:keep', 'anything');
    expect(() => read(copy.texts, prefix)).to.throw(NewerVersionError);
    expect(read(copy.texts, prefixOf('b'))).to.have.property('size', 0);
  });
});

describe('what can’t be read in a copy', () => {
  const keep = `${prefix}keep`;

  it('is moved out of the way of what is written, and can be had', () => {
    const copy = empty();
    copy.put(keep, 'garbage');
    expect(unreadable(copy, prefix)).to.deep.equal([{ key: keep, text: 'garbage' }]);
    merge(copy, prefix, [['keep', entry('words', 1)]]);
    expect(read(copy.texts, prefix).get('keep')?.v).to.equal('words');
    expect(unreadable(copy, prefix)).to.have.length(1);
    expect(unreadable(copy, prefix)[0]).to.include({ key: keep, text: 'garbage' });
  });

  it('is kept of three times, the oldest going first, however fast they come', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const copy = empty();
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      copy.put(keep, text);
      merge(copy, prefix, [['keep', entry('words', 1)]]);
      copy.remove(keep);
    }
    const kept = unreadable(copy, prefix).map(({ text }) => text);
    expect(kept).to.have.members(['three', 'four', 'five']);
    const times = [0, 1, 2].map((slot) => {
      const text = copy.texts.get(`${prefix}unreadable.${slot}`)!;
      return (JSON.parse(text) as Entry).t;
    });
    expect(times.toSorted((a, b) => a - b)).to.deep.equal([1_000_002, 1_000_003, 1_000_004]);
  });

  it('takes no other’s place while one is free, though that one says no time', () => {
    const copy = empty();
    copy.put(`${prefix}unreadable.0`, 'garbage');
    copy.put(keep, 'more garbage');
    merge(copy, prefix, [['keep', entry('words', 1)]]);
    expect(unreadable(copy, prefix).map(({ text }) => text)).to.deep.equal([
      'garbage',
      'more garbage',
    ]);
  });

  it('is shown as it is where not even the quarantine can be read', () => {
    const copy = empty();
    for (const texts of [
      ['garbage', '{"key":1}', 'null'],
      ['{"key":"a","text":1}', '{"key":1,"text":"a"}', '{"text":"a"}'],
    ]) {
      for (const [i, text] of texts.entries()) copy.put(`${prefix}unreadable.${i}`, text);
      expect(unreadable(copy, prefix).map(({ text }) => text)).to.deep.equal(texts);
    }
  });
});

describe('a guide in a copy', () => {
  const now = Date.now();

  const found = (...written: [guide: string, name: string, text: string][]) =>
    expired(written.map(([guide, name, text]) => [prefixOf(guide) + name, text] as const));
  const at = (days: number) => JSON.stringify(entry('words', now - days * day));

  it('is over 90 days after it was last touched, with all its keys', () => {
    const old = found(
      ['old', 'keep', at(91)],
      ['old', 'stage', 'garbage'],
      ['new', 'keep', at(89)],
    );
    expect([...old]).to.deep.equal([`${prefixOf('old')}keep`, `${prefixOf('old')}stage`]);
  });

  it('is not over on its ninetieth day', () => {
    vi.useFakeTimers({ now });
    expect(found(['a', 'keep', at(90)]).size).to.equal(0);
    vi.setSystemTime(now + 1);
    expect(found(['a', 'keep', at(90)]).size).to.equal(1);
  });

  it('is not over while any of it is newer, in any copy', () => {
    const old = found(['a', 'keep', at(200)], ['a', 'kind-line', at(1)], ['a', 'keep', at(300)]);
    expect(old.size).to.equal(0);
  });

  it('is not over where no time can be read, nor where another version wrote', () => {
    expect(found(['a', 'keep', 'garbage']).size).to.equal(0);
    expect(expired([['rejection-guide:2:a:keep', at(200)]]).size).to.equal(0);
  });

  it('is as old as what is in quarantine, where nothing else is there', () => {
    const text = JSON.stringify({ key: 'k', text: 'garbage', t: now - 91 * day });
    expect(found(['a', 'unreadable.0', text]).size).to.equal(1);
  });
});
