import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { act } from '../support/harness.js';
import {
  checkbox,
  doneButton,
  listen,
  mount,
  openGuide,
  openSteps,
  panel,
  parts,
  row,
  selectorOf,
  skipButton,
  stepIds,
  text,
  toggle,
} from '../support/guide.js';
import {
  accessibilityTree,
  computedRole,
  engine,
  setMedia,
  setViewport,
  type AccessibleNode,
} from '../support/commands.js';

/** The nodes of a tree that have a role worth naming, in order. */
const flat = (node: AccessibleNode): AccessibleNode[] => [
  node,
  ...(node.children ?? []).flatMap(flat),
];

describe('a row', () => {
  it('is a checkbox and a heading with a button, side by side', async () => {
    const guide = await mount();
    const box = checkbox(guide, 'reflect');
    expect(box.parentElement === row(guide, 'reflect')).to.equal(true);
    expect(toggle(guide, 'reflect').parentElement!.localName).to.equal('h3');
    expect(toggle(guide, 'reflect').querySelector('input, a, button')).to.equal(null);
  });

  it('says its role, name and state to assistive technology', async () => {
    await mount();
    const host = 'rejection-guide';
    const box = await computedRole(host, selectorOf('reflect', 'checkbox'));
    const button = await computedRole(host, selectorOf('reflect', 'toggle'));
    expect(box).to.deep.equal({ role: 'checkbox', name: 'Done: Reflect on the process' });
    expect(button).to.deep.equal({ role: 'button', name: 'Reflect on the process' });
  });

  it('is in a list of four, under a region with the guide’s name', async function () {
    if (engine() !== 'chromium') this.skip();
    const guide = await mount();
    await act(guide, () => guide.expand('reflect'));
    const tree = flat((await accessibilityTree('rejection-guide'))!);
    const named = (role: string) => tree.filter((node) => node.role === role);
    expect(named('region').map(({ name }) => name)).to.deep.equal(['When the answer is no']);
    expect(named('heading').map(({ level }) => level)).to.deep.equal([2, 3, 3, 3, 3]);
    expect(named('checkbox')).to.have.length(4);
    expect(named('listitem').length).to.be.at.least(4);
    const toggles = named('button').filter(({ name }) =>
      guide.shadowRoot!.textContent.includes(name!),
    );
    expect(toggles.filter(({ expanded }) => expanded).map(({ name }) => name)).to.deep.equal([
      'Reflect on the process',
    ]);
  });

  it('opens and closes by its button, and its panel with it', async () => {
    const guide = await mount();
    expect(panel(guide, 'reflect').hidden).to.not.equal(false);
    await act(guide, () => toggle(guide, 'reflect').click());
    expect(toggle(guide, 'reflect').ariaExpanded).to.equal('true');
    expect(panel(guide, 'reflect').hidden).to.equal(false);
    expect(panel(guide, 'apply-lessons').hidden, 'others stay closed').to.not.equal(false);
    await act(guide, () => toggle(guide, 'reflect').click());
    expect(toggle(guide, 'reflect').ariaExpanded).to.equal('false');
    expect(panel(guide, 'reflect').getBoundingClientRect().height).to.equal(0);
  });

  it('does not open, close or move the focus when it is ticked', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('reflect'));
    checkbox(guide, 'reflect').focus();
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(guide.shadowRoot!.activeElement === checkbox(guide, 'reflect')).to.equal(true);
    expect(toggle(guide, 'reflect').ariaExpanded).to.equal('true');
  });

  it('says that it is skipped, in sight and to assistive technology, until it is ticked', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('reflect'));
    const mark = row(guide, 'reflect').querySelector<HTMLElement>("[part='skipped']")!;
    expect(mark.getClientRects()).to.have.length(0);

    await act(guide, () => skipButton(guide, 'reflect').click());
    expect(mark.getClientRects()).to.have.length(1);
    expect(text(toggle(guide, 'reflect'))).to.equal('Reflect on the process Skipped');
    expect(checkbox(guide, 'reflect').getAttribute('aria-describedby')).to.equal(mark.id);
    const foot = skipButton(guide, 'reflect').parentElement!;
    expect(foot.innerText).to.match(/Mark as done\s+Skipped\s+Undo/);
    expect(guide.progress).to.deep.equal({ done: 0, skipped: 1, total: 4 });

    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(mark.getClientRects()).to.have.length(0);
    expect(checkbox(guide, 'reflect').hasAttribute('aria-describedby')).to.equal(false);
    expect(guide.progress).to.deep.equal({ done: 1, skipped: 0, total: 4 });
  });

  it('is ticked and closed from its end, and the next step’s title has the focus', async () => {
    const guide = await mount();
    const heard = listen(guide);
    await act(guide, () => guide.expand('reflect'));
    await act(guide, () => doneButton(guide, 'reflect').click());
    expect(checkbox(guide, 'reflect').checked).to.equal(true);
    expect(openSteps(guide)).to.deep.equal([]);
    expect(guide.shadowRoot!.activeElement === toggle(guide, 'thank-you-note')).to.equal(true);
    expect(heard.join()).to.include('reflect').and.to.include('done');

    await act(guide, () => guide.expand('reflect'));
    expect(parts(row(guide, 'reflect'), 'done')).to.deep.equal([]);
  });

  it('keeps the focus on its own title, where no step comes after it', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('apply-lessons'));
    await act(guide, () => doneButton(guide, 'apply-lessons').click());
    expect(guide.shadowRoot!.activeElement === toggle(guide, 'apply-lessons')).to.equal(true);
  });

  for (const [width, height] of [
    [320, 256],
    [360, 640],
    [1280, 720],
  ] as const) {
    it(`stays in sight with its title when it is opened, ${width} × ${height} px`, async function () {
      if (!(await setViewport({ width, height }))) this.skip();
      const guide = await mount(
        '<div style="padding-block: 1500px"><rejection-guide></rejection-guide></div>',
      );
      for (const step of stepIds) {
        for (const block of ['start', 'end'] as const) {
          toggle(guide, step).scrollIntoView({ block });
          await act(guide, () => toggle(guide, step).click());
          await waitUntil(() => parts(row(guide, step), 'text').length > 0, step);
          await nextFrame();
          const { top, bottom } = toggle(guide, step).getBoundingClientRect();
          expect(top >= 0 && bottom <= innerHeight, `${step}: ${top} to ${bottom}`).to.equal(true);
          await act(guide, () => toggle(guide, step).click());
        }
      }
    });
  }

  it('is unticked when it is skipped, and back to do when the skip is taken back', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('reflect'));
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => skipButton(guide, 'reflect').click());
    expect(checkbox(guide, 'reflect').checked).to.equal(false);
    await act(guide, () => skipButton(guide, 'reflect').click());
    expect(guide.progress).to.deep.equal({ done: 0, skipped: 0, total: 4 });
  });

  it('holds a lead of 40 words at most and three to five tips', async () => {
    const guide = await mount();
    for (const step of stepIds) {
      const lead = text(row(guide, step).querySelector("[part='lead']")!);
      expect(lead.split(' ').length, step).to.be.within(10, 40);
      expect(row(guide, step).querySelectorAll('[part="tips"] li').length, step).to.be.within(3, 5);
    }
  });

  it('moves where motion is welcome', async () => {
    const guide = await mount();
    expect(getComputedStyle(toggle(guide, 'reflect'), '::after').transitionDuration).to.equal(
      '0.2s',
    );
  });

  it('moves nothing where it is not', async function () {
    if (!(await setMedia({ reducedMotion: 'reduce' }))) this.skip();
    // A page of its own: WebKit asks a style sheet it has read before no second time.
    const guide = await openGuide('/tests/browser/pages/plain.html');
    expect(getComputedStyle(toggle(guide, 'reflect'), '::after').transitionDuration).to.equal('0s');
  });
});
