// What may happen to someone's words, seen through the fields they write in.
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { hostStorage, type HostStore } from '../../../src/storage/host/host.js';
import { act, button, click, descriptionOf, enter, has } from '../support/harness.js';
import {
  addPoint,
  earlier,
  eraseAll,
  focused,
  kindLine,
  line,
  openDevice,
  openMore,
  openStep1,
  points,
  readable,
  shows,
} from '../support/answers.js';
import {
  guideId,
  mount,
  openPage,
  part,
  status,
  text,
  type RejectionGuide,
} from '../support/guide.js';
import { watchExits } from '../support/exits.js';
import { replace, wait } from '../support/replace.js';
import { cleanUpAll, day, deferred, entry, open } from '../support/storage.js';

afterEach(cleanUpAll);

const key = (field: string) => `rejection-guide:1:id-${guideId}:${field}`;

async function opened(store?: HostStore): Promise<RejectionGuide> {
  const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
  if (store) guide.store = store;
  await openStep1(guide);
  return guide;
}

/** What there is to see on the next visit. */
async function nextVisit(guide: RejectionGuide, store?: HostStore): Promise<RejectionGuide> {
  guide.remove();
  return opened(store);
}

describe('what can’t be read', () => {
  /** The text that the guide gives as a file, for a field that it could not read. */
  async function savedFile(guide: RejectionGuide): Promise<string> {
    const { saved } = watchExits();
    openDevice(guide);
    await click(guide, 'Save that part');
    const [unreadable] = JSON.parse(await saved[0]!.text()) as { text: string }[];
    return unreadable!.text;
  }

  const garbage = {
    'bad JSON': '{',
    'a wrong shape': '["You did well"]',
    'a wrong value': '{"t":1,"by":"a","v":7}',
    'a prototype': '{"__proto__":{"t":1,"by":"a","v":"You did well"}}',
    'a constructor': '{"constructor":{"t":1,"by":"a","v":"You did well"}}',
    NUL: '\0',
  };
  for (const [kind, found] of Object.entries(garbage)) {
    it(`${kind}: the field is empty, keeps what is written, and the rest is there as a file`, async () => {
      localStorage.setItem(key('kind-line'), found);
      const guide = await opened();
      expect(kindLine(guide).value).to.equal('');
      expect(await savedFile(guide)).to.equal(found);
      enter(kindLine(guide), 'Anew');
      await shows(guide, 'Saved');
      const again = await nextVisit(guide);
      expect(kindLine(again).value).to.equal('Anew');
      expect(await savedFile(again)).to.equal(found);
    });
  }

  it('5 MB: what is written is in sight, and the rest is there as a file', async () => {
    const found = 'x'.repeat(5_000_000 - 100);
    try {
      localStorage.setItem(key('kind-line'), found);
    } catch {
      // Even one is too much here; half will do.
      localStorage.setItem(key('kind-line'), found.slice(found.length / 2));
    }
    const there = localStorage.getItem(key('kind-line'))!;
    const guide = await opened();
    enter(kindLine(guide), 'Anew');
    await waitUntil(() => !['', 'Saving…'].includes(line(guide)));
    expect(kindLine(guide).value).to.equal('Anew');
    expect((await savedFile(guide)) === there).to.equal(true);
  });

  it('fields named like properties: nothing of them shows', async () => {
    for (const field of ['__proto__', 'constructor', 'points.__proto__', 'points.constructor']) {
      localStorage.setItem(key(field), JSON.stringify(entry('You did well')));
    }
    const guide = await opened();
    expect(kindLine(guide).value).to.equal('');
    expect(points(guide)).to.deep.equal([]);
    await addPoint(guide, 'constructor');
    await shows(guide, 'Saved');
    expect(points(await nextVisit(guide))).to.deep.equal(['constructor']);
  });
});

