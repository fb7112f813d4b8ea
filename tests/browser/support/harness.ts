/**
 * Finding what is in a guide as a person does, or their screen reader: by what it is and what it
 * is called. A test that finds things so says what it is about, and outlives every attribute.
 */
import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
} from 'dom-accessibility-api';
import type { RejectionGuide } from '../../../src/element/rejection-guide.js';
import { asEnglish } from './pseudo-locale.js';

interface Elements {
  alert: HTMLElement;
  button: HTMLButtonElement;
  checkbox: HTMLInputElement;
  combobox: HTMLSelectElement;
  group: HTMLElement;
  link: HTMLAnchorElement;
  list: HTMLUListElement;
  listitem: HTMLLIElement;
  radio: HTMLInputElement;
  status: HTMLElement;
  textbox: HTMLTextAreaElement;
}
export type Role = keyof Elements;

/** A guide, or something in one: a step, a list's item, a group. */
export type Place = RejectionGuide | Element;

interface Options {
  /** Also what doesn't show now: in a step or a part that is closed. */
  readonly hidden?: boolean;
}

/** Hidden, if that is where it is: for what a closed step still holds. */
export const hidden: Options = { hidden: true };

const rootOf = (place: Place): Element | ShadowRoot => place.shadowRoot ?? place;

/** The guide that something is in. */
export const guideOf = (place: Place): RejectionGuide =>
  (place.shadowRoot ? place : (place.getRootNode() as ShadowRoot).host) as RejectionGuide;

/** Names are in English here; a guide may be in the language for tests, which is made of it. */
const isSame = (words: string, name: string): boolean => asEnglish(words) === asEnglish(name);

export const nameOf = (element: Element): string => computeAccessibleName(element);

export const descriptionOf = (element: Element): string =>
  computeAccessibleDescription(element).trim();

export const isDescribedBy = (element: Element, words: string): boolean =>
  isSame(descriptionOf(element), words);

/** Everything of a role, or all that has this name too, in its order. */
export function all<R extends Role>(
  place: Place,
  role: R,
  name?: string,
  options: Options = {},
): Elements[R][] {
  return [...rootOf(place).querySelectorAll<Elements[R]>('*')].filter(
    (element) =>
      getRole(element) === role &&
      (options.hidden || element.checkVisibility()) &&
      (name === undefined || isSame(nameOf(element), name)),
  );
}

/** The only one of a role and a name. */
export function one<R extends Role>(
  place: Place,
  role: R,
  name?: string,
  options?: Options,
): Elements[R] {
  const found = all(place, role, name, options);
  if (found.length === 1) return found[0]!;
  const there = all(place, role, undefined, options).map((element) => `"${nameOf(element)}"`);
  throw new Error(
    `${found.length} of role ${role} named "${name ?? ''}" among: ${there.join(', ') || 'none'}`,
  );
}

/** Whether there is any. */
export const has = (place: Place, role: Role, name?: string, options?: Options): boolean =>
  all(place, role, name, options).length > 0;

/** Buttons that would copy words into a field, by what they say. */
export const offersFor = (place: Place, label: string): string[] =>
  all(place, 'button')
    .filter((each) => nameOf(each).startsWith('Use: ') && descriptionOf(each) === label)
    .map(nameOf);

/** Does something to a guide and waits until it shows. */
export async function act(place: Place, action: () => void): Promise<void> {
  action();
  await guideOf(place).updateComplete;
}

export const button = (place: Place, name: string): HTMLButtonElement => one(place, 'button', name);

/** Presses a button, at once. */
export const click = (place: Place, name: string): Promise<void> =>
  act(place, () => button(place, name).click());

/** What someone writes in, by its label. */
export const textbox = (place: Place, label: string, options?: Options): HTMLTextAreaElement =>
  one(place, 'textbox', label, options);

/** One key, as a browser tells of it, with no time in between: in a frame, or many in a row. */
export function enter(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Writes in a field, all at once. */
export const write = (place: Place, label: string, words: string): Promise<void> =>
  act(place, () => enter(textbox(place, label), words));

export const question = (place: Place, words: string): HTMLElement => one(place, 'group', words);

/** One of the answers to a question that has radio buttons. */
export const choice = (place: Place, words: string, answer: string): HTMLInputElement =>
  one(question(place, words), 'radio', answer);

/** Answers a question, by its radio buttons or from a list. */
export async function choose(place: Place, words: string, answer: string): Promise<void> {
  const [list] = all(place, 'combobox', words);
  await act(place, () => {
    if (list) pick(list, answer);
    else choice(place, words, answer).click();
  });
}

function pick(list: HTMLSelectElement, answer: string): void {
  const option = [...list.options].find(({ text }) => isSame(text, answer));
  if (!option) throw new Error(`no "${answer}" in the list`);
  list.value = option.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What a question is answered with, in the words of the answer; nothing where it is not. */
export function answerTo(place: Place, words: string): string | undefined {
  const [list] = all(place, 'combobox', words);
  if (list) return list.selectedOptions[0]?.text;
  const picked = all(question(place, words), 'radio').find(({ checked }) => checked);
  return picked && nameOf(picked);
}
