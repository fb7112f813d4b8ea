import { html, nothing, type TemplateResult } from 'lit';
import { ownerLink } from '../checklist/owner-link.js';
import { progressText } from '../checklist/progress-text.js';
import { RowEvents } from '../checklist/row-events.js';
import { row } from '../checklist/row.js';
import { waiting } from '../checklist/waiting.js';
import { wording } from '../checklist/wording.js';
import type { KeptIn } from '../contract/kept-record.js';
import { keeperName } from '../contract/keeper-name.js';
import { fill } from '../i18n/format.js';
import { stepIds, type StepId } from '../record/steps.js';
import type { GuideContext } from './guide-context.js';

/** The whole of a guide. */
export class Frame {
  #guide: GuideContext;
  #onFeedback: () => void;

  /** @param onFeedback Hears that the owner's list of feedback has changed. */
  constructor(guide: GuideContext, onFeedback: () => void) {
    this.#guide = guide;
    new RowEvents(guide.host, guide.checklist);
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
    const reminded = guide.saidOf('pause');
    const isFinished = dealtWith === total;
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
            ${
              given.mode !== 'checklist'
                ? html`<button part="button quiet remind" type="button" @click=${second.remind}>
                    ${messages.remind}
                  </button>`
                : nothing
            }
            ${reminded ? html`<p class="help">${wording(messages.announce[reminded])}</p>` : nothing}
          </div>
          ${question}
        </div>
        <div part="toolbar">
          <p part="progress-text">${wording(progressText(locale, checklist.progress))}</p>
          <progress part="progress" aria-hidden="true" max=${total} value=${dealtWith}></progress>
          <button
            part="button quiet"
            type="button"
            aria-expanded=${open.size === total}
            @click=${checklist.toggleAll}
          >
            ${wording(open.size === total ? messages.collapseAll : messages.expandAll)}
          </button>
        </div>
        <slot name="feedback" hidden @slotchange=${this.#onFeedback}></slot>
        <span id="done" hidden>${messages.done}</span>
        <ol part="steps" role="list" @pointerover=${second.warm} @focusin=${second.warm}>
          ${stepIds.map((step) =>
            row(
              {
                step,
                status: guide.status(step),
                open: open.has(step),
                level: given.headingLevel + 1,
              },
              messages,
              exercises?.words(step) ?? messages.steps[step],
              form(step),
              hasForms && checklist.seen.has(step) ? exercises?.end(step) : nothing,
            ),
          )}
        </ol>
        <div part=${isFinished ? 'finished' : nothing}>
          ${
            isFinished
              ? html`<p class="finished">${messages.finished.title}</p>
                  <p>${messages.finished.text}</p>`
              : nothing
          }
          ${exercises?.answers()}
        </div>
        <slot name="outro"><p part="outro">${messages.outro}</p></slot>
        <p part="links">${ownerLink(guide, 'roles')} ${ownerLink(guide, 'community')}</p>
        <p part="privacy">
          ${wording(privacy(guide, isServed ? given.storage : keeper.kept))}
          ${ownerLink(guide, 'privacy')}
        </p>
        <div class="end">
          <button
            part="button quiet"
            type="button"
            @click=${checklist.startAgainOrUndo}
            ?hidden=${!checklist.canUndo && dealtWith === 0}
          >
            ${wording(checklist.canUndo ? messages.undo : messages.startAgain)}
          </button>
          ${exercises?.keeping()}
        </div>
        <p role="status">${guide.announcer.node}</p>
      </section>
    `;
  }
}

/** Where the answers are, in fact, and who can read them. */
function privacy({ given, locale }: GuideContext, kept: KeptIn): string {
  const { kept: places, page } = locale.messages.privacy;
  const company = keeperName(given);
  return [fill(locale, places[kept], { company }), page].join(locale.writing.gap);
}
