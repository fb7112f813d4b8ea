import { expect } from '@open-wc/testing';
import { addLocale } from '../../../src/locales/registry.js';
import { engine, setMedia, setViewport } from '../support/commands.js';
import {
  act,
  checkbox,
  find,
  mount,
  part,
  skipButton,
  stepIds,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { add, choose, enter, fieldOf, openMore, typeItem, write } from '../support/answers.js';
import { pseudoLocale } from '../support/pseudo-locale.js';
import { wait } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';

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
    await act(guide, () => find(guide, "[data-action='answers']").click());
    await act(guide, () => find(guide, "input[value='use']").click());
  },
  'reflected on': async (guide) => {
    guide.feedback = [{ text: 'Clear structure', area: 'answers' }];
    await act(guide, () => guide.expand('reflect'));
    openMore(guide);
    enter(find(guide, '#keep'), 'Asking back');
    await typeItem(guide, 'moments', 'The case study');
    await choose(guide, 'stage', 'interview');
    await choose(guide, '.felt', 'uncertain');
    await choose(guide, '.whose', 'shared');
    await choose(guide, '.area', 'skills');
    await choose(guide, 'preparation.rest', 'part');
    await typeItem(guide, 'changes', 'Ask more');
    await choose(guide, 'focus', 'skills');
  },
  'full of moments, with one removed': async (guide) => {
    await act(guide, () => guide.expand('reflect'));
    openMore(guide);
    for (const label of ['1', '2', '3', '4', '5']) await typeItem(guide, 'moments', label);
    for (const change of ['1', '2']) await typeItem(guide, 'changes', change);
    await act(guide, () => find(guide, "[data-item^='changes'] button").click());
  },
  'filled with a note': async (guide) => {
    await act(guide, () => guide.expand('reflect'));
    await act(guide, () => guide.expand('thank-you-note'));
    openMore(guide);
    await typeItem(guide, 'moments', 'The case study');
    await choose(guide, '.felt', 'confident');
    await act(guide, () => guide.collapse('reflect'));
    await choose(guide, 'relation', 'agency');
    await choose(guide, 'thanked', 'no');
    await act(guide, () => find(guide, "[data-field='note.disappointment']").click());
    for (const name of ['recipient', 'feedback', 'topic', 'sender']) {
      enter(find(guide, `[data-field='note.${name}']`), 'Words');
    }
    // With remarks, and with a draft to go back to.
    enter(find(guide, "[data-field='note.text']"), 'Sorry! Sorry! Reconsider? [name]?');
    await guide.updateComplete;
  },
  'replaced by a new draft': async (guide) => {
    await act(guide, () => guide.expand('thank-you-note'));
    enter(find(guide, "[data-field='note.text']"), 'My own');
    await guide.updateComplete;
    await act(guide, () => find(guide, "[data-action='use-draft']").click());
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
    await act(guide, () => find(guide, "[data-action='remove']").click());
  },
  'open at a plan': async (guide) => {
    await act(guide, () => guide.expand('apply-lessons'));
    openMore(guide);
  },
  'open at plans that were made': async (guide) => {
    await act(guide, () => guide.expandAll());
    openMore(guide);
    await choose(guide, `${await add(guide, 'moments', 'The test task')}.felt`, 'uncertain');
    await write(guide, 'plan.when', 'soon');
    await write(guide, 'plan.action', 'call Sam');
    await add(guide, 'plans', 'Friday');
    await add(guide, 'goals', 'Two projects');
    await write(guide, 'draft.goals', 'x'.repeat(121));
    // On a later visit there is the question how it went.
    wait(13 * 3_600_000);
    await act(guide, () => guide.requestUpdate());
    await act(guide, () => find(guide, "[data-action='carry-on']").click());
    openMore(guide);
    expect(fieldOf(guide, 'plan.outcome').checkVisibility()).to.equal(true);
  },
  'open at the answers': async (guide) => {
    await act(guide, () => guide.expandAll());
    await write(guide, 'keep', 'My calm\nquestions');
    await add(guide, 'points', 'More examples');
    await write(guide, 'plan.action', 'call Sam');
    await act(guide, () => guide.collapseAll());
    await act(guide, () => find(guide, "[data-action='answers']").click());
    expect(part(guide, 'summary').checkVisibility()).to.equal(true);
  },
  'asked whether to erase all': async (guide) => {
    await act(guide, () => find(guide, "[data-action='answers']").click());
    await act(guide, () => find(guide, "[data-action='forget']").click());
    expect(find(guide, "[role='group']").checkVisibility()).to.equal(true);
  },
  'started again': async (guide) => {
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => guide.reset());
  },
};

describe('accessibility', () => {
  for (const [state, reach] of Object.entries(states)) {
    it(`axe finds nothing when it is ${state}`, async () => {
      const guide = await mount(plain);
      await reach(guide);
      await expect(guide).to.be.accessible();
    });

    // The direction is no other engine's affair: the same rules would look at the same tree.
    if (engine() !== 'chromium') continue;
    it(`axe finds nothing right to left when it is ${state}`, async () => {
      const guide = await mount(`<div lang="ar">${plain}</div>`);
      await reach(guide);
      await expect(guide).to.be.accessible();
    });
  }

  it('axe finds nothing on a dark page', async () => {
    const guide = await mount(
      `<div style="background: #111; color: #eee; color-scheme: dark">${plain}</div>`,
    );
    await states['skipped']!(guide);
    await expect(guide).to.be.accessible();
  });

  it('axe finds nothing in forced colours', async function () {
    if (!(await setMedia({ forcedColors: 'active' }))) this.skip();
    const guide = await mount(plain);
    await states['skipped']!(guide);
    await expect(guide).to.be.accessible();
  });

  it('the bar and the tick can be seen in forced colours', async function () {
    if (!(await setMedia({ forcedColors: 'active' }))) this.skip();
    const guide = await mount(plain);
    await act(guide, () => checkbox(guide, 'reflect').click());
    // Forced, bar and track would be of one colour: the guide sets system colours itself.
    expect(getComputedStyle(part(guide, 'progress')).forcedColorAdjust).to.equal('none');
    const tick = getComputedStyle(checkbox(guide, 'reflect'), '::after');
    const page = getComputedStyle(document.body).backgroundColor;
    expect(tick.borderBottomColor).not.to.equal(page);
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