describe('odd words', () => {
  it('half a character and NUL: all else stays', async () => {
    const guide = await opened();
    enter(kindLine(guide), 'You \uD800 did\0 well');
    await addPoint(guide, '\uDC00 examples\0');
    await shows(guide, 'Saved');
    const again = await nextVisit(guide);
    expect(kindLine(again).value).to.equal('You \uFFFD did well');
    expect(points(again)).to.deep.equal(['\uFFFD examples']);
  });

  it('5 MB pasted: as much as fits is kept, and that is said', async () => {
    const guide = await opened();
    await act(guide, () => enter(kindLine(guide), 'x'.repeat(5_000_000)));
    expect(kindLine(guide).value).to.have.lengthOf(200);
    expect(descriptionOf(kindLine(guide))).to.include('longer than 200 characters');
    await shows(guide, 'Saved');
    expect(kindLine(await nextVisit(guide)).value).to.have.lengthOf(200);
  });

  it('a page that adds to Object.prototype: they are kept, and no others show', async () => {
    const added = {
      t: Date.now(),
      by: 'page',
      v: 'Spoiled',
      text: 'Spoiled',
      'kind-line': 'Spoiled',
    };
    Object.assign(Object.prototype, added);
    localStorage.setItem(key('kind-line'), '{}');
    try {
      const guide = await opened();
      expect(kindLine(guide).value).to.equal('');
      enter(kindLine(guide), 'You did well');
      await addPoint(guide, 'More examples');
      await shows(guide, 'Saved');
      const again = await nextVisit(guide);
      expect(kindLine(again).value).to.equal('You did well');
      expect(points(again)).to.deep.equal(['More examples']);
    } finally {
      for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('a clock that is wrong', () => {
  it('set back by a year: what is written next takes the place of what was there', async () => {
    const { now } = Date;
    let ahead = 0;
    replace(Date, 'now', { value: () => now() + ahead });
    const guide = await opened();
    enter(kindLine(guide), 'Before');
    await shows(guide, 'Saved');
    ahead = -365 * day;
    enter(kindLine(guide), 'After');
    await addPoint(guide, 'More examples');
    await shows(guide, 'Saved');
    ahead = 0;
    const again = await nextVisit(guide);
    expect(kindLine(again).value).to.equal('After');
    expect(points(again)).to.deep.equal(['More examples']);
  });

  it('once far ahead: whose words it left is asked, and they can be changed', async () => {
    const words = JSON.stringify(entry('Before', Date.now() + 3650 * day));
    localStorage.setItem(key('kind-line'), words);
    const guide = await opened();
    expect(readable(guide)).not.to.include('Before');
    const carryOn = async (again: RejectionGuide) => {
      await click(earlier(again), 'Yes, show my answers');
      openMore(again);
    };
    await carryOn(guide);
    expect(kindLine(guide).value).to.equal('Before');
    enter(kindLine(guide), 'After');
    await shows(guide, 'Saved');
    const again = await nextVisit(guide);
    await carryOn(again);
    expect(kindLine(again).value).to.equal('After');
  });
});

describe('a database that never answers', () => {
  it('leaves the words in the browser, and the guide says so', async () => {
    const undo = replace(IDBFactory.prototype, 'open', { value: () => new EventTarget() });
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Kept in this browser for now');
    undo();
    expect(kindLine(await nextVisit(guide)).value).to.equal('You did well');
  });
});

describe('a store of the host’s', () => {
  const store: HostStore = { get: () => null, set: () => {}, remove: () => {} };

  it('that rejects leaves the words in the browser, and the guide says so', async () => {
    const full = { ...store, set: () => Promise.reject(new Error('no')) };
    const guide = await opened(full);
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Kept in this browser for now');
    expect(kindLine(await nextVisit(guide, full)).value).to.equal('You did well');
  });

  it('that is back has them, and the guide says so without another key', async () => {
    const isBack = deferred();
    let isDown = true;
    const guide = await opened({
      ...store,
      set() {
        if (isDown) throw new Error('no');
        isBack.resolve();
      },
    });
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Kept in this browser for now');
    isDown = false;
    await isBack.promise;
    await shows(guide, 'Saved');
  });

  it('that never answers leaves the words in the browser, and is waited for', async () => {
    const silent = { ...store, get: () => new Promise<never>(() => {}) };
    const guide = await opened(silent);
    await act(guide, () => enter(kindLine(guide), 'You did well'));
    expect(line(guide)).to.equal('Saving…');
    expect(kindLine(await nextVisit(guide, silent)).value).to.equal('You did well');
  });
});

describe('keeping one’s answers on this device only', () => {
  const inMemory = () => {
    const records = new Map<string, string>();
    const store: HostStore = {
      get: (guide) => records.get(guide) ?? null,
      set: (guide, record) => void records.set(guide, record),
      remove: (guide) => void records.delete(guide),
    };
    return { records, store };
  };
  /** All that the host has, as text. */
  const kept = (records: ReadonlyMap<string, string>) => [...records.values()].join();
  const privacy = (guide: RejectionGuide) => text(part(guide, 'privacy'));

  /** Someone whose words were with the host, and are on this device only now. */
  async function onlyHere(store: HostStore): Promise<RejectionGuide> {
    const guide = await opened(store);
    openDevice(guide);
    enter(kindLine(guide), 'You did well');
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => status(guide).includes('on this device only'));
    return guide;
  }

  it('takes them back from the host, and stays so on the next visit', async () => {
    const { records, store } = inMemory();
    const guide = await opened(store);
    enter(kindLine(guide), 'You did well');
    await waitUntil(() => records.size === 1);
    expect(privacy(guide)).to.include('can read it');
    openDevice(guide);
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => status(guide).includes('on this device only'));
    const said = text(button(guide, 'On this device').parentElement!);
    expect(said, 'beside the button').to.include(
      'From now on your answers are on this device only.',
    );
    expect(focused(guide) === button(guide, 'On this device'), 'the focus').to.equal(true);
    expect(kept(records)).not.to.include('You did well');
    expect(privacy(guide)).to.include('stay on this device');

    const again = await nextVisit(guide, store);
    expect(kindLine(again).value).to.equal('You did well');
    expect(privacy(again)).to.include('stay on this device');
    enter(kindLine(again), 'You did very well');
    await shows(again, 'Saved');
    expect(kept(records)).not.to.include('You did');
  });

  it('is not undone by what was on its way to the host', async () => {
    const { records, store } = inMemory();
    const arrived = deferred();
    let isSlow = false;
    const guide = await opened({
      ...store,
      async set(name, record) {
        if (isSlow) await arrived.promise;
        records.set(name, record);
      },
    });
    enter(kindLine(guide), 'You did');
    await waitUntil(() => records.size === 1);
    isSlow = true;
    enter(kindLine(guide), 'You did well');
    openDevice(guide);
    await click(guide, 'Keep my answers on this device only');
    arrived.resolve();
    await waitUntil(() => status(guide).includes('on this device only'));
    await waitUntil(() => [...records.values()].every((record) => !record.includes('You did')));
    expect(kindLine(guide).value).to.equal('You did well');
  });

  it('is not undone by another guide or tab that has them too', async () => {
    const { records, store } = inMemory();
    const told = new Set<() => void>();
    const shared: HostStore = {
      ...store,
      async set(name, record) {
        records.set(name, record);
        for (const tell of told) tell();
      },
      async remove(name) {
        records.delete(name);
        for (const tell of told) tell();
      },
      subscribe(_, changed) {
        told.add(changed);
        return () => told.delete(changed);
      },
    };
    const guide = await opened(shared);
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Saved');
    // As in another browser: this one's guides tell each other.
    const elsewhere = open(hostStorage(shared, `id-${guideId}`));
    await waitUntil(() => elsewhere.later.has('kind-line') || elsewhere.now.has('kind-line'));
    openDevice(guide);
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => status(guide).includes('on this device only'));
    await waitUntil(() => elsewhere.later.has('epoch'));
    expect(kept(records)).not.to.include('You did well');
  });

  it('can’t be got round by undoing, once someone has signed out', async () => {
    const { store } = inMemory();
    const removed = deferred();
    const slow = { ...store, remove: () => removed.promise };
    const first = await opened(slow);
    enter(kindLine(first), 'You did well');
    await shows(first, 'Saved');
    wait(13 * 3_600_000);
    const guide = await nextVisit(first, slow);
    await click(guide.shadowRoot!.querySelector('.welcome')!, 'No, erase those answers');
    await act(guide, () => (guide.store = null));
    removed.resolve();
    await waitUntil(() => status(guide).includes('erased'));
    await act(guide, () => {});
    expect(has(guide, 'button', 'Undo')).to.equal(false);
  });

  it('leaves none of a host’s on the device of someone who signs out', async () => {
    const { store } = inMemory();
    const guide = await opened(store);
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Saved');
    await act(guide, () => (guide.store = null));
    expect(kindLine(guide).value).to.equal('');
    await act(guide, () => guide.expand('reflect'));
    expect(JSON.stringify({ ...localStorage })).not.to.include('You did well');
    await act(guide, () => (guide.store = store));
    expect(kindLine(guide).value).to.equal('You did well');
  });

  it('says so where the host does not remove its copy, and keeps the words', async () => {
    const { store } = inMemory();
    const guide = await opened({ ...store, remove: () => Promise.reject(new Error('no')) });
    enter(kindLine(guide), 'You did well');
    openDevice(guide);
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => status(guide).includes('could not be erased'));
    expect(kindLine(guide).value).to.equal('You did well');
  });

  it('can be tried again where the host could not be reached', async () => {
    const { records, store } = inMemory();
    let isDown = false;
    const reached =
      <Args extends unknown[], Answer>(ask: (...args: Args) => Answer) =>
      (...args: Args): Answer => {
        if (isDown) throw new Error('no network');
        return ask(...args);
      };
    const guide = await opened({
      get: reached(store.get),
      set: reached(store.set),
      remove: reached(store.remove),
    });
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Saved');
    isDown = true;
    openDevice(guide);
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => status(guide).includes('could not be erased'));
    expect(kept(records)).to.include('You did well');
    expect(privacy(guide)).to.include('stay on this device');
    isDown = false;
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => status(guide).includes('on this device only'));
    expect(kept(records)).not.to.include('You did well');
    expect(has(guide, 'button', 'Keep my answers on this device only')).to.equal(false);
    expect(kindLine(guide).value).to.equal('You did well');
  });

  it('outlives erasing, here, in another tab and on the next visit', async () => {
    const { records, store } = inMemory();
    const guide = await onlyHere(store);
    const other = await opened(store);
    await eraseAll(guide);
    await waitUntil(() => status(guide).includes('Everything is erased'));
    await waitUntil(() => kindLine(other).value === '');
    const places = { here: () => guide, there: () => other, later: () => nextVisit(guide, store) };
    for (const [name, place] of Object.entries(places)) {
      const each = await place();
      expect(privacy(each), name).to.include('stay on this device');
      await act(each, () => enter(kindLine(each), `Written ${name}`));
      await shows(each, 'Saved');
    }
    expect(kept(records)).not.to.include('Written');
  });

  it('outlives another tab’s stopping to save anything', async () => {
    const { records, store } = inMemory();
    const guide = await onlyHere(store);
    const other = await opened(store);
    await click(guide, 'Erase all, and stop saving on this device');
    await click(guide, 'Yes, erase it');
    await waitUntil(() => kindLine(other).value === '');
    await act(other, () => enter(kindLine(other), 'Written there'));
    await shows(other, 'Saved');
    expect(privacy(other)).to.include('stay on this device');
    expect(kept(records)).not.to.include('Written');
  });

  it('that failed for one guide is not offered for the next', async () => {
    const { store } = inMemory();
    const guide = await opened({ ...store, remove: () => Promise.reject(new Error('no')) });
    enter(kindLine(guide), 'You did well');
    openDevice(guide);
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => status(guide).includes('could not be erased'));
    await act(guide, () => {
      guide.guideId = `${guideId}-next`;
      guide.storage = 'session';
    });
    openDevice(guide);
    expect(has(guide, 'button', 'Erase everything')).to.equal(true);
    expect(has(guide, 'button', 'Keep my answers on this device only')).to.equal(false);
  });

  it('doesn’t travel with a copy: where it is opened, answers go where they went', async () => {
    const { store } = inMemory();
    const guide = await onlyHere(store);
    const copy = guide.exportRecord();
    guide.remove();
    localStorage.clear();
    const elsewhere = inMemory();
    const other = await opened(elsewhere.store);
    await act(other, () => other.importRecord(copy));
    expect(privacy(other)).to.include('can read it');
    await shows(other, 'Saved');
    expect(kept(elsewhere.records)).to.include('You did well');
  });

  it('is not offered where the owner wants nothing on the device', async () => {
    const guide = await mount('<rejection-guide storage="none"></rejection-guide>');
    await act(guide, () => (guide.store = inMemory().store));
    openDevice(guide);
    expect(has(guide, 'button', 'Erase everything')).to.equal(true);
    expect(has(guide, 'button', 'Keep my answers on this device only')).to.equal(false);
  });
});

describe('a move to another document', () => {
  it('in the middle of a word loses nothing of it, nor of what comes next', async () => {
    const guide = await opened();
    for (const words of ['Y', 'Yo', 'You']) enter(kindLine(guide), words);
    const { contentDocument: elsewhere } = await openPage('/tests/browser/pages/blank.html');
    elsewhere!.body.append(guide);
    await guide.updateComplete;
    expect(kindLine(guide).value).to.equal('You');
    for (const words of ['You ', 'You d', 'You did well']) enter(kindLine(guide), words);
    await addPoint(guide, 'More examples');
    await shows(guide, 'Saved');
    const again = await nextVisit(guide);
    expect(kindLine(again).value).to.equal('You did well');
    expect(points(again)).to.deep.equal(['More examples']);
  });
});
