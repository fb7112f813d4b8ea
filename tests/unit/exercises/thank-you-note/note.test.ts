import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { loadLocale } from '../../../../src/locales/registry.js';
import { areas } from '../../../../src/record/fields.js';
import { fill } from '../../../../src/i18n/format.js';
import { lengthOf } from '../../../../src/i18n/text.js';
import type { Locale, NoteMessages } from '../../../../src/locales/messages.js';
import type { Situation } from '../../../../src/record/situation.js';
import {
  composeNote,
  defaultOptions,
  hasPlace,
  rangeOf,
  type NoteOptions,
  type NoteParts,
} from '../../../../src/exercises/thank-you-note/note.js';
import {
  allOn,
  anySituation,
  empty,
  everyCase,
  everyOptions,
  filled,
  partNames,
  partsWhere,
  plainly,
  situation,
  situations,
  someOptions,
  someParts,
} from '../../support/notes.js';
import { loadBuiltIn } from '../../support/locales.js';

const en = await loadLocale('en');

const locales = await loadBuiltIn();

/** Where nobody ever answered, a message of its own asks how things stand. */
const isAnswered = (where: Situation): boolean => where['feedback-status'] !== 'unanswered';
const answered = situations.filter(isAnswered);
const anyAnswered = fc.constantFrom(...answered);
const unanswered = situations.filter((where) => !isAnswered(where));

const textOf = (where: Situation, options: NoteOptions, parts: NoteParts): string =>
  composeNote(en, where, options, parts).text;

/** What is wrong with how a text is set and put together. */
const flaws: Record<string, RegExp> = {
  'white space at an end': /^\s|\s$/,
  'two spaces': / {2}/,
  'a space at an end of a line': / \n|\n /,
  'a space before a point or comma': / [.,;:!?]/,
  'a doubled point or comma': /[.,;:!?]{2}/,
  'a bracket, but around an employer': /[[\]{}<>]|\((?!Fennel Systems\))/,
  'two blank lines': /\n{3}/,
  'a sentence that begins small': /[.?!] [^\p{Lu}]/u,
  'two questions': /\?[^]*\?/,
  'disappointment twice': /disappoint[^]*disappoint/i,
};

/** What is left where a part is missing, in any language. */
const leftovers: Record<string, RegExp> = {
  'a brace': /[{}]/,
  'white space at an end': /^\s|\s$|[^\S\n]\n|\n[^\S\n]/,
  'two spaces': /[^\S\n]{2}/,
  'a space before a point or comma': / [.,;،。、，]/,
  'two blank lines': /\n{3}/,
  'nothing between brackets or quotes': /\(\)|（）|“”|”(?=”)|„“|„”|«\s*»|״״|「」|‘’/,
};

/** A paragraph is sentences, each of them whole. */
const sentences = /^\p{Lu}[^\n]*[.?]$/u;

function expectWellMade(text: string): void {
  for (const [flaw, pattern] of Object.entries(flaws)) expect(text, flaw).not.to.match(pattern);
  const [greeting, ...paragraphs] = text.split('\n\n');
  const signature = paragraphs.pop();
  expect(greeting).to.match(/^(Dear \p{Lu}.*|Hello|Hi( \p{Lu}.*)?),$/u);
  for (const paragraph of paragraphs) expect(paragraph).to.match(sentences);
  expect(signature).to.match(/^(Kind regards|Best wishes),(\n.+)?$/);
}

