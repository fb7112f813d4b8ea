import type { Entry } from '../record/entry.js';
import { read } from './kept.js';
import { hasDatabase } from './device/database.js';
import { hostStorage, type HostStore } from './host/host.js';
import { deviceStorage } from './device/device.js';
import { memory } from './memory.js';
import type { StorageKind } from './kinds.js';
import type { RecordStorage } from './storage.js';
import { webStorage } from './web/web-storage.js';
import { within } from '../lib/within.js';

/** Whether someone wants this guide's answers on this device only, and not with the host. */
export function isOnlyHere(guide: string): boolean {
  try {
    const { kept, prefix } = webStorage('local', guide);
    return read(kept().texts, prefix).get('only-here')?.v === 'yes';
  } catch {
    // Blocked: then nothing was kept here.
    return false;
  }
}

/**
 * Removes what is kept on this device under any setting, and leaves no trace where nothing is.
 * Rejects when a copy could not be removed, or after `patience` when it isn't known whether there is
 * one.
 */
export async function eraseElsewhere(guide: string, erased: Entry, patience = 3000): Promise<void> {
  const places = [guide, `host-${guide}`].flatMap((name) => [
    webStorage('local', name),
    webStorage('session', name),
  ]);
  await Promise.all(places.filter((place) => place.isUsed()).map((place) => place.erase(erased)));
  const isThere = hasDatabase().catch(() => false);
  if (await within(patience, isThere)) await deviceStorage(guide).erase(erased);
}

/**
 * @param store The host's own. `kind` then says where a copy waits until the host has confirmed it.
 */
export function storageFor(kind: StorageKind, guide: string, store?: HostStore): RecordStorage {
  if (store) {
    // A name of its own: what someone keeps on this device only must not go to the host from here.
    return hostStorage(
      store,
      guide,
      kind === 'none' ? undefined : webStorage(kind, `host-${guide}`),
    );
  }
  if (kind === 'none') return memory;
  return kind === 'local' ? deviceStorage(guide) : webStorage(kind, guide);
}
