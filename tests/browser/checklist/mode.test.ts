import { expect } from '@open-wc/testing';
import { act, all, click, enter, hidden, write } from '../support/harness.js';
import { kindLine, openMore, readable } from '../support/answers.js';
import {
  checkbox,
  mount,
  row,
  stepIds,
  text,
  warnings,
  type RejectionGuide,
} from '../support/guide.js';

const opened = (mode: string) =>
  mount(`<rejection-guide mode="${mode}" open-steps="all"></rejection-guide>`);

/** How much there is to write in, closed or not. */
const fields = (guide: RejectionGuide) => all(guide, 'textbox', undefined, hidden).length;

const nodes = (guide: RejectionGuide) => guide.shadowRoot!.querySelectorAll('*').length;

describe('mode="checklist"', () => {
  it('has the leads and the tips, and nothing to write in', async () => {
    const guide = await opened('checklist');
    expect(fields(guide)).to.equal(0);
    const parts = guide.shadowRoot!.querySelectorAll(
      'textarea, select, details, fieldset, input:not([part=checkbox])',
    );
    expect(parts).to.have.length(0);
    for (const step of stepIds) {
      expect(text(row(guide, step).querySelector("[part='lead']")!), step).not.to.equal('');
      expect(row(guide, step).querySelectorAll("[part='tips'] li").length, step).to.be.above(2);
    }
  });

  it('keeps ticks for the next visit', async () => {
    const guide = await opened('checklist');
    await act(guide, () => checkbox(guide, 'reflect').click());
    guide.remove();
    const again = await opened('checklist');
    expect(checkbox(again, 'reflect').checked).to.equal(true);
    expect(again.progress.done).to.equal(1);
  });

  it('is lighter', async () => {
    const [light, full] = [await opened('checklist'), await opened('full')];
    expect(nodes(light)).to.be.below(nodes(full) / 2);
  });

  it('keeps what was written, and has it again when the mode is full', async () => {
    const guide = await opened('full');
    openMore(guide);
    enter(kindLine(guide), 'You did well');
    await act(guide, () => (guide.mode = 'checklist'));
    expect(readable(guide).includes('You did well')).to.equal(false);
    await act(guide, () => checkbox(guide, 'reflect').click());
    guide.remove();
    const again = await opened('checklist');
    expect(fields(again)).to.equal(0);
    await act(again, () => (again.mode = 'full'));
    openMore(again);
    expect(kindLine(again).value).to.equal('You did well');
    expect(again.progress.done).to.equal(1);
  });

  it('has what was written before under "Your answers", and no note that nobody saw', async () => {
    const guide = await opened('full');
    await write(guide, 'One thing to keep', 'My calm questions');
    await act(guide, () => (guide.mode = 'checklist'));
    for (const step of stepIds) await act(guide, () => checkbox(guide, step).click());
    await click(guide, 'Your answers');
    const shown = [...guide.shadowRoot!.querySelectorAll('dd')].map(text);
    expect(shown).to.deep.equal(['My calm questions']);
  });
});

describe('a mode that there is not', () => {
  it('is named in the console, and full is used', async () => {
    let guide!: RejectionGuide;
    const heard = await warnings(async () => {
      guide = await opened('quiz');
    });
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include('mode="quiz"').and.to.include('full, checklist');
    expect(fields(guide)).to.be.above(0);
  });

  it('is full where it is empty, or taken away', async () => {
    const guide = await opened('');
    expect(fields(guide)).to.be.above(0);
    await act(guide, () => (guide.mode = 'checklist'));
    const heard = await warnings(() => act(guide, () => guide.removeAttribute('mode')));
    expect(fields(guide)).to.be.above(0);
    expect(heard).to.deep.equal([]);
  });
});
