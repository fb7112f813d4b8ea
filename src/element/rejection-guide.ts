import {
  LitElement,
  adoptStyles,
  html,
  isServer,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  listedSuggestions,
  plain,
  readers,
  suggestions,
  type Meanings,
} from '../contract/attributes.js';
import {
  RejectionGuideBeforeToggleEvent,
  RejectionGuideCompleteEvent,
  RejectionGuideLinkEvent,
  RejectionGuideReadyEvent,
  RejectionGuideStepEvent,
  RejectionGuideToggleEvent,
  type Reason,
} from '../contract/events.js';
import { ClosestLang } from '../i18n/closest-lang.js';
import { counted, fill, list } from '../i18n/format.js';
import { LocaleLoader } from '../locales/loader.js';
import { isAtHand, localeFor } from '../locales/registry.js';
import type { LinkName, Locale, MessageOverrides, Messages } from '../locales/messages.js';
import { withOwnWords } from '../locales/own-words.js';
import { RecordController } from '../keeping/record-controller.js';
import { isTextField, limitOf, statusField, type Field, type TextField } from '../record/fields.js';
import { progressOf, stepsLeft, type Progress } from '../record/progress.js';
import { choices, type Choice, type Situation } from '../record/situation.js';
import { isStepId, stepIds, type StepId, type StepStatus } from '../record/steps.js';
import { styles } from './styles.js';
import { SavingControls } from '../exercises/answers/saving.js';
import { servedStyles } from '../server/served.styles.js';
import { acceptFeedback } from '../exercises/accept-feedback/form.js';
import { applyLessons } from '../exercises/apply-lessons/form.js';
import { CalendarActions } from '../exercises/calendar/actions.js';
import type { Actions } from '../exercises/controls/controls.js';
import { focusOn } from '../lib/focus-on.js';
import { ListEditor } from '../exercises/controls/list-editor.js';
import { NoteActions } from '../exercises/thank-you-note/actions.js';
import { reflect } from '../exercises/reflect/form.js';
import { row } from '../checklist/row.js';
import { StepLink } from '../checklist/step-link.js';
import {
  draftOf,
  isBegun,
  thankYouNote,
  type NoteContext,
} from '../exercises/thank-you-note/form.js';
import { guideName } from '../storage/guide-name.js';
import { within } from '../lib/within.js';
import { Sheet } from '../exercises/answers/sheet.js';
import { summaryOf, type Section } from '../exercises/answers/summary.js';
import type { HostStore } from '../storage/host/host.js';
import type { StorageKind } from '../storage/places.js';

/**
 * A private checklist of four steps for a candidate who has just been turned down: accept the
 * feedback, reflect, send a thank-you note, apply what was learned. It remembers ticks and skips in
 * the candidate's own browser and takes the page's font, colours and language.
 *
 * @tagname rejection-guide
 *
 * @slot - Shown until the script has run, or if it never does. Give the four steps in brief here.
 * @slot heading - Replaces the heading's text. Phrasing content only: it stays inside a heading.
 * @slot intro - Replaces the opening.
 * @slot feedback - A list of the feedback you give: each item is a point in step 1, to be sorted.
 * @slot accept-feedback - Your addition at the end of step 1.
 * @slot reflect - Your addition at the end of step 2.
 * @slot thank-you-note - Your addition at the end of step 3.
 * @slot apply-lessons - Your addition at the end of step 4.
 * @slot outro - Replaces the closing thought.
 *
 * @csspart guide - The whole of it.
 * @csspart heading - The heading.
 * @csspart intro - The opening.
 * @csspart support - The way out for a hard day.
 * @csspart toolbar - The progress, and the button that opens or closes all steps.
 * @csspart progress-text - The progress in words.
 * @csspart progress - The native progress bar.
 * @csspart button - Every button but those that open a step.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart checkbox - A step's checkbox, with its number or its tick.
 * @csspart step-heading - The heading around a step's button.
 * @csspart toggle - The button that opens and closes a step.
 * @csspart skipped - The mark on a step that was skipped on purpose.
 * @csspart panel - An opened step's content.
 * @csspart lead - A step's opening sentence or two.
 * @csspart tips - A step's list of things to do or read.
 * @csspart text - A text to write in.
 * @csspart select - A list to choose from.
 * @csspart choice - A radio button or a checkbox in an exercise, with its words.
 * @csspart more - A part of an exercise that opens when it is wanted, a `<details>`.
 * @csspart summary - All that the candidate answered, under “Your answers” and in print.
 * @csspart finished - What is said once no step is left.
 * @csspart earlier - The question whose the words of an earlier visit are.
 * @csspart saved - The line that says whether what was written is kept.
 * @csspart skip - The button that skips a step on purpose.
 * @csspart outro - The closing thought.
 * @csspart links - Your links.
 * @csspart link - One link.
 * @csspart privacy - The line that says where the choices are kept.
 *
 * @cssproperty [--rejection-guide-accent=currentcolor] - The tick, the progress bar and the focus
 *   ring. Give it a contrast of 3:1 with your background at least.
 * @cssproperty [--rejection-guide-line] - The hairlines. By default a fifth of the text's colour.
 * @cssproperty [--rejection-guide-surface] - Behind what is hovered, ticked or opened. By default
 *   6% of the text's colour.
 * @cssproperty [--rejection-guide-radius=0.5em] - The roundness of corners.
 *
 * @cssstate complete - No step is left: each is ticked or skipped.
 * @cssstate unsaved - The browser refused to keep a choice; it lasts until the page closes.
 *
 * @fires {RejectionGuideReadyEvent} rejection-guide-ready
 * @fires {RejectionGuideBeforeToggleEvent} rejection-guide-before-toggle
 * @fires {RejectionGuideToggleEvent} rejection-guide-toggle
 * @fires {RejectionGuideStepEvent} rejection-guide-step
 * @fires {RejectionGuideCompleteEvent} rejection-guide-complete
 * @fires {RejectionGuideLinkEvent} rejection-guide-link
 * @fires {RejectionGuideNoteEvent} rejection-guide-note
 * @fires {RejectionGuidePlanEvent} rejection-guide-plan
 * @fires {RejectionGuideStorageErrorEvent} rejection-guide-storage-error
 */
