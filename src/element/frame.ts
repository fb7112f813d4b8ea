import { html, nothing, type TemplateResult } from 'lit';
import { ownerLink } from '../checklist/owner-link.js';
import { progressText } from '../checklist/progress-text.js';
import { RowEvents } from '../checklist/row-events.js';
import { row } from '../checklist/row.js';
import { waiting } from '../checklist/waiting.js';
import { wording } from '../checklist/wording.js';
import type { KeptIn } from '../contract/kept-record.js';
import { fill } from '../i18n/format.js';
import { stepIds, type StepId } from '../record/steps.js';
import type { GuideContext } from './guide-context.js';

/** The whole of a guide. */
export class Frame {
  #guide: GuideContext;
  #rows: RowEvents;
  #onFeedback: () => void;

  /** @param onFeedback Hears that the owner's list of feedback has changed. */
  constructor(guide: GuideContext, onFeedback: () => void) {
    this.#guide = guide;
    this.#rows = new RowEvents(guide.checklist);
    this.#onFeedback = onFeedback;
  }

  /** @param isServed Whether there is nobody yet whose record it could show. */
  render(isServed: boolean): TemplateResult {
    const guide = this.#guide;
    const { given, locale, checklist, second, keeper } = guide;
    const exercises = isServed ? undefined : second.exercises;
    const { messages } = locale;
    const { done, skipped, total } = checklist.progress;
    const dealtWith = done + skipped;
    const open = isServed ? new Set(given.openSteps) : checklist.open;
    const hasForms = !isServed && given.mode !== 'checklist';
    const form = (step: StepId) => {
      if (!hasForms || !checklist.seen.has(step)) return nothing;
      return exercises ? exercises.form(step) : waiting(locale, second);
    };
    const question = exercises?.question() ?? nothing;
    return html`
      <section
        part="guide"
        class=${locale.writing.lines ?? nothing}
        lang=${locale.lang}
        dir=${locale.dir}
        aria-labelledby="heading"
      >
        <h2 part="heading" id="heading" aria-level=${given.headingLevel}>
          <slot name="heading">${messages.heading}</slot>
        </h2>
        <div class="welcome">
          <div class=${question === nothing ? nothing : 'covered'}>
            <slot name="intro"><p part="intro">${messages.intro}</p></slot>
            <p part="support">${messages.hardDay} ${ownerLink(guide, 'support')}</p>
          </div>
          ${question}
        </div>
        <div part="toolbar">
          <p part="progress-text" id="progress">
            ${wording(progressText(locale, checklist.progress))}
          </p>
          <progress
            part="progress"
            aria-labelledby="progress"
            max=${total}
            value=${dealtWith}
          ></progress>
          <button part="button" type="button" @click=${checklist.toggleAll}>
            ${wording(open.size === total ? messages.collapseAll : messages.expandAll)}
          </button>
        </div>
        <slot name="feedback" hidden @slotchange=${this.#onFeedback}></slot>
        <span id="done" hidden>${messages.done}</span>
        <ol
          part="steps"
          role="list"
          @click=${this.#rows.click}
          @change=${this.#rows.change}
          @pointerover=${second.warm}
          @focusin=${second.warm}
          @beforematch=${this.#rows.beforematch}
        >
          ${stepIds.map((step) =>
            row(
              {
                step,
                status: guide.status(step),
                open: open.has(step),
                level: given.headingLevel + 1,
              },
              messages,
              form(step),
              hasForms && checklist.seen.has(step) ? exercises?.end(step) : nothing,
            ),
          )}
        </ol>
        <p part="finished" ?hidden=${dealtWith < total}>${messages.finished}</p>
        <slot name="outro"><p part="outro">${messages.outro}</p></slot>
        <p part="links">${ownerLink(guide, 'roles')} ${ownerLink(guide, 'community')}</p>
        <p part="privacy">
          ${wording(privacy(guide, isServed ? given.storage : keeper.kept))}
          ${ownerLink(guide, 'privacy')}
        </p>
        <button
          part="button"
          type="button"
          @click=${checklist.startAgainOrUndo}
          ?hidden=${!checklist.canUndo && dealtWith === 0}
        >
          ${wording(checklist.canUndo ? messages.undo : messages.startAgain)}
        </button>
        ${exercises?.answers()}
        <p role="status">${guide.announcer.node}</p>
      </section>
    `;
  }
}

/** Where the answers are, in fact, and who can read them. */
function privacy({ given, locale }: GuideContext, kept: KeptIn): string {
  const { kept: places, page, words } = locale.messages.privacy;
  // What to call whoever keeps the answers in a store of their own.
  const company = given.company || globalThis.location?.hostname || '';
  return [fill(locale, places[kept], { company }), page, ...(kept === 'host' ? [] : [words])].join(
    locale.writing.gap,
  );
}
