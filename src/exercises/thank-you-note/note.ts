import { fill } from '../../i18n/format.js';
import { dayOfYear, lengthOf, unstopped } from '../../i18n/text.js';
import { isDate } from '../../lib/date.js';
import type {
  Alternatives,
  Locale,
  NoteMessages,
  NoteSentence,
  Range,
} from '../../locales/messages.js';
import type { Area } from '../../record/fields.js';
import { hasMet, haveTalked, type Situation } from '../../record/situation.js';

/** What a candidate adds to the note, or the owner knows. Each may be empty. */
export interface NoteParts {
  readonly recipient: string;
  readonly company: string;
  readonly role: string;
  /** When they talked: `2026-03-09`. What is no such date stands as it is. */
  readonly date: string;
  readonly valued: string;
  /** What of the feedback they will use: in their own words, and what it is about. */
  readonly feedback: string;
  readonly area: Area | '';
  /** What to ask advice on. */
  readonly topic: string;
  readonly sender: string;
}

/** What the note does beside thanking. */
export interface NoteOptions {
  readonly disappointment: boolean;
  /** Ask for advice; inside the company, for a talk. */
  readonly advice: boolean;
  readonly stay: boolean;
}

export interface Note {
  readonly subject: string;
  readonly text: string;
}

/** More is said after a meeting, unless thanks have been said already. */
const isLong = (situation: Situation): boolean => hasMet(situation) && situation.thanked !== 'yes';

/** Where no answer ever came, there is nothing to thank for yet: a short message asks once. */
export const isCheckIn = (situation: Situation): boolean =>
  situation['feedback-status'] === 'unanswered';

/** How long a note suits. */
export function rangeOf({ writing }: Locale, situation: Situation): Range {
  const { long, short } = writing;
  if (isCheckIn(situation)) return { min: Math.round(short.min / 2), max: short.max };
  return isLong(situation) ? long : short;
}

/** What a letter's greeting asks for, if it asks for anything. */
export function salutationOf({ messages: { note } }: Locale, { relation }: Situation) {
  const own = othersOf(note, relation);
  const asks = (own?.greeting ?? note.greeting).some((words) => words.includes('{recipient}'));
  return asks ? (own?.salutation ?? note.salutation) : undefined;
}

/** What is said otherwise to this reader than to the employer. */
const othersOf = (note: NoteMessages, relation: Situation['relation']) =>
  relation === 'internal' || relation === 'agency' ? note[relation] : undefined;

/** Whether a note in this situation has a place for a part; where it has none, the part is left out. */
export function hasPlace(part: keyof NoteParts, situation: Situation): boolean {
  if (isCheckIn(situation) && !['recipient', 'company', 'role', 'sender'].includes(part))
    return false;
  // An agency wasn't there.
  if (part === 'date') return isLong(situation) && situation.relation !== 'agency';
  if (part === 'feedback' || part === 'area')
    return ['', 'given'].includes(situation['feedback-status']);
  // A colleague knows where they work.
  return part !== 'company' || situation.relation !== 'internal';
}

/** A note asks for advice unless feedback was given already. */
export const defaultOptions = (situation: Situation): NoteOptions => ({
  disappointment: false,
  advice: situation['feedback-status'] !== 'given',
  stay: true,
});

/**
 * The note, put together from whole sentences. Of each sentence's alternatives the first counts
 * whose parts are all there; where none is left, the sentence drops out. While the note is shorter
 * than suits it, one more of the sentences that fit any note joins in.
 */
