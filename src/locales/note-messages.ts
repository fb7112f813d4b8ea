import type { Area } from '../record/fields.js';

/** Sentences to choose from: the first whose `{parts}` are all known. */
export type Alternatives = readonly string[];

/** What a sentence of the note does. */
export type NoteSentence =
  // Why one writes.
  | 'told'
  /** Thanks have been said already. */
  | 'toldAgain'
  // Thanks: after an application; after a talk, which may have been on a `{date}`; to an agency.
  | 'considered'
  | 'met'
  | 'putForward'
  // What is remembered, and how it feels.
  | 'valued'
  | 'disappointed'
  /** The decision is accepted. */
  | 'accept'
  /**
   * The candidate says what they will work on: in their own words, `{feedback}`, which may be any
   * noun, or by `{area}`, which is one of `areas`.
   */
  | 'feedback'
  /** They name nothing of it. */
  | 'feedbackGiven'
  /** One question; to a colleague, whether they may talk. */
  | 'advice'
  /** The door is left open. */
  | 'stay';

/** The sentences of a note, and `fillers`, which join one by one while it is too short. */
type Sentences = Readonly<Record<NoteSentence | 'fillers', Alternatives>>;

/** Said in short notes only. */
type OnlyShort = 'considered' | 'toldAgain';

/** Where no answer ever came, a short message asks once, without reproach, instead of the note. */
export interface CheckInMessages {
  readonly subject: Alternatives;
  /** Its sentences, in one paragraph. */
  readonly sentences: readonly Alternatives[];
  /** Where the note's own closing gives thanks. */
  readonly closing?: Alternatives;
}

/** What a greeting asks for. */
export interface Salutation {
  /**
   * What `{recipient}` is: a person's `name` as it stands, or a `whole` salutation, where a name has
   * to change in one or has a title before it. A name that the page knows is used as a `name` only.
   */
  readonly is: 'name' | 'whole';
  /** What someone might write there. */
  readonly example: string;
}

/** What of a letter is another to this reader than to the employer. */
interface OtherLetter {
  readonly greeting?: Alternatives;
  readonly salutation?: Salutation;
  readonly closing?: Alternatives;
  readonly long?: Partial<Sentences>;
  readonly short?: Partial<Sentences>;
  readonly checkIn?: Partial<CheckInMessages>;
}

/**
 * The note's own words, as a letter in this language has them. `{recipient}`, `{company}`,
 * `{role}`, `{date}`, `{valued}`, `{feedback}`, `{area}`, `{topic}` and `{sender}` may stand in any
 * sentence. They are to fit whatever is put there: a name or a noun of any gender and number.
 */
export interface NoteMessages {
  /** The subject of the mail. */
  readonly subject: Alternatives;
  /** How a letter begins, and what is asked for it. */
  readonly greeting: Alternatives;
  readonly salutation: Salutation;
  /** With the sender's name, where the language has it. */
  readonly closing: Alternatives;
  /** After a meeting. */
  readonly long: Omit<Sentences, OnlyShort | 'putForward'>;
  /** Otherwise; a sentence that isn't here is as in `long`. */
  readonly short: Partial<Sentences> & Pick<Sentences, OnlyShort | 'fillers'>;
  /** What someone will work on, as it stands in the sentence `feedback`. */
  readonly areas: Readonly<Record<Area, string>>;
  readonly checkIn: CheckInMessages;
  /** To a colleague: what isn't here is as to the employer. */
  readonly internal: OtherLetter;
  /**
   * To a recruiter at an agency, who put one forward and decided nothing: what isn't here is as to
   * the employer. `putForward` stands in for `considered` and `met`.
   */
  readonly agency: OtherLetter & { readonly long: Pick<Sentences, 'putForward'> };
  /** Words that a note may do better without, never shown; `*` stands for any ending. */
  readonly watchwords: Readonly<
    Record<'dispute' | 'comparison' | 'law' | 'salary' | 'apology', readonly string[]>
  >;
}
