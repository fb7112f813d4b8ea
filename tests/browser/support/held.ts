/** A guide whose second file is on its way for as long as a test wants. */
import { fixture, html } from '@open-wc/testing';
import type { RejectionGuide } from './guide.js';
import { waitUntil } from './wait.js';
import { pathOf, script, tag, type Page } from './written.js';

export interface Held {
  readonly page: Page;
  readonly guide: RejectionGuide;
  /** What becomes of the file that is asked for now, or next. */
  let(it: 'come' | 'fail'): Promise<unknown>;
  /** Loads the page again, and waits until its guide shows. */
  reload(): Promise<RejectionGuide>;
}

/** Opens a page with a guide, or with other markup, whose second file waits to be let in. */
export async function openHeld(body = tag()): Promise<Held> {
  const key = `${Math.random()}`;
  const head = script('', `/held/${key}/rejection-guide.js`);
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="800" height="600"></iframe>`);
  frame.src = pathOf({ head, body });
  return {
    // While a module is on its way, WebKit doesn't fire `load`.
    guide: await shown(frame),
    page: frame.contentWindow as unknown as Page,
    let: (it) => fetch(`/held/${key}/let?it=${it}`),
    reload() {
      const before = frame.contentDocument!;
      before.defaultView!.location.reload();
      return shown(frame, before);
    },
  };
}

/** The guide of a page, once it shows; not of the page before it. */
async function shown(frame: HTMLIFrameElement, before?: Document): Promise<RejectionGuide> {
  const guide = () => frame.contentDocument?.querySelector('rejection-guide');
  await waitUntil(() => frame.contentDocument !== before && guide()?.hasUpdated === true);
  return guide()!;
}
