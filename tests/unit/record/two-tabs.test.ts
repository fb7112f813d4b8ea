import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/record/entry.js';
import { epoch, lists, type ListName } from '../../../src/record/fields.js';
import { clamp } from '../../../src/record/schema.js';
import { GuideRecord, type Change } from '../../../src/record/record.js';
import { addItem, itemsOf, removeItem, restoreItem } from '../../../src/record/lists.js';
import { entriesOf, oddText, shown, year } from '../support/records.js';

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
    const item = pick(itemsOf(record, list), which);
    switch (act.do) {
      case 'type': {
        const name = pick(freeFields, which)!;
        const entry = record.set(name, act.text);
        expect(record.get(name)).to.equal(clamp(name, act.text));
        return [[name, entry]];
      }
      case 'add': {
        const before = itemsOf(record, list);
        const changes = addItem(record, list, { text: act.text });
        expect(changes === undefined).to.equal(before.length >= lists[list].max);
        if (changes) {
          expect(itemsOf(record, list).slice(0, -1)).to.deep.equal(before);
          expect(itemsOf(record, list).at(-1)?.text).to.equal(clamp('goals.abcdef.text', act.text));
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
        const changes = removeItem(record, list, item.id);
        expect(itemsOf(record, list).some(({ id }) => id === item.id)).to.equal(false);
        return changes;
      }
      case 'restore': {
        const last = tab.undo.pop();
        if (!last) return [];
        const changes = restoreItem(record, last.list, last.id, last.made);
        expect(itemsOf(record, last.list).some(({ id }) => id === last.id)).to.equal(true);
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
