import { expect } from '@open-wc/testing';
import { singles } from '../../../src/record/fields.js';
import { choices, type Situation } from '../../../src/record/situation.js';
import { all, hidden, nameOf, textbox } from '../support/harness.js';
import { mount, panel, text, type RejectionGuide } from '../support/guide.js';

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

/** What a candidate meets in steps 1 to 3. */
function shown(guide: RejectionGuide) {
  const note = textbox(guide, 'Your note');
  const fields = all(guide, 'textbox', undefined, hidden).map(nameOf);
  const remarks = all(panel(guide, 'thank-you-note'), 'list').find(
    ({ ariaLive }) => ariaLive === 'polite',
  )!;
  return {
    points: fields.includes('One thing they told you'),
    criteria: fields.includes('One thing the job advert asks for'),
    checkIn: text(panel(guide, 'accept-feedback')).includes('You could ask once'),
    moments: moments.filter((name) => fields.includes(name)),
    note: note.value !== '',
    remarks: [...remarks.children].map(text),
    range: /About \d+ to \d+ may suit\./.exec(text(panel(guide, 'thank-you-note')))?.[0],
  };
}

function expected(situation: Situation): ReturnType<typeof shown> {
  const { 'feedback-status': status, stage, thanked } = situation;
  const isLong = (stage === 'interview' || stage === 'final') && thanked !== 'yes';
  return {
    points: status === '' || status === 'given',
    criteria: status === 'none' || status === 'unanswered',
    checkIn: status === 'unanswered',
    moments: [stage === 'application' ? 'One part of your application' : 'A moment you remember'],
    note: true,
    remarks: [],
    range: `About ${isLong ? '90 to 150' : '40 to 80'} may suit.`,
  };
}

describe('the four choices', () => {
  it('go together in every combination', async function () {
    this.timeout(30_000);
    const guide = await mount(
      '<rejection-guide open-steps="accept-feedback reflect thank-you-note"></rejection-guide>',
    );
    expect(situations).to.have.length(240);
    for (const situation of situations) {
      for (const choice of choices) guide.setAttribute(choice, situation[choice]);
      await guide.updateComplete;
      expect(shown(guide), JSON.stringify(situation)).to.deep.equal(expected(situation));
    }
  });
});
