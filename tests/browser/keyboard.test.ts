import { expect } from '@open-wc/testing';
import { press } from './support/commands.js';
import {
  act,
  checkbox,
  mount,
  openSteps,
  skipButton,
  toggle,
  type RejectionGuide,
} from './support/guide.js';

const focused = (guide: RejectionGuide) => guide.shadowRoot!.activeElement;

describe('by keyboard alone', () => {
  it('Tab goes from checkbox to button to panel, and Shift+Tab back', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('accept-feedback'));
    checkbox(guide, 'accept-feedback').focus();
    await press('Tab');
    expect(focused(guide)).to.equal(toggle(guide, 'accept-feedback'));
    await press('Tab');
    expect(focused(guide)).to.equal(skipButton(guide, 'accept-feedback'));
    await press('Tab');
    expect(focused(guide)).to.equal(checkbox(guide, 'reflect'));
    await press('Tab');
    await press('Tab');
    expect(focused(guide), 'a closed panel is passed over').to.equal(
      checkbox(guide, 'thank-you-note'),
    );
    await press('Shift+Tab');
    expect(focused(guide)).to.equal(toggle(guide, 'reflect'));
  });

  it('Space ticks, and neither opens nor scrolls', async () => {
    const guide = await mount();
    checkbox(guide, 'reflect').focus();
    const before = scrollY;
    await press('Space');
    await guide.updateComplete;
    expect(guide.progress.done).to.equal(1);
    expect(openSteps(guide)).to.deep.equal([]);
    expect(scrollY).to.equal(before);
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} opens and closes a step, and the focus stays`, async () => {
      const guide = await mount();
      toggle(guide, 'reflect').focus();
      await press(key);
      await guide.updateComplete;
      expect(openSteps(guide)).to.deep.equal(['reflect']);
      expect(focused(guide)).to.equal(toggle(guide, 'reflect'));
      await press(key);
      await guide.updateComplete;
      expect(openSteps(guide)).to.deep.equal([]);
    });
  }

  it('shows where the focus is', async () => {
    const guide = await mount();
    checkbox(guide, 'reflect').focus();
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(toggle(guide, 'reflect'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });
});