export class RejectionGuide extends LitElement {
  /** The version of this package. */
  static readonly version: string = '0.1.0';

  static override styles = isServer ? [styles, servedStyles()] : styles;

  // Plain `static properties` and `declare`: the same in every compiler, and 400 bytes lighter than
  // decorators. A class field would shadow the accessor that Lit makes of each.
  static override properties = {
    company: {},
    jobTitle: { attribute: 'job-title' },
    contactName: { attribute: 'contact-name' },
    contactEmail: { attribute: 'contact-email' },
    candidateName: { attribute: 'candidate-name' },
    stage: {},
    feedbackStatus: { attribute: 'feedback-status' },
    relation: {},
    thanked: {},
    replies: {},
    noteLang: { attribute: 'note-lang' },
    mode: {},
    guideId: { attribute: 'guide-id' },
    storage: {},
    openSteps: { attribute: 'open-steps' },
    headingLevel: { attribute: 'heading-level' },
    rolesUrl: { attribute: 'roles-url' },
    communityUrl: { attribute: 'community-url' },
    supportUrl: { attribute: 'support-url' },
    privacyUrl: { attribute: 'privacy-url' },
    adviceUrl: { attribute: 'advice-url' },
    feedback: { attribute: false },
    store: { attribute: false },
    messages: { attribute: false },
  };

  /** The employer. With the job title it tells one application from another; it goes nowhere. */
  declare company?: string | null;

  /** The job applied for. */
  declare jobTitle?: string | null;

  /** Whom the thank-you note greets. */
  declare contactName?: string | null;

  /** Where the thank-you note goes when the candidate opens it in their mail program. */
  declare contactEmail?: string | null;

  /** The candidate's name, to sign the thank-you note with. */
  declare candidateName?: string | null;

  /** How far the application came. The candidate is asked unless you say. */
  declare stage?: 'application' | 'screening' | 'interview' | 'final' | '' | null;

  /** Whether feedback was given. The candidate is asked unless you say. */
  declare feedbackStatus?: 'given' | 'none' | 'unanswered' | '' | null;

  /** Where the candidate stands to whom they write to. The candidate is asked unless you say. */
  declare relation?: 'external' | 'internal' | 'agency' | '' | null;

  /** Whether they have sent thanks already. The candidate is asked unless you say. */
  declare thanked?: 'yes' | 'no' | '' | null;

  /** Whether replies to your message are read. Where they aren't, no note is put forward. */
  declare replies?: 'read' | 'unread' | '' | null;

