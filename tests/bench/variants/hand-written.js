// What someone would write without a library, with care for speed: one template, one listener.
import { css, expandAll, hardDay, heading, intro, outro, skip, steps } from './steps.js';

const template = document.createElement('template');
template.innerHTML = `
  <style>${css}</style>
  <section aria-labelledby="heading">
    <h2 id="heading">${heading}</h2><p>${intro}</p><p>${hardDay}</p>
    <p id="progress"></p><progress max="4" value="0" aria-labelledby="progress"></progress>
    <button type="button" data-all>${expandAll}</button>
    <ol>${steps
      .map(
        ({ id, title, lead, tips }) => `
          <li class="step" data-step="${id}">
            <input type="checkbox" aria-labelledby="${id}-title" />
            <h3><button type="button" aria-expanded="false" aria-controls="${id}">
              <span id="${id}-title">${title}</span></button></h3>
            <div class="panel" id="${id}" hidden="until-found">
              <p>${lead}</p><ul>${tips.map((tip) => `<li>${tip}</li>`).join('')}</ul>
              <button type="button" data-skip>${skip}</button>
            </div>
          </li>`,
      )
      .join('')}</ol>
    <p>${outro}</p>
  </section>`;

const key = 'hand-written';

class HandWritten extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    this.shadowRoot.addEventListener('click', this);
    this.shadowRoot.addEventListener('change', this);
    const done = JSON.parse(localStorage.getItem(key) ?? '[]');
    for (const box of this.#boxes) box.checked = done.includes(box.parentElement.dataset.step);
    this.#count();
  }

  get #boxes() {
    return [...this.shadowRoot.querySelectorAll('input')];
  }

  #count() {
    const done = this.#boxes.filter(({ checked }) => checked).length;
    this.shadowRoot.querySelector('#progress').textContent = `${done} of 4`;
    this.shadowRoot.querySelector('progress').value = done;
  }

  handleEvent({ type, target }) {
    if (type === 'change') {
      const done = this.#boxes.filter(({ checked }) => checked);
      localStorage.setItem(key, JSON.stringify(done.map((box) => box.parentElement.dataset.step)));
      this.#count();
      return;
    }
    const button = target.closest('[aria-expanded]');
    if (!button) return;
    const isOpen = button.ariaExpanded === 'true';
    button.ariaExpanded = String(!isOpen);
    const panel = this.shadowRoot.getElementById(button.getAttribute('aria-controls'));
    if (isOpen) panel.setAttribute('hidden', 'until-found');
    else panel.removeAttribute('hidden');
  }
}
customElements.define('hand-written', HandWritten);
