import type { Counted } from '../i18n/language.js';
import type { Area, Fields, ItemValues } from '../record/fields.js';
import type { Choice } from '../record/situation.js';
import type { StepId } from '../record/steps.js';
import type { Problem } from '../record/transfer.js';
import type { StorageKind } from '../storage/kinds.js';
import type { StepWords } from './guide-messages.js';
import type { NoteMessages } from './note-messages.js';

/**
 * What the exercises say, and all that goes with them: the note, the sheet with every answer, and
 * what is said of keeping them. Most steps show one control and have the rest in parts that open;
 * where it says “a part”, the text is the title of one.
 */
export interface ExerciseMessages {
  /** At a step's end: ticks it, closes it, and goes on to the next one's title. */
  readonly markDone: string;
  /** Above the parts of an exercise. */
  readonly more: string;
  readonly list: ListMessages;
  /** A button that copies an answer from elsewhere, or an idea, into a field: `{text}`, whole. */
  readonly use: string;
  readonly text: TextMessages;
  /** What a comment, a moment or a focus is about. */
  readonly area: {
    readonly legend: string;
    /** The first choice, when nothing is chosen. */
    readonly none: string;
    readonly words: WordsOf<Area>;
  };
  /** Questions that pick wordings and parts; one that the owner has answered isn't asked. */
  readonly situation: { readonly [C in Choice]: ChoiceMessages<Fields[C]> };
  readonly acceptFeedback: AcceptFeedbackMessages;
  readonly reflect: ReflectMessages;
  readonly thankYouNote: ThankYouNoteMessages;
  readonly applyLessons: ApplyLessonsMessages;
  /** Parts of step 4 for someone who works there. */
  readonly inside: InsideMessages;
  readonly summary: SummaryMessages;
  readonly note: NoteMessages;
  readonly saving: SavingMessages;

  /**
   * In place of a step's lead and tips: where there was no feedback, where no answer ever came, and
   * to someone who works there.
   */
  readonly situations: Readonly<
    Record<'none' | 'unanswered' | 'internal', Readonly<Partial<Record<StepId, StepWords>>>>
  >;

  /** Who can read what is written, in fact: the page can't replace it. */
  readonly privacy: {
    /** Beside a step's first field; `{company}` is the employer, or the site's name. */
    readonly fields: Readonly<Record<StorageKind | 'host', string>>;
  };

  /** Said once, aloud, when something happened that is easy to miss. */
  readonly announce: {
    /** An answer has changed what there is to do below it. */
    readonly changed: string;
    /** A list has a new item: `{text}`. */
    readonly added: string;
    /** Nothing was added, since nothing is written yet. */
    readonly nothingToAdd: string;
    /** An item of a list; shown too, above a button to undo it. */
    readonly removed: string;
    /** A saved copy was opened. */
    readonly copyOpened: string;
    /** The sheet was copied. */
    readonly answersCopied: string;
    /** Copying was refused; or saving or printing a text may have been, which no browser tells. */
    readonly blocked: string;
    /** So may have been saving a file of what can't be copied instead. */
    readonly ifNotSaved: string;
    /** The note was copied. Shown below it, as the next two are. */
    readonly copied: string;
    /** The browser wouldn't copy it: it is selected, to be copied by hand. */
    readonly selected: string;
    /** The note is too long for a link to a mail app. */
    readonly paste: string;
    /** The subject was copied. Shown beside it. */
    readonly subjectCopied: string;
    /** A new draft stands in place of what was written. */
    readonly redrafted: string;
    /** The employer's copy is removed. */
    readonly onlyHere: string;
    /** A calendar file; shown too, below its button. */
    readonly fileSaved: string;
    readonly erased: string;
    readonly eraseFailed: string;
  };
}

/** Each value of a field that means something, with its words. */
type WordsOf<Value extends string> = Readonly<Record<Exclude<Value, ''>, string>>;

/** A question with a few answers. */
interface ChoiceMessages<Value extends string> {
  readonly legend: string;
  readonly words: WordsOf<Value>;
}

/** A wording for those who met someone, and one for those who only applied. */
type ByMeeting = Readonly<Record<'met' | 'application', string>>;

/** What every list of answers has. */
export interface ListMessages {
  /** The button beside the line to add with. */
  readonly add: string;
  /** The button at each item. */
  readonly remove: string;
  /** Its name for those who don't see which item it is at; it begins like `remove`. */
  readonly removeItem: string;
  /** In place of the help, when the list can take no more; there are `{count}` already. */
  readonly full: Counted;
}

/** What is said beside a text that someone writes. */
export interface TextMessages {
  /** It was longer than is kept; `{count}` is the limit. */
  readonly cut: Counted;
  /** Before another tab's version of the text that is being written. */
  readonly offer: string;
  /** The buttons below that version. */
  readonly useOffer: string;
  readonly keepMine: string;
}

/** What one who works there may need to say: a part, and a line to have ready. */
export interface InsideMessages {
  /** When colleagues ask. */
  readonly colleagues: string;
  readonly colleaguesLine: string;
  /** Meeting whoever got the job. */
  readonly gotIt: string;
  readonly gotItLine: string;
  /** A talk with one's manager. */
  readonly manager: string;
  readonly managerLine: string;
}

