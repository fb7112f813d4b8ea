import { fill } from '../../i18n/format.js';
import { lengthOf, unstopped } from '../../i18n/text.js';
import type { Alternatives, Locale, NoteSentence, Range } from '../../locales/messages.js';
import { hasMet, haveTalked, type Situation } from '../../record/situation.js';

/** What a candidate adds to the note, or the owner knows. Each may be empty. */
export interface NoteParts {
  readonly recipient: string;
  readonly company: string;
  readonly role: string;
  /** When they talked. */
  readonly date: string;
  readonly valued: string;
  /** The feedback they will use. */
  readonly feedback: string;
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

/** Whether a note in this situation has a place for a part; where it has none, the part is left out. */
export function hasPlace(part: keyof NoteParts, situation: Situation): boolean {
  if (isCheckIn(situation) && !['recipient', 'company', 'role', 'sender'].includes(part))
    return false;
  if (part === 'date') return isLong(situation);
  if (part === 'feedback') return ['', 'given'].includes(situation['feedback-status']);
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
  if (isCheckIn(situation)) return checkIn(locale, tidyParts(given, situation));
  const isShort = !isLong(situation);
  const { min } = rangeOf(locale, situation);
  const parts = tidyParts(given, situation);
  const sentence = (name: NoteSentence): string =>
    firstFilled(locale, (isShort && note.short[name]) || note.long[name], parts);

  const names = sentencesFor(situation, options, parts);
  const fillers = [...(isShort ? note.short : note.long).fillers];
  const added: string[] = [];
  const write = (): string => {
    const [opening, ...rest] = names.map((paragraph) => paragraph.map(sentence));
    const paragraphs = [[...opening!, ...added], ...rest].map((sentences) =>
      sentences.filter(Boolean).join(gap),
    );
    return [
      firstFilled(locale, note.greeting, parts),
      ...paragraphs,
      firstFilled(locale, note.closing, parts),
    ]
      .filter(Boolean)
      .join('\n\n');
  };
  while (fillers.length > 0 && lengthOf(locale, write()) < min) added.push(fillers.shift()!);
  return { subject: firstFilled(locale, note.subject, parts), text: write() };
}

/** A message that asks once how things stand. */
function checkIn(locale: Locale, parts: NoteParts): Note {
  const { greeting, closing, checkIn: words } = locale.messages.note;
  const body = words.sentences.map((sentence) => firstFilled(locale, sentence, parts));
  return {
    subject: firstFilled(locale, words.subject, parts),
    text: [
      firstFilled(locale, greeting, parts),
      body.join(locale.writing.gap),
      firstFilled(locale, words.closing ?? closing, parts),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** Which sentences the case calls for, by paragraph. */
function sentencesFor(
  situation: Situation,
  { disappointment, advice, stay }: NoteOptions,
  { feedback }: NoteParts,
): NoteSentence[][] {
  const { relation, thanked, 'feedback-status': status } = situation;
  return [
    [
      thanked === 'yes' ? 'toldAgain' : 'told',
      relation === 'agency' ? 'putForward' : haveTalked(situation) ? 'met' : 'considered',
      'day',
      'valued',
    ],
    [
      ...when(disappointment, 'disappointed'),
      relation === 'agency' ? 'acceptAgency' : 'accept',
      ...when(feedback !== '', 'feedback'),
      ...when(feedback === '' && status === 'given', 'feedbackGiven'),
    ],
    when(advice, relation === 'internal' ? 'talk' : 'advice'),
    when(
      stay,
      relation === 'internal' ? 'stayInternal' : relation === 'agency' ? 'stayAgency' : 'stay',
    ),
  ];
}

const when = (holds: boolean, name: NoteSentence): NoteSentence[] => (holds ? [name] : []);

/**
 * The parts that have a place, on one line each and without a full stop at the end, since the
 * sentence has its own. The sender's stays: no sentence is around it, and it may be that of `Jr.`.
 */
const tidyParts = (parts: NoteParts, situation: Situation): NoteParts =>
  Object.fromEntries(
    (Object.entries(parts) as [keyof NoteParts, string][]).map(([name, text]) => {
      const line = text.replace(/\s+/g, ' ').trim();
      const part = unstopped(line) && (name === 'sender' ? line : unstopped(line));
      return [name, hasPlace(name, situation) ? part : ''];
    }),
  ) as unknown as NoteParts;

const firstFilled = (locale: Locale, alternatives: Alternatives, parts: NoteParts): string => {
  const values = parts as unknown as Record<string, string>;
  const isFilled = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name!]);
  return fill(locale, alternatives.find(isFilled) ?? '', values);
};
