import {
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { RejectionGuideReadyEvent } from '../contract/events.js';
import { within } from '../lib/within.js';
import { stepsLeft, type Progress } from '../record/progress.js';
import { isStepId, stepIds, type StepId } from '../record/steps.js';
import { servedStyles } from '../server/served.styles.js';
import { guideName } from '../storage/guide-name.js';
import { adoptAgain } from './adopt-styles.js';
import { Frame } from './frame.js';
import { readGiven } from './given.js';
import { GuideContext } from './guide-context.js';
import { GuideProperties } from './properties.js';
import { emptyUntil, isServer, takeOver, type ServedRoot } from './served-root.js';
import { styles } from './styles/styles.js';
import { warn } from '../contract/warn.js';

/** How long the first words may wait for their language, in milliseconds. */
const patience = 3000;

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
 * @csspart support - The line for someone having a hard day, with your link to support.
 * @csspart toolbar - The progress, and the button that opens or closes all steps.
 * @csspart progress-text - The progress in words.
 * @csspart progress - The native progress bar.
 * @csspart button - Every button but those that open a step.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart checkbox - A step's checkbox, with its number or its tick.
 * @csspart step-heading - The heading around a step's button.
 * @csspart toggle - The button that opens and closes a step.
 * @csspart gain - Below a closed step's title, what one gets and how long it takes.
 * @csspart skipped - The mark on a step that was skipped on purpose.
 * @csspart panel - An opened step's content.
 * @csspart lead - A step's opening sentence or two.
 * @csspart tips - A step's list of things to do or read.
 * @csspart text - A text to write in.
 * @csspart select - A list to choose from.
 * @csspart choice - A radio button or a checkbox in an exercise, with its words.
 * @csspart more - A part of an exercise that opens when it is wanted, a `<details>`.
 * @csspart summary - All that the candidate answered, under “Your answers” and in print.
 * @csspart finished - The card that says that no step is left, with the way to the answers.
 * @csspart earlier - The question whose the words of an earlier visit are.
 * @csspart saved - Beside each step's first field, and at the end where it isn't: whether what was
 *   written is kept.
 * @csspart skip - At a step's end, the button that skips it on purpose, or takes that back.
 * @csspart done - At a step's end, the button that ticks it, closes it and goes on to the next.
 * @csspart primary - The one button in view that one came for.
 * @csspart quiet - A button for what is there if it is wanted: underlined, without an edge.
 * @csspart remind - The button that saves a reminder for tomorrow.
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
export class RejectionGuide extends GuideProperties {
  /** The version of this package. */
  static readonly version: string = '0.1.0';

  static override styles: CSSResultGroup = isServer ? [...styles, servedStyles()] : styles;

  /** Not in every engine, nor in what stands for a browser in a page's unit tests. */
  #states: CustomStateSet | undefined = this.attachInternals?.().states;
  #guide = new GuideContext(this, {
    updateNow: () => this.#updateNow(),
    adopt: (added) => this.#adopt(added),
    suggest: () => this.#suggest(),
  });
  #frame = new Frame(this.#guide, () => this.#suggest());
  #served: ServedRoot | undefined;
  /** Style sheets of what came later. */
  #added: readonly CSSResult[] = [];
  /** Whether the page says what the candidate was told. */
  #hasFeedback = false;
  /** The page's path when the guide came: it keeps its record, wherever a script moves the address. */
  #path: string | undefined;
  #wasUnsaved = false;
  /** While what a server rendered is taken over as it is: its record comes after. */
  #isHydrating = false;

  /**
   * Registers the element, unless the name is taken: the first one on a page stays.
   *
   * @param tag The name to register it under; a class can have one name in a registry.
   * @param registry Where to register it, such as a scoped registry of your own.
   */
  static define(tag = 'rejection-guide', registry: CustomElementRegistry = customElements): void {
    const taken = registry.get(tag) as typeof RejectionGuide | undefined;
    if (!taken) registry.define(tag, this);
    else if (taken.version !== this.version) {
      console.warn(
        `<${tag}> ${taken.version} is on this page already; ${this.version} is not used.`,
      );
    }
  }

  /** A server may have rendered the guide already, and someone may have ticked a step of it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    // Lit's hydration support, if it is there, adds this attribute.
    const canHydrate = RejectionGuide.observedAttributes.includes('defer-hydration');
    this.#served = takeOver(root, this.#styles, canHydrate);
    this.#isHydrating = this.#served.isHydrating;
    return this.#isHydrating ? super.createRenderRoot() : root;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptAgain(this.shadowRoot, this.#styles);
  }

  /** The first words to be seen are in the page's language, unless that takes too long. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const pending = this.hasUpdated ? undefined : this.#guide.language.pending;
    if (!pending) return super.scheduleUpdate();
    // Until then: what a server rendered, or what the page has between the guide's tags.
    if (!this.renderRoot.hasChildNodes()) this.renderRoot.append(document.createElement('slot'));
    return within(patience, pending)
      .catch(() => {})
      .then(() => super.scheduleUpdate());
  }

  /** In this order: attributes, language, record, checklist, exercises. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { given, language, keeper, checklist, second } = this.#guide;
    const { locale, noteLocale } = language;
    readGiven(this, given, (name) => !this.hasUpdated || changed.has(name));
    if (this.#isServed) language.readServed();
    else {
      language.read(this.messages);
      this.#path ??= location.pathname;
      keeper.use(given.storage, guideName(given, this.#path), this.store ?? undefined);
    }
    if (!this.hasUpdated) checklist.openAtFirst(given.openSteps);
    else if (changed.has('openSteps')) checklist.openOnly(given.openSteps, 'api');
    if (changed.has('feedback')) this.#suggest();
    if (!this.#isServed) {
      const hasExercises = given.mode !== 'checklist';
      second.allow(hasExercises);
      const isOpen = checklist.open.size > 0 || this.#hasFeedback || keeper.record.hasWords;
      // Without them a page's own store is out of reach, also for ticks alone.
      if (this.store || (hasExercises && isOpen)) second.want();
    }
    language.readNote(keeper.get('note.language') || given.noteLang);
    // Also for someone who is typing, to whom nothing else would be shown.
    const isReworded = language.locale !== locale || language.noteLocale !== noteLocale;
    if (isReworded || changed.size > 0) keeper.changed();
    if (this.#isUnsaved && !this.#wasUnsaved) this.#guide.announce('notKept');
    this.#wasUnsaved = this.#isUnsaved;
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && !this.#isHydrating) this.#clear();
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#isHydrating) throw error;
      // What another version rendered can't be taken over.
      this.#isHydrating = false;
      this.#clear();
      this.willUpdate(changed);
      super.update(changed);
    }
  }

  /** What stood there first goes; where sheets can't be adopted, Lit's `<style>`s stay. */
  #clear(): void {
    emptyUntil(this.renderRoot, this.renderOptions.renderBefore ?? null);
  }

  protected override firstUpdated(): void {
    if (this.#isHydrating) {
      this.#isHydrating = false;
      this.#updateNow();
    }
    for (const step of this.#served?.ticked ?? []) {
      this.#guide.checklist.setStatus(step, 'done', 'user');
    }
    this.dispatchEvent(new RejectionGuideReadyEvent());
  }

  protected override updated(): void {
    this.#setState('complete', stepsLeft(this.progress) === 0);
    this.#setState('unsaved', this.#isUnsaved);
  }

  protected override render(): TemplateResult {
    return this.#frame.render(this.#isServed);
  }

  /** How far the candidate has come: `{ done, skipped, total }`. Known once the guide is ready. */
  get progress(): Progress {
    return this.#guide.checklist.progress;
  }

  /** Opens a step. */
  expand(step: StepId): void {
    if (isKnown(step)) this.#guide.checklist.setOpen(step, true, 'api');
  }

  /** Closes a step. */
  collapse(step: StepId): void {
    if (isKnown(step)) this.#guide.checklist.setOpen(step, false, 'api');
  }

  /** Opens every step. */
  expandAll(): void {
    this.#guide.checklist.openOnly(stepIds, 'api');
  }

  /** Closes every step. */
  collapseAll(): void {
    this.#guide.checklist.openOnly([], 'api');
  }

  /** Clears every tick and skip, as the candidate's "start again" does. They can undo it. */
  reset(): void {
    this.#readNow();
    this.#guide.checklist.startAgain('api');
  }

  /** All the candidate's answers, as JSON: for `importRecord`, here or elsewhere. */
  exportRecord(): string {
    this.#readNow();
    return this.#guide.keeper.export();
  }

  /**
   * Takes in what `exportRecord` gave. Of each answer the newer stays.
   * @throws {TypeError} Saying what is wrong with it; then nothing has changed.
   */
  importRecord(json: string): void {
    this.#readNow();
    const parsed = this.#guide.keeper.import(json);
    if ('entries' in parsed) return;
    const where = parsed.at === undefined ? '' : ` (${parsed.at})`;
    throw new TypeError(`Not a record of this guide: ${parsed.problem}${where}`);
  }

  /** Applies properties that were just set: with another `guideId`, another record is meant. */
  #readNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  #updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** A server, and whoever takes over what it rendered, knows attributes only: no link, no property. */
  get #isServed(): boolean {
    return isServer || this.#isHydrating;
  }

  /** All styles, with those of a class that extends this one. */
  get #styles(): CSSResultOrNative[] {
    return [...(this.constructor as typeof RejectionGuide).elementStyles, ...this.#added];
  }

  #adopt(added: readonly CSSResult[]): void {
    this.#added = added;
    adoptAgain(this.renderRoot as ShadowRoot, this.#styles);
  }

  get #isUnsaved(): boolean {
    return ['unsaved', 'newer'].includes(this.#guide.keeper.saving);
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#states?.add(name);
    else this.#states?.delete(name);
  }

  /** The employer's points, as a property or as a list in the slot. */
  #suggest(): void {
    const slot = this.renderRoot?.querySelector<HTMLSlotElement>('slot[name="feedback"]');
    const listed = slot?.assignedElements() ?? [];
    this.#hasFeedback =
      listed.length > 0 || (Array.isArray(this.feedback) && this.feedback.length > 0);
    this.#guide.suggest(this.feedback, listed);
    this.requestUpdate();
  }
}

function isKnown(step: string): boolean {
  if (!isStepId(step)) warn(`has no step "${step}". Accepted: ${stepIds.join(', ')}.`);
  return isStepId(step);
}