describe('the note', () => {
  it('is well made in every case', () => {
    everyCase((where, options, parts) => expectWellMade(textOf(where, options, parts)));
  });

  it('is well made whatever is left out', () => {
    fc.assert(
      fc.property(anySituation, someOptions, someParts(), (where, options, parts) =>
        expectWellMade(textOf(where, options, parts)),
      ),
    );
  });

  it('is as long as suits the case, with names of two words and other parts of up to five', () => {
    const words = (most: number) =>
      fc.integer({ min: 1, max: most }).map((count) => 'word '.repeat(count));
    const [name, more] = [words(2), words(5)];
    const parts = fc.record<NoteParts>({
      recipient: name,
      company: name,
      role: name,
      date: name,
      sender: name,
      valued: more,
      feedback: more,
      area: fc.constantFrom('', ...areas),
      topic: more,
    });
    fc.assert(
      fc.property(anySituation, someOptions, parts.chain(someParts), (where, options, given) => {
        const { min, max } = rangeOf(en, where);
        expect(lengthOf(en, textOf(where, options, given))).to.be.within(min, max);
      }),
      { numRuns: 500 },
    );
  });

  it('is as long as suits the case, with all that can be said, and with nothing', () => {
    everyCase((where, options, parts) => {
      const { min, max } = rangeOf(en, where);
      expect(lengthOf(en, textOf(where, options, parts))).to.be.within(min, max);
    });
  });

  it('thanks in every case, and pleads in none', () => {
    for (const where of situations) {
      const text = textOf(where, allOn, filled);
      expect(text).to.match(/\b(thank you|my thanks)\b/i);
      expect(text).not.to.match(/\b(please (re|consider)|hope you will|chance|any other)\b/i);
    }
  });

  it('says more after a meeting, unless thanks were said before', () => {
    for (const where of answered) {
      const isLong = ['interview', 'final'].includes(where.stage) && where.thanked !== 'yes';
      expect(rangeOf(en, where)).to.deep.equal(
        isLong ? { min: 90, max: 150 } : { min: 40, max: 90 },
      );
    }
  });

  it('speaks of disappointment, advice and staying in touch only if that is wanted', () => {
    for (const where of answered) {
      const said = (on: Partial<NoteOptions>) =>
        composeNote(named, where, { ...allOff, ...on }, filled).text;
      expect(said({})).not.to.match(/disappointed|advice|stay/);
      expect(said({ disappointment: true })).to.match(/disappointed/);
      expect(said({ advice: true })).to.match(/advice/);
      expect(said({ stay: true })).to.match(/stay/);
    }
  });

  it('has its sentences in order, at most one of a kind', () => {
    fc.assert(
      fc.property(anyAnswered, someOptions, someParts(), (where, options, parts) => {
        const said = composeNote(named, where, options, { ...parts, sender: '' }).text.match(
          /\w+/g,
        )!;
        const places = said.map((name) => order.findIndex((kind) => kind.includes(name)));
        expect(places, said.join()).to.deep.equal([...new Set(places)].toSorted((a, b) => a - b));
        expect(places).to.include.members(where.thanked === 'yes' ? [0, 1, 5, 9] : [0, 1, 2, 5, 9]);
      }),
    );
  });
});

const allOff: NoteOptions = { disappointment: false, advice: false, stay: false };

/** What comes after what, and of what there is one at most. */
const order = [
  ['greeting'],
  ['told', 'toldAgain'],
  ['considered', 'met', 'putForward'],
  ['valued'],
  ['disappointed'],
  ['accept'],
  ['feedback', 'feedbackGiven'],
  ['advice'],
  ['stay'],
  ['closing'],
];

const withNote = (note: Partial<NoteMessages>): Locale => ({
  ...en,
  messages: { ...en.messages, note: { ...en.messages.note, ...note } },
});

/** Sentences that are their names. */
const namesOf = <T extends object>(words: T): T =>
  ({
    ...Object.fromEntries(Object.keys(words).map((name) => [name, [name]])),
    fillers: [],
  }) as T;

/** A locale whose sentences are their names. */
const named = withNote({
  greeting: ['greeting'],
  closing: ['closing'],
  long: namesOf(en.messages.note.long),
  short: namesOf(en.messages.note.short),
  internal: { long: namesOf(en.messages.note.internal.long!) },
  agency: { long: namesOf(en.messages.note.agency.long) },
});

const withoutFillers = <T extends { long: object; short?: object }>(letter: T): T => ({
  ...letter,
  long: { ...letter.long, fillers: [] },
  short: { ...letter.short, fillers: [] },
});

