import { LitElement, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { plain, readers, type Meanings } from './attributes.js';
import {
  RejectionGuideBeforeToggleEvent,
  RejectionGuideCompleteEvent,
  RejectionGuideLinkEvent,
  RejectionGuideReadyEvent,
  RejectionGuideStepEvent,
  RejectionGuideToggleEvent,
  type Reason,
} from './events.js';
import { ClosestLang } from './locales/closest-lang.js';
import { counted, list } from './locales/format.js';
import { localeFor } from './locales/locales.js';
import type { LinkName, Locale, MessageOverrides, Messages } from './locales/messages.js';
import { override } from './locales/override.js';
import { RecordController } from './record-controller.js';
import { statusField } from './record/fields.js';
import { progressOf, stepsLeft, type Progress } from './record/progress.js';
import { isStepId, stepIds, type StepId, type StepStatus } from './record/steps.js';
import { styles } from './rejection-guide.styles.js';
import { row } from './steps/row.js';
import { StepLink } from './steps/step-link.js';
import { guideName } from './storage/guide-name.js';
import type { StorageKind } from './storage/places.js';

type Action = 'toggle' | 'skip' | 'toggle-all' | 'start-again' | 'undo';

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
 * @csspart skip - The button that skips a step on purpose.
 * @csspart outro - The closing thought.
 * @csspart links - Your links.
 * @csspart link - One link.
 * @csspart privacy - The line that says where the choices are kept.
 *
 * @cssproperty [--rejection-guide-accent=currentcolor] - The tick, the progress bar and the focus
 *   ring. Give it a contrast of 3:1 with your background at least.
 * @cssproperty [--rejection-guide-line] - The hairlines. By default a fifth of the text's colour.
 * @cssproperty [--rejection-guide-surface] - Behind what is hovered, ticked or opened. By default a
 *   twentieth of the text's colour.
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
 * @fires {RejectionGuideStorageErrorEvent} rejection-guide-storage-error
 */
export class RejectionGuide extends LitElement {
  /** The version of this package. */
  static readonly version: string = '0.1.0';

  static override styles = styles;

  // Plain `static properties` and `declare`: the same in every compiler, and 400 bytes lighter than
  // decorators. A class field would shadow the accessor that Lit makes of each.
  static override properties = {
    company: {},
    jobTitle: { attribute: 'job-title' },
    guideId: { attribute: 'guide-id' },
    storage: {},
    openSteps: { attribute: 'open-steps' },
    headingLevel: { attribute: 'heading-level' },
    rolesUrl: { attribute: 'roles-url' },
    communityUrl: { attribute: 'community-url' },
    supportUrl: { attribute: 'support-url' },
    privacyUrl: { attribute: 'privacy-url' },
    messages: { attribute: false },
  };

  /** The employer. With the job title it tells one application from another; it goes nowhere. */
  declare company?: string | null;

  /** The job applied for. */
  declare jobTitle?: string | null;

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

  /**
   * Your words in place of the built-in ones: any but the privacy line. What doesn't fit is left
   * out with a warning.
   */
  declare messages?: MessageOverrides | null;

  #internals = this.attachInternals();
  #lang = new ClosestLang(this);
  #record = new RecordController(this);

  /** What the attributes mean, read when one changes. */
  #given = {} as Meanings;
  #builtIn: Locale | undefined;
  #locale = localeFor('');

  #open: ReadonlySet<StepId> = new Set();
  /** What "start again" cleared, for as long as it can be undone. */
  #cleared: readonly StepStatus[] | undefined;
  #announcement: keyof Messages['announce'] | undefined;

  /** What each control does, by its `data-action`: one listener hears them all. */
  readonly #actions: Readonly<Record<Action, (step: StepId) => void>> = {
    toggle: (step) => this.#setOpen(step, !this.#open.has(step), 'user'),
    skip: (step) => {
      this.#setStatus(step, this.#status(step) === 'skipped' ? 'todo' : 'skipped', 'user');
    },
    'toggle-all': () => this.#setAllOpen(this.#open.size < stepIds.length, 'user'),
    'start-again': () => this.#startAgain('user'),
    undo: () => this.#undo(),
  };

  constructor() {
    super();
    new StepLink(this, (step) => void this.#goTo(step));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#readAttributes(changed);
    if (changed.has('openSteps')) this.#openGiven();
    this.#readLocale(changed);
    // A server has no record to read, and the path there is not the candidate's.
    if (!isServer) this.#readRecord();
    if (this.#record.unsaved && !this.#internals.states.has('unsaved')) {
      this.#announcement = 'notKept';
    }
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new RejectionGuideReadyEvent());
  }

  protected override updated(): void {
    // The attribute sets a checkbox only until it is first touched; from then on, the property.
    for (const box of this.renderRoot.querySelectorAll('input')) box.checked = box.defaultChecked;
    this.#setState('complete', stepsLeft(this.progress) === 0);
    this.#setState('unsaved', this.#record.unsaved);
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

  /** Clears every tick and skip, as the candidate's "start again" does. They can undo it. */
  reset(): void {
    this.#startAgain('api');
  }

  get #statuses(): readonly StepStatus[] {
    return stepIds.map((step) => this.#status(step));
  }

  #status(step: StepId): StepStatus {
    return this.#record.get(statusField(step));
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

  #readLocale(changed: PropertyValues<this>): void {
    const builtIn = localeFor(this.#lang.value);
    if (builtIn === this.#builtIn && !changed.has('messages')) return;
    const { messages, refused } = override(builtIn.messages, this.messages);
    if (refused.length > 0) {
      console.warn(`<rejection-guide> can't use these of its messages: ${refused.join(', ')}.`);
    }
    this.#builtIn = builtIn;
    this.#locale = { ...builtIn, messages };
  }

  #readRecord(): void {
    const guide = guideName(this.#given, location.pathname);
    if (this.#record.use(this.#given.storage, guide)) this.#cleared = undefined;
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  #setOpen(step: StepId, open: boolean, reason: Reason): void {
    if (this.#open.has(step) === open) return;
    if (!this.dispatchEvent(new RejectionGuideBeforeToggleEvent(step, open, reason))) return;
    this.#open = new Set(stepIds.filter((id) => (id === step ? open : this.#open.has(id))));
    this.requestUpdate();
    this.dispatchEvent(new RejectionGuideToggleEvent(step, open, reason));
  }

  #setAllOpen(open: boolean, reason: Reason): void {
    for (const step of stepIds) this.#setOpen(step, open, reason);
  }

  #setStatus(step: StepId, status: StepStatus, reason: Reason): void {
    if (this.#status(step) === status) return;
    const left = stepsLeft(this.progress);
    this.#record.update(statusField(step), status);
    this.#cleared = undefined;
    this.#announcement = undefined;
    this.dispatchEvent(new RejectionGuideStepEvent(step, status, reason));
    if (left > 0 && stepsLeft(this.progress) === 0) {
      this.#announcement = 'complete';
      this.dispatchEvent(new RejectionGuideCompleteEvent(reason));
    }
  }

  #setStatuses(statuses: readonly StepStatus[], reason: Reason): void {
    stepIds.forEach((step, i) => this.#setStatus(step, statuses[i]!, reason));
  }

  #startAgain(reason: Reason): void {
    const cleared = this.#statuses;
    if (cleared.every((status) => status === 'todo')) return;
    const none = stepIds.map(() => 'todo' as const);
    this.#setStatuses(none, reason);
    this.#cleared = cleared;
    this.#announcement = 'startedAgain';
  }

  #undo(): void {
    this.#setStatuses(this.#cleared!, 'user');
    this.#announcement = 'undone';
  }

  async #goTo(step: StepId): Promise<void> {
    this.#setOpen(step, true, 'hash');
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>(`[aria-controls="${step}-panel"]`);
    button?.scrollIntoView();
    button?.focus({ preventScroll: true });
  }

  #onClick(event: Event): void {
    const control = this.#ownTarget(event)?.closest<HTMLElement>('[data-action], [data-link]');
    if (!control) return;
    const { action, link: name } = control.dataset;
    if (name) {
      const { href } = control as HTMLAnchorElement;
      this.dispatchEvent(new RejectionGuideLinkEvent(name as LinkName, href));
    } else {
      this.#actions[action as Action](stepOf(control));
    }
  }

  #onChange(event: Event): void {
    const box = this.#ownTarget(event) as HTMLInputElement | undefined;
    if (box) this.#setStatus(stepOf(box), box.checked ? 'done' : 'todo', 'user');
  }

  #onBeforeMatch(event: Event): void {
    const panel = this.#ownTarget(event);
    if (panel) this.#setOpen(stepOf(panel), true, 'find');
  }

  /** What an event happened to, unless it is the page's own, in a slot. */
  #ownTarget(event: Event): Element | undefined {
    const target = event.target as Element;
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

  protected override render(): TemplateResult {
    const { lang, dir, messages } = this.#locale;
    const level = this.#given.headingLevel;
    const { done, skipped, total } = this.progress;
    const dealtWith = done + skipped;
    const allOpen = this.#open.size === total;
    const canUndo = this.#cleared !== undefined;
    return html`
      <section
        part="guide"
        lang=${lang}
        dir=${dir}
        aria-labelledby="heading"
        @click=${this.#onClick}
        @change=${this.#onChange}
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
        <span id="done" hidden>${messages.done}</span>
        <ol part="steps" role="list">
          ${stepIds.map((step) =>
            row(
              {
                step,
                status: this.#status(step),
                open: this.#open.has(step),
                level: level + 1,
              },
              messages,
            ),
          )}
        </ol>
        <slot name="outro"><p part="outro">${messages.outro}</p></slot>
        <p part="links">${this.#link('roles')} ${this.#link('community')}</p>
        <p part="privacy">
          ${messages.privacy.kept[this.#record.kept]} ${messages.privacy.page}
          ${this.#link('privacy')}
        </p>
        <button
          part="button"
          type="button"
          data-action=${canUndo ? 'undo' : 'start-again'}
          ?hidden=${!canUndo && dealtWith === 0}
        >
          ${canUndo ? messages.undo : messages.startAgain}
        </button>
        <p role="status">${this.#announcement && messages.announce[this.#announcement]}</p>
      </section>
    `;
  }
}

const attributeOf = (name: keyof Meanings): string => {
  const options: { attribute?: string } = RejectionGuide.properties[name];
  return options.attribute ?? name;
};

/** The step that a control is part of. */
const stepOf = (control: Element): StepId =>
  control.closest<HTMLElement>('[data-step]')?.dataset['step'] as StepId;
