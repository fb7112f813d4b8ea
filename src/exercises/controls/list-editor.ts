import type { OpenGuide as Guide } from '../../contract/guide.js';
import { joinName } from '../../record/field-name.js';
import {
  draftField,
  firstField,
  type Field,
  type Item,
  type ItemValues,
  type ListName,
  type TextField,
} from '../../record/fields.js';
import { byId, ids, places } from './dom.js';
import { retype } from './retype.js';

/** What a person does with the items of a list, with the focus never lost on the way. */
export class ListEditor {
  #guide: Guide;
  #outcome: { readonly list: ListName; readonly added: string } | undefined;
  #removal: { readonly list: ListName; readonly item: Item<ListName> } | undefined;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** What was just added to a list: empty where there was nothing to add. */
  addedTo(list: ListName): string | undefined {
    return this.#outcome?.list === list ? this.#outcome.added : undefined;
  }

  /** What was added last was said; now something else is being written. */
  readonly goOn = (): void => {
    this.#outcome = undefined;
  };

  /** The list that an item was just removed from. */
  get removedFrom(): ListName | undefined {
    return this.#removal?.list;
  }

  /** Makes an item of what stands in the list's line to add with. */
  add(list: ListName): void {
    const { record } = this.#guide;
    const line = draftField(list) as TextField;
    const text = record.get(line).trim();
    this.#outcome = { list, added: text };
    this.#focusOn(line);
    if (!text || !record.add(list, { [firstField(list)]: text })) return;
    retype(this.#guide, line, '');
    record.update(line, '');
    this.#outcome = { list, added: text };
    this.#removal = undefined;
  }

  addItem<L extends ListName>(list: L, values: Partial<ItemValues<L>>): void {
    const id = this.#guide.record.add(list, values);
    this.#removal = undefined;
    if (id) this.#focusOn(firstFieldOf(list, id));
  }

  remove(list: ListName, item: Item<ListName>): void {
    this.#guide.record.remove(list, item.id);
    this.#outcome = undefined;
    this.#removal = { list, item };
    void this.#guide.focusOn(byId(places.undoRemoval));
  }

  undoRemoval(): void {
    if (!this.#removal) return;
    const { list, item } = this.#removal;
    this.#guide.record.restore(list, item);
    this.#removal = undefined;
    this.#focusOn(firstFieldOf(list, item.id));
  }

  /** What was removed can't be brought back any more. */
  forget(): void {
    this.#outcome = undefined;
    this.#removal = undefined;
  }

  #focusOn(field: string): void {
    void this.#guide.focusOn(byId(ids(field).control));
  }
}

const firstFieldOf = (list: ListName, id: string): Field =>
  joinName({ list, id, key: firstField(list) });
