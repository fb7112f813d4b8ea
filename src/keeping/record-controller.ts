import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RejectionGuideStorageErrorEvent } from '../contract/events.js';
import {
  clamp,
  epoch,
  isTextField,
  type Field,
  type Fields,
  type Item,
  type ItemValues,
  type ListName,
  type TextField,
} from '../record/fields.js';
import { own } from '../record/entry.js';
import { GuideRecord, type Change, type Entry } from '../record/record.js';
import { exportRecord, parseRecord, type Parsed } from '../record/transfer.js';
import { hash } from '../lib/hash.js';
import type { HostStore } from '../storage/host/host.js';
import { memory } from '../storage/memory.js';
import { eraseElsewhere, isOnlyHere, storageFor, type StorageKind } from '../storage/places.js';
import { NewerVersionError, type RecordStorage, type Safety } from '../storage/storage.js';

/** Typing is written at once, then at most this often, and once more when it pauses. */
const pace = 250;

/** How long until what the browser refused is tried again. */
const patience = 10_000;

/** Words left alone for this long are not shown before someone says that they are theirs. */
const idle = 12 * 3_600_000;

/** A point that the page supplies. */
export interface Suggestion {
  readonly text: string;
  readonly area: Item<'points'>['area'];
  readonly from: 'employer';
}

/** How it stands with what the candidate did last. */
export type Saving = 'nothing' | 'saving' | 'unsaved' | 'newer' | Safety;

/**
 * Ties one guide's record to the place it is kept and to the element that shows it. The element
 * reads with `get` and `items`; what a person does comes in by `update`, `add` and `remove`.
 */
