import type { Suggestion } from '../../contract/suggestions.js';
import { hash } from '../../lib/hash.js';
import { own } from '../../record/entry.js';
import { joinName, parseName } from '../../record/field-name.js';
import type { Item } from '../../record/fields.js';
import { restoreItem } from '../../record/lists.js';
import type { Change, GuideRecord } from '../../record/record.js';

const list = 'points';

/**
 * The employer's own points. They are shown beside the candidate's, and become the candidate's to
 * keep once something is done with one: opening a page stores nothing.
 */
export class Suggestions {
  #points: ReadonlyMap<string, Suggestion> = new Map();

  /** Points that the page supplies, each under a name made from its text. */
  supply(points: readonly Suggestion[]): void {
    this.#points = new Map(points.map((point) => [hash(point.text), point]));
  }

  /** What the page says in this field, while nobody has done anything with its point. */
  get(record: GuideRecord, field: string): string | undefined {
    const { id = '' } = parseName(field) ?? {};
    return this.#untouched(record, id) && this.textOf(field);
  }

  /** What the page says in this field, whatever was done with it since. */
  textOf(field: string): string {
    const { id = '', key = '' } = parseName(field) ?? {};
    return (own(this.#points.get(id))[key] as string | undefined) ?? '';
  }

  /** Those that nobody has done anything with, as items of the list. */
  items(record: GuideRecord): Item<typeof list>[] {
    return [...this.#points]
      .filter(([id]) => this.#untouched(record, id))
      .map(([id, { text, area, from }]) => ({ id, made: 0, text, sort: '', area, from }));
  }

  /** What is done to one makes it the candidate's to keep. `name` is the item's or its field's. */
  takeUp(record: GuideRecord, name: string): Change[] {
    const { id = '' } = parseName(name) ?? {};
    const point = this.#untouched(record, id);
    if (!point) return [];
    return [
      ...restoreItem(record, list, id, Date.now()),
      ...Object.entries(point).map(([key, value]): Change => {
        const field = joinName({ list, id, key });
        return [field, record.set(field, value)];
      }),
    ];
  }

  #untouched(record: GuideRecord, id: string): Suggestion | undefined {
    return record.entries.has(joinName({ list, id })) ? undefined : this.#points.get(id);
  }
}
