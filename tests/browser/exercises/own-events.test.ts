/** A page that listens to everything, and someone who writes in the guide. */
import { expect, oneEvent } from '@open-wc/testing';
import { act, all, click, enter, textbox } from '../support/harness.js';
import { openAnswers, openMore } from '../support/answers.js';
import { add } from '../support/lists.js';
import { waitUntil } from '../support/wait.js';
import { guideOn, script, tag, write } from '../support/written.js';
import { mount, toggle, warm, type RejectionGuide } from '../support/guide.js';
import { press, type } from '../support/commands.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

/** What the page does until the test ends, as its own scripts would. */
function listen(name: string, listener: (event: never) => void): void {
  document.addEventListener(name, listener as EventListener);
  undo.push(() => document.removeEventListener(name, listener as EventListener));
}
const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length > 0) undo.pop()!();
});

const isField = (target: EventTarget | null) =>
  ['INPUT', 'TEXTAREA', 'SELECT'].includes((target as Element).nodeName);

async function writing(): Promise<{ guide: RejectionGuide; field: HTMLTextAreaElement }> {
  const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
  const field = textbox(guide, 'One thing to keep');
  field.focus();
  return { guide, field };
}

describe('on a page that listens', () => {
  it('a shortcut that spares fields spares ours', async () => {
    const { guide, field } = await writing();
    const search = document.body.appendChild(document.createElement('input'));
    undo.push(() => search.remove());
    listen('keydown', (event: KeyboardEvent) => {
      if (event.key !== '/' || isField(event.target)) return;
      event.preventDefault();
      search.focus();
    });
    await type('and/or so');
    expect(field.value).to.equal('and/or so');
    expect(guide.shadowRoot!.activeElement === field).to.equal(true);
  });

  it('Enter in a text is a line break, and presses nothing', async () => {
    const { guide } = await writing();
    await act(guide, () => guide.expand('thank-you-note'));
    const note = textbox(guide, 'Your note');
    note.focus();
    note.setSelectionRange(0, 0);
    listen('keypress', (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !isField(event.target)) event.preventDefault();
    });
    const before = note.value;
    await press('Enter');
    expect(note.value).to.equal(`\n${before}`);
  });

  it('the clipboard and what is selected are the field’s own', async () => {
    const { field } = await writing();
    const heard: string[] = [];
    for (const name of ['copy', 'cut', 'paste', 'beforeinput', 'input', 'keydown', 'keyup']) {
      listen(name, (event: Event) => {
        heard.push(event.type);
        event.preventDefault();
      });
    }
    await type('calm');
    await press('Control+a');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('calm');
    await press('Control+c');
    field.setSelectionRange(4, 4);
    await press('Control+v');
    expect(field.value).to.be.oneOf(['calm', 'calmcalm']); // where no clipboard can be read
    expect(heard).to.deep.equal([]);
  });

  it('Escape and Tab are the page’s as well: dialogues go by them', async () => {
    await writing();
    const heard: string[] = [];
    listen('keydown', ({ key }: KeyboardEvent) => heard.push(key));
    await press('Escape');
    await press('Tab');
    expect(heard).to.deep.equal(['Escape', 'Tab']);
  });

  it('what is pressed elsewhere in the guide, or in the page’s own part of it, is heard', async () => {
    const { guide } = await writing();
    guide.insertAdjacentHTML('beforeend', '<p slot="reflect"><input aria-label="Ours"></p>');
    const heard: string[] = [];
    listen('keydown', ({ key }: KeyboardEvent) => heard.push(key));
    toggle(guide, 'reflect').focus();
    await press('/');
    guide.querySelector('input')!.focus();
    await press('a');
    expect(heard).to.deep.equal(['/', 'a']);
  });
});

describe('a recorder of sessions', () => {
  it('writes down nothing of what someone wrote: rrweb, with its inputs masked', async () => {
    const page = await write({ head: script(), body: tag('open-steps="reflect"') });
    // As a page's module bundle may have it.
    const rrweb = page.document.createElement('script');
    rrweb.type = 'module';
    rrweb.textContent = `
      import { record } from '/node_modules/rrweb/dist/rrweb.js';
      globalThis.recorded = [];
      const emit = (event) => recorded.push(event);
      record({ emit, maskAllInputs: true, recordShadowDOM: true });
      dispatchEvent(new Event('recording'));`;
    const recording = oneEvent(page, 'recording');
    page.document.head.append(rrweb);
    await recording;
    const guide = await guideOn(page);
    await warm(guide);
    await act(guide, () => guide.expandAll());
    openMore(guide);
    enter(textbox(guide, 'One thing to keep'), 'My calm questions');
    await add(guide, 'A moment you remember', 'The case study');
    await click(guide, 'Your answers');
    const written = () => JSON.stringify((page as unknown as { recorded: unknown[] }).recorded);
    // The end of what has changed: it gathers that before it writes it down.
    await waitUntil(() => written().includes('More ways to keep them'));
    expect(guide.shadowRoot!.textContent).to.include('My calm questions');
    const recorded = written();
    expect(recorded).not.to.include('calm questions');
    expect(recorded).not.to.include('case study');
  });

  it('is told, by the names that such tools go by, to mask all that someone wrote', async () => {
    const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
    const secret = 'My calm questions';
    for (const field of all(guide, 'textbox').filter(({ readOnly }) => !readOnly)) {
      enter(field, secret);
    }
    await guide.updateComplete;
    await add(guide, 'One thing they told you', secret);
    expect(guide.shadowRoot!.textContent).to.include(`Added: ${secret}`);
    await openAnswers(guide);
    const nodes = document.createTreeWalker(guide.shadowRoot!, NodeFilter.SHOW_TEXT);
    const holders: Element[] = all(guide, 'textbox', undefined, { hidden: true });
    while (nodes.nextNode()) {
      const { currentNode: node } = nodes;
      if (node.nodeValue!.includes(secret)) holders.push(node.parentElement!);
    }
    expect(holders.length).to.be.greaterThan(10);
    for (const mask of ['.rr-mask', '[data-private]', '[data-dd-privacy="mask"]']) {
      expect(holders.filter((holder) => !holder.closest(mask))).to.have.length(0);
    }
  });
});
