/** Pages that a test writes, with the one-file build on them, and whether a guide works there. */
import { openPage, type RejectionGuide } from './guide.js';

export const file = '/dist/cdn/rejection-guide.js';

/** The same server by another name is another origin, and another site. */
export const elsewhere = location.origin.replace('localhost', '127.0.0.1');

export const script = (attributes = '', src = file): string =>
  `<script src="${src}" ${attributes}></script>`;

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
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
  const enter = (id: string, text: string) => {
    const control = find<HTMLInputElement>(`[id="${id}"]`);
    control.value = text;
    control.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
  };
  for (const toggle of root.querySelectorAll<HTMLElement>('[part="toggle"]')) toggle.click();
  await guide.updateComplete;
  for (const details of root.querySelectorAll('details')) details.open = true;
  enter('draft.points', 'More examples');
  find('[data-action="add"][data-for="points"]').click();
  await guide.updateComplete;
  find('[data-field$=".sort"][value="use"]').click();
  enter('keep', 'I was calm');
  enter('note.recipient', 'Ms Moss');
  enter('plan.when', 'On Monday');
  find('[data-step="reflect"] > input').click();
  find('[data-field="keep"]').dispatchEvent(
    new view.FocusEvent('focusout', { bubbles: true, composed: true }),
  );
  await guide.updateComplete;
  const values = (selector: string) =>
    [...root.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value);
  return {
    open: root.querySelectorAll('[aria-expanded="true"][part="toggle"]').length,
    toolbar: view.getComputedStyle(find('[part="toolbar"]')).display,
    points: values('[data-item^="points."] textarea'),
    sorted: values('[data-field$=".sort"]:checked'),
    keep: values('#keep'),
    note: values('[id="note.text"]').map((note) => note.slice(0, 12)),
    plan: values('[id="plan.when"]'),
    done: guide.progress.done,
    progress: find('[part="progress-text"]').textContent.trim(),
  };
}

/** What comes of `use` wherever the guide works: styles, steps, exercises and ticks. */
export const working: Awaited<ReturnType<typeof use>> = {
  open: 4,
  toolbar: 'flex',
  points: ['More examples'],
  sorted: ['use'],
  keep: ['I was calm'],
  note: ['Dear Ms Moss'],
  plan: ['On Monday'],
  done: 1,
  progress: '1 done, 3 left',
};
