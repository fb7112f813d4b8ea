/** Sentences to choose from: the first whose `{parts}` are all known. */
export type Alternatives = readonly string[];

/** What a sentence of the note does. */
export type NoteSentence =
  // Why one writes.
  | 'told'
  /** Thanks have been said already. */
  | 'toldAgain'
  // Thanks: after an application, after a talk, and to an agency.
  | 'considered'
  | 'met'
  | 'putForward'
  // What is remembered, and how it feels.
  | 'day'
  | 'valued'
  | 'disappointed'
  // The decision is accepted: the reader's own, and a client's.
  | 'accept'
  | 'acceptAgency'
  /** The candidate names a point of the feedback. */
  | 'feedback'
  /** They name none. */
  | 'feedbackGiven'
  /** A question to the employer or an agency. */
  | 'advice'
  /** The same to a colleague. */
  | 'talk'
  // Staying in touch: with an employer, with a colleague, with an agency.
  | 'stay'
  | 'stayInternal'
  | 'stayAgency';

/**
 * The note's own words, as a letter in this language has them. `{recipient}`, `{company}`,
 * `{role}`, `{date}`, `{valued}`, `{feedback}`, `{topic}` and `{sender}` may stand in any sentence.
 */
export interface NoteMessages {
  /** The subject of the mail. */
  readonly subject: Alternatives;
  readonly greeting: Alternatives;
  /** With the sender's name, where the language has it. */
  readonly closing: Alternatives;
  /** After a meeting. `fillers` join one by one while the note is too short. */
  readonly long: Readonly<Record<NoteSentence, Alternatives>> & { readonly fillers: Alternatives };
  /** Otherwise; a sentence that isn't here is as in `long`. */
  readonly short: Readonly<Partial<Record<NoteSentence, Alternatives>>> & {
    readonly fillers: Alternatives;
  };
  /** Where no answer ever came, a short message asks once, without reproach, instead of the note. */
  readonly checkIn: {
    readonly subject: Alternatives;
    /** Its sentences, in one paragraph. */
    readonly sentences: readonly Alternatives[];
    /** Where the note's own closing gives thanks. */
    readonly closing?: Alternatives;
  };
  /** Words that a note may do better without, never shown; `*` stands for any ending. */
  readonly watchwords: Readonly<
    Record<'dispute' | 'comparison' | 'law' | 'salary' | 'apology', readonly string[]>
  >;
}
