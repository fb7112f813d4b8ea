import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import {
  act,
  all,
  button,
  click,
  descriptionOf,
  enter,
  textbox,
  has,
  hidden,
  nameOf,
  one,
} from '../support/harness.js';
import {
  addPoint,
  chooseFile,
  earlier,
  eraseAll,
  fileControls,
  focused,
  isAsked,
  kindLine,
  line,
  openAnswers,
  openDevice,
  openMore,
  openStep1,
  points,
  readable,
  shows,
} from '../support/answers.js';
import {
  checkbox,
  guideId,
  listen,
  mount,
  openGuide,
  panel,
  part,
  status,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { press, type } from '../support/commands.js';
import { watchExits } from '../support/exits.js';
import { replace, wait } from '../support/replace.js';
import { cleanUpAll, done, putRow, refuse, rows } from '../support/storage.js';

afterEach(cleanUpAll);

const forget = 'Erase all, and stop saving on this device';
const carryOn = 'Yes, show my answers';
const startFresh = 'No, erase those answers';

const prefix = () => `rejection-guide:1:id-${guideId}:`;

async function opened(): Promise<RejectionGuide> {
  const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
  await openStep1(guide);
  return guide;
}

const inLocalStorage = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix()));

const inDatabase = async () => [...(await rows()).keys()].filter((key) => key.startsWith(prefix()));

const stored = (field = 'kind-line') => {
  const found = localStorage.getItem(prefix() + field);
  return found === null ? undefined : (JSON.parse(found) as { v: unknown }).v;
};

/** What is said of this device, at the end of the guide. */
const device = (guide: RejectionGuide) => button(guide, 'On this device').parentElement!;

/** How often something is written to `localStorage` from now on. */
function countWrites(): { count: number } {
  const writes = { count: 0 };
  const { setItem } = Storage.prototype;
  replace(Storage.prototype, 'setItem', {
    value(this: Storage, key: string, value: string) {
      writes.count++;
      setItem.call(this, key, value);
    },
  });
  return writes;
}

/** Holds a transaction open, so that every other has to wait. */
async function occupyDatabase(): Promise<{
  after(requests: number): Promise<void>;
  now(): void;
}> {
  await putRow('rejection-guide:1:other:kind-line', '');
  const db = await done(indexedDB.open('rejection-guide'));
  const store = db.transaction('entries', 'readwrite').objectStore('entries');
  let isHeld = true;
  let requests = 0;
  const hold = () => {
    requests++;
    if (isHeld) store.count().addEventListener('success', hold);
    else db.close();
  };
  hold();
  return {
    after: (count) => waitUntil(() => requests > count),
    now: () => {
      isHeld = false;
    },
  };
}

describe('the line that says how it stands', () => {
  it('says nothing until something is written', async () => {
    expect(line(await opened())).to.equal('');
  });

  it('says "Saving…", then "Saved" once the words are in the database', async () => {
    const guide = await opened();
    const seen: string[] = [];
    const found: Promise<Map<string, unknown>>[] = [];
    const watcher = new MutationObserver(() => {
      if (seen.at(-1) === line(guide)) return;
      seen.push(line(guide));
      if (line(guide) === 'Saved') found.push(rows());
    });
    watcher.observe(part(guide, 'saved'), { subtree: true, childList: true, characterData: true });
    textbox(guide, 'One thing they told you').focus();
    await type('More examples');
    await press('Enter');
    await shows(guide, 'Saved');
    watcher.disconnect();
    expect([...new Set(seen)]).to.deep.equal(['Saving…', 'Saved']);
    const texts = [...(await found.at(-1)!)].filter(([key]) => key.startsWith(prefix()));
    expect(String(texts.find(([key]) => key.endsWith('.text'))?.[1])).to.include('More examples');
    expect(texts.map(([key]) => key).toSorted()).to.deep.equal(inLocalStorage().toSorted());
  });

  it('is back at "Saving…" with the next key, and "Saved" is of the last one', async () => {
    const guide = await opened();
    enter(kindLine(guide), 'You');
    await shows(guide, 'Saved');
    enter(kindLine(guide), 'You did well');
    await guide.updateComplete;
    expect(line(guide)).to.equal('Saving…');
    await shows(guide, 'Saved');
    expect(String((await rows()).get(`${prefix()}kind-line`))).to.include('You did well');
  });

  it('is at "Saving…" for as long as the database takes', async () => {
    const release = await occupyDatabase();
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await waitUntil(() => line(guide) === 'Saving…');
    await release.after(300);
    expect(stored()).to.equal('You did well');
    expect(line(guide)).to.equal('Saving…');
    release.now();
    await shows(guide, 'Saved');
  });

  it('says "for now" while the disk is slow, and that it is saved once it is', async () => {
    await putRow('rejection-guide:1:other:keep', '{}');
    const other = await done(indexedDB.open('rejection-guide'));
    const deletion = indexedDB.deleteDatabase('rejection-guide');
    const deleting = done(deletion);
    await oneEvent(deletion, 'blocked');
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Kept in this browser for now');
    other.close();
    await deleting;
    await shows(guide, 'Saved');
  });

  it('says "for now" where there is no database', async () => {
    replace(IDBFactory.prototype, 'open', { value: refuse });
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Kept in this browser for now');
    expect(stored()).to.equal('You did well');
  });
});