  /**
   * The language of the thank-you note, as a BCP 47 tag. The candidate can choose another.
   * @default The language of the guide
   */
  declare noteLang?: string | null;

  /**
   * `checklist` leaves out the exercises: four steps to read and tick.
   * @default 'full'
   */
  declare mode?: 'full' | 'checklist' | '' | null;

  /** Your own name for this application, instead of the employer and the job. */
  declare guideId?: string | null;

  /**
   * How long choices are kept: `local` on this device, `session` until the tab closes, `none` until
   * the page does. A change takes along what was done so far.
   * @default 'local'
   */
  declare storage?: StorageKind | null;

  /** Steps that are open at first: ids apart by spaces, or `all`. Applied again when it changes. */
  declare openSteps?: string | null;

  /**
   * The level of the guide's heading, 1 to 5. Steps are one deeper.
   * @default 2
   */
  declare headingLevel?: number | string | null;

  /** Where your open roles are. Links may be relative, `http`, `https`, `mailto` or `tel`. */
  declare rolesUrl?: string | null;

  /** Where a candidate can join your talent community. */
  declare communityUrl?: string | null;

  /** Where someone having a hard day can find support. */
  declare supportUrl?: string | null;

  /** Your privacy policy. */
  declare privacyUrl?: string | null;

  /** Where someone can get independent advice on unfair treatment. */
  declare adviceUrl?: string | null;

  /**
   * The feedback you give: each point shows in step 1, ready to be sorted. Given again, a point is
   * known by its text. `area` is one of the areas that the candidate can choose from.
   */
  declare feedback?: readonly { readonly text: string; readonly area?: string }[] | null;

  /**
   * Your own storage, for a signed-in candidate: you can then read what they write, and the guide
   * says so. Without it everything stays in their browser.
   */
  declare store?: HostStore | null;

  /**
   * Your words in place of the built-in ones: any but the privacy line. What doesn't fit is left
   * out with a warning.
   */
  declare messages?: MessageOverrides | null;

  #internals = this.attachInternals();
  #lang = new ClosestLang(this);
  #locales = new LocaleLoader(this);
  #noteLocales = new LocaleLoader(this);
  #record = new RecordController(this, () => this.#clear());

  /** What the attributes mean, read when one changes. */
  #given = {} as Meanings;
  #builtIn: Locale | undefined;
  #overrides: MessageOverrides | null | undefined;
  #locale = localeFor('');

  #open: ReadonlySet<StepId> = new Set();
  /** Steps whose exercise has been seen, and stays as it is while they are closed. */
  #seen: ReadonlySet<StepId> = new Set();
  /** Changes whenever the page changes something, and for each step while someone types in it. */
  #revision = 0;
  #typed = new Map<StepId, number>();
  /** Brings back what was cleared, until something new is done. */
  #restore: (() => void) | undefined;
  /** While what a server rendered is taken over as it is: its record comes after. */
  #isHydrating = false;
  /** Steps ticked before the script was there. */
  #tickedEarly: readonly StepId[] = [];
  #announcement: Text | undefined;

