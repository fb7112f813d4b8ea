import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { press, setMedia, setViewport, type } from '../support/commands.js';
import {
  act,
  checkbox,
  find,
  mount,
  openSteps,
  panel,
  text,
  toggle,
  type RejectionGuide,
  guideId,
} from '../support/guide.js';
import {
  action,
  choose,
  focused,
  items,
  openMore,
  shownFields,
  textsOf,
  typeItem,
} from '../support/answers.js';

/** A guide with step 2 open, all of it; it is the same at each visit in a test. */
async function opened(more = ''): Promise<RejectionGuide> {
  const guide = await mount(
    `<rejection-guide guide-id="${guideId}" open-steps="reflect" ${more}></rejection-guide>`,
  );
  openMore(guide);
  return guide;
}

const field = <E extends Element = HTMLTextAreaElement>(guide: RejectionGuide, name: string) =>
  find<E>(guide, `[data-field$='${name}']`);

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.round(top) >= 0 && Math.round(bottom) <= innerHeight;
}

const radio = (guide: RejectionGuide, name: string, value: string) =>
  find<HTMLInputElement>(guide, `[data-field$='${name}'][value='${value}']`);

const isPicked = (guide: RejectionGuide, name: string, value: string) =>
  radio(guide, name, value).checked;

const labelOf = (guide: RejectionGuide, name: string) => text(find(guide, `label[for$='${name}']`));

const areaButtons = (guide: RejectionGuide) =>
  [...guide.shadowRoot!.querySelectorAll("[data-action='add-moment']")].map(text);

const focusFound = (guide: RejectionGuide) =>
  text(field(guide, 'focus').closest('details')!.querySelector('p')!);

describe('step 2', () => {
  it('opens on its tips and one control', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    expect(shownFields(guide, 'reflect')).to.deep.equal(['keep']);
  });

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    for (const [place, block] of [
      ['top', 'start'],
      ['bottom', 'end'],
    ] as const) {
      it(`opened at the ${place} of a small phone shows all of it, with motion: ${reducedMotion}`, async function () {
        if (!(await setViewport({ width: 360, height: 740 }))) this.skip();
        if (!(await setMedia({ reducedMotion }))) this.skip();
        const guide = await mount(
          '<div style="padding-block: 900px"><rejection-guide></rejection-guide></div>',
        );
        toggle(guide, 'reflect').scrollIntoView({ block });
        await act(guide, () => toggle(guide, 'reflect').click());
        await waitUntil(() => isInSight(field(guide, 'keep').closest('.field')!), 'not in sight');
      });
    }
  }

  it('can be ticked untouched', async () => {
    const guide = await mount();
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(guide.progress.done).to.equal(1);
  });

  it('keeps the one thing to keep for the next visit', async () => {
    const guide = await opened();
    field(guide, 'keep').focus();
    await type('Asking back');
    field(guide, 'keep').blur();
    expect(field(await opened(), 'keep').value).to.equal('Asking back');
  });

  it('keeps how one prepared for the next visit', async () => {
    const guide = await opened();
    await choose(guide, 'preparation.role', 'done');
    await choose(guide, 'preparation.rest', 'no');
    const again = await opened();
    expect(isPicked(again, 'preparation.role', 'done')).to.equal(true);
    expect(isPicked(again, 'preparation.rest', 'no')).to.equal(true);
    expect(find(again, "[data-field='preparation.examples']:checked") === null).to.equal(true);
  });

  it('takes two things to change, then says so', async () => {
    const guide = await opened();
    for (const change of ['1', '2', '3']) await typeItem(guide, 'changes', change);
    expect(textsOf(guide, 'changes')).to.deep.equal(['1', '2']);
    expect(text(find(guide, '#draft\\.changes-cut'))).to.include('You have 2');
  });
});