/** English whose notes are as long as they are: engines part odd text into words in their own ways. */
const unpadded = withNote({
  ...withoutFillers(en.messages.note),
  agency: withoutFillers(en.messages.note.agency),
});

describe('what a note does unless asked otherwise', () => {
  it('is to ask for advice, but not where feedback was given', () => {
    for (const where of answered) {
      expect(defaultOptions(where)).to.deep.equal({
        disappointment: false,
        advice: where['feedback-status'] !== 'given',
        stay: true,
      });
    }
  });
});

describe('the case of a note', () => {
  const said = (more: Partial<Situation>) => textOf(situation(more), allOn, filled);

  it('makes it another note: outside, inside, through an agency, never heard back', () => {
    for (const stage of ['application', 'interview'] as const) {
      const notes = [
        said({ stage }),
        said({ stage, relation: 'internal' }),
        said({ stage, relation: 'agency' }),
        said({ stage, 'feedback-status': 'unanswered' }),
      ];
      expect(new Set(notes).size).to.equal(notes.length);
    }
  });

  it('is no matter where it is the usual one, or not known', () => {
    for (const where of situations) {
      expect(said(where)).to.equal(said(plainly(where)));
      expect(defaultOptions(where)).to.deep.equal(defaultOptions(plainly(where)));
    }
  });

  it('thanks a recruiter for what a recruiter does, and not for deciding', () => {
    for (const where of answered.filter(({ relation }) => relation === 'agency')) {
      const text = textOf(where, allOn, filled);
      // Unless they were thanked before.
      expect(text.includes('put me forward')).to.equal(where.thanked !== 'yes');
      expect(text).to.include('keep me in mind');
      expect(text).not.to.match(/your decision|you (have )?chose/);
    }
  });

  it('suggests a talk inside the company, and does not tell a colleague where they work', () => {
    for (const where of answered.filter(({ relation }) => relation === 'internal')) {
      const text = textOf(where, allOn, filled);
      expect(text).to.match(/^Could we .*\btalk about/m);
      expect(text).not.to.include('advice');
      expect(text).not.to.include(filled.company);
    }
  });

  it('thanks for feedback that was given, also when none of it is named', () => {
    for (const where of situations.filter((each) => each['feedback-status'] === 'given')) {
      expect(textOf(where, allOff, empty)).to.match(/your feedback/i);
    }
  });
});

describe('the check-in, where nobody ever answered', () => {
  const where = situation({ 'feedback-status': 'unanswered' });

  it('asks once how things stand, and thanks for no answer and no feedback', () => {
    const text = textOf(where, allOn, filled);
    expect(text.split('\n\n')).to.have.length(3);
    expect(text).to.include('ask how things stand with my application for the Data Analyst role.');
    expect(text).not.to.match(/letting me know|your message|feedback|your decision|respect/);
  });

  it('may be half as short as a short note, whatever the stage', () => {
    for (const each of unanswered) {
      expect(rangeOf(en, each)).to.deep.equal({ min: 20, max: 90 });
    }
  });

  it('is the same to one reader, whatever else is known of the case, and whatever a note would do', () => {
    for (const each of unanswered) {
      const message = composeNote(en, { ...where, relation: each.relation }, allOn, filled);
      for (const options of everyOptions) {
        expect(composeNote(en, each, options, filled)).to.deep.equal(message);
      }
    }
  });

  it('has a place for the names and the role, and for nothing that a note says', () => {
    for (const each of unanswered) {
      const places = (...names: (keyof NoteParts)[]) => names.map((name) => hasPlace(name, each));
      expect(places('recipient', 'role', 'sender')).to.deep.equal([true, true, true]);
      expect(places('date', 'valued', 'feedback', 'topic')).not.to.include(true);
    }
  });

  it('ends in words of its own where the language has them, and else as a note does', () => {
    const endOf = (locale: Locale) =>
      composeNote(locale, where, allOn, filled).text.split('\n\n').at(-1);
    expect(endOf(withNote({ closing: ['Bye, {sender}'] }))).to.equal('Bye, Sam Okoro');
    const checkIn = { ...en.messages.note.checkIn, closing: ['Yours, {sender}'] };
    expect(endOf(withNote({ checkIn }))).to.equal('Yours, Sam Okoro');
  });
});

