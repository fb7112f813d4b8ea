import type { Entry } from '../record/entry.js';
import type { Changed } from './storage.js';

/** One of the guides on this page, and where its record is kept. */
export interface Neighbour {
  readonly place: string;
  readonly changed: Changed;
}

/** Storage events reach other pages only: guides in this one tell each other here. */
export const neighbours = new Set<Neighbour>();

export function tell(place: string, me: Neighbour | undefined, name: string, entry: Entry): void {
  for (const other of neighbours) {
    if (other !== me && other.place === place) other.changed(name, entry);
  }
}
