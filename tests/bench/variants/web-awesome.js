// The same checklist put together from a component library's details and checkbox.
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import { expandAll, hardDay, heading, intro, outro, skip, steps } from './steps.js';

const template = document.createElement('template');
template.innerHTML = `
  <h2>${heading}</h2><p>${intro}</p><p>${hardDay}</p>
  <wa-progress-bar value="0"></wa-progress-bar><wa-button>${expandAll}</wa-button>
  ${steps
    .map(
      ({ title, lead, tips }) => `
        <wa-checkbox>${title}</wa-checkbox>
        <wa-details summary="${title}">
          <p>${lead}</p><ul>${tips.map((tip) => `<li>${tip}</li>`).join('')}</ul>
          <wa-button>${skip}</wa-button>
        </wa-details>`,
    )
    .join('')}
  <p>${outro}</p>`;

class WebAwesome extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    this.append(template.content.cloneNode(true));
    const parts = [...this.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('wa-'),
    );
    this.updateComplete = Promise.all(parts.map((part) => part.updateComplete));
  }
}
customElements.define('web-awesome', WebAwesome);
