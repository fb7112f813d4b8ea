import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import type { Entry } from '../../../src/record/entry.js';
import { act, all, answerTo, choose, click, enter, textbox, has } from '../support/harness.js';
import {
  addPoint,
  eraseAll,
  focused,
  kindLine,
  line,
  openStep1,
  points,
  readable,
  shows,
} from '../support/answers.js';
import {
  checkbox,
  guideId,
  mount,
  openGuide,
  status,
  text,
  type RejectionGuide,
} from '../support/guide.js';
import { replace } from '../support/replace.js';
import { cleanUp, refuse } from '../support/storage.js';

afterEach(cleanUp);

async function here(): Promise<RejectionGuide> {
  const guide = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
  await openStep1(guide);
  return guide;
}

/** The same guide in another tab: a frame has a script, listeners and a connection of its own. */
async function there(name = guideId): Promise<RejectionGuide> {
  const guide = await openGuide(`/tests/browser/pages/remembering.html#${name}`);
  await openStep1(guide);
  return guide;
}

/** Waits until both show the same points. */
async function agree(tabs: readonly RejectionGuide[], expected: readonly string[]): Promise<void> {
  for (const tab of tabs) {
    await waitUntil(
      () => points(tab).join('|') === expected.join('|'),
      `${expected.join('|')}, not ${points(tab).join('|')}`,
    );
  }
}

const sort = 'What do you want to do with it?';

describe('two tabs', () => {
  it('see at once what the other does to other fields', async () => {
    const [one, two] = [await here(), await there()];
    enter(kindLine(one), 'You did well');
    checkbox(two, 'reflect').click();
    await addPoint(two, 'More examples');
    await agree([one, two], ['More examples']);
    await waitUntil(() => one.progress.done === 1 && checkbox(one, 'reflect').checked);
    await waitUntil(() => kindLine(two).value === 'You did well');
    expect(kindLine(one).value).to.equal('You did well');

    await choose(one, sort, 'Use it');
    enter(textbox(two, 'They said'), 'More numbers');
    await agree([one, two], ['More numbers']);
    await waitUntil(() => answerTo(two, sort) === 'Use it');
    expect(answerTo(one, sort)).to.equal('Use it');
  });

  it('lose neither point when both add one', async () => {
    const [one, two] = [await here(), await there()];
    await Promise.all([addPoint(one, 'Here'), addPoint(two, 'There')]);
    const sorted = (guide: RejectionGuide) => points(guide).toSorted().join();
    await waitUntil(() => sorted(one) === 'Here,There' && sorted(two) === 'Here,There');
    expect(points(two)).to.deep.equal(points(one));
  });

  it('lose nothing when one adds while the other removes', async () => {
    const [one, two] = [await here(), await there()];
    await addPoint(one, 'Old');
    await agree([one, two], ['Old']);
    const added = addPoint(one, 'New');
    const removed = click(two, 'Remove: Old');
    await Promise.all([added, removed]);
    await agree([one, two], ['New']);
    await click(two, 'Undo');
    await agree([one, two], ['Old', 'New']);
    await Promise.all([shows(one, 'Saved'), shows(two, 'Saved')]);
    await agree([await there()], ['Old', 'New']);
  });

  it('erase for each other', async () => {
    const [one, two] = [await here(), await there()];
    await addPoint(one, 'A secret');
    enter(kindLine(one), 'A secret');
    await agree([two], ['A secret']);
    await eraseAll(two);
    await agree([one, two], []);
    expect(readable(one)).not.to.include('A secret');
    await addPoint(one, 'Anew');
    await agree([one, two], ['Anew']);
  });

  it('bring nothing back that the other has erased', async () => {
    const [one, two] = [await here(), await there()];
    await addPoint(one, 'A secret');
    await click(one, 'Remove: A secret');
    await act(one, () => checkbox(one, 'reflect').click());
    await act(one, () => one.reset());
    await waitUntil(() => !has(two, 'button', 'Remove: A secret') && two.progress.done === 0);
    expect(has(one, 'button', 'Undo')).to.equal(true);
    await eraseAll(two);
    await waitUntil(() => !has(one, 'button', 'Undo'));
  });
});

