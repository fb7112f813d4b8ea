import type { LitElement } from 'lit';
import {
  draftField,
  firstField,
  type Area,
  type Field,
  type Item,
  type ItemValues,
  type ListName,
  type TextField,
} from '../../record/fields.js';
import type { RecordController } from '../../keeping/record-controller.js';
import type { Actions } from './controls.js';
import { focusOn } from '../../lib/focus-on.js';

/** What a person does with the items of a list, with the focus never lost on the way. */
export class ListEditor {
  #host: LitElement;
  #record: RecordController;
  #removal: { readonly list: ListName; readonly item: Item<ListName> } | undefined;

  readonly actions: Actions = {
    add: ({ dataset }) => this.#add(dataset['for'] as ListName),
    remove: (control) => this.#remove(control),
    'undo-removal': () => this.#undoRemoval(),
    use: ({ dataset }) => this.#use(dataset['for'] as TextField, dataset['text'] ?? ''),
    'add-moment': ({ dataset }) =>
      this.#addItem('moments', {
        label: dataset['text'] ?? '',
        area: dataset['for'] as Area,
      }),
  };

  constructor(host: LitElement, record: RecordController) {
    this.#host = host;
    this.#record = record;
  }

  /** The list that an item was just removed from. */
  get removedFrom(): ListName | undefined {
    return this.#removal?.list;
  }

  /** Enter in a line to add an item with. */
  onKeydown(event: KeyboardEvent, control: HTMLElement): void {
    const { list } = control.dataset;
    // Enter also ends a word in an input method: that one is not meant for us. Safari sends it when
    // the word has ended already, and only the old code tells.
    if (!list || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#add(list as ListName);
  }

  #add(list: ListName): void {
    const line = draftField(list) as Field;
    const text = this.#record.get(line).trim();
    void focusOn(this.#host, fieldSelector(line));
    if (!text || !this.#record.add(list, { [firstField(list)]: text })) return;
    this.#record.update(line, '');
    this.#removal = undefined;
  }

  #addItem<L extends ListName>(list: L, values: Partial<ItemValues<L>>): void {
    const id = this.#record.add(list, values);
    this.#removal = undefined;
    if (id) void focusOn(this.#host, fieldSelector(`${list}.${id}.${firstField(list)}`));
  }

  #remove(control: HTMLElement): void {
    const name = control.closest<HTMLElement>('[data-item]')!.dataset['item']!;
    const [list, id] = name.split('.') as [ListName, string];
    const item = this.#record.items(list).find((candidate) => candidate.id === id)!;
    this.#record.remove(list, id);
    this.#removal = { list, item };
    void focusOn(this.#host, '[data-action="undo-removal"]');
  }

  #undoRemoval(): void {
    const { list, item } = this.#removal!;
    this.#record.restore(list, item);
    this.#removal = undefined;
    void focusOn(this.#host, fieldSelector(`${list}.${item.id}.${firstField(list)}`));
  }

  /** As if it had been typed: a field may be too short for it, and then says so. */
  #use(field: TextField, text: string): void {
    this.#record.type(field, text);
    this.#record.flush();
    void focusOn(this.#host, fieldSelector(field));
  }

  /** What was removed can't be brought back any more. */
  clear(): void {
    this.#removal = undefined;
  }
}

const fieldSelector = (field: string): string => `[data-field="${field}"]`;
