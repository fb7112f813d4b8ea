import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import {
  act,
  all,
  answerTo,
  button,
  choice,
  choose,
  click,
  descriptionOf,
  textbox,
  has,
  nameOf,
  one,
  question,
} from '../support/harness.js';
import { itemOf, items, textsOf, typeItem } from '../support/lists.js';
import { focused, openMore, shownFields } from '../support/answers.js';
import {
  checkbox,
  guideId,
  mount,
  openSteps,
  panel,
  row,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { press, setMedia, setViewport, type } from '../support/commands.js';

/** A guide with step 2 open, all of it; it is the same at each visit in a test. */
async function opened(more = ''): Promise<RejectionGuide> {
  const guide = await mount(
    `<rejection-guide guide-id="${guideId}" open-steps="reflect" ${more}></rejection-guide>`,
  );
  openMore(guide);
  return guide;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.round(top) >= 0 && Math.round(bottom) <= innerHeight;
}

const offeredAreas = (guide: RejectionGuide) =>
  all(guide, 'button')
    .map(nameOf)
    .filter((name) => name.startsWith('Add from their feedback'));

const focusFound = (guide: RejectionGuide) =>
  text(one(guide, 'combobox', energy).closest('details')!.querySelector('p')!);

const did = 'What would someone watching have seen or heard?';
const whose = 'Was it yours to change?';
const energy = 'What you want to work on';
const stage = 'What was the last stage?';

describe('step 2', () => {
  it('opens on its tips and one control', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    expect(shownFields(guide, 'reflect')).to.deep.equal(['One thing to keep']);
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
        await waitUntil(() => isInSight(textbox(guide, 'One thing to keep')), 'not in sight');
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
    textbox(guide, 'One thing to keep').focus();
    await type('Asking back');
    textbox(guide, 'One thing to keep').blur();
    expect(textbox(await opened(), 'One thing to keep').value).to.equal('Asking back');
  });

  it('keeps how one prepared for the next visit', async () => {
    const guide = await opened();
    await choose(guide, 'Reading about the role', 'Yes');
    await choose(guide, 'Rest', 'No');
    const again = await opened();
    expect(answerTo(again, 'Reading about the role')).to.equal('Yes');
    expect(answerTo(again, 'Rest')).to.equal('No');
    expect(answerTo(again, 'Examples of your work')).to.equal(undefined);
  });

  it('takes two things to change, then says so', async () => {
    const guide = await opened();
    for (const change of ['1', '2', '3']) await typeItem(guide, 'One thing to change', change);
    expect(textsOf(guide, 'What to change')).to.deep.equal(['1', '2']);
    expect(descriptionOf(textbox(guide, 'One thing to change'))).to.include('You have 2');
  });
});

