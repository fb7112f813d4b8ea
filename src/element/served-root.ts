import { adoptStyles, isServer as isBuiltForServers, type CSSResultOrNative } from 'lit';
import { stepOf, tickedBoxes } from '../checklist/dom.js';
import type { StepId } from '../record/steps.js';

/**
 * Whether this renders for a page elsewhere. Lit says so of any Node, also where an app's unit tests
 * have put a page into one. The shim that Lit has for servers has no class of this name.
 */
export const isServer: boolean = isBuiltForServers && !('HTMLDocument' in globalThis);

/** Takes away what stands in a root before this node: all of it, where there is none. */
export function emptyUntil(root: Node, end: Node | null): void {
  while (root.firstChild !== end) root.firstChild!.remove();
}

/** What a server rendered, which may have been used before the script came. */
export interface ServedRoot {
  /** Steps that someone has ticked since. */
  readonly ticked: readonly StepId[];
  /** Whether Lit takes it over as it is; otherwise it is replaced. */
  readonly isHydrating: boolean;
}

/**
 * Looks at what a server rendered, and styles it like any other guide.
 *
 * @param canHydrate Whether Lit's hydration support was loaded before the element.
 */
export function takeOver(
  root: ShadowRoot,
  styles: CSSResultOrNative[],
  canHydrate: boolean,
): ServedRoot {
  // A strict policy blocks the style element that a server writes.
  for (const style of root.querySelectorAll('style, link')) style.remove();
  adoptStyles(root, styles);
  return {
    ticked: tickedBoxes(root).map(stepOf),
    isHydrating: canHydrate && [...root.childNodes].some(isMark),
  };
}

/** Lit's own rendering on a server has marks between what it rendered. */
const isMark = (node: ChildNode): boolean =>
  node.nodeType === 8 && node.nodeValue!.startsWith('lit-part');
