import { en } from './en.js';
import type { Locale } from './messages.js';
import { override } from '../i18n/override.js';

const { tips } = en.messages.steps['accept-feedback'];

/** As in the United States: what differs from British English. */
export const enUS: Locale = {
  ...en,
  lang: 'en-US',
  messages: override(en.messages, {
    steps: {
      'accept-feedback': {
        tips: [
          ...tips.slice(0, -1),
          'No feedback, or no answer at all? Read the job posting again. For each thing it asks for, note how clearly you showed it.',
        ],
      },
    },
    acceptFeedback: {
      criteria: 'What the posting asks for',
      criterion: 'The posting asks for',
      addCriterion: 'One thing the job posting asks for',
      addCriterionHelp: 'You can copy it from the posting.',
    },
    thankYouNote: { dayHelp: 'As you would write it, such as “March 3”.' },
    applyLessons: {
      starters: { skills: 'practice one skill for 30 minutes' },
      goalIdeas: { experience: 'show one thing I have done for each point of a posting' },
    },
  }).messages,
};
