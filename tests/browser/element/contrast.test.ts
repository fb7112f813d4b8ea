/** What has to be found can be seen on any page: 3:1 with what is behind it (WCAG 1.4.11). */
import { expect } from '@open-wc/testing';
import { contrast } from '../../../demo/configurator/contrast.js';
import { act, all, one } from '../support/harness.js';
import { openMore } from '../support/answers.js';
import { checkbox, mount } from '../support/guide.js';

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour as it comes out over what is behind it. */
function painted(background: string, colour: string): string {
  for (const each of [background, colour]) {
    context.fillStyle = each;
    context.fillRect(0, 0, 1, 1);
  }
  const pixel = context.getImageData(0, 0, 1, 1).data.slice(0, 3);
  return `#${[...pixel].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

describe('the edges of controls', () => {
  for (const [page, background, ink] of [
    ['white', '#fff', '#1a1a1a'],
    ['a light grey', '#f3f2f1', '#0b0c0c'],
    ['mid grey', '#808080', '#000'],
    ['a dark grey', '#222', '#eee'],
    ['black', '#000', '#fff'],
    ['a saturated blue', '#1d4ed8', '#fff'],
  ] as const) {
    it(`can be seen on ${page}`, async () => {
      const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
      await act(guide, () => (guide.style.cssText = `color: ${ink}; background: ${background}`));
      openMore(guide);
      const edges = {
        button: getComputedStyle(all(guide, 'button', 'Save for my calendar')[0]!).borderTopColor,
        'primary button': getComputedStyle(all(guide, 'button', 'Mark as done')[0]!).borderTopColor,
        radio: getComputedStyle(all(guide, 'radio')[0]!).borderTopColor,
        switch: getComputedStyle(one(guide, 'checkbox', 'Ask for one piece of advice'))
          .borderTopColor,
        field: getComputedStyle(all(guide, 'textbox')[0]!).borderTopColor,
        list: getComputedStyle(all(guide, 'combobox')[0]!).borderTopColor,
        box: getComputedStyle(checkbox(guide, 'reflect'), '::before').borderTopColor,
      };
      for (const [name, colour] of Object.entries(edges)) {
        const shown = painted(background, colour);
        expect(contrast(shown, painted(background, background)), name).to.be.at.least(3);
      }
    });
  }
});
