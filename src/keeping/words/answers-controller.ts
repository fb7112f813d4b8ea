import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KeptIn, KeptRecord, Saving } from '../../contract/kept-record.js';
import { listedSuggestions, suggestions } from '../../contract/suggestions.js';
import type { Entry } from '../../record/entry.js';
import { joinName, parseName } from '../../record/field-name.js';
import type { Field, Fields, Item, ItemValues, ListName, TextField } from '../../record/fields.js';
import { addItem, itemsOf, removeItem, restoreItem } from '../../record/lists.js';
import type { Change, GuideRecord } from '../../record/record.js';
import { clamp } from '../../record/schema.js';
import { situationOf, type Choice, type Situation } from '../../record/situation.js';
import type { Parsed } from '../../record/transfer.js';
import type { RecordStorage } from '../../storage/storage.js';
import type { Attendant, RecordController } from '../record-controller.js';
import { Claim } from './claim.js';
import { Suggestions } from './suggestions.js';
import { TabDrafts } from './tab-drafts.js';

/** A record as the exercises meet it: with lists, texts that are being written, and what the employer said. */
export class AnswersController implements ReactiveController, Attendant, KeptRecord {
  #host: ReactiveControllerHost;
  #keeper: RecordController;
  #drafts = new TabDrafts();
  #suggestions = new Suggestions();
  #claim = new Claim();
  #cut: string | undefined;
  #typing: TextField | undefined;
  /** The page's store, while someone wants nothing there any more and it has not all been removed. */
  #left: RecordStorage | undefined;

  constructor(host: ReactiveControllerHost, keeper: RecordController) {
    this.#host = host;
    this.#keeper = keeper;
    keeper.attendant = this;
    host.addController(this);
  }

  get guide(): string {
    return this.#keeper.guide;
  }

  get kept(): KeptIn {
    return this.#keeper.kept;
  }

  get saving(): Saving {
    const { saving } = this.#keeper;
    // A text whose place another tab's has taken is kept nowhere: it is on the screen alone.
    const isSafe = ['disk', 'browser', 'page'].includes(saving);
    return isSafe && !this.#drafts.isEmpty ? 'nothing' : saving;
  }

  get askingAbout(): number | undefined {
    return this.#claim.askingAbout(this.#record, this.#keeper.broughtAt);
  }

  get hasStore(): boolean {
    return this.#keeper.hasStore;
  }

  get canStayHere(): boolean {
    const { hasStore, kind } = this.#keeper;
    return (hasStore && kind === 'local') || this.#left !== undefined;
  }

  get unreadable(): string | undefined {
    const texts = this.#keeper.storage.unreadable();
    return texts.length > 0 ? JSON.stringify(texts, null, 2) : undefined;
  }

  get writing(): TextField | undefined {
    return this.#drafts.writing;
  }

  get typing(): TextField | undefined {
    return this.#typing;
  }

  get<F extends Field>(field: F): Fields[F] {
    const shown = this.#drafts.mine(field) ?? this.#suggestions.get(this.#record, field);
    return (shown as Fields[F] | undefined) ?? this.#record.get(field);
  }