describe('moments', () => {
  it('are added by typing and Enter, one after another', async () => {
    const guide = await opened();
    await typeItem(guide, 'A moment you remember', 'The case study');
    await typeItem(guide, 'A moment you remember', 'The silence');
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal(['The case study', 'The silence']);
    expect(focused(guide) === textbox(guide, 'A moment you remember')).to.equal(true);
    expect(textbox(guide, 'A moment you remember').value).to.equal('');
  });

  it('keep what is said of them for the next visit', async () => {
    const guide = await opened();
    await typeItem(guide, 'A moment you remember', 'The case study');
    await choose(guide, 'How did you feel?', 'Unsure');
    await choose(guide, 'Was it yours to change?', 'Partly mine');
    await choose(guide, 'What is it about?', 'Skills');
    textbox(guide, did).focus();
    await type('Paused');
    textbox(guide, did).blur();

    const again = await opened();
    expect(textsOf(again, 'What stayed with you')).to.deep.equal(['The case study']);
    expect(answerTo(again, 'How did you feel?')).to.equal('Unsure');
    expect(answerTo(again, 'Was it yours to change?')).to.equal('Partly mine');
    expect(answerTo(again, 'What is it about?')).to.equal('Skills');
    expect(textbox(again, did).value).to.equal('Paused');
  });

  it('are asked whose they were only once they felt uncertain', async () => {
    const guide = await opened();
    await typeItem(guide, 'A moment you remember', 'The case study');
    expect(has(guide, 'group', whose)).to.equal(false);
    await choose(guide, 'How did you feel?', 'Mixed');
    expect(has(guide, 'group', whose)).to.equal(false);
    await choose(guide, 'How did you feel?', 'Unsure');
    expect(has(guide, 'group', whose)).to.equal(true);
    await choose(guide, 'How did you feel?', 'Confident');
    expect(has(guide, 'group', whose)).to.equal(false);
  });

  it('show whose they were as long as it was answered', async () => {
    const guide = await opened();
    await typeItem(guide, 'A moment you remember', 'The case study');
    await choose(guide, 'How did you feel?', 'Unsure');
    await choose(guide, 'Was it yours to change?', 'Not mine to change');
    await choose(guide, 'How did you feel?', 'Mixed');
    expect(answerTo(guide, 'Was it yours to change?')).to.equal('Not mine to change');
  });

  it('are four at most, and then it says so', async () => {
    const guide = await opened();
    for (const label of ['1', '2', '3', '4', '5'])
      await typeItem(guide, 'A moment you remember', label);
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal(['1', '2', '3', '4']);
    expect(descriptionOf(textbox(guide, 'A moment you remember'))).to.include('You have 4');
  });

  it('come back when they were removed, with the focus on the way there and back', async () => {
    const guide = await opened();
    await typeItem(guide, 'A moment you remember', 'One');
    await choose(guide, 'How did you feel?', 'Mixed');
    await typeItem(guide, 'A moment you remember', 'Two');
    await click(guide, 'Remove: One');
    await nextFrame();
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal(['Two']);
    expect(focused(guide) === button(guide, 'Undo')).to.equal(true);

    await click(guide, 'Undo');
    await nextFrame();
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal(['One', 'Two']);
    const first = itemOf(guide, 'One');
    expect(answerTo(first, 'How did you feel?')).to.equal('Mixed');
    expect(focused(guide) === textbox(first, 'In a few words')).to.equal(true);
  });
});