describe('a browser that keeps nothing', () => {
  const refused = () => replace(Storage.prototype, 'setItem', { value: refuse });

  it('is told of in a line, with a copy one press away that holds the words', async () => {
    const undo = refused();
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await waitUntil(() => line(guide).startsWith('Kept only until this page closes'));
    const { saved } = watchExits();
    expect(line(guide)).to.include('Save a copy');
    button(guide, 'Save a copy').click();
    undo();
    guide.remove();
    const other = await mount(`<rejection-guide guide-id="${guideId}-b"></rejection-guide>`);
    other.importRecord(await saved[0]!.text());
    await openStep1(other);
    expect(kindLine(other).value).to.equal('You did well');
  });

  it('is announced once, however many keys there are', async () => {
    refused();
    const guide = await opened();
    const heard = listen(guide);
    const said: string[] = [];
    new MutationObserver(() => said.push(status(guide))).observe(one(guide, 'status'), {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const words of ['Y', 'Yo', 'You']) {
      enter(kindLine(guide), words);
      kindLine(guide).focus();
      kindLine(guide).blur();
      await waitUntil(() => line(guide).startsWith('Kept only'));
    }
    expect(said).to.deep.equal([
      'This browser can’t keep your answers. They last until this page closes.',
    ]);
    expect(heard).to.deep.equal(['storage-error write']);
    expect(guide.matches(':state(unsaved)')).to.equal(true);
  });

  it('loses nothing when it has room again', async () => {
    const undo = refused();
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await addPoint(guide, 'More examples');
    await waitUntil(() => line(guide).startsWith('Kept only'));
    undo();
    await act(guide, () => checkbox(guide, 'reflect').click());
    await shows(guide, 'Saved');
    guide.remove();
    const again = await opened();
    expect(kindLine(again).value).to.equal('You did well');
    expect(points(again)).to.deep.equal(['More examples']);
  });

  for (const room of [1, 3]) {
    it(`may be full from write ${room + 1} on: all is still in sight`, async () => {
      const { setItem } = Storage.prototype;
      let left = room;
      replace(Storage.prototype, 'setItem', {
        value(this: Storage, key: string, value: string) {
          if (left-- <= 0) refuse();
          setItem.call(this, key, value);
        },
      });
      const guide = await opened();
      await addPoint(guide, 'One');
      await addPoint(guide, 'Two');
      await waitUntil(() => line(guide).startsWith('Kept only'));
      expect(points(guide)).to.deep.equal(['One', 'Two']);
      // What had room before both were refused stays there.
      const kept = room > 1 ? 'stay on this device' : 'kept until this page closes';
      await waitUntil(() => text(part(guide, 'privacy')).includes(kept));
    });
  }
});

describe('words of an earlier visit', () => {
  const hours = 3_600_000;
  const secret = 'They said I froze';

  /** What someone left here so long ago. */
  function left(ago = 13 * hours): void {
    const t = Date.now() - ago;
    const put = (field: string, v: unknown) =>
      localStorage.setItem(prefix() + field, JSON.stringify({ t, by: 'old', v }));
    put('points.abcdef', t);
    put('points.abcdef.text', secret);
    put('kind-line', secret);
    put('steps.reflect', 'done');
  }

  it('are there at once within twelve hours', async () => {
    left(11 * hours);
    const guide = await opened();
    expect(isAsked(guide)).to.equal(false);
    expect(points(guide)).to.deep.equal([secret]);
  });

  it('are nowhere to be read before someone says that they are theirs; ticks are', async () => {
    left();
    const guide = await opened();
    await act(guide, () => guide.expandAll());
    expect(text(earlier(guide))).to.match(
      /Someone used this guide here on .*\d{4}\. Was that you\?/,
    );
    expect(readable(guide)).not.to.include(secret);
    expect(checkbox(guide, 'reflect').checked).to.equal(true);

    await click(earlier(guide), carryOn);
    await openStep1(guide);
    expect(isAsked(guide)).to.equal(false);
    expect(points(guide)).to.deep.equal([secret]);
    expect(kindLine(guide).value).to.equal(secret);
  });

  it('are asked about in each step that is open, in place of its fields', async () => {
    left();
    const guide = await opened();
    await act(guide, () => guide.expand('reflect'));
    for (const step of ['accept-feedback', 'reflect'] as const) {
      const asked = one(panel(guide, step), 'group');
      expect(nameOf(asked)).to.equal(nameOf(earlier(guide)));
      expect(all(asked, 'button').map(nameOf)).to.deep.equal([carryOn, startFresh]);
      expect(has(panel(guide, step), 'textbox')).to.equal(false);
    }

    button(panel(guide, 'reflect'), carryOn).focus();
    await click(panel(guide, 'reflect'), carryOn);
    expect(isAsked(guide)).to.equal(false);
    expect(points(guide)).to.deep.equal([secret]);
    await waitUntil(() => focused(guide) === toggle(guide, 'reflect'), 'the focus stays there');
  });

  it('can be neither copied nor added to before somebody says whose they are', async () => {
    left();
    const guide = await opened();
    openDevice(guide);
    const offered = () => [
      ...all(device(guide), 'button').map(nameOf),
      ...fileControls(guide).map(nameOf),
    ];
    expect(offered()).to.deep.equal(['On this device', forget, 'Erase everything']);
    expect(has(guide, 'button', 'Your answers')).to.equal(false);
    await click(earlier(guide), carryOn);
    await openAnswers(guide);
    openMore(guide);
    expect(has(guide, 'button', 'Save a copy')).to.equal(true);
    expect(offered()).to.include.members([forget, 'Erase everything', 'Open a saved copy']);
  });

  it('are asked about still, after a tick that answered nothing', async () => {
    left();
    const guide = await opened();
    await act(guide, () => checkbox(guide, 'apply-lessons').click());
    expect(readable(guide)).not.to.include(secret);
    guide.remove();
    const again = await opened();
    expect(isAsked(again)).to.equal(true);
    expect(readable(again)).not.to.include(secret);
  });

  it('are not cleared, nor said to be, where an empty guide is asked for in vain', async () => {
    left();
    const guide = await opened();
    replace(Storage.prototype, 'removeItem', { value: refuse });
    await click(earlier(guide), startFresh);
    await waitUntil(() => status(guide) !== '');
    expect(status(guide)).to.include('could not be erased');
    expect(has(guide, 'button', 'Undo')).to.equal(false);
  });

  it('are gone where someone wants an empty guide, and back with "Undo"', async () => {
    left();
    const guide = await opened();
    await click(earlier(guide), startFresh);
    await waitUntil(() => has(guide, 'button', 'Undo'));
    await openStep1(guide);
    expect(readable(guide)).not.to.include(secret);
    expect(guide.progress.done).to.equal(0);
    await click(guide, 'Undo');
    expect(points(guide)).to.deep.equal([secret]);
    expect(kindLine(guide).value).to.equal(secret);
    expect(guide.progress.done).to.equal(1);
    await shows(guide, 'Saved');
    guide.remove();
    expect(points(await opened())).to.deep.equal([secret]);
  });

  it('are gone from both copies with "Erase everything", asked or not, and the next visit asks nothing', async () => {
    left();
    const guide = await opened();
    await waitUntil(async () => (await inDatabase()).length > 1, 'the copy was made');
    await eraseAll(guide);
    await waitUntil(() => status(guide) === 'Everything is erased.');
    expect(inLocalStorage()).to.deep.equal([`${prefix()}epoch`]);
    expect(await inDatabase()).to.deep.equal([`${prefix()}epoch`]);
    expect(readable(guide)).not.to.include(secret);
    guide.remove();
    const again = await opened();
    expect(isAsked(again)).to.equal(false);
    expect(points(again)).to.deep.equal([]);
  });

  describe('in a tab that was left open', () => {
    const visits: Record<string, () => Promise<RejectionGuide>> = {
      async 'something was written in'() {
        const guide = await opened();
        kindLine(guide).focus();
        enter(kindLine(guide), secret);
        await shows(guide, 'Saved');
        return guide;
      },
      async 'something was added to'() {
        const guide = await opened();
        await addPoint(guide, secret);
        await shows(guide, 'Saved');
        return guide;
      },
      'something was only read in'() {
        left(hours);
        return opened();
      },
      async 'someone said in that they are theirs'() {
        left();
        const guide = await opened();
        await click(earlier(guide), carryOn);
        openMore(guide);
        return guide;
      },
    };
    const returns: Record<string, () => void> = {
      shown: () => document.dispatchEvent(new Event('visibilitychange')),
      'in front': () => window.dispatchEvent(new Event('focus')),
    };

    for (const [what, visit] of Object.entries(visits)) {
      for (const [how, comeBack] of Object.entries(returns)) {
        it(`${what}, are asked about after twelve hours, once it is ${how} again`, async () => {
          const guide = await visit();
          await openAnswers(guide);
          expect(readable(guide)).to.include(secret);
          wait(13 * hours);
          await act(guide, comeBack);
          expect(isAsked(guide)).to.equal(true);
          expect(has(panel(guide, 'accept-feedback'), 'button', carryOn)).to.equal(true);
          expect(readable(guide)).not.to.include(secret);
          await click(earlier(guide), carryOn);
          expect(readable(guide)).to.include(secret);
        });
      }
    }

    it('are there still where someone is back within twelve', async () => {
      const guide = await visits['something was written in']!();
      wait(11 * hours);
      for (const comeBack of Object.values(returns)) await act(guide, comeBack);
      expect(isAsked(guide)).to.equal(false);
      expect(kindLine(guide).value).to.equal(secret);
    });
  });

  it('are asked about only where there are words', async () => {
    const t = Date.now() - 13 * hours;
    localStorage.setItem(`${prefix()}steps.reflect`, JSON.stringify({ t, by: 'old', v: 'done' }));
    expect(isAsked(await opened())).to.equal(false);
  });

  it('can’t be saved as a copy either, where they could not be kept', async () => {
    replace(Storage.prototype, 'setItem', { value: refuse });
    const guide = await opened();
    enter(kindLine(guide), secret);
    await waitUntil(() => line(guide).startsWith('Kept only'));
    wait(13 * hours);
    await act(guide, () => document.dispatchEvent(new Event('visibilitychange')));
    expect(has(guide, 'button', 'Save a copy')).to.equal(false);
  });
});

describe('what a newer version of the guide left here', () => {
  it('is left alone, and the guide says so', async () => {
    const key = `rejection-guide:2:id-${guideId}:kind-line`;
    localStorage.setItem(key, 'in words of its own');
    const guide = await opened();
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(line(guide)).to.include('A newer version of this guide was used here.');
    expect(has(guide, 'button', 'Save a copy')).to.equal(true);
    expect(text(part(guide, 'privacy'))).to.include('until this page closes');
    expect(checkbox(guide, 'reflect').checked).to.equal(true);
    expect(localStorage.getItem(key)).to.equal('in words of its own');
    expect(inLocalStorage()).to.deep.equal([]);
  });
});

describe('a point that is not added yet', () => {
  it('is kept like any other words, and there on the next visit', async () => {
    const guide = await opened();
    textbox(guide, 'One thing they told you').focus();
    await type('They said I fro');
    await shows(guide, 'Saved');
    const again = await opened();
    expect(textbox(again, 'One thing they told you').value).to.equal('They said I fro');
    expect(points(again)).to.deep.equal([]);
  });

  it('is cut at the limit of what it becomes, and says so', async () => {
    const guide = await opened();
    enter(textbox(guide, 'One thing they told you'), 'y'.repeat(200));
    await guide.updateComplete;
    expect(textbox(guide, 'One thing they told you').value).to.equal('y'.repeat(160));
    expect(descriptionOf(textbox(guide, 'One thing they told you'))).to.include(
      'longer than 160 characters',
    );
  });
});

const isFocused = (guide: RejectionGuide, name: string): boolean =>
  focused(guide) === button(guide, name);

describe('"On this device"', () => {
  it('erases all that was written, and what is written next is kept', async () => {
    const guide = await opened();
    await addPoint(guide, 'More examples');
    await shows(guide, 'Saved');
    await eraseAll(guide);
    await waitUntil(() => status(guide) === 'Everything is erased.');
    expect(text(device(guide)), 'said beside the buttons').to.include('Everything is erased.');
    expect(points(guide)).to.deep.equal([]);
    expect(await inDatabase()).to.deep.equal([`${prefix()}epoch`]);
    await addPoint(guide, 'Anew');
    await shows(guide, 'Saved');
    guide.remove();
    expect(points(await opened())).to.deep.equal(['Anew']);
  });

  it('keeps nothing on this device from then on, if that is what they want', async () => {
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Saved');
    openDevice(guide);
    await click(guide, forget);
    await click(guide, 'Yes, erase it');
    await waitUntil(() => status(guide) === 'Everything is erased.');
    expect(text(part(guide, 'privacy'))).to.include('kept until this page closes');
    const writes = countWrites();
    enter(kindLine(guide), 'For my eyes');
    await addPoint(guide, 'Only now');
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(line(guide)).to.equal('');
    expect(points(guide)).to.deep.equal(['Only now']);
    guide.remove();
    expect(writes.count).to.equal(0);
    expect(inLocalStorage()).to.deep.equal([`${prefix()}epoch`]);
    expect(await inDatabase()).to.deep.equal([`${prefix()}epoch`]);
  });

  it('leaves no trace where there was none, and no copy of an earlier setting', async () => {
    const guide = await mount(
      `<rejection-guide guide-id="${guideId}" storage="none"></rejection-guide>`,
    );
    await openStep1(guide);
    await addPoint(guide, 'Only now');
    await eraseAll(guide);
    await waitUntil(() => status(guide) === 'Everything is erased.');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(await inDatabase()).to.deep.equal([]);

    const words = JSON.stringify({ t: 1, by: 'a', v: 'Earlier' });
    const key = (place: string) => `rejection-guide:1:${place}id-${guideId}:kind-line`;
    sessionStorage.setItem(key(''), words);
    localStorage.setItem(key('host-'), words);
    localStorage.setItem(key(''), words);
    await eraseAll(guide);
    await waitUntil(
      () => !JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).includes('Earlier'),
    );
  });

  it('asks once more before all is erased, and a no changes nothing', async () => {
    const guide = await opened();
    await addPoint(guide, 'More examples');
    openDevice(guide);
    for (const name of ['Erase everything', forget]) {
      await click(guide, name);
      await waitUntil(() => isFocused(guide, 'No, keep it'), 'on the answer that loses nothing');
      const asked = one(device(guide), 'group', 'Erase everything for good? This can’t be undone.');
      expect(all(asked, 'button').map(nameOf)).to.deep.equal(['No, keep it', 'Yes, erase it']);
      for (const other of ['Erase everything', forget]) {
        expect(has(guide, 'button', other), 'it stands in their place').to.equal(false);
      }
      expect(points(guide)).to.deep.equal(['More examples']);
      await click(guide, 'No, keep it');
      await waitUntil(() => isFocused(guide, name), 'back where it was');
    }
    expect(points(guide)).to.deep.equal(['More examples']);
    expect(has(guide, 'button', 'Yes, erase it')).to.equal(false);
    await shows(guide, 'Saved');
  });

  it('takes in a saved copy while there are no answers; then their own part does', async () => {
    const guide = await opened();
    openDevice(guide);
    const isThere = () => device(guide).contains(fileControls(guide)[0]!);
    const offered = () => fileControls(guide).map(nameOf);
    expect(offered()).to.deep.equal(['Open a saved copy']);
    expect(isThere()).to.equal(true);
    await addPoint(guide, 'More examples');
    expect(offered()).to.deep.equal([]);
    await openAnswers(guide);
    openMore(guide);
    expect(offered()).to.deep.equal(['Open a saved copy']);
    expect(isThere()).to.equal(false);
  });

  it('says for how long only where that is up to the guide', async () => {
    const guide = await opened();
    openDevice(guide);
    expect(text(device(guide))).to.include('up to 90 days after your last change');
    for (const storage of ['session', 'none'] as const) {
      await act(guide, () => (guide.storage = storage));
      expect(text(device(guide))).not.to.include('90 days');
    }
  });

  it('says so when a copy could not be erased', async () => {
    const guide = await opened();
    enter(kindLine(guide), 'You did well');
    await shows(guide, 'Saved');
    replace(Storage.prototype, 'removeItem', { value: refuse });
    await eraseAll(guide);
    await waitUntil(() => status(guide).includes('could not be erased'));
    expect(text(device(guide))).to.include('could not be erased');
  });
});

