/** The parts of a host's storage that know nothing of the page. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/record/entry.js';
import type { Change } from '../../../../src/record/record.js';
import { parseRecord } from '../../../../src/record/transfer.js';
import { delayAfter, isStuckAfter } from '../../../../src/storage/host/attempts.js';
import { Ledger } from '../../../../src/storage/host/ledger.js';
import { nextStep, type Knowledge } from '../../../../src/storage/host/next-step.js';
import { Waiting } from '../../../../src/storage/host/waiting.js';
import { NewerVersionError } from '../../../../src/storage/storage.js';

const entry = (v: Entry['v'], t: number): Entry => ({ t, by: 'test', v });

describe('the next step with a host', () => {
  const each = [false, true];
  const all: Knowledge[] = ['unknown', 'asked', 'known'];

  it('is to remove, whatever else there is to do', () => {
    for (const knowledge of all) {
      for (const hasMore of each) {
        for (const isOpen of each) {
          expect(nextStep(true, knowledge, hasMore, isOpen)).to.equal('remove');
        }
      }
    }
  });

  it('is to set only what was read before, and only if there is more', () => {
    for (const isOpen of each) {
      expect(nextStep(false, 'known', true, isOpen)).to.equal('set');
      expect(nextStep(false, 'known', false, isOpen)).to.equal(undefined);
    }
  });

  it('is to get what isn’t known, for someone who looks or for what is to be set', () => {
    for (const knowledge of ['unknown', 'asked'] as const) {
      expect(nextStep(false, knowledge, false, true)).to.equal('get');
      expect(nextStep(false, knowledge, true, true)).to.equal('get');
      expect(nextStep(false, knowledge, true, false)).to.equal('get');
      expect(nextStep(false, knowledge, false, false)).to.equal(undefined);
    }
  });
});

describe('attempts', () => {
  it('are stuck from the second failure on, or at once when nothing is answered', () => {
    const timeout = new DOMException('No answer', 'TimeoutError');
    expect(isStuckAfter(0, timeout), 'one that is over').to.equal(false);
    expect(isStuckAfter(1, new Error('no'))).to.equal(false);
    expect(isStuckAfter(1, undefined)).to.equal(false);
    expect(isStuckAfter(1, null)).to.equal(false);
    expect(isStuckAfter(1, timeout)).to.equal(true);
    expect(isStuckAfter(2, undefined)).to.equal(true);
  });

  it('wait ever longer, and then as long as before', () => {
    const delays = [1, 2, 4];
    expect([1, 2, 3, 4, 99].map((n) => delayAfter(n, delays))).to.deep.equal([1, 2, 4, 4, 4]);
  });
});

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

describe('those who wait for a host', () => {
  const change = (v: string): Change => ['keep', entry(v, 1)];

  it('hear of the disk once it has their state, and not before', async () => {
    const forgotten: Change[] = [];
    const waiting = new Waiting((changes) => forgotten.push(...changes));
    const heard: string[] = [];
    const writes = [1, 2, 3].map((state) =>
      waiting
        .add(change(`${state}`), state, true)
        .then((safety) => heard.push(`${state} ${safety}`)),
    );
    waiting.confirm(0);
    expect(forgotten).to.deep.equal([]);
    waiting.confirm(2);
    await Promise.all(writes.slice(0, 2));
    expect(heard).to.deep.equal(['1 disk', '2 disk']);
    waiting.confirm(2);
    expect(forgotten, 'once each').to.deep.equal([change('1'), change('2')]);
  });

  it('hear that it takes longer, and what is kept goes on waiting', async () => {
    const forgotten: Change[] = [];
    const waiting = new Waiting((changes) => forgotten.push(...changes));
    const kept = waiting.add(change('kept'), 1, true);
    const lost = waiting.add(change('lost'), 1, false).catch((error: Error) => error.message);
    waiting.delay(new Error('no'));
    expect(await kept).to.equal('browser');
    expect(await lost).to.equal('no');
    waiting.confirm(1);
    expect(forgotten).to.deep.equal([change('kept')]);
  });
});
