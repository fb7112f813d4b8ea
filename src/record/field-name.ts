import { listNames, lists, type Field, type ListName } from './fields.js';

/** What an item of a list, or one of its fields, is named by: `points.k3j9x2mq41.text`. */
export interface ItemName {
  readonly list: ListName;
  /** Random, so that items made in two tabs stay two. */
  readonly id: string;
  /** Which of the item's fields; `undefined` for the item itself. */
  readonly key?: string | undefined;
}

const pattern = /^([a-z]+)\.([a-z0-9]{6,16})(?:\.([a-z]+))?$/;

/** The parts of an item's name, or of its field's; `undefined` for any other text. */
export function parseName(name: string): ItemName | undefined {
  const [, list, id = '', key] = pattern.exec(name) ?? [];
  return isListName(list) && (key === undefined || Object.hasOwn(lists[list].fields, key))
    ? { list, id, key }
    : undefined;
}

/** The name of an item, or of one of its fields. */
export function joinName(name: ItemName & { readonly key: string }): Field;
export function joinName(name: ItemName): string;
export function joinName({ list, id, key }: ItemName): string {
  return key === undefined ? `${list}.${id}` : `${list}.${id}.${key}`;
}

const isListName = (name: string | undefined): name is ListName =>
  (listNames as readonly (string | undefined)[]).includes(name);
