import type { LitElement } from 'lit';
import { Checklist } from '../checklist/checklist.js';
import { presetOf, type Meanings } from '../contract/attributes.js';
import type { Exercises } from '../contract/exercises.js';
import type { Announcement, Guide } from '../contract/guide.js';
import { createExercises } from '../exercises/exercises.js';
import { RecordController } from '../keeping/record-controller.js';
import type { Locale } from '../locales/messages.js';
import { statusField } from '../record/fields.js';
import { situationOf, type Choice, type Situation } from '../record/situation.js';
import type { StepId, StepStatus } from '../record/steps.js';
import { Announcer } from './announcer.js';
import { GuideLanguage } from './language.js';

/** One guide: what it is made of, and how each part reaches the others. */
export class GuideContext implements Guide {
  readonly host: LitElement;
  readonly updateNow: () => void;
  readonly given = {} as Meanings;
  readonly language: GuideLanguage;
  readonly announcer = new Announcer();
  readonly record: RecordController;
  readonly checklist: Checklist;
  readonly exercises: Exercises;

  constructor(host: LitElement, updateNow: () => void) {
    this.host = host;
    this.updateNow = updateNow;
    this.language = new GuideLanguage(host);
    this.record = new RecordController(host, () => {
      this.checklist.forgetUndo();
      this.exercises.forget();
    });
    this.checklist = new Checklist(host, this);
    this.exercises = createExercises(host, this);
  }

  get locale(): Locale {
    return this.language.locale;
  }

  get noteLocale(): Locale {
    return this.language.noteLocale;
  }

  get situation(): Situation {
    const said = (choice: Choice) => presetOf(this.given, choice) || this.record.get(choice);
    return situationOf(said, this.record.items('points').length > 0);
  }

  isPreset(choice: Choice): boolean {
    return presetOf(this.given, choice) !== '';
  }

  status(step: StepId): StepStatus {
    return this.record.get(statusField(step));
  }

  get said(): Announcement | undefined {
    return this.announcer.said;
  }

  announce(what: Announcement): void {
    this.announcer.say(what, this.locale);
    this.host.requestUpdate();
  }

  silence(): void {
    this.announcer.clear();
  }

  offerUndo(restore: () => void): void {
    this.checklist.offerUndo(restore);
  }

  requestUpdate(): void {
    this.host.requestUpdate();
  }

  get updateComplete(): Promise<unknown> {
    return this.host.updateComplete;
  }

  async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
