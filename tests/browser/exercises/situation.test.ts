import { expect } from '@open-wc/testing';
import { singles } from '../../../src/record/fields.js';
import { choices, type Situation } from '../../../src/record/situation.js';
import { act, all, choose, hidden, nameOf, textbox } from '../support/harness.js';
import { openMore } from '../support/answers.js';
import { mount, panel, stepIds, text, type RejectionGuide, type StepId } from '../support/guide.js';

const words = {
  'feedback-status': singles['accept-feedback']['feedback-status'],
  stage: singles.reflect.stage,
  relation: singles['thank-you-note'].relation,
  thanked: singles['thank-you-note'].thanked,
};

const situations: Situation[] = words['feedback-status'].flatMap((status) =>
  words.stage.flatMap((stage) =>
    words.relation.flatMap((relation) =>
      words.thanked.map((thanked) => ({ 'feedback-status': status, stage, relation, thanked })),
    ),
  ),
);

const moments = ['One part of your application', 'A moment you remember'];

/** The parts that a step holds beyond its first control. */
const partsOf = (guide: RejectionGuide, step: StepId): string[] =>
  [...panel(guide, step).querySelectorAll('summary')].map(text);

/** What a candidate meets in the steps. */
function shown(guide: RejectionGuide) {
  const note = textbox(guide, 'Your note').value;
  const fields = all(guide, 'textbox', undefined, hidden).map(nameOf);
  const remarks = all(panel(guide, 'thank-you-note'), 'list').find(({ ariaLive }) => ariaLive)!;
  return {
    points: fields.includes('One thing they told you'),
    criteria: fields.includes('One thing the job advert asks for'),
    step1: partsOf(guide, 'accept-feedback'),
    isClosable: text(panel(guide, 'accept-feedback')).includes('You can close it yourself'),
    moments: moments.filter((name) => fields.includes(name)),
    note: /how things stand|heard anything/.test(note)
      ? 'a question'
      : note.includes('Thank') && 'thanks',
    remarks: [...remarks.children].map(text),
    range: /Between \d+ and \d+ is/.exec(text(panel(guide, 'thank-you-note')))?.[0],
    inside: partsOf(guide, 'apply-lessons').includes('When colleagues ask'),
  };
}

function expected(situation: Situation): ReturnType<typeof shown> {
  const { 'feedback-status': status, stage, relation, thanked } = situation;
  const isTold = status === '' || status === 'given';
  const isUnanswered = status === 'unanswered';
  const isLong = (stage === 'interview' || stage === 'final') && thanked !== 'yes';
  return {
    points: isTold,
    criteria: !isTold,
    step1: [
      'A kind word to yourself',
      ...(isTold && relation !== 'internal' ? ['If they call'] : []),
      ...(isTold ? ['Was it about you as a person?'] : []),
    ],
    isClosable: isUnanswered,
    moments: [stage === 'application' ? 'One part of your application' : 'A moment you remember'],
    note: isUnanswered ? 'a question' : 'thanks',
    remarks: ['No name stands under it yet.'],
    range: `Between ${isUnanswered ? '20 and 90' : isLong ? '90 and 150' : '40 and 90'} is`,
    inside: relation === 'internal',
  };
}

describe('the four choices', () => {
  it('go together in every combination', async function () {
    this.timeout(30_000);
    const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
    expect(situations).to.have.length(240);
    for (const situation of situations) {
      for (const choice of choices) guide.setAttribute(choice, situation[choice]);
      await guide.updateComplete;
      expect(shown(guide), JSON.stringify(situation)).to.deep.equal(expected(situation));
    }
  });
});

/** Who is meant: those who never heard back, had no feedback, had some, or work there. */
const cases = {
  unheard: { question: 'Did they give you feedback?', answer: 'I never heard back' },
  none: { question: 'Did they give you feedback?', answer: 'They gave no feedback' },
  told: { question: 'Did they give you feedback?', answer: 'They gave feedback' },
  inside: { question: 'Who are you writing to?', answer: 'Someone where I work now' },
} as const;

type Name = keyof typeof cases;

const names = Object.keys(cases) as Name[];

const attributes: Record<Name, string> = {
  unheard: 'feedback-status="unanswered"',
  none: 'feedback-status="none"',
  told: 'feedback-status="given"',
  inside: 'relation="internal"',
};

