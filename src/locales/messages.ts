import type { Area, Fields, ItemValues } from '../record/fields.js';
import type { Choice } from '../record/situation.js';
import type { StepId } from '../record/steps.js';
import type { Problem } from '../record/transfer.js';
import type { StorageKind } from '../storage/kinds.js';

/** A phrase with `{count}` in it, in each plural form the language has. */
export type Counted = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** The words of one step. */
export interface StepMessages {
  readonly title: string;
  /** What the step is for: 40 words at most. */
  readonly lead: string;
  /** Things to do or read. */
  readonly tips: readonly string[];
}

/** What is said beside a text. */
export interface TextMessages {
  /** Shown when a text was longer than is kept; `{count}` is the limit. */
  readonly cut: Counted;
  /** Before another tab's version of the text that is being written. */
  readonly offer: string;
  readonly useOffer: string;
  readonly keepMine: string;
}

/** Each value of a field that means something, with its words. */
type Words<Value extends string> = Readonly<Record<Exclude<Value, ''>, string>>;

/** A question with a few answers. */
interface ChoiceMessages<Value extends string> {
  readonly legend: string;
  readonly words: Words<Value>;
}

/** The words of step 1's exercise. */
export interface AcceptFeedbackMessages {
  /** The part that holds the question what they were told. */
  readonly status: string;
  readonly points: string;
  readonly point: string;
  readonly employersPoint: string;
  readonly addPoint: string;
  readonly addPointHelp: string;
  readonly sort: string;
  readonly sorts: Words<ItemValues<'points'>['sort']>;
  readonly criteria: string;
  readonly criterion: string;
  readonly addCriterion: string;
  readonly addCriterionHelp: string;
  readonly evidence: string;
  readonly evidences: Words<ItemValues<'criteria'>['evidence']>;
  readonly askSomeone: string;
  readonly unanswered: string;
  /** The part for a kind word, and what asks for it. */
  readonly kindWord: string;
  readonly kindLine: string;
  /** The part for a call, and a phrase to have ready. */
  readonly call: string;
  readonly phrase: string;
  /** The part about comments on the person, and what to say of them. */
  readonly personal: string;
  readonly notYours: string;
  /** The part for a day too early, and what it offers. */
  readonly notToday: string;
  readonly pause: string;
  readonly savePause: string;
  /** The title of the reminder in a calendar, which others may see. */
  readonly pauseTitle: string;
}

/** The words of step 2's exercise. */
export interface ReflectMessages {
  readonly keep: string;
  readonly keepHelp: string;
  readonly moments: string;
  readonly moment: string;
  /** A line to add with, and what may help: after a meeting, and where there was none. */
  readonly addMoment: Readonly<Record<'met' | 'application', string>>;
  readonly addMomentHelp: Readonly<Record<'met' | 'application', string>>;
  /** `{area}` is what a comment in step 1 was about. */
  readonly fromArea: string;
  readonly felt: ChoiceMessages<ItemValues<'moments'>['felt']>;
  readonly did: Readonly<Record<'met' | 'application', string>>;
  readonly whose: ChoiceMessages<ItemValues<'moments'>['whose']>;
  readonly preparation: string;
  readonly preparations: Readonly<
    Record<'role' | 'examples' | 'questions' | 'practice' | 'logistics' | 'rest', string>
  >;
  readonly readiness: Words<Fields['preparation.role']>;
  readonly changes: string;
  readonly change: string;
  readonly addChange: string;
  readonly addChangeHelp: string;
  readonly focus: string;
  /** `{area}` was marked `{count}` times. */
  readonly focusFound: Counted;
  readonly focusNone: string;
  readonly focusChoice: string;
  readonly focusAuto: string;
}

/** Something that may be better about a note. */
export type NoteRemark =
  | 'blank'
  | 'long'
  | 'short'
  | 'questions'
  | 'exclamations'
  | 'dispute'
  | 'comparison'
  | 'law'
  | 'salary'
  | 'apologies';

