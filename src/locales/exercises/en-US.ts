import { override } from '../../i18n/override.js';
import type { ExerciseMessages } from '../exercise-messages.js';
import { exercises as british } from './en.js';

const { note, situations } = british;

/** What the exercises say in the United States: what differs from British English. */
export const exercises: ExerciseMessages = override(british, {
  area: { words: { logistics: 'Travel, timing, or setup' } },
  acceptFeedback: {
    criteria: 'What the posting asks for',
    criterion: 'The posting asks for',
    addCriterion: 'One thing the job posting asks for',
    addCriterionHelp: 'You can copy it from the posting.',
    kindWord: 'A kind word for yourself',
    notYours:
      'If it was about who you are, your age, health, accent, family, or faith, it isn’t yours to change.',
  },
  reflect: {
    addMomentHelp: {
      met: 'Such as a question, a task, or a pause.',
      application:
        'Such as how well it matched, how clear it was, your examples, the timing, or a referral.',
    },
    preparations: { logistics: 'Travel, timing, or setup' },
  },
  situations: {
    none: {
      'accept-feedback': {
        tips: [
          'Read the job posting again. For each thing it asks for, note how clearly you showed it.',
          ...situations.none['accept-feedback']!.tips.slice(1),
        ],
      },
    },
    unanswered: {
      'accept-feedback': {
        tips: [
          ...situations.unanswered['accept-feedback']!.tips.slice(0, -1),
          'Read the job posting again. For each thing it asks for, note how clearly you showed it.',
        ],
      },
      'thank-you-note': {
        lead: 'You don’t owe a thank-you to anyone who never answered. Here is a short message that asks once where things stand.',
      },
    },
    internal: {
      'thank-you-note': {
        tips: situations.internal['thank-you-note']!.tips.with(
          2,
          'If you want to know more, suggest a short conversation.',
        ),
      },
    },
  },
  thankYouNote: {
    remarks: {
      blank: 'There is still a blank to fill in.',
      unsigned: 'There is no name at the end yet.',
      short: 'It is a little short. One more sentence would make it warmer.',
      law: 'It mentions the law. That is better in a separate letter, after getting advice.',
      salary: 'It mentions pay. That is better saved for another time.',
    },
    salutationHelp: 'Such as “{example}.”',
    valuedHelp: 'It completes a sentence: “the tour of the workshop.”',
    ownFeedbackHelp: 'It completes a sentence: “shorter answers.”',
    talk: 'Suggest a short conversation',
  },
  applyLessons: {
    whenHelp: 'A day, a time, a place, or an event.',
    vague: 'A specific day or moment works better, such as “Tuesday after lunch.”',
    addGoalHelp: 'Such as “explain two projects in two minutes.”',
    starters: {
      skills: 'practice one skill for 30 minutes',
      logistics: 'try out the link, the sound, or the way there',
    },
    goalIdeas: { experience: 'show one thing I have done for each point of a posting' },
  },
  inside: { manager: 'A conversation with your manager' },
  note: {
    closing: ['Best regards,\n{sender}', 'Best regards,'],
    long: {
      disappointed: ['I am disappointed, because I would have enjoyed doing this work.'],
      feedbackGiven: ['Your feedback is helpful, and I will think it over carefully.'],
      stay: [
        'I would be glad to stay in touch, and to hear about other roles that may be a good fit.',
      ],
    },
    short: {
      met: ['It was good to talk with you.'],
      disappointed: ['I’ll admit that I’m disappointed.'],
      stay: ['I would be glad to hear about other roles.'],
    },
    areas: { logistics: 'my timing and setup' },
    checkIn: {
      sentences: [
        [
          'I wanted to ask where things stand with my application for the {role} role.',
          'I wanted to ask where things stand with my application.',
        ],
        ...note.checkIn.sentences.slice(1),
      ],
    },
    internal: {
      closing: ['Best,\n{sender}', 'Best,'],
      long: {
        accept: ['I respect your decision, and I look forward to our continued work together.'],
        advice: [
          'Could we find fifteen minutes at some point to talk about {topic}? Any day works for me, and I would understand if you don’t have time.',
          'Could we find fifteen minutes at some point to talk about how I can grow here? Any day works for me, and I would understand if you don’t have time.',
        ],
        stay: [
          'I am still interested in roles like this, and would be glad to hear about others that may be a good fit.',
        ],
      },
      short: {
        advice: [
          'Could we talk about {topic} at some point? I would understand if you don’t have time.',
          'Could we talk about how I can grow here? I would understand if you don’t have time.',
        ],
      },
    },
    agency: {
      long: {
        putForward: [
          'I appreciate that you recommended me for the {role} role ({company}).',
          'I appreciate that you recommended me for the {role} role.',
          'I appreciate that you recommended me for a role at {company}.',
          'I appreciate that you recommended me.',
        ],
        stay: ['Please keep me in mind for other roles that may be a good fit.'],
      },
      short: { putForward: ['I am grateful that you recommended me.'] },
    },
    watchwords: { law: [...note.watchwords.law, 'attorney*', 'EEOC'] },
  },
}).words;
