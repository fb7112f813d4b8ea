import { waitUntil as wait } from '@open-wc/testing';

/** Waits for what is to come true, also where the machine has other things to do. */
export const waitUntil: typeof wait = (holds, message, options) =>
  wait(holds, message, { interval: 10, timeout: 10_000, ...options });
