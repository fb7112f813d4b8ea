import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import type { Entry } from '../../../src/record/entry.js';
import { GuideRecord } from '../../../src/record/record.js';
import { exportRecord, parseRecord } from '../../../src/record/transfer.js';
import { hostStorage, type HostOptions, type HostStore } from '../../../src/storage/host/host.js';
import { places } from '../../../src/storage/places.js';
import { NewerVersionError } from '../../../src/storage/storage.js';
import { webStorage } from '../../../src/storage/web/web-storage.js';
import { replace } from '../support/replace.js';
import { cleanUpAll, deferred, entry, open, openTab, refuse } from '../support/storage.js';

before(cleanUpAll);
afterEach(cleanUpAll);

const name = 'kind-line';
const quick: HostOptions = { delays: [5, 10, 20], patience: 2000 };
const pendingKey = (field: string) => `rejection-guide:1:host-a:${field}`;

/** A host, on this page: what it has, what was asked of it, and how it answers. */
class Host implements HostStore {
  document: string | null = null;
  readonly asked: string[] = [];
  readonly sets: string[] = [];
  #listeners = new Set<() => void>();

  get(guide: string): string | null | Promise<string | null> {
    this.asked.push(`get ${guide}`);
    return this.document;
  }
  set(guide: string, record: string): void | Promise<void> {
    this.asked.push(`set ${guide}`);
    this.sets.push(record);
    this.document = record;
  }
  remove(guide: string): void | Promise<void> {
    this.asked.push(`remove ${guide}`);
    this.document = null;
  }
  subscribe(guide: string, changed: () => void): () => void {
    this.asked.push(`subscribe ${guide}`);
    this.#listeners.add(changed);
    return () => {
      this.asked.push(`unsubscribe ${guide}`);
      this.#listeners.delete(changed);
    };
  }

