// Who can read what is written, said beside each step's first field: the table in docs/saving.md.
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { exercises } from '../../../src/locales/exercises/en.js';
import type { HostStore } from '../../../src/storage/host/host.js';
import { act, all, click, enter } from '../support/harness.js';
import { addPoint, kindLine, line, openDevice, openMore, shows } from '../support/answers.js';
import {
  guideId,
  mount,
  panel,
  part,
  parts,
  stepIds,
  text,
  type RejectionGuide,
  type StepId,
} from '../support/guide.js';
import { replace } from '../support/replace.js';
import { cleanUpAll, refuse } from '../support/storage.js';

afterEach(cleanUpAll);

const { local: onDevice, session: inTab, none: onPage, host } = exercises.privacy.fields;
const byThem = host.replace('{company}', 'Fennel');

const store: HostStore = { get: () => null, set: () => {}, remove: () => {} };
const silent: HostStore = { ...store, set: () => Promise.reject(new Error('no')) };

interface Given {
  readonly company?: string;
  readonly storage?: string;
  readonly store?: HostStore;
}

/** A guide with every step open. */
async function opened({ company = 'Fennel', storage, store: given }: Given = {}) {
  const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
  guide.company = company;
  if (storage) guide.setAttribute('storage', storage);
  if (given) guide.store = given;
  await act(guide, () => guide.expandAll());
  openMore(guide);
  return guide;
}

/** What stands beside the first field of a step. */
function besideFirstField(guide: RejectionGuide, step: StepId): HTMLElement {
  const saved = part(panel(guide, step), 'saved');
  const beside = saved.parentElement!;
  const [field] = panel(guide, step).querySelectorAll('input, textarea, select');
  const isBefore = beside.compareDocumentPosition(field!) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!isBefore || !beside.checkVisibility()) throw new Error(`not before the field in ${step}`);
  return beside;
}

/** Who can read it: the same in every step. */
function readers(guide: RejectionGuide): string {
  const said = stepIds.map((step) => text(besideFirstField(guide, step).firstElementChild!));
  return [...new Set(said)].join(' ');
}

const privacy = (guide: RejectionGuide) => text(part(guide, 'privacy'));

/** Writes a word in step 1, and waits until it is known how it stands with it. */
async function write(guide: RejectionGuide, words = 'You did well'): Promise<void> {
  await act(guide, () => enter(kindLine(guide), words));
  await waitUntil(() => !['', 'Saving…'].includes(line(guide)), line(guide), { timeout: 15_000 });
}

