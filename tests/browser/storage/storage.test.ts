import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { deviceStorage } from '../../../src/storage/device/device.js';
import { places } from '../../../src/storage/places.js';
import { NewerVersionError } from '../../../src/storage/storage.js';
import { replace } from '../support/replace.js';
import {
  asData,
  cleanUpAll,
  day,
  deferred,
  done,
  entry,
  open,
  putRow,
  refuse,
  rows,
} from '../support/storage.js';

before(cleanUpAll);
afterEach(cleanUpAll);

/** Patient, since the disk is shared with two other engines, unless a test is about patience. */
const local = (guide: string, patience = 20_000) => deviceStorage(guide, patience);

const key = (name: string, guide = 'a') => `rejection-guide:1:${guide}:${name}`;
const json = JSON.stringify;
const name = 'kind-line';
const ours = (area: Storage) => Object.keys(area).toSorted();

/** Why a promise was rejected. */
const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** One write, so that both copies are there and agree. */
async function keep(guide: string, changes: Record<string, ReturnType<typeof entry>>) {
  const storage = local(guide);
  open(storage);
  const safeties = await Promise.all(
    Object.entries(changes).map(([field, change]) => storage.write(field, change)),
  );
  storage.close();
  expect(new Set(safeties)).to.deep.equal(new Set(['disk']));
}