export class RecordController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #forget: () => void;
  #by = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
  #record = new GuideRecord(this.#by);
  #guide: string | undefined;
  #kind: StorageKind = 'none';
  #store: HostStore | undefined;
  #storage: RecordStorage = memory;
  #failure: { readonly operation: 'read' | 'write'; readonly error: unknown } | undefined;
  #safety: Safety | undefined;
  /** Entries that are not known to be safe yet. */
  #unsaved = new Map<string, Entry>();
  #inFlight = new Set<Entry>();
  /** The employer's own points: shown, and kept only once the candidate does something with one. */
  #suggested: ReadonlyMap<string, Suggestion> = new Map();
  /** Runs after a write of typed text; until then the next ones wait. */
  #pacing: ReturnType<typeof setTimeout> | undefined;
  #retrying: ReturnType<typeof setTimeout> | undefined;
  #offers = new Map<string, string>();
  #cut: string | undefined;
  /** What is being written here, while another tab's version of it is the newer. */
  #drafts = new Map<string, string>();
  /** When someone here last said that the words are theirs. */
  #claimed = 0;
  #revision = 0;
  #isTyping = false;

  /** @param forget Drops what was at hand of words that are no longer shown: what can be undone. */
  constructor(host: ReactiveControllerHost & HTMLElement, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  /** The name it is kept under. */
  get guide(): string {
    return this.#guide ?? '';
  }

  /** How long the record lasts, in fact: as the owner asked, unless the browser refuses. */
  get kept(): StorageKind | 'host' {
    // What was kept before stays where it is.
    if (this.#failure && this.#unsaved.size >= this.#record.entries.size) return 'none';
    return this.#store ? 'host' : this.#kind;
  }

  get saving(): Saving {
    if (this.#failure?.error instanceof NewerVersionError) return 'newer';
    if (this.#failure?.operation === 'write') return 'unsaved';
    if (this.#unsaved.size > 0) return 'saving';
    // Of a text that another's took the place of, only what is on the screen is left.
    return (this.#drafts.size === 0 && this.#safety) || 'nothing';
  }

  /** Changes whenever an answer has, but for one that is just being typed. */
  get revision(): number {
    return this.#revision;
  }

  /** When an earlier visit's words were last touched, while nobody has said whose they are. */
  get askingAbout(): number | undefined {
    if (!this.#record.hasWords) return undefined;
    const { touched } = this.#record;
    const now = Date.now();
    return now - Math.max(touched, this.#claimed) > idle ? touched || now : undefined;
  }

  /**
   * Turns to this guide's record, kept in this place. A new place takes over what was done so far
   * (a page may ask for `local` once the candidate agrees); a new guide starts from its own.
   */
  use(kind: StorageKind, guide: string, given?: HostStore): void {
    const store = given && this.#isOnlyHere(kind, guide) ? undefined : given;
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
    this.#revision++;
    if (this.#host.isConnected) this.#open();
  }

  #isOnlyHere(kind: StorageKind, guide: string): boolean {
    if (kind !== 'local') return false;
    return guide === this.#guide ? this.get('only-here') === 'yes' : isOnlyHere(guide);
  }

  /** Whether what the host keeps could be kept on this device instead. */
  get canStayHere(): boolean {
    return this.#store !== undefined && this.#kind === 'local';
  }

  /** From now on all of it stays on this device. Rejects when the host doesn't remove its copy. */
  async stayHere(): Promise<void> {
    // As if erased: no other tab or device puts it back, nor does what is on its way.
    const theirs = new GuideRecord(this.#by);
    for (const change of this.#record.entries) theirs.merge(...change);
    const removed = this.#storage.erase(theirs.erase());
    this.#record.set('only-here', 'yes');
    this.use('local', this.#guide!);
    await removed;
  }

  get<F extends Field>(field: F): Fields[F] {
    const [, id = '', name] = field.split('.');
    const suggestion = this.#untouched(id);
    const draft = this.#drafts.get(field);
    if (draft !== undefined) return draft as Fields[F];
    if (!suggestion) return this.#record.get(field);
    return ((name && own(suggestion)[name]) ?? '') as Fields[F];
  }

  /** A list's items; among the points, the employer's that were left as they are come first. */
  items<L extends ListName>(list: L): readonly Item<L>[] {
    const untouched: Item<'points'>[] = [];
    for (const [id, { text, area, from }] of this.#suggested) {
      if (this.#untouched(id)) untouched.push({ id, made: 0, text, sort: '', area, from });
    }
    const suggested = (list === 'points' ? untouched : []) as readonly unknown[] as Item<L>[];
    return [...suggested, ...this.#record.items(list)];
  }

  /** Points that the page supplies, each under a name made from its text. */
  suggest(suggestions: readonly Suggestion[]): void {
    this.#suggested = new Map(suggestions.map((values) => [hash(values.text), values]));
    this.#changed();
  }

  /** Another tab's version of a text that is being written here. */
  offer(field: TextField): string | undefined {
    return this.#offers.get(field);
  }

  /** Whether what was written here last was longer than may be kept. */
  isCut(field: TextField): boolean {
    return this.#cut === field;
  }

  isOld(field: Field): boolean {
    return Date.now() - (this.#record.entries.get(field)?.t ?? Infinity) > idle;
  }

  /** Whether someone is in this field and has nothing in it. */
  isEmptied(field: TextField): boolean {
    const active = this.#host.shadowRoot?.activeElement as HTMLTextAreaElement | null | undefined;
    return this.#writing() === field && active?.value === '';
  }

  #changed(): void {
    this.#isTyping = false;
    this.#revision++;
    this.#host.requestUpdate();
  }

  /** A choice, kept at once. */
  update<F extends Field>(field: F, value: Fields[F]): void {
    this.#drafts.delete(field);
    this.#keep([...this.#takeUp(field), [field, this.#record.set(field, value)]]);
  }

  /** A text as it is being written, and whether some of it was left out already. */
  type(field: TextField, text: string, isCut = false): void {
    this.#drafts.delete(field);
    this.#cut = isCut || clamp(field, text) !== text ? field : undefined;
    const changes: Change[] = [...this.#takeUp(field), [field, this.#record.set(field, text)]];
    if (field.endsWith('.action')) {
      // How a plan went says nothing of another in its place.
      const outcome = field.replace(/action$/, 'outcome') as Field;
      if (this.get(outcome)) changes.push([outcome, this.#record.set(outcome, '')]);
    }
    for (const [name, entry] of changes) this.#unsaved.set(name, entry);
    this.#isTyping = true;
    this.#claimed = Date.now();
    this.#host.requestUpdate();
    if (this.#pacing) return;
    this.#pace();
  }

  /** Writes, and again after a while if there is more by then. */
  #pace = (): void => {
    this.#pacing = undefined;
    if (this.#save()) this.#pacing = setTimeout(this.#pace, pace);
  };

  /** Makes an item, and returns its id; nothing when the list is full. */
  add<L extends ListName>(list: L, values: Partial<ItemValues<L>>): string | undefined {
    const changes = this.#record.add(list, values);
    if (!changes) return undefined;
    this.#keep(changes);
    return this.#record.items(list).at(-1)?.id;
  }

  remove(list: ListName, id: string): void {
    this.#keep([...this.#takeUp(`${list}.${id}`), ...this.#record.remove(list, id)]);
  }

  restore(list: ListName, { id, made }: Item<ListName>): void {
    this.#keep(this.#record.restore(list, id, made));
  }

  /** Ends an offer: the text that is here stays, or the other takes its place. */
  settle(field: TextField, whose: 'mine' | 'theirs'): void {
    const text = whose === 'mine' ? this.get(field) : this.#offers.get(field);
    this.#offers.delete(field);
    this.update(field, text ?? '');
  }

  /** The words on the screen are this person's. */
  carryOn(): void {
    this.#claimed = Date.now();
    this.#changed();
  }

  /** Removes every copy there is. Rejects when one could not be removed. */
  async erase(): Promise<void> {
    clearTimeout(this.#pacing);
    this.#pacing = undefined;
    const erased = this.#record.erase();
    this.#unsaved.clear();
    this.#forgetWords();
    this.#safety = undefined;
    this.#changed();
    // There may be copies from before the page asked for another place.
    await Promise.all([this.#storage.erase(erased), eraseElsewhere(this.#guide!, erased)]);
    this.#succeed();
  }

  /** What could not be read, and was put aside as it was; nothing when there is none. */
  get unreadable(): string | undefined {
    const texts = this.#storage.unreadable();
    return texts.length > 0 ? JSON.stringify(texts, null, 2) : undefined;
  }

  export(): string {
    return exportRecord(this.#record);
  }

  /** Takes in an exported record, or says why it can't be taken; then nothing has changed. */
  import(text: string): Parsed {
    const parsed = parseRecord(text);
    if ('entries' in parsed) {
      this.#keep(this.#record.adopt(parsed.entries));
      this.carryOn();
    }
    return parsed;
  }

  /** Writes what waits, and shows it elsewhere too: the field or the page may be about to go. */
  flush = (): void => {
    if (this.#isTyping) this.#changed();
    clearTimeout(this.#pacing);
    this.#pacing = undefined;
    this.#save();
  };

  #onVisibilityChange = (): void => {
    this.flush();
    // Whoever looks at it now may be someone else than whoever wrote.
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    addEventListener('pagehide', this.flush);
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    // Not on the host, which hears nothing of the focus going from field to field inside.
    this.#host.shadowRoot!.addEventListener('focusout', this.flush);
    if (this.#guide === undefined) return;
    this.#open();
    this.#host.requestUpdate();
  }

  /** Before fields are taken away: in Chromium the focus leaves them as they go, in mid-render. */
  hostUpdate(): void {
    if (this.askingAbout) this.flush();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.flush);
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.#host.shadowRoot!.removeEventListener('focusout', this.flush);
    this.#close();
  }

  #open(): void {
    const storage = storageFor(this.#kind, this.#guide!, this.#store);
    this.#storage = storage;
    let found: ReadonlyMap<string, Entry> = new Map();
    try {
      found = new Map(storage.open((name, entry) => this.#take(name, entry)));
    } catch (error) {
      this.#fail('read', error);
    }
    for (const [name, entry] of found) this.#record.merge(name, entry);
    for (const [name, entry] of this.#record.entries) {
      if (found.get(name) !== entry) this.#unsaved.set(name, entry);
    }
    this.#save();
  }

  #close(): void {
    this.flush();
    clearTimeout(this.#retrying);
    this.#retrying = undefined;
    this.#storage.close();
    this.#storage = memory;
    this.#failure = undefined;
    this.#safety = undefined;
    this.#unsaved.clear();
    // What is on its way goes on; if its answer is still wanted, it is written again.
    this.#inFlight = new Set();
  }

  /** What was at hand of words that are no longer shown. */
  #forgetWords(): void {
    this.#offers.clear();
    this.#drafts.clear();
    this.#cut = undefined;
    this.#claimed = 0;
    this.#forget();
  }

  #take(name: string, entry: Entry): void {
    const writing = this.#writing();
    const before = writing && name === writing ? this.get(writing) : undefined;
    const made = this.#record.entries.get(name)?.v;
    if (!this.#record.merge(name, entry)) return;
    this.#giveWay(name, entry);
    if (entry.v === null && typeof made === 'number' && writing?.startsWith(`${name}.`)) {
      // Nor does what someone is writing in disappear: it stays, also where it was removed.
      const [list, id = ''] = name.split('.');
      this.#keep(this.#record.restore(list as ListName, id, made));
    }
    if (name === epoch) {
      this.#forgetWords();
    } else if (before !== undefined && before !== entry.v) {
      // What someone is writing is never replaced: it stays, and the other is offered beside it.
      this.#drafts.set(name, before);
      this.#offers.set(name, String(entry.v));
    }
    this.#changed();
  }

  /** What is unsaved here is not to be kept any more where something newer has come. */
  #giveWay(name: string, entry: Entry): void {
    const before = this.#unsaved.size;
    this.#unsaved.delete(name);
    if (name === epoch) {
      for (const [other, { t }] of this.#unsaved) if (t <= entry.t) this.#unsaved.delete(other);
    }
    if (this.#unsaved.size < before) this.#succeed();
  }

  /** The text field that has the focus, in this window. */
  #writing(): TextField | undefined {
    const active = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    const field = active?.dataset['field'] ?? '';
    return isTextField(field) && document.hasFocus() ? field : undefined;
  }

  /** One of the employer's points, while nobody has done anything with it. */
  #untouched(id: string): Suggestion | undefined {
    return this.#record.entries.has(`points.${id}`) ? undefined : this.#suggested.get(id);
  }

  /** What is done to one of the employer's points makes it the candidate's to keep. */
  #takeUp(name: string): Change[] {
    const [, id = ''] = name.split('.');
    const suggestion = this.#untouched(id);
    if (!suggestion) return [];
    return [
      ...this.#record.restore('points', id, Date.now()),
      ...Object.entries(suggestion).map(([field, value]): Change => {
        const inItem = `points.${id}.${field}` as Field;
        return [inItem, this.#record.set(inItem, value as Fields[Field])];
      }),
    ];
  }

  #keep(changes: readonly Change[]): void {
    for (const [name, entry] of changes) this.#unsaved.set(name, entry);
    this.#changed();
    this.#save();
  }

  /**
   * Also tries again what could not be kept before: the browser may have made room since.
   * @returns whether there was anything to write.
   */
  #save(): boolean {
    const waiting = [...this.#unsaved].filter(([, entry]) => !this.#inFlight.has(entry));
    for (const [name, entry] of waiting) void this.#write(this.#storage, name, entry);
    return waiting.length > 0;
  }

  async #write(storage: RecordStorage, name: string, entry: Entry): Promise<void> {
    let safety: Safety;
    this.#inFlight.add(entry);
    try {
      safety = await storage.write(name, entry);
    } catch (error) {
      if (storage === this.#storage) this.#fail('write', error);
      return;
    } finally {
      this.#inFlight.delete(entry);
    }
    if (storage !== this.#storage || this.#unsaved.get(name) !== entry) return;
    this.#unsaved.delete(name);
    this.#safety = safety;
    this.#succeed();
  }

  /** Once nothing is left to be kept, nothing is being refused. */
  #succeed(): void {
    if (this.#unsaved.size === 0) this.#failure = undefined;
    this.#host.requestUpdate();
  }

  #fail(operation: 'read' | 'write', error: unknown): void {
    if (!(error instanceof NewerVersionError)) {
      this.#retrying ??= setTimeout(() => {
        this.#retrying = undefined;
        this.#save();
      }, patience);
    }
    if (this.#failure?.operation === operation) return;
    this.#failure = { operation, error };
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new RejectionGuideStorageErrorEvent(operation, error));
  }
}
