import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { loadLocale } from '../../../../src/locales/registry.js';
import type { Locale, NoteMessages, NoteRemark } from '../../../../src/locales/messages.js';
import {
  composeNote,
  defaultOptions,
  rangeOf,
  type NoteParts,
} from '../../../../src/exercises/thank-you-note/note.js';
import { remarksOn } from '../../../../src/exercises/thank-you-note/remarks.js';
import {
  allOn,
  anySituation,
  everyCase,
  filled,
  plainly,
  situation,
  situations,
  someOptions,
  someParts,
} from '../../support/notes.js';
import { loadBuiltIn } from '../../support/locales.js';

const en = await loadLocale('en');

const locales = await loadBuiltIn();

const range = { min: 5, max: 20 };

const remarks = (text: string, locale: Locale = en) => remarksOn(locale, text, range);

/** A note that nothing is to be said of, and one more sentence. */
const noteWith = (sentence: string) => `Thank you for your time and care. ${sentence}`;

const drawn: Record<NoteRemark, readonly string[]> = {
  blank: ['Dear [name],', 'The {role} role.', 'Dear <your name>,', 'Dear ____,', 'Dear [],'],
  long: ['word '.repeat(14)],
  short: [],
  unsigned: ['Kind regards,', 'It helped.\n\nKind regards,\n \n'],
  questions: ['Why? When?', 'Why？ When？', 'لماذا؟ متى؟'],
  exclamations: ['So much! Really!', 'So much!!', 'So much！Really！'],
  dispute: [
    'Please reconsider.',
    'It was a mistake.',
    'It is UNFAIR.',
    'You were mistaken.',
    'I deserved it.',
  ],
  comparison: ['I am better than them.', 'I am more qualified.'],
  law: ['My lawyer will write.', 'Is that legal?', 'I may sue.', 'That is discrimination.'],
  salary: ['The pay was low.', 'My salary is not high.', 'What are the wages?'],
  apologies: ['Sorry, so sorry.', 'I apologise. My apologies.', 'Sorry. I apologize.'],
};

const undrawn: Record<string, readonly string[]> = {
  'one question, however it ends': ['May I ask why?!', 'Why???'],
  'one exclamation mark': ['So much!'],
  'one apology': ['Sorry for the late reply.'],
  'words that only begin or end alike': [
    'I am paying attention.',
    'The issue.',
    'Suede.',
    'Repay.',
    'Thanks to Sue, and to Will.',
  ],
  'a name below the closing, or no closing': [
    'Kind regards,\nSam',
    'Kind regards,\n\nS.',
    'Kind regards, Sam',
    'Kind regards',
  ],
  'brackets that are round, and a smile': ['It was good (really). :-)', 'a < b'],
};

it('the names of the role and the company say nothing', () => {
  for (const role of ['Employment Lawyer', 'Compensation Analyst', 'Yahoo! <Ads>  Who? What?.']) {
    const text = composeNote(en, situation({}), allOn, { ...filled, role }).text;
    expect(remarksOn(en, text, rangeOf(en, situation({})))).not.to.deep.equal([]);
    expect(
      remarksOn(en, text, rangeOf(en, situation({})), [filled.company, role, '']),
    ).to.deep.equal([]);
  }
});

describe('the remarks on a note', () => {
  it('are none on a good one', () => {
    expect(remarks(noteWith('It helped.'))).to.deep.equal([]);
  });

  for (const [remark, sentences] of Object.entries(drawn)) {
    for (const sentence of sentences) {
      it(`say "${remark}" of: ${sentence.slice(0, 30)}`, () => {
        expect(remarks(noteWith(sentence))).to.deep.equal([remark]);
      });
    }
  }

  for (const [why, sentences] of Object.entries(undrawn)) {
    for (const sentence of sentences) {
      it(`are none on ${why}: ${sentence}`, () => {
        expect(remarks(noteWith(sentence))).to.deep.equal([]);
      });
    }
  }

  it('begin one word past the range, on both sides', () => {
    const words = (count: number) => remarks('word '.repeat(count));
    expect([words(4), words(5), words(20), words(21)]).to.deep.equal([['short'], [], [], ['long']]);
  });

  it('can be several', () => {
    expect(remarks('[Name]! Sorry! Sorry? Why?')).to.deep.equal([
      'blank',
      'short',
      'questions',
      'exclamations',
      'apologies',
    ]);
  });

  it('are none on a note as it is composed, but that nobody has signed it, in any case', () => {
    everyCase((where, options, parts) => {
      const { text } = composeNote(en, where, options, parts);
      expect(remarksOn(en, text, rangeOf(en, where)), text).to.deep.equal(wanted(parts));
    });
  });

  it('are none on a note as it is composed, but that nobody has signed it, whatever is left out', () => {
    fc.assert(
      fc.property(anySituation, someOptions, someParts(), (where, options, parts) => {
        const { text } = composeNote(en, where, options, parts);
        expect(remarksOn(en, text, rangeOf(en, where)), text).to.deep.equal(wanted(parts));
      }),
    );
  });
});

