import { countWords, fill } from '../locales/format.js';
import type { Alternatives, Locale, NoteSentence } from '../locales/messages.js';
import { hasMet, type Situation } from '../record/situation.js';

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

/** How many words suit a note. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

const long: Range = { min: 90, max: 150 };
const short: Range = { min: 40, max: 80 };

/** More is said after a meeting, unless thanks have been said already. */
const isLong = (situation: Situation): boolean => hasMet(situation) && situation.thanked !== 'yes';

export const rangeOf = (situation: Situation): Range => (isLong(situation) ? long : short);

/** Whether the case has a place for a part. Where it hasn't, a part that is there says nothing. */
export function hasPlace(part: keyof NoteParts, situation: Situation): boolean {
  if (part === 'date') return isLong(situation);
  if (part === 'feedback') return ['', 'given'].includes(situation['feedback-status']);
  // A colleague knows where they work.
  return part !== 'company' || situation.relation !== 'internal';
}

/** A note asks for advice unless feedback was given already, or nobody answers. */
export const defaultOptions = (situation: Situation): NoteOptions => ({
  disappointment: false,
  advice: !['given', 'unanswered'].includes(situation['feedback-status']),
  stay: true,
});

/**
 * The note, put together from whole sentences. Of each sentence's alternatives the first counts
 * whose parts are all there; where none is left, the sentence drops out. While the note is shorter
 * than suits it, one more of the sentences that fit any note joins in.
 */
export function composeNote(
  { lang, messages: { note } }: Locale,
  situation: Situation,
  options: NoteOptions,
  given: NoteParts,
): Note {
  const range = rangeOf(situation);
  const parts = tidyParts(given, situation);
  const sentence = (name: NoteSentence): string =>
    firstFilled((range === short && note.short[name]) || note.long[name], parts);

  const names = sentencesFor(situation, options, parts);
  const fillers = [...(range === short ? note.short.fillers : note.long.fillers)];
  const added: string[] = [];
  const write = (): string => {
    const [opening, ...rest] = names.map((paragraph) => paragraph.map(sentence));
    const paragraphs = [[...opening!, ...added], ...rest].map((sentences) =>
      sentences.filter(Boolean).join(' '),
    );
    const signature = [firstFilled(note.closing, parts), parts.sender].filter(Boolean).join('\n');
    return [firstFilled(note.greeting, parts), ...paragraphs, signature]
      .filter(Boolean)
      .join('\n\n');
  };
  while (fillers.length > 0 && countWords(lang, write()) < range.min) added.push(fillers.shift()!);
  return { subject: firstFilled(note.subject, parts), text: write() };
}

/** Which sentences the case calls for, by paragraph. */
function sentencesFor(
  situation: Situation,
  { disappointment, advice, stay }: NoteOptions,
  { feedback }: NoteParts,
): NoteSentence[][] {
  const { relation, thanked, 'feedback-status': status } = situation;
  const unheard = status === 'unanswered';
  return [
    [
      unheard ? 'unheard' : thanked === 'yes' ? 'toldAgain' : 'told',
      relation === 'agency' ? 'putForward' : hasMet(situation) ? 'met' : 'considered',
      'day',
      'valued',
    ],
    [
      ...when(disappointment, 'disappointed'),
      unheard ? 'acceptUnheard' : relation === 'agency' ? 'acceptAgency' : 'accept',
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

/** Those that have a place: one line each, without the full stop that a sentence has of its own. */
const tidyParts = (parts: NoteParts, situation: Situation): NoteParts =>
  Object.fromEntries(
    (Object.entries(parts) as [keyof NoteParts, string][]).map(([name, text]) => [
      name,
      hasPlace(name, situation)
        ? text
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/[\s.,;:!?…。！？]+$/u, '')
        : '',
    ]),
  ) as unknown as NoteParts;

const firstFilled = (alternatives: Alternatives, parts: NoteParts): string => {
  const values = parts as unknown as Record<string, string>;
  const isFilled = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name!]);
  return fill(alternatives.find(isFilled) ?? '', values);
};