/** Words of each step that are meant for some alone, and for whom. */
const meant: Record<StepId, Record<string, readonly Name[]>> = {
  'accept-feedback': {
    'No answer is hard too, and it says nothing about you.': ['unheard'],
    'Ask once, a week after any date they gave.': ['unheard'],
    'If nothing comes back, that is an answer too.': ['unheard'],
    'They gave no reasons, and you don’t have to guess them.': ['none'],
    'Ask someone who has heard or read your answers what they noticed.': ['none'],
    'Step 3 has a note that asks for one piece of advice': ['none'],
    'One thing the job advert asks for': ['unheard', 'none'],
    'often sees what you can’t. You could ask them.': ['unheard', 'none'],
    'Feedback can sting.': ['told'],
    'Feedback from people you work with can sting more.': ['inside'],
    'You could ask your manager for fifteen minutes.': ['inside'],
    'If they call, have a line ready': ['told'],
    'Sort each point they made': ['told', 'inside'],
    'One thing they told you': ['told', 'inside'],
    'Was it about you as a person?': ['told', 'inside'],
    'You could also say: “I would like to think about that.': ['told'],
  },
  reflect: {
    'Look at what you did, not only at how it ended.': names,
    'A moment you remember': names,
  },
  'thank-you-note': {
    'You don’t owe a thank-you to anyone who never answered.': ['unheard'],
    'Keep it to two or three sentences, and without reproach': ['unheard'],
    'Send it once.': ['unheard'],
    'I wanted to ask how things stand with my application.': ['unheard'],
    'Subject: My application': ['unheard'],
    'You will go on working with these people.': ['inside'],
    'If you want to know more, suggest a short talk.': ['inside'],
    'Suggest a short talk': ['inside'],
    'Could we talk about how I can grow here?': ['inside'],
    'I am still interested in roles like this.': ['inside'],
    'few people send one.': ['none', 'told'],
    'Ask for one piece of advice': ['none', 'told'],
    'I’d be glad to hear about other roles.': ['none', 'told'],
    'I would welcome one piece of advice for next time': ['none'],
    'Your feedback helps me.': ['told'],
    'What you will work on': ['told', 'inside'],
    'What to ask about': ['none', 'inside'],
    'Subject: Thank you': ['none', 'told', 'inside'],
    'Thank you for letting me know the outcome.': ['none', 'told', 'inside'],
    'Say that you are disappointed': ['none', 'told', 'inside'],
    'Say that you are open to other roles': ['none', 'told', 'inside'],
    'What the note says': ['none', 'told', 'inside'],
  },
  'apply-lessons': {
    'People where you work will ask, or say nothing and wonder.': ['inside'],
    'Have one line ready for colleagues': ['inside'],
    'Ask your manager for fifteen minutes': ['inside'],
    'You could say: “I applied, and it went to someone else.': ['inside'],
    'You could say: “I hope it goes well for you.”': ['inside'],
    'What would make me ready next time, and who could help me with it?': ['inside'],
    'The best next thing to do is a small one.': ['unheard', 'none', 'told'],
    'in case the next answer is no': ['unheard', 'none', 'told'],
    'One small plan': names,
  },
};

/** All that can be read in a step, with what stands in its fields. */
const readIn = (guide: RejectionGuide, step: StepId): string =>
  [text(panel(guide, step)), ...all(panel(guide, step), 'textbox').map(({ value }) => value)].join(
    '\n',
  );

describe('what each step says, with all of its parts open', () => {
  for (const name of names) {
    const { question, answer } = cases[name];
    for (const says of ['the owner', 'the candidate'] as const) {
      it(`is meant for whom ${says} says they are, and nothing for others: “${answer}”`, async () => {
        const guide = await mount(
          `<rejection-guide ${says === 'the owner' ? attributes[name] : ''}></rejection-guide>`,
        );
        await act(guide, () => guide.expandAll());
        openMore(guide);
        if (says === 'the candidate') await choose(guide, question, answer);
        openMore(guide);

        const phrases = Object.values(meant).flatMap((each) => Object.keys(each));
        for (const step of stepIds) {
          const read = readIn(guide, step);
          expect(phrases.filter((phrase) => read.includes(phrase))).to.have.members(
            Object.keys(meant[step]).filter((phrase) => meant[step][phrase]!.includes(name)),
            step,
          );
        }
      });
    }
  }

  /** All that someone can read who works there. */
  async function inside(feedbackStatus: string): Promise<RejectionGuide> {
    const guide = await mount(
      `<rejection-guide feedback-status="${feedbackStatus}" relation="internal"></rejection-guide>`,
    );
    await act(guide, () => guide.expandAll());
    openMore(guide);
    return guide;
  }

  it('goes by both, for someone who works there and was given no reasons', async () => {
    const guide = await inside('none');
    expect(readIn(guide, 'accept-feedback')).to.include('you don’t have to guess them');
    expect(readIn(guide, 'accept-feedback')).not.to.include('Sort each point they made');
    expect(readIn(guide, 'apply-lessons')).to.include('People where you work will ask');
  });

  it('goes by both, for someone who works there and never heard back', async () => {
    const guide = await inside('unanswered');
    expect(readIn(guide, 'accept-feedback')).to.include('No answer is hard too');
    expect(readIn(guide, 'thank-you-note')).to.include('anyone who never answered');
    expect(readIn(guide, 'thank-you-note')).not.to.include('go on working with these people');
    expect(readIn(guide, 'apply-lessons')).to.include('People where you work will ask');
  });
});
