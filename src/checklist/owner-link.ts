import { html, nothing, type TemplateResult } from 'lit';
import { RejectionGuideLinkEvent } from '../contract/events.js';
import type { Guide } from '../contract/guide.js';
import type { LinkName } from '../locales/messages.js';

/** The owner's link of this name, where there is one. */
export function ownerLink(
  { given, locale, host }: Guide,
  name: LinkName,
): TemplateResult | typeof nothing {
  const href = given[`${name}Url`];
  if (!href) return nothing;
  const tell = ({ currentTarget }: Event): void => {
    const { href: address } = currentTarget as HTMLAnchorElement;
    host.dispatchEvent(new RejectionGuideLinkEvent(name, address));
  };
  return html`<a part="link" href=${href} @click=${tell}>${locale.messages.links[name]}</a>`;
}
