import type { LitElement, ReactiveController } from 'lit';
import { controlAfterRetry } from '../checklist/waiting.js';
import type { Checklist } from '../checklist/checklist.js';
import type { Exercises } from '../contract/exercises.js';
import type { Guide, Place } from '../contract/guide.js';
import { exercisesAtHand, loadExercises, type ExercisesDoor } from './exercises-loader.js';
import type { GuideLanguage } from './language.js';
import { warn } from '../contract/warn.js';

/** The guide that waits. */
interface Waiting extends Guide {
  readonly language: GuideLanguage;
  readonly checklist: Checklist;
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
  #guide: Waiting;
  #open: (door: ExercisesDoor) => Exercises;
  #exercises: Exercises | undefined;
  #state: LoadState = 'closed';
  #mayWarm = false;
  #inView: IntersectionObserver | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #hasSaid = false;
  #hasWarned = false;
  /** Whether someone who was waiting has been told that they can't be had. */
  #isTold = false;
  #wantsReminder = false;

  /** @param open Makes the exercises of this guide, once they have come. */
  constructor(host: LitElement, guide: Waiting, open: (door: ExercisesDoor) => Exercises) {
    this.#host = host;
    this.#guide = guide;
    this.#open = open;
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
    const isUnknown = this.#state === 'failed' && !this.#isTold && this.#isAwaited;
    if (this.#state === 'closed' || isUnknown) this.#get();
    if (this.#state === 'loading' && this.#isAwaited) this.#saySoon();
  }

  /** Someone wants a reminder for tomorrow: they have it as soon as what makes it is there. */
  readonly remind = (): void => {
    this.#wantsReminder = true;
    if (this.#state === 'open') this.#remind();
    else {
      if (this.#state !== 'loading') this.#get();
      this.#saySoon();
    }
  };

  #remind(): void {
    if (this.#wantsReminder) this.#exercises!.remind();
    this.#wantsReminder = false;
  }

  readonly tryAgain = (): void => {
    if (this.#state === 'failed') this.#get();
  };

  hostConnected(): void {
    if (this.#mayWarm) this.#watch();
  }

  hostDisconnected(): void {
    this.#inView?.disconnect();
  }

  #watch(): void {
    const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
    // Where nothing can tell what is in view, it waits for a pointer or the focus.
    const canTell = typeof IntersectionObserver === 'function';
    if (this.#state !== 'closed' || connection?.saveData || !canTell) return;
    this.#inView?.disconnect();
    this.#inView = new IntersectionObserver(
      (seen) => {
        if (!seen.at(-1)!.isIntersecting) return;
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
    if (door && this.#guide.language.takeWhole()) this.#take(door);
    else void this.#load();
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    this.#host.requestUpdate();
    try {
      const [door] = await Promise.all([loadExercises(), this.#guide.language.loadWhole()]);
      // oxlint-disable-next-line no-await-in-loop -- the language may change again
      while (!this.#guide.language.takeWhole()) await this.#guide.language.loadWhole();
      const control = controlAfterRetry(this.#host.renderRoot as ShadowRoot);
      if (this.#hasSaid) this.#guide.announce('loaded');
      this.#take(door);
      if (control) void this.#host.updateComplete.then(() => control()?.focus());
    } catch (error) {
      if (!this.#hasWarned) {
        warn(`can't load its exercises, and shows the tips alone. ${String(error)}`);
      }
      this.#hasWarned = true;
      this.#state = 'failed';
      this.#isTold = this.#isAwaited;
      if (this.#isTold) this.#guide.announce('notLoaded', this.#place);
      this.#wantsReminder = false;
    }
    clearTimeout(this.#saying);
    this.#saying = undefined;
    this.#hasSaid = false;
    this.#host.requestUpdate();
  }

  #take(door: ExercisesDoor): void {
    this.#state = 'open';
    this.#exercises = this.#open(door);
    this.#remind();
  }

  /** Whether someone is waiting for them now, in an open step. */
  get #isAwaited(): boolean {
    return this.#guide.checklist.open.size > 0 || this.#wantsReminder;
  }

  /** Where it is said, beside the step that waits. */
  get #place(): Place | undefined {
    return this.#wantsReminder ? 'pause' : undefined;
  }

  #saySoon(): void {
    this.#saying ??= setTimeout(() => {
      this.#hasSaid = true;
      this.#guide.announce('loading', this.#place);
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
