// All of a closed guide, parsed once a language: an element clones it and changes what differs.
import { stepIds } from './attributes.js';

const row = (id, { title, lead, tips }, { skip, skipped }) => `
  <li part="step" class="step" id="${id}">
    <input part="checkbox" class="box" type="checkbox" aria-labelledby="done ${id}-title">
    <h3 part="step-heading" class="title">
      <button part="toggle" class="toggle" type="button" aria-expanded="false"
        aria-controls="${id}-panel">
        <span id="${id}-title">${title}</span>
        <span part="skipped" class="mark" id="${id}-skipped" hidden>${skipped}</span>
      </button>
    </h3>
    <div class="panel" id="${id}-panel" hidden="until-found">
      <div part="panel" class="inner">
        <p part="lead" class="text">${lead}</p>
        <ul part="tips" class="tips">${tips.map((tip) => `<li>${tip}</li>`).join('')}</ul>
        <slot name="${id}"></slot>
        <button part="button skip" class="button skip" type="button" aria-pressed="false"
          aria-describedby="${id}-title">${skip}</button>
      </div>
    </div>
  </li>`;

const guide = ({ lang, dir, writing, messages }) => `
  <section part="guide" class="guide" lang="${lang}" dir="${dir}" aria-labelledby="heading">
    <h2 part="heading" class="heading" id="heading">
      <slot name="heading">${messages.heading}</slot></h2>
    <slot name="intro"><p part="intro" class="text">${messages.intro}</p></slot>
    <p part="support" class="text">${messages.hardDay} <span id="support"></span></p>
    <div part="toolbar" class="toolbar">
      <p part="progress-text" class="progress" id="progress">${messages.progress.none}</p>
      <progress part="progress" class="bar" aria-labelledby="progress" max="4" value="0"></progress>
      <button part="button" class="button" id="all" type="button">${messages.expandAll}</button>
    </div>
    <slot name="feedback" hidden></slot>
    <span id="done" hidden>${messages.done}</span>
    <ol part="steps" class="steps" role="list">
      ${stepIds.map((id) => row(id, messages.steps[id], messages)).join('')}
    </ol>
    <p part="finished" class="text" id="finished" hidden>${messages.finished}</p>
    <slot name="outro"><p part="outro" class="text outro">${messages.outro}</p></slot>
    <p part="links" class="links" id="links"></p>
    <p part="privacy" class="text privacy"><span id="kept">
      ${[messages.privacy.kept.local, messages.privacy.page, messages.privacy.words].join(writing.gap)}
    </span> <span id="privacy"></span></p>
    <button part="button" class="button" id="clear" type="button" hidden>${messages.startAgain}</button>
    <p class="status" id="status" role="status"></p>
  </section>`;

const templates = new Map();

/** The guide in this language, for a root to take in. */
export function guideIn(locale) {
  let template = templates.get(locale);
  if (!template) {
    template = document.createElement('template');
    // Without the line breaks: each would be a text node in every guide.
    template.innerHTML = guide(locale)
      .replace(/\n\s*(?=<)/g, '')
      .replace(/\s+/g, ' ');
    templates.set(locale, template);
  }
  return document.importNode(template.content, true);
}

/** A link of the owner's. */
export function linkTo(name, href, text) {
  const link = document.createElement('a');
  Object.assign(link, { className: 'link', part: 'link', href, textContent: text });
  link.dataset.link = name;
  return link;
}
