/** Every case that a note can be composed for, and what can be put into one. */
import fc from 'fast-check';
import { singles } from '../../../src/record/fields.js';
import { hasMet, type Situation } from '../../../src/record/situation.js';
import type { NoteOptions, NoteParts } from '../../../src/exercises/thank-you-note/note.js';

const statuses = singles['accept-feedback']['feedback-status'];
const { stage: stages } = singles.reflect;
const { relation: relations, thanked: answers } = singles['thank-you-note'];

export const situations: readonly Situation[] = statuses.flatMap((status) =>
  stages.flatMap((stage) =>
    relations.flatMap((relation) =>
      answers.map((thanked) => ({ 'feedback-status': status, stage, relation, thanked })),
    ),
  ),
);

/** The case with the same note in which what is usual, or makes no difference, goes without saying. */
export const plainly = (where: Situation): Situation => ({
  ...where,
  stage: hasMet(where) ? 'interview' : where.stage === 'screening' ? 'screening' : '',
  relation: where.relation === 'external' ? '' : where.relation,
  thanked: where.thanked === 'no' ? '' : where.thanked,
});

const isPlain = (where: Situation): boolean =>
  Object.values(where).join() === Object.values(plainly(where)).join();

const onOrOff = [false, true];

export const everyOptions: readonly NoteOptions[] = onOrOff.flatMap((disappointment) =>
  onOrOff.flatMap((advice) => onOrOff.map((stay) => ({ disappointment, advice, stay }))),
);

export const allOn: NoteOptions = { disappointment: true, advice: true, stay: true };

export const filled: NoteParts = {
  recipient: 'Ana Reyes',
  company: 'Fennel Systems',
  role: 'Data Analyst',
  date: '2026-03-03',
  valued: 'your question about messy data',
  feedback: 'shorter answers with clear numbers',
  area: 'answers',
  topic: 'how I explain my work',
  sender: 'Sam Okoro',
};

export const partNames = Object.keys(filled) as (keyof NoteParts)[];

/** The filled parts with those left out that don't pass. */
export const partsWhere = (
  keep: (name: keyof NoteParts, i: number) => boolean,
  parts: NoteParts = filled,
): NoteParts =>
  Object.fromEntries(
    partNames.map((name, i) => [name, keep(name, i) ? parts[name] : '']),
  ) as unknown as NoteParts;

export const empty: NoteParts = partsWhere(() => false);

/** A case of each kind. */
export const situation = (more: Partial<Situation> = {}): Situation => ({
  'feedback-status': '',
  stage: '',
  relation: '',
  thanked: '',
  ...more,
});

export const anySituation = fc.constantFrom(...situations);
export const someOptions = fc.constantFrom(...everyOptions);

/** These parts, any of them left out. */
export const someParts = (parts = filled): fc.Arbitrary<NoteParts> =>
  fc.subarray(partNames).map((kept) => partsWhere((name) => kept.includes(name), parts));

/** Every case that has a note of its own with every choice, with all that can be said or nothing. */
export function everyCase(
  check: (where: Situation, options: NoteOptions, parts: NoteParts) => void,
): void {
  for (const where of situations.filter(isPlain)) {
    for (const options of everyOptions) {
      check(where, options, filled);
      check(where, options, empty);
    }
  }
}