describe('a copy to take along', () => {
  async function aCopy(): Promise<string> {
    const guide = await mount(`<rejection-guide guide-id="${guideId}-from"></rejection-guide>`);
    await openStep1(guide);
    await addPoint(guide, 'One');
    await addPoint(guide, 'Two “quoted” 🙂');
    enter(kindLine(guide), 'You did well');
    await act(guide, () => checkbox(guide, 'reflect').click());
    const copy = guide.exportRecord();
    guide.remove();
    return copy;
  }

  it('brings every answer into another guide, where it is kept', async () => {
    const copy = await aCopy();
    const guide = await opened();
    await act(guide, () => guide.importRecord(copy));
    expect(points(guide)).to.deep.equal(['One', 'Two “quoted” 🙂']);
    expect(kindLine(guide).value).to.equal('You did well');
    expect(guide.progress.done).to.equal(1);
    await shows(guide, 'Saved');
    guide.remove();
    expect(points(await opened())).to.deep.equal(['One', 'Two “quoted” 🙂']);
  });

  const entry = (v: unknown) => ({ t: 1, by: 'x', v });
  const file = (entries: object, more: object = {}) =>
    JSON.stringify({ format: 'rejection-guide', version: 1, entries, ...more });

  const wrong: Record<string, [text: string, problem: string, words: string]> = {
    'text that is not JSON': ['{"format', 'not-json', 'can’t be read'],
    'nothing at all': ['', 'not-json', 'can’t be read'],
    null: ['null', 'not-a-guide', 'not a copy of a guide'],
    'another format': [file({}, { format: 'x' }), 'not-a-guide', 'not a copy of a guide'],
    'a newer version': [file({}, { version: 2 }), 'newer', 'from a newer guide'],
    'one bad field among good ones': [
      file({ 'kind-line': entry('ok'), 'steps.reflect': entry('maybe') }),
      'invalid (steps.reflect)',
      'not as it should be',
    ],
    'a text that is too long': [file({ 'kind-line': entry('x'.repeat(201)) }), 'invalid', 'not as'],
    'a field of nobody’s': [file({ constructor: entry('x') }), 'invalid', 'not as'],
    'a prototype': [
      '{"format":"rejection-guide","version":1,"entries":{"__proto__":{"t":1,"by":"x","v":"y"}}}',
      'invalid (__proto__)',
      'not as it should be',
    ],
  };

  for (const [name, [json, problem, words]] of Object.entries(wrong)) {
    it(`with ${name} is refused, and nothing has changed`, async () => {
      const guide = await opened();
      enter(kindLine(guide), 'Mine');
      await shows(guide, 'Saved');
      const before = [readable(guide), JSON.stringify({ ...localStorage })];
      expect(() => guide.importRecord(json)).to.throw(TypeError, problem);
      await guide.updateComplete;
      expect([readable(guide), JSON.stringify({ ...localStorage })]).to.deep.equal(before);

      await openAnswers(guide);
      await chooseFile(guide, json);
      await waitUntil(() => text(one(guide, 'alert')).includes(words));
      expect(text(one(guide, 'alert'))).to.include('Nothing has changed');
      expect(kindLine(guide).value).to.equal('Mine');
      expect(JSON.stringify({ ...localStorage })).to.equal(before[1]);
    });
  }

  it('can be opened as a file, and an earlier problem is forgotten', async () => {
    const copy = await aCopy();
    const guide = await opened();
    await chooseFile(guide, 'nonsense');
    await waitUntil(() => text(one(guide, 'alert')));
    await chooseFile(guide, copy);
    await waitUntil(() => points(guide).length === 2);
    await openAnswers(guide);
    openMore(guide);
    expect(text(one(guide, 'alert'))).to.equal('');
    expect(status(guide)).to.equal('The answers from the copy are here now.');
  });

  it('is told each time that it can’t be opened, also where it can’t even be read', async () => {
    const guide = await opened();
    const alert = one(guide, 'alert', undefined, hidden);
    const told: string[] = [];
    new MutationObserver(() => text(alert) && told.push(text(alert))).observe(alert, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await chooseFile(guide, 'nonsense');
    await waitUntil(() => told.length === 1);
    replace(Blob.prototype, 'text', {
      value: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    await chooseFile(guide, 'nonsense');
    await waitUntil(() => told.length === 2);
    expect(told[1]).to.equal(told[0]);
  });
});

describe('typing', () => {
  const words = 'You did well to try.';

  /** Twenty keys within a moment. */
  function typeQuickly(guide: RejectionGuide): void {
    for (let length = 1; length <= words.length; length++) {
      enter(kindLine(guide), words.slice(0, length));
    }
  }

  it('is written at once, then once more: not at each key', async () => {
    const guide = await opened();
    const writes = countWrites();
    typeQuickly(guide);
    expect(writes.count).to.equal(1);
    expect(stored()).to.equal(words[0]);
    await shows(guide, 'Saved');
    expect(stored()).to.equal(words);
    expect(writes.count).to.equal(2);
  });

  it('is written when the field is left', async () => {
    const guide = await opened();
    kindLine(guide).focus();
    typeQuickly(guide);
    expect(stored()).to.equal(words[0]);
    kindLine(guide).blur();
    expect(stored()).to.equal(words);
  });

  it('is written when the focus goes to another field of the guide', async () => {
    const guide = await opened();
    kindLine(guide).focus();
    typeQuickly(guide);
    textbox(guide, 'One thing they told you').focus();
    expect(stored()).to.equal(words);
  });

  it('is written when the guide is taken off the page, and when it is moved', async () => {
    const guide = await opened();
    typeQuickly(guide);
    guide.remove();
    expect(stored()).to.equal(words);
    document.body.append(guide);
    await guide.updateComplete;
    expect(kindLine(guide).value).to.equal(words);
    enter(kindLine(guide), 'Still');
    enter(kindLine(guide), 'Still here');
    const place = document.createElement('div');
    document.body.append(place);
    place.append(guide);
    expect(stored()).to.equal('Still here');
    await shows(guide, 'Saved');
    place.remove();
  });

  it('is written when the page is left', async () => {
    const guide = await openGuide(`/tests/browser/pages/remembering.html#${guideId}`);
    await openStep1(guide);
    const frame = guide.ownerDocument.defaultView!;
    // Nothing but leaving may write it.
    frame.setTimeout = (() => 1) as unknown as typeof frame.setTimeout;
    typeQuickly(guide);
    expect(stored()).to.equal(words[0]);
    const left = new Promise((resolve) =>
      frame.frameElement!.addEventListener('load', resolve, { once: true }),
    );
    frame.location.href = '/tests/browser/pages/blank.html';
    await left;
    expect(stored()).to.equal(words);
  });

  it('does no more than that to a record that only the database has kept', async () => {
    const entry = JSON.stringify({ t: Date.now() - 1000, by: 'x', v: 'From before the crash' });
    await putRow(`${prefix()}kind-line`, entry);
    const guide = await opened();
    await waitUntil(() => kindLine(guide).value === 'From before the crash');
    expect(stored()).to.equal('From before the crash');
  });
});