  say(): void {
    for (const changed of this.#listeners) changed();
  }
  get has(): Record<string, Entry['v']> {
    return values(this.document);
  }
}

const values = (document: string | null): Record<string, Entry['v']> => {
  if (!document) return {};
  const parsed = parseRecord(document);
  if (!('entries' in parsed)) throw new Error(parsed.problem);
  return Object.fromEntries([...parsed.entries].map(([field, { v }]) => [field, v]));
};

/** The document of a record with these entries. */
function documentOf(changes: Record<string, Entry>): string {
  const record = new GuideRecord('');
  for (const [field, change] of Object.entries(changes)) record.merge(field, change);
  return exportRecord(record);
}

const hosted = (store: HostStore, options: HostOptions = quick) =>
  hostStorage(store, 'a', webStorage('local', 'host-a'), options);
const hostOnly = (store: HostStore, options: HostOptions = quick) =>
  hostStorage(store, 'a', undefined, options);

const pending = () => Object.keys(localStorage).toSorted();

describe('a host that answers at once', () => {
  it('is read before the first paint', () => {
    const host = new Host();
    host.document = documentOf({ [name]: entry('1') });
    const { now, later } = open(hosted(host));
    expect(now.get(name)?.v).to.equal('1');
    expect(later.size).to.equal(0);
  });

  it('"disk" means that it has confirmed; then no local copy is left', async () => {
    const host = new Host();
    const storage = hosted(host);
    open(storage);
    const writing = storage.write(name, entry('1'));
    expect(pending(), 'until then').to.deep.equal([pendingKey(name)]);
    expect(await writing).to.equal('disk');
    expect(host.has).to.deep.equal({ [name]: '1' });
    expect(localStorage.length).to.equal(0);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('gets what is written in one go in one document, in the transfer format', async () => {
    const host = new Host();
    const storage = hosted(host);
    open(storage);
    await Promise.all([storage.write(name, entry('1')), storage.write('keep', entry('2'))]);
    expect(host.sets).to.have.length(1);
    expect(JSON.parse(host.sets[0]!)).to.include({ format: 'rejection-guide', version: 1 });
    expect(host.has).to.deep.equal({ [name]: '1', keep: '2' });
  });

  it('is sent nothing by opening', async () => {
    for (const storageOf of [hosted, hostOnly]) {
      const host = new Host();
      host.document = documentOf({ [name]: entry('1') });
      const before = host.document;
      open(storageOf(host));
      await aTimeout(30);
      expect(host.sets).to.deep.equal([]);
      expect(host.document).to.equal(before);
      expect(localStorage.length).to.equal(0);
    }
  });

  it('is asked for nothing again once it has an entry', async () => {
    const host = new Host();
    const storage = hosted(host);
    open(storage);
    const change = entry('1');
    await storage.write(name, change);
    expect(await storage.write(name, change)).to.equal('disk');
    expect(host.sets).to.have.length(1);
    expect(localStorage.length).to.equal(0);
  });
});

describe('a host that takes its time', () => {
  it('what it has arrives later', async () => {
    const host = new Host();
    const answer = deferred<string | null>();
    host.get = () => answer.promise;
    const { now, later } = open(hosted(host));
    expect(now.size).to.equal(0);
    const theirs = entry('theirs');
    answer.resolve(documentOf({ [name]: theirs }));
    await waitUntil(() => later.size > 0);
    expect([...later]).to.deep.equal([[name, theirs]]);
  });

  it('is asked once on opening', async () => {
    const host = new Host();
    const asked: string[] = [];
    host.get = (guide) => {
      asked.push(guide);
      return Promise.resolve(documentOf({ [name]: entry('theirs') }));
    };
    const { later } = open(hosted(host));
    await waitUntil(() => later.size > 0);
    await aTimeout(0);
    expect(asked).to.deep.equal(['a']);
  });

  it('has nothing that can’t be read until it has answered', () => {
    const host = new Host();
    host.get = () => deferred<string | null>().promise;
    const storage = hostOnly(host);
    open(storage);
    expect(storage.unreadable()).to.deep.equal([]);
  });

  it('is not written over before we know what it has', async () => {
    const host = new Host();
    const answer = deferred<string | null>();
    host.get = () => answer.promise;
    const storage = hosted(host);
    open(storage);
    const writing = storage.write('keep', entry('ours'));
    dispatchEvent(new Event('pagehide'));
    await aTimeout(10);
    expect(host.sets).to.deep.equal([]);
    answer.resolve(documentOf({ [name]: entry('theirs') }));
    expect(await writing).to.equal('disk');
    expect(host.has).to.deep.equal({ [name]: 'theirs', keep: 'ours' });
  });

  it('one write at a time, the newest next, in order', async () => {
    const host = new Host();
    const answers = [deferred(), deferred()];
    host.set = (_, record) => {
      host.sets.push(record);
      return answers[host.sets.length - 1]!.promise;
    };
    const storage = hosted(host);
    open(storage);
    const order: string[] = [];
    const write = (text: string, t: number) =>
      storage.write(name, entry(text, t)).then((safety) => order.push(`${text} ${safety}`));
    const t = Date.now();
    const first = write('1', t);
    await waitUntil(() => host.sets.length === 1);
    const rest = [write('2', t + 1), write('3', t + 2)];
    await aTimeout(10);
    expect(host.sets, 'one in flight').to.have.length(1);
    expect(order).to.deep.equal([]);
    answers[0]!.resolve();
    await first;
    expect(order).to.deep.equal(['1 disk']);
    await waitUntil(() => host.sets.length === 2);
    expect(pending(), 'not yet confirmed').to.deep.equal([pendingKey(name)]);
    answers[1]!.resolve();
    await Promise.all(rest);
    expect(host.sets.map((record) => values(record)[name])).to.deep.equal(['1', '3']);
    expect(order).to.deep.equal(['1 disk', '2 disk', '3 disk']);
    expect(localStorage.length).to.equal(0);
  });

  it('leaving hands over what waits, without waiting for the answer before', async () => {
    for (const leave of [
      () => dispatchEvent(new Event('pagehide')),
      () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    ]) {
      const host = new Host();
      const answers = [deferred(), deferred()];
      host.set = (_, record) => {
        host.sets.push(record);
        return answers[host.sets.length - 1]!.promise;
      };
      const storage = hosted(host);
      open(storage);
      const t = Date.now();
      const writes = [storage.write(name, entry('1', t))];
      await waitUntil(() => host.sets.length === 1);
      writes.push(storage.write(name, entry('2', t + 1)));
      leave();
      leave();
      expect(host.sets.map((record) => values(record)[name])).to.deep.equal(['1', '2']);
      for (const { resolve } of answers) resolve();
      expect(await Promise.all(writes)).to.deep.equal(['disk', 'disk']);
      expect(host.sets, 'and not once more').to.have.length(2);
      storage.close();
    }
  });

  it('leaving hands over what waits, though the answer before was cut off', async () => {
    const host = new Host();
    const { set } = host;
    const answer = deferred();
    host.set = () => {
      host.set = set;
      return answer.promise;
    };
    const storage = hosted(host, { delays: [1e6] });
    open(storage);
    const writes = [storage.write(name, entry('1'))];
    await waitUntil(() => host.set === set);
    writes.push(storage.write('keep', entry('2')));
    // In Chromium the page's requests have failed by the time that `pagehide` gets here.
    answer.reject(new TypeError('Failed to fetch'));
    await aTimeout(0);
    dispatchEvent(new Event('pagehide'));
    expect(host.has).to.deep.equal({ [name]: '1', keep: '2' });
    expect(await Promise.all(writes)).to.deep.equal(['disk', 'disk']);
  });

  it('closing hands over what waits, without waiting for the answer before', async () => {
    const host = new Host();
    const answers = [deferred(), deferred()];
    host.set = (_, record) => {
      host.sets.push(record);
      return answers[host.sets.length - 1]!.promise;
    };
    const storage = hostOnly(host);
    open(storage);
    const writes = [storage.write(name, entry('1'))];
    await waitUntil(() => host.sets.length === 1);
    writes.push(storage.write('keep', entry('2')));
    storage.close();
    expect(host.sets.map(values)).to.deep.equal([{ [name]: '1' }, { [name]: '1', keep: '2' }]);
    // The later answer may be the first to come.
    answers[1]!.resolve();
    expect(await Promise.all(writes)).to.deep.equal(['disk', 'disk']);
    answers[0]!.resolve();
    await aTimeout(0);
    expect(host.sets, 'and not once more').to.have.length(2);
  });

  it('what was handed over on leaving and refused is sent again after the answer before', async () => {
    const host = new Host();
    const { set } = host;
    const answer = deferred();
    let asked = 0;
    host.set = (guide, record) => {
      asked++;
      if (asked === 1) return answer.promise;
      return asked === 2 ? Promise.reject(new Error('no')) : set.call(host, guide, record);
    };
    const storage = hostOnly(host, { delays: [5, 1e6], patience: 2000 });
    open(storage);
    const writes = [storage.write(name, entry('1'))];
    await waitUntil(() => asked === 1);
    writes.push(storage.write('keep', entry('2')));
    dispatchEvent(new Event('pagehide'));
    expect(asked).to.equal(2);
    await aTimeout(30);
    expect(asked, 'one at a time, but on leaving').to.equal(2);
    answer.resolve();
    expect(await Promise.all(writes)).to.deep.equal(['disk', 'disk']);
    expect(host.has).to.deep.equal({ [name]: '1', keep: '2' });
  });

  it('closed before it answered: it still gets everything', async () => {
    const host = new Host();
    const answer = deferred<string | null>();
    host.get = () => answer.promise;
    const storage = hostOnly(host);
    const { later } = open(storage);
    const writing = storage.write('keep', entry('ours'));
    storage.close();
    answer.resolve(documentOf({ [name]: entry('theirs') }));
    expect(await writing).to.equal('disk');
    expect(host.sets, 'in one go').to.have.length(1);
    expect(host.has).to.deep.equal({ [name]: 'theirs', keep: 'ours' });
    expect(later.size, 'but nobody is told').to.equal(0);
    expect(host.asked).to.include('unsubscribe a');
  });
});

describe('a host that refuses', () => {
  /** Rejects so many times, by promise or by throwing, and notes when it was asked. */
  function refusing(times: number, how: 'rejects' | 'throws' = 'rejects') {
    const host = new Host();
    const at: number[] = [];
    const { set } = host;
    host.set = (guide, record) => {
      at.push(performance.now());
      if (at.length > times) return set.call(host, guide, record);
      if (how === 'throws') throw new Error('no');
      return Promise.reject(new Error('no'));
    };
    return { host, at };
  }

  for (const how of ['rejects', 'throws'] as const) {
    it(`${how} once: reads again, and nobody is troubled`, async () => {
      const { host } = refusing(1, how);
      const storage = hosted(host);
      open(storage);
      expect(await storage.write(name, entry('1'))).to.equal('disk');
      expect(host.asked).to.deep.equal(['subscribe a', 'get a', 'get a', 'set a']);
    });
  }

  it('on a conflict merges, and both have both', async () => {
    const host = new Host();
    const { set } = host;
    host.document = documentOf({});
    let known = host.document;
    host.get = () => (known = host.document!);
    host.set = (guide, record) => {
      if (host.document !== known) return Promise.reject(new Error('412'));
      set.call(host, guide, record);
      known = record;
      return undefined;
    };
    const storage = hosted(host);
    const { later } = open(storage);
    host.document = documentOf({ [name]: entry('theirs') });
    expect(await storage.write('keep', entry('ours'))).to.equal('disk');
    expect(host.has).to.deep.equal({ [name]: 'theirs', keep: 'ours' });
    expect(later.get(name)?.v).to.equal('theirs');
  });

  it('for longer: kept in the browser, tried ever more rarely, and then it has everything', async () => {
    const { host, at } = refusing(4);
    const storage = hosted(host, { delays: [5, 40, 80], patience: 1000 });
    open(storage);
    expect(await storage.write(name, entry('1'))).to.equal('browser');
    expect(pending()).to.deep.equal([pendingKey(name)]);
    expect(await storage.write('keep', entry('2')), 'at once').to.equal('browser');
    expect(at).to.have.length(2);
    await waitUntil(() => host.sets.length === 1);
    const gaps = at.slice(1).map((time, i) => time - at[i]!);
    for (const [i, least] of [5, 40, 80, 80].entries()) expect(gaps[i]).to.be.least(least - 1);
    expect(host.has).to.deep.equal({ [name]: '1', keep: '2' });
    await waitUntil(() => localStorage.length === 0);
    expect(await storage.write(name, entry('3', Date.now() + 1))).to.equal('disk');
  });

  it('and once it was reached, a refusal troubles nobody again', async () => {
    const { host, at } = refusing(3);
    const storage = hostOnly(host, { delays: [5, 40, 1e6], patience: 1000 });
    open(storage);
    const refused = await storage.write(name, entry('1')).catch((error: Error) => error.message);
    expect(refused).to.equal('no');
    storage.close();
    open(storage);
    await storage.erase(entry(null, Date.now() - 1));
    await waitUntil(() => host.sets.length === 1);
    await aTimeout(0);
    at.length = 2;
    expect(await storage.write('keep', entry('2')), 'after one refusal').to.equal('disk');
    expect(at.at(-1)! - at.at(-2)!, 'after the first delay').to.be.within(4, 1000);
  });

  it('with nothing kept here: rejects, and what is tried again is safe once it is', async () => {
    const { host } = refusing(3);
    const storage = hostOnly(host);
    open(storage);
    const change = entry('1');
    const refused = await storage.write(name, change).catch((error: Error) => error.message);
    expect(refused).to.equal('no');
    const again = await storage.write(name, change).catch((error: Error) => error.message);
    expect(again).to.equal('no');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    await waitUntil(() => host.sets.length === 1);
    await aTimeout(0);
    expect(await storage.write(name, change)).to.equal('disk');
  });

  it('without reason: is taken as one', async () => {
    const host = new Host();
    // oxlint-disable-next-line prefer-promise-reject-errors -- hosts may
    host.set = () => Promise.reject();
    const storage = hostOnly(host);
    open(storage);
    let refused = false;
    await storage.write(name, entry('1')).catch(() => (refused = true));
    expect(refused).to.equal(true);
  });

  for (const method of ['get', 'set'] as const) {
    it(`${method} never answers: as good as refused`, async () => {
      const host = new Host();
      host.document = documentOf({});
      const answers = host[method];
      (host as { [m in typeof method]: unknown })[method] = () => new Promise(() => {});
      const storage = hosted(host, { ...quick, patience: 20 });
      open(storage);
      expect(await storage.write(name, entry('1'))).to.equal('browser');
      const bare = hostOnly(host, { ...quick, patience: 20 });
      open(bare);
      const refused = await bare.write('keep', entry('2')).catch((error: Error) => error.name);
      expect(refused).to.equal('TimeoutError');
      (host as { [m in typeof method]: unknown })[method] = answers;
      await waitUntil(() => host.has[name] === '1' && host.has['keep'] === '2');
      await waitUntil(() => localStorage.length === 0);
    });
  }

  it('to be read: the guide works, and catches up', async () => {
    const host = new Host();
    host.document = documentOf({ [name]: entry('theirs') });
    const { get } = host;
    host.get = refuse;
    const storage = hosted(host);
    const { now, later } = open(storage);
    expect(now.size).to.equal(0);
    expect(await storage.write('keep', entry('ours'))).to.equal('browser');
    expect(host.sets).to.deep.equal([]);
    host.get = get;
    await waitUntil(() => host.sets.length === 1);
    expect(host.has).to.deep.equal({ [name]: 'theirs', keep: 'ours' });
    expect(later.get(name)?.v).to.equal('theirs');
  });

  it('a store that isn’t one', async () => {
    const storage = hostOnly({} as HostStore);
    open(storage);
    const refused = await storage.write(name, entry('1')).catch((error: Error) => error.name);
    expect(refused).to.equal('TypeError');
    const erased = await storage.erase(entry(null)).catch((error: Error) => error.name);
    expect(erased).to.equal('TypeError');
  });

  it('closed meanwhile: it stops asking, and the next visit goes on', async () => {
    const host = new Host();
    const { set } = host;
    let asked = 0;
    host.set = () => {
      asked++;
      return Promise.reject(new Error('no'));
    };
    const storage = hosted(host);
    open(storage);
    expect(await storage.write(name, entry('1'))).to.equal('browser');
    storage.close();
    await aTimeout(60);
    const before = asked;
    await aTimeout(60);
    expect(asked).to.equal(before);

    host.set = set;
    const { now } = open(hosted(host));
    expect(now.get(name)?.v).to.equal('1');
    await waitUntil(() => localStorage.length === 0);
    expect(host.has).to.deep.equal({ [name]: '1' });
  });

  it('on the next visit too: what waited is gone from here once it has it', async () => {
    const { host } = refusing(3);
    const here = webStorage('local', 'host-a');
    here.open(() => {});
    here.put(name, entry('1'));
    here.close();
    open(hosted(host));
    await waitUntil(() => localStorage.length === 0);
    expect(host.has).to.deep.equal({ [name]: '1' });
  });

  it('closed after a refusal: leaving the page, or coming back to it, asks nothing more', async () => {
    const host = new Host();
    const { set } = host;
    let refused = 0;
    host.set = () => {
      refused++;
      return Promise.reject(new Error('no'));
    };
    const storage = hosted(host, { delays: [1e6] });
    open(storage);
    void storage.write(name, entry('1'));
    await waitUntil(() => refused === 1);
    await aTimeout(0);
    storage.close();
    await waitUntil(() => refused === 2);
    await aTimeout(0);
    host.set = set;
    const asked = host.asked.length;
    dispatchEvent(new Event('pagehide'));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await aTimeout(0);
    expect(host.asked.slice(asked)).to.deep.equal([]);
    expect(pending()).to.deep.equal([pendingKey(name)]);
  });

  it('closed while it doesn’t answer: coming back to the page asks nothing more', async () => {
    const host = new Host();
    host.set = () => new Promise(() => {});
    const storage = hosted(host, { ...quick, patience: 20 });
    open(storage);
    const writing = storage.write(name, entry('1'));
    await aTimeout(0);
    storage.close();
    expect(await writing).to.equal('browser');
    const asked = host.asked.length;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await aTimeout(0);
    expect(host.asked.slice(asked)).to.deep.equal([]);
  });

  it('unless told otherwise, is tried again after 1, 2, 4 and so on up to 60 seconds', async () => {
    const later = globalThis.setTimeout;
    const patience = 10_000;
    const waits: number[] = [];
    replace(globalThis, 'setTimeout', {
      value: (done: () => void, after = 0) => {
        if (after < 1000 || after === patience) return later(done, after);
        waits.push(after / 1000);
        return later(done, 0);
      },
    });
    const { host } = refusing(8);
    const storage = hostStorage(host, 'a', webStorage('local', 'host-a'));
    open(storage);
    void storage.write(name, entry('1'));
    await waitUntil(() => host.has[name] === '1');
    expect(waits).to.deep.equal([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('with this browser full as well: rejects', async () => {
    const { host } = refusing(100);
    replace(Storage.prototype, 'setItem', { value: refuse });
    const storage = hosted(host);
    open(storage);
    const refused = await storage.write(name, entry('1')).catch((error: Error) => error.message);
    expect(refused).to.equal('no');
  });
});

describe('a host’s document that can’t be read', () => {
  it('is never written over, and is there for download', async () => {
    const host = new Host();
    host.document = '{"format":"rejection-guide","version":1,"entries":{"keep":7}}';
    const storage = hosted(host);
    open(storage);
    expect(storage.unreadable()).to.deep.equal([{ key: 'a', text: host.document }]);
    expect(await storage.write(name, entry('1'))).to.equal('browser');
    expect(host.sets).to.deep.equal([]);
    host.document = null;
    await waitUntil(() => host.sets.length === 1);
    expect(storage.unreadable()).to.deep.equal([]);
  });

  it('is there beside what can’t be read of what waits here', () => {
    const host = new Host();
    host.document = '[]';
    localStorage.setItem(pendingKey(name), 'nonsense');
    const storage = hosted(host);
    open(storage);
    expect(storage.unreadable().map(({ text }) => text)).to.deep.equal(['nonsense', '[]']);
    const alone = hostOnly(host);
    open(alone);
    expect(alone.unreadable().map(({ text }) => text)).to.deep.equal(['[]']);
  });

  it('of a newer version: open throws, and nothing is written', async () => {
    const host = new Host();
    host.document = '{"format":"rejection-guide","version":2}';
    const storage = hostOnly(host);
    expect(() => storage.open(() => {})).to.throw(NewerVersionError);
    const error: unknown = await storage.write(name, entry('1')).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(NewerVersionError);
    expect(host.sets).to.deep.equal([]);
    storage.close();
  });
});

describe('two who share a host', () => {
  it('subscribe brings changes', async () => {
    const host = new Host();
    const [one, other] = [hostOnly(host), hosted(host)];
    open(one);
    const { later } = open(other);
    const change = entry('1');
    host.document = documentOf({ [name]: change });
    host.say();
    await waitUntil(() => later.size === 1);
    expect(later.get(name)).to.deep.equal(change);
    one.close();
    other.close();
    expect(host.asked.filter((asked) => asked === 'unsubscribe a')).to.have.length(2);
  });

  it('a store that can’t subscribe is read when it is opened', async () => {
    const host = new Host();
    host.document = documentOf({ [name]: entry('1') });
    host.subscribe = refuse;
    expect(open(hosted(host)).now.size).to.equal(1);
    host.subscribe = () => refuse;
    const storage = hosted(host);
    open(storage);
    storage.close();
  });

  it('a change that comes while it answers is read too', async () => {
    const host = new Host();
    const answers = [deferred<string | null>(), deferred<string | null>()];
    let asked = 0;
    host.get = () => answers[asked++]!.promise;
    const { later } = open(hosted(host));
    host.say();
    answers[0]!.resolve(documentOf({ keep: entry('old') }));
    answers[1]!.resolve(documentOf({ keep: entry('old'), [name]: entry('new') }));
    await waitUntil(() => later.has(name));
    expect(asked).to.equal(2);
  });

  it('a change that comes while it is read once more is read too', async () => {
    const host = new Host();
    const { later } = open(hosted(host));
    const answers = [deferred<string | null>(), deferred<string | null>()];
    let asked = 0;
    host.get = () => answers[asked++]!.promise;
    host.say();
    await waitUntil(() => asked === 1);
    host.say();
    answers[0]!.resolve(null);
    answers[1]!.resolve(documentOf({ [name]: entry('new') }));
    await waitUntil(() => later.has(name));
    expect(asked).to.equal(2);
  });

  it('a store that says so whenever it is read is not read forever', async () => {
    const host = new Host();
    const { get } = host;
    let asked = 0;
    host.get = (guide) => {
      // Not for ever, or a test that fails would not end.
      if (asked++ < 50) host.say();
      return get.call(host, guide);
    };
    open(hosted(host));
    host.say();
    await aTimeout(0);
    expect(asked).to.be.most(3);
  });

  it('what someone without a check wrote over is put back', async () => {
    const host = new Host();
    const storage = hosted(host);
    open(storage);
    await storage.write(name, entry('ours'));
    host.document = documentOf({ keep: entry('theirs') });
    host.say();
    await waitUntil(() => host.sets.length === 2);
    expect(host.has).to.deep.equal({ [name]: 'ours', keep: 'theirs' });
  });

  it('a host that can’t keep all of it is not asked forever', async () => {
    const host = new Host();
    host.set = (_, record) => {
      host.sets.push(record);
      host.document = documentOf({});
      host.say();
    };
    const storage = hosted(host);
    open(storage);
    await storage.write(name, entry('1'));
    await aTimeout(50);
    expect(host.sets).to.have.length(2);
  });

  it('guides on one page agree at once, with nothing on the device', async () => {
    const host = new Host();
    const [one, other] = [hostOnly(host), hostOnly(host)];
    open(one);
    const { later } = open(other);
    const change = entry('1');
    const writing = one.write(name, change);
    expect(later.get(name)).to.equal(change);
    await writing;
    expect(host.sets, 'one of them sees to it').to.have.length(1);
    const epoch = entry(null, Date.now() + 1);
    await one.erase(epoch);
    expect(later.get('epoch')).to.equal(epoch);
  });

  it('guides of different names on one page hear nothing of each other', async () => {
    const [mine, other] = [new Host(), new Host()];
    const storage = hostOnly(mine);
    open(storage);
    const { later } = open(hostStorage(other, 'b', undefined, quick));
    await storage.write(name, entry('1'));
    expect(later.size).to.equal(0);
    expect(other.sets).to.deep.equal([]);
  });

  it('what waits here and the host has already is not sent again', async () => {
    const host = new Host();
    const change = entry('1');
    const here = webStorage('local', 'host-a');
    here.open(() => {});
    here.put(name, change);
    here.close();
    host.document = documentOf({ [name]: change });
    open(hosted(host));
    await waitUntil(() => localStorage.length === 0);
    expect(host.sets).to.deep.equal([]);
  });

  it('tabs agree by what waits here, before the host has it', async () => {
    const host = new Host();
    const answer = deferred();
    host.set = (_, record) => {
      host.sets.push(record);
      return answer.promise;
    };
    const tab = await openTab();
    const { later } = open(hosted(host));
    const heard = oneEvent(window, 'storage');
    const there = tab.places.storageFor('local', 'a', host);
    open(there);
    const writing = there.write(name, entry('1'));
    await heard;
    expect(later.get(name)?.v).to.equal('1');
    answer.resolve();
    await writing;
    expect(host.sets).to.have.length(1);
  });

  it('after the back/forward cache it is read again', async () => {
    const host = new Host();
    const { later } = open(hosted(host));
    host.document = documentOf({ [name]: entry('1') });
    // Dispatched: a page under test can't leave and come back.
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => later.size === 1);
  });

  it('a page that is shown for the first time doesn’t read twice', async () => {
    const host = new Host();
    open(hosted(host));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await aTimeout(0);
    expect(host.asked).to.deep.equal(['subscribe a', 'get a']);
  });
});

describe('what stays on the device with a host', () => {
  it('is in use, whatever the host has', () => {
    expect(hosted(new Host()).isUsed()).to.equal(true);
  });

  it('nothing, when so told, even while it refuses', async () => {
    const host = new Host();
    host.set = () => Promise.reject(new Error('no'));
    const storage = places.storageFor('none', 'a', host);
    open(storage);
    storage.write(name, entry('1')).catch(() => {});
    await aTimeout(20);
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('for this tab only, when so told', async () => {
    const host = new Host();
    host.get = () => new Promise(() => {});
    const storage = places.storageFor('session', 'a', host);
    open(storage);
    void storage.write(name, entry('1'));
    expect(Object.keys(sessionStorage)).to.deep.equal([pendingKey(name)]);
    expect(localStorage.length).to.equal(0);
  });

  it('what is kept on this device only never goes to the host, nor from here', async () => {
    const device = places.storageFor('local', 'a');
    open(device);
    await device.write(name, entry('private'));
    const host = new Host();
    const storage = places.storageFor('local', 'a', host);
    expect(open(storage).now.size).to.equal(0);
    await storage.write('keep', entry('shared'));
    expect(host.has).to.deep.equal({ keep: 'shared' });
    expect(open(places.storageFor('local', 'a')).now.get(name)?.v).to.equal('private');
  });

  it('a host that works is enough where the browser keeps nothing', async () => {
    const host = new Host();
    for (const descriptor of [{ get: refuse }, { get: () => null }]) {
      const undo = replace(window, 'localStorage', descriptor);
      const storage = hosted(host);
      open(storage);
      expect(await storage.write(name, entry('1', Date.now() + host.sets.length))).to.equal('disk');
      storage.close();
      undo();
    }
    expect(host.sets).to.have.length(2);
  });
});

describe('erasing with a host', () => {
  it('removes its record and what waits, and leaves only the epoch', async () => {
    const host = new Host();
    host.document = documentOf({ [name]: entry('theirs') });
    const storage = hosted(host);
    open(storage);
    await storage.write('keep', entry('ours'));
    const epoch = entry(null, Date.now() + 1);
    await storage.erase(epoch);
    expect(host.asked).to.include('remove a');
    await waitUntil(() => host.document !== null);
    expect(host.has).to.deep.equal({ epoch: null });
    expect(pending()).to.deep.equal([pendingKey('epoch')]);
  });

  it('waits for the write in flight, so that nothing comes after', async () => {
    const host = new Host();
    const answer = deferred();
    const { set } = host;
    host.set = (guide, record) => {
      host.set = set;
      return answer.promise.then(() => set.call(host, guide, record));
    };
    const storage = hostOnly(host);
    open(storage);
    const writing = storage.write(name, entry('words', Date.now() - 1));
    await Promise.resolve();
    const erasing = storage.erase(entry(null));
    answer.resolve();
    await Promise.all([writing, erasing]);
    await waitUntil(() => host.has['epoch'] === null);
    expect(host.asked).to.deep.equal([
      'subscribe a',
      'get a',
      'set a',
      'remove a',
      'get a',
      'set a',
    ]);
    expect(host.has).to.deep.equal({ epoch: null });
  });

  it('and closed at once: the time of erasing is set after it, and stays there', async () => {
    const host = new Host();
    const storage = hosted(host);
    open(storage);
    await storage.write(name, entry('words', Date.now() - 1));
    host.asked.length = 0;
    const erasing = storage.erase(entry(null));
    storage.close();
    await erasing;
    await waitUntil(() => host.asked.includes('set a'));
    expect(host.asked.filter((asked) => !asked.startsWith('unsub'))).to.deep.equal([
      'remove a',
      'get a',
      'set a',
    ]);
    expect(host.has).to.deep.equal({ epoch: null });
  });

  it('reports a refusal, and writes over the words all the same', async () => {
    const host = new Host();
    host.document = documentOf({ [name]: entry('words', Date.now() - 10) });
    host.remove = () => Promise.reject(new Error('may not'));
    const storage = hosted(host);
    open(storage);
    const refused = await storage.erase(entry(null)).catch((error: Error) => error.message);
    expect(refused).to.equal('may not');
    await waitUntil(() => host.sets.length === 1);
    expect(host.has).to.deep.equal({ epoch: null });
  });

  it('does not wait for the next attempt', async () => {
    const host = new Host();
    host.get = refuse;
    const storage = hosted(host, { delays: [1e6], patience: 1000 });
    open(storage);
    await storage.erase(entry(null));
    await Promise.all([storage.erase(entry(null)), storage.erase(entry(null))]);
    expect(host.asked).to.deep.equal(['subscribe a', 'remove a', 'remove a']);
  });

  it('does not wait, though the write before it is refused', async () => {
    const host = new Host();
    const answer = deferred();
    host.set = () => answer.promise;
    const storage = hosted(host, { delays: [1e6], patience: 2000 });
    open(storage);
    void storage.write(name, entry('words', Date.now() - 1));
    await aTimeout(0);
    const erasing = storage.erase(entry(null));
    answer.reject(new Error('no'));
    await erasing;
    expect(host.asked).to.include('remove a');
  });

  it('between two attempts doesn’t shorten the wait for those that follow', async () => {
    const host = new Host();
    host.get = (guide) => {
      host.asked.push(`get ${guide}`);
      return refuse();
    };
    const storage = hosted(host, { delays: [60, 1e6], patience: 2000 });
    open(storage);
    await storage.erase(entry(null));
    await aTimeout(120);
    expect(host.asked).to.deep.equal(['subscribe a', 'get a', 'remove a', 'get a']);
  });

  it('words that are still in its document after erasing are taken out of it', async () => {
    const host = new Host();
    const t = Date.now();
    const document = JSON.parse(documentOf({ [name]: entry('old', t) })) as {
      entries: Record<string, Entry>;
    };
    document.entries['epoch'] = entry(null, t + 1);
    host.document = JSON.stringify(document);
    const { now } = open(hosted(host));
    await waitUntil(() => host.sets.length > 0);
    expect(host.has).to.deep.equal({ epoch: null });
    expect(now.has(name)).to.equal(false);
  });

  it('another’s older writes bring nothing back', async () => {
    const host = new Host();
    const [one, other] = [hostOnly(host), hosted(host)];
    const t = Date.now();
    open(one);
    await one.write(name, entry('words', t));
    const before = host.document;
    await one.erase(entry(null, t + 1));
    await waitUntil(() => host.has['epoch'] === null);
    // As by one that had not heard of it.
    host.document = before;
    const { later } = open(other);
    host.say();
    await waitUntil(() => host.has['epoch'] === null);
    expect(host.has).to.deep.equal({ epoch: null });
    host.say();
    await waitUntil(() => later.has('epoch'));
  });
});
