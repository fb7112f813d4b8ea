/** Pages that a test writes, with the one-file build on them, and whether a guide works there. */
import { fixture, html } from '@open-wc/testing';
import { openPage, type RejectionGuide } from './guide.js';

export const file = '/dist/cdn/rejection-guide.js';

/** What it asks for when a step may be opened. */
export const second = '/dist/cdn/rejection-guide.exercises.js';

/** The exercises are in it: jQuery runs a script as text, which doesn't know where it is from. */
export const allInOne = '/dist/cdn/rejection-guide.all.js';

/** The same server by another name is another origin, and another site. */
export const elsewhere = location.origin.replace('localhost', '127.0.0.1');

export const script = (attributes = '', src = file): string =>
  `<script src="${src}" ${attributes}></script>`;

/** The hash of a file, as `integrity` has it. */
export async function integrityOf(path: string): Promise<string> {
  const bytes = await (await fetch(path)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** A guide of its own for each page: what one wrote may be on its way to the disk. */
export const tag = (attributes = ''): string =>
  `<rejection-guide guide-id="${Math.random()}" ${attributes}><p>In brief.</p></rejection-guide>`;

export interface Written {
  readonly head?: string;
  readonly body?: string;
  /** The Content-Security-Policy. A script with `nonce="once"` has its nonce. */
  readonly csp?: string;
  readonly type?: 'application/xhtml+xml';
}

export type Page = Window & typeof globalThis & { readonly seen: string[] };

/** Where the server has a page with this in it. */
export const pathOf = ({ head = '', body = '', ...rest }: Written): string =>
  `/tests/browser/pages/written.html?${new URLSearchParams({ head, body, ...rest }).toString()}`;

/** Opens a page; `seen` has all that went wrong on it. */
export async function write(page: Written): Promise<Page> {
  const frame = await openPage(pathOf(page));
  return frame.contentWindow as unknown as Page;
}

/** What a page tells of itself by `postMessage`, from a frame that may be out of reach. */
export async function hearFrom(address: string, sandbox?: string): Promise<unknown> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const told = new Promise((resolve) => {
    addEventListener('message', function hear({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data);
    });
  });
  frame.src = address;
  return told;
}

/** The guide on a page, once it shows. */
export async function guideOn(
  page: Page,
  root: ParentNode = page.document,
): Promise<RejectionGuide> {
  await page.customElements.whenDefined('rejection-guide');
  const guide = root.querySelector('rejection-guide')!;
  await guide.updateComplete;
  return guide;
}

/** Runs a script on a page, and waits until it has loaded. */
export async function load(page: Page, attributes: Readonly<Record<string, string>>) {
  const element = page.document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    page.document.head.append(element);
  });
}

/** Uses all of a guide, as a person would; see `working` for what comes of it. */
export async function use(guide: RejectionGuide) {
  // No imports in here: it also runs on pages that a test can't reach.
  const root = guide.shadowRoot!;
  const view = guide.ownerDocument.defaultView as Window & typeof globalThis;
  const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  const labelled = (words: string) => {
    for (const label of all<HTMLLabelElement>('label')) {
      if (label.textContent.trim() === words) return label.control as HTMLInputElement;
    }
    throw new Error(`no field "${words}"`);
  };
  const enter = (label: string, text: string) => {
    const control = labelled(label);
    control.value = text;
    control.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
  };
  for (const toggle of all('[part="toggle"]')) toggle.click();
  await guide.updateComplete;
  // The exercises come from a file of their own, unless a step was open before.
  while (!find('textarea')) await new Promise((shown) => view.requestAnimationFrame(shown));
  for (const details of root.querySelectorAll('details')) details.open = true;
  enter('One thing they told you', 'More examples');
  labelled('One thing they told you').parentElement!.querySelector('button')!.click();
  await guide.updateComplete;
  labelled('Use it').click();
  enter('One thing to keep', 'I was calm');
  enter('Reader’s name', 'Ms Moss');
  enter('When', 'On Monday');
  all('[part="checkbox"]')[1]!.click();
  labelled('One thing to keep').dispatchEvent(
    new view.FocusEvent('focusout', { bubbles: true, composed: true }),
  );
  await guide.updateComplete;
  return {
    open: all('[aria-expanded="true"][part="toggle"]').length,
    toolbar: view.getComputedStyle(find('[part="toolbar"]')).display,
    point: labelled('They said').value,
    sorted: labelled('Use it').checked,
    keep: labelled('One thing to keep').value,
    note: labelled('Your note').value.slice(0, 12),
    plan: labelled('When').value,
    done: guide.progress.done,
    progress: find('[part="progress-text"]').textContent.trim(),
  };
}

/** What comes of `use` wherever the guide works: styles, steps, exercises and ticks. */
export const working: Awaited<ReturnType<typeof use>> = {
  open: 4,
  toolbar: 'flex',
  point: 'More examples',
  sorted: true,
  keep: 'I was calm',
  note: 'Dear Ms Moss',
  plan: 'On Monday',
  done: 1,
  progress: '1 done, 3 left',
};
