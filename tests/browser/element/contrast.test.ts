/**
 * What has to be found can be seen on any page: 3:1 with what is behind it (WCAG 1.4.11), and 7:1
 * for text where the page's own has that (1.4.6).
 */
import { expect } from '@open-wc/testing';
import { contrast } from '../../../demo/configurator/contrast.js';
import { openMore } from '../support/answers.js';
import { setMedia } from '../support/commands.js';
import { checkbox, mount, skipButton, type RejectionGuide } from '../support/guide.js';
import { act, all, choose, one } from '../support/harness.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** How colours come out, each over those before it. */
function painted(...colours: string[]): string {
  for (const each of colours) {
    context.fillStyle = each;
    context.fillRect(0, 0, 1, 1);
  }
  const pixel = context.getImageData(0, 0, 1, 1).data.slice(0, 3);
  return `#${[...pixel].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Pages, and an accent that an owner might set there. */
const pages = [
  ['white', '#fff', '#1a1a1a', '#4f46e5'],
  ['a light grey', '#f3f2f1', '#0b0c0c', '#b91c1c'],
  ['mid grey', '#808080', '#000', '#1e1b4b'],
  ['a dark grey', '#222', '#eee', '#a5b4fc'],
  ['black', '#000', '#fff', '#22d3ee'],
  ['a saturated blue', '#1d4ed8', '#fff', '#fde68a'],
] as const;

async function mountOn([, background, ink]: (typeof pages)[number], accent?: string) {
  const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
  await act(guide, () => {
    guide.style.cssText = `color: ${ink}; background: ${background}`;
    if (accent) guide.style.setProperty('--rejection-guide-accent', accent);
  });
  openMore(guide);
  return guide;
}

describe('the edges of controls', () => {
  for (const page of pages) {
    const [name, background] = page;
    const seen = (colour: string) =>
      contrast(painted(background, colour), painted(background, background));

    it(`can be seen on ${name}`, async () => {
      const guide = await mountOn(page);
      for (const [what, colour] of Object.entries(edgesOf(guide))) {
        expect(seen(colour), what).to.be.at.least(3);
      }
    });

    it(`are as dark as text on ${name} for who asks for more contrast`, async function () {
      if (!(await setMedia({ contrast: 'more' }))) this.skip();
      const guide = await mountOn(page);
      const ink = seen(getComputedStyle(guide).color);
      for (const [what, colour] of Object.entries(edgesOf(guide))) {
        expect(seen(colour), what).to.equal(ink);
      }
    });
  }
});

describe('text', () => {
  for (const page of pages) {
    const [name, background, ink, accent] = page;
    const own = contrast(painted(background, ink), painted(background));

    it(`has ${own < 7 ? '4.5' : '7'}:1 on ${name} in every state, whatever the accent`, async () => {
      const guide = await mountOn(page, accent);
      await act(guide, () => checkbox(guide, 'accept-feedback').click());
      await act(guide, () => skipButton(guide, 'reflect').click());
      await choose(guide, 'Did they give you feedback?', 'They gave feedback');
      const texts = textsIn(guide.shadowRoot!);
      expect(texts.length).to.be.greaterThan(60);
      for (const { text, colours } of texts) {
        const behind = painted(background, ...colours.slice(0, -1));
        const shown = painted(background, ...colours);
        expect(contrast(shown, behind), text).to.be.at.least(own < 7 ? 4.5 : 7);
      }
    });
  }
});

/** Each text in sight, with the colours of all that is behind it and, at last, its own. */
function textsIn(root: ShadowRoot): { text: string; colours: string[] }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue!.trim();
    let element = walker.currentNode.parentElement;
    if (!text || !element || element.localName === 'style' || !element.checkVisibility()) continue;
    const colours = [getComputedStyle(element).color];
    for (; element; element = element.parentElement) {
      colours.unshift(getComputedStyle(element).backgroundColor);
    }
    texts.push({ text, colours });
  }
  return texts;
}

/** Each kind of control's edge. */
const edgesOf = (guide: RejectionGuide): Record<string, string> => ({
  button: getComputedStyle(all(guide, 'button', 'Save for my calendar')[0]!).borderTopColor,
  'primary button': getComputedStyle(all(guide, 'button', 'Mark as done')[0]!).borderTopColor,
  radio: getComputedStyle(all(guide, 'radio')[0]!).borderTopColor,
  switch: getComputedStyle(one(guide, 'checkbox', 'Ask for one piece of advice')).borderTopColor,
  field: getComputedStyle(all(guide, 'textbox')[0]!).borderTopColor,
  list: getComputedStyle(all(guide, 'combobox')[0]!).borderTopColor,
  box: getComputedStyle(checkbox(guide, 'reflect'), '::before').borderTopColor,
});
