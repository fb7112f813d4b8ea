import { override } from '../i18n/override.js';
import { en } from './en.js';
import type { SplitLocale } from './messages.js';

const { tips } = en.messages.steps['accept-feedback'];

/** As in the United States: what differs from British English. */
export const enUS: SplitLocale = {
  ...en,
  lang: 'en-US',
  tag: 'en-US',
  messages: override(en.messages, {
    steps: {
      'accept-feedback': {
        tips: [
          ...tips.slice(0, -1),
          'No feedback, or no answer at all? Read the job posting again. For each thing it asks for, note how clearly you showed it.',
        ],
      },
    },
  }).words,
  exercises: () => import('./exercises/en-US.js').then(({ exercises }) => exercises),
};
