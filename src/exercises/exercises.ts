import { html, noChange, nothing, type LitElement } from 'lit';
import { ids as rowIds } from '../checklist/dom.js';
import type { Content, Exercises } from '../contract/exercises.js';
import type { OpenGuide as Guide } from '../contract/guide.js';
import { stepOfField } from '../record/text-fields.js';
import type { StepWords } from '../locales/messages.js';
import type { StepId } from '../record/steps.js';
import { acceptFeedback } from './accept-feedback/form.js';
import { AnswersPanel } from './answers/answers-panel.js';
import { earlierVisit } from './answers/earlier-visit.js';
import { Erasing } from './answers/erasing.js';
import { keptLine, notKept } from './answers/saved-line.js';
import { Sheet } from './answers/sheet.js';
import { applyLessons } from './apply-lessons/form.js';
import { keepOwnEvents } from './controls/own-events.js';
import { ListEditor } from './controls/list-editor.js';
import { masked } from './controls/masked.js';
import { reflect } from './reflect/form.js';
import { savePause } from './pause.js';
import { SavedAloud } from './saved-aloud.js';
import { NoteActions } from './thank-you-note/actions.js';
import { thankYouNote } from './thank-you-note/form.js';

export { exerciseStyles } from './styles.js';
export { AnswersController } from '../keeping/words/answers-controller.js';
export { places } from '../storage/places.js';

/** What each of the four steps holds to do, and all that may be done with what was answered. */
export const createExercises = (host: LitElement, guide: Guide): Exercises =>
  new GuideExercises(host, guide);

class GuideExercises implements Exercises {
  #guide: Guide;
  #lists: ListEditor;
  #note: NoteActions;
  #erasing: Erasing;
  #answers: AnswersPanel;
  #saved: SavedAloud;
  #isRendered = new Set<StepId>();

  constructor(host: LitElement, guide: Guide) {
    this.#guide = guide;
    keepOwnEvents(host.renderRoot as ShadowRoot);
    this.#lists = new ListEditor(guide);
    this.#note = new NoteActions(guide);
    this.#saved = new SavedAloud(host, guide);
    this.#erasing = new Erasing(guide);
    this.#answers = new AnswersPanel(guide, this.#erasing, new Sheet(host, guide));
  }

  form(step: StepId): Content {
    if (this.#guide.record.askingAbout !== undefined) {
      this.#isRendered.delete(step);
      return earlierVisit(this.#guide, this.#erasing, step);
    }
    return html`
      <div class="exercise">${keptLine(this.#guide)} ${masked(this.#exercise(step))}</div>
    `;
  }

  #exercise(step: StepId): Content {
    const { typing } = this.#guide.record;
    // A key pressed in one step renders nothing in another that is there already.
    if (typing && stepOfField(typing) !== step && this.#isRendered.has(step)) return noChange;
    this.#isRendered.add(step);
    return {
      'accept-feedback': () => acceptFeedback(this.#guide, this.#lists),
      reflect: () => reflect(this.#guide, this.#lists),
      'thank-you-note': () => thankYouNote(this.#guide, this.#note),
      'apply-lessons': () => applyLessons(this.#guide, this.#lists),
    }[step]();
  }

  end(step: StepId): Content {
    if (this.#guide.status(step) === 'done') return nothing;
    return html`
      <button
        part="button primary done"
        type="button"
        aria-describedby=${rowIds(step).title}
        @click=${() => this.#guide.finish(step)}
      >
        ${this.#guide.locale.messages.markDone}
      </button>
    `;
  }

  question(): Content {
    return earlierVisit(this.#guide, this.#erasing);
  }

  words(step: StepId): StepWords | undefined {
    const { situation, locale } = this.#guide;
    const { situations } = locale.messages;
    const status = situation['feedback-status'];
    const unanswered = status === 'unanswered' ? situations.unanswered[step] : undefined;
    const unsaid = status === 'none' ? situations.none[step] : undefined;
    const inside = situation.relation === 'internal' ? situations.internal[step] : undefined;
    return unanswered ?? unsaid ?? inside;
  }

  answers(): Content {
    return this.#answers.render();
  }

  keeping(): Content {
    return [this.#answers.onDevice(), notKept(this.#guide), this.#saved.render()];
  }

  remind(): void {
    savePause(this.#guide);
  }

  forget(): void {
    this.#lists.forget();
    this.#note.forget();
    this.#erasing.forget();
  }
}
