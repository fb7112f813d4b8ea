import { expect } from '@open-wc/testing';
import { addLocale } from '../../../src/locales/registry.js';
import { act, all, choose, click, enter, textbox, has, one, write } from '../support/harness.js';
import { add, items, typeItem } from '../support/lists.js';
import { openMore } from '../support/answers.js';
import {
  checkbox,
  mount,
  part,
  skipButton,
  stepIds,
  toggle,
  type RejectionGuide,
  stillness,
} from '../support/guide.js';
import { engine, setMedia, setViewport } from '../support/commands.js';
import { wait } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';
import { pseudoLocale } from '../support/pseudo-locale.js';

afterEach(cleanUp);

before(() => addLocale(pseudoLocale));

const links = 'roles-url="/r" community-url="/c" support-url="/s" privacy-url="/p"';
const plain = `<rejection-guide ${links}></rejection-guide>`;

const states: Record<string, (guide: RejectionGuide) => Promise<unknown>> = {
  closed: async () => {},
  open: (guide) => act(guide, () => guide.expandAll()),
  done: async (guide) => {
    for (const step of stepIds) await act(guide, () => checkbox(guide, step).click());
  },
  skipped: async (guide) => {
    await act(guide, () => guide.expandAll());
    for (const step of stepIds) await act(guide, () => skipButton(guide, step).click());
  },
  'written in': async (guide) => {
    guide.feedback = [{ text: 'Clear structure', area: 'answers' }];
    await act(guide, () => guide.expand('accept-feedback'));
    openMore(guide);
    await click(guide, 'Your answers');
    await choose(guide, 'What do you want to do with it?', 'Use it');
  },
  'reflected on': async (guide) => {
    guide.feedback = [{ text: 'Clear structure', area: 'answers' }];
    await act(guide, () => guide.expand('reflect'));
    openMore(guide);
    enter(textbox(guide, 'One thing to keep'), 'Asking back');
    await typeItem(guide, 'A moment you remember', 'The case study');
    await choose(guide, 'What was the last stage?', 'An interview');
    await choose(guide, 'How did you feel?', 'Unsure');
    await choose(guide, 'Was it yours to change?', 'Partly mine');
    await choose(guide, 'What is it about?', 'Skills');
    await choose(guide, 'Rest', 'In part');
    await typeItem(guide, 'One thing to change', 'Ask more');
    await choose(guide, 'What you want to work on', 'Skills');
  },
  'full of moments, with one removed': async (guide) => {
    await act(guide, () => guide.expand('reflect'));
    openMore(guide);
    for (const label of ['1', '2', '3', '4', '5'])
      await typeItem(guide, 'A moment you remember', label);
    for (const change of ['1', '2']) await typeItem(guide, 'One thing to change', change);
    await click(items(guide, 'What to change')[0]!, 'Remove: 1');
  },
  'filled with a note': async (guide) => {
    await act(guide, () => guide.expand('reflect'));
    await act(guide, () => guide.expand('thank-you-note'));
    openMore(guide);
    await typeItem(guide, 'A moment you remember', 'The case study');
    await choose(guide, 'How did you feel?', 'Confident');
    await act(guide, () => guide.collapse('reflect'));
    await choose(guide, 'Who are you writing to?', 'A recruiter at an agency');
    await choose(guide, 'Have you thanked them already?', 'No');
    await act(guide, () => one(guide, 'checkbox', 'Say that you are disappointed').click());
    for (const label of [
      'Reader’s name',
      'The same in your own words',
      'What to ask about',
      'Your name',
    ]) {
      enter(textbox(guide, label), 'Words');
    }
    // With remarks, and with a draft to go back to.
    enter(textbox(guide, 'Your note'), 'Sorry! Sorry! Reconsider? [name]?');
    await guide.updateComplete;
  },
  'replaced by a new draft': async (guide) => {
    await act(guide, () => guide.expand('thank-you-note'));
    enter(textbox(guide, 'Your note'), 'My own');
    await guide.updateComplete;
    await click(guide, 'Make a new draft');
    openMore(guide);
  },
  'where no note is put forward': async (guide) => {
    guide.replies = 'unread';
    await act(guide, () => guide.expand('thank-you-note'));
    openMore(guide);
  },
  'without a point that was removed': async (guide) => {
    guide.feedback = [{ text: 'Clear structure' }];
    await act(guide, () => guide.expand('accept-feedback'));
    await click(guide, 'Remove: Clear structure');
  },
  'open at a plan': async (guide) => {
    await act(guide, () => guide.expand('apply-lessons'));
    openMore(guide);
  },
  'open at plans that were made': async (guide) => {
    await act(guide, () => guide.expandAll());
    openMore(guide);
    await choose(
      await add(guide, 'A moment you remember', 'The test task'),
      'How did you feel?',
      'Unsure',
    );
    await write(guide, 'When', 'soon');
    await write(guide, 'I will', 'call Sam');
    await add(guide, 'A day or moment for another plan', 'Friday');
    await add(guide, 'One thing to learn', 'Two projects');
    await write(guide, 'One thing to learn', 'x'.repeat(121));
    // On a later visit there is the question how it went.
    wait(3 * 24 * 3_600_000);
    await act(guide, () => guide.requestUpdate());
    await click(part(guide, 'earlier'), 'Yes, show my answers');
    openMore(guide);
    expect(all(guide, 'group', 'How did it go?')).not.to.have.length(0);
  },
  'open at the answers': async (guide) => {
    await act(guide, () => guide.expandAll());
    await write(guide, 'One thing to keep', 'My calm\nquestions');
    await add(guide, 'One thing they told you', 'More examples');
    await write(guide, 'I will', 'call Sam');
    await act(guide, () => guide.collapseAll());
    await click(guide, 'Your answers');
    expect(part(guide, 'summary').checkVisibility()).to.equal(true);
  },
  'asked whether to erase all': async (guide) => {
    openMore(guide);
    await click(guide, 'Erase all, and stop saving on this device');
    expect(has(guide, 'group', 'Erase everything for good? This can’t be undone.')).to.equal(true);
  },
  'started again': async (guide) => {
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => guide.reset());
  },
};

