/** What someone is using is ahead of what is kept: nothing may write over it. */
import { expect } from '@open-wc/testing';
import { all, button, click, one, textbox } from '../support/harness.js';
import { openMore, openStep1 } from '../support/answers.js';
import { act, checkbox, mount, type RejectionGuide } from '../support/guide.js';
import { watchExits } from '../support/exits.js';

describe('a control in use, on a page that answers the same click', () => {
  let guide: RejectionGuide;
  let times = 0;

  /** In between a click and its `change` event. */
  const answer = (): void => {
    guide.feedback = [{ text: `Point ${++times}` }];
    // As a page may that reads the guide at once, and so has it render.
    guide.exportRecord();
  };

  beforeEach(async () => {
    guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
    openMore(guide);
    document.addEventListener('click', answer);
  });

  afterEach(() => document.removeEventListener('click', answer));

  it('a tick stays', async () => {
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(checkbox(guide, 'reflect').checked).to.equal(true);
    expect(guide.progress.done).to.equal(1);
  });

  it('a tick that is taken back stays so', async () => {
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(checkbox(guide, 'reflect').checked).to.equal(false);
    expect(guide.progress.done).to.equal(0);
  });

  it('a switch that is pressed off is off', async () => {
    const stay = () => one(guide, 'checkbox', 'Say that you are open to other roles');
    expect(stay().checked).to.equal(true);
    await act(guide, () => stay().click());
    expect(stay().checked).to.equal(false);
    expect(guide.exportRecord()).to.include('"note.stay"').and.to.include('"no"');
  });

  it('an answer to a question is the one that was chosen', async () => {
    const answers = () => all(guide, 'radio', 'A first call');
    await act(guide, () => answers()[0]!.click());
    expect(answers().map(({ checked }) => checked)).to.deep.equal([true, true]);
  });
});

describe('a text that is filled in', () => {
  const label = 'What would you tell a friend with this news?';

  async function opened(): Promise<RejectionGuide> {
    const guide = await mount();
    await openStep1(guide);
    return guide;
  }

  /** Writes as a tool does, with this event or without any. */
  function fill(guide: RejectionGuide, event?: Event): void {
    textbox(guide, label).value = 'You did well';
    if (event) textbox(guide, label).dispatchEvent(event);
  }

  for (const [what, event] of [
    ['by change alone', new Event('change', { bubbles: true })],
    ['by an input event that doesn’t bubble', new Event('input')],
  ] as const) {
    it(`${what} is kept, and stays at the next render`, async () => {
      const guide = await opened();
      fill(guide, event);
      await act(guide, () => (guide.company = 'Northmere'));
      expect(textbox(guide, label).value).to.equal('You did well');
      expect(guide.exportRecord()).to.include('You did well');
    });
  }

  it('without a word is kept once its field is left', async () => {
    const guide = await opened();
    textbox(guide, label).focus();
    fill(guide);
    await act(guide, () => (guide.rolesUrl = '/jobs'));
    expect(textbox(guide, label).value).to.equal('You did well');
    await act(guide, () => textbox(guide, label).blur());
    expect(guide.exportRecord()).to.include('You did well');
  });

  it('and added before it has shown leaves the line to add with empty', async () => {
    const guide = await opened();
    const line = textbox(guide, 'One thing they told you');
    line.value = 'More examples';
    line.dispatchEvent(new Event('input'));
    await click(guide, 'Add');
    expect(textbox(guide, 'One thing they told you').value).to.equal('');
  });
});

describe('what a file was saved for', () => {
  it('is said below the button that saved it, whatever else is worded like it', async () => {
    const guide = await mount();
    const words = 'Done.';
    guide.messages = { announce: { fileSaved: words, removed: words } };
    await openStep1(guide);
    const line = textbox(guide, 'One thing they told you');
    line.value = 'More examples';
    line.dispatchEvent(new Event('input'));
    await click(guide, 'Add');
    await click(guide, 'Remove: More examples');
    const said = () =>
      [...guide.shadowRoot!.querySelectorAll('p')].filter(
        (each) => each.textContent.trim() === words && each.role !== 'status',
      );
    expect(said().map(({ id }) => id)).to.deep.equal(['removed']);
    watchExits();
    await click(guide, 'Remind me tomorrow evening');
    const [first] = said();
    const pressed = button(guide, 'Remind me tomorrow evening');
    expect(first!.previousElementSibling === pressed).to.equal(true);
  });
});

