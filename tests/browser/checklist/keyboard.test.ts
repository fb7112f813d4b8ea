import { expect } from '@open-wc/testing';
import { act, nameOf } from '../support/harness.js';
import { focused } from '../support/answers.js';
import { checkbox, mount, openSteps, toggle } from '../support/guide.js';
import { press } from '../support/commands.js';

describe('by keyboard alone', () => {
  it('Tab goes from checkbox to button to panel, and Shift+Tab back', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('accept-feedback'));
    checkbox(guide, 'accept-feedback').focus();
    const passed: string[] = [];
    for (let i = 0; i < 12; i++) {
      await press('Tab');
      passed.push(nameOf(focused(guide)!));
    }
    expect(passed).to.deep.equal([
      'Accept feedback gracefully',
      'They gave feedback',
      'One thing they told you',
      'Add',
      'A kind word to yourself',
      'If they call',
      'Was it about you as a person?',
      'Mark as done',
      'Skip this step',
      'Done: Reflect on the process',
      'Reflect on the process',
      // A closed panel is passed over.
      'Done: Follow up with a thank-you note',
    ]);
    await press('Shift+Tab');
    expect(nameOf(focused(guide)!)).to.equal('Reflect on the process');
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
      expect(focused(guide) === toggle(guide, 'reflect')).to.equal(true);
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