describe.each(locales)('the check-in in $lang', (locale) => {
  const where = situation({ 'feedback-status': 'unanswered' });

  it('is whole with and without the role and the names', () => {
    const known: (keyof NoteParts)[][] = [[], ['role'], ['sender'], ['role', 'sender'], partNames];
    for (const names of known) {
      const parts = partsWhere((name) => names.includes(name));
      const { subject, text } = composeNote(locale, where, allOff, parts);
      for (const written of [subject, text]) {
        for (const [flaw, pattern] of Object.entries(leftovers)) {
          expect(written, flaw).not.to.match(pattern);
        }
        expect(written.includes(filled.role), written).to.equal(names.includes('role'));
      }
      expect(subject).to.match(/^.+$/);
      const signature = text.split('\n').at(-1)!;
      expect(signature.includes(filled.sender), text).to.equal(names.includes('sender'));
    }
  });

  it('has none of the note’s sentences, such as thanks for being considered', () => {
    const { note } = locale.messages;
    const letters = [note, note.internal, note.agency];
    const ofTheNote = letters.flatMap(({ long, short }) =>
      [...Object.values(long ?? {}), ...Object.values(short ?? {})].flat(),
    );
    for (const parts of [empty, filled]) {
      const { text } = composeNote(locale, where, allOn, parts);
      for (const words of ofTheNote) {
        expect(text).not.to.include(fill(locale, words, { ...filled }));
      }
    }
  });
});

