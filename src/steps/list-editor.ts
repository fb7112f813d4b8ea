import type { LitElement } from 'lit';
import type { Item, ListName } from '../record/fields.js';
import type { RecordController } from '../record-controller.js';

/** What controls do, by their `data-action`. */
export type Actions = Readonly<Record<string, (control: HTMLElement) => void>>;

/** What a person does with the items of a list, with the focus never lost on the way. */
export class ListEditor {
  #host: LitElement;
  #record: RecordController;
  #removal: { readonly list: ListName; readonly item: Item<ListName> } | undefined;

  readonly actions: Actions = {
    add: ({ dataset }) => this.#add(dataset['list'] as ListName),
    remove: (control) => this.#remove(control),
    'undo-removal': () => this.#undoRemoval(),
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
    // Enter also ends a word in an input method: that one is not meant for us.
    if (!list || event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#add(list as ListName);
  }

  #add(list: ListName): void {
    const line = this.#host.renderRoot.querySelector<HTMLInputElement>(`#add-${list}`)!;
    const text = line.value.trim();
    line.focus();
    if (!text || !this.#record.add(list, { text })) return;
    line.value = '';
    this.#removal = undefined;
  }

  #remove(control: HTMLElement): void {
    const name = control.closest<HTMLElement>('[data-item]')!.dataset['item']!;
    const [list, id] = name.split('.') as [ListName, string];
    const item = this.#record.items(list).find((candidate) => candidate.id === id)!;
    this.#record.remove(list, id);
    this.#removal = { list, item };
    void this.focus('[data-action="undo-removal"]');
  }

  #undoRemoval(): void {
    const { list, item } = this.#removal!;
    this.#record.restore(list, item);
    this.#removal = undefined;
    void this.focus(`[data-item="${list}.${item.id}"] textarea`);
  }

  /** Once it is there. */
  /** Nothing of it is left: neither what was being added, nor what was removed. */
  clear(): void {
    this.#removal = undefined;
    for (const line of this.#host.renderRoot.querySelectorAll<HTMLInputElement>(
      'input[data-list]',
    )) {
      line.value = '';
    }
  }

  /** Puts the focus on something, once it is there. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