/** The words of step 1's exercise. */
export interface AcceptFeedbackMessages {
  /** The name of the list of points, and its title on the sheet. */
  readonly points: string;
  /** The label of a point that the candidate added. */
  readonly point: string;
  /** The label of a point that the page supplies: from an employer, an agency or one's own company. */
  readonly employersPoint: string;
  /** The line to add with. */
  readonly addPoint: string;
  readonly addPointHelp: string;
  /** Asked of each point, with three answers. */
  readonly sort: string;
  readonly sorts: WordsOf<ItemValues<'points'>['sort']>;

  /** With no feedback, this list of the advert's demands stands in for that of points. */
  readonly criteria: string;
  /** The label of one demand. */
  readonly criterion: string;
  /** The line to add with. */
  readonly addCriterion: string;
  readonly addCriterionHelp: string;
  /** Asked of each demand, with three answers. */
  readonly evidence: string;
  readonly evidences: WordsOf<ItemValues<'criteria'>['evidence']>;
  /** Below the demands. */
  readonly askSomeone: string;

  /** A part, and the label of its one text. */
  readonly kindWord: string;
  readonly kindLine: string;
  /** A part, and a phrase to have ready. */
  readonly call: string;
  readonly phrase: string;
  /** A part about comments on the person, and what to say of them. */
  readonly personal: string;
  readonly notYours: string;
  /** The title of tomorrow's reminder in a calendar, which others may see: it tells nothing. */
  readonly pauseTitle: string;
}

/** The words of step 2's exercise. */
export interface ReflectMessages {
  /** The label of the one text that is always there. */
  readonly keep: string;
  readonly keepHelp: string;

  /** A part with a list of moments, and its title on the sheet. */
  readonly moments: string;
  /** The label of a moment's name. */
  readonly moment: string;
  /** The line to add with. */
  readonly addMoment: ByMeeting;
  readonly addMomentHelp: ByMeeting;
  /** A button that adds a moment; `{area}` is what a comment in step 1 was about. */
  readonly fromArea: string;
  readonly felt: ChoiceMessages<ItemValues<'moments'>['felt']>;
  /** The label of a text about the moment. */
  readonly did: ByMeeting;
  /** Asked of a moment that didn't feel sure. */
  readonly whose: ChoiceMessages<ItemValues<'moments'>['whose']>;

  /** A part with a question for each of these, and the answers they share. */
  readonly preparation: string;
  readonly preparations: Readonly<
    Record<'role' | 'examples' | 'questions' | 'practice' | 'logistics' | 'rest', string>
  >;
  readonly readiness: WordsOf<Fields['preparation.role']>;

  /** A part with a list, the label of an item, and the line to add with. */
  readonly changes: string;
  readonly change: string;
  readonly addChange: string;
  readonly addChangeHelp: string;

  /** A part that says what the answers point to. */
  readonly focus: string;
  /** `{area}` was marked `{count}` times. */
  readonly focusFound: Counted;
  /** No area was marked. */
  readonly focusNone: string;
  /** The label of a choice of another area; its first choice goes by the answers. */
  readonly focusChoice: string;
  readonly focusAuto: string;
}

/** Something that may be better about a note. */
export type NoteRemark =
  | 'blank'
  | 'unsigned'
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
  /** The label of the note, and its title on the sheet. */
  readonly note: string;
  readonly noteHelp: string;
  /** Above the note, the subject of a mail, the button that copies it, and what one may do instead. */
  readonly subject: string;
  readonly copySubject: string;
  readonly subjectHelp: string;
  /** How many words the note has, or characters. `range` follows. */
  readonly words: Counted;
  /** `{min}` to `{max}` of them suit this note. */
  readonly range: string;
  /** The buttons below the note. */
  readonly copy: string;
  readonly mail: string;
  readonly save: string;
  readonly share: string;
  /** The draft is another than what the candidate wrote: that stays, and a button takes the draft. */
  readonly changed: string;
  readonly useDraft: string;
  /** The way back from there. */
  readonly bringBack: string;
  /** Advice on what was written; nothing depends on it. */
  readonly remarks: Readonly<Record<NoteRemark, string>>;
  /** In place of the note, where the owner says that replies are not read. */
  readonly unread: string;
  /** A part with the note, there. */
  readonly writeAnyway: string;

  /** A part with what follows: labels of lines, and of switches. */
  readonly parts: string;
  readonly recipient: string;
  /** In place of that, where the note's language needs more than a name; `{example}` is one. */
  readonly salutation: string;
  readonly salutationHelp: string;
  readonly valued: string;
  readonly valuedHelp: string;
  /** A choice of an area to work on; its first choice names none. */
  readonly feedback: string;
  readonly feedbackNone: string;
  /** The same in the candidate's words, which stand in a sentence. */
  readonly ownFeedback: string;
  readonly ownFeedbackHelp: string;
  readonly day: string;
  /** What the note asks advice on, or a talk about. */
  readonly topic: string;
  readonly sender: string;
  /** A switch: the note says so. */
  readonly disappointment: string;
  /** A switch: the note asks for it. */
  readonly advice: string;
  /** The same, to a colleague. */
  readonly talk: string;
  /** A switch: the note says so. */
  readonly stay: string;

  /** A part with the questions in `situation` that matter to a note. */
  readonly situation: string;
  /** A part, and the label of a choice of languages by their own names. */
  readonly language: string;
  /** The first of them: the language of the guide. */
  readonly sameLanguage: string;
}

