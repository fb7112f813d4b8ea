/** What a candidate does with the fields of the exercises, and what they then see. */
import { waitUntil } from '@open-wc/testing';
import type { ListName } from '../../../src/record/fields.js';
import { press, type } from './commands.js';
import { act, find, panel, part, text, type RejectionGuide, type StepId } from './guide.js';

/** Opens all of step 1. */
export async function openStep1(guide: RejectionGuide): Promise<void> {
  await act(guide, () => guide.expand('accept-feedback'));
  openMore(guide);
}

/** Opens every part of every step that is open. */
export function openMore(guide: RejectionGuide): void {
  for (const details of guide.shadowRoot!.querySelectorAll('details')) details.open = true;
}

/** The fields that can be seen in a step, in their order. */
export const shownFields = (guide: RejectionGuide, step: StepId): string[] =>
  [...panel(guide, step).querySelectorAll<HTMLElement>('[data-field]')]
    .filter((field) => field.checkVisibility())
    .map(({ dataset }) => dataset['field']!);

export const action = (guide: RejectionGuide, name: string) =>
  find<HTMLButtonElement>(guide, `[data-action='${name}']`);

/** Opens what may be done with all that was written, where it is closed. */
export async function openAnswers(guide: RejectionGuide): Promise<void> {
  const control = action(guide, 'answers');
  if (control.ariaExpanded === 'false') await act(guide, () => control.click());
}

/** Erases everything, from below the answers or from the question whose the words are. */
export async function eraseAll(
  guide: RejectionGuide,
  place: 'answers' | 'question' = 'answers',
): Promise<void> {
  if (place === 'answers') await openAnswers(guide);
  await act(guide, () => find(guide, `[data-action='erase'][data-for='${place}']`).click());
  await act(guide, () => action(guide, 'erase-all').click());
}

export const kindLine = (guide: RejectionGuide) => find<HTMLTextAreaElement>(guide, '#kind-line');

/** One key, as a browser tells of it, with no time in between: in a frame, or many in a row. */
export function enter(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The control of a field, by the field's name. */
export const fieldOf = <E extends Element = HTMLTextAreaElement>(
  guide: RejectionGuide,
  field: string,
): E => find<E>(guide, `[data-field='${field}']`);

/** Writes in a field, all at once. */
export const write = (guide: RejectionGuide, field: string, words: string): Promise<void> =>
  act(guide, () => enter(fieldOf(guide, field), words));

/** Chooses one of a few values, by radio button or from a list; `field` may be the name's end. */
export async function choose(guide: RejectionGuide, field: string, value: string): Promise<void> {
  const list = find<HTMLSelectElement>(guide, `select[data-field$='${field}']`);
  if (list) {
    list.value = value;
    await act(guide, () => list.dispatchEvent(new Event('change', { bubbles: true })));
  } else {
    await act(guide, () => find(guide, `[data-field$='${field}'][value='${value}']`).click());
  }
}

/** Adds an item as Enter does, and returns its name. */
export async function add(guide: RejectionGuide, list: string, words: string): Promise<string> {
  enter(fieldOf(guide, `draft.${list}`), words);
  await act(guide, () => find(guide, `[data-action='add'][data-for='${list}']`).click());
  return names(guide, list).at(-1)!;
}

/** The names of a list's items. */
export const names = (guide: RejectionGuide, list: string): string[] =>
  [...guide.shadowRoot!.querySelectorAll<HTMLElement>(`[data-item^='${list}.']`)].map(
    ({ dataset }) => dataset['item']!,
  );

/** Types an item into a list's line and presses Enter, as a person would. */
export async function typeItem(
  guide: RejectionGuide,
  list: ListName,
  words: string,
): Promise<void> {
  find(guide, `#draft\\.${list}`).focus();
  await type(words);
  await press('Enter');
  await guide.updateComplete;
}

export const items = (guide: RejectionGuide, list: ListName) => [
  ...guide.shadowRoot!.querySelectorAll<HTMLElement>(`[data-item^='${list}.']`),
];

/** What is written in a list's items. */
export const textsOf = (guide: RejectionGuide, list: ListName) =>
  items(guide, list).map((item) => item.querySelector('textarea')!.value);

export const focused = (guide: RejectionGuide) =>
  guide.shadowRoot!.activeElement as HTMLElement | null;

/** Adds a point as Enter does. */
export async function addPoint(guide: RejectionGuide, point: string): Promise<void> {
  await add(guide, 'points', point);
}

export const points = (guide: RejectionGuide) =>
  [...guide.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('[data-item] textarea')].map(
    ({ value }) => value,
  );

/** All that can be read in a guide: its text and what is in its fields. */
export function readable(guide: RejectionGuide): string {
  const fields = guide.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, select');
  return [guide.shadowRoot!.innerHTML, ...[...fields].map(({ value }) => value)].join('\n');
}

export const line = (guide: RejectionGuide) => text(part(guide, 'saved'));

export const shows = (guide: RejectionGuide, words: string) =>
  waitUntil(() => line(guide) === words, `"${words}", not "${line(guide)}"`, {
    interval: 5,
    timeout: 5000,
  });

/** Every control that someone can write in, in steps that are open. */
export const textControls = (guide: RejectionGuide) => [
  ...guide.shadowRoot!.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input[data-field]:not([type], [readonly])',
  ),
];

/** Opens every step with every part of it, and makes an item in each list that has none. */
export async function openEverything(guide: RejectionGuide): Promise<void> {
  await act(guide, () => guide.expandAll());
  for (const list of guide.shadowRoot!.querySelectorAll<HTMLElement>('.items:not(:has(> li))')) {
    const draft = list.parentElement!.querySelector<HTMLInputElement>('input[data-list]')!;
    enter(draft, 'An item');
    await act(guide, () => find(guide, `[data-for='${draft.dataset['list']}']`).click());
  }
  openMore(guide);
}
