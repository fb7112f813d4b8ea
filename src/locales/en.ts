import type { Locale } from './messages.js';

export const en: Locale = {
  lang: 'en',
  dir: 'ltr',
  messages: {
    heading: 'When the answer is no',
    intro:
      'This is hard news, and it may hurt for a while. When you feel ready, here are four small steps. Take any, skip any, stop when you like.',
    hardDay: 'Too much for today? Leave it, and be with someone you trust.',
    outro:
      'A no is hard, whatever the role. How you meet it can leave a good impression, and may lead to a referral or another role.',

    done: 'Done:',
    skipped: 'Skipped',
    skip: 'Skip this step on purpose',
    expandAll: 'Open all steps',
    collapseAll: 'Close all steps',
    startAgain: 'Start again',
    undo: 'Undo',

    progress: {
      none: 'None done yet',
      done: { other: '{count} done' },
      skipped: { other: '{count} skipped' },
      left: { other: '{count} left' },
    },

    steps: {
      'accept-feedback': {
        title: 'Accept feedback gracefully',
        lead: 'The first urge is often to defend yourself. You can let that pass. To listen calmly shows that you want to grow, and it may help you next time.',
        tips: [
          'Wait a day before you reply. The same words may read differently tomorrow.',
          'Sort each point you were told: use it, ask about it, or set it aside.',
          'Keep to what was said about the work. It says nothing about your worth.',
          'If they call, have a line ready: “Thank you. May I write that down?”',
          'No feedback? Read the job advert again, and note where you showed clear proof and where you did not.',
        ],
      },
      reflect: {
        title: 'Reflect on the process',
        lead: 'Look at what you did, not only at how it ended. Some of this was not yours to control. The rest may show you where to grow.',
        tips: [
          'Think of a moment when you felt sure. Note what you did, so that you can do it again.',
          'Think of a moment when you felt unsure. Describe it as someone watching would.',
          'Think back to how you prepared: the role, your examples, your questions, your rest.',
          'Finish with two lines: one thing to keep, and one thing to change.',
        ],
      },
      'thank-you-note': {
        title: 'Follow up with a thank-you note',
        lead: 'A short thank-you is simple, and few people send one. It shows care, and it may keep a door open. It often feels more awkward than it is.',
        tips: [
          'Thank them for their time and for telling you. Name one thing you valued.',
          'Take the decision as made. A note is for thanks, not for a second try.',
          'If you want, ask for one piece of advice, and make it easy to say no.',
          'Keep it short: about 100 words after an interview, or 60 after an application.',
          'Read it once out loud. Then send it yourself: this guide sends nothing.',
        ],
      },
      'apply-lessons': {
        title: 'Apply what you have learned',
        lead: 'What you learned helps most when it becomes one small thing to do. Pick something for this week. The rest can wait.',
        tips: [
          'Choose one thing to build on: how you answer, how you present, or a skill.',
          'Give it a time and a place: “On Tuesday after lunch, I will write down one story about my work.”',
          'Keep it to 30 minutes or less. A small step is easier to start.',
          'Name one thing that may get in the way, and what you will do then.',
          'Plan a kind thing too: who you will call, or how you will rest, when the next answer comes.',
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
      complete: 'All four steps are dealt with.',
      startedAgain: 'All marks are cleared. You can still undo this.',
      undone: 'Your marks are back.',
      notKept: 'This browser can’t keep your marks. They last until this page closes.',
    },

    privacy: {
      kept: {
        local: 'Your marks are kept in this browser, on this device.',
        session: 'Your marks are kept until this tab closes.',
        none: 'Your marks are kept until this page closes.',
      },
      page: 'This page can see which steps you open and tick.',
    },
  },
};
