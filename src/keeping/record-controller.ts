import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Suggestion } from '../contract/attributes.js';
import type { KeptIn, KeptRecord, Saving } from '../contract/kept-record.js';
import { isNewer, type Entry } from '../record/entry.js';
import { joinName, parseName } from '../record/field-name.js';
import {
  epoch,
  type Field,
  type Fields,
  type Item,
  type ItemValues,
  type ListName,
  type TextField,
} from '../record/fields.js';
import { GuideRecord, type Change } from '../record/record.js';
import { clamp } from '../record/schema.js';
import { exportRecord, parseRecord, type Parsed } from '../record/transfer.js';
import type { HostStore } from '../storage/host/host-store.js';
import type { StorageKind } from '../storage/kinds.js';
import { memory } from '../storage/memory.js';
import type { Places, RecordStorage } from '../storage/storage.js';
import { webPlaces } from '../storage/web/web-places.js';
import { Claim, isLongAgo } from './claim.js';
import { Suggestions } from './suggestions.js';
import { TabDrafts } from './tab-drafts.js';
import { WriteQueue } from './write-queue.js';

/** Ties one guide's record to the place where it is kept and to the element that shows it. */
export class RecordController implements ReactiveController, KeptRecord {
  #host: ReactiveControllerHost & HTMLElement;
  #forgetShown: () => void;
  #by = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
  #record = new GuideRecord(this.#by);
  #guide: string | undefined;
  #kind: StorageKind = 'none';
  #store: HostStore | undefined;
  #places: Places = webPlaces;
  #storage: RecordStorage = memory;
  #keepsNothing = false;
  #queue: WriteQueue;
  #drafts = new TabDrafts();
  #suggestions = new Suggestions();
  #claim = new Claim();
  #cut: string | undefined;
  #typing: TextField | undefined;

  /** @param forgetShown Drops what could still be undone of words that are no longer shown. */
  constructor(host: ReactiveControllerHost & HTMLElement, forgetShown: () => void) {
    this.#host = host;
    this.#forgetShown = forgetShown;
    this.#queue = new WriteQueue(host);
    host.addController(this);
  }

  get guide(): string {
    return this.#guide ?? '';
  }

