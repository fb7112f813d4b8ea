import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isStepId, type StepId } from '../record/steps.js';

/** Guides on this page, in the order they came: a link leads to the first. */
const guides = new Set<StepLink>();

/** Follows `#rejection-guide-{step}`: the browser can't reach an id inside a shadow root. */
export class StepLink implements ReactiveController {
  #follow: (step: StepId) => void;
  #arrived = false;

  constructor(host: ReactiveControllerHost, follow: (step: StepId) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    guides.add(this);
    addEventListener('hashchange', this.#followHash);
    // The link the page was opened with, once: a guide that is moved has not been asked for again.
    if (!this.#arrived) this.#followHash();
    this.#arrived = true;
  }

  hostDisconnected(): void {
    guides.delete(this);
    removeEventListener('hashchange', this.#followHash);
  }

  #followHash = (): void => {
    const [, step] = /^#rejection-guide-(.+)$/.exec(location.hash) ?? [];
    if (isStepId(step) && guides.values().next().value === this) this.#follow(step);
  };
}
