import { memory } from './memory.js';
import type { RecordStorage } from './storage.js';
import { WebStorage } from './web-storage.js';

/** Where a record may be kept: on the device, until the tab closes, or until the page does. */
export const storageKinds = ['local', 'session', 'none'] as const;

export type StorageKind = (typeof storageKinds)[number];

export const storageFor = (kind: StorageKind, guide: string): RecordStorage =>
  kind === 'none' ? memory : new WebStorage(kind, guide);
