import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { GuideRecord } from '../../../src/record/record.js';
import { places } from '../../../src/storage/places.js';
import { cleanUpAll, day, entry, open, openTab, rows } from '../support/storage.js';

before(cleanUpAll);
afterEach(cleanUpAll);

const key = (name: string, guide = 'a') => `rejection-guide:1:${guide}:${name}`;
const name = 'kind-line';

describe('two tabs', () => {
  for (const kind of ['local', 'session'] as const) {
    it(`${kind}: one hears what the other writes, and each field stays`, async () => {
      const tab = await openTab();
      const here = places.storageFor(kind, 'a');
      const there = tab.places.storageFor(kind, 'a');
      const ours = open(here);
      const theirs = open(there);
      const heard = [oneEvent(window, 'storage'), oneEvent(tab, 'storage')];
      const [mine, yours] = [entry('mine'), entry('yours')];
      await Promise.all([here.write(name, mine), there.write('keep', yours), ...heard]);
      expect([...ours.later]).to.deep.equal([['keep', yours]]);
      expect([...theirs.later]).to.deep.equal([[name, mine]]);
      expect(open(places.storageFor(kind, 'a')).now.size).to.equal(2);
    });
  }

  it('on the same field: the newer stays in both copies, whoever writes last', async () => {
    const tab = await openTab();
    const here = places.storageFor('local', 'a');
    const there = tab.places.storageFor('local', 'a');
    open(here);
    open(there);
    const t = Date.now();
    await Promise.all([
      here.write(name, entry('newer', t + 1)),
      there.write(name, entry('older', t)),
    ]);
    expect(localStorage.getItem(key(name))).to.include('newer');
    expect((await rows()).get(key(name))).to.include('newer');
    await there.write(name, entry('a tie', t + 1, 'zzz'));
    await here.write(name, entry('newer', t + 1));
    expect(localStorage.getItem(key(name))).to.include('a tie');
    expect((await rows()).get(key(name))).to.include('a tie');
  });

  it('writing at the same time, for a while, lose nothing', async () => {
    const tab = await openTab();
    const tabs = [places.storageFor('local', 'a'), tab.places.storageFor('local', 'a')];
    const records = ['a', 'b'].map((by) => new GuideRecord(by));
    const writes: Promise<unknown>[] = [];
    tabs.forEach((storage, i) =>
      open(storage, (field, arrived) => records[i]!.merge(field, arrived)),
    );
    const fields = ['keep', name, 'note.text', 'obstacle.if'] as const;
    for (let round = 0; round < 25; round++) {
      for (const [i, storage] of tabs.entries()) {
        const field = fields[(round + i) % fields.length]!;
        const change = records[i]!.set(field, `${round} by ${i}`);
        writes.push(storage.write(field, change));
      }
      await Promise.resolve();
    }
    await Promise.all(writes);
    await waitUntil(() =>
      fields.every((field) => records[0]!.get(field) === records[1]!.get(field)),
    );
    const copy = await rows();
    for (const field of fields) {
      const text = JSON.stringify(records[0]!.entries.get(field));
      expect(localStorage.getItem(key(field)), field).to.equal(text);
      expect(copy.get(key(field)), field).to.equal(text);
    }
  });

  it('are told nothing of other guides, of other areas, or after closing', async () => {
    const tab = await openTab();
    const listening = [
      places.storageFor('local', 'a'),
      places.storageFor('session', 'ab'),
      places.storageFor('local', 'b'),
    ];
    const heard = listening.map((storage) => open(storage).later);
    listening[2]!.close();
    const others = ['ab', 'b', 'a'].map((guide) => tab.places.storageFor('local', guide));
    await Promise.all(others.map((storage) => storage.write(name, entry('x'))));
    await waitUntil(() => heard[0]!.size === 1);
    expect(heard.map(({ size }) => size)).to.deep.equal([1, 0, 0]);
  });

  it('events that are not ours, or not readable, are left alone', async () => {
    const storage = places.storageFor('local', 'a');
    const { later } = open(storage);
    const say = (init: StorageEventInit) =>
      dispatchEvent(new StorageEvent('storage', { storageArea: localStorage, ...init }));
    const newValue = JSON.stringify(entry('x'));
    say({ key: null });
    say({ key: key(name), newValue: null });
    say({ key: key(name), newValue: '{' });
    say({ key: key('__proto__'), newValue });
    say({ key: key(name), newValue, storageArea: sessionStorage });
    expect(later.size).to.equal(0);
    say({ key: key(name), newValue });
    expect(later.size).to.equal(1);
  });
});

describe('two guides on one page', () => {
  it('tell each other at once, and nobody else', () => {
    const [one, other, another, session] = [
      places.storageFor('local', 'a'),
      places.storageFor('local', 'a'),
      places.storageFor('local', 'ab'),
      places.storageFor('session', 'a'),
    ];
    const heard = [one, other, another, session].map((storage) => open(storage).later.size);
    expect(heard).to.deep.equal([0, 0, 0, 0]);
    const laters = [one, other, another, session].map((storage) => open(storage).later);
    const change = entry('x');
    void one.write(name, change);
    expect(laters.map((later) => later.get(name))).to.deep.equal([
      undefined,
      change,
      undefined,
      undefined,
    ]);
  });

  it('one erases, and the other hears of it', async () => {
    const [one, other] = [places.storageFor('local', 'a'), places.storageFor('local', 'a')];
    open(one);
    const { later } = open(other);
    const epoch = entry(null);
    await one.erase(epoch);
    expect(later.get('epoch')).to.equal(epoch);
  });
});

describe('one tab erases', () => {
  const then = Date.now() - day;

  it('and the other, which writes what is older, brings nothing back', async () => {
    const tab = await openTab();
    const here = places.storageFor('local', 'a');
    const there = tab.places.storageFor('local', 'a');
    open(here);
    const { later } = open(there);
    await there.write(name, entry('words', then));
    const heard = oneEvent(tab, 'storage');
    const epoch = entry(null, then + 10);
    const stale = there.write('keep', entry('stale', then + 5));
    await here.erase(epoch);
    const staler = there.write('note.text', entry('staler', then + 9));
    await Promise.all([stale, staler, heard]);
    await waitUntil(() => later.has('epoch'));
    expect(Object.keys(localStorage)).to.deep.equal([key('epoch')]);
    expect([...(await rows()).keys()]).to.deep.equal([key('epoch')]);
    expect(await there.write(name, entry('new', then + 11))).to.equal('disk');
    expect(localStorage.getItem(key(name))).to.include('new');
    expect((await rows()).get(key(name))).to.include('new');
  });

  it('and what an unaware one has put there goes as soon as that is heard', async () => {
    const tab = await openTab();
    const here = places.storageFor('local', 'a');
    open(here);
    await here.erase(entry(null, then + 10));
    // As when another process had not heard of the epoch yet.
    tab.localStorage.setItem(key(name), JSON.stringify(entry('stale', then)));
    await waitUntil(() => localStorage.getItem(key(name)) === null);
  });

  it('and what was left by one that crashed goes when it is opened', async () => {
    localStorage.setItem(key('epoch'), JSON.stringify(entry(null, then + 10)));
    localStorage.setItem(key(name), JSON.stringify(entry('stale', then)));
    open(places.storageFor('local', 'a'));
    await waitUntil(() => localStorage.getItem(key(name)) === null);
    await waitUntil(async () => (await rows()).size === 1);
  });
});
