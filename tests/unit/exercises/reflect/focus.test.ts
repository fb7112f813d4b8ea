import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { areas, type singles, type Area, type ItemValues } from '../../../../src/record/fields.js';
import { chosenFocus, focusOf } from '../../../../src/exercises/reflect/focus.js';
import { GuideRecord } from '../../../../src/record/record.js';
import { answersIn } from '../../support/records.js';
import { addItem } from '../../../../src/record/lists.js';

type Preparation = Extract<keyof typeof singles.reflect, `preparation.${string}`>;
type Readiness = '' | 'done' | 'part' | 'no';

/** What a person marked. */
interface Marks {
  readonly points?: readonly Partial<ItemValues<'points'>>[];
  readonly moments?: readonly Partial<ItemValues<'moments'>>[];
  readonly preparation?: Partial<Record<Preparation, Readiness>>;
}

function answers({ points = [], moments = [], preparation = {} }: Marks): GuideRecord {
  const record = new GuideRecord('me');
  for (const point of points) addItem(record, 'points', point);
  for (const moment of moments) addItem(record, 'moments', moment);
  for (const [name, value] of Object.entries(preparation)) record.set(name as Preparation, value);
  return record;
}

const focus = (marks: Marks) => focusOf(answersIn(answers(marks)));

const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const anArea = oneOf('', ...areas);

/** Points to nothing, whatever area it has. */
const idlePoint = fc.record({ sort: fc.constant('aside' as const), area: anArea });
const idleMoment = fc.oneof(
  fc.record({
    felt: oneOf('', 'confident'),
    whose: oneOf('', 'mine', 'shared', 'not-mine'),
    area: anArea,
  }),
  fc.record({
    felt: oneOf('', 'mixed', 'uncertain'),
    whose: fc.constant('not-mine' as const),
    area: anArea,
  }),
);
const idlePreparation = fc.record<Partial<Record<Preparation, Readiness>>>(
  {
    'preparation.role': oneOf('', 'done'),
    'preparation.practice': oneOf('', 'done'),
    'preparation.rest': oneOf('', 'done', 'part', 'no'),
  },
  { requiredKeys: [] },
);

/** Points to its area. */
const openPoint = fc.record({ sort: oneOf('', 'use', 'ask'), area: oneOf(...areas) });
const openMoment = fc.record({
  felt: oneOf('mixed', 'uncertain'),
  whose: oneOf('', 'mine', 'shared'),
  area: oneOf(...areas),
});
const preparationAreas = {
  'preparation.examples': 'answers',
  'preparation.questions': 'preparation',
  'preparation.logistics': 'logistics',
} as const satisfies Partial<Record<Preparation, Area>>;
const openPreparation = fc.record<Partial<Record<keyof typeof preparationAreas, Readiness>>>(
  {
    'preparation.examples': oneOf('part', 'no'),
    'preparation.questions': oneOf('part', 'no'),
    'preparation.logistics': oneOf('part', 'no'),
  },
  { requiredKeys: [] },
);

/** Marks that count and marks that don't, mixed, within what a list takes. */
const someMarks = fc.record({
  points: fc.array(openPoint, { maxLength: 3 }),
  idlePoints: fc.array(idlePoint, { maxLength: 2 }),
  moments: fc.array(openMoment, { maxLength: 2 }),
  idleMoments: fc.array(idleMoment, { maxLength: 2 }),
  preparation: openPreparation,
  idlePreparation,
});

describe('the area to work on', () => {
  it('is the one marked most often, with how often', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const marked: Area[] = [
          ...marks.points.map(({ area }) => area),
          ...marks.moments.map(({ area }) => area),
          ...Object.keys(marks.preparation).map(
            (name) => preparationAreas[name as keyof typeof preparationAreas],
          ),
        ];
        const times = (area: Area) => marked.filter((other) => other === area).length;
        const found = focus({
          points: [...marks.idlePoints, ...marks.points],
          moments: [...marks.moments, ...marks.idleMoments],
          preparation: { ...marks.preparation, ...marks.idlePreparation },
        });
        expect(found?.count ?? 0).to.equal(Math.max(0, ...marked.map(times)));
        if (found) expect(times(found.area)).to.equal(found.count);
      }),
    );
  });

  it('is none while nothing is marked', () => {
    expect(focus({})).to.equal(undefined);
    expect(focus({ points: [{ sort: 'use' }], moments: [{ felt: 'mixed' }] })).to.equal(undefined);
  });

  it('leaves out what was set aside', () => {
    expect(focus({ points: [{ sort: 'aside', area: 'skills' }] })).to.equal(undefined);
  });

  it('leaves out moments that felt confident, or of which nothing was said', () => {
    expect(
      focus({ moments: [{ felt: 'confident', area: 'skills' }, { area: 'skills' }] }),
    ).to.equal(undefined);
  });

  it('leaves out moments that were not theirs to change', () => {
    expect(
      focus({
        moments: [
          { felt: 'uncertain', whose: 'not-mine', area: 'skills' },
          { felt: 'uncertain', whose: 'shared', area: 'answers' },
        ],
      }),
    ).to.deep.equal({ area: 'answers', count: 1 });
  });

  it('leaves out rest, and preparation that was done', () => {
    expect(
      focus({ preparation: { 'preparation.rest': 'no', 'preparation.role': 'done' } }),
    ).to.equal(undefined);
  });

  it('counts what was read about the role and what to ask as one area', () => {
    expect(
      focus({ preparation: { 'preparation.role': 'part', 'preparation.questions': 'no' } }),
    ).to.deep.equal({ area: 'preparation', count: 2 });
  });

  it('counts comments, moments and preparation together', () => {
    expect(
      focus({
        points: [{ area: 'skills' }, { sort: 'use', area: 'answers' }],
        moments: [{ felt: 'mixed', area: 'answers' }],
        preparation: { 'preparation.examples': 'no' },
      }),
    ).to.deep.equal({ area: 'answers', count: 3 });
  });

  it('of equals is what they were told, before what they felt, before how they prepared', () => {
    const preparation = { 'preparation.logistics': 'no' } as const;
    const moments = [{ felt: 'mixed', area: 'skills' }] as const;
    const points = [{ area: 'presentation' }, { area: 'experience' }] as const;
    expect(focus({ preparation, moments, points })?.area).to.equal('presentation');
    expect(focus({ preparation, moments })?.area).to.equal('skills');
  });

  it('is the candidate’s own choice, where they made one', () => {
    const record = answers({ points: [{ area: 'skills' }] });
    expect(chosenFocus(answersIn(record))).to.equal('skills');
    record.set('focus', 'logistics');
    expect(chosenFocus(answersIn(record))).to.equal('logistics');
    record.set('focus', '');
    expect(chosenFocus(answersIn(record))).to.equal('skills');
  });

  it('may be chosen while nothing is marked', () => {
    const record = answers({});
    expect(chosenFocus(answersIn(record))).to.equal(undefined);
    record.set('focus', 'logistics');
    expect(chosenFocus(answersIn(record))).to.equal('logistics');
  });
});
