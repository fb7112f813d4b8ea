/** Where a record may be kept: on the device, until the tab closes, or until the page does. */
export const storageKinds = ['local', 'session', 'none'] as const;

export type StorageKind = (typeof storageKinds)[number];