describe('the stage in step 2', () => {
  it('is asked, and an application that went no further has prompts of its own', async () => {
    const guide = await opened();
    await typeItem(guide, 'A moment you remember', 'The CV');
    expect(has(guide, 'textbox', 'A moment you remember')).to.equal(true);
    expect(has(guide, 'textbox', did)).to.equal(true);
    await choose(guide, stage, 'My application');
    expect(has(guide, 'textbox', 'One part of your application')).to.equal(true);
    expect(descriptionOf(textbox(guide, 'One part of your application'))).to.include(
      'Such as how well it matched',
    );
    expect(has(guide, 'textbox', 'What would someone reading it have seen?')).to.equal(true);
    const again = await opened();
    expect(answerTo(again, stage)).to.equal('My application');
    expect(textsOf(again, 'What stayed with you')).to.deep.equal(['The CV']);
  });

  for (const last of ['screening', 'interview', 'final']) {
    it(`has the prompts of a meeting when it is ${last}`, async () => {
      const guide = await opened(`stage="${last}"`);
      expect(has(guide, 'textbox', 'A moment you remember')).to.equal(true);
    });
  }

  it('is not asked where the owner says it', async () => {
    const guide = await opened('stage="application"');
    expect(has(guide, 'group', stage)).to.equal(false);
    expect(has(guide, 'textbox', 'One part of your application')).to.equal(true);
  });

  it('said by the owner beats an answer, which is kept', async () => {
    const guide = await opened();
    await choose(guide, stage, 'An interview');
    await act(guide, () => guide.setAttribute('stage', 'application'));
    expect(has(guide, 'textbox', 'One part of your application')).to.equal(true);
    await act(guide, () => guide.removeAttribute('stage'));
    expect(has(guide, 'textbox', 'A moment you remember')).to.equal(true);
    expect(answerTo(guide, stage)).to.equal('An interview');
  });

  it('shows the same wherever it is asked', async () => {
    const guide = await opened();
    await act(guide, () => guide.expand('thank-you-note'));
    openMore(guide);
    await choose(row(guide, 'thank-you-note'), stage, 'An interview');
    const answers = [row(guide, 'reflect'), row(guide, 'thank-you-note')].map((step) =>
      answerTo(step, stage),
    );
    expect(answers).to.deep.equal(['An interview', 'An interview']);
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
    expect(offeredAreas(guide)).to.deep.equal([
      'Add from their feedback: Answering questions',
      'Add from their feedback: Travel, timing or set-up',
    ]);
  });

  it('becomes a moment of that area, ready to be written in, and is not offered again', async () => {
    const guide = await told();
    await click(guide, 'Add from their feedback: Answering questions');
    await nextFrame();
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal(['Answering questions']);
    expect(answerTo(guide, 'What is it about?')).to.equal('Answering questions');
    expect(focused(guide) === textbox(guide, 'In a few words')).to.equal(true);
    expect(offeredAreas(guide)).to.deep.equal([
      'Add from their feedback: Travel, timing or set-up',
    ]);
  });

  it('is not offered once it was set aside', async () => {
    const guide = await told();
    await act(guide, () => (guide.feedback = feedback.slice(2)));
    await act(guide, () => guide.expand('accept-feedback'));
    await choose(
      items(guide, 'What they told you')[0]!,
      'What do you want to do with it?',
      'Set it aside',
    );
    expect(offeredAreas(guide)).to.deep.equal([]);
  });

  it('is not offered while there are four moments', async () => {
    const guide = await told();
    for (const label of ['1', '2', '3', '4']) await typeItem(guide, 'A moment you remember', label);
    expect(offeredAreas(guide)).to.deep.equal([]);
  });

  it('leaves what is being added where it makes the fourth moment', async () => {
    const guide = await told();
    for (const label of ['1', '2', '3']) await typeItem(guide, 'A moment you remember', label);
    await type('Half a thou');
    await click(guide, 'Add from their feedback: Answering questions');
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal([
      '1',
      '2',
      '3',
      'Answering questions',
    ]);
    expect(textbox(guide, 'A moment you remember').value).to.equal('Half a thou');
  });

  it('does not make a fifth moment beside one that is brought back', async () => {
    const guide = await told();
    for (const label of ['1', '2', '3', '4']) await typeItem(guide, 'A moment you remember', label);
    await click(guide, 'Remove: 1');
    await click(guide, 'Add from their feedback: Answering questions');
    expect(has(guide, 'button', 'Undo')).to.equal(false);
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal([
      '2',
      '3',
      '4',
      'Answering questions',
    ]);
  });
});

describe('where to put one’s energy', () => {
  it('is said with its reason, and changes with the answers', async () => {
    const guide = await opened();
    expect(focusFound(guide)).to.include('Nothing stands out yet');
    await choose(guide, 'Travel, timing or set-up', 'No');
    expect(focusFound(guide)).to.equal('You marked “Travel, timing or set-up” once.');
    await choose(guide, 'Reading about the role', 'No');
    await choose(guide, 'Questions to ask them', 'In part');
    expect(focusFound(guide)).to.equal('You marked “Preparation” 2 times.');
  });

  it('may be chosen otherwise, kept for the next visit, and left to the answers again', async () => {
    const guide = await opened();
    await choose(guide, energy, 'Skills');
    const again = await opened();
    expect(answerTo(again, energy)).to.equal('Skills');
    await choose(again, energy, 'What your answers show');
    expect(answerTo(await opened(), energy)).to.equal('What your answers show');
  });

  it('shows what was chosen last, also in another guide on the page', async () => {
    const first = await opened();
    const other = await opened();
    await choose(first, energy, 'Skills');
    for (const area of ['Answering questions', 'Skills']) {
      await choose(other, energy, area);
      await first.updateComplete;
      expect(answerTo(first, energy)).to.equal(area);
    }
  });
});