/** What the calendar reminds of: the plan itself, and what comes after it. */
export type Reminder = 'action' | 'check' | 'roles';

/** The words of step 4's exercise. */
export interface ApplyLessonsMessages {
  /** The name of the one plan that is always there. */
  readonly plan: string;
  /** The label of when it is to be. */
  readonly when: string;
  readonly whenHelp: string;
  /** In place of that help, beside a time that nobody will notice come. */
  readonly vague: string;
  /** The label of what is to be done; the candidate's words go on from it. */
  readonly action: string;
  readonly actionHelp: string;
  /** An idea for it, by area; it goes on from `action` as well. */
  readonly starters: WordsOf<Area>;
  /** The idea where no area stands out. */
  readonly starter: string;
  /** Asked of a plan that is twelve hours old. */
  readonly outcome: ChoiceMessages<Fields['plan.outcome']>;
  readonly outcomeHelp: string;

  /** A part with further plans, and the line to add with. */
  readonly plans: string;
  readonly addPlan: string;

  /** A part with a list, its title on the sheet, the label of an item, and the line to add with. */
  readonly goals: string;
  readonly goal: string;
  readonly addGoal: string;
  readonly addGoalHelp: string;
  /** An idea for it, by area. */
  readonly goalIdeas: WordsOf<Area>;

  /** A part, its title on the sheet, and the labels of its two texts. */
  readonly obstacle: string;
  readonly obstacleIf: string;
  /** The candidate's words go on from it. */
  readonly obstacleThen: string;

  /** A part, its title on the sheet, and the label of its one text. */
  readonly setback: string;
  /** The candidate's words go on from it. */
  readonly setbackThen: string;
  readonly setbackHelp: string;

  /** The labels of the day and the time that the calendar is to remind on. */
  readonly date: string;
  readonly time: string;
  /** Beside a day and a time that have passed. */
  readonly past: string;
  /** Below the button that saves the reminder. */
  readonly calendarHelp: string;
  /** A part with a switch for each further reminder. */
  readonly calendar: string;
  readonly reminders: Readonly<Record<Exclude<Reminder, 'action'>, string>>;
  /** Their titles in a calendar, which others may see: they tell nothing. */
  readonly eventTitles: Readonly<Record<Reminder, string>>;
  /** The button. */
  readonly save: string;
  /** Phrases, never shown: a time that begins or ends with one is vague. */
  readonly vagueCues: readonly string[];
}

/** The words of the sheet with every answer; its titles are those of the exercises. */
export interface SummaryMessages {
  /** The label of a field, and what was written there. */
  readonly line: string;
  /** The title of all plans together. */
  readonly plans: string;
  /** The buttons below the sheet. */
  readonly copyText: string;
  readonly print: string;
  readonly saveText: string;
  /** A part with other ways to take the answers along: the next button is in it. */
  readonly others: string;
  readonly copyMarkdown: string;
}

/** What the guide says of keeping the answers. */
export interface SavingMessages {
  /** How it stands, in a few words, at the end of the guide. */
  readonly saving: string;
  readonly saved: string;
  /** Kept, but a crash within half a minute may lose it. */
  readonly forNow: string;
  /** Kept until the page closes: why, and what to do. */
  readonly unsaved: string;
  /** A newer version of the guide has written here: it is left alone. */
  readonly newer: string;

  /** Buttons among the controls that `answers` opens; the first is also after `unsaved`. */
  readonly saveCopy: string;
  readonly openCopy: string;
  readonly erase: string;
  /** Asked before all is erased for good; and the two answers. */
  readonly eraseAll: string;
  readonly eraseAllNow: string;
  readonly keepAll: string;
  /** A button: erase all, and keep nothing from then on. */
  readonly forget: string;
  /** A button, where the employer keeps the answers: their copy is removed. */
  readonly onlyHere: string;
  /** A part about what is kept here, and how long that stays. */
  readonly onDevice: string;
  readonly lifetime: string;
  /** Something kept here can't be read, and was put aside as it was; a button saves it. */
  readonly unreadable: string;
  readonly saveUnreadable: string;
  /** The button at the end of the guide that opens the sheet and these controls. */
  readonly answers: string;

  /**
   * Before words from an earlier visit are shown, which may be another person's; `{date}` is when
   * they were last changed.
   */
  readonly startedOn: string;
  /** The answers to that: to go on with them, or to erase them, which can be undone. */
  readonly carryOn: string;
  readonly startFresh: string;

  /** Why a saved copy can't be opened. */
  readonly copyProblems: Readonly<Record<Problem['problem'], string>>;
}
