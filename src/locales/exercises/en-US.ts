import { override } from '../../i18n/override.js';
import type { ExerciseMessages } from '../exercise-messages.js';
import { exercises as british } from './en.js';

/** What the exercises say in the United States: what differs from British English. */
export const exercises: ExerciseMessages = override(british, {
  acceptFeedback: {
    criteria: 'What the posting asks for',
    criterion: 'The posting asks for',
    addCriterion: 'One thing the job posting asks for',
    addCriterionHelp: 'You can copy it from the posting.',
  },
  situations: {
    none: {
      'accept-feedback': {
        tips: [
          'Read the job posting again. For each thing it asks for, note how clearly you showed it.',
          ...british.situations.none['accept-feedback']!.tips.slice(1),
        ],
      },
    },
    unanswered: {
      'accept-feedback': {
        tips: [
          ...british.situations.unanswered['accept-feedback']!.tips.slice(0, -1),
          'Read the job posting again. For each thing it asks for, note how clearly you showed it.',
        ],
      },
    },
  },
  thankYouNote: { dayHelp: 'As you would write it, such as “March 3”.' },
  applyLessons: {
    starters: { skills: 'practice one skill for 30 minutes' },
    goalIdeas: { experience: 'show one thing I have done for each point of a posting' },
  },
}).words;
