/** The exercises come after the closed guide: nothing is lost, moved or left unsaid on the way. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { all, has } from '../support/harness.js';
import { checkbox, part, parts, status, stepIds, toggle, warm } from '../support/guide.js';
import {
  allInOne,
  file,
  guideOn,
  script,
  second,
  tag,
  use,
  working,
  write,
} from '../support/written.js';
import type { RejectionGuide } from '../support/guide.js';

const asked = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));

const hasExercise = (guide: RejectionGuide) => has(guide, 'textbox', 'One thing to keep');

describe('the second load', () => {
  it('is never asked for with mode="checklist", opened and ticked', async () => {
    const page = await write({ head: script(), body: tag('mode="checklist"') });
    const guide = await guideOn(page);
    for (const step of stepIds) {
      toggle(guide, step).dispatchEvent(new Event('pointerover', { bubbles: true }));
      toggle(guide, step).click();
      checkbox(guide, step).click();
    }
    await guide.updateComplete;
    expect(guide.progress.done).to.equal(4);
    expect(asked(page)).to.deep.equal([file]);
  });

  it('comes when a row is pointed at, and an opened step then shows its exercise', async () => {
    const page = await write({ head: script(), body: tag() });
    const guide = await guideOn(page);
    toggle(guide, 'reflect').dispatchEvent(new Event('pointerover', { bubbles: true }));
    await waitUntil(() => has(guide, 'button', 'On this device'), 'it came', { timeout: 10_000 });
    toggle(guide, 'reflect').click();
    await guide.updateComplete;
    expect(hasExercise(guide)).to.equal(true);
    expect(asked(page)).to.deep.equal([file, second]);
  });

  it('leaves the tips where they are when it comes into an open step', async () => {
    const page = await write({ head: script(), body: tag('open-steps="reflect"') });
    const guide = await guideOn(page);
    const topOf = () => parts(guide, 'tips')[1]!.getBoundingClientRect().top;
    const before = topOf();
    expect(before).to.be.greaterThan(0);
    await waitUntil(() => hasExercise(guide), 'the exercise', { timeout: 10_000 });
    expect(topOf()).to.equal(before);
  });

  it('takes along what was ticked before it came', async () => {
    const page = await write({ head: script(), body: tag('open-steps="reflect"') });
    const guide = await guideOn(page);
    checkbox(guide, 'accept-feedback').click();
    expect(guide.progress.done).to.equal(1);
    await waitUntil(() => hasExercise(guide), 'the exercise', { timeout: 10_000 });
    expect(guide.progress.done).to.equal(1);
    expect(checkbox(guide, 'accept-feedback').checked).to.equal(true);
    checkbox(guide, 'accept-feedback').click();
    await guide.updateComplete;
    expect(guide.progress.done).to.equal(0);
  });

  it('that can’t be had leaves tips and ticks, says so, and can be tried again', async () => {
    const page = await write({
      head: script('', '/alone/rejection-guide.js'),
      body: tag(),
    });
    const guide = await guideOn(page);
    toggle(guide, 'reflect').click();
    await waitUntil(() => has(guide, 'button', 'Try again'), 'the way out', { timeout: 10_000 });
    expect(all(guide, 'button', 'Try again')).to.have.length(1);
    expect(status(guide)).to.include('could not be loaded');
    expect(parts(guide, 'tips')[1]!.checkVisibility()).to.equal(true);
    checkbox(guide, 'reflect').click();
    await guide.updateComplete;
    expect(guide.progress.done).to.equal(1);
    const said = page.seen.filter((line) => line.startsWith('warn:'));
    expect(said).to.have.length(1);
    expect(said[0]).to.include('rejection-guide.exercises.js');
  });

  it('is the last that is asked for: all steps work where nothing more is allowed', async () => {
    const page = await write({ head: script(), body: tag() });
    const guide = await guideOn(page);
    await warm(guide);
    const policy = page.document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "default-src 'none'";
    page.document.head.append(policy);
    expect(await use(guide)).to.deep.equal(working);
    await page.fetch(file).then(
      () => expect.fail('the policy is in force'),
      () => {},
    );
    // The test runner's own script asks its server.
    const wrong = page.seen.filter((line) => !line.startsWith('violation: connect-src'));
    expect(wrong).to.deep.equal([]);
  });

  it('is not needed where all is in one file', async () => {
    const page = await write({ head: script('', allInOne), body: tag() });
    const guide = await guideOn(page);
    toggle(guide, 'reflect').click();
    await waitUntil(() => hasExercise(guide), 'the exercise', { timeout: 10_000 });
    expect(asked(page)).to.deep.equal([allInOne]);
  });

  it('has words that were written before, on the next visit, without being asked', async () => {
    const guideId = `seam-${Math.random()}`;
    const entry = { t: Date.now(), by: 'test', v: 'My calm questions' };
    localStorage.setItem(`rejection-guide:1:id-${guideId}:keep`, JSON.stringify(entry));
    const page = await write({
      head: script(),
      body: `<rejection-guide guide-id="${guideId}"></rejection-guide>`,
    });
    const guide = await guideOn(page);
    await waitUntil(() => has(guide, 'button', 'On this device'), 'it came', { timeout: 10_000 });
    toggle(guide, 'reflect').click();
    await guide.updateComplete;
    const [keep] = all(guide, 'textbox', 'One thing to keep');
    expect(keep!.value).to.equal('My calm questions');
    expect(part(guide, 'saved').textContent.trim(), 'nothing was done').to.equal('');
  });
});