  #lists = new ListEditor(this, this.#record);
  #note = new NoteActions({
    host: this,
    record: this.#record,
    draft: () => draftOf(this.#record, this.#noteLocale, this.#situation, this.#given),
    recipient: () => this.#given.contactEmail,
    announce: (what) => this.#announce(what),
  });
  #calendar = new CalendarActions({
    host: this,
    record: this.#record,
    locale: () => this.#locale,
    announce: (what) => this.#announce(what),
  });
  #sheet = new Sheet({
    host: this,
    record: this.#record,
    locale: () => this.#locale,
    sections: () => this.#sections(),
    announce: (what) => this.#announce(what),
    updateNow: () => this.#updateNow(),
  });
  #saving = new SavingControls({
    host: this,
    record: this.#record,
    announce: (what) => this.#announce(what),
    offerUndo: (restore) => this.#offerUndo(restore),
  });

  /** What each control does, by its `data-action`: one listener hears them all. */
  readonly #actions: Actions = {
    toggle: (control) => {
      const step = stepOf(control);
      this.#setOpen(step, !this.#open.has(step), 'user');
      if (this.#open.has(step)) void this.#reveal(step);
    },
    skip: (control) => {
      const step = stepOf(control);
      this.#setStatus(step, this.#status(step) === 'skipped' ? 'todo' : 'skipped', 'user');
    },
    'toggle-all': () => this.#setAllOpen(this.#open.size < stepIds.length, 'user'),
    'start-again': () => this.#startAgain('user'),
    undo: () => this.#undo(),
    'use-offer': (control) => this.#settle(control, 'theirs'),
    'keep-mine': (control) => this.#settle(control, 'mine'),
    ...this.#lists.actions,
    ...this.#note.actions,
    ...this.#calendar.actions,
    ...this.#sheet.actions,
    ...this.#saving.actions,
  };

  constructor() {
    super();
    new StepLink(this, (step) => void this.#goTo(step));
  }

  /** A server may have rendered the guide already, and someone may have ticked a step of it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot;
    if (!served) return super.createRenderRoot();
    const boxes = [...served.querySelectorAll<HTMLInputElement>('[data-step] > input')];
    this.#tickedEarly = boxes.filter(({ checked }) => checked).map(stepOf);
    this.#isHydrating = canHydrate(served);
    // A strict policy blocks the style element that a server writes.
    for (const style of served.querySelectorAll('style, link')) style.remove();
    adoptStyles(served, (this.constructor as typeof RejectionGuide).elementStyles);
    return this.#isHydrating ? super.createRenderRoot() : served;
  }

  /** A style sheet belongs to its document, and stays behind when an element moves to another. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = RejectionGuide.elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** The first words to be seen are in the page's language, unless that takes too long. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    this.#locales.use(this.#langTag);
    const { pending } = this.#locales;
    if (!pending) return super.scheduleUpdate();
    // Until then: what a server rendered, or what the page has between the guide's tags.
    if (!this.renderRoot.hasChildNodes()) this.renderRoot.append(document.createElement('slot'));
    return within(patience, pending)
      .catch(() => {})
      .then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#readAttributes(changed);
    if (!this.hasUpdated || changed.has('openSteps')) this.#openGiven();
    this.#readLocale();
    if (changed.size > 0) this.#revision++;
    // A server has no record to read, and the path there is not the candidate's.
    if (!this.#isAsServed) this.#readRecord();
    this.#seen = new Set([...this.#seen, ...this.#open]);
    if (changed.has('feedback')) this.#suggest();
    if (this.#isUnsaved && !this.#internals.states.has('unsaved')) {
      this.#announce('notKept');
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && !this.#isHydrating) this.renderRoot.replaceChildren();
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#isHydrating) throw error;
      // What another version rendered can't be taken over.
      this.#isHydrating = false;
      this.renderRoot.replaceChildren();
      this.willUpdate(changed);
      super.update(changed);
    }
  }

  protected override firstUpdated(): void {
    if (this.#isHydrating) {
      this.#isHydrating = false;
      this.#updateNow();
    }
    for (const step of this.#tickedEarly) this.#setStatus(step, 'done', 'user');
    this.dispatchEvent(new RejectionGuideReadyEvent());
  }

  protected override updated(): void {
    // The attribute sets a checkbox only until it is first touched; from then on, the property.
    for (const box of this.renderRoot.querySelectorAll('input')) box.checked = box.defaultChecked;
    this.#setState('complete', stepsLeft(this.progress) === 0);
    this.#setState('unsaved', this.#isUnsaved);
  }

  /** How far the candidate has come: `{ done, skipped, total }`. Known once the guide is ready. */
  get progress(): Progress {
    return progressOf(this.#statuses);
  }

  /** Opens a step. */
  expand(step: StepId): void {
    if (this.#isStep(step)) this.#setOpen(step, true, 'api');
  }

  /** Closes a step. */
  collapse(step: StepId): void {
    if (this.#isStep(step)) this.#setOpen(step, false, 'api');
  }

  /** Opens every step. */
  expandAll(): void {
    this.#setAllOpen(true, 'api');
  }

  /** Closes every step. */
  collapseAll(): void {
    this.#setAllOpen(false, 'api');
  }

  /** All the candidate's answers, as JSON: for `importRecord`, here or elsewhere. */
  exportRecord(): string {
    if (this.isUpdatePending) this.performUpdate();
    return this.#record.export();
  }

  /**
   * Takes in what `exportRecord` gave. Of each answer the newer stays.
   * @throws {TypeError} Saying what is wrong with it; then nothing has changed.
   */
  importRecord(json: string): void {
    if (this.isUpdatePending) this.performUpdate();
    const parsed = this.#record.import(json);
    if ('entries' in parsed) return;
    const where = parsed.at === undefined ? '' : ` (${parsed.at})`;
    throw new TypeError(`Not a record of this guide: ${parsed.problem}${where}`);
  }

  /** Clears every tick and skip, as the candidate's "start again" does. They can undo it. */
  reset(): void {
    // A name that was just set counts: another application's choices are not cleared by mistake.
    if (this.isUpdatePending) this.performUpdate();
    this.#startAgain('api');
  }

  get #isUnsaved(): boolean {
    return ['unsaved', 'newer'].includes(this.#record.saving);
  }

  /** The note's own language: the candidate's choice, or the owner's, or the guide's. */
  get #noteLocale(): Locale {
    const tag = this.#record.get('note.language') || this.#given.noteLang;
    const locale = tag && this.#noteLocales.use(tag);
    return locale && isAtHand(tag) ? locale : this.#locale;
  }

  /** What the owner says beats what the candidate said, which is kept. */
  get #situation(): Situation {
    const made = choices.map((choice) => [
      choice,
      this.#preset(choice) || this.#record.get(choice),
    ]);
    const situation = Object.fromEntries(made) as Situation;
    // Who has a point they were told was told something.
    return situation['feedback-status'] || this.#record.items('points').length === 0
      ? situation
      : { ...situation, 'feedback-status': 'given' };
  }

  #preset(choice: Choice): string {
    return this.#given[choice === 'feedback-status' ? 'feedbackStatus' : choice];
  }

  get #statuses(): readonly StepStatus[] {
    return stepIds.map((step) => this.#status(step));
  }

  #status(step: StepId): StepStatus {
    return this.#record.get(statusField(step));
  }

  #updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** What can't be used is named in the console, once, and its default used. */
  #readAttributes(changed: PropertyValues<this>): void {
    for (const name of Object.keys(readers) as (keyof Meanings)[]) {
      if (this.hasUpdated && !changed.has(name)) continue;
      const text = plain(this[name]);
      const { value, accepted } = readers[name](text);
      Object.assign(this.#given, { [name]: value });
      if (accepted) this.#warn(`can't use ${attributeOf(name)}="${text}"`, accepted);
    }
  }

  #openGiven(): void {
    const { openSteps } = this.#given;
    // At first there is nothing to tell of, nor to close what a link or the page has opened.
    if (!this.hasUpdated) this.#open = new Set([...this.#open, ...openSteps]);
    else for (const step of stepIds) this.#setOpen(step, openSteps.includes(step), 'api');
  }

  #warn(what: string, accepted: string): void {
    console.warn(`<rejection-guide> ${what}. Accepted: ${accepted}.`);
  }

  #isStep(step: string): boolean {
    if (isStepId(step)) return true;
    this.#warn(`has no step "${step}"`, stepIds.join(', '));
    return false;
  }

  /** A server, and whoever takes over what it rendered, knows attributes only: no link, no property. */
  get #isAsServed(): boolean {
    return isServer || this.#isHydrating;
  }

  get #langTag(): string {
    return this.#isAsServed ? (this.getAttribute('lang') ?? '') : this.#lang.value;
  }

  #readLocale(): void {
    const overrides = this.#isAsServed ? undefined : this.messages;
    const tag = this.#langTag;
    const builtIn = this.#isAsServed ? localeFor(tag) : this.#locales.use(tag);
    if (builtIn === this.#builtIn && overrides === this.#overrides) return;
    const { messages, refused } = withOwnWords(builtIn.messages, overrides);
    if (refused.length > 0) {
      console.warn(`<rejection-guide> can't use these of its messages: ${refused.join(', ')}.`);
    }
    this.#builtIn = builtIn;
    this.#overrides = overrides;
    this.#locale = { ...builtIn, messages };
    this.#revision++;
  }

  #readRecord(): void {
    const guide = guideName(this.#given, location.pathname);
    this.#record.use(this.#kind, guide, this.store ?? undefined);
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  #setOpen(step: StepId, open: boolean, reason: Reason): void {
    if (this.#open.has(step) === open) return;
    if (!this.dispatchEvent(new RejectionGuideBeforeToggleEvent(step, open, reason))) return;
    // A listener may have done it already.
    if (this.#open.has(step) === open) return;
    this.#open = new Set(stepIds.filter((id) => (id === step ? open : this.#open.has(id))));
    this.requestUpdate();
    this.dispatchEvent(new RejectionGuideToggleEvent(step, open, reason));
  }

  #setAllOpen(open: boolean, reason: Reason): void {
    for (const step of stepIds) this.#setOpen(step, open, reason);
  }

  #setStatus(step: StepId, status: StepStatus, reason: Reason): void {
    this.#setStatuses(
      stepIds.map((id) => (id === step ? status : this.#status(id))),
      reason,
    );
  }

  #setStatuses(statuses: readonly StepStatus[], reason: Reason): void {
    const left = stepsLeft(this.progress);
    stepIds.forEach((step, i) => {
      const status = statuses[i]!;
      if (this.#status(step) === status) return;
      this.#record.update(statusField(step), status);
      this.#restore = undefined;
      this.#announcement = undefined;
      this.dispatchEvent(new RejectionGuideStepEvent(step, status, reason));
    });
    if (left > 0 && stepsLeft(this.progress) === 0) {
      this.#announce('complete');
      this.dispatchEvent(new RejectionGuideCompleteEvent(reason));
    }
  }

  #startAgain(reason: Reason): void {
    const cleared = this.#statuses;
    if (cleared.every((status) => status === 'todo')) return;
    const none = stepIds.map(() => 'todo' as const);
    this.#setStatuses(none, reason);
    // What was chosen since, here or in another tab, is newer: it stays.
    this.#offerUndo(() => {
      const now = this.#statuses;
      this.#setStatuses(
        now.map((status, i) => (status === 'todo' ? cleared[i]! : status)),
        'user',
      );
    });
  }

  /** Nothing of what was being done applies to what is shown from now on. */
  #clear(): void {
    this.#restore = undefined;
    this.#lists.clear();
    this.#note.clear();
  }

  #settle({ dataset }: HTMLElement, whose: 'mine' | 'theirs'): void {
    const field = dataset['for'] as TextField;
    this.#record.settle(field, whose);
    void focusOn(this, `[data-field="${field}"]`);
  }

  /** Until something new is done. */
  #offerUndo(restore: () => void): void {
    this.#restore = restore;
    this.#announce('startedAgain');
  }

  #undo(): void {
    this.#restore?.();
    this.#restore = undefined;
    this.#announce('undone');
  }

  /** Says something once, aloud. */
  #announce(what: keyof Messages['announce']): void {
    this.#announcement = new Text(this.#locale.messages.announce[what]);
    this.requestUpdate();
  }

  async #goTo(step: StepId): Promise<void> {
    // A script that comes late must not pull away someone who has begun to type elsewhere.
    const isBusy = !this.hasUpdated && document.activeElement !== document.body;
    this.#setOpen(step, true, 'hash');
    await this.updateComplete;
    if (isBusy) return;
    const button = this.renderRoot.querySelector<HTMLElement>(`[aria-controls="${step}-panel"]`);
    button?.scrollIntoView();
    button?.focus({ preventScroll: true });
  }

  /** A step that someone opened shows its first control, also at the bottom of a small screen. */
  async #reveal(step: StepId): Promise<void> {
    await this.updateComplete;
    const panel = this.renderRoot.querySelector(`#${step}-panel`)!;
    const field = panel.querySelector('.field');
    if (!field || field.getBoundingClientRect().bottom <= innerHeight) return;
    // While the panel is opening, the page may be too short to scroll that far.
    for (const animation of panel.getAnimations()) animation.finish();
    field.scrollIntoView({ block: 'nearest' });
  }

  #onClick(event: Event): void {
    const control = this.#ownTarget(event)?.closest<HTMLElement>('[data-action], [data-link]');
    if (!control) return;
    const { action, link } = control.dataset;
    if (link) {
      const { href } = control as HTMLAnchorElement;
      this.dispatchEvent(new RejectionGuideLinkEvent(link as LinkName, href));
    } else {
      this.#actions[action!]!(control);
      this.requestUpdate();
    }
  }

  #onChange(event: Event): void {
    const control = this.#ownTarget(event) as HTMLInputElement | undefined;
    const field = control?.dataset['field'];
    if (!field && control?.type === 'checkbox') {
      this.#setStatus(stepOf(control), control.checked ? 'done' : 'todo', 'user');
    } else if (control?.type === 'file') {
      void this.#saving.openCopy(control);
    } else if (control && field && (control.localName === 'select' || !isTextField(field))) {
      const answer = control.type === 'checkbox' ? (control.checked ? 'yes' : 'no') : control.value;
      this.#record.update(field as Field, answer);
    }
  }

  #onInput(event: Event): void {
    const control = this.#ownTarget(event) as HTMLTextAreaElement | undefined;
    const field = control?.dataset['field'] ?? '';
    if (!control || !isTextField(field)) return;
    const step = stepOf(control);
    this.#typed.set(step, (this.#typed.get(step) ?? 0) + 1);
    const over = control.value.length - limitOf(field);
    if (over > 0) cutBeforeCaret(control, over);
    this.#record.type(field, control.value, over > 0);
  }

  #onKeydown(event: KeyboardEvent): void {
    const control = this.#ownTarget(event);
    if (control) this.#lists.onKeydown(event, control);
  }

  /** The employer's points, as a property or as a list in the slot. */
  #suggest(): void {
    const slot = this.renderRoot?.querySelector<HTMLSlotElement>('slot[name="feedback"]');
    this.#record.suggest([
      ...suggestions(this.feedback),
      ...listedSuggestions(slot?.assignedElements() ?? []),
    ]);
    this.requestUpdate();
  }

  #onBeforeMatch(event: Event): void {
    const panel = this.#ownTarget(event);
    if (panel) this.#setOpen(stepOf(panel), true, 'find');
  }

  /** What an event happened to, unless it is the page's own, in a slot. */
  #ownTarget(event: Event): HTMLElement | undefined {
    const target = event.target as HTMLElement;
    return this.renderRoot.contains(target) ? target : undefined;
  }

  #link(name: LinkName): TemplateResult | typeof nothing {
    const href = this.#given[`${name}Url`];
    if (!href) return nothing;
    const label = this.#locale.messages.links[name];
    return html`<a part="link" href=${href} data-link=${name}>${label}</a>`;
  }

  #progressText(): string {
    const { progress } = this.#locale.messages;
    const { done, skipped, total } = this.progress;
    const left = stepsLeft(this.progress);
    if (left === total) return progress.none;
    const counts = Object.entries({ done, skipped, left }) as ['done', number][];
    const phrases = counts
      .filter(([, count]) => count > 0)
      .map(([name, count]) => counted(this.#locale, progress[name], count));
    return list(this.#locale, phrases);
  }

  #exercise(step: StepId): TemplateResult | typeof nothing {
    const isLeftOut = this.#isAsServed || this.#given.mode === 'checklist';
    if (!this.#seen.has(step) || isLeftOut) return nothing;
    const revisions = [
      this.#record.revision,
      this.#revision,
      this.#typed.get(step),
      this.#note.result,
      this.#noteLocale,
      this.#announcement,
    ];
    return html`<div class="exercise">
      ${guard(revisions, () => exercises[step](this.#context))}
    </div>`;
  }

  /** All that was answered, as the sheet at the end has it. */
  #sections(): readonly Section[] {
    const { mode, replies } = this.#given;
    const isDone = this.#status('thank-you-note') === 'done';
    const isTold =
      isBegun(this.#record) || (isDone && mode !== 'checklist' && replies !== 'unread');
    const draft = () => draftOf(this.#record, this.#noteLocale, this.#situation, this.#given).text;
    const note = this.#record.get('note.text') || (isTold ? draft() : '');
    return summaryOf(this.#record, this.#locale, note);
  }

  /** Before someone has said whose the words are, there are none to show. */
  #summary(): TemplateResult | typeof nothing {
    const isShown = this.#saving.isOpen || this.#sheet.isPrinting;
    if (!isShown || this.#record.askingAbout !== undefined) return nothing;
    return this.#sheet.template(this.#locale, this.#sections());
  }

  get #context(): NoteContext {
    return {
      answers: this.#record,
      locale: this.#locale,
      noteLocale: this.#noteLocale,
      situation: this.#situation,
      isPreset: (choice) => this.#preset(choice) !== '',
      removed: this.#lists.removedFrom,
      link: (name) => this.#link(name),
      correspondence: this.#given,
      wasReplaced: this.#note.wasReplaced,
      result: this.#note.result,
      said: this.#announcement?.data,
    };
  }

  /** What to call whoever keeps the answers in a store of their own. */
  get #company(): string {
    return this.#given.company || globalThis.location?.hostname || '';
  }

  /** Where it is kept in fact, or will be. */
  get #kept(): StorageKind | 'host' {
    return this.#isAsServed ? this.#kind : this.#record.kept;
  }

  /** Where the record is kept: as the owner asked, unless the candidate wants nothing kept. */
  get #kind(): StorageKind {
    return this.#saving.isForgetting ? 'none' : this.#given.storage;
  }

  protected override render(): TemplateResult {
    const { lang, dir, writing, messages } = this.#locale;
    const level = this.#given.headingLevel;
    const { done, skipped, total } = this.progress;
    const dealtWith = done + skipped;
    const open = this.#isAsServed ? new Set(this.#given.openSteps) : this.#open;
    const allOpen = open.size === total;
    const canUndo = this.#restore !== undefined;
    const { askingAbout } = this.#record;
    const kept = this.#kept;
    const privacy = [
      fill(this.#locale, messages.privacy.kept[kept], { company: this.#company }),
      messages.privacy.page,
      ...(kept === 'host' ? [] : [messages.privacy.words]),
    ];
    return html`
      <section
        part="guide"
        lang=${lang}
        dir=${dir}
        aria-labelledby="heading"
        @click=${this.#onClick}
        @change=${this.#onChange}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
        @beforematch=${this.#onBeforeMatch}
      >
        <h2 part="heading" id="heading" aria-level=${level}>
          <slot name="heading">${messages.heading}</slot>
        </h2>
        <slot name="intro"><p part="intro">${messages.intro}</p></slot>
        <p part="support">${messages.hardDay} ${this.#link('support')}</p>
        <div part="toolbar">
          <p part="progress-text" id="progress">${this.#progressText()}</p>
          <progress
            part="progress"
            aria-labelledby="progress"
            max=${total}
            value=${dealtWith}
          ></progress>
          <button part="button" type="button" data-action="toggle-all">
            ${allOpen ? messages.collapseAll : messages.expandAll}
          </button>
        </div>
        ${askingAbout === undefined ? nothing : this.#saving.question(askingAbout, this.#locale)}
        <slot name="feedback" hidden @slotchange=${this.#suggest}></slot>
        <span id="done" hidden>${messages.done}</span>
        <ol part="steps" role="list">
          ${stepIds.map((step) =>
            row(
              {
                step,
                status: this.#status(step),
                open: open.has(step),
                level: level + 1,
              },
              messages,
              askingAbout === undefined ? this.#exercise(step) : nothing,
            ),
          )}
        </ol>
        <p part="finished" ?hidden=${dealtWith < total}>${messages.finished}</p>
        <slot name="outro"><p part="outro">${messages.outro}</p></slot>
        <p part="links">${this.#link('roles')} ${this.#link('community')}</p>
        <p part="privacy">${privacy.join(writing.gap)} ${this.#link('privacy')}</p>
        ${this.#saving.line(this.#locale)}
        ${this.#saving.controls(this.#locale, kept, this.#summary())}
        <button
          part="button"
          type="button"
          data-action=${canUndo ? 'undo' : 'start-again'}
          ?hidden=${!canUndo && dealtWith === 0}
        >
          ${canUndo ? messages.undo : messages.startAgain}
        </button>
        <p role="status">${this.#announcement}</p>
      </section>
    `;
  }
}