describe('two copies', () => {
  it('are both written, and "disk" means that the transaction is over', async () => {
    const order: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    replace(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...args: Parameters<typeof transaction>) {
        const made = transaction.apply(this, args);
        if (made.mode === 'readwrite') {
          made.addEventListener('complete', () => order.push('complete'));
          expect(made.durability).to.equal('strict');
        }
        return made;
      },
    });
    const storage = local('a');
    open(storage);
    const change = entry('You were kind.');
    const written = storage.write(name, change).then((safety) => order.push(safety));
    expect(localStorage.getItem(key(name)), 'at once').to.equal(json(change));
    await written;
    expect(order).to.deep.equal(['complete', 'disk']);
    expect(await rows()).to.deep.equal(new Map([[key(name), json(change)]]));
  });

  it('written in one go are one transaction', async () => {
    const storage = local('a');
    open(storage);
    await storage.write(name, entry('1'));
    let transactions = 0;
    const { transaction } = IDBDatabase.prototype;
    replace(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...args: Parameters<typeof transaction>) {
        transactions++;
        return transaction.apply(this, args);
      },
    });
    const safeties = await Promise.all([
      storage.write('keep', entry('2')),
      storage.write('stage', entry('final')),
      storage.write('steps.reflect', entry('done')),
    ]);
    expect(safeties).to.deep.equal(['disk', 'disk', 'disk']);
    expect(transactions).to.equal(1);
    expect((await rows()).size).to.equal(4);
  });

  it('of each entry the newer is loaded, and then both have it', async () => {
    const [older, newer] = [entry('older', 1e12 * 2), entry('newer', 1e12 * 2 + 1)];
    await keep('a', { [name]: older, keep: older, stage: entry('final', 1e12 * 2) });
    localStorage.setItem(key(name), json(newer));
    await putRow(key('keep'), json(newer));

    const heard = deferred();
    const { now, later } = open(local('a'), () => heard.resolve());
    expect(now.get(name)).to.deep.equal(newer);
    expect(now.get('keep')).to.deep.equal(older);
    await heard.promise;
    expect([...later]).to.deep.equal([['keep', newer]]);
    expect(localStorage.getItem(key('keep'))).to.equal(json(newer));
    const copy = await rows();
    expect(copy.get(key(name))).to.equal(json(newer));
    expect(copy.size).to.equal(3);
  });

  it('an older write takes nothing’s place in either', async () => {
    const newer = entry('newer', 2e12);
    await keep('a', { [name]: newer });
    const storage = local('a');
    open(storage);
    expect(await storage.write(name, entry('older', 2e12 - 1))).to.equal('disk');
    expect(localStorage.getItem(key(name))).to.equal(json(newer));
    expect((await rows()).get(key(name))).to.equal(json(newer));
  });

  it('localStorage emptied behind our back comes back from IndexedDB', async () => {
    const change = entry('Still here.');
    await keep('a', { [name]: change, 'steps.reflect': change && entry('done') });
    localStorage.clear();
    const { now, later } = open(local('a'));
    expect(now.size).to.equal(0);
    await waitUntil(() => later.size === 2);
    expect(later.get(name)).to.deep.equal(change);
    expect(localStorage.getItem(key(name))).to.equal(json(change));
  });

  it('what was in localStorage alone gets its copy', async () => {
    const change = entry('From an older version.');
    localStorage.setItem(key(name), json(change));
    open(local('a'));
    await waitUntil(async () => (await rows()).get(key(name)) === json(change));
  });

  it('a database deleted by someone else is made again', async () => {
    const storage = local('a');
    open(storage);
    await storage.write(name, entry('1'));
    await done(indexedDB.deleteDatabase('rejection-guide'));
    expect(await storage.write('keep', entry('2'))).to.equal('disk');
    expect([...(await rows()).keys()]).to.deep.equal([key('keep')]);
  });

  it('a connection that goes is made again', async () => {
    let connection: IDBDatabase | undefined;
    const { transaction } = IDBDatabase.prototype;
    replace(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...args: Parameters<typeof transaction>) {
        const made = transaction.apply(this, args);
        connection = made.db;
        return made;
      },
    });
    const storage = local('a');
    open(storage);
    await storage.write(name, entry('1'));
    // As when the person clears the site's data: it is closed, and says so. No script can do that.
    connection!.close();
    connection!.dispatchEvent(new Event('close'));
    expect(await storage.write('keep', entry('2'))).to.equal('disk');
    expect((await rows()).size).to.equal(2);
  });

  it('closing while writing loses nothing', async () => {
    const storage = local('a');
    open(storage);
    const writing = storage.write(name, entry('Moved.'));
    storage.close();
    expect(await writing).to.equal('disk');
    expect((await rows()).size).to.equal(1);
  });

  it('takes lone surrogates, NUL, and guides named like properties', async () => {
    for (const guide of ['half \uD800', '\0', '__proto__', 'a:b', '%', '']) {
      const change = entry('a\uD800\0b');
      const storage = local(guide);
      open(storage);
      expect(await storage.write(name, change)).to.equal('disk');
      storage.close();
      const { now } = open(local(guide));
      expect(now.get(name)?.v, guide).to.be.a('string');
    }
    expect(localStorage.length).to.equal(6);
  });

  it('tells apart guides whose names begin alike', async () => {
    await keep('a', { [name]: entry('a') });
    await keep('a:kind-line', { [name]: entry('b') });
    await keep('ab', { [name]: entry('c') });
    const storage = local('a');
    expect([...open(storage).now.values()].map(({ v }) => v)).to.deep.equal(['a']);
    await storage.erase(entry(null, Date.now() + 1));
    expect(ours(localStorage)).to.have.length(3);
    expect((await rows()).size).to.equal(3);
    expect(open(local('ab')).now.get(name)?.v).to.equal('c');
  });
});

