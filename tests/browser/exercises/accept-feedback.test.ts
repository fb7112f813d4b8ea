import { expect, nextFrame } from '@open-wc/testing';
import {
  act,
  all,
  answerTo,
  button,
  choice,
  choose,
  click,
  descriptionOf,
  enter,
  textbox,
  has,
  hidden,
  nameOf,
  one,
  write,
} from '../support/harness.js';
import { items, textsOf, typeItem } from '../support/lists.js';
import { focused, kindLine, openMore, shownFields } from '../support/answers.js';
import {
  checkbox,
  guideId,
  keysOf,
  listen,
  mount,
  panel,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { clickAt, setViewport, type } from '../support/commands.js';

const opened = (more = '') =>
  mount(
    `<rejection-guide guide-id="${guideId}" open-steps="accept-feedback" ${more}></rejection-guide>`,
  );

const sort = 'What do you want to do with it?';
const asked = 'Did they give you feedback?';
const addLine = 'One thing they told you';

/** What is told as it changes, to whoever sees it and to whoever doesn't. */
const told = (guide: RejectionGuide): string[] =>
  [...guide.shadowRoot!.querySelectorAll("[aria-live='polite']")].map(text).filter(Boolean);

describe('step 1', () => {
  it('opens on its tips and on whether there was feedback, in sight on a small phone', async function () {
    if (!(await setViewport({ width: 360, height: 740 }))) this.skip();
    const guide = await opened();
    expect(shownFields(guide, 'accept-feedback')).to.deep.equal([
      'They gave feedback',
      'They gave no feedback',
      'I never heard back',
      'One thing they told you',
    ]);
  });

  it('does not ask what the page has answered', async () => {
    const guide = await opened('feedback-status="given"');
    expect(shownFields(guide, 'accept-feedback')).to.deep.equal(['One thing they told you']);
  });

  it('renders its exercise only once it is opened, and keeps it when it is closed', async () => {
    const guide = await mount();
    expect(has(guide, 'textbox', 'One thing they told you', hidden)).to.equal(false);
    await act(guide, () => guide.expand('accept-feedback'));
    enter(textbox(guide, 'One thing they told you'), 'half a thou');
    await act(guide, () => guide.collapse('accept-feedback'));
    expect(textbox(guide, 'One thing they told you', hidden).value).to.equal('half a thou');
  });

  it('can be ticked untouched', async () => {
    const guide = await mount();
    await act(guide, () => checkbox(guide, 'accept-feedback').click());
    expect(guide.progress.done).to.equal(1);
  });

  it('adds a point by typing and Enter, and is ready for the next', async () => {
    const guide = await opened();
    await typeItem(guide, 'One thing they told you', 'More examples');
    await typeItem(guide, 'One thing they told you', 'Shorter answers');
    expect(textsOf(guide, 'What they told you')).to.deep.equal([
      'More examples',
      'Shorter answers',
    ]);
    expect(focused(guide) === textbox(guide, 'One thing they told you')).to.equal(true);
    expect(textbox(guide, 'One thing they told you').value).to.equal('');
  });

  it('says what was added, until something else is written', async () => {
    const guide = await opened();
    await typeItem(guide, addLine, 'More examples');
    expect(told(guide)).to.deep.equal(['Added: More examples']);
    // Said once: a description that changes is read out too.
    expect(descriptionOf(textbox(guide, addLine))).not.to.include('Added');
    await type('S');
    await guide.updateComplete;
    expect(told(guide)).to.deep.equal([]);
    await click(guide, 'Add');
    expect(told(guide)).to.deep.equal(['Added: S']);
  });

  it('says why nothing is added, and is ready for something', async () => {
    const guide = await opened();
    await click(guide, 'Add');
    await nextFrame();
    const why = 'Nothing is added: there is nothing written yet.';
    expect(told(guide)).to.deep.equal([why]);
    expect(descriptionOf(textbox(guide, addLine))).not.to.include(why);
    expect(focused(guide) === textbox(guide, addLine)).to.equal(true);
    expect(items(guide, 'What they told you')).to.have.length(0);
    await write(guide, addLine, 'More examples');
    expect(told(guide)).to.deep.equal([]);
  });

  it('keeps the line to add with in view, however many there are', async function () {
    if (!(await setViewport({ width: 360, height: 500 }))) this.skip();
    const guide = await opened();
    textbox(guide, addLine).focus();
    for (const point of ['1', '2', '3', '4']) {
      await typeItem(guide, addLine, point);
      await nextFrame();
      const { top, bottom } = textbox(guide, addLine).getBoundingClientRect();
      expect(top, point).to.be.at.least(0);
      expect(Math.floor(bottom), point).to.be.at.most(innerHeight);
    }
    const { offsetHeight } = one(guide, 'list', 'What they told you');
    expect(offsetHeight, 'what it would be below of').to.be.greaterThan(innerHeight);
  });

  it('adds nothing for an empty line, or while an input method is at work', async () => {
    const guide = await opened();
    await typeItem(guide, 'One thing they told you', '   ');
    const line = textbox(guide, 'One thing they told you');
    enter(line, 'にほん');
    // Safari's comes when the word has ended already.
    for (const work of [{ isComposing: true }, { keyCode: 229 }]) {
      line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...work }));
      await guide.updateComplete;
      expect(items(guide, 'What they told you')).to.have.length(0);
    }
  });

  it('takes five points beside those of the employer', async () => {
    const guide = await opened();
    const given = [1, 2, 3, 4, 5].map((point) => ({ text: `${point}` }));
    await act(guide, () => (guide.feedback = given));
    await typeItem(guide, 'One thing they told you', 'My own');
    expect(textsOf(guide, 'What they told you')).to.include('My own');
  });

  it('takes five points, then says so', async () => {
    const guide = await opened();
    for (const point of ['1', '2', '3', '4', '5', '6'])
      await typeItem(guide, 'One thing they told you', point);
    expect(textsOf(guide, 'What they told you')).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(descriptionOf(textbox(guide, 'One thing they told you'))).to.include('You have 5');
    const said = [...guide.shadowRoot!.querySelectorAll("[aria-live='polite']")].map(text);
    expect(said.join()).to.include('You have 5');
  });

  it('sorts a point and gives it an area, kept for the next visit', async () => {
    const guide = await opened();
    await typeItem(guide, 'One thing they told you', 'More examples');
    await clickAt(choice(guide, sort, 'Ask about it'));
    await choose(guide, 'What is it about?', 'Answering questions');

    const again = await opened();
    expect(textsOf(again, 'What they told you')).to.deep.equal(['More examples']);
    expect(answerTo(again, sort)).to.equal('Ask about it');
    expect(answerTo(again, 'What is it about?')).to.equal('Answering questions');
  });

  it('asks what a point is about once it is to be used or asked about', async () => {
    const guide = await opened();
    await typeItem(guide, addLine, 'More examples');
    const isAsked = () => has(guide, 'combobox', 'What is it about?');
    expect(isAsked()).to.equal(false);
    await choose(guide, sort, 'Set it aside');
    expect(isAsked()).to.equal(false);
    await choose(guide, sort, 'Use it');
    expect(isAsked()).to.equal(true);
    await choose(guide, 'What is it about?', 'Answering questions');
    await choose(guide, sort, 'Set it aside');
    expect(isAsked(), 'what was said of it stays').to.equal(true);
  });

  it('gives a removed point back, with the focus on the way there and back', async () => {
    const guide = await opened();
    await typeItem(guide, 'One thing they told you', 'One');
    await typeItem(guide, 'One thing they told you', 'Two');
    await click(guide, 'Remove: One');
    await nextFrame();
    expect(textsOf(guide, 'What they told you')).to.deep.equal(['Two']);
    expect(focused(guide) === button(guide, 'Undo')).to.equal(true);
    expect(descriptionOf(focused(guide)!)).to.equal('Removed. You can undo this.');

    await click(guide, 'Undo');
    await nextFrame();
    expect(textsOf(guide, 'What they told you')).to.deep.equal(['One', 'Two']);
    expect((focused(guide) as HTMLTextAreaElement).value).to.equal('One');
  });

  it('cuts a text at its limit, and says so', async () => {
    const guide = await opened();
    await typeItem(guide, 'One thing they told you', 'x');
    const area = textbox(guide, 'They said');
    area.focus();
    area.value = 'y'.repeat(200);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await guide.updateComplete;
    expect(area.value).to.equal('y'.repeat(160));
    expect(descriptionOf(area)).to.include('longer than 160 characters');
  });

  it('leaves what stood there whole when too much is typed in the middle of it', async () => {
    const guide = await opened();
    openMore(guide);
    const area = kindLine(guide);
    enter(area, `${'y'.repeat(198)}🌱`);
    area.focus();
    area.setSelectionRange(0, 0);
    await type('Hello');
    expect(area.value).to.equal(`${'y'.repeat(198)}🌱`);
    expect(area.selectionEnd, 'where it was typed').to.equal(0);
    area.setRangeText('', 0, 3);
    await type('Hello');
    expect(area.value).to.equal(`Hel${'y'.repeat(195)}🌱`);
    expect(descriptionOf(area)).to.include('longer than 200 characters');
  });

  it('holds the kind line and the rest behind "More, if you want"', async () => {
    const guide = await opened();
    expect(has(guide, 'textbox', 'What would you tell a friend with this news?')).to.equal(false);
    openMore(guide);
    kindLine(guide).focus();
    await type('You did well to try');
    kindLine(guide).blur();
    const again = await opened();
    openMore(again);
    expect(kindLine(again).value).to.equal('You did well to try');
  });

  it('asks for the advert’s criteria where there was no feedback', async () => {
    const guide = await opened();
    await clickAt(choice(guide, asked, 'They gave no feedback'));
    await guide.updateComplete;
    expect(has(guide, 'textbox', 'One thing they told you', hidden)).to.equal(false);
    await typeItem(guide, 'One thing the job advert asks for', 'Two years of planning');
    await clickAt(choice(guide, 'How clearly did you show it?', 'Partly shown'));
    await guide.updateComplete;
    const again = await opened();
    expect(textsOf(again, 'What the advert asks for')).to.deep.equal(['Two years of planning']);
    expect(answerTo(again, 'How clearly did you show it?')).to.equal('Partly shown');
  });

  it('suggests one check-in where nobody answered', async () => {
    const guide = await opened();
    await clickAt(choice(guide, asked, 'I never heard back'));
    await guide.updateComplete;
    expect(has(guide, 'textbox', 'One thing they told you', hidden)).to.equal(false);
    expect(text(panel(guide, 'accept-feedback'))).to.include(
      'Ask once, a week after any date they gave.',
    );
  });

  const kind = 'A kind word to yourself';
  const call = 'If they call';
  const personal = 'Was it about you as a person?';
  for (const [preset, expected] of [
    ['', [kind, call, personal]],
    ['feedback-status="given"', [kind, call, personal]],
    ['feedback-status="none"', [kind]],
    ['feedback-status="unanswered"', [kind]],
    ['relation="internal"', [kind, personal]],
  ] as const) {
    it(`has more to say where it may be of use: ${preset || 'nothing is known'}`, async () => {
      const guide = await opened(preset);
      const there = all(panel(guide, 'accept-feedback'), 'button').map(nameOf);
      expect(there.filter((name) => [kind, call, personal].includes(name))).to.deep.equal(expected);
    });
  }

  it('links to independent advice where the owner gives it', async () => {
    const guide = await opened('advice-url="/advice"');
    openMore(guide);
    expect(one(guide, 'link', 'Get independent advice').pathname).to.equal('/advice');
  });

  it('never fires an event with what was written', async () => {
    const guide = await opened();
    const heard = listen(document.body);
    await typeItem(guide, 'One thing they told you', 'A secret');
    expect(heard).to.deep.equal([]);
  });
});

