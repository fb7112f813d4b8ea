import type { Fields } from './fields.js';

/** The four choices that pick wordings and parts: the candidate's, or made by the owner. */
export const choices = ['feedback-status', 'stage', 'relation', 'thanked'] as const;

export type Choice = (typeof choices)[number];

/** How it stands with the application; empty is not known. */
export type Situation = { readonly [C in Choice]: Fields[C] };

/** Whether they have talked at all, be it in a first call. */
export const haveTalked = (situation: Situation): boolean =>
  situation.stage === 'screening' || hasMet(situation);

/** Whether they met: then there are moments to think of, and more to thank for. */
export const hasMet = ({ stage }: Situation): boolean => stage === 'interview' || stage === 'final';

/**
 * How it stands, by what is said of each choice. While nobody has said whether there was feedback,
 * someone who has noted a point of it was given some.
 */
export function situationOf(said: (choice: Choice) => string, hasPoints: boolean): Situation {
  const situation = Object.fromEntries(
    choices.map((choice) => [choice, said(choice)]),
  ) as Situation;
  return situation['feedback-status'] || !hasPoints
    ? situation
    : { ...situation, 'feedback-status': 'given' };
}