describe('opening', () => {
  it('leaves no trace', async () => {
    for (const kind of ['local', 'session', 'none'] as const) {
      const storage = places.storageFor(kind, 'a');
      open(storage);
      expect(storage.unreadable()).to.deep.equal([]);
      storage.close();
    }
    // Answered in order: the first answers what opening asked for, and what follows from it.
    for (let i = 0; i < 3; i++) expect(await indexedDB.databases()).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('leaves no trace beside a database of the page’s own', async () => {
    const db = await done(indexedDB.open('page'));
    try {
      open(local('a'));
      await places.eraseElsewhere('a', entry(null));
      expect((await indexedDB.databases()).map((one) => one.name)).to.deep.equal(['page']);
    } finally {
      db.close();
      await done(indexedDB.deleteDatabase('page'));
    }
  });

  it('reads again after the back/forward cache, where no event arrived', async () => {
    const storage = local('a');
    const { later } = open(storage);
    localStorage.setItem(key(name), json(entry('Meanwhile.')));
    // Dispatched: a page under test can't leave and come back.
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(later.get(name)?.v).to.equal('Meanwhile.');
  });
});

describe('blocked after it was opened', () => {
  it('events throw nothing into the page', () => {
    open(local('a'));
    replace(window, 'localStorage', { get: refuse });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new StorageEvent('storage', { key: key(name), newValue: json(entry('x')) }));
  });

  it('what should expire waits for the next visit', async () => {
    await keep('a', { [name]: entry('old', Date.now() - 91 * day) });
    open(local('a', 50));
    const undo = replace(window, 'localStorage', { get: refuse });
    await waitUntil(async () => (await rows()).size === 0);
    undo();
    expect(open(local('a', 50)).now.size).to.equal(0);
    await waitUntil(() => localStorage.length === 0);
  });
});

describe('without IndexedDB', () => {
  const faults: Record<string, () => void> = {
    missing: () => replace(window, 'indexedDB', { value: undefined }),
    throwing: () =>
      replace(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    'throwing at first': () => {
      replace(IDBFactory.prototype, 'databases', { value: refuse });
      replace(IDBFactory.prototype, 'open', { value: refuse });
    },
    'refusing each transaction': () =>
      replace(IDBDatabase.prototype, 'transaction', { value: refuse }),
    full: () => replace(IDBObjectStore.prototype, 'put', { value: refuse }),
    hanging: () => replace(IDBFactory.prototype, 'open', { value: () => new EventTarget() }),
    'hanging at first': () => {
      replace(IDBFactory.prototype, 'databases', { value: () => new Promise(() => {}) });
      replace(IDBFactory.prototype, 'open', { value: () => new EventTarget() });
    },
  };
  it('given up by the browser: it is said at once, and not once the time is over', async () => {
    replace(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore) {
        this.transaction.abort();
      },
    });
    const storage = local('a', 600_000);
    open(storage);
    expect(await storage.write(name, entry('Kept for now.'))).to.equal('browser');
  });

  for (const [fault, provoke] of Object.entries(faults)) {
    it(`${fault}: it is kept in localStorage, and says so`, async () => {
      const said: unknown[] = [];
      const onError = (event: Event) => said.push(event);
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
      provoke();
      const storage = local('a', 50);
      open(storage);
      expect(await storage.write(name, entry('Kept for now.'))).to.equal('browser');
      storage.close();
      const again = local('a', 50);
      expect(open(again).now.get(name)?.v).to.equal('Kept for now.');
      // Once it has answered, what it began has been given up too, and holds up nobody else.
      await again.write(name, entry('Kept again.'));
      await aTimeout(0);
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      expect(said).to.deep.equal([]);
    });
  }

  it('is there again for the next write, once the database that hung answers', async () => {
    const undo = [
      replace(IDBFactory.prototype, 'databases', { value: () => new Promise(() => {}) }),
      replace(IDBFactory.prototype, 'open', { value: () => new EventTarget() }),
    ];
    const storage = local('a', 50);
    open(storage);
    expect(await storage.write(name, entry('1'))).to.equal('browser');
    for (const each of undo) each();
    const later = local('b', 1e6);
    open(later);
    expect(await later.write(name, entry('2'))).to.equal('disk');
  });

  it('an aborted transaction is not "disk", and nobody but us hears of it', async () => {
    const said: unknown[] = [];
    const onError = (event: Event) => said.push(event);
    addEventListener('error', onError);
    const storage = local('a');
    open(storage);
    await storage.write(name, entry('1'));
    const { put } = IDBObjectStore.prototype;
    const undo = replace(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...args: Parameters<typeof put>) {
        // The same key again: a constraint that the browser itself finds broken, more than once.
        put.apply(this, args);
        this.add(...args);
        return this.add(...args);
      },
    });
    expect(await storage.write('keep', entry('2'))).to.equal('browser');
    undo();
    expect(await storage.write('steps.reflect', entry('done'))).to.equal('disk');
    expect((await rows()).has(key('keep')), 'what failed before, too').to.equal(true);
    removeEventListener('error', onError);
    expect(said).to.deep.equal([]);
  });

  it('a database that can’t be opened is not waited for, and nobody but us hears of it', async () => {
    await done(indexedDB.open('too new', 2)).then((db) => db.close());
    const said: unknown[] = [];
    const onError = (event: Event) => said.push(event);
    addEventListener('error', onError);
    const { open: openDatabase } = IDBFactory.prototype;
    const undo = replace(IDBFactory.prototype, 'open', {
      // The browser itself refuses an older version.
      value: () => openDatabase.call(indexedDB, 'too new', 1),
    });
    const storage = local('a', 1e6);
    open(storage);
    expect(await storage.write(name, entry('1'))).to.equal('browser');
    undo();
    expect(await storage.write('keep', entry('2')), 'and it is tried again').to.equal('disk');
    expect((await rows()).size, 'with what failed before').to.equal(2);
    removeEventListener('error', onError);
    expect(said).to.deep.equal([]);
    await done(indexedDB.deleteDatabase('too new'));
  });

  it('blocked by another tab: kept for now, and on the disk once that is over', async () => {
    await keep('a', { [name]: entry('1') });
    const other = await done(indexedDB.open('rejection-guide'));
    const deletion = indexedDB.deleteDatabase('rejection-guide');
    const deleting = done(deletion);
    await oneEvent(deletion, 'blocked');
    const storage = local('a', 50);
    let isTold = false;
    storage.open(
      () => {},
      () => (isTold = true),
    );
    expect(await storage.write('keep', entry('2'))).to.equal('browser');
    expect(isTold).to.equal(false);
    other.close();
    await deleting;
    await waitUntil(() => isTold);
    expect((await rows()).has(key('keep'))).to.equal(true);
    storage.close();
  });
});