describe('what could not be kept', () => {
  const unkept = 'Kept only until this page closes';

  /** Words that are in this tab alone. */
  async function full(): Promise<[one: RejectionGuide, two: RejectionGuide]> {
    const [one, two] = [await here(), await there()];
    replace(Storage.prototype, 'setItem', { value: refuse });
    enter(kindLine(one), 'Mine');
    await waitUntil(() => line(one).startsWith(unkept));
    return [one, two];
  }

  it('is not said to be here still, once another tab has erased it', async () => {
    const [one, two] = await full();
    await eraseAll(two);
    await waitUntil(() => kindLine(one).value === '');
    expect(line(one)).to.equal('');
    expect(one.matches(':state(unsaved)')).to.equal(false);
  });

  it('nor once another tab has something newer in its place', async () => {
    const [one, two] = await full();
    enter(kindLine(two), 'Theirs');
    await waitUntil(() => kindLine(one).value === 'Theirs');
    expect(line(one)).to.equal('');
  });
});

describe('a text that is being written', () => {
  /** What another tab has, where it is offered. */
  const offer = (guide: RejectionGuide): string | undefined => {
    const [use] = all(guide, 'button', 'Use this one');
    return use && text(use.closest('.offer')!);
  };

  /** Someone writes here while another version comes from elsewhere. */
  async function bothWrite(): Promise<[one: RejectionGuide, two: RejectionGuide]> {
    const [one, two] = [await here(), await there()];
    kindLine(one).focus();
    expect(document.hasFocus()).to.equal(true);
    enter(kindLine(one), 'Mine');
    await waitUntil(() => kindLine(two).value === 'Mine');
    enter(kindLine(two), 'Theirs');
    await waitUntil(() => offer(one));
    return [one, two];
  }

  it('is never replaced: the other version is offered beside it', async () => {
    const [one] = await bothWrite();
    expect(kindLine(one).value).to.equal('Mine');
    expect(offer(one)).to.include('Theirs');
    expect(line(one), 'what is kept is theirs').to.equal('');
    expect(one.shadowRoot!.activeElement === kindLine(one)).to.equal(true);
    enter(kindLine(one), 'Mine, and more');
    await one.updateComplete;
    expect(offer(one)).to.include('Theirs');
  });

  it('is offered what the other has come to be, also once one is elsewhere', async () => {
    const [one, two] = await bothWrite();
    kindLine(one).blur();
    enter(kindLine(two), 'Theirs, and more');
    await waitUntil(() => offer(one)?.includes('Theirs, and more'));
    expect(kindLine(one).value).to.equal('Mine');
    await click(one, 'Use this one');
    expect(kindLine(one).value).to.equal('Theirs, and more');
    await shows(one, 'Saved');
    expect(kindLine(two).value).to.equal('Theirs, and more');
  });

  it('is settled once both have come to be the same', async () => {
    const [one, two] = await bothWrite();
    enter(kindLine(two), 'Mine');
    await waitUntil(() => !offer(one));
    expect(kindLine(one).value).to.equal('Mine');
  });

  it('is told aloud to be offered another version, in a region that is there before', async () => {
    const [one, two] = [await here(), await there()];
    kindLine(one).focus();
    enter(kindLine(one), 'Mine');
    await waitUntil(() => kindLine(two).value === 'Mine');
    const regions = [...kindLine(one).parentElement!.querySelectorAll('[aria-live]')];
    enter(kindLine(two), 'Theirs');
    await waitUntil(() => offer(one));
    expect(regions.map(text)).to.include('This was changed in another tab:');
  });

  it('leaves the other where it is kept, whatever becomes of this one', async () => {
    const [one, two] = await bothWrite();
    one.remove();
    expect(kindLine(two).value).to.equal('Theirs');
    expect(kindLine(await there()).value).to.equal('Theirs');
  });

  it('is replaced by the other if one wants it', async () => {
    const [one, two] = await bothWrite();
    await click(one, 'Use this one');
    expect(kindLine(one).value).to.equal('Theirs');
    expect(offer(one)).to.equal(undefined);
    expect(focused(one) === kindLine(one), 'the focus').to.equal(true);
    await waitUntil(() => kindLine(two).value === 'Theirs');
    await shows(one, 'Saved');
    expect(kindLine(await there()).value).to.equal('Theirs');
  });

  it('stays, here and there, if one wants it', async () => {
    const [one, two] = await bothWrite();
    await click(one, 'Keep mine');
    expect(kindLine(one).value).to.equal('Mine');
    expect(offer(one)).to.equal(undefined);
    await waitUntil(() => kindLine(two).value === 'Mine');
    await shows(one, 'Saved');
    expect(kindLine(await there()).value).to.equal('Mine');
  });

  it('is simply brought up to date where nobody is writing it', async () => {
    const [one, two] = [await here(), await there()];
    enter(kindLine(one), 'Mine');
    textbox(one, 'One thing they told you').focus();
    // Typed in one millisecond, neither would be the newer.
    await waitUntil(() => kindLine(two).value === 'Mine', undefined, { timeout: 5000 });
    enter(kindLine(two), 'Theirs');
    await waitUntil(() => kindLine(one).value === 'Theirs', undefined, { timeout: 5000 });
    expect(offer(one)).to.equal(undefined);
  });
});

