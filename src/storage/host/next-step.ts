/**
 * What the guide knows of the host's document: nothing yet, but it has asked; or all that is in it,
 * as far as it has heard. Without either, nothing is certain, and it must not write over it.
 */
export type Knowledge = 'asked' | 'known' | undefined;

/** A method of the store's. */
export type Step = 'remove' | 'get' | 'set';

/**
 * What is to be done next with the host, if anything.
 *
 * @param hasMore Whether there is something to hand over.
 * @param isOpen Whether someone still looks at this guide.
 */
export function nextStep(
  isRemovalWanted: boolean,
  knowledge: Knowledge,
  hasMore: boolean,
  isOpen: boolean,
): Step | undefined {
  if (isRemovalWanted) return 'remove';
  if (knowledge === 'known') return hasMore ? 'set' : undefined;
  return hasMore || isOpen ? 'get' : undefined;
}