/** The words of step 3's exercise; the note itself is in `note`. */
export interface ThankYouNoteMessages {
  readonly note: string;
  readonly noteHelp: string;
  readonly subject: string;
  /** How many words the note has, or characters. */
  readonly words: Counted;
  /** `{min}` to `{max}` of them suit this note. */
  readonly range: string;
  readonly copy: string;
  readonly mail: string;
  readonly save: string;
  readonly share: string;
  /** The draft has changed since the candidate wrote in it: what to do, and the way back. */
  readonly changed: string;
  readonly useDraft: string;
  readonly bringBack: string;
  readonly remarks: Readonly<Record<NoteRemark, string>>;
  readonly unread: string;
  readonly writeAnyway: string;
  readonly parts: string;
  readonly recipient: string;
  readonly valued: string;
  readonly valuedHelp: string;
  readonly feedback: string;
  readonly day: string;
  readonly dayHelp: string;
  readonly topic: string;
  readonly sender: string;
  readonly disappointment: string;
  readonly advice: string;
  readonly talk: string;
  readonly stay: string;
  readonly situation: string;
  readonly language: string;
  /** The note is in the language of the guide. */
  readonly sameLanguage: string;
}

/** The words of step 4's exercise. */
export interface ApplyLessonsMessages {
  readonly plan: string;
  readonly when: string;
  readonly whenHelp: string;
  /** Said beside a cue that nobody will notice. */
  readonly vague: string;
  readonly action: string;
  readonly actionHelp: string;
  /** What one could do first for each area, to follow `action`; and where no area stands out. */
  readonly starters: Words<Area>;
  readonly starter: string;
  readonly outcome: ChoiceMessages<Fields['plan.outcome']>;
  readonly outcomeHelp: string;
  readonly plans: string;
  readonly addPlan: string;
  readonly goals: string;
  readonly goal: string;
  readonly addGoal: string;
  readonly addGoalHelp: string;
  readonly goalIdeas: Words<Area>;
  readonly obstacle: string;
  readonly obstacleIf: string;
  readonly obstacleThen: string;
  readonly setback: string;
  readonly setbackThen: string;
  readonly setbackHelp: string;
  readonly calendar: string;
  readonly calendarHelp: string;
  readonly reminders: Readonly<Record<Reminder, string>>;
  /** In a calendar, which others may see. */
  readonly eventTitles: Readonly<Record<Reminder, string>>;
  readonly save: string;
  /** Phrases that make a cue vague which begins or ends with one. */
  readonly vagueCues: readonly string[];
}

/** What the calendar can remind of. */
export type Reminder = 'action' | 'check' | 'roles';

/** The words of the sheet at the end. */
export interface SummaryMessages {
  /** `{text}` is the candidate's, and `{remarks}` are what they chose of it. */
  readonly remarked: string;
  /** `{when}` and `{action}` are the candidate's. */
  readonly plan: string;
  /** `{obstacle}` and `{response}` are the candidate's. */
  readonly obstacle: string;
  readonly setback: string;
  readonly plans: string;
  readonly copyText: string;
  readonly copyMarkdown: string;
  readonly saveText: string;
  readonly print: string;
}

/** Sentences to choose from: the first whose `{parts}` are all known. */
export type Alternatives = readonly string[];

/** What a sentence of the note does. */
export type NoteSentence =
  | 'told'
  | 'toldAgain'
  | 'unheard'
  | 'considered'
  | 'met'
  | 'putForward'
  | 'day'
  | 'valued'
  | 'disappointed'
  | 'accept'
  | 'acceptAgency'
  | 'acceptUnheard'
  | 'feedback'
  | 'feedbackGiven'
  | 'advice'
  | 'talk'
  | 'stay'
  | 'stayInternal'
  | 'stayAgency';

/**
 * The note's own words, as a letter in this language has them. `{recipient}`, `{company}`,
 * `{role}`, `{date}`, `{valued}`, `{feedback}`, `{topic}` and `{sender}` may stand in any sentence.
 */
export interface NoteMessages {
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
  /** Words that a note may do better without; `*` stands for any ending. */
  readonly watchwords: Readonly<
    Record<'dispute' | 'comparison' | 'law' | 'salary' | 'apology', readonly string[]>
  >;
}

