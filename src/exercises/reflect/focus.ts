import type { Answers, Area, Field } from '../../record/fields.js';

/** What an answer about preparation says of where to put one's energy. */
const preparationAreas = {
  'preparation.role': 'preparation',
  'preparation.examples': 'answers',
  'preparation.questions': 'preparation',
  'preparation.practice': 'communication',
  'preparation.logistics': 'logistics',
} as const satisfies Partial<Record<Field, Area>>;

/** An area, and how often the answers point to it. */
export interface Focus {
  readonly area: Area;
  readonly count: number;
}

/**
 * The area that the answers point to most often: comments that weren't set aside, moments that were
 * less than confident and not out of one's hands, preparation that was not all done. Of equals the
 * one named first. Nothing while no answer names one.
 */
export function focusOf(answers: Answers): Focus | undefined {
  const named: (Area | '')[] = [
    ...answers.items('points').map(({ sort, area }) => (sort === 'aside' ? '' : area)),
    ...answers
      .items('moments')
      .map(({ felt, whose, area }) =>
        felt === 'confident' || felt === '' || whose === 'not-mine' ? '' : area,
      ),
    ...Object.entries(preparationAreas).map(([field, area]) =>
      ['part', 'no'].includes(answers.get(field as Field)) ? area : '',
    ),
  ];
  const counts = new Map<Area, number>();
  for (const area of named) if (area) counts.set(area, (counts.get(area) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && { area: first[0], count: first[1] };
}

/** The area to work on: the candidate's own choice, or what the answers point to. */
export const chosenFocus = (answers: Answers): Area | undefined =>
  answers.get('focus') || focusOf(answers)?.area;
