import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isNewer, parseEntry, toEntry, type Entry } from '../../../src/record/entry.js';
import {
  clamp,
  epoch,
  limitOf,
  lists,
  listNames,
  singles,
  statusField,
  type Field,
  type ListName,
  type TextField,
  type Value,
} from '../../../src/record/fields.js';
import { progressOf, stepsLeft } from '../../../src/record/progress.js';
import { GuideRecord, type Change } from '../../../src/record/record.js';
import { stepIds } from '../../../src/record/steps.js';

type Kind = number | readonly string[];

const day = 86_400_000;
const year = 365 * day;
const field = statusField('reflect');

/** Every field, by name, with what it may hold: two items of each list are enough. */
const fields = new Map<string, Kind>([
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

const textFields = [...fields].flatMap(([name, kind]) =>
  typeof kind === 'number' ? [name as TextField] : [],
);

/** Any UTF-16 at all: lone surrogates, NUL and pairs come often. */
const oddText = (maxLength: number) =>
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

const anEntry: fc.Arbitrary<Change> = fc
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

const entries = fc.array(anEntry, { maxLength: 60 });

const recordOf = (...sources: Iterable<Change>[]): GuideRecord => {
  const record = new GuideRecord('me');
  for (const source of sources) for (const [name, entry] of source) record.merge(name, entry);
  return record;
};

const entriesOf = (record: GuideRecord) =>
  [...record.entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** All that a person sees of a record. */
const shown = (record: GuideRecord) => [
  ...[...fields.keys()].map((name) => record.get(name as Field)),
  ...listNames.map((list) => record.items(list)),
  record.hasWords,
];

describe('a record', () => {
  it('starts with nothing done and nothing said', () => {
    const record = new GuideRecord('me');
    for (const step of stepIds) expect(record.get(statusField(step))).to.equal('todo');
    for (const [name] of fields) {
      if (!name.startsWith('steps.')) expect(record.get(name as Field), name).to.equal('');
    }
    for (const list of listNames) expect(record.items(list)).to.deep.equal([]);
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
      [true, (record) => record.add('goals')],
      [false, (record) => record.remove('goals', record.items('goals')[0]!.id)],
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
      () => record.add('points'),
      () => record.remove('points', record.items('points')[0]!.id),
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

describe('a text', () => {
  it('is cut at its limit, before a pair and not through it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textFields), oddText(10), fc.nat(3), (name, odd, less) => {
        const limit = limitOf(name);
        const text = 'x'.repeat(limit - less) + odd;
        const clamped = clamp(name, text);
        const whole = text.toWellFormed().replaceAll('\0', '');
        expect(clamped.isWellFormed()).to.equal(true);
        expect(clamped.length).to.be.at.most(limit);
        expect(whole.startsWith(clamped)).to.equal(true);
        expect(whole.length - clamped.length === 0 || limit - clamped.length <= 1).to.equal(true);

        const record = new GuideRecord('me');
        const entry = record.set(name, text);
        expect(entry.v).to.equal(clamped);
        // What was cut can be seen to be: `set` keeps what `clamp` says it will, no less.
        expect(record.get(name)).to.equal(clamped);
        expect(clamp(name, clamped)).to.equal(clamped);
      }),
    );
  });

  it('keeps an emoji whole that ends at the limit, and drops one that crosses it', () => {
    expect(clamp('kind-line', `${'x'.repeat(198)}🌱`)).to.equal(`${'x'.repeat(198)}🌱`);
    expect(clamp('kind-line', `${'x'.repeat(199)}🌱`)).to.equal('x'.repeat(199));
  });

  it('has no NUL and no half of a character, and nothing else is taken from it', () => {
    expect(clamp('keep', 'a\0b\ud83cc\udf31')).to.equal('ab\ufffdc\ufffd');
    expect(clamp('note.text', ' \u202e\u200d\ufeff\n\r\t ')).to.equal(' \u202e\u200d\ufeff\n\r\t ');
  });
});

describe('a list', () => {
  it('keeps items in the order they were made, by a clock that goes back', () => {
    const clock = [5, 5, 3, 900, -7].values();
    const record = new GuideRecord('me', () => clock.next().value ?? 0);
    for (const text of ['a', 'b', 'c', 'd', 'e']) record.add('points', { text });
    expect(record.items('points').map(({ text }) => text)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('has items of all their fields, and of no other', () => {
    const record = new GuideRecord('me', () => 12);
    const extra = { text: 'x'.repeat(300), sort: 'ask', id: 'no', made: 3 } as const;
    const changes = record.add('points', extra)!;
    const [item] = record.items('points');
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
        expect(here.add(list), list).to.have.lengthOf(1);
        there.add(list);
      }
      expect(here.add(list)).to.equal(undefined);
      for (const [name, entry] of there.entries) here.merge(name, entry);
      expect(here.items(list)).to.have.lengthOf(2 * max);
      expect(here.add(list)).to.equal(undefined);
      for (const { id } of here.items(list).slice(max - 1)) here.remove(list, id);
      expect(here.add(list), list).to.have.lengthOf(1);
    }
  });

  it('gives a removed item back where it was, with what was in it', () => {
    const record = new GuideRecord('me');
    for (const text of ['a', 'b', 'c']) record.add('points', { text, sort: 'use' });
    const before = record.items('points');
    const { id, made } = before[1]!;
    const removed = record.remove('points', id);
    expect(removed).to.deep.equal([[`points.${id}`, record.entries.get(`points.${id}`)]]);
    expect(record.items('points')).to.deep.equal([before[0], before[2]]);
    record.restore('points', id, made);
    expect(record.items('points')).to.deep.equal(before);
  });

  it('leaves out an item of which only fields have arrived', () => {
    const record = recordOf([['points.abcdef.text', { t: 2, by: 'a', v: 'early' }]]);
    expect(record.items('points')).to.deep.equal([]);
    record.merge('points.abcdef', { t: 1, by: 'a', v: 1 });
    expect(record.items('points').map(({ text }) => text)).to.deep.equal(['early']);
  });
});

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

describe('erasing', () => {
  const some = (): GuideRecord => {
    const record = new GuideRecord('me', () => 1000);
    record.set('kind-line', 'kind');
    record.set('steps.reflect', 'skipped');
    record.add('points', { text: 'a' });
    record.add('points', { text: 'b' });
    record.remove('points', record.items('points')[0]!.id);
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
    again.add('points', { text: 'new' });
    for (const [name, other] of again.entries) record.merge(name, other);
    expect(entry.t).to.be.above(erased.t);
    expect(record.get('kind-line')).to.equal('anew');
    expect(record.items('points').map(({ text }) => text)).to.deep.equal(['new']);
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
      then.add('points', { text: 'a point' });
      const stored = [...then.entries].map(
        ([key, entry]) => [key, parseEntry(key, JSON.stringify(entry))!] as const,
      );
      const record = recordOf(stored);
      expect(shown(record)).to.deep.equal(shown(then));
      const { id } = record.items('points')[0]!;
      const later = [
        ['kind-line', record.set('kind-line', 'new')] as const,
        ...record.remove('points', id),
        ['stage', record.set('stage', 'final')] as const,
      ];
      record.add('points', { text: 'another' });
      // Everything comes once more, from wherever it was also kept.
      for (const [key, entry] of stored) record.merge(key, entry);
      expect(record.get('kind-line')).to.equal('new');
      expect(record.get('keep')).to.equal('kept');
      expect(record.items('points').map(({ text }) => text)).to.deep.equal(['another']);
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

/** What one of two tabs does, or what happens to it. Numbers choose among what is there. */
const anAction = fc.record({
  tab: fc.nat(1),
  act: fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), text: oddText(2) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), text: oddText(2) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), text: oddText(2) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('receive' as const) }) },
    fc.record({ do: fc.constantFrom('remove' as const, 'restore' as const) }),
    fc.record({ do: fc.constant('reload' as const) }),
    fc.record({
      do: fc.constant('wait' as const),
      by: fc.constantFrom(0, 1, 5, -3, -100 * year, 100 * year),
    }),
    { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const) }) },
  ),
  which: fc.nat(),
});

