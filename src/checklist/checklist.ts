import type { LitElement, ReactiveController } from 'lit';
import {
  RejectionGuideBeforeToggleEvent,
  RejectionGuideCompleteEvent,
  RejectionGuideStepEvent,
  RejectionGuideToggleEvent,
  type Reason,
} from '../contract/events.js';
import type { Guide } from '../contract/guide.js';
import { statusField } from '../record/fields.js';
import { progressOf, stepsLeft, type Progress } from '../record/progress.js';
import { stepIds, type StepId, type StepStatus } from '../record/steps.js';
import { boxIn, controls, panelIn, toggleIn, toggleOf } from './dom.js';
import { StepLink } from './step-link.js';

/** Four steps to open, tick and skip, and the way back from having cleared them. */
export class Checklist implements ReactiveController {
  #host: LitElement;
  #guide: Guide;
  #open: ReadonlySet<StepId> = new Set();
  /** Steps that were open once: what they hold stays as it is while they are closed. */
  #seen: ReadonlySet<StepId> = new Set();
  /** What the boxes were last set to. What they show may be ahead of it: someone just clicked. */
  #boxes: readonly StepStatus[] = [];
  #restore: (() => void) | undefined;

  constructor(host: LitElement, guide: Guide) {
    this.#host = host;
    this.#guide = guide;
    host.addController(this);
    new StepLink(host, (step) => void this.#goTo(step));
  }

  get statuses(): readonly StepStatus[] {
    return stepIds.map((step) => this.#guide.status(step));
  }

  get progress(): Progress {
    return progressOf(this.statuses);
  }

  get open(): ReadonlySet<StepId> {
    return this.#open;
  }

  get seen(): ReadonlySet<StepId> {
    return this.#seen;
  }

  get canUndo(): boolean {
    return this.#restore !== undefined;
  }

  /** Opens steps before the guide is first shown. No event tells of it. */
  openAtFirst(steps: readonly StepId[]): void {
    this.#show([...this.#open, ...steps]);
  }

  /** Opens these steps and closes the others. */
  openOnly(steps: readonly StepId[], reason: Reason): void {
    for (const step of stepIds) this.setOpen(step, steps.includes(step), reason);
  }

  setOpen(step: StepId, open: boolean, reason: Reason): void {
    if (this.#open.has(step) === open) return;
    const { host } = this.#guide;
    if (!host.dispatchEvent(new RejectionGuideBeforeToggleEvent(step, open, reason))) return;
    // A listener may have done it already.
    if (this.#open.has(step) === open) return;
    // Before it is on the page it has none.
    const root = this.#host.renderRoot as ShadowRoot | undefined;
    // The focus would be lost with what it is on.
    if (!open && root && panelIn(root, step)?.contains(root.activeElement)) {
      toggleIn(root, step)!.focus();
    }
    this.#show(stepIds.filter((id) => (id === step ? open : this.#open.has(id))));
    this.#guide.requestUpdate();
    host.dispatchEvent(new RejectionGuideToggleEvent(step, open, reason));
  }

  #show(steps: Iterable<StepId>): void {
    this.#open = new Set(steps);
    this.#seen = new Set([...this.#seen, ...this.#open]);
  }

  toggle(step: StepId): void {
    this.setOpen(step, !this.#open.has(step), 'user');
    if (this.#open.has(step)) void this.#reveal(step);
  }

  readonly toggleAll = (): void => {
    this.openOnly(this.#open.size < stepIds.length ? stepIds : [], 'user');
  };

  skip(step: StepId): void {
    this.setStatus(step, this.#guide.status(step) === 'skipped' ? 'todo' : 'skipped', 'user');
  }

  /** Ticks a step, closes it, and goes on to the next one. */
  finish(step: StepId): void {
    this.setStatus(step, 'done', 'user');
    this.setOpen(step, false, 'user');
    const next = stepIds[stepIds.indexOf(step) + 1] ?? step;
    void this.#guide.focusOn(toggleOf(next));
  }

  setStatus(step: StepId, status: StepStatus, reason: Reason): void {
    this.#setStatuses(
      stepIds.map((id) => (id === step ? status : this.#guide.status(id))),
      reason,
    );
  }

  #setStatuses(statuses: readonly StepStatus[], reason: Reason): void {
    const left = stepsLeft(this.progress);
    stepIds.forEach((step, i) => {
      const status = statuses[i]!;
      if (this.#guide.status(step) === status) return;
      this.#guide.record.update(statusField(step), status);
      this.forgetUndo();
      this.#guide.silence();
      this.#guide.host.dispatchEvent(new RejectionGuideStepEvent(step, status, reason));
    });
    if (left > 0 && stepsLeft(this.progress) === 0) {
      this.#guide.announce('complete');
      this.#guide.host.dispatchEvent(new RejectionGuideCompleteEvent(reason));
    }
  }

  /** Clears every tick and skip. */
  startAgain(reason: Reason): void {
    const cleared = this.statuses;
    if (cleared.every((status) => status === 'todo')) return;
    const none = stepIds.map(() => 'todo' as const);
    this.#setStatuses(none, reason);
    // What was chosen since, here or in another tab, is newer: it stays.
    this.offerUndo(() => {
      const now = this.statuses;
      this.#setStatuses(
        now.map((status, i) => (status === 'todo' ? cleared[i]! : status)),
        'user',
      );
    });
  }

  /** Offers to bring back what was cleared, until something new is done. */
  offerUndo(restore: () => void): void {
    this.#restore = restore;
    this.#guide.announce('startedAgain');
  }

  forgetUndo(): void {
    this.#restore = undefined;
  }

  /** One button: it clears what was done, and then brings it back. */
  readonly startAgainOrUndo = (): void => {
    const restore = this.#restore;
    if (!restore) {
      this.startAgain('user');
      return;
    }
    restore();
    this.forgetUndo();
    this.#guide.announce('undone');
    // With nothing to clear again, the button goes, and the focus would go with it.
    if (stepsLeft(this.progress) === stepIds.length) void this.#guide.focusOn(controls.toggle);
  };

  /**
   * A box's attribute counts only until it is first touched. It is set when its step's state has
   * changed, and then alone: between a click and its `change` event a box is ahead of the state.
   */
  hostUpdated(): void {
    const { statuses } = this;
    stepIds.forEach((step, i) => {
      if (statuses[i] === this.#boxes[i]) return;
      const box = boxIn(this.#host.renderRoot, step);
      if (box) box.checked = statuses[i] === 'done';
    });
    this.#boxes = statuses;
  }

  async #goTo(step: StepId): Promise<void> {
    // A script that comes late must not pull away someone who has begun to type elsewhere.
    const isBusy = !this.#host.hasUpdated && document.activeElement !== document.body;
    this.setOpen(step, true, 'hash');
    await this.#guide.updateComplete;
    if (isBusy) return;
    openAround(this.#host);
    const button = toggleIn(this.#host.renderRoot, step);
    button?.scrollIntoView?.();
    button?.focus({ preventScroll: true });
  }

  /** A step that someone opened shows as much as there is room for, and its title stays in sight. */
  async #reveal(step: StepId): Promise<void> {
    await this.#guide.updateComplete;
    const field = panelIn(this.#host.renderRoot, step)?.querySelector('.field');
    if (!field || field.getBoundingClientRect().bottom <= innerHeight) return;
    toggleIn(this.#host.renderRoot, step)?.scrollIntoView();
  }
}

/** Opens what the page has closed around a guide that someone is led to. */
function openAround(guide: Node): void {
  for (let node: Node | undefined | null = guide; node;) {
    if (node.nodeName === 'DETAILS') (node as HTMLDetailsElement).open = true;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
}
