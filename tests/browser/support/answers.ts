/** What a candidate does with the fields of the exercises, and what they then see. */
import { expect } from '@open-wc/testing';
import { waitUntil } from './wait.js';
import type { Entry } from '../../../src/record/entry.js';
import type { TextField } from '../../../src/record/fields.js';
import {
  act,
  controlledBy,
  panel,
  part,
  parts,
  text,
  type RejectionGuide,
  type StepId,
} from './guide.js';
import { all, button, click, textbox, has, nameOf } from './harness.js';
import { add as addItem, addToEmptyLists, textsOf as textsIn } from './lists.js';

/** Opens all of step 1. */
export async function openStep1(guide: RejectionGuide): Promise<void> {
  await act(guide, () => guide.expand('accept-feedback'));
  openMore(guide);
}

/** Opens every part of every step that is open. */
export function openMore(guide: RejectionGuide): void {
  for (const details of guide.shadowRoot!.querySelectorAll('details')) details.open = true;
}

/** What can be filled in or chosen in a step, in its order, by its labels. */
export const shownFields = (guide: RejectionGuide, step: StepId): string[] =>
  [...panel(guide, step).querySelectorAll('input, select, textarea')]
    .filter((control) => control.checkVisibility())
    .map(nameOf);

/** Opens what may be done with all that was written, where it is closed. */
export async function openAnswers(guide: RejectionGuide): Promise<void> {
  const control = button(guide, 'Your answers');
  if (control.ariaExpanded === 'false') await act(guide, () => control.click());
}

/** What "Your answers" opens. */
export const answersOf = (guide: RejectionGuide): HTMLElement =>
  controlledBy(button(guide, 'Your answers'));

/** Before the words of an earlier visit: whose are they? */
export const earlier = (guide: RejectionGuide): HTMLElement => part(guide, 'earlier');

export const isAsked = (guide: RejectionGuide): boolean => parts(guide, 'earlier').length > 0;

/** Opens what is said of this device, at the end of the guide. */
export function openDevice(guide: RejectionGuide): void {
  guide.shadowRoot!.querySelector<HTMLElement>('#on-device')!.closest('details')!.open = true;
}

/** Erases everything, at the end of the guide. */
export async function eraseAll(guide: RejectionGuide): Promise<void> {
  openDevice(guide);
  await click(guide, 'Erase everything');
  await click(guide, 'Yes, erase it');
}

/** A field that is always there, in step 1. */
export const kindLine = (guide: RejectionGuide) =>
  textbox(guide, 'What would you tell a friend with this news?');

/** Where a file can be chosen: what is said beside it is its label. */
export const fileControls = (guide: RejectionGuide) => [
  ...guide.shadowRoot!.querySelectorAll<HTMLInputElement>("input[type='file']"),
];

/** Chooses a file, as in the browser's dialogue. */
export async function chooseFile(guide: RejectionGuide, json: string): Promise<void> {
  openMore(guide);
  const files = new DataTransfer();
  files.items.add(new File([json], 'my-answers.json', { type: 'application/json' }));
  const [control] = fileControls(guide);
  if (!control) throw new Error('nowhere to choose a file');
  control.files = files.files;
  await act(guide, () => control.dispatchEvent(new Event('change', { bubbles: true })));
}

export const focused = (guide: RejectionGuide) =>
  guide.shadowRoot!.activeElement as HTMLElement | null;

/** Adds a point as its button does. */
export const addPoint = (guide: RejectionGuide, point: string) =>
  addItem(guide, 'One thing they told you', point);

/** The points that show: none where the step with them doesn't. */
export const points = (guide: RejectionGuide): string[] =>
  has(guide, 'list', 'What they told you') ? textsIn(guide, 'What they told you') : [];

/** All that can be read in a guide: its text and what is in its fields. */
export function readable(guide: RejectionGuide): string {
  const fields = guide.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, select');
  return [guide.shadowRoot!.innerHTML, ...[...fields].map(({ value }) => value)].join('\n');
}

/** Whether what was written is kept, wherever it is said: the same beside every first field. */
export const line = (guide: RejectionGuide): string =>
  [...new Set(parts(guide, 'saved').map(text).filter(Boolean))].join(' ');

export async function shows(guide: RejectionGuide, words: string): Promise<void> {
  const isShown = waitUntil(() => line(guide) === words, undefined, {
    interval: 5,
    timeout: 15_000, // where IndexedDB hangs, it is given up after six seconds
  });
  // What it says instead then is the failure.
  await isShown.catch(() => {});
  expect(line(guide)).to.equal(words);
}

/** Every control that someone can write in, in steps that were opened. */
export const textControls = (guide: RejectionGuide) =>
  all(guide, 'textbox', undefined, { hidden: true }).filter(({ readOnly }) => !readOnly);

/** What each control is kept as, told by what is written in it: something else in each. */
export function fieldNames(guide: RejectionGuide, controls: readonly HTMLTextAreaElement[]) {
  const { entries } = JSON.parse(guide.exportRecord()) as { entries: Record<string, Entry> };
  return controls.map(({ value }) => {
    const found = Object.entries(entries).find(([, { v }]) => v === value);
    if (!found) throw new Error(`nothing is kept as "${value}"`);
    return found[0] as TextField;
  });
}

/** Opens every step with every part of it, and makes an item in each list that has none. */
export async function openEverything(guide: RejectionGuide): Promise<void> {
  await act(guide, () => guide.expandAll());
  openMore(guide);
  await addToEmptyLists(guide);
  openMore(guide);
}
