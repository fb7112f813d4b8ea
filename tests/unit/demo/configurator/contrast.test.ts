import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrast, verdict } from '../../../../demo/configurator/contrast.js';
import { preset, themes, type Theme } from '../../../../demo/configurator/themes.js';

describe('contrast', () => {
  it('is as WCAG has it, and is not rounded up', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(contrast('#fff', '#FFFFFF')).to.equal(1);
    expect(contrast('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(verdict(contrast('#777', '#fff'), 4.5)).to.deep.equal({
      isEnough: false,
      words: '4.47:1, meets 3:1; it needs 4.5:1',
    });
    expect(verdict(2.999, 3).words).to.equal('2.99:1, meets not even 3:1; it needs 3:1');
    expect(verdict(7, 4.5)).to.deep.equal({ isEnough: true, words: '7.00:1, meets 7:1' });
  });

  for (const [name, theme] of Object.entries({ preset, ...themes })) {
    it(`of the theme ${name} is enough, light and dark`, () => {
      for (const i of [0, 1] as const) {
        expect(contrast(theme.text[i], theme.background[i])).to.be.at.least(7);
        expect(contrast(theme['--rejection-guide-accent'][i], theme.background[i])).to.be.at.least(
          4.5,
        );
      }
    });
  }

  it('is reckoned with the colours that guide.html has', async () => {
    const css = await readFile('src/page/guide.css', 'utf8');
    for (const name of Object.keys(preset) as (keyof Theme)[]) {
      const variable = name.startsWith('--') ? name : `--${name}`;
      expect(css).to.include(`${variable}: light-dark(${preset[name].join(', ')})`);
    }
  });
});