/** What was put in too much is left out where it was put in: what stood there before stays whole. */
function cutBeforeCaret(control: HTMLTextAreaElement, over: number): void {
  const { value, selectionEnd } = control;
  const kept = value.slice(0, Math.max(0, selectionEnd - over)).replace(/[\ud800-\udbff]$/, '');
  control.value = kept + value.slice(selectionEnd);
  control.setSelectionRange(kept.length, kept.length);
}

/** How long the first words may wait for their language. */
const patience = 3000;

/** What each step holds to do, beyond reading. */
const exercises: Record<StepId, (context: NoteContext) => TemplateResult> = {
  'accept-feedback': acceptFeedback,
  reflect,
  'thank-you-note': thankYouNote,
  'apply-lessons': applyLessons,
};

/** Lit's hydration support, if it is there, adds this attribute; and Lit's rendering has its marks. */
const canHydrate = ({ childNodes }: ShadowRoot): boolean =>
  RejectionGuide.observedAttributes.includes('defer-hydration') &&
  [...childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part'));

const attributeOf = (name: keyof Meanings): string => {
  const options: { attribute?: string } = RejectionGuide.properties[name];
  return options.attribute ?? name;
};

/** The step that a control is part of. */
const stepOf = (control: Element): StepId =>
  control.closest<HTMLElement>('[data-step]')?.dataset['step'] as StepId;
