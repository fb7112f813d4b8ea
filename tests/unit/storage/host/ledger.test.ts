import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/record/entry.js';
import { parseRecord } from '../../../../src/record/transfer.js';
import { Ledger } from '../../../../src/storage/host/ledger.js';
import { NewerVersionError } from '../../../../src/storage/storage.js';

const entry = (v: Entry['v'], t: number): Entry => ({ t, by: 'test', v });

describe('the ledger', () => {
  const added = (...values: string[]) => {
    const ledger = new Ledger();
    values.forEach((v, i) => ledger.add('keep', entry(v, i + 1)));
    return ledger;
  };
  const valuesIn = (text: string) => {
    const parsed = parseRecord(text);
    return 'entries' in parsed ? [...parsed.entries].map(([, { v }]) => v) : parsed.problem;
  };

  it('knows of nothing at first, and then of what it heard and what was added', () => {
    const ledger = new Ledger();
    expect([...ledger.entries]).to.deep.equal([]);
    expect(ledger.unreadable).to.deep.equal([]);
    ledger.hear('keep', entry('theirs', 1));
    ledger.add('stage', entry('final', 2));
    expect([...ledger.entries.keys()]).to.deep.equal(['keep', 'stage']);
  });

  it('has nothing to hand over at first, nor by what it hears', () => {
    const ledger = new Ledger();
    const heard: string[] = [];
    ledger.changed = (name) => heard.push(name);
    ledger.hear('keep', entry('theirs', 2));
    ledger.hear('keep', entry('older', 1));
    expect(heard).to.deep.equal(['keep']);
    expect(ledger.hasMore).to.equal(false);
    expect(ledger.add('keep', entry('older', 1)), 'no new state').to.equal(0);
    expect(ledger.hasMore).to.equal(false);
  });

  it('hands over each state once, until it is taken back', () => {
    const ledger = added('1', '2');
    const [state, text] = ledger.handOver();
    expect(state).to.equal(2);
    expect(valuesIn(text)).to.deep.equal(['2']);
    expect(ledger.hasMore).to.equal(false);
    ledger.takeBack();
    expect(ledger.hasMore).to.equal(true);
    ledger.handOver();
    ledger.confirm(2);
    ledger.takeBack();
    expect(ledger.hasMore, 'confirmed').to.equal(false);
  });

  it('an older answer that comes late takes nothing back', () => {
    const ledger = added('1');
    ledger.handOver();
    ledger.add('keep', entry('2', 2));
    ledger.handOver();
    ledger.confirm(2);
    ledger.confirm(1);
    expect(ledger.confirmed).to.equal(2);
    ledger.takeBack();
    expect(ledger.hasMore).to.equal(false);
  });

  it('what the host has needs no handing over', () => {
    const [, text] = added('1', '2').handOver();
    const ledger = added('1', '2');
    ledger.read('a', text);
    expect(ledger.hasMore).to.equal(false);
    expect(ledger.confirmed).to.equal(2);
  });

  it('the host lacks an entry, or has an older one, or one that is void: it is handed over', () => {
    for (const [name, change] of [
      ['stage', entry('final', 9)],
      ['keep', entry('newer', 9)],
      ['epoch', entry(null, 9)],
    ] as const) {
      const [, text] = added('1').handOver();
      const ledger = new Ledger();
      ledger.read('a', text);
      ledger.hear(name, change);
      expect(ledger.hasMore).to.equal(false);
      ledger.read('a', text);
      expect(ledger.hasMore, name).to.equal(true);
    }
  });

  it('the host has one of two entries, or one of them older: both are handed over', () => {
    const older = added('1');
    const [, one] = older.handOver();
    older.add('stage', entry('final', 2));
    const [, both] = older.handOver();
    for (const text of [one, both]) {
      const ledger = added('1', 'newer');
      ledger.add('stage', entry('final', 2));
      ledger.confirm(ledger.handOver()[0]);
      ledger.read('a', text);
      expect(ledger.hasMore).to.equal(true);
    }
  });

  it('the host still has words that were erased: it is handed what is left', () => {
    const entries = { keep: entry('words', 1), epoch: entry(null, 2) };
    const ledger = new Ledger();
    ledger.read('a', JSON.stringify({ format: 'rejection-guide', version: 1, entries }));
    expect(ledger.hasMore).to.equal(true);
    expect(valuesIn(ledger.handOver()[1])).to.deep.equal([null]);
  });

  it('a host that keeps lacking it is offered it once; and again after it had all', () => {
    const ledger = added('1');
    const offer = () => {
      const { hasMore } = ledger;
      if (hasMore) ledger.confirm(ledger.handOver()[0]);
      return hasMore;
    };
    const [state, text] = ledger.handOver();
    ledger.confirm(state);
    const offered = [null, null, text, null, null].map((found) => {
      ledger.read('a', found);
      return offer();
    });
    expect(offered).to.deep.equal([true, false, false, true, false]);
  });

  it('a host that lacks something else than the last time is offered all once more', () => {
    const ledger = new Ledger();
    ledger.add('stage', entry('final', 1));
    const documents = ['1', '2', '2'].map((v) => {
      const other = new Ledger();
      other.add('keep', entry(v, Number(v)));
      return other.handOver()[1];
    });
    const offered = documents.map((text) => {
      ledger.confirm(ledger.handOver()[0]);
      ledger.read('a', text);
      return ledger.hasMore;
    });
    expect(offered).to.deep.equal([true, true, false]);
  });

  it('keeps aside what it can’t read, until it can', () => {
    const ledger = added('1');
    expect(() => ledger.read('a', 'garbage')).to.throw('not-json');
    expect(ledger.unreadable).to.deep.equal([{ key: 'a', text: 'garbage' }]);
    expect(() => ledger.read('a', '{"format":"rejection-guide","version":2}')).to.throw(
      NewerVersionError,
    );
    ledger.read('a', '');
    expect(ledger.unreadable).to.deep.equal([]);
  });
});
