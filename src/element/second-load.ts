import type { LitElement, ReactiveController } from 'lit';
import { controlAfterRetry } from '../checklist/waiting.js';
import type { Exercises } from '../contract/exercises.js';
import { exercisesAtHand, loadExercises, type ExercisesDoor } from './exercises-loader.js';
import { warn } from './warn.js';

/** What has to be known of the guide that waits for its exercises. */
export interface Waiting {
  /** Whether the words that the exercises need are there too. */
  takeWhole(): boolean;
  loadWhole(): Promise<void>;
  /** The exercises have come. */
  open(door: ExercisesDoor): Exercises;
  /** They can be told what there is for them. */
  opened(): void;
  /** Whether someone is waiting for them now, in an open step. */
  isAwaited(): boolean;
  announce(what: 'loading' | 'loaded' | 'notLoaded'): void;
}

type LoadState = 'closed' | 'loading' | 'failed' | 'open';

/** A step that waits no longer than this has nothing to say of it, in milliseconds. */
const moment = 500;

/**
 * When a guide gets its exercises: at once where they are needed, and otherwise when it comes into
 * view and the page has nothing better to do. Most visitors never open a step.
 */
export class SecondLoad implements ReactiveController {
  #host: LitElement;
  #waiting: Waiting;
  #exercises: Exercises | undefined;
  #state: LoadState = 'closed';
  #mayWarm = false;
  #inView: IntersectionObserver | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #hasSaid = false;
  #hasWarned = false;
  /** Whether someone who was waiting has been told that they can't be had. */
  #isTold = false;

  constructor(host: LitElement, waiting: Waiting) {
    this.#host = host;
    this.#waiting = waiting;
    host.addController(this);
  }

  get exercises(): Exercises | undefined {
    return this.#exercises;
  }

  get hasFailed(): boolean {
    return this.#state === 'failed';
  }

  get wasTold(): boolean {
    return this.#isTold;
  }

  /** Whether the guide has exercises at all: then it may warm them up, or follow a pointer. */
  allow(mayWarm: boolean): void {
    if (this.#mayWarm === mayWarm) return;
    this.#mayWarm = mayWarm;
    if (mayWarm) this.#watch();
    else this.#inView?.disconnect();
  }

  /** Someone points at a row, or is in one: they may open it next. */
  readonly warm = (): void => {
    if (this.#mayWarm) this.want();
  };

  /** They are needed. */
  want(): void {
    const isUnknown = this.#state === 'failed' && !this.#isTold && this.#waiting.isAwaited();
    if (this.#state === 'closed' || isUnknown) this.#get();
    if (this.#state === 'loading' && this.#waiting.isAwaited()) this.#saySoon();
  }

  readonly tryAgain = (): void => {
    if (this.#state === 'failed') this.#get();
  };

  hostConnected(): void {
    if (this.#mayWarm) this.#watch();
  }

  hostDisconnected(): void {
    this.#inView?.disconnect();
    clearTimeout(this.#saying);
  }

  #watch(): void {
    const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
    if (this.#state !== 'closed' || connection?.saveData) return;
    this.#inView?.disconnect();
    this.#inView = new IntersectionObserver(
      ([last]) => {
        if (!last?.isIntersecting) return;
        this.#inView?.disconnect();
        whenIdle(this.warm);
      },
      { rootMargin: '50%' },
    );
    this.#inView.observe(this.#host);
  }

  #get(): void {
    this.#inView?.disconnect();
    const door = exercisesAtHand();
    if (door && this.#waiting.takeWhole()) this.#open(door);
    else void this.#load();
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    this.#host.requestUpdate();
    try {
      const [door] = await Promise.all([loadExercises(), this.#waiting.loadWhole()]);
      const control = controlAfterRetry(this.#host.renderRoot as ShadowRoot);
      this.#open(door);
      if (this.#hasSaid) this.#waiting.announce('loaded');
      if (control) void this.#host.updateComplete.then(() => control()?.focus());
    } catch (error) {
      if (!this.#hasWarned) {
        warn(`can't load its exercises, and shows the tips alone. ${String(error)}`);
      }
      this.#hasWarned = true;
      this.#state = 'failed';
      this.#isTold = this.#waiting.isAwaited();
      if (this.#isTold) this.#waiting.announce('notLoaded');
    }
    clearTimeout(this.#saying);
    this.#saying = undefined;
    this.#hasSaid = false;
    this.#host.requestUpdate();
  }

  #open(door: ExercisesDoor): void {
    this.#state = 'open';
    this.#exercises = this.#waiting.open(door);
    this.#waiting.opened();
  }

  #saySoon(): void {
    this.#saying ??= setTimeout(() => {
      this.#hasSaid = true;
      this.#waiting.announce('loading');
    }, moment);
  }
}

/** Once the page has loaded and nothing else is to be done. Safari has no word for the latter. */
function whenIdle(work: () => void): void {
  const soon = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5000 });
    else setTimeout(work, 200);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
