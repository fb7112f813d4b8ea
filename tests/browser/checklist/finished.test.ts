import { expect } from '@open-wc/testing';
import { act, choose, click, textbox, write } from '../support/harness.js';
import { isAsked, openMore, readable } from '../support/answers.js';
import {
  checkbox,
  listen,
  mount,
  part,
  parts,
  skipButton,
  stepIds,
  type RejectionGuide,
} from '../support/guide.js';
import { wait } from '../support/replace.js';
import { cleanUp, day } from '../support/storage.js';

afterEach(cleanUp);

async function finish(guide: RejectionGuide): Promise<void> {
  for (const step of stepIds) await act(guide, () => checkbox(guide, step).click());
}

const isSaid = (guide: RejectionGuide) => parts(guide, 'finished').length > 0;

describe('a guide with no step left', () => {
  it('says so, and no longer once one is left again', async () => {
    const guide = await mount();
    for (const step of stepIds.slice(1)) await act(guide, () => checkbox(guide, step).click());
    expect(isSaid(guide)).to.equal(false);
    await act(guide, () => skipButton(guide, 'accept-feedback').click());
    expect(isSaid(guide)).to.equal(true);
    expect(part(guide, 'finished').innerText).to.include('That’s all of it');
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(isSaid(guide)).to.equal(false);
  });

  it('says so on a return visit, and tells the page nothing', async () => {
    await finish(await mount());
    const heard = listen(document.body);
    const again = await mount();
    expect(isSaid(again)).to.equal(true);
    expect(heard).to.deep.equal(['ready']);
  });

  it('tells the page once each time it comes to that', async () => {
    const guide = await mount();
    const heard = listen(guide);
    await finish(guide);
    await act(guide, () => skipButton(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    const completes = () => heard.filter((event) => event.startsWith('complete'));
    expect(completes()).to.have.length(1);
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(completes()).to.have.length(2);
  });

  it('tells the page nothing of what comes from a copy', async () => {
    const guide = await mount();
    await finish(guide);
    const copy = guide.exportRecord();
    const other = await mount('<rejection-guide guide-id="other"></rejection-guide>');
    const heard = listen(document.body);
    await act(other, () => other.importRecord(copy));
    expect(isSaid(other)).to.equal(true);
    expect(heard).to.deep.equal([]);
  });
});

describe('a month later', () => {
  it('the guide asks whose the words are, then has them, the ticks and the check-in', async () => {
    const guide = await mount('<rejection-guide open-steps="apply-lessons"></rejection-guide>');
    await write(guide, 'When', 'it is Tuesday');
    await write(guide, 'I will', 'call Sam');
    await finish(guide);
    guide.remove();

    wait(31 * day);
    const heard = listen(document.body);
    const again = await mount('<rejection-guide open-steps="apply-lessons"></rejection-guide>');
    expect(isAsked(again)).to.equal(true);
    expect(readable(again).includes('Sam')).to.equal(false);
    expect(isSaid(again)).to.equal(true);

    await click(part(again, 'earlier'), 'Yes, show my answers');
    openMore(again);
    expect(isAsked(again)).to.equal(false);
    expect(again.progress.done).to.equal(4);
    expect(textbox(again, 'I will').value).to.equal('call Sam');
    await choose(again, 'How did it go?', 'I changed it');
    expect(heard).to.deep.equal(['ready']);
    expect(again.progress.done).to.equal(4);
  });
});
