import { html, nothing, type TemplateResult } from 'lit';

interface ButtonOptions {
  readonly id?: string;
  /** The id of what says more of it to those who hear its label alone. */
  readonly describedBy?: string;
}

export const button = (
  label: string,
  press: () => void,
  { id, describedBy }: ButtonOptions = {},
): TemplateResult => html`
  <button
    part="button"
    type="button"
    id=${id ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    @click=${press}
  >
    ${label}
  </button>
`;
