import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';

interface ButtonOptions {
  readonly id?: string;
  /** The id of what says more of it to those who hear its label alone. */
  readonly describedBy?: string;
  /** `primary`: what one came for, one in a view. `quiet`: what is there if it is wanted. */
  readonly kind?: 'primary' | 'quiet';
}

export const button = (
  label: string,
  press: () => void,
  { id, describedBy, kind }: ButtonOptions = {},
): TemplateResult => html`
  <button
    part=${kind ? `button ${kind}` : 'button'}
    type="button"
    id=${id ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    @click=${press}
  >
    ${wording(label)}
  </button>
`;
