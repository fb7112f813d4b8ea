/** Files and printing in the frames of other people's pages, where both may be blocked unheard. */
import { expect } from '@open-wc/testing';
import type { RejectionGuide } from '../../../src/element/rejection-guide.js';
import { openPage, status, warm } from '../support/guide.js';
import { act, click, write } from '../support/harness.js';
import { prints } from '../support/exits.js';
import { openMore } from '../support/answers.js';
import { cleanUp } from '../support/storage.js';
import {
  elsewhere,
  guideOn,
  hearFrom,
  pathOf,
  script,
  tag,
  type Page,
} from '../support/written.js';

afterEach(cleanUp);

const words =
  'This may be blocked here. You can also select the text, and copy it with your keyboard or menu.';

const inATab = 'If no file was saved, open this page in its own tab.';

async function answered(sandbox: string): Promise<RejectionGuide> {
  const frame = await openPage(pathOf({ head: script(), body: tag() }), undefined, sandbox);
  const page = frame.contentWindow as unknown as Page;
  // Where it is allowed, tests leave no files and no paper behind.
  page.HTMLAnchorElement.prototype.click = () => {};
  const guide = await guideOn(page);
  prints(guide);
  await warm(guide);
  await act(guide, () => guide.expandAll());
  openMore(guide);
  await write(guide, 'One thing to keep', 'My calm questions');
  await click(guide, 'Your answers');
  await click(guide, 'More ways to keep them');
  return guide;
}

const may = 'allow-scripts allow-same-origin';

describe('in a frame that may keep files from being saved', () => {
  const ways = {
    'Save as a file': words,
    'Save as text': words,
    'Save a copy': inATab,
    'Remind me tomorrow evening': inATab,
  };
  for (const [name, way] of Object.entries(ways)) {
    it(`"${name}" does not claim that it worked, and names another way`, async () => {
      const guide = await answered(may);
      await click(guide, name);
      expect(status(guide)).to.equal(way);
    });
  }

  it('it is said beside the button as well, and nowhere else', async () => {
    const guide = await answered(may);
    await click(guide, 'Save as text');
    const shown = [...guide.shadowRoot!.querySelectorAll('p')].filter(
      (line) => line.textContent.trim() === words && line.role !== 'status',
    );
    expect(shown.map((line) => line.closest('li')!.dataset.step)).to.deep.equal(['thank-you-note']);
  });

  it('"Print" says so too', async () => {
    const guide = await answered(`${may} allow-downloads`);
    await click(guide, 'Print');
    expect(status(guide)).to.equal(words);
  });
});

describe('in a frame that may do all of it', () => {
  it('nothing is said of its being blocked', async () => {
    const guide = await answered(`${may} allow-downloads allow-modals`);
    for (const name of ['Save as a file', 'Print', 'Save as text']) {
      await click(guide, name);
      expect(status(guide), name).to.equal('');
    }
    await click(guide, 'Remind me tomorrow evening');
    expect(status(guide)).to.include('The file is saved.');
  });
});

describe('in a frame that can’t be looked into', () => {
  /** What is said after each of these presses, and what went wrong on the page. */
  async function saidIn(origin: string, sandbox?: string) {
    const page = pathOf({
      head: script(),
      body: `${tag('open-steps="reflect"')}<script type="module">
        HTMLAnchorElement.prototype.click = () => {};
        const none = ({ target }) => { try { target.contentWindow.print = () => {}; } catch {} };
        globalThis.print = () => {};
        await customElements.whenDefined('rejection-guide');
        const guide = document.querySelector('rejection-guide');
        const root = guide.shadowRoot;
        root.addEventListener('load', none, { capture: true });
        const next = () => new Promise(requestAnimationFrame);
        while (!root.querySelector('textarea')) await next();
        const field = root.querySelector('textarea');
        field.value = 'My calm questions';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await guide.updateComplete;
        const press = async (name) => {
          [...root.querySelectorAll('button')].find(
            (button) => button.textContent.trim() === name,
          ).click();
          await guide.updateComplete;
          return root.querySelector('[role="status"]').textContent.trim();
        };
        await press('Your answers');
        const said = [await press('Save as a file'), await press('Print')];
        // The frame that is printed would load by now.
        for (let count = 0; count < 9; count++) await next();
        parent.postMessage({ said, seen }, '*');
      </script>`,
    });
    return (await hearFrom(origin + page, sandbox)) as { said: string[]; seen: string[] };
  }

  for (const [name, origin, sandbox] of [
    ['since it has no origin', '', 'allow-scripts'],
    ['since it is of another site', elsewhere, undefined],
  ] as const) {
    it(`${name}, it is said that it may be blocked, and nothing goes wrong`, async () => {
      expect(await saidIn(origin, sandbox)).to.deep.equal({ said: [words, words], seen: [] });
    });
  }
});
