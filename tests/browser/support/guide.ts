/** Short ways to a guide on the page and to what it is made of. */
import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from './wait.js';
import '../../../src/define.js';
import { loadExercises } from '../../../src/element/exercises-loader.js';
import type { RejectionGuide } from '../../../src/element/rejection-guide.js';
import { loadLocale } from '../../../src/locales/registry.js';
import { stepIds, type StepId } from '../../../src/record/steps.js';
import { emptyDatabase } from './storage.js';
import { act, one, type Place } from './harness.js';

export { act, stepIds, type RejectionGuide, type StepId };

// As on a page where someone has looked at a guide before: then nothing waits for the second load.
before(() => Promise.all([loadExercises(), loadLocale('en')]));

afterEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await emptyDatabase();
});

// A guide of its own for each test: what one wrote may be on its way to the disk when the next begins.
export let guideId: string;
beforeEach(() => {
  guideId = `test-${Math.random()}`;
});

/** Puts markup with one guide on the page and waits until it shows, and has its exercises. */
export async function mount(markup?: string): Promise<RejectionGuide> {
  const guide = await mountClosed(markup);
  await warm(guide);
  return guide;
}

/** Puts markup with one guide on the page, and waits until the closed guide shows. */
export async function mountClosed(
  markup = '<rejection-guide></rejection-guide>',
): Promise<RejectionGuide> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  const guide = place.querySelector('rejection-guide')!;
  if (!guide.guideId && !guide.company && !guide.jobTitle) guide.guideId = guideId;
  await guide.updateComplete;
  return guide;
}

/** The keys that a guide has in the browser's storage. */
export const keysOf = ({ guideId: name }: RejectionGuide): string[] =>
  [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) =>
    key.includes(`:id-${name}:`),
  );

/** Everything that bears a part's name: parts are what an owner's style sheet may count on. */
export const parts = <E extends HTMLElement = HTMLElement>(place: Place, name: string): E[] => [
  ...(place.shadowRoot ?? place).querySelectorAll<E>(`[part~='${name}']`),
];

/** The first with a part's name. */
export function part<E extends HTMLElement = HTMLElement>(place: Place, name: string): E {
  const [first] = parts<E>(place, name);
  if (!first) throw new Error(`no part "${name}"`);
  return first;
}

/** Where a part of a step is, for what looks at a page from outside. */
export const selectorOf = (step: StepId, name: string): string =>
  `[part~='step']:nth-child(${stepIds.indexOf(step) + 1}) [part~='${name}']`;

/** A step is known by its place, in whatever language it is. */
export const row = (guide: RejectionGuide, step: StepId): HTMLElement =>
  parts(guide, 'step')[stepIds.indexOf(step)]!;

export const checkbox = (guide: RejectionGuide, step: StepId): HTMLInputElement =>
  part(row(guide, step), 'checkbox');

export const toggle = (guide: RejectionGuide, step: StepId): HTMLButtonElement =>
  part(row(guide, step), 'toggle');

/** What a button with `aria-controls` controls. */
export function controlledBy(button: HTMLElement): HTMLElement {
  const id = button.getAttribute('aria-controls')!;
  const controlled = (button.getRootNode() as ShadowRoot).getElementById(id);
  if (!controlled) throw new Error(`nothing has the id "${id}"`);
  return controlled;
}

export const panel = (guide: RejectionGuide, step: StepId): HTMLElement =>
  controlledBy(toggle(guide, step));

export const doneButton = (guide: RejectionGuide, step: StepId): HTMLButtonElement =>
  part(row(guide, step), 'done');

export const isSkipped = (guide: RejectionGuide, step: StepId): boolean =>
  !part(row(guide, step), 'skipped').hidden;

export const skipButton = (guide: RejectionGuide, step: StepId): HTMLButtonElement =>
  part(row(guide, step), 'skip');

export const status = (guide: RejectionGuide): string =>
  text(one(guide, 'status', undefined, { hidden: true }));

export const openSteps = (guide: RejectionGuide): StepId[] =>
  stepIds.filter((step) => toggle(guide, step).ariaExpanded === 'true');

export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Waits until a step that was opened lies still: what is clicked before may move away. */
export async function stillness(guide: RejectionGuide, step: StepId): Promise<void> {
  await guide.updateComplete;
  await Promise.allSettled(
    panel(guide, step)
      .getAnimations()
      .map(({ finished }) => finished),
  );
  await nextFrame();
}

/** Every event of the guide's, as one line each: name, step, state, reason. */
export function listen(target: EventTarget): string[] {
  const heard: string[] = [];
  for (const name of [
    'ready',
    'before-toggle',
    'toggle',
    'step',
    'complete',
    'link',
    'note',
    'plan',
    'storage-error',
  ]) {
    target.addEventListener(`rejection-guide-${name}`, (event) => {
      const {
        step,
        open,
        status: became,
        reason,
        link,
        operation,
        action,
      } = event as unknown as Record<string, unknown>;
      const state = open === undefined ? became : open ? 'open' : 'closed';
      heard.push([name, step, state, link, operation, action, reason].filter(Boolean).join(' '));
    });
  }
  return heard;
}

/** What the console is warned of while an action runs. */
export async function warnings(action: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => heard.push(args.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return heard;
}

/** Opens a page of this server in a frame of its own, and waits until it has loaded. */
export async function openPage(
  path: string,
  size = { width: 800, height: 600 },
  sandbox?: string,
): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe width=${size.width} height=${size.height} style="border: 0"></iframe>`,
  );
  const loaded = oneEvent(frame, 'load');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = path;
  await loaded;
  await nextFrame();
  return frame;
}

/** Points at a guide, and waits until its exercises are there, if it has any. */
export async function warm(guide: RejectionGuide): Promise<void> {
  await guide.updateComplete;
  if (guide.mode === 'checklist') return;
  toggle(guide, 'reflect').dispatchEvent(new Event('pointerover', { bubbles: true }));
  await guide.updateComplete;
  await waitUntil(() => guide.shadowRoot!.querySelector('#on-device') !== null, 'the exercises');
}

/** Opens a page of this server that loads the one-file build, and waits until its guide shows. */
export async function openGuide(path: string): Promise<RejectionGuide> {
  const frame = await openPage(path);
  await frame.contentWindow!.customElements.whenDefined('rejection-guide');
  const guide = frame.contentDocument!.querySelector('rejection-guide')!;
  await warm(guide);
  return guide;
}