/** What has just come fades in: its contrast is what it is to be only then. */
function endFading(guide: RejectionGuide): void {
  for (const animation of guide.shadowRoot!.getAnimations()) animation.finish();
}

describe('accessibility', () => {
  for (const [state, reach] of Object.entries(states)) {
    it(`axe finds nothing when it is ${state}`, async () => {
      const guide = await mount(plain);
      await reach(guide);
      endFading(guide);
      await expect(guide).to.be.accessible();
    });

    // The direction is no other engine's affair: the same rules would look at the same tree.
    if (engine() !== 'chromium') continue;
    it(`axe finds nothing right to left when it is ${state}`, async () => {
      const guide = await mount(`<div lang="ar">${plain}</div>`);
      await reach(guide);
      endFading(guide);
      await expect(guide).to.be.accessible();
    });
  }

  it('axe finds nothing on a dark page', async () => {
    const guide = await mount(
      `<div style="background: #111; color: #eee; color-scheme: dark">${plain}</div>`,
    );
    await states['skipped']!(guide);
    // While a step is opening, what is in it is past the end of the dark part of the page.
    await stillness(guide, 'reflect');
    endFading(guide);
    await expect(guide).to.be.accessible();
  });

  it('axe finds nothing in forced colours', async function () {
    if (!(await setMedia({ forcedColors: 'active' }))) this.skip();
    const guide = await mount(plain);
    await states['skipped']!(guide);
    endFading(guide);
    await expect(guide).to.be.accessible();
  });

  it('the bar and the tick can be seen in forced colours', async function () {
    if (!(await setMedia({ forcedColors: 'active' }))) this.skip();
    const guide = await mount(plain);
    await act(guide, () => checkbox(guide, 'reflect').click());
    // Forced, bar and track would be of one colour: the guide sets system colours itself.
    expect(getComputedStyle(part(guide, 'progress')).forcedColorAdjust).to.equal('none');
    const tick = getComputedStyle(checkbox(guide, 'reflect'), '::before');
    expect(tick.forcedColorAdjust).to.equal('none');
    const page = getComputedStyle(document.body).backgroundColor;
    expect(tick.backgroundColor).not.to.equal(page);
  });

  for (const width of [280, 320, 1280]) {
    it(`every control is 44 px high at least, links in a sentence apart, ${width} px wide`, async () => {
      await setViewport({ width, height: 800 });
      const guide = await mount(`<rejection-guide open-steps="all" ${links}></rejection-guide>`);
      await act(guide, () => checkbox(guide, 'reflect').click());
      const controls = guide.shadowRoot!.querySelectorAll(
        'button, input:not([part="choice"] *), [part="choice"], summary, [part="links"] a',
      );
      expect(controls.length).to.be.greaterThan(16);
      const shown = [...controls].filter((control) => control.checkVisibility());
      for (const control of shown) {
        const { width: wide, height } = control.getBoundingClientRect();
        expect(Math.round(height), control.outerHTML).to.be.at.least(44);
        expect(Math.round(wide), control.outerHTML).to.be.at.least(44);
      }
    });
  }

  it('states of a step differ by more than colour', async () => {
    const guide = await mount();
    const look = () => {
      const { borderStyle, content } = getComputedStyle(checkbox(guide, 'reflect'), '::before');
      const { clipPath } = getComputedStyle(checkbox(guide, 'reflect'), '::after');
      return [borderStyle, content, clipPath].join();
    };
    await setMedia({ reducedMotion: 'reduce' });
    const todo = look();
    await act(guide, () => checkbox(guide, 'reflect').click());
    const done = look();
    await act(guide, () => skipButton(guide, 'reflect').click());
    expect(new Set([todo, done, look()]).size).to.equal(3);
    expect(toggle(guide, 'reflect').innerText).to.include('Skipped');
  });
});
