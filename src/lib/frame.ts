/**
 * Whether a frame around this page may stop what a sandbox stops unless it has this permission. No
 * browser tells: a frame of this site's can be read, and of another site's anything is possible.
 */
export function mayBeBlocked(permission: 'allow-downloads' | 'allow-modals'): boolean {
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    try {
      const sandbox = view.frameElement!.getAttribute('sandbox');
      if (sandbox !== null && !sandbox.split(/\s+/).includes(permission)) return true;
    } catch {
      return true;
    }
  }
  return false;
}
