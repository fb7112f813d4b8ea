import type { Locale } from '../../locales/messages.js';
import type { Answers } from '../../record/fields.js';
import { stepIds, type StepId } from '../../record/steps.js';
import { feedbackSummary } from '../accept-feedback/summary.js';
import { lessonsSummary } from '../apply-lessons/summary.js';
import { reflectionSummary } from '../reflect/summary.js';
import { noteSummary } from '../thank-you-note/summary.js';
import type { Answered } from './answered.js';

/** One step of the guide, as far as something was answered there. */
export interface Section {
  readonly title: string;
  readonly answered: readonly Answered[];
}

/**
 * All that the candidate answered, in the order of the steps.
 *
 * @param note The note as it stands.
 * @param noteLang The language it is written in.
 */
export function summaryOf(
  answers: Answers,
  locale: Locale,
  note: string,
  noteLang: string,
): readonly Section[] {
  const steps: Record<StepId, readonly Answered[]> = {
    'accept-feedback': feedbackSummary(answers, locale),
    reflect: reflectionSummary(answers, locale),
    'thank-you-note': noteSummary(note, noteLang, locale),
    'apply-lessons': lessonsSummary(answers, locale),
  };
  return stepIds
    .map((step) => ({
      title: locale.messages.steps[step].title,
      answered: steps[step].filter(({ texts }) => texts.length > 0),
    }))
    .filter((section) => section.answered.length > 0);
}