describe('moments', () => {
  it('are added by typing and Enter, one after another', async () => {
    const guide = await opened();
    await typeItem(guide, 'moments', 'The case study');
    await typeItem(guide, 'moments', 'The silence');
    expect(textsOf(guide, 'moments')).to.deep.equal(['The case study', 'The silence']);
    expect(focused(guide)?.id).to.equal('draft.moments');
    expect(field(guide, 'draft.moments').value).to.equal('');
  });

  it('keep what is said of them for the next visit', async () => {
    const guide = await opened();
    await typeItem(guide, 'moments', 'The case study');
    await choose(guide, '.felt', 'uncertain');
    await choose(guide, '.whose', 'shared');
    await choose(guide, '.area', 'skills');
    field(guide, '.did').focus();
    await type('Paused');
    field(guide, '.did').blur();

    const again = await opened();
    expect(textsOf(again, 'moments')).to.deep.equal(['The case study']);
    expect(isPicked(again, '.felt', 'uncertain')).to.equal(true);
    expect(isPicked(again, '.whose', 'shared')).to.equal(true);
    expect(field<HTMLSelectElement>(again, '.area').value).to.equal('skills');
    expect(field(again, '.did').value).to.equal('Paused');
  });

  it('are asked whose they were only once they felt uncertain', async () => {
    const guide = await opened();
    await typeItem(guide, 'moments', 'The case study');
    expect(field(guide, '.whose') === null).to.equal(true);
    await choose(guide, '.felt', 'mixed');
    expect(field(guide, '.whose') === null).to.equal(true);
    await choose(guide, '.felt', 'uncertain');
    expect(field(guide, '.whose').checkVisibility()).to.equal(true);
    await choose(guide, '.felt', 'confident');
    expect(field(guide, '.whose') === null).to.equal(true);
  });

  it('show whose they were as long as it was answered', async () => {
    const guide = await opened();
    await typeItem(guide, 'moments', 'The case study');
    await choose(guide, '.felt', 'uncertain');
    await choose(guide, '.whose', 'not-mine');
    await choose(guide, '.felt', 'mixed');
    expect(isPicked(guide, '.whose', 'not-mine')).to.equal(true);
  });

  it('are four at most, and then it says so', async () => {
    const guide = await opened();
    for (const label of ['1', '2', '3', '4', '5']) await typeItem(guide, 'moments', label);
    expect(textsOf(guide, 'moments')).to.deep.equal(['1', '2', '3', '4']);
    expect(text(find(guide, '#draft\\.moments-cut'))).to.include('You have 4');
  });

  it('come back when they were removed, with the focus on the way there and back', async () => {
    const guide = await opened();
    await typeItem(guide, 'moments', 'One');
    await choose(guide, '.felt', 'mixed');
    await typeItem(guide, 'moments', 'Two');
    await act(guide, () => action(guide, 'remove').click());
    await nextFrame();
    expect(textsOf(guide, 'moments')).to.deep.equal(['Two']);
    expect(focused(guide) === action(guide, 'undo-removal')).to.equal(true);

    await act(guide, () => action(guide, 'undo-removal').click());
    await nextFrame();
    expect(textsOf(guide, 'moments')).to.deep.equal(['One', 'Two']);
    expect(isPicked(guide, '.felt', 'mixed')).to.equal(true);
    expect(focused(guide)?.dataset['field']).to.match(/^moments\..*\.label$/);
  });
});

describe('the stage in step 2', () => {
  it('is asked, and an application that went no further has prompts of its own', async () => {
    const guide = await opened();
    await typeItem(guide, 'moments', 'The CV');
    expect(labelOf(guide, 'draft.moments')).to.equal('A moment you remember');
    expect(labelOf(guide, '.did')).to.include('someone watching');
    await choose(guide, 'stage', 'application');
    expect(labelOf(guide, 'draft.moments')).to.equal('One part of your application');
    expect(text(find(guide, '#draft\\.moments-help'))).to.include('Such as how well it matched');
    expect(labelOf(guide, '.did')).to.include('someone reading');
    const again = await opened();
    expect(isPicked(again, 'stage', 'application')).to.equal(true);
    expect(textsOf(again, 'moments')).to.deep.equal(['The CV']);
  });

  for (const stage of ['screening', 'interview', 'final']) {
    it(`has the prompts of a meeting when it is ${stage}`, async () => {
      const guide = await opened(`stage="${stage}"`);
      expect(labelOf(guide, 'draft.moments')).to.equal('A moment you remember');
    });
  }

  it('is not asked where the owner says it', async () => {
    const guide = await opened('stage="application"');
    expect(field(guide, 'stage') === null).to.equal(true);
    expect(labelOf(guide, 'draft.moments')).to.equal('One part of your application');
  });

  it('said by the owner beats an answer, which is kept', async () => {
    const guide = await opened();
    await choose(guide, 'stage', 'interview');
    await act(guide, () => guide.setAttribute('stage', 'application'));
    expect(labelOf(guide, 'draft.moments')).to.equal('One part of your application');
    await act(guide, () => guide.removeAttribute('stage'));
    expect(labelOf(guide, 'draft.moments')).to.equal('A moment you remember');
    expect(isPicked(guide, 'stage', 'interview')).to.equal(true);
  });

  it('shows the same wherever it is asked', async () => {
    const guide = await opened();
    await act(guide, () => guide.expand('thank-you-note'));
    openMore(guide);
    await choose(guide, 'stage', 'interview');
    const picked = guide.shadowRoot!.querySelectorAll<HTMLInputElement>(
      "[data-field='stage']:checked",
    );
    expect([...picked].map(({ value }) => value)).to.deep.equal(['interview', 'interview']);
  });
});

