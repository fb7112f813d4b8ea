/** What rule engines don't find: walked with keys, and heard. */
import { expect, nextFrame } from '@open-wc/testing';
import {
  act,
  all,
  button,
  choose,
  click,
  has,
  nameOf,
  one,
  textbox,
  write,
} from '../support/harness.js';
import { focused, openAnswers, openMore, shows } from '../support/answers.js';
import {
  mount,
  panel,
  part,
  text,
  toggle,
  type RejectionGuide,
  type StepId,
} from '../support/guide.js';
import { watchExits } from '../support/exits.js';
import { add, typeItem } from '../support/lists.js';
import { press, type } from '../support/commands.js';
import { replace, wait } from '../support/replace.js';
import { waitUntil } from '../support/wait.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

const opened = (step: StepId): Promise<RejectionGuide> =>
  mount(`<rejection-guide open-steps="${step}"></rejection-guide>`);

/** What is said aloud from now on, by whichever live region. */
function heard(guide: RejectionGuide): string[] {
  const said: string[] = [];
  const isSpoken = (node: Node) =>
    node.parentElement?.closest('[role="status"], [aria-live="polite"]') != null;
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const texts = added.filter(isSpoken).map((node) => node.textContent!.trim());
    said.push(...texts.filter(Boolean));
  }).observe(guide.shadowRoot!, { childList: true, subtree: true });
  return said;
}

/** Time stands still for whoever waits a second, as for a pause, until it is let pass. */
function holdPauses(): () => void {
  const waiting = new Map<number, () => void>();
  const { setTimeout: start, clearTimeout: stop } = window;
  const pretend = (run: TimerHandler, milliseconds?: number, ...rest: unknown[]): number => {
    if (milliseconds !== 1000) return start(run, milliseconds, ...rest);
    const id = start(() => {}, 0);
    waiting.set(id, run as () => void);
    return id;
  };
  replace(window, 'setTimeout', { value: pretend });
  replace(window, 'clearTimeout', {
    value: (id?: number) => {
      waiting.delete(id!);
      stop(id);
    },
  });
  return () => {
    const held = [...waiting.values()];
    waiting.clear();
    for (const run of held) run();
  };
}

