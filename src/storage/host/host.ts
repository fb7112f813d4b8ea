import { epoch } from '../../record/fields.js';
import { neighbourAt } from '../neighbours.js';
import { NewerVersionError, type Changed, type RecordStorage } from '../storage.js';
import { forget } from '../kept.js';
import type { WebStorage } from '../web/web-storage.js';
import { exchangeWith, type HostOptions } from './exchange.js';
import type { HostStore } from './host-store.js';
import { Ledger } from './ledger.js';
import { Waiting } from './waiting.js';

export type { HostOptions, HostStore };

/**
 * Keeps a record in the host's store. There is one `set` at a time, and the newest state goes next.
 *
 * @param web Where entries wait until the host has them; without it, nothing stays on the device.
 */
export function hostStorage(
  store: HostStore,
  guide: string,
  web?: WebStorage,
  options?: HostOptions,
): RecordStorage {
  const neighbour = neighbourAt(`host${guide}`);
  const ledger = new Ledger();
  /** Told when the host has all of it, also what was answered before as kept in the browser. */
  let tellOnDisk: (() => void) | undefined;
  const waiting = new Waiting((changes) => {
    try {
      if (web) forget(web.kept(), web.prefix, changes);
    } catch {
      // Blocked since: the next visit hands it over once more, which does no harm.
    }
    if (waiting.isEmpty) tellOnDisk?.();
  });
  const exchange = exchangeWith(store, guide, ledger, waiting, options);
  const { handOver, hearNews } = exchange;
  let unsubscribe: (() => void) | undefined;

  const hear: Changed = (name, entry) => ledger.hear(name, entry);

  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (persisted) hearNews();
  }

  return {
    open(changed, onDisk) {
      tellOnDisk = onDisk;
      neighbour.join(hear);
      addEventListener('visibilitychange', handOver);
      addEventListener('pagehide', handOver);
      addEventListener('pageshow', onPageShow);
      try {
        for (const change of web?.open(hear) ?? []) {
          void waiting.add(change, ledger.add(...change), true);
        }
      } catch {
        // What can't be read can't wait for the host either.
      }
      try {
        unsubscribe = store.subscribe?.(guide, hearNews);
      } catch {
        // Without news, the document is read when the guide is opened.
      }
      try {
        exchange.open();
      } catch (error) {
        if (error instanceof NewerVersionError) throw error;
      } finally {
        // What is at hand is returned; only what comes later is told.
        ledger.changed = changed;
      }
      return ledger.entries;
    },

    write(name, entry) {
      let isKept = false;
      try {
        web?.put(name, entry);
        isKept = Boolean(web);
      } catch {
        // Full or blocked. The host may still take it.
      }
      const written = waiting.add([name, entry], ledger.add(name, entry), isKept);
      neighbour.tell(name, entry);
      void exchange.work();
      return written;
    },

    async erase(entry) {
      ledger.add(epoch, entry);
      neighbour.tell(epoch, entry);
      await Promise.all([exchange.remove(), web?.erase(entry)]);
    },

    isUsed: () => true,

    unreadable: () => [...(web?.unreadable() ?? []), ...ledger.unreadable],

    close() {
      exchange.close();
      ledger.changed = tellOnDisk = undefined;
      neighbour.leave();
      web?.close();
      removeEventListener('visibilitychange', handOver);
      removeEventListener('pagehide', handOver);
      removeEventListener('pageshow', onPageShow);
      try {
        unsubscribe?.();
      } catch {
        // The guide is closed already: a subscription that fails to end is the host's own affair.
      }
    },
  };
}
