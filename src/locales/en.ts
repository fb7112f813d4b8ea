import type { Locale } from './messages.js';

export const en: Locale = {
  lang: 'en',
  dir: 'ltr',
  messages: {
    heading: 'When the answer is no',
    intro:
      'This is hard news, and it may hurt for a while. Here are four small steps for when you feel ready. Take any, skip any, stop when you like.',
    hardDay: 'If today is too much, this can wait, and someone you trust may help.',
    outro:
      'A no is hard, whatever the role. How you respond may leave a good impression. It may lead to a referral or another role.',

    done: 'Done:',
    skipped: 'Skipped',
    skip: 'Choose to skip this step',
    expandAll: 'Open all steps',
    collapseAll: 'Close all steps',
    startAgain: 'Start again',
    undo: 'Undo',

    progress: {
      none: 'Start anywhere',
      done: { other: '{count} done' },
      skipped: { other: '{count} skipped' },
      left: { other: '{count} left' },
    },

    steps: {
      'accept-feedback': {
        title: 'Accept feedback gracefully',
        lead: 'The first urge is often to defend yourself. You can let that pass. Calm listening may show that you want to grow, and it may help you next time.',
        tips: [
          'If you can, wait a day before you reply. The same words may read differently tomorrow.',
          'Sort each point they made: use it, ask about it, or set it aside.',
          'Stay with comments about the work. Set aside any about you as a person.',
          'If they call, have a line ready: “Thank you. May I write that down?”',
          'No feedback? Read the job advert again. For each thing it asks for, note how clearly you showed it.',
        ],
      },
      reflect: {
        title: 'Reflect on the process',
        lead: 'Look at what you did, not only at how it ended. Some of this was not yours to control. The rest may show what to keep and what to change.',
        tips: [
          'Think of a moment when you felt sure. Note what you did, so that you can do it again.',
          'Think of a moment when you felt unsure. Note only what someone watching would have seen or heard.',
          'Think back to how you prepared: the role, your examples, your questions, your rest. What helped?',
          'Finish with two lines: one thing to keep, and one thing to change.',
        ],
      },
      'thank-you-note': {
        title: 'Follow up with a thank-you note',
        lead: 'A short thank-you is simple, and few people send one. It may show care, and they may remember it. Sending one often feels more awkward than it is.',
        tips: [
          'Thank them for their time and for telling you. Name one thing you valued.',
          'Accept the decision in your note. It is for thanks, not for asking again.',
          'If you want, ask for one piece of advice, and make it easy to say no.',
          'Keep it short. About 100 words is enough after an interview, or 60 after an application.',
          'Read it once out loud. Then send it, if you still want to. This guide sends nothing.',
        ],
      },
      'apply-lessons': {
        title: 'Apply what you have learned',
        lead: 'What you learned may help most as one small thing to do. Pick something for this week, if you want. The rest can wait.',
        tips: [
          'Choose one thing to build on: your answers, how you explain your work, or a skill.',
          'Choose a day and a time: “On Tuesday after lunch, I will write about one thing I did well.”',
          'Keep it to 30 minutes or less. A small step is easier to start.',
          'Name one thing that may get in the way, and what you will do then.',
          'Plan something kind for yourself too, in case the next answer is no: a call, or some rest.',
        ],
      },
    },

    links: {
      roles: 'See open roles',
      community: 'Join the talent community',
      support: 'Find support',
      privacy: 'Privacy policy',
    },

    announce: {
      complete: 'All four steps are done or skipped. You can stop here.',
      startedAgain: 'Your choices are cleared. You can undo this.',
      undone: 'Your choices are back.',
      notKept: 'This browser can’t keep your choices. They last until this page closes.',
    },

    privacy: {
      kept: {
        local: 'Your choices stay in this browser, on this device.',
        session: 'Your choices are kept until this tab closes.',
        none: 'Your choices are kept until this page closes.',
      },
      page: 'This website can see which steps you open, tick or skip.',
    },
  },
};