  get kept(): KeptIn {
    // Entries that were kept before the refusal are still in their place.
    const isAllRefused = this.#queue.size >= this.#record.entries.size;
    if (this.#queue.isRefused && isAllRefused) return 'none';
    return this.#store ? 'host' : this.#kind;
  }

  get saving(): Saving {
    const { state } = this.#queue;
    // A text whose place another tab's has taken is kept nowhere: it is on the screen alone.
    const isSafe = ['disk', 'browser', 'page'].includes(state);
    return isSafe && !this.#drafts.isEmpty ? 'nothing' : state;
  }

  /** Whether there is more here to show than ticks and skips. */
  get hasMore(): boolean {
    return this.#record.hasWords || !this.#suggestions.isEmpty;
  }

  get askingAbout(): number | undefined {
    return this.#claim.askingAbout(this.#record);
  }

  get canStayHere(): boolean {
    return this.#store !== undefined && this.#kind === 'local';
  }

  get unreadable(): string | undefined {
    const texts = this.#storage.unreadable();
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
    return [...(untouched as readonly unknown[] as Item<L>[]), ...this.#record.items(list)];
  }

  offer(field: TextField): string | undefined {
    return this.#drafts.theirs(field);
  }

  isCut(field: TextField): boolean {
    return this.#cut === field;
  }

  isOld(field: Field): boolean {
    return isLongAgo(this.#record.entries.get(field)?.t ?? Infinity);
  }

  /**
   * Turns to this guide's record, kept in this place. A new place takes over what was done so far
   * (a page may ask for `local` once the candidate agrees); a new guide starts from its own.
   */
  use(given: StorageKind, guide: string, givenStore?: HostStore): void {
    const kind = this.#keepsNothing ? 'none' : given;
    const store = givenStore && this.#isOnlyHere(kind, guide) ? undefined : givenStore;
    // What someone kept on this device is not handed to a host that comes later, nor are a host's
    // words left on the device of someone who signs out.
    const isAnother =
      guide !== this.#guide ||
      (!this.#isOnlyHere(kind, guide) && Boolean(store) !== Boolean(this.#store));
    if (kind === this.#kind && store === this.#store && !isAnother) return;
    this.#close();
    if (isAnother) {
      this.#record = new GuideRecord(this.#by);
      this.#forgetWords();
    }
    this.#kind = kind;
    this.#store = store;
    this.#guide = guide;
    if (this.#host.isConnected) this.#open();
  }

  /** Other places are known from now on. What was done so far is taken along. */
  useAll(places: Places): void {
    if (places === this.#places) return;
    this.#places = places;
    if (!this.#host.isConnected || this.#guide === undefined) return;
    this.#queue.flush();
    this.#storage.close();
    this.#open();
    this.#changed();
  }

  #isOnlyHere(kind: StorageKind, guide: string): boolean {
    if (kind !== 'local') return false;
    return guide === this.#guide ? this.get('only-here') === 'yes' : this.#places.isOnlyHere(guide);
  }

  /** Points that the page supplies. */
  suggest(points: readonly Suggestion[]): void {
    this.#suggestions.supply(points);
    this.#changed();
  }

  update<F extends Field>(field: F, value: Fields[F]): void {
    this.#drafts.write(field);
    this.#keep([...this.#takeUp(field), [field, this.#record.set(field, value)]]);
  }

  type(field: TextField, text: string, isCut = false): void {
    this.#drafts.write(field);
    this.#cut = isCut || clamp(field, text) !== text ? field : undefined;
    this.#queue.add([...this.#takeUp(field), [field, this.#record.set(field, text)]]);
    this.#claim.make();
    this.#typing = field;
    this.#host.requestUpdate();
    this.#queue.pace();
  }

  add<L extends ListName>(list: L, values: Partial<ItemValues<L>>): string | undefined {
    const changes = this.#record.add(list, values);
    if (!changes) return undefined;
    this.#keep(changes);
    return this.#record.items(list).at(-1)?.id;
  }

  remove(list: ListName, id: string): void {
    this.#keep([...this.#takeUp(joinName({ list, id })), ...this.#record.remove(list, id)]);
  }

  restore(list: ListName, { id, made }: Item<ListName>): void {
    this.#keep(this.#record.restore(list, id, made));
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
    this.#changed();
  }

  carryOn(): void {
    this.#claim.make();
    this.#changed();
  }

  /**
   * Removes the store's copy as an erasure does: then neither another tab or device nor a write that
   * is on its way puts it back.
   */
  async stayHere(): Promise<void> {
    const theirs = new GuideRecord(this.#by);
    for (const change of this.#record.entries) theirs.merge(...change);
    const removed = this.#storage.erase(theirs.erase());
    this.#record.set('only-here', 'yes');
    this.use('local', this.#guide!);
    await removed;
  }

  async stopKeeping(): Promise<void> {
    this.#keepsNothing = true;
    await this.erase();
  }

  async erase(): Promise<void> {
    const erased = this.#record.erase();
    this.#queue.clear();
    this.#forgetWords();
    this.#changed();
    // There may be copies from before the page asked for another place.
    await Promise.all([
      this.#storage.erase(erased),
      this.#places.eraseElsewhere(this.#guide!, erased),
    ]);
    this.#queue.succeed();
  }

  export(): string {
    return exportRecord(this.#record);
  }

  import(text: string): Parsed {
    const parsed = parseRecord(text);
    if ('entries' in parsed) {
      this.#keep(this.#record.adopt(parsed.entries));
      this.carryOn();
    }
    return parsed;
  }

  flush = (): void => {
    if (this.#typing) this.#changed();
    this.#queue.flush();
  };

  #onVisibilityChange = (): void => {
    this.flush();
    // Whoever looks at it now may be someone else than whoever wrote.
    this.#changed();
  };

  hostConnected(): void {
    addEventListener('pagehide', this.flush);
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    if (this.#guide === undefined) return;
    this.#open();
    this.#changed();
  }

  /**
   * While the question about an earlier visit shows, the fields are gone; and not every engine fires
   * `blur` for a field that is removed with the focus in it.
   */
  hostUpdate(): void {
    if (this.askingAbout) this.leave();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.flush);
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.#close();
  }

  #open(): void {
    const storage = this.#places.storageFor(this.#kind, this.#guide!, this.#store);
    this.#storage = storage;
    this.#queue.open(storage);
    let found: ReadonlyMap<string, Entry> = new Map();
    try {
      found = new Map(storage.open((name, entry) => this.#take(name, entry)));
    } catch (error) {
      this.#queue.fail('read', error);
    }
    for (const [name, entry] of found) this.#record.merge(name, entry);
    // What was written here may be there without being known to be safe: it is written again.
    const isOwed = ([name, entry]: Change): boolean => {
      const there = found.get(name);
      return !there || isNewer(entry, there) || entry.by === this.#by;
    };
    this.#queue.add([...this.#record.entries].filter(isOwed));
    this.#queue.write();
  }

  #close(): void {
    this.#queue.close();
    this.#storage.close();
    this.#storage = memory;
  }

  /** Drops everything that goes with words that are no longer shown. */
  #forgetWords(): void {
    this.#drafts.clear();
    this.#cut = undefined;
    this.#claim.drop();
    this.#forgetShown();
  }

  /** An entry that a slower copy held, or that was written in another tab or guide. */
  #take(name: string, entry: Entry): void {
    const { writing } = this.#drafts;
    const before = writing && name === writing ? this.get(writing) : undefined;
    const made = this.#record.entries.get(name)?.v;
    if (!this.#record.merge(name, entry)) return;
    this.#queue.giveWay(name, entry);
    if (entry.v === null && typeof made === 'number') this.#restoreIfWriting(name, made);
    if (name === epoch) {
      this.#forgetWords();
    } else if (writing && before !== undefined && before !== entry.v) {
      this.#drafts.divide(writing, before, String(entry.v));
    }
    this.#changed();
  }

  /** What someone is writing in does not disappear: it stays, also where it was removed. */
  #restoreIfWriting(name: string, made: number): void {
    const { list, id } = parseName(this.#drafts.writing ?? '') ?? {};
    if (list && id && joinName({ list, id }) === name) {
      this.#keep(this.#record.restore(list, id, made));
    }
  }

  /** What is done to one of the employer's points makes it the candidate's to keep. */
  #takeUp(name: string): Change[] {
    return this.#suggestions.takeUp(this.#record, name);
  }

  #changed(): void {
    this.#typing = undefined;
    this.#host.requestUpdate();
  }

  #keep(changes: readonly Change[]): void {
    this.#queue.add(changes);
    this.#changed();
    this.#queue.write();
  }
}
