import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isStepId, type StepId } from '../record/steps.js';

/** Guides on this page, in the order they came: a link leads to the first. */
const guides = new Set<StepLink>();

/** The page's fragment when it was last looked at. */
let fragment: string;

/** Follows `#rejection-guide-{step}`: the browser can't reach an id inside a shadow root. */
export class StepLink implements ReactiveController {
  #follow: (step: StepId) => void;
  #arrived = false;

  constructor(host: ReactiveControllerHost, follow: (step: StepId) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    if (guides.size === 0) listen('addEventListener');
    guides.add(this);
    // The link the page was opened with, once: a guide that is moved has not been asked for again.
    if (!this.#arrived) this.follow();
    this.#arrived = true;
  }

  hostDisconnected(): void {
    guides.delete(this);
    if (guides.size === 0) listen('removeEventListener');
  }

  follow(): void {
    fragment = location.hash;
    const step = stepIn(fragment);
    if (step && guides.values().next().value === this) this.#follow(step);
  }
}

function stepIn(hash: string): StepId | undefined {
  try {
    const [, step] = /^#rejection-guide-(.+)$/.exec(decodeURIComponent(hash)) ?? [];
    return isStepId(step) ? step : undefined;
  } catch {
    // No UTF-8: then it is no step either.
    return undefined;
  }
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  globalThis[how]('hashchange', lead);
  document[how]('click', onClick);
  // Where it is known, also what a script has pushed into the history. A page may have something of
  // its own under this name.
  const { navigation } = globalThis as { readonly navigation?: Partial<EventTarget> };
  navigation?.[how]?.('currententrychange', look);
}

function lead(): void {
  const [first] = guides;
  first?.follow();
}

function look(): void {
  if (location.hash !== fragment) lead();
}

/**
 * No event tells of a link to where the page is already, nor everywhere of what a script pushes into
 * the history, which is mostly what a click has asked for.
 */
function onClick(event: Event): void {
  const [pressed] = event.composedPath() as Partial<Element>[];
  const link = pressed?.closest?.<HTMLAnchorElement>('a[href]');
  const isHere = link?.href === location.href && !event.defaultPrevented;
  setTimeout(isHere ? lead : look);
}