describe('what comments in step 1 are about', () => {
  const feedback = [
    { text: 'Clear structure', area: 'answers' },
    { text: 'More examples', area: 'answers' },
    { text: 'Be on time', area: 'logistics' },
    { text: 'Anything' },
  ];

  async function told(more?: string): Promise<RejectionGuide> {
    const guide = await opened(more);
    await act(guide, () => (guide.feedback = feedback));
    return guide;
  }

  it('can be added as a moment, each once, by a button that says so', async () => {
    const guide = await told();
    expect(areaButtons(guide)).to.deep.equal([
      'Add from their feedback: Answering questions',
      'Add from their feedback: Travel, timing or set-up',
    ]);
  });

  it('becomes a moment of that area, ready to be written in, and is not offered again', async () => {
    const guide = await told();
    await act(guide, () => action(guide, 'add-moment').click());
    await nextFrame();
    expect(textsOf(guide, 'moments')).to.deep.equal(['Answering questions']);
    expect(field<HTMLSelectElement>(guide, '.area').value).to.equal('answers');
    expect(focused(guide) === items(guide, 'moments')[0]!.querySelector('textarea')).to.equal(true);
    expect(areaButtons(guide)).to.deep.equal(['Add from their feedback: Travel, timing or set-up']);
  });

  it('is not offered once it was set aside', async () => {
    const guide = await told();
    await act(guide, () => (guide.feedback = feedback.slice(2)));
    await act(guide, () => guide.expand('accept-feedback'));
    await choose(guide, '.sort', 'aside');
    expect(areaButtons(guide)).to.deep.equal([]);
  });

  it('is not offered while there are four moments', async () => {
    const guide = await told();
    for (const label of ['1', '2', '3', '4']) await typeItem(guide, 'moments', label);
    expect(areaButtons(guide)).to.deep.equal([]);
  });

  it('leaves what is being added where it makes the fourth moment', async () => {
    const guide = await told();
    for (const label of ['1', '2', '3']) await typeItem(guide, 'moments', label);
    await type('Half a thou');
    await act(guide, () => action(guide, 'add-moment').click());
    expect(textsOf(guide, 'moments')).to.deep.equal(['1', '2', '3', 'Answering questions']);
    expect(field(guide, 'draft.moments').value).to.equal('Half a thou');
  });

  it('does not make a fifth moment beside one that is brought back', async () => {
    const guide = await told();
    for (const label of ['1', '2', '3', '4']) await typeItem(guide, 'moments', label);
    await act(guide, () => items(guide, 'moments')[0]!.querySelector('button')!.click());
    await act(guide, () => action(guide, 'add-moment').click());
    expect(action(guide, 'undo-removal') === null).to.equal(true);
    expect(textsOf(guide, 'moments')).to.deep.equal(['2', '3', '4', 'Answering questions']);
  });
});