describe('who can read what is written', () => {
  it('local: nobody, and it stays on this device', async () => {
    const guide = await opened();
    expect(readers(guide)).to.equal(onDevice);
    expect(privacy(guide)).to.include('Your answers stay on this device.');
    await write(guide);
    expect(line(guide)).to.equal('Saved');
    expect(readers(guide)).to.equal(onDevice);
    expect(Object.keys(localStorage).join()).to.include('kind-line');
  });

  it('local without a database: the same, and that it is kept for now', async () => {
    replace(IDBFactory.prototype, 'open', { value: refuse });
    const guide = await opened();
    await write(guide);
    expect(line(guide)).to.equal('Kept in this browser for now');
    expect(readers(guide)).to.equal(onDevice);
  });

  it('session: nobody, and it stays in this tab', async () => {
    const guide = await opened({ storage: 'session' });
    await act(guide, () => enter(kindLine(guide), 'You did well'));
    expect(readers(guide)).to.equal(inTab);
    expect(privacy(guide)).to.include('kept until this tab closes');
    expect([Object.keys(sessionStorage).length, localStorage.length]).to.deep.equal([1, 0]);
  });

  it('none: nobody, and it lasts until this page closes', async () => {
    const guide = await opened({ storage: 'none' });
    await act(guide, () => enter(kindLine(guide), 'You did well'));
    expect(readers(guide)).to.equal(onPage);
    expect(privacy(guide)).to.include('kept until this page closes');
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
  });

  it('from none to local: what holds now', async () => {
    const guide = await opened({ storage: 'none' });
    await act(guide, () => (guide.storage = 'local'));
    expect(readers(guide)).to.equal(onDevice);
    await act(guide, () => (guide.storage = 'none'));
    expect(readers(guide)).to.equal(onPage);
  });

  for (const storage of ['local', 'session', 'none']) {
    it(`a store, with ${storage}: who keeps it, and that they can read it`, async () => {
      const guide = await opened({ storage, store });
      expect(readers(guide)).to.equal(byThem);
      expect(privacy(guide)).to.include('Fennel keeps what you choose and write, and can read it.');
      await write(guide);
      expect(line(guide)).to.equal('Saved');
      expect(readers(guide)).to.equal(byThem);
    });
  }

  it('a store of an employer without a name: the address of the page instead', async () => {
    const guide = await opened({ company: '', store });
    expect(readers(guide)).to.equal(host.replace('{company}', location.hostname));
  });

  it('a store out of reach: who is to keep it, and that it is kept here for now', async () => {
    const guide = await opened({ store: silent });
    await write(guide);
    expect(line(guide)).to.equal('Kept in this browser for now');
    expect(readers(guide)).to.equal(byThem);
  });

  it('a store that comes and goes: what holds now', async () => {
    const guide = await opened();
    await act(guide, () => (guide.store = store));
    expect(readers(guide)).to.equal(byThem);
    await act(guide, () => (guide.store = null));
    expect(readers(guide)).to.equal(onDevice);
  });

  it('a store that someone wants nothing kept in: this device alone', async () => {
    const guide = await opened({ store });
    await write(guide);
    openDevice(guide);
    await click(guide, 'Keep my answers on this device only');
    await waitUntil(() => readers(guide) === onDevice, readers(guide));
  });

  for (const storage of ['local', 'session']) {
    it(`${storage}, refused: nobody, and it lasts until this page closes`, async () => {
      replace(Storage.prototype, 'setItem', { value: refuse });
      const guide = await opened({ storage });
      await write(guide);
      expect(line(guide)).to.include('Kept only until this page closes');
      expect(readers(guide)).to.equal(onPage);
      expect(privacy(guide)).to.include('kept until this page closes');
    });
  }

  it('refused, and room again: what holds now', async () => {
    const undo = replace(Storage.prototype, 'setItem', { value: refuse });
    const guide = await opened();
    await write(guide);
    expect(readers(guide)).to.equal(onPage);
    undo();
    await addPoint(guide, 'More examples');
    await shows(guide, 'Saved');
    expect(readers(guide)).to.equal(onDevice);
  });

  it('not even to be read: nobody, and it lasts until this page closes, from the start', async () => {
    const undo = replace(window, 'localStorage', { get: refuse });
    const guide = await opened();
    expect(readers(guide)).to.equal(onPage);
    undo();
  });

  it('refused, with a store that takes it: who keeps it', async () => {
    replace(Storage.prototype, 'setItem', { value: refuse });
    const guide = await opened({ store });
    await write(guide);
    expect(line(guide)).to.equal('Saved');
    expect(readers(guide)).to.equal(byThem);
  });

  it('after a newer guide: nobody, and it lasts until this page closes', async () => {
    localStorage.setItem(`rejection-guide:2:id-${guideId}:kind-line`, 'in words of its own');
    const guide = await opened();
    await write(guide);
    expect(line(guide)).to.include('A newer version of this guide was used here.');
    expect(readers(guide)).to.equal(onPage);
  });

  it('where someone wants nothing saved here: nobody, and it lasts until this page closes', async () => {
    const guide = await opened();
    openDevice(guide);
    await click(guide, 'Erase all, and stop saving on this device');
    await click(guide, 'Yes, erase it');
    await waitUntil(() => readers(guide) === onPage, readers(guide));
  });

  it('nothing is said where there is nothing to write in', async () => {
    const guide = await mount('<rejection-guide mode="checklist"></rejection-guide>');
    await act(guide, () => guide.expandAll());
    expect(all(guide, 'textbox')).to.have.length(0);
    expect(parts(guide, 'saved')).to.have.length(0);
  });

  it('a store out of reach, with nothing kept here: not that it is sent to nobody', async () => {
    const guide = await opened({ storage: 'none', store: silent });
    await write(guide);
    expect(line(guide)).to.include('Kept only until this page closes');
    expect(readers(guide)).to.equal(byThem);
  });

  it('refused once something was kept: what is written now lasts until this page closes', async () => {
    const guide = await opened();
    await write(guide);
    replace(Storage.prototype, 'setItem', { value: refuse });
    await addPoint(guide, 'More examples');
    await waitUntil(() => line(guide).includes('Kept only'), line(guide), { timeout: 15_000 });
    expect(readers(guide)).to.equal(onPage);
  });
});
