import type {
  Answers,
  Field,
  Fields,
  Item,
  ItemValues,
  ListName,
  TextField,
} from '../record/fields.js';
import type { Choice, Situation } from '../record/situation.js';
import type { Parsed } from '../record/transfer.js';
import type { StorageKind } from '../storage/kinds.js';
import type { Safety } from '../storage/storage.js';

/** How it stands with what the candidate did last. */
export type Saving = 'nothing' | 'saving' | 'unsaved' | 'newer' | Safety;

/** Where answers are kept: in one of the browser's places, or with the page's own store. */
export type KeptIn = StorageKind | 'host';

/** A record as the closed guide needs it: for what has one choice, kept at once. */
export interface StepRecord {
  get<F extends Field>(field: F): Fields[F];
  update<F extends Field>(field: F, value: Fields[F]): void;
}

/** A candidate's answers as forms meet them: to read, to write to, and how well they are kept. */
export interface KeptRecord extends StepRecord, Answers {
  /** The name it is kept under. */
  readonly guide: string;
  /** Where it is kept in fact: as the owner asked, unless the browser refuses. */
  readonly kept: KeptIn;
  readonly saving: Saving;
  /** When an earlier visit's words were last changed, while nobody has said whose they are. */
  readonly askingAbout: number | undefined;
  /** Whether the page's own store is given what is written. */
  readonly hasStore: boolean;
  /** Whether what the page's store has could be kept on this device instead, or is still to go from there. */
  readonly canStayHere: boolean;
  /** What could not be read and was put aside as it was found; `undefined` when there is none. */
  readonly unreadable: string | undefined;
  /** The text field that someone is in, in this window. */
  readonly writing: TextField | undefined;

  /** The text that is just being typed, until something else changes or its field is left. */
  readonly typing: TextField | undefined;

  /** The four choices: what the owner says of one beats what the candidate said, which is kept. */
  situation(presetOf: (choice: Choice) => string): Situation;
  /** Another tab's version of a text that is being written here. */
  offer(field: TextField): string | undefined;
  /** Whether what was written here last was longer than may be kept. */
  isCut(field: TextField): boolean;

  /** Points of feedback that the page supplies, as a property and as elements of the page. */
  suggest(given: unknown, listed: readonly Element[]): void;
  /** A text as it is being written, and whether some of it was left out already. */
  type(field: TextField, text: string, isCut?: boolean): void;
  /** Makes an item and returns its id; `undefined` when the list is full. */
  add<L extends ListName>(list: L, values: Partial<ItemValues<L>>): string | undefined;
  remove(list: ListName, id: string): void;
  restore(list: ListName, item: Item<ListName>): void;
  /** Ends an offer: the text that is here stays, or the other takes its place. */
  settle(field: TextField, whose: 'mine' | 'theirs'): void;

  /** Someone goes into a text field: no other tab's text is to take the place of theirs. */
  enter(field: TextField): void;
  /** They leave it, and what waits is written. */
  leave(): void;
  /** Writes what waits: the field or the page may be about to go. */
  flush(): void;

  /** The words that are kept here are this person's. */
  carryOn(): void;
  /** From now on all of it stays on this device. Rejects when the page's store keeps its copy. */
  stayHere(): Promise<void>;
  /** Removes every copy there is. Rejects when one could not be removed. */
  erase(): Promise<void>;
  /** Removes every copy, and keeps nothing on this device until the page closes. */
  stopKeeping(): Promise<void>;
  export(): string;
  /** Takes in an exported record, or says why it can't be taken; then nothing has changed. */
  import(text: string): Parsed;
}