describe('where to put one’s energy', () => {
  it('is said with its reason, and changes with the answers', async () => {
    const guide = await opened();
    expect(focusFound(guide)).to.include('Nothing stands out yet');
    await choose(guide, 'preparation.logistics', 'no');
    expect(focusFound(guide)).to.equal(
      'Travel, timing or set-up: one of your answers points to this.',
    );
    await choose(guide, 'preparation.role', 'no');
    await choose(guide, 'preparation.questions', 'part');
    expect(focusFound(guide)).to.equal('Preparation: 2 of your answers point to this.');
  });

  it('may be chosen otherwise, kept for the next visit, and left to the answers again', async () => {
    const guide = await opened();
    await choose(guide, 'focus', 'skills');
    const again = await opened();
    expect(field<HTMLSelectElement>(again, 'focus').value).to.equal('skills');
    await choose(again, 'focus', '');
    expect(field<HTMLSelectElement>(await opened(), 'focus').value).to.equal('');
  });

  it('shows what was chosen last, also in another guide on the page', async () => {
    const one = await opened();
    const other = await opened();
    await choose(one, 'focus', 'skills');
    for (const area of ['answers', 'skills']) {
      await choose(other, 'focus', area);
      await one.updateComplete;
      expect(field<HTMLSelectElement>(one, 'focus').value).to.equal(area);
    }
  });
});

describe('by keyboard alone, step 2', () => {
  /** Tab, or Shift+Tab, until something has the focus. */
  async function goTo(guide: RejectionGuide, selector: string, key = 'Tab'): Promise<void> {
    for (let i = 0; i < 40; i++) {
      if (focused(guide)?.matches(selector)) return;
      await press(key);
    }
    expect.fail(`${key} does not come to ${selector}`);
  }

  async function pressAt(guide: RejectionGuide, selector: string, key: string): Promise<void> {
    await goTo(guide, selector);
    await press(key);
    await nextFrame();
  }

  /** Engines differ in which radio button of a group Tab comes to first. */
  async function pickByKeys(guide: RejectionGuide, name: string, value: string): Promise<void> {
    await pressAt(guide, `[data-field$='${name}']`, 'Space');
    const wanted = radio(guide, name, value);
    for (let i = 0; i < 4 && focused(guide) !== wanted; i++) await press('ArrowDown');
    await guide.updateComplete;
  }

  it('opens, and so does each of its parts', async () => {
    const guide = await mount();
    toggle(guide, 'reflect').focus();
    await press('Enter');
    await goTo(guide, '#keep');
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    const parts = [...panel(guide, 'reflect').querySelectorAll('details')];
    for (const _ of parts) {
      await pressAt(guide, 'details:not([open]) > summary', 'Enter');
    }
    expect(parts.every(({ open }) => open)).to.equal(true);
  });

  it('takes a moment, says how it felt and whose it was', async () => {
    const guide = await opened();
    field(guide, 'keep').focus();
    await pickByKeys(guide, 'stage', 'interview');
    await goTo(guide, '#draft\\.moments');
    await type('The CV');
    await press('Enter');
    await nextFrame();
    await goTo(guide, "[data-field$='.label']", 'Shift+Tab');
    await pickByKeys(guide, '.felt', 'uncertain');
    await pickByKeys(guide, '.whose', 'shared');
    expect(isPicked(guide, 'stage', 'interview')).to.equal(true);
    expect(isPicked(guide, '.felt', 'uncertain')).to.equal(true);
    expect(isPicked(guide, '.whose', 'shared')).to.equal(true);
  });

  it('takes a moment from step 1, removes it and brings it back', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = [{ text: 'Clear structure', area: 'answers' }]));
    field(guide, 'keep').focus();
    await pressAt(guide, "[data-action='add-moment']", 'Enter');
    expect(textsOf(guide, 'moments')).to.deep.equal(['Answering questions']);
    await pressAt(guide, "[data-action='remove']", 'Space');
    expect(textsOf(guide, 'moments')).to.deep.equal([]);
    await press('Enter');
    await nextFrame();
    expect(textsOf(guide, 'moments')).to.deep.equal(['Answering questions']);
  });

  it('says how one prepared, and where to put one’s energy', async () => {
    const guide = await opened();
    field(guide, 'keep').focus();
    await pickByKeys(guide, 'preparation.examples', 'part');
    expect(focusFound(guide)).to.equal('Answering questions: one of your answers points to this.');
    await goTo(guide, "[data-field='focus']");
    await type('Sk');
    await press('Enter');
    expect(field<HTMLSelectElement>(guide, 'focus').value).to.equal('skills');
  });
});