describe('a point that is being written', () => {
  /** Removes a point in another tab, whose window doesn't take the focus: as on another device. */
  function removeElsewhere(tab: RejectionGuide, index: number): void {
    const { localStorage: elsewhere } = tab.ownerDocument.defaultView!;
    const { entries } = JSON.parse(tab.exportRecord()) as { entries: Record<string, Entry> };
    const field = Object.keys(entries).find((name) => entries[name]!.v === points(tab)[index])!;
    const item = field.replace('.text', '');
    elsewhere.setItem(
      `rejection-guide:1:id-${guideId}:${item}`,
      JSON.stringify({ t: Date.now() + 1, by: 'there', v: null }),
    );
  }

  const textareas = (guide: RejectionGuide) => all(guide, 'textbox', 'They said');

  it('stays where another tab removes it, and there too', async () => {
    const [one, two] = [await here(), await there()];
    await addPoint(one, 'More');
    await agree([two], ['More']);
    const [point] = textareas(one);
    point!.focus();
    enter(point!, 'More numbers');
    removeElsewhere(two, 0);
    await agree([one, two], ['More numbers']);
    expect(one.shadowRoot!.activeElement === point, 'the focus').to.equal(true);
    await shows(one, 'Saved');
    // The removal may be heard of only now: what is opened meanwhile sees it, and then its end.
    await agree([await there()], ['More numbers']);
  });

  it('keeps the focus where another tab removes the one before it', async () => {
    const [one, two] = [await here(), await there()];
    await addPoint(one, 'First');
    await addPoint(one, 'Second');
    await agree([two], ['First', 'Second']);
    const [, second] = textareas(one);
    second!.focus();
    removeElsewhere(two, 0);
    await agree([one], ['Second']);
    expect(one.shadowRoot!.activeElement === second, 'the focus').to.equal(true);
  });
});

describe('two applications', () => {
  it('never mix, in one page or in two tabs', async () => {
    const one = await here();
    const two = await there(`${guideId}-b`);
    const three = await mount(
      `<rejection-guide guide-id="${guideId}:kind-line"></rejection-guide>`,
    );
    await openStep1(three);
    enter(kindLine(one), 'One');
    await addPoint(one, 'Of one');
    enter(kindLine(two), 'Two');
    enter(kindLine(three), 'Three');
    await Promise.all([one, two, three].map((guide) => shows(guide, 'Saved')));
    expect([one, two, three].map((guide) => kindLine(guide).value)).to.deep.equal([
      'One',
      'Two',
      'Three',
    ]);
    expect(points(two)).to.deep.equal([]);
    // Nor does erasing one touch the other.
    await eraseAll(one);
    await waitUntil(() => status(one) === 'Everything is erased.');
    expect(kindLine(await there(`${guideId}-b`)).value).to.equal('Two');
    expect(kindLine(three).value).to.equal('Three');
  });

  it('are known by employer and job, and change with them', async () => {
    const guide = await mount(
      `<rejection-guide company="${guideId}" job-title="Baker"></rejection-guide>`,
    );
    await openStep1(guide);
    enter(kindLine(guide), 'As a baker');
    await act(guide, () => enter(kindLine(guide), 'As a baker, in a rush'));
    await act(guide, () => (guide.jobTitle = 'Driver'));
    expect(kindLine(guide).value).to.equal('');
    enter(kindLine(guide), 'As a driver');
    await act(guide, () => (guide.jobTitle = 'Baker'));
    expect(kindLine(guide).value).to.equal('As a baker, in a rush');
  });
});
