import type { CSSResult, LitElement } from 'lit';
import { Checklist } from '../checklist/checklist.js';
import { presetOf, type Meanings } from '../contract/attributes.js';
import type { Announcement, OpenGuide, Place } from '../contract/guide.js';
import type { KeptRecord, StepRecord } from '../contract/kept-record.js';
import { RecordController } from '../keeping/record-controller.js';
import type { Locale } from '../locales/messages.js';
import { statusField } from '../record/fields.js';
import type { Choice, Situation } from '../record/situation.js';
import type { StepId, StepStatus } from '../record/steps.js';
import { Announcer } from './announcer.js';
import { GuideLanguage } from './language.js';
import { SecondLoad } from './second-load.js';

/** What only the element itself can do. */
export interface Shell {
  /** Renders before it returns. */
  updateNow(): void;
  /** Adds style sheets to those of the element. */
  adopt(styles: readonly CSSResult[]): void;
  /** Hands over what the page says of its feedback. */
  suggest(): void;
}

/** One guide: what it is made of, and how each part reaches the others. */
export class GuideContext implements OpenGuide {
  readonly host: LitElement;
  readonly updateNow: () => void;
  readonly given = {} as Meanings;
  readonly language: GuideLanguage;
  readonly announcer = new Announcer();
  readonly keeper: RecordController;
  readonly checklist: Checklist;
  readonly second: SecondLoad;
  #answers: KeptRecord | undefined;

  constructor(host: LitElement, shell: Shell) {
    this.host = host;
    this.updateNow = () => shell.updateNow();
    this.language = new GuideLanguage(host);
    this.keeper = new RecordController(host, () => {
      this.checklist.forgetUndo();
      this.second.exercises?.forget();
    });
    this.checklist = new Checklist(host, this);
    this.second = new SecondLoad(host, this, (door) => {
      shell.adopt(door.exerciseStyles);
      this.keeper.useAll(door.places);
      this.#answers = new door.AnswersController(host, this.keeper);
      shell.suggest();
      return door.createExercises(host, this);
    });
  }

  /** All of it once the exercises are there. */
  get locale(): Locale {
    return this.language.locale as Locale;
  }

  /** All of it once the exercises are there. */
  get record(): KeptRecord {
    return this.#answers ?? (this.keeper as StepRecord as KeptRecord);
  }

  get noteLocale(): Locale {
    return this.language.noteLocale;
  }

  get situation(): Situation {
    return this.record.situation((choice) => presetOf(this.given, choice));
  }

  suggest(given: unknown, listed: readonly Element[]): void {
    this.#answers?.suggest(given, listed);
  }

  isPreset(choice: Choice): boolean {
    return presetOf(this.given, choice) !== '';
  }

  status(step: StepId): StepStatus {
    return this.keeper.get(statusField(step));
  }

  finish(step: StepId): void {
    this.checklist.finish(step);
  }

  announce(what: Announcement, place?: Place): void {
    this.announcer.say(what, this.locale, place);
    this.keeper.changed();
  }

  saidOf(place: Place): Announcement | undefined {
    return this.announcer.saidOf(place);
  }

  silence(): void {
    this.announcer.clear();
  }

  offerUndo(restore: () => void): void {
    this.checklist.offerUndo(restore);
  }

  requestUpdate(): void {
    this.keeper.changed();
  }

  get updateComplete(): Promise<unknown> {
    return this.host.updateComplete;
  }

  async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const element = this.host.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus();
    // What has the focus already may have been moved out of sight.
    element?.scrollIntoView?.({ block: 'nearest' });
  }
}
