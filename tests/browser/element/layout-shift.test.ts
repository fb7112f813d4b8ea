import { expect } from '@open-wc/testing';
import { measureLoad } from '../support/commands.js';

/** What a candidate leaves for the next visit: one step ticked, one skipped; later, words. */
const between = [
  `
  const root = document.querySelector('rejection-guide').shadowRoot;
  root.querySelector('input').click();
  root.querySelector('[part~="skip"]').click();`,
  `
  const [, , name] = Object.keys(localStorage)[0].split(':');
  const entry = { t: Date.now() - 13 * 3_600_000, by: 'earlier', v: 'You did well' };
  localStorage.setItem('rejection-guide:1:' + name + ':kind-line', JSON.stringify(entry));`,
];

describe('when the script arrives late', () => {
  // Words in another language come after the script.
  for (const [page, url, readySelector, widths] of [
    ['README’s snippet', '/tests/browser/pages/snippet.html', '.ready', [412, 1280]],
    // Where most is missing of the height that is enough in English.
    ['README’s snippet in German', '/tests/browser/pages/snippet.html?lang=de', '.ready', [1280]],
    ['the demo careers page', '/demo/careers.html', 'rejection-guide:defined', [412, 1280]],
  ] as const) {
    for (const width of widths) {
      it(`nothing moves on ${page}, ${width} px wide, on the first visit, a return, or one to words of long ago`, async function () {
        this.timeout(60_000);
        const visits = await measureLoad({
          url,
          readySelector,
          width,
          height: 900,
          cpuSlowdown: 4,
          network: 'slow-4g',
          between,
        });
        if (!visits) return this.skip();
        expect(visits.map(({ cls, shifts }) => ({ cls, shifts }))).to.deep.equal([
          { cls: 0, shifts: [] },
          { cls: 0, shifts: [] },
          { cls: 0, shifts: [] },
        ]);
      });
    }
  }
});
