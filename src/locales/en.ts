import type { SplitLocale } from './messages.js';

export const en: SplitLocale = {
  lang: 'en',
  // The words are British: so are dates on a page that says no more.
  tag: 'en-GB',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 90, max: 150 },
    short: { min: 40, max: 90 },
  },
  messages: {
    heading: 'When the answer is no',
    intro:
      'This is hard news, and it hurts. Here are four small steps, when you feel ready. Take any, skip any.',
    hardDay: 'If today is too much, leave it for now, and be with someone you trust.',
    remind: 'Remind me tomorrow evening',
    outro: 'This no says little about the next answer. The guide is here when you want it.',

    done: 'Done:',
    skipped: 'Skipped',
    skip: 'Skip this step',
    expandAll: 'Open all steps',
    collapseAll: 'Close all steps',
    startAgain: 'Untick all steps',
    undo: 'Undo',
    tryAgain: 'Try again',

    progress: {
      none: 'Start anywhere',
      done: { other: '{count} done' },
      skipped: { other: '{count} skipped' },
      left: { other: '{count} left' },
    },

    steps: {
      'accept-feedback': {
        title: 'Accept feedback gracefully',
        gain: 'Keep what helps · 5 min',
        lead: 'Feedback can sting. You don’t have to answer it today, and not all of it is worth keeping: you decide what to use. Taking it calmly shows that you want to grow.',
        tips: [
          'If you can, wait a day before you reply. The same words often read differently tomorrow.',
          'Sort each point they made: use it, ask about it, or set it aside.',
          'Stay with comments about the work. Leave out anything about you as a person.',
          'If they call, have a line ready: “Thank you. May I write that down?”',
          'No feedback, or no answer at all? Read the job advert again. For each thing it asks for, note how clearly you showed it.',
        ],
      },
      reflect: {
        title: 'Reflect on the process',
        gain: 'Find one thing to keep · 10 min',
        lead: 'Look at what you did, not only at how it ended. Some of this was not yours to control. The rest can show what to keep and what to change.',
        tips: [
          'Think of a moment when you felt confident. Note what you did, so that you can do it again.',
          'Think of a moment when you felt unsure. Note only what someone watching would have seen or heard.',
          'Think back to how you prepared: the role, your examples, your questions, your rest. What helped?',
          'Finish with two lines: one thing to keep, and one thing to change.',
        ],
      },
      'thank-you-note': {
        title: 'Follow up with a thank-you note',
        gain: 'A draft to copy · 2 min',
        lead: 'You don’t owe anyone a thank-you, and few people send one. A short one shows care, and is remembered. Sending it often feels more awkward than it is.',
        tips: [
          'Thank them for their time, and name one thing you valued.',
          'Accept the decision. The note is for thanks, not for asking again.',
          'About 100 words are enough after an interview, or 60 after an application.',
          'Read it once out loud. Then send it yourself, if you still want to.',
        ],
      },
      'apply-lessons': {
        title: 'Apply what you have learned',
        gain: 'A small plan · 5 min',
        lead: 'The best next thing to do is a small one. Pick one for this week, if you want. The rest can wait.',
        tips: [
          'Choose one thing to build on: your answers, how you explain your work, or a skill.',
          'Choose a day and a time: “On Tuesday at noon, I will call Jo.”',
          'Keep it to 30 minutes or less. A small step is easier to start.',
          'Name one thing that could get in the way, and what you will do then.',
          'Plan something kind for yourself too, in case the next answer is no: a call, or some rest.',
        ],
      },
    },

    finished: {
      title: 'That’s all of it',
      text: 'Each step is done or skipped. You can stop here, and come back when you like.',
    },

    links: {
      advice: 'Get independent advice',
      roles: 'See open roles',
      community: 'Join the talent community',
      support: 'Find support',
      privacy: 'Privacy policy',
    },

    announce: {
      complete: 'All four steps are done or skipped. You can stop here.',
      startedAgain: 'Cleared. You can undo this.',
      undone: 'What was there before is back.',
      notKept: 'This browser can’t keep your answers. They last until this page closes.',
      loading: 'The rest of this step is on its way.',
      loaded: 'The rest of this step is here.',
      notLoaded: 'The rest of this step could not be loaded. The tips are all here.',
    },

    privacy: {
      kept: {
        local: 'Your answers stay on this device.',
        session: 'Your answers are kept until this tab closes.',
        none: 'Your answers are kept until this page closes.',
        host: '{company} keeps what you choose and write, and can read it.',
      },
      page: 'This website can see what you open and press.',
    },
  },
  exercises: () => import('./exercises/en.js').then(({ exercises }) => exercises),
};
