import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import type { RejectionGuide, RejectionGuideBeforeToggleEvent } from 'rejection-guide';
import 'rejection-guide';
import { store } from './store';

/** What an event of the guide's may carry. */
type Heard = Event & Partial<Record<'step' | 'status' | 'link' | 'action' | 'operation', string>>;

class App extends LitElement {
  static override properties: PropertyDeclarations = Object.fromEntries(
    [
      'rolesUrl',
      'level',
      'shy',
      'feedback',
      'words',
      'openSteps',
      'outro',
      'locked',
      'there',
      'log',
    ].map((name) => [name, { state: true }]),
  );

  declare rolesUrl: string;
  declare level: number;
  declare shy: boolean;
  declare feedback: NonNullable<RejectionGuide['feedback']>;
  declare words: RejectionGuide['messages'];
  declare openSteps: string;
  declare outro: number;
  declare locked: boolean;
  declare there: boolean;
  declare log: string;

  constructor() {
    super();
    this.rolesUrl = '#roles';
    this.level = 2;
    this.shy = false;
    this.feedback = [{ text: 'Clear examples' }];
    this.words = { heading: 'What now?' };
    this.openSteps = '';
    this.outro = 0;
    this.locked = false;
    this.there = true;
    this.log = '';
  }

  /** In the page itself, where the checks look. */
  protected override createRenderRoot() {
    return this;
  }

  #set = (change: Partial<App>) => () => Object.assign(this, change);

  #tell = ({ currentTarget, type }: Event, detail = '') => {
    const { id } = currentTarget as Element;
    this.log += `${id} ${type} ${detail}\n`;
  };

  #onBeforeToggle = (event: RejectionGuideBeforeToggleEvent) => {
    this.#tell(event, event.step);
    if (this.locked) event.preventDefault();
  };

  protected override render() {
    const tell = this.#tell;
    return html`
      <button id="string" @click=${this.#set({ rolesUrl: '#other' })}></button>
      <button id="number" @click=${this.#set({ level: 3 })}></button>
      <button id="boolean" @click=${this.#set({ shy: !this.shy })}></button>
      <button
        id="array"
        @click=${this.#set({ feedback: [...this.feedback, { text: 'Good maps' }] })}
      ></button>
      <button id="object" @click=${this.#set({ words: { heading: 'And now?' } })}></button>
      <button id="hyphenated" @click=${this.#set({ openSteps: 'reflect' })}></button>
      <button id="slot" @click=${this.#set({ outro: this.outro + 1 })}></button>
      <button id="lock" @click=${this.#set({ locked: !this.locked })}></button>
      <button id="mount" @click=${this.#set({ there: !this.there })}></button>
      <pre id="log">${this.log}</pre>
      ${this.there ? this.#first() : nothing}
      <rejection-guide
        id="second"
        company="Fennel"
        .store=${store}
        @rejection-guide-ready=${tell}
        @rejection-guide-step=${tell}
      ></rejection-guide>
      <rejection-guide id="quiet" company="Harbour" .messages=${this.words}></rejection-guide>
    `;
  }

  #first() {
    const tell = this.#tell;
    return html`
      <rejection-guide
        id="first"
        company="Northmere"
        open-steps=${this.openSteps}
        roles-url=${this.rolesUrl}
        ?hidden=${this.shy}
        .headingLevel=${this.level}
        .feedback=${this.feedback}
        .messages=${this.words}
        @rejection-guide-ready=${tell}
        @rejection-guide-before-toggle=${this.#onBeforeToggle}
        @rejection-guide-toggle=${(event: Heard) => tell(event, event.step)}
        @rejection-guide-step=${(event: Heard) => tell(event, `${event.step} ${event.status}`)}
        @rejection-guide-complete=${tell}
        @rejection-guide-link=${(event: Heard) => tell(event, event.link)}
        @rejection-guide-note=${(event: Heard) => tell(event, event.action)}
        @rejection-guide-plan=${tell}
        @rejection-guide-storage-error=${(event: Heard) => tell(event, event.operation)}
      >
        <p slot="intro">Words of the page</p>
        ${this.outro > 0 ? html`<p slot="outro">Goodbye ${this.outro}</p>` : nothing}
      </rejection-guide>
    `;
  }
}

customElements.define('app-root', App);

// @ts-expect-error: there is no such place
export const wrong: RejectionGuide['storage'] = 'cloud';