describe('by keyboard and by ear', () => {
  it('a point that was removed and brought back can be sorted by Tab', async () => {
    const guide = await opened('accept-feedback');
    await typeItem(guide, 'One thing they told you', 'More examples');
    textbox(guide, 'They said').focus();
    await press('Tab');
    expect(nameOf(focused(guide)!)).to.equal('Use it');
    await press('Tab');
    await click(guide, 'Remove: More examples');
    await click(guide, 'Undo');
    await nextFrame();
    expect(nameOf(focused(guide)!)).to.equal('They said');
    await press('Tab');
    expect(nameOf(focused(guide)!)).to.equal('Use it');
  });

  it('the draft of the note is read from its start', async () => {
    const guide = await opened('thank-you-note');
    const note = textbox(guide, 'Your note');
    await act(guide, () => note.focus());
    expect([note.selectionStart, note.selectionEnd]).to.deep.equal([0, 0]);

    // One's own words are gone on with where they end.
    await write(guide, 'Your note', 'My own words');
    note.setSelectionRange(12, 12);
    note.blur();
    await act(guide, () => note.focus());
    expect(note.selectionStart).to.equal(12);
  });

  it('each language to choose from is read in itself', async () => {
    const guide = await opened('thank-you-note');
    openMore(guide);
    const { options } = one(guide, 'combobox', 'The language of the note');
    const [none, ...languages] = [...options];
    expect(none!.hasAttribute('lang')).to.equal(false);
    expect(languages.map(({ lang }) => lang)).to.deep.equal(languages.map(({ value }) => value));
    expect(languages.find(({ lang }) => lang === 'de')!.text).to.equal('Deutsch');
  });

  it('the sheet has a heading for each step, below the guide’s own', async () => {
    const guide = await mount(
      '<rejection-guide open-steps="all" heading-level="3"></rejection-guide>',
    );
    await write(guide, 'One thing to keep', 'My calm questions');
    await add(guide, 'One thing they told you', 'More examples');
    await openAnswers(guide);
    const sheet = guide.shadowRoot!.querySelector('[part="summary"]')!;
    const headings = [...sheet.querySelectorAll('h3')];
    expect(headings.map((each) => [each.ariaLevel, each.textContent])).to.deep.equal([
      ['4', 'Accept feedback gracefully'],
      ['4', 'Reflect on the process'],
    ]);
    expect(all(guide, 'listitem').filter(({ ariaLabel }) => ariaLabel)).to.deep.equal([]);
  });

  it('a list is there once it has something in it', async () => {
    const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
    openMore(guide);
    expect(all(guide, 'list').filter((list) => all(list, 'listitem').length === 0)).to.deep.equal(
      [],
    );
    expect(has(guide, 'list', 'What they told you')).to.equal(false);
    await add(guide, 'One thing they told you', 'More examples');
    expect(has(guide, 'list', 'What they told you')).to.equal(true);
  });

  it('“Saved” is said once, when someone pauses, and not at each key', async () => {
    const pause = holdPauses();
    const guide = await opened('reflect');
    const said = heard(guide);
    textbox(guide, 'One thing to keep').focus();
    for (const words of ['My calm questions', ', again']) {
      await type(words);
      await shows(guide, 'Saved');
      expect(said).to.deep.equal([]);
      pause();
      await waitUntil(() => said.length > 0);
      pause();
      await guide.updateComplete;
      expect(said.splice(0)).to.deep.equal(['Saved']);
    }
  });

  it('“Saved” takes the place of nothing that is said beside a button', async () => {
    const pause = holdPauses();
    watchExits();
    const guide = await opened('apply-lessons');
    const said = heard(guide);
    textbox(guide, 'I will').focus();
    await type('call Jo');
    await shows(guide, 'Saved');
    await click(guide, 'Save for my calendar');
    const outcome = 'The file is saved. Open it to add it to your calendar.';
    await waitUntil(() => said.includes(outcome));
    pause();
    await waitUntil(() => said.includes('Saved'));
    await guide.updateComplete;
    expect(text(panel(guide, 'apply-lessons'))).to.include(outcome);
  });

  it('an answer that changes what is below it says so', async () => {
    const guide = await opened('accept-feedback');
    const said = heard(guide);
    await choose(guide, 'Did they give you feedback?', 'They gave no feedback');
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['What follows fits your answer now.']);
    expect(has(guide, 'textbox', 'One thing the job advert asks for')).to.equal(true);
  });

  it('the focus goes to a step’s title when the page closes it with the focus inside', async () => {
    const guide = await opened('reflect');
    textbox(guide, 'One thing to keep').focus();
    await act(guide, () => guide.collapse('reflect'));
    expect(focused(guide) === toggle(guide, 'reflect')).to.equal(true);
  });

  it('the focus stays in the guide when what was cleared is brought back', async () => {
    const guide = await opened('reflect');
    await write(guide, 'One thing to keep', 'My calm questions');
    wait(13 * 3_600_000);
    const again = await mount('<rejection-guide></rejection-guide>');
    await click(part(again, 'earlier'), 'No, erase those answers');
    await waitUntil(() => has(again, 'button', 'Undo'));
    button(again, 'Undo').focus();
    await press('Enter');
    await waitUntil(() => !has(again, 'button', 'Undo'));
    await waitUntil(() => focused(again)?.matches('[part="toggle"]') === true);
  });

  it('the button that opens all steps says whether they are open', async () => {
    const guide = await mount();
    expect(button(guide, 'Open all steps').ariaExpanded).to.equal('false');
    await click(guide, 'Open all steps');
    expect(button(guide, 'Close all steps').ariaExpanded).to.equal('true');
  });

  it('no field refers to a description that is not there', async () => {
    const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
    openMore(guide);
    const fields = guide.shadowRoot!.querySelectorAll('[aria-describedby]');
    expect(fields.length).to.be.above(4);
    for (const field of fields) {
      const ids = field.getAttribute('aria-describedby')!.split(' ');
      for (const id of ids) expect(text(byId(guide, id)), nameOf(field)).not.to.equal('');
    }
  });
});

const byId = (guide: RejectionGuide, id: string) =>
  guide.shadowRoot!.querySelector<HTMLElement>(`[id="${id}"]`)!;
