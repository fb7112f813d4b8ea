import { memory } from '../memory.js';
import { read } from '../kept.js';
import type { Places } from '../storage.js';
import { webStorage } from './web-storage.js';

/** What waits for the page's own store has a name of its own: nothing else may go there. */
export const waitingFor = (guide: string): string => `host-${guide}`;

/** What a browser has at once: enough for ticks, and a waiting room for all else. */
export const webPlaces: Places = {
  storageFor: (kind, guide, store) =>
    kind === 'none' ? memory : webStorage(kind, store ? waitingFor(guide) : guide),

  isOnlyHere(guide) {
    try {
      const { kept, prefix } = webStorage('local', guide);
      return read(kept().texts, prefix).get('only-here')?.v === 'yes';
    } catch {
      // Blocked: then nothing was kept here.
      return false;
    }
  },

  async eraseElsewhere(guide, erased) {
    const places = [guide, waitingFor(guide)].flatMap((name) => [
      webStorage('local', name),
      webStorage('session', name),
    ]);
    await Promise.all(places.filter((place) => place.isUsed()).map((place) => place.erase(erased)));
  },
};
