// The least that does it in Lit: state in, template out.
import { LitElement, css as styles, html, unsafeCSS } from 'lit';
import { css, expandAll, hardDay, heading, intro, outro, skip, steps } from './steps.js';

class MinimalLit extends LitElement {
  static styles = styles`${unsafeCSS(css)}`;
  static properties = { open: { state: true }, done: { state: true } };

  constructor() {
    super();
    this.open = new Set();
    this.done = new Set(JSON.parse(localStorage.getItem('minimal-lit') ?? '[]'));
  }

  toggle(id) {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }

  tick(id) {
    const done = new Set(this.done);
    if (!done.delete(id)) done.add(id);
    this.done = done;
    localStorage.setItem('minimal-lit', JSON.stringify([...done]));
  }

  render() {
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">${heading}</h2>
        <p>${intro}</p>
        <p>${hardDay}</p>
        <p id="progress">${this.done.size} of 4</p>
        <progress max="4" .value=${this.done.size} aria-labelledby="progress"></progress>
        <button type="button">${expandAll}</button>
        <ol>
          ${steps.map(
            ({ id, title, lead, tips }) => html`
              <li class="step">
                <input
                  type="checkbox"
                  aria-labelledby="${id}-title"
                  .checked=${this.done.has(id)}
                  @change=${() => this.tick(id)}
                />
                <h3>
                  <button
                    type="button"
                    aria-expanded=${this.open.has(id)}
                    aria-controls=${id}
                    @click=${() => this.toggle(id)}
                  >
                    <span id="${id}-title">${title}</span>
                  </button>
                </h3>
                <div class="panel" id=${id} ?hidden=${!this.open.has(id)}>
                  <p>${lead}</p>
                  <ul>
                    ${tips.map((tip) => html`<li>${tip}</li>`)}
                  </ul>
                  <button type="button">${skip}</button>
                </div>
              </li>
            `,
          )}
        </ol>
        <p>${outro}</p>
      </section>
    `;
  }
}
customElements.define('minimal-lit', MinimalLit);
