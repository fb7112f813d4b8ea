import type { Entry } from '../record/entry.js';
import type { Changed } from './storage.js';

/** One of the guides on this page, told of what the others write under the same address. */
export interface Neighbour {
  join(changed: Changed): void;
  tell(name: string, entry: Entry): void;
  leave(): void;
}

interface Member {
  readonly address: string;
  changed?: Changed;
}

const members = new Set<Member>();

/**
 * Storage events reach other pages only: guides on this one tell each other here.
 *
 * @param address Names the place of its record: guides with the same address tell each other.
 */
export function neighbourAt(address: string): Neighbour {
  const me: Member = { address };
  return {
    join(changed) {
      me.changed = changed;
      members.add(me);
    },
    tell(name, entry) {
      for (const other of members) {
        if (other !== me && other.address === address) other.changed?.(name, entry);
      }
    },
    leave() {
      members.delete(me);
    },
  };
}
