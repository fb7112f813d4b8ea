import { override } from '../i18n/override.js';
import { en } from './en.js';
import type { SplitLocale } from './messages.js';

const { steps } = en.messages;

/** As in the United States: what differs from British English. */
export const enUS: SplitLocale = {
  ...en,
  lang: 'en-US',
  tag: 'en-US',
  messages: override(en.messages, {
    intro:
      'This is hard news, and it hurts. Here are four small steps, for when you feel ready. Take any, skip any.',
    startAgain: 'Uncheck all steps',
    steps: {
      'accept-feedback': {
        tips: [
          ...steps['accept-feedback'].tips.slice(0, -1),
          'No feedback, or no answer at all? Read the job posting again. For each thing it asks for, note how clearly you showed it.',
        ],
      },
      'apply-lessons': {
        title: 'Apply what you learned',
        lead: 'The best way to use what you learned is to do one small thing. Pick one for this week, if you want. The rest can wait.',
      },
    },
  }).words,
  exercises: () => import('./exercises/en-US.js').then(({ exercises }) => exercises),
};
