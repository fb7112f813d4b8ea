import { hasDatabase, timely } from './device/database.js';
import { deviceStorage } from './device/device.js';
import { hostStorage } from './host/host.js';
import type { Places } from './storage.js';
import { waitingFor, webPlaces } from './web/web-places.js';
import { webStorage } from './web/web-storage.js';

/** All the places there are: also those that answer later. */
export const places: Places = {
  isOnlyHere: webPlaces.isOnlyHere,

  storageFor(kind, guide, store) {
    if (store) {
      const waiting = kind === 'none' ? undefined : webStorage(kind, waitingFor(guide));
      return hostStorage(store, guide, waiting);
    }
    return kind === 'local' ? deviceStorage(guide) : webPlaces.storageFor(kind, guide);
  },

  async eraseElsewhere(guide, erased, patience = 3000) {
    await webPlaces.eraseElsewhere(guide, erased);
    const isThere = hasDatabase().catch(() => false);
    if (await timely(patience, isThere)) await deviceStorage(guide).erase(erased);
  },
};