/** What is to be said of a note as it is composed. */
const wanted = ({ sender }: NoteParts): NoteRemark[] => (sender ? [] : ['unsigned']);

/** In few letters, since some languages count these. */
const brief: NoteParts = {
  ...filled,
  role: 'Analyst',
  company: 'Contoso',
  valued: 'A',
  feedback: 'B',
  topic: 'C',
};

/** Those that may have a note of their own. */
const cases = situations.filter(
  (where) => Object.values(where).join() === Object.values(plainly(where)).join(),
);

describe.each(locales)('the remarks on a note in $lang', (locale) => {
  it('are none as it is composed, and without a sender that no name stands under it', () => {
    const seen = new Set<string>(); // many cases have the same note
    for (const where of cases) {
      for (const sender of [brief.sender, '']) {
        const { text } = composeNote(locale, where, defaultOptions(where), { ...brief, sender });
        if (seen.has(text)) continue;
        seen.add(text);
        const found = remarksOn(locale, text, rangeOf(locale, where));
        expect(found, text).to.deep.equal(wanted({ ...brief, sender }));
      }
    }
  });

  it('are none once a name stands below, whoever wrote it there', () => {
    for (const status of ['', 'unanswered'] as const) {
      const where = situation({ 'feedback-status': status });
      const { text } = composeNote(locale, where, allOn, { ...brief, sender: '' });
      const found = (end: string) => remarksOn(locale, text + end, rangeOf(locale, where));
      expect(found('\n\n')).to.deep.equal(['unsigned']);
      expect(found('\n\nSam')).to.deep.equal([]);
    }
  });
});

describe('the owner’s own watchwords', () => {
  const withWatchwords = (watchwords: Partial<NoteMessages['watchwords']>): Locale => ({
    ...en,
    messages: {
      ...en.messages,
      note: { ...en.messages.note, watchwords: { ...en.messages.note.watchwords, ...watchwords } },
    },
  });

  const found = (word: string, text: string) =>
    remarks(noteWith(text), withWatchwords({ law: [word] })).includes('law');

  it('are taken literally', () => {
    for (const word of [
      'C++',
      '(legal)',
      'a.b',
      '$$$',
      '^',
      '[x',
      '\\',
      'a|b',
      '/',
      'a-b',
      '?',
      '{2}',
    ]) {
      expect(found(word, `Oh ${word} it is`), word).to.equal(true);
    }
    expect(found('a.b', 'aXb')).to.equal(false);
    expect(found('a|b', 'a')).to.equal(false);
  });

  it('end as they like where they have a star', () => {
    expect(found('recht*', 'mein Rechtsanwalt')).to.equal(true);
    expect(found('recht', 'mein Rechtsanwalt')).to.equal(false);
    expect(found('*anwalt', 'mein Rechtsanwalt')).to.equal(true);
  });

  it('are whole words in any script', () => {
    expect(found('суд', 'Подам в суд.')).to.equal(true);
    expect(found('суд', 'Посуда.')).to.equal(false);
  });

  it('are found where a line ends between two of them', () => {
    expect(found('court case', 'A court\ncase.')).to.equal(true);
  });

  it('say nothing when they are empty', () => {
    expect(found('', 'It helped.')).to.equal(false);
    expect(found(' ', 'It helped.')).to.equal(false);
  });

  it('never throw, whatever is in them', () => {
    const odd = fc.array(
      fc.oneof(
        fc.constantFrom(...'\\^$.*+?()[]{}|/-,<>=!:&~#', '\\u', '(?<', '\\p{', '\ud83c', '\udf31'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(odd, fc.string({ unit: 'binary' }), (pieces, text) => {
        found(pieces.join(''), text);
      }),
    );
  });
});