describe('by keyboard alone, step 2', () => {
  /** Tab, or Shift+Tab, until something of this name has the focus. */
  async function goTo(guide: RejectionGuide, name: string, key = 'Tab'): Promise<void> {
    for (let i = 0; i < 40; i++) {
      const control = focused(guide);
      if (control && nameOf(control) === name) return;
      await press(key);
    }
    expect.fail(`${key} does not come to "${name}"`);
  }

  async function pressAt(guide: RejectionGuide, name: string, key: string): Promise<void> {
    await goTo(guide, name);
    await press(key);
    await nextFrame();
  }

  /** Engines differ in which radio button of a group Tab comes to first. */
  async function pickByKeys(guide: RejectionGuide, words: string, answer: string): Promise<void> {
    const isIn = () => question(guide, words).contains(focused(guide));
    for (let i = 0; i < 40 && !isIn(); i++) await press('Tab');
    expect(isIn(), words).to.equal(true);
    await press('Space');
    await nextFrame();
    const wanted = choice(guide, words, answer);
    for (let i = 0; i < 4 && focused(guide) !== wanted; i++) await press('ArrowDown');
    await guide.updateComplete;
  }

  it('opens, and so does each of its parts', async () => {
    const guide = await mount();
    toggle(guide, 'reflect').focus();
    await press('Enter');
    await goTo(guide, 'One thing to keep');
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    for (const name of [
      'What stayed with you',
      'How you prepared',
      'What to change',
      'Where to put your energy',
    ]) {
      await pressAt(guide, name, 'Enter');
    }
    const closed = panel(guide, 'reflect').querySelectorAll('details:not([open])');
    expect(closed).to.have.length(0);
  });

  it('takes a moment, says how it felt and whose it was', async () => {
    const guide = await opened();
    textbox(guide, 'One thing to keep').focus();
    await pickByKeys(guide, 'What was the last stage?', 'An interview');
    await goTo(guide, 'A moment you remember');
    await type('The CV');
    await press('Enter');
    await nextFrame();
    await goTo(guide, 'In a few words', 'Shift+Tab');
    await pickByKeys(guide, 'How did you feel?', 'Unsure');
    await pickByKeys(guide, 'Was it yours to change?', 'Partly mine');
    expect(answerTo(guide, stage)).to.equal('An interview');
    expect(answerTo(guide, 'How did you feel?')).to.equal('Unsure');
    expect(answerTo(guide, 'Was it yours to change?')).to.equal('Partly mine');
  });

  it('takes a moment from step 1, removes it and brings it back', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = [{ text: 'Clear structure', area: 'answers' }]));
    textbox(guide, 'One thing to keep').focus();
    await pressAt(guide, 'Add from their feedback: Answering questions', 'Enter');
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal(['Answering questions']);
    await pressAt(guide, 'Remove: Answering questions', 'Space');
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal([]);
    await press('Enter');
    await nextFrame();
    expect(textsOf(guide, 'What stayed with you')).to.deep.equal(['Answering questions']);
  });

  it('says how one prepared, and where to put one’s energy', async () => {
    const guide = await opened();
    textbox(guide, 'One thing to keep').focus();
    await pickByKeys(guide, 'Examples of your work', 'In part');
    expect(focusFound(guide)).to.equal('You marked “Answering questions” once.');
    await goTo(guide, energy);
    await type('Sk');
    await press('Enter');
    expect(answerTo(guide, energy)).to.equal('Skills');
  });
});