describe('a part of the note', () => {
  /** What a candidate can write, in a case where the note has a place for it. */
  const writable = ['recipient', 'date', 'valued', 'feedback', 'topic', 'sender'] as const;

  it('is there once wherever it has a place, and nowhere else', () => {
    for (const where of situations) {
      for (const name of writable) {
        const text = textOf(where, allOn, { ...empty, [name]: 'Zebra' });
        expect(text.split('Zebra').length - 1, name).to.equal(hasPlace(name, where) ? 1 : 0);
      }
    }
  });

  it('has no place in the note where nothing was said of the kind', () => {
    expect(hasPlace('feedback', situation({ 'feedback-status': 'none' }))).to.equal(false);
    expect(hasPlace('date', situation({ stage: 'application' }))).to.equal(false);
    expect(hasPlace('date', situation({ stage: 'final', relation: 'agency' }))).to.equal(false);
    expect(hasPlace('feedback', situation())).to.equal(true);
    expect(hasPlace('date', situation({ stage: 'final' }))).to.equal(true);
  });

  it('is an area, in words that each language has for its sentence', () => {
    const where = situation({ 'feedback-status': 'given' });
    for (const area of areas) {
      const text = textOf(where, allOff, { ...empty, area });
      expect(text).to.include(`I will work on ${en.messages.note.areas[area]}.`);
    }
    const own = textOf(where, allOff, { ...empty, area: 'skills', feedback: 'shorter answers' });
    expect(own).to.include('on one point: shorter answers.');
    expect(own).not.to.include(en.messages.note.areas.skills);
  });

  it('is a day as each language puts it, without a year; what is no date stands as it is', () => {
    const where = situation({ stage: 'final' });
    const on = (locale: Locale, date: string) =>
      composeNote(locale, where, allOff, { ...empty, date }).text;
    expect(on(en, '2026-03-09')).to.include('you took on 9 March to talk');
    expect(on({ ...en, tag: 'en-US' }, '2026-03-09')).to.include('you took on March 9 to talk');
    expect(on(en, 'Tuesday')).to.include('you took on Tuesday to talk');
  });

  it('takes its whole sentence along when it is left out', () => {
    const where = situation({ stage: 'interview', 'feedback-status': 'given' });
    const all = textOf(where, allOn, filled);
    const without = textOf(where, allOn, { ...filled, valued: '' });
    const sentence = ' One thing in particular has stayed with me: your question about messy data.';
    expect(without).to.equal(all.replace(sentence, ''));
  });

  it('is no part when there is nothing in it but spaces and points', () => {
    for (const nothing of [' ', '\n\t', '...', ' . ', '…', '?!', '。']) {
      const parts = partsWhere(() => true, allParts(nothing));
      expect(textOf(situation(), allOn, parts)).to.equal(textOf(situation(), allOn, empty));
    }
  });

  const oddText = fc
    .array(
      fc.oneof(
        fc.constantFrom('$&', '$1', '$$', "$'", '$`', '{role}', '{sender}', '{', '}', '\\', '%s'),
        fc.constantFrom('שלום', 'مرحبا', '\u202e', '🌱', '👩🏽‍💻', '你好', '<b>', '&amp;', '[x]', '__'),
        fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2028', 'a. b', 'x'.repeat(99)),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => `a${pieces.join('')}z`);

  it('appears as it was typed, on one line, and is never looked through again', () => {
    const odd = fc.record<NoteParts>(
      Object.fromEntries(
        partNames.map((name) => [name, name === 'area' ? fc.constant('') : oddText]),
      ) as never,
    );
    fc.assert(
      fc.property(
        anySituation,
        odd,
        fc.constantFrom('', '.', '...', '?', ' ', '\n'),
        (where, parts, end) => {
          // Who signs may end in a full stop.
          const typed = mapParts(parts, (text, name) => (name === 'sender' ? text : text + end));
          const frame = composeNote(
            unpadded,
            where,
            allOn,
            mapParts(parts, (_, name) => `Q${name}Q`),
          );
          const put = (text: string) =>
            text.replace(/Q(\w+?)Q/g, (_, name: keyof NoteParts) =>
              parts[name].split(/\s+/).join(' '),
            );
          // What runs the other way is set apart, by marks that nobody sees.
          const seen = (text: string) => text.replace(/[\u2068\u2069]/g, '');
          const { subject, text } = composeNote(unpadded, where, allOn, typed);
          expect(seen(subject)).to.equal(seen(put(frame.subject)));
          expect(seen(text)).to.equal(seen(put(frame.text)));
        },
      ),
    );
  });

  it('ends its sentence with one full stop, whether it has one or not', () => {
    const valued = (text: string) => textOf(situation(), allOff, { ...empty, valued: text });
    expect(valued('The tour.')).to.equal(valued('The tour'));
    expect(valued('The tour.')).to.include('The tour.');
    expect(valued('“Why now?”')).to.include('“Why now?”.');
  });

  it('keeps its full stop where it is all that its line has: a name may end in one', () => {
    const note = textOf(situation(), allOff, { ...empty, sender: 'Robert Downey Jr.' });
    expect(note.endsWith('\nRobert Downey Jr.')).to.equal(true);
  });
});

const allParts = (text: string): NoteParts => mapParts({ ...filled, area: '' }, () => text);

/** What may be any text. */
const typed = partNames.filter((name) => name !== 'area');

const mapParts = (
  parts: NoteParts,
  map: (text: string, name: keyof NoteParts) => string,
): NoteParts => ({
  ...parts,
  ...Object.fromEntries(typed.map((name) => [name, map(parts[name], name)])),
});

describe('the subject', () => {
  it('names the role, where it is known', () => {
    for (const where of situations) {
      const subject = (parts: NoteParts) => composeNote(unpadded, where, allOn, parts).subject;
      const about = isAnswered(where) ? 'Thank you' : 'My application';
      expect(subject(filled)).to.equal(`${about} – Data Analyst`);
      expect(subject({ ...filled, role: '' })).to.equal(about);
    }
  });

  it('is one line, whatever the role', () => {
    const { subject } = composeNote(en, situation(), allOn, {
      ...filled,
      role: 'Data\nAnalyst {company} $&.',
    });
    expect(subject).to.equal('Thank you – Data Analyst {company} $&');
  });
});