  /** A list's items; among the points, the employer's that were left as they are come first. */
  items<L extends ListName>(list: L): readonly Item<L>[] {
    const untouched = list === 'points' ? this.#suggestions.items(this.#record) : [];
    return [...(untouched as readonly unknown[] as Item<L>[]), ...itemsOf(this.#record, list)];
  }

  situation(presetOf: (choice: Choice) => string): Situation {
    const said = (choice: Choice) => presetOf(choice) || this.get(choice);
    return situationOf(said, this.items('points').length > 0);
  }

  offer(field: TextField): string | undefined {
    return this.#drafts.theirs(field);
  }

  isCut(field: TextField): boolean {
    return this.#cut === field;
  }

  suggest(given: unknown, listed: readonly Element[]): void {
    this.#suggestions.supply([...suggestions(given), ...listedSuggestions(listed)]);
    this.#keeper.changed();
  }

  update<F extends Field>(field: F, value: Fields[F]): void {
    this.#drafts.write(field);
    this.#keeper.keep([...this.#takeUp(field), [field, this.#record.set(field, value)]]);
  }

  type(field: TextField, text: string, isCut = false): void {
    this.#drafts.write(field);
    this.#cut = isCut || clamp(field, text) !== text ? field : undefined;
    const { queue } = this.#keeper;
    queue.add([...this.#takeUp(field), [field, this.#record.set(field, text)]]);
    this.#claim.make();
    this.#typing = field;
    this.#host.requestUpdate();
    queue.pace();
  }

  add<L extends ListName>(list: L, values: Partial<ItemValues<L>>): string | undefined {
    const changes = addItem(this.#record, list, values);
    if (!changes) return undefined;
    this.#keeper.keep(changes);
    return itemsOf(this.#record, list).at(-1)?.id;
  }

  remove(list: ListName, id: string): void {
    const takenUp = this.#takeUp(joinName({ list, id }));
    this.#keeper.keep([...takenUp, ...removeItem(this.#record, list, id)]);
  }

  restore(list: ListName, { id, made }: Item<ListName>): void {
    this.#keeper.keep(restoreItem(this.#record, list, id, made));
  }

  settle(field: TextField, whose: 'mine' | 'theirs'): void {
    const text = whose === 'mine' ? this.get(field) : this.#drafts.theirs(field);
    this.#drafts.settle(field);
    this.update(field, text ?? '');
  }

  enter(field: TextField): void {
    this.#drafts.writing = field;
  }

  leave(): void {
    this.#drafts.writing = undefined;
    this.flush();
  }

  flush(): void {
    this.#keeper.flush();
  }

  carryOn(): void {
    this.#claim.make();
    this.#keeper.changed();
  }

  /**
   * Removes the store's copy as an erasure does: then neither another tab or device nor a write that
   * is on its way puts it back. Nothing more goes there, even if that fails; it can be tried again.
   */
  async stayHere(): Promise<void> {
    const { hasStore, storage } = this.#keeper;
    this.#left ??= storage;
    const removed = this.#left.erase(this.#record.end());
    if (hasStore) {
      this.#record.set('only-here', 'yes');
      this.#keeper.use('local', this.guide);
    }
    await removed;
    this.#left = undefined;
  }

  async stopKeeping(): Promise<void> {
    this.#keeper.keepsNothing = true;
    await this.erase();
  }

  async erase(): Promise<void> {
    const keeper = this.#keeper;
    const { storage } = keeper;
    const left = this.#left;
    const isOnlyHere = this.get('only-here') === 'yes';
    const erased = this.#record.erase();
    // That nothing goes to the store was a wish for this device, and outlives what was written.
    const wish = isOnlyHere && this.#record.set('only-here', 'yes');
    keeper.queue.clear();
    keeper.forgetWords();
    keeper.changed();
    this.#left = left;
    await Promise.all([
      storage.erase(erased),
      wish && !keeper.keepsNothing && storage.write('only-here', wish),
      // There may be copies from before the page asked for another place.
      keeper.places.eraseElsewhere(keeper.guide, erased),
      left?.erase(erased),
    ]);
    this.#left = undefined;
    keeper.queue.succeed();
  }

  export(): string {
    return this.#keeper.export();
  }

  import(text: string): Parsed {
    return this.#keeper.import(text);
  }

  changed(): void {
    this.#typing = undefined;
  }

  took(name: string, entry: Entry, before: Entry | undefined): void {
    if (entry.v === null && typeof before?.v === 'number') this.#restoreIfWriting(name, before.v);
    const drafts = this.#drafts;
    // What is offered follows the other tab until it is settled, whatever field one is in by then.
    if (name !== drafts.writing && drafts.theirs(name) === undefined) return;
    const mine = drafts.mine(name) ?? before?.v ?? this.#suggestions.textOf(name);
    drafts.divide(name, String(mine), String(entry.v));
  }

  forget(): void {
    this.#drafts.clear();
    this.#left = undefined;
    this.#cut = undefined;
    this.#claim.drop();
  }

  /**
   * While the question about an earlier visit shows, the fields are gone; and not every engine fires
   * `blur` for a field that is removed with the focus in it.
   */
  hostUpdate(): void {
    if (this.askingAbout) this.leave();
  }

  get #record(): GuideRecord {
    return this.#keeper.record;
  }

  /** What someone is writing in does not disappear: it stays, also where it was removed. */
  #restoreIfWriting(name: string, made: number): void {
    const { list, id } = parseName(this.#drafts.writing ?? '') ?? {};
    if (list && id && joinName({ list, id }) === name) {
      this.#keeper.keep(restoreItem(this.#record, list, id, made));
    }
  }

  /** What is done to one of the employer's points makes it the candidate's to keep. */
  #takeUp(name: string): Change[] {
    return this.#suggestions.takeUp(this.#record, name);
  }
}