/** One thing written, and what its writer knew of when writing it. */
interface Written {
  readonly name: string;
  readonly entry: Entry;
  readonly after: ReadonlySet<Written>;
}

class Tab {
  now = 1000;
  known = new Set<Written>();
  undo: { list: ListName; id: string; made: number }[] = [];
  record: GuideRecord;
  constructor(readonly by: string) {
    this.record = this.open();
  }
  open(): GuideRecord {
    return new GuideRecord(this.by, () => this.now);
  }
}

const pick = <T>(from: readonly T[], which: number): T | undefined => from[which % from.length];

describe('two tabs', () => {
  const freeFields = ['kind-line', 'keep'] as const;
  const freeLists = ['points', 'goals'] as const;

  function run(tab: Tab, { act, which }: { act: Action; which: number }): Change[] {
    const { record } = tab;
    const list = pick(freeLists, which)!;
    const item = pick(record.items(list), which);
    switch (act.do) {
      case 'type': {
        const name = pick(freeFields, which)!;
        const entry = record.set(name, act.text);
        expect(record.get(name)).to.equal(clamp(name, act.text));
        return [[name, entry]];
      }
      case 'add': {
        const before = record.items(list);
        const changes = record.add(list, { text: act.text });
        expect(changes === undefined).to.equal(before.length >= lists[list].max);
        if (changes) {
          expect(record.items(list).slice(0, -1)).to.deep.equal(before);
          expect(record.items(list).at(-1)?.text).to.equal(clamp('goals.abcdef.text', act.text));
        }
        return changes ?? [];
      }
      case 'edit': {
        if (!item) return [];
        const name = `${list}.${item.id}.text` as const;
        const entry = record.set(name, act.text);
        expect(record.get(name)).to.equal(clamp(name, act.text));
        return [[name, entry]];
      }
      case 'remove': {
        if (!item) return [];
        tab.undo.push({ list, id: item.id, made: item.made });
        const changes = record.remove(list, item.id);
        expect(record.items(list).some(({ id }) => id === item.id)).to.equal(false);
        return changes;
      }
      case 'restore': {
        const last = tab.undo.pop();
        if (!last) return [];
        const changes = record.restore(last.list, last.id, last.made);
        expect(record.items(last.list).some(({ id }) => id === last.id)).to.equal(true);
        return changes;
      }
      case 'erase': {
        const changes: Change[] = [[epoch, record.erase()]];
        expect(record.hasWords).to.equal(false);
        return changes;
      }
      case 'reload':
        tab.record = tab.open();
        for (const [name, entry] of entriesOf(record)) tab.record.merge(name, entry);
        return [];
      case 'wait':
        tab.now += act.by;
        return [];
      default:
        return [];
    }
  }

  type Action = typeof anAction extends fc.Arbitrary<{ act: infer A }> ? A : never;

  it('lose nothing and come to agree, whatever they do and however it reaches the other', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 60 }), fc.boolean(), (actions, isReversed) => {
        const tabs = [new Tab('one'), new Tab('two')] as const;
        const all: Written[] = [];
        const receive = (tab: Tab, written: Written): void => {
          tab.record.merge(written.name, written.entry);
          tab.known.add(written);
        };
        for (const action of actions) {
          const tab = tabs[action.tab]!;
          if (action.act.do === 'receive') {
            // Anything, also what it has already.
            const written = pick(all, action.which);
            if (written) receive(tab, written);
          }
          for (const [name, entry] of run(tab, action)) {
            const written = { name, entry, after: new Set(tab.known) };
            all.push(written);
            tab.known.add(written);
          }
        }
        for (const tab of tabs) {
          for (const written of isReversed ? all.toReversed() : all) receive(tab, written);
        }
        const [one, two] = tabs.map(({ record }) => record) as [GuideRecord, GuideRecord];
        expect(entriesOf(one)).to.deep.equal(entriesOf(two));
        expect(shown(one)).to.deep.equal(shown(two));

        // Only what someone took the place of, knowing of it, may be gone. Where two wrote, neither
        // knowing of the other, it is one of theirs. No stamp is looked at here.
        const erasures = all.filter(({ name }) => name === epoch);
        for (const name of new Set(all.map((written) => written.name))) {
          if (name === epoch) continue;
          const writers = all.filter((written) => written.name === name);
          const latest = writers.filter(
            (written) => ![...writers, ...erasures].some(({ after }) => after.has(written)),
          );
          const isKept = latest.some((written) => one.entries.get(name) === written.entry);
          const mayBeVoid = latest.every((written) =>
            erasures.some((erasure) => !written.after.has(erasure)),
          );
          expect(isKept || (mayBeVoid && !one.entries.has(name)), name).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a stored entry', () => {
  it('is read back as it was written', () => {
    const entry = { t: 12, by: 'me', v: 'done' };
    expect(parseEntry(field, JSON.stringify(entry))).to.deep.equal(entry);
    expect(parseEntry(field, JSON.stringify({ ...entry, more: 1 }))).to.deep.equal(entry);
  });

  it('is read back whatever was set', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textFields), oddText(400), (name, text) => {
        const entry = new GuideRecord('me').set(name, text);
        expect(parseEntry(name, JSON.stringify(entry))).to.deep.equal(entry);
      }),
    );
  });

  for (const garbage of [
    '',
    '{',
    'null',
    '7',
    '"done"',
    '[]',
    '[{"t":1,"by":"a","v":"done"}]',
    '{"t":"1","by":"a","v":"done"}',
    '{"t":1.5,"by":"a","v":"done"}',
    '{"t":1e99,"by":"a","v":"done"}',
    '{"t":1,"by":2,"v":"done"}',
    '{"t":1,"by":"a"}',
    '{"t":1}',
    '{"__proto__":{"t":1,"by":"a","v":"done"}}',
  ]) {
    it(`is nothing when the text is ${garbage || 'empty'}`, () => {
      expect(parseEntry(field, garbage)).to.equal(undefined);
    });
  }

  const refused: [name: string, v: unknown][] = [
    ['steps.reflect', 'finished'],
    ['steps.reflect', { toString: 'done' }],
    ['steps.reflect', ''],
    ['steps.reflect', null],
    ['steps.nope', 'done'],
    ['__proto__', 'done'],
    ['constructor', 'done'],
    ['toString', ''],
    ['', ''],
    ['stage', 'offer'],
    ['kind-line', 'x'.repeat(201)],
    ['kind-line', 'x'.repeat(5_000_000)],
    ['kind-line', 7],
    ['kind-line', ['a']],
    ['points', 1],
    ['points.abc', 1],
    ['points.abcdefghijklmnopq', 1],
    ['points.ABCDEF', 1],
    ['points.abcde\u0301', 1],
    ['points.abcdef', 'x'],
    ['points.abcdef', 1.5],
    ['points.abcdef', {}],
    ['points.abcdef.text', 1],
    ['points.abcdef.text', null],
    ['points.abcdef.evidence', 'clear'],
    ['points.abcdef.constructor', ''],
    ['points.abcdef.text.more', ''],
    ['points.__proto__', 1],
    ['points.abcdef.__proto__', ''],
    ['constructor.abcdef', 1],
    ['constructor.abcdef.name', ''],
    ['points.text', ''],
    [epoch, 1],
    [epoch, ''],
  ];

  it('is nothing for a field that is not, or that holds no such value', () => {
    const record = new GuideRecord('me');
    for (const [name, v] of refused) {
      const entry = { t: 1, by: 'a', v };
      const label = `${name}: ${JSON.stringify(v).slice(0, 20)}`;
      expect(toEntry(name, entry), label).to.equal(undefined);
      expect(parseEntry(name, JSON.stringify(entry)), label).to.equal(undefined);
      expect(record.merge(name, entry as Entry), label).to.equal(false);
    }
    expect(record.entries.size).to.equal(0);
  });

  it('is nothing when it is five million of anything', () => {
    for (const text of [
      JSON.stringify('x'.repeat(5_000_000)),
      'x'.repeat(5_000_000),
      JSON.stringify({ t: 1, by: 'a', v: '\0'.repeat(800_000) + 'x'.repeat(201) }),
    ]) {
      expect(parseEntry('kind-line', text)).to.equal(undefined);
    }
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

  function polluted(act: () => void): void {
    const { prototype } = Object;
    for (const [key, value] of Object.entries(additions)) {
      Object.defineProperty(prototype, key, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    try {
      act();
    } finally {
      for (const key of Object.keys(additions)) Reflect.deleteProperty(prototype, key);
    }
  }

  it('an entry is what is in its text', () => {
    const found: unknown[] = [];
    polluted(() => {
      for (const text of ['{}', '{"t":1,"by":"a"}', '{"t":1,"v":"done"}', '[]', '1', 'null']) {
        found.push(parseEntry(field, text));
      }
    });
    expect(found).to.deep.equal(Array(6).fill(undefined));
  });

  it('a record holds what was done, and an item what was said', () => {
    let items: readonly unknown[] = [];
    let names: string[] = [];
    let size = -1;
    polluted(() => {
      const record = new GuideRecord('me', () => 1);
      size = record.entries.size;
      names = record.add('points')!.map(([name]) => name.split('.')[2] ?? '');
      items = record.items('points').map((item) => Object.entries(item));
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

describe('progress', () => {
  it('counts ticks and skips, and what is left', () => {
    const progress = progressOf(['done', 'skipped', 'todo', 'done']);
    expect(progress).to.deep.equal({ done: 2, skipped: 1, total: 4 });
    expect(stepsLeft(progress)).to.equal(1);
  });
});