describe('the employer’s own feedback', () => {
  const feedback = [
    { text: 'Clear structure', area: 'answers' },
    { text: 'More numbers', area: 'nonsense' },
  ];

  it('is there to be sorted, and leaves no trace until it is', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = feedback));
    expect(textsOf(guide, 'What they told you')).to.deep.equal(['Clear structure', 'More numbers']);
    const [first, second] = items(guide, 'What they told you');
    expect(answerTo(first!, 'What is it about?')).to.equal('Answering questions');
    expect(has(second!, 'combobox', 'What is it about?')).to.equal(false);
    expect(keysOf(guide)).to.deep.equal([]);
  });

  it('is not added twice, and stays sorted when it is supplied again', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = feedback));
    await clickAt(choice(items(guide, 'What they told you')[0]!, sort, 'Use it'));
    await guide.updateComplete;
    const again = await opened();
    await act(again, () => (again.feedback = [...feedback]));
    expect(textsOf(again, 'What they told you').toSorted()).to.deep.equal([
      'Clear structure',
      'More numbers',
    ]);
    const answers = items(again, 'What they told you').map((item) => answerTo(item, sort));
    expect(answers.filter(Boolean)).to.deep.equal(['Use it']);
  });

  it('stays removed when it is supplied again', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = feedback));
    await click(guide, 'Remove: Clear structure');
    const again = await opened();
    await act(again, () => (again.feedback = feedback));
    expect(textsOf(again, 'What they told you')).to.deep.equal(['More numbers']);
  });

  it('may be a list in the slot', async () => {
    const guide = await mount(`
      <rejection-guide guide-id="${guideId}" open-steps="accept-feedback">
        <ul slot="feedback"><li>Clear
          structure</li><li>More numbers</li></ul>
      </rejection-guide>`);
    await guide.updateComplete;
    expect(textsOf(guide, 'What they told you')).to.deep.equal(['Clear structure', 'More numbers']);
    expect(guide.querySelector('ul')!.checkVisibility(), 'the list itself').to.equal(false);
  });

  it('of a wrong shape is left out', async () => {
    const guide = await opened();
    for (const wrong of [
      'text',
      7,
      {},
      [null, 'x', { text: 3 }, { text: '' }, { area: 'skills' }],
    ]) {
      await act(guide, () => (guide.feedback = wrong as never));
    }
    expect(textsOf(guide, 'What they told you')).to.deep.equal(['3']);
    expect(toggle(guide, 'accept-feedback').ariaExpanded).to.equal('true');
  });
});

describe('a part that is open', () => {
  it('stays so, with the focus in it, when the page answers a question above it', async () => {
    const guide = await mount('<rejection-guide open-steps="accept-feedback"></rejection-guide>');
    const part = () => button(guide, 'A kind word to yourself').closest('details')!;
    const before = part();
    await click(guide, 'A kind word to yourself');
    kindLine(guide).focus();
    await act(guide, () => (guide.feedbackStatus = 'given'));
    expect(part() === before).to.equal(true);
    expect(before.open).to.equal(true);
    expect(focused(guide) === kindLine(guide)).to.equal(true);
  });
});
