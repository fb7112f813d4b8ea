/** What has to be found can be seen on any page: 3:1 with what is behind it (WCAG 1.4.11). */
import { expect } from '@open-wc/testing';
import { act, all, one } from '../support/harness.js';
import { openMore } from '../support/answers.js';
import { checkbox, mount } from '../support/guide.js';

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour as it comes out over these, each over the one before it. */
function painted(...colours: string[]): [number, number, number] {
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

function luminance(colour: readonly [number, number, number]): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(colour: string, background: string): number {
  const [dark, light] = [painted(background), painted(background, colour)]
    .map(luminance)
    .toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
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
        button: getComputedStyle(one(guide, 'button', 'Close all steps')).borderTopColor,
        'primary button': getComputedStyle(all(guide, 'button', 'Mark as done')[0]!).borderTopColor,
        field: getComputedStyle(all(guide, 'textbox')[0]!).borderTopColor,
        list: getComputedStyle(all(guide, 'combobox')[0]!).borderTopColor,
        box: getComputedStyle(checkbox(guide, 'reflect'), '::before').borderTopColor,
      };
      for (const [name, colour] of Object.entries(edges)) {
        expect(contrast(colour, background), name).to.be.at.least(3);
      }
    });
  }
});