describe('a text at its limit', () => {
  const label = 'One thing to keep';

  async function full(): Promise<{ guide: RejectionGuide; field: HTMLTextAreaElement }> {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    const field = textbox(guide, label);
    field.focus();
    return { guide, field };
  }

  /** What an input method puts in, as browsers tell of it. */
  function compose(field: HTMLTextAreaElement, at: number, text: string, isDone = false): void {
    field.value = field.value.replace(/[かんじ漢字]*/gu, '');
    field.setRangeText(text, at, at, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: text }));
    if (isDone) field.dispatchEvent(new CompositionEvent('compositionend', { data: text }));
  }

  it('is cut once what is composed is done, and not in the middle', async () => {
    const { guide, field } = await full();
    field.value = `${'a'.repeat(155)}END`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    compose(field, 155, 'かんじ');
    await guide.updateComplete;
    expect(field.value).to.equal(`${'a'.repeat(155)}かんじEND`);
    compose(field, 155, '漢字', true);
    await guide.updateComplete;
    expect(field.value).to.equal(`${'a'.repeat(155)}漢字END`);
    compose(field, 155, 'かんじ', true);
    await guide.updateComplete;
    expect(field.value).to.equal(`${'a'.repeat(155)}かんEND`);
  });

  it('takes what fits of what is pasted, and the browser can undo it', async () => {
    const { guide, field } = await full();
    document.execCommand('insertText', false, 'a'.repeat(155));
    const paste = { inputType: 'insertFromPaste', data: 'bbb👩‍👩‍👧', bubbles: true, cancelable: true };
    const isLeft = field.dispatchEvent(new InputEvent('beforeinput', paste));
    expect(isLeft, 'the browser puts in what fits').to.equal(false);
    await guide.updateComplete;
    expect(field.value).to.equal(`${'a'.repeat(155)}bbb`);
    expect(guide.shadowRoot!.textContent).to.include('160');
    document.execCommand('undo');
    await guide.updateComplete;
    expect(field.value).not.to.include('b');
    expect(guide.exportRecord()).not.to.include('b'.repeat(3));
  });
});

describe('what the guide puts in a field, as someone asked it to', () => {
  /** Types, as far as the browser's way back is concerned. */
  function write(field: HTMLElement, text: string): void {
    field.focus();
    document.execCommand('selectAll');
    document.execCommand('insertText', false, text);
  }

  async function undo(guide: RejectionGuide, field: HTMLElement): Promise<void> {
    field.focus();
    document.execCommand('undo');
    await guide.updateComplete;
  }

  it('is undone by the browser: a line that was added stands there again', async () => {
    const guide = await mount();
    await openStep1(guide);
    const line = textbox(guide, 'One thing they told you');
    write(line, 'More examples');
    await click(guide, 'Add');
    expect(line.value).to.equal('');
    await undo(guide, line);
    expect(line.value).to.equal('More examples');
    expect(all(guide, 'button', 'Remove: More examples')).to.have.length(1);
    expect(guide.exportRecord()).to.include('"draft.points"');
  });

  it('is undone by the browser: a note is back that a new draft took the place of', async () => {
    const guide = await mount('<rejection-guide open-steps="thank-you-note"></rejection-guide>');
    const note = textbox(guide, 'Your note');
    const draft = note.value;
    write(note, 'My own words');
    await guide.updateComplete;
    await click(guide, 'Make a new draft');
    expect(note.value).to.equal(draft);
    await undo(guide, note);
    expect(note.value).to.equal('My own words');
    expect(guide.exportRecord()).to.include('My own words');
  });
});