export function composeNote(
  locale: Locale,
  situation: Situation,
  options: NoteOptions,
  given: NoteParts,
): Note {
  const { note } = locale.messages;
  const { gap } = locale.writing;
  const values = valuesOf(locale, given, situation);
  const write = (alternatives: Alternatives): string => firstFilled(locale, alternatives, values);
  const letter = letterFor(note, situation);
  if (isCheckIn(situation)) {
    const { subject, sentences, closing = letter.closing } = letter.checkIn;
    const body = sentences.map(write).join(gap);
    return {
      subject: write(subject),
      text: inParagraphs(write(letter.greeting), body, write(closing)),
    };
  }
  const paragraphs = sentencesFor(situation, options, values).map((names) =>
    names.map((name) => write(letter.sentence(name))),
  );
  const body = (fillers: Alternatives): string[] => {
    const [opening, ...rest] = paragraphs;
    return [[...opening!, ...fillers], ...rest].map((all) => all.filter(Boolean).join(gap));
  };
  const text = (fillers: Alternatives): string =>
    inParagraphs(write(letter.greeting), ...body(fillers), write(letter.closing));
  const { min } = rangeOf(locale, situation);
  const fillers = letter.sentence('fillers');
  let added = 0;
  while (added < fillers.length && lengthOf(locale, text(fillers.slice(0, added))) < min) added++;
  return { subject: write(note.subject), text: text(fillers.slice(0, added)) };
}

const inParagraphs = (...paragraphs: string[]): string => paragraphs.filter(Boolean).join('\n\n');

type Sentence = NoteSentence | 'fillers';

/** The words for whoever reads it: the reader's own before the employer's, short before long. */
function letterFor(note: NoteMessages, situation: Situation) {
  const isShort = !isLong(situation);
  const own = othersOf(note, situation.relation);
  const letters: (Partial<Record<Sentence, Alternatives>> | undefined)[] = [
    isShort ? own?.short : undefined,
    own?.long,
    isShort ? note.short : undefined,
    note.long,
  ];
  return {
    greeting: own?.greeting ?? note.greeting,
    closing: own?.closing ?? note.closing,
    checkIn: { ...note.checkIn, ...own?.checkIn },
    sentence: (name: Sentence): Alternatives =>
      letters.find((sentences) => sentences?.[name])?.[name] ?? [],
  };
}

/** Which sentences the case calls for, by paragraph. */
function sentencesFor(
  situation: Situation,
  { disappointment, advice, stay }: NoteOptions,
  { feedback, area }: Values,
): Sentence[][] {
  const { thanked, 'feedback-status': status } = situation;
  const isNamed = Boolean(feedback || area);
  return [
    [
      ...(thanked === 'yes' ? ['toldAgain' as const] : ['told' as const, thanksFor(situation)]),
      'valued',
    ],
    [
      ...when(disappointment, 'disappointed'),
      'accept',
      ...when(isNamed, 'feedback'),
      ...when(!isNamed && status === 'given', 'feedbackGiven'),
    ],
    when(advice, 'advice'),
    when(stay, 'stay'),
  ];
}

/** What the thanks are for, unless they were said before. */
function thanksFor(situation: Situation): NoteSentence {
  if (situation.relation === 'agency') return 'putForward';
  return haveTalked(situation) ? 'met' : 'considered';
}

const when = (holds: boolean, name: Sentence): Sentence[] => (holds ? [name] : []);

/** What is put into the sentences, by its name in them. */
type Values = Readonly<Record<keyof NoteParts, string>>;

/**
 * The parts that have a place, on one line each and without a full stop at the end, since the
 * sentence has its own. The sender's stays: no sentence is around it, and it may be that of `Jr.`.
 */
function valuesOf(locale: Locale, parts: NoteParts, situation: Situation): Values {
  const { date, area } = parts;
  const inWords: NoteParts | Values = {
    ...parts,
    date: isDate(date) ? dayOfYear(locale, new Date(`${date}T12:00`)) : date,
    area: area && locale.messages.note.areas[area],
  };
  return Object.fromEntries(
    (Object.entries(inWords) as [keyof NoteParts, string][]).map(([name, text]) => {
      const line = text.replace(/\s+/g, ' ').trim();
      const part = unstopped(line) && (name === 'sender' ? line : unstopped(line));
      return [name, hasPlace(name, situation) ? part : ''];
    }),
  ) as unknown as Values;
}

const firstFilled = (locale: Locale, alternatives: Alternatives, values: Values): string => {
  const isFilled = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name as keyof Values]);
  return fill(locale, alternatives.find(isFilled) ?? '', { ...values });
};