/** What the guide says of keeping the answers. */
export interface SavingMessages {
  readonly saving: string;
  readonly saved: string;
  /** Kept, but a crash within half a minute may lose it. */
  readonly forNow: string;
  /** Kept until the page closes: why, and what to do. */
  readonly unsaved: string;
  /** A newer version of the guide has written here: it is left alone. */
  readonly newer: string;
  readonly saveCopy: string;
  readonly openCopy: string;
  readonly erase: string;
  /** Asked before all is erased for good; and the two answers. */
  readonly eraseAll: string;
  readonly eraseAllNow: string;
  readonly keepAll: string;
  readonly forget: string;
  /** Instead of with the employer, whose copy is removed. */
  readonly onlyHere: string;
  readonly lifetime: string;
  /** Something kept here can't be read, and was put aside as it was. */
  readonly unreadable: string;
  readonly saveUnreadable: string;
  /** The summary of the controls above. */
  readonly answers: string;
  /** Before words from an earlier visit are shown; `{date}` is when they were last changed. */
  readonly startedOn: string;
  readonly carryOn: string;
  readonly startFresh: string;
  readonly copyProblems: Readonly<Record<Problem['problem'], string>>;
}

/** Every word the guide says, in one language. */
export interface Messages {
  readonly heading: string;
  readonly intro: string;
  /** The way out for a hard day, always in sight. */
  readonly hardDay: string;
  readonly outro: string;

  /** The start of a checkbox's name; the step's title follows. */
  readonly done: string;
  /** The mark on a row that was skipped on purpose. */
  readonly skipped: string;
  readonly skip: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly startAgain: string;
  readonly undo: string;

  readonly progress: {
    readonly none: string;
    readonly done: Counted;
    readonly skipped: Counted;
    readonly left: Counted;
  };

  readonly steps: Readonly<Record<StepId, StepMessages>>;

  /** Said below the steps once none is left. */
  readonly finished: string;

  /** The summary of what an exercise holds beyond its first control. */
  readonly more: string;
  readonly list: {
    readonly add: string;
    readonly remove: string;
    /** Its name for those who don't see which item it is at; it begins like `remove`. */
    readonly removeItem: string;
    /** There are `{count}` already. */
    readonly full: Counted;
  };
  /** `{text}` is what the button copies, whole: an answer elsewhere, or an idea. */
  readonly use: string;
  readonly text: TextMessages;
  /** What a comment or a moment is about. */
  readonly area: { readonly legend: string; readonly none: string; readonly words: Words<Area> };
  readonly situation: { readonly [C in Choice]: ChoiceMessages<Fields[C]> };
  readonly acceptFeedback: AcceptFeedbackMessages;
  readonly reflect: ReflectMessages;
  readonly thankYouNote: ThankYouNoteMessages;
  readonly applyLessons: ApplyLessonsMessages;
  readonly summary: SummaryMessages;
  readonly note: NoteMessages;
  readonly saving: SavingMessages;

  /** Names of the owner's links, and of the way to support. */
  readonly links: Readonly<Record<LinkName, string>>;

  /** Said once, aloud, when something happened that is easy to miss. */
  readonly announce: {
    readonly complete: string;
    readonly startedAgain: string;
    readonly undone: string;
    readonly notKept: string;
    readonly removed: string;
    readonly copyOpened: string;
    readonly answersCopied: string;
    readonly answersNotCopied: string;
    readonly copied: string;
    readonly selected: string;
    readonly paste: string;
    readonly redrafted: string;
    readonly onlyHere: string;
    /** A calendar file. */
    readonly fileSaved: string;
    readonly erased: string;
    readonly eraseFailed: string;
  };

  /** Where the answers are, in fact: never replaced by the page. */
  readonly privacy: {
    /** `{company}` is the employer, or the page's host name. */
    readonly kept: Readonly<Record<StorageKind | 'host', string>>;
    readonly page: string;
    /** Said where no one but the candidate keeps what they write. */
    readonly words: string;
  };
}

/** The links an owner may set. */
export type LinkName = 'roles' | 'community' | 'support' | 'privacy' | 'advice';

type DeepPartial<T> = T extends string | readonly string[]
  ? T
  : { readonly [key in keyof T]?: DeepPartial<T[key]> };

/** What a page may put in place of the built-in words: any of them but the privacy line. */
export type MessageOverrides = DeepPartial<Omit<Messages, 'privacy'>>;

/** How long a text suits. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How a text is put together in a language. */
export interface Writing {
  /** What stands between two sentences: a space, or nothing in Chinese and Japanese. */
  readonly gap: string;
  /** What the length of a note is counted in: characters, where no space parts the words. */
  readonly unit: 'word' | 'grapheme';
  /** What suits a note after a meeting; and otherwise, or when thanks have been said already. */
  readonly long: Range;
  readonly short: Range;
}

/** One language the guide speaks. */
export interface Locale {
  /** Its BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly writing: Writing;
  readonly messages: Messages;
}
