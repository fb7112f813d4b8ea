import type { Locale } from './messages.js';

export const en: Locale = {
  lang: 'en',
  dir: 'ltr',
  messages: {
    heading: 'When the answer is no',
    intro:
      'This is hard news, and may hurt for a while. Here are four small steps for when you feel ready. Take any, skip any.',
    hardDay: 'If today is too much, this can wait, and someone you trust may help.',
    outro:
      'A no is hard, whatever the role. How you respond may leave a good impression, and lead to a referral or another role.',

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

    more: 'More, if you want',
    add: 'Add',
    remove: 'Remove',
    text: {
      cut: 'That was longer than {count} characters. The end was left off.',
      offer: 'This was changed in another tab:',
      useOffer: 'Use this one',
      keepMine: 'Keep mine',
    },
    areas: {
      experience: 'Experience',
      skills: 'Skills',
      answers: 'Answers',
      communication: 'Communication',
      presentation: 'Presentation',
      preparation: 'Preparation',
      logistics: 'Travel, timing or set-up',
    },
    acceptFeedback: {
      status: 'Did they tell you why?',
      statuses: {
        given: 'They gave feedback',
        none: 'They gave none',
        unanswered: 'I never heard back',
      },
      points: 'What they told you',
      point: 'They said',
      employersPoint: 'From the employer',
      addPoint: 'One thing they told you',
      addPointHelp: 'If you want, write it in your own words. Enter adds it.',
      pointsFull: 'You have five. To add another, remove one first.',
      sort: 'What may you do with it?',
      sorts: { use: 'Use it', ask: 'Unclear, ask', aside: 'Set it aside' },
      area: 'What is it about?',
      noArea: 'Not sure',
      criteria: 'What the advert asks for',
      criterion: 'The advert asks for',
      addCriterion: 'One thing the job advert asks for',
      addCriterionHelp: 'You can copy it from the advert. Enter adds it.',
      criteriaFull: 'You have five. To add another, remove one first.',
      evidence: 'How clearly did you show it?',
      evidences: { clear: 'Clear evidence', some: 'Some', none: 'None shown' },
      askSomeone: 'Someone who has heard your answers may see what you can’t. You could ask them.',
      unanswered:
        'You could check in once, a week after the date they gave. Then you can close this yourself.',
      kindLine: 'What would you tell a friend with this news?',
      phrase: 'If they call, you could say: “Thank you. May I write that down?”',
      notYours:
        'Was it about age, health, accent, family, faith or hair? You don’t have to change this.',
      pause: 'Not today? Your calendar can remind you tomorrow.',
      savePause: 'Save a reminder',
      pauseTitle: 'A quiet half hour',
    },
    saving: {
      saving: 'Saving…',
      saved: 'Saved',
      forNow: 'Kept in this browser for now',
      unsaved:
        'Kept only until this page closes: this browser has no room, or keeps nothing. You can save a copy.',
      saveCopy: 'Save a copy',
      openCopy: 'Open a saved copy',
      erase: 'Erase everything',
      forget: 'Don’t keep anything on this device',
      onlyHere: 'Keep it on this device only',
      lifetime:
        'Kept for up to 90 days after your last visit. Your browser may clear it sooner; a copy lasts.',
      unreadable: 'Part of what was kept here can’t be read. It was put aside as it is.',
      saveUnreadable: 'Save that part',
      answers: 'Your answers',
      startedOn: 'You started this on {date}.',
      carryOn: 'Continue',
      startFresh: 'Start fresh',
      copyProblems: {
        'not-json': 'This file can’t be read. Nothing has changed.',
        'not-a-guide': 'This is not a copy of a guide. Nothing has changed.',
        newer: 'This copy is from a newer guide. Nothing has changed.',
        invalid: 'Something in this copy is not as it should be. Nothing has changed.',
      },
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
      startedAgain: 'Your choices are cleared. You can undo this.',
      undone: 'Your choices are back.',
      removed: 'Removed. You can undo this.',
      erased: 'Everything is erased.',
      eraseFailed: 'Some of it could not be erased. You can try again.',
      notKept: 'This browser can’t keep your choices. They last until this page closes.',
    },

    privacy: {
      kept: {
        local: 'Your choices stay in this browser, on this device.',
        session: 'Your choices are kept until this tab closes.',
        none: 'Your choices are kept until this page closes.',
        host: 'What you choose and write is kept by {company}, who can read it.',
      },
      words: 'The guide never tells it what you write.',
      page: 'This website can see which steps you open, tick or skip.',
    },
  },
};