describe('a place that refuses', () => {
  it('full at the first write: rejects, and nothing is kept anywhere', async () => {
    const storage = local('a');
    open(storage);
    replace(Storage.prototype, 'setItem', { value: refuse });
    expect(await refusal(storage.write(name, entry('1')))).to.be.instanceOf(DOMException);
    expect((await rows()).size).to.equal(0);
  });

  it('full at the Nth write, and free again', async () => {
    const storage = local('a');
    open(storage);
    let left = 2;
    const { setItem } = Storage.prototype;
    const undo = replace(Storage.prototype, 'setItem', {
      value(this: Storage, at: string, text: string) {
        if (left-- === 0) refuse();
        setItem.call(this, at, text);
      },
    });
    const fields = ['keep', 'kind-line', 'note.text'];
    const outcomes = fields.map((field) => storage.write(field, entry(field)).catch(() => 'no'));
    expect(await Promise.all(outcomes)).to.deep.equal(['disk', 'disk', 'no']);
    undo();
    expect(await storage.write('note.text', entry('note.text'))).to.equal('disk');
    storage.close();
    expect([...open(local('a')).now.keys()].toSorted()).to.deep.equal(fields);
  });

  it('really full, and free again', async () => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let i = 0; ; i++) localStorage.setItem(`filler ${size} ${i}`, 'x'.repeat(size));
      } catch {
        // Smaller.
      }
    }
    const storage = local('a');
    open(storage);
    const change = entry('x'.repeat(200));
    expect(await refusal(storage.write(name, change))).to.be.instanceOf(DOMException);
    for (const filler of Object.keys(localStorage)) localStorage.removeItem(filler);
    expect(await storage.write(name, change)).to.equal('disk');
  });

  for (const kind of ['local', 'session'] as const) {
    for (const [fault, descriptor] of [
      ['throwing', { get: refuse }],
      ['null', { get: () => null }],
      ['undefined', { get: () => undefined }],
    ] as const) {
      it(`${kind}, ${fault}: open throws, and all else rejects`, async () => {
        const undo = replace(window, `${kind}Storage`, descriptor);
        const storage = places.storageFor(kind, 'a');
        expect(() => storage.open(() => {})).to.throw();
        expect(await refusal(storage.write(name, entry('1')))).to.be.instanceOf(Error);
        expect(await refusal(storage.erase(entry(null)))).to.be.instanceOf(Error);
        expect(storage.unreadable()).to.deep.equal([]);
        undo();
        expect(await storage.write(name, entry('1'))).to.be.oneOf(['disk', 'browser']);
        storage.close();
      });
    }
  }

  it('in a sandbox without an origin: open throws, and all else rejects', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    const answer = deferred<unknown>();
    const hear = ({ data, source }: MessageEvent) => {
      if (source === frame.contentWindow) answer.resolve(data);
    };
    addEventListener('message', hear);
    const module = new URL('/src/storage/places.ts', location.href).href;
    frame.srcdoc = `<script type="importmap">${await asData(module)}</script><script type="module">
      const say = (data) => parent.postMessage(data, '*');
      addEventListener('error', ({ message }) => say(message));
      addEventListener('unhandledrejection', ({ reason }) => say(String(reason)));
      const { places } = await import(${json(module)});
      const said = [];
      for (const kind of ['local', 'session', 'none']) {
        const storage = places.storageFor(kind, 'a');
        try { storage.open(() => {}); said.push('open'); } catch { said.push('throws'); }
        said.push(await storage.write('keep', { t: 1, by: 'a', v: 'x' }).catch(() => 'rejects'));
        said.push(await storage.erase({ t: 2, by: 'a', v: null }).then(() => 'erased', () => 'rejects'));
        said.push(storage.unreadable().length);
        storage.close();
      }
      say(said.join(' '));
    </script>`;
    document.body.append(frame);
    const refused = 'throws rejects rejects 0';
    expect(await answer.promise).to.equal(`${refused} ${refused} open page erased 0`);
    removeEventListener('message', hear);
    frame.remove();
  });

  it('a page that adds to Object.prototype changes nothing', async () => {
    const added = { t: 5, by: 'page', v: 'x', key: 'k', text: 't', entries: {} };
    for (const [property, value] of Object.entries(added)) {
      // oxlint-disable-next-line no-extend-native -- the page may
      Object.defineProperty(Object.prototype, property, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    try {
      localStorage.setItem(key('keep'), '{}');
      await keep('a', { [name]: entry('1') });
      const storage = local('a');
      expect([...open(storage).now.keys()]).to.deep.equal([name]);
      expect(storage.unreadable()).to.deep.equal([{ key: key('keep'), text: '{}' }]);
    } finally {
      for (const property of Object.keys(added)) {
        delete (Object.prototype as Record<string, unknown>)[property];
      }
    }
  });
});

