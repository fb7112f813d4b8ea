/** What rule engines don't find: walked with keys, and heard. */
import { expect, nextFrame } from '@open-wc/testing';
import { act, all, click, nameOf, one, textbox, write } from '../support/harness.js';
import { focused, openAnswers, openMore } from '../support/answers.js';
import { mount, type RejectionGuide, type StepId } from '../support/guide.js';
import { add, typeItem } from '../support/lists.js';
import { press } from '../support/commands.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

const opened = (step: StepId): Promise<RejectionGuide> =>
  mount(`<rejection-guide open-steps="${step}"></rejection-guide>`);

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
});
