import type { LitElement, ReactiveController } from 'lit';
import type { Checklist } from './checklist.js';
import { controls, stepOf } from './dom.js';

/**
 * One listener a kind for all four rows, on the root: on an element it would have screen readers call
 * that "clickable". They hear the forms in a row as well, and the owner's own controls in its slot,
 * which are in another tree: what is not a row's own control is left alone.
 */
export class RowEvents implements ReactiveController {
  #host: LitElement;
  #checklist: Checklist;

  constructor(host: LitElement, checklist: Checklist) {
    this.#host = host;
    this.#checklist = checklist;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#click);
    renderRoot.addEventListener('change', this.#change);
    renderRoot.addEventListener('beforematch', this.#beforematch);
  }

  readonly #click = (event: Event): void => {
    const toggle = control(event, controls.toggle);
    if (toggle) this.#checklist.toggle(stepOf(toggle));
    const skip = control(event, controls.skip);
    if (skip) this.#checklist.skip(stepOf(skip));
  };

  readonly #change = (event: Event): void => {
    const box = control<HTMLInputElement>(event, controls.box);
    if (box) this.#checklist.setStatus(stepOf(box), box.checked ? 'done' : 'todo', 'user');
  };

  /** Find-in-page has found something in a closed step. */
  readonly #beforematch = (event: Event): void => {
    const panel = control(event, '[id]');
    if (panel) this.#checklist.setOpen(stepOf(panel), true, 'find');
  };
}

/** The control in these rows that an event is about. */
const control = <E extends HTMLElement>(
  { target, currentTarget }: Event,
  selector: string,
): E | undefined =>
  (currentTarget as Node).contains(target as Node)
    ? ((target as Element).closest<E>(selector) ?? undefined)
    : undefined;
