/** What a candidate does with the lists of the exercises: a line to add with, and what was added. */
import { asEnglish } from './pseudo-locale.js';
import { press, type } from './commands.js';
import {
  act,
  all,
  descriptionOf,
  enter,
  textbox,
  guideOf,
  isDescribedBy,
  type Place,
} from './harness.js';

/** The list that a line adds to: it stands right before it. */
function listOf(line: Element): HTMLUListElement {
  const before = all(guideOf(line), 'list', undefined, { hidden: true }).filter(
    (list) => list.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (before.length === 0) throw new Error('no list before the line');
  return before.at(-1)!;
}

/** The button that adds what stands in a line. */
function addButton(place: Place, label: string): HTMLButtonElement {
  const found = all(place, 'button', 'Add').find((each) => isDescribedBy(each, label));
  if (!found) throw new Error(`no button that adds "${label}"`);
  return found;
}

/** Adds an item by the button, and returns it. */
export async function add(place: Place, label: string, words: string): Promise<HTMLElement> {
  const line = textbox(place, label);
  const list = listOf(line);
  enter(line, words);
  await act(place, () => addButton(place, label).click());
  return list.lastElementChild as HTMLElement;
}

/** Types an item into a line and presses Enter, as a person would. */
export async function typeItem(place: Place, label: string, words: string): Promise<void> {
  textbox(place, label).focus();
  await type(words);
  await press('Enter');
  await guideOf(place).updateComplete;
}

/** The items of a list, by its name. While it has none it isn't shown. */
export function items(place: Place, list: string): HTMLElement[] {
  const found = all(place, 'list', undefined, { hidden: true }).filter(
    ({ ariaLabel }) => asEnglish(ariaLabel ?? '') === list,
  );
  if (found.length === 1) return all(found[0]!, 'listitem');
  throw new Error(`${found.length} lists named "${list}"`);
}

/** The item that begins with these words. */
export function itemOf(place: Place, words: string): HTMLElement {
  // A step is an item too, with items in it.
  const found = all(place, 'listitem')
    .filter((each) => all(each, 'listitem').length === 0)
    .filter((each) => all(each, 'textbox')[0]?.value === words);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} items that begin with "${words}"`);
}

/** What is written first in each item of a list. */
export const textsOf = (place: Place, list: string): string[] =>
  items(place, list).map((item) => all(item, 'textbox')[0]!.value);

/** Adds an item to each list that has none, in steps and parts that are open. */
export async function addToEmptyLists(place: Place): Promise<void> {
  for (const each of all(place, 'button', 'Add')) {
    const label = descriptionOf(each);
    if (listOf(each).children.length === 0) await add(place, label, 'An item');
  }
}