describe('session', () => {
  it('keeps it in sessionStorage alone', async () => {
    const storage = places.storageFor('session', 'a');
    open(storage);
    expect(await storage.write(name, entry('1'))).to.equal('browser');
    expect(ours(sessionStorage)).to.deep.equal([key(name)]);
    expect(localStorage.length).to.equal(0);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(open(places.storageFor('session', 'a')).now.get(name)?.v).to.equal('1');
    await storage.erase(entry(null, Date.now() + 1));
    expect(ours(sessionStorage)).to.deep.equal([key('epoch')]);
  });

  it('none is the page alone', async () => {
    const storage = places.storageFor('none', 'a');
    expect(open(storage).now.size).to.equal(0);
    expect(await storage.write(name, entry('1'))).to.equal('page');
    await storage.erase(entry(null));
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});

describe('what can’t be read', () => {
  const garbage = {
    'bad JSON': '{',
    'a wrong shape': '{"v":"x"}',
    'a wrong value': '{"t":1,"by":"a","v":7}',
    'too long': json(entry('x'.repeat(10_000), 1)),
    empty: '',
    NUL: '\0',
  };
  for (const [kind, text] of Object.entries(garbage)) {
    it(`${kind}: stays, and is moved before it would be written over`, async () => {
      localStorage.setItem(key(name), text);
      const storage = local('a');
      expect(open(storage).now.size).to.equal(0);
      expect(localStorage.getItem(key(name))).to.equal(text);
      expect(storage.unreadable()).to.deep.equal([{ key: key(name), text }]);
      expect(await storage.write(name, entry('new'))).to.equal('disk');
      expect(localStorage.getItem(key(name))).to.include('new');
      const [found, ...more] = storage.unreadable();
      expect(more).to.have.length(0);
      expect(found).to.include({ key: key(name), text });
      expect(localStorage.getItem(key('unreadable.0'))).to.be.a('string');
    });
  }

  it('of a name nobody knows is left alone', async () => {
    const known = json(entry('done'));
    for (const unknown of ['__proto__', 'constructor', 'steps.nope', 'unreadable.7', '']) {
      localStorage.setItem(key(unknown), known);
    }
    const storage = local('a');
    expect(open(storage).now.size).to.equal(0);
    await storage.write(name, entry('1'));
    expect(localStorage.getItem(key('__proto__'))).to.equal(known);
    expect(storage.unreadable()).to.have.length(5);
    expect(localStorage.length).to.equal(6);
  });

  it('the newest three are kept', async () => {
    const storage = local('a');
    open(storage);
    for (let i = 0; i < 5; i++) {
      localStorage.setItem(key(name), `garbage ${i}`);
      await storage.write(name, entry(`${i}`, Date.now() + i));
    }
    const texts = storage.unreadable().map(({ text }) => text);
    expect(texts.toSorted()).to.deep.equal(['garbage 2', 'garbage 3', 'garbage 4']);
  });

  it('that can’t be copied is not written over, and the write rejects', async () => {
    localStorage.setItem(key(name), 'garbage');
    const storage = local('a');
    open(storage);
    const undo = replace(Storage.prototype, 'setItem', { value: refuse });
    expect(await refusal(storage.write(name, entry('1')))).to.be.instanceOf(DOMException);
    undo();
    expect(localStorage.getItem(key(name))).to.equal('garbage');
    expect(ours(localStorage)).to.have.length(1);
    expect(await storage.write(name, entry('1'))).to.equal('disk');
    expect(storage.unreadable().map(({ text }) => text)).to.deep.equal(['garbage']);
  });

  it('5 MB of it: never lost, nothing thrown', async () => {
    const text = 'x'.repeat(5_000_000 - 100);
    try {
      localStorage.setItem(key(name), text);
    } catch {
      // Even one is too much here; half will do.
      localStorage.setItem(key(name), text.slice(text.length / 2));
    }
    const there = localStorage.getItem(key(name))!;
    const storage = local('a');
    expect(open(storage).now.size).to.equal(0);
    const error = await refusal(storage.write(name, entry('1')));
    if (there === text) expect(error).to.be.instanceOf(DOMException);
    expect(storage.unreadable().some(({ text: kept }) => kept === there)).to.equal(true);
  });

  it('in IndexedDB alone comes to light too, and is kept when written over', async () => {
    await putRow(key(name), 'garbage');
    await putRow(key('keep'), { not: 'a text' });
    const storage = local('a');
    open(storage);
    await waitUntil(() => storage.unreadable().length === 2);
    expect(await storage.write(name, entry('1'))).to.equal('disk');
    expect(storage.unreadable().some(({ text }) => text === 'garbage')).to.equal(true);
  });

  it('garbage in quarantine is shown as it is', () => {
    localStorage.setItem(key('unreadable.1'), 'garbage');
    localStorage.setItem(key('unreadable.2'), '{"key":1}');
    expect(places.storageFor('local', 'a').unreadable()).to.have.deep.members([
      { key: key('unreadable.1'), text: 'garbage' },
      { key: key('unreadable.2'), text: '{"key":1}' },
    ]);
  });
});

describe('a newer version', () => {
  const newer = 'rejection-guide:2:a:whatever';

  for (const kind of ['local', 'session'] as const) {
    it(`${kind}: throws, and writes nothing`, async () => {
      const area = window[`${kind}Storage`];
      area.setItem(newer, 'anything');
      area.setItem(key(name), json(entry('1')));
      const storage = places.storageFor(kind, 'a');
      expect(() => storage.open(() => {})).to.throw(NewerVersionError);
      expect(await refusal(storage.write(name, entry('2')))).to.be.instanceOf(NewerVersionError);
      storage.close();
      expect(area.getItem(key(name))).to.include('"1"');
      expect(area.length).to.equal(2);
    });
  }

  it('of another guide is none of ours', async () => {
    localStorage.setItem('rejection-guide:2:b:whatever', 'anything');
    localStorage.setItem('rejection-guide', 'the host’s own');
    await keep('a', { [name]: entry('1') });
    expect(localStorage.length).to.equal(3);
  });

  it('that only IndexedDB remembers is found out before the next write', async () => {
    await putRow(newer, 'anything');
    await putRow(key(name), json(entry('1')));
    const storage = local('a');
    open(storage);
    await waitUntil(() => localStorage.getItem(newer) !== null);
    expect(await refusal(storage.write(name, entry('2')))).to.be.instanceOf(NewerVersionError);
    expect((await rows()).get(key(name))).to.include('"1"');
  });

  it('erasing erases that too', async () => {
    localStorage.setItem(newer, 'anything');
    await putRow(newer, 'anything');
    await places.storageFor('local', 'a').erase(entry(null));
    expect(ours(localStorage)).to.deep.equal([key('epoch')]);
    expect([...(await rows()).keys()]).to.deep.equal([key('epoch')]);
  });
});

describe('after 90 days untouched', () => {
  const old = () => Date.now() - 91 * day;
  const recent = () => Date.now() - 89 * day;

  it('every copy goes, tombstones and quarantine too', async () => {
    await keep('a', { [name]: entry('old', old()), 'points.abcdef': entry(null, old()) });
    localStorage.setItem(key('unreadable.0'), json({ key: 'k', text: 'x', t: old() }));
    localStorage.setItem(key('steps.reflect'), 'garbage');
    const { now, later } = open(local('a'));
    expect(now.size).to.equal(0);
    await waitUntil(async () => (await rows()).size === 0);
    expect(localStorage.length).to.equal(0);
    expect(later.size).to.equal(0);
  });

  it('another guide’s goes as well, and nothing that is not ours', async () => {
    await keep('b', { [name]: entry('old', old()) });
    await keep('c', { [name]: entry('recent', recent()) });
    localStorage.setItem('theirs', 'old');
    open(local('a'));
    await waitUntil(async () => (await rows()).size === 1);
    expect(ours(localStorage)).to.deep.equal([key(name, 'c'), 'theirs']);
  });

  it('touched anywhere since, all of it stays', async () => {
    await keep('a', { [name]: entry('old', old()), keep: entry('recent', recent()) });
    const { now } = open(local('a'));
    expect([...now.keys()].toSorted()).to.deep.equal(['keep', name]);
    await aTimeout(50);
    expect((await rows()).size).to.equal(2);
  });

  it('touched since as far as only IndexedDB knows, all of it comes back', async () => {
    await keep('a', { [name]: entry('old', old()) });
    await putRow(key('keep'), json(entry('recent', recent())));
    const { now, later } = open(local('a'));
    expect(now.size, 'not before that is known').to.equal(0);
    await waitUntil(() => later.size === 2);
    expect(localStorage.length).to.equal(2);
    expect((await rows()).size).to.equal(2);
  });

  it('what is written meanwhile stays, and brings nothing back', async () => {
    await keep('a', { [name]: entry('old', old()), 'note.text': entry('old', old()) });
    const storage = local('a');
    const { later } = open(storage);
    const writes = [storage.write('keep', entry('new')), storage.write(name, entry('new'))];
    expect(await Promise.all(writes)).to.deep.equal(['disk', 'disk']);
    expect(ours(localStorage)).to.deep.equal([key('keep'), key(name)]);
    expect([...(await rows()).keys()].toSorted()).to.deep.equal([key('keep'), key(name)]);
    expect(later.size).to.equal(0);
  });

  it('without IndexedDB too', async () => {
    replace(window, 'indexedDB', { value: undefined });
    localStorage.setItem(key(name), json(entry('old', old())));
    sessionStorage.setItem(key(name), json(entry('old', old())));
    expect(open(places.storageFor('session', 'a')).now.size).to.equal(0);
    expect(sessionStorage.length).to.equal(0);
    expect(open(local('a', 50)).now.size).to.equal(0);
    await waitUntil(() => localStorage.length === 0);
  });

  it('what has no time to read stays', async () => {
    localStorage.setItem(key(name), 'garbage');
    open(local('a', 50));
    await aTimeout(100);
    expect(localStorage.length).to.equal(1);
  });
});

describe('erasing', () => {
  const then = Date.now() - day;

  it('removes both copies and quarantine, and leaves only the epoch', async () => {
    localStorage.setItem(key(name), 'garbage');
    await keep('a', { [name]: entry('words', then), 'steps.reflect': entry('done', then) });
    const storage = local('a');
    open(storage);
    const epoch = entry(null, then + 1000);
    await storage.erase(epoch);
    expect(ours(localStorage)).to.deep.equal([key('epoch')]);
    expect(await rows()).to.deep.equal(new Map([[key('epoch'), json(epoch)]]));
  });

  it('what was on its way does not come back', async () => {
    const storage = local('a');
    open(storage);
    const before = storage.write(name, entry('before', then));
    const erased = storage.erase(entry(null, then + 1000));
    const stale = storage.write('keep', entry('stale', then + 999));
    const after = storage.write('steps.reflect', entry('done', then + 1001));
    await Promise.all([before, erased, stale, after]);
    const left = [key('epoch'), key('steps.reflect')];
    expect(ours(localStorage)).to.deep.equal(left);
    expect([...(await rows()).keys()].toSorted()).to.deep.equal(left);
  });

  it('localStorage as before a crash: IndexedDB knows that it is void', async () => {
    await keep('a', { [name]: entry('words', then) });
    const words = localStorage.getItem(key(name))!;
    await local('a').erase(entry(null, then + 1000));
    localStorage.clear();
    localStorage.setItem(key(name), words);
    const { later } = open(local('a'));
    await waitUntil(() => later.has('epoch'));
    expect(ours(localStorage)).to.deep.equal([key('epoch')]);
    expect([...(await rows()).keys()]).to.deep.equal([key('epoch')]);
  });

  it('keeps the newer of two epochs', async () => {
    const storage = local('a');
    await storage.erase(entry(null, then + 1000));
    await storage.erase(entry(null, then));
    expect(localStorage.getItem(key('epoch'))).to.include(then + 1000);
    expect((await rows()).get(key('epoch'))).to.include(then + 1000);
  });

  const copies: [string, () => void, string][] = [
    ['localStorage', () => replace(window, 'localStorage', { get: refuse }), 'QuotaExceededError'],
    [
      'IndexedDB',
      () => replace(IDBFactory.prototype, 'open', { value: refuse }),
      'QuotaExceededError',
    ],
    [
      'a hanging IndexedDB',
      () => replace(IDBFactory.prototype, 'open', { value: () => new EventTarget() }),
      'TimeoutError',
    ],
  ];
  for (const [which, provoke, why] of copies) {
    it(`rejects when it can’t reach ${which}, and erases the other`, async () => {
      localStorage.setItem(key(name), json(entry('words', then)));
      if (which === 'localStorage') await putRow(key(name), json(entry('words', then)));
      provoke();
      expect(await refusal(local('a', 50).erase(entry(null, then + 1000)))).to.include({
        name: why,
      });
      if (which === 'localStorage') {
        await waitUntil(async () => (await rows()).has(key('epoch')));
        expect((await rows()).size).to.equal(1);
      } else expect(ours(localStorage)).to.deep.equal([key('epoch')]);
    });
  }

  it('rejects when the browser doesn’t say whether there is a database, and asks anew', async () => {
    const undo = replace(IDBFactory.prototype, 'databases', { value: () => new Promise(() => {}) });
    expect(await refusal(places.eraseElsewhere('a', entry(null), 50))).to.include({
      name: 'TimeoutError',
    });
    undo();
    await places.eraseElsewhere('a', entry(null));
  });

  it('makes no database where the browser refuses to say whether there is one', async () => {
    const undo = replace(IDBFactory.prototype, 'databases', { value: refuse });
    await places.eraseElsewhere('a', entry(null));
    undo();
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('where there is no IndexedDB there is nothing to erase in it', async () => {
    replace(window, 'indexedDB', { value: undefined });
    localStorage.setItem(key(name), json(entry('words', then)));
    await local('a').erase(entry(null, then + 1000));
    expect(ours(localStorage)).to.deep.equal([key('epoch')]);
  });
});
