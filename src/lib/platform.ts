/*
 * The platform's own classes, also on a page that has put something else in their names, as old
 * libraries and scripts with `var URL = …` do. Where there is no page, there is nobody to do that.
 */

const { document, webkitURL = URL } = globalThis;

export const PlatformEvent = (document?.createEvent('Event').constructor ?? Event) as typeof Event;

/** Every engine has a second name for it, which nobody takes. */
export const PlatformURL: typeof URL = webkitURL;
