import { expect } from '@open-wc/testing';
import { act, button, click, has, one } from '../support/harness.js';
import {
  checkbox,
  listen,
  mount,
  openSteps,
  part,
  skipButton,
  status,
  stepIds,
  text,
} from '../support/guide.js';
import { setViewport } from '../support/commands.js';

describe('the guide', () => {
  it('says in words and in a bar how far one has come', async () => {
    const guide = await mount();
    const bar = part<HTMLProgressElement>(guide, 'progress');
    expect(text(part(guide, 'progress-text'))).to.equal('Start anywhere');
    expect([bar.value, bar.max]).to.deep.equal([0, 4]);

    await act(guide, () => checkbox(guide, 'accept-feedback').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => skipButton(guide, 'apply-lessons').click());
    expect(text(part(guide, 'progress-text'))).to.equal('2 done, 1 skipped, 1 left');
    expect(bar.value).to.equal(3);
  });

  it('opens all steps with one button and closes them with the same', async () => {
    const guide = await mount();
    const all = button(guide, 'Open all steps');
    await act(guide, () => all.click());
    expect(openSteps(guide)).to.deep.equal(stepIds);
    expect(text(all)).to.equal('Close all steps');
    await act(guide, () => all.click());
    expect(openSteps(guide)).to.deep.equal([]);
  });

  it('offers to open all as long as one is closed', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    await click(guide, 'Open all steps');
    expect(openSteps(guide)).to.deep.equal(stepIds);
  });

  for (const width of [320, 600, 1280]) {
    it(`a first tick moves nothing, ${width} px wide`, async function () {
      if (!(await setViewport({ width, height: 800 }))) this.skip();
      const guide = await mount();
      const places = () =>
        [...guide.shadowRoot!.querySelectorAll('[part="step"], [part="privacy"]')].map(
          (element) => element.getBoundingClientRect().top,
        );
      const before = places();
      await act(guide, () => checkbox(guide, 'accept-feedback').click());
      await act(guide, () => checkbox(guide, 'reflect').click());
      expect(places()).to.deep.equal(before);
      expect(
        button(guide, 'Untick all steps').checkVisibility({ visibilityProperty: true }),
      ).to.equal(true);
    });
  }

  it('announces that all steps are dealt with, and says so by a state', async () => {
    const guide = await mount();
    const said = one(guide, 'status');
    for (const step of stepIds.slice(1)) await act(guide, () => checkbox(guide, step).click());
    expect(text(said)).to.equal('');
    expect(guide.matches(':state(complete)')).to.equal(false);
    await act(guide, () => skipButton(guide, 'accept-feedback').click());
    expect(text(said)).to.equal('All four steps are done or skipped. You can stop here.');
    expect(guide.matches(':state(complete)')).to.equal(true);
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(text(said)).to.equal('');
    expect(guide.matches(':state(complete)')).to.equal(false);
  });

  it('is 120 words at most before anything is opened', async () => {
    const guide = await mount();
    const walker = document.createTreeWalker(guide.shadowRoot!, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility({ visibilityProperty: true })) seen.push(textContent!);
    }
    expect(seen.join(' ').match(/\S*[\p{L}\p{N}]\S*/gu)!.length).to.be.at.most(120);
  });

  describe('starting again', () => {
    it('is not offered while there is nothing to clear', async () => {
      const guide = await mount();
      expect(has(guide, 'button', 'Untick all steps')).to.equal(false);
    });

    it('clears every tick and skip, and can be undone in place', async () => {
      const guide = await mount();
      await act(guide, () => checkbox(guide, 'reflect').click());
      await act(guide, () => skipButton(guide, 'apply-lessons').click());
      const again = button(guide, 'Untick all steps');
      again.focus();

      await act(guide, () => again.click());
      expect(guide.progress).to.deep.equal({ done: 0, skipped: 0, total: 4 });
      expect(checkbox(guide, 'reflect').checked).to.equal(false);
      expect(status(guide)).to.include('undo');
      expect(text(guide.shadowRoot!.activeElement!)).to.equal('Undo');

      await click(guide, 'Undo');
      expect(guide.progress).to.deep.equal({ done: 1, skipped: 1, total: 4 });
      expect(checkbox(guide, 'reflect').checked).to.equal(true);
      expect(text(guide.shadowRoot!.activeElement!)).to.equal('Untick all steps');
    });

    it('undone, leaves alone what another guide has ticked since', async () => {
      const guide = await mount('<rejection-guide guide-id="two"></rejection-guide>');
      const other = await mount('<rejection-guide guide-id="two"></rejection-guide>');
      for (const step of stepIds.slice(0, 3)) await act(guide, () => checkbox(guide, step).click());
      await act(guide, () => guide.reset());
      await act(other, () => checkbox(other, 'apply-lessons').click());
      await guide.updateComplete;
      const heard = listen(guide);
      await click(guide, 'Undo');
      expect(guide.progress.done).to.equal(4);
      expect(heard.at(-1)).to.equal('complete user');
      expect(heard).to.have.length(4);
    });

    it('can no longer be undone once something new is ticked', async () => {
      const guide = await mount();
      await act(guide, () => checkbox(guide, 'reflect').click());
      await click(guide, 'Untick all steps');
      await act(guide, () => checkbox(guide, 'apply-lessons').click());
      expect(has(guide, 'button', 'Undo')).to.equal(false);
    });
  });
});
