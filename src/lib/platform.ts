/*
 * The platform's own classes, also on a page that has put something else in their names, as old
 * libraries and scripts with `var URL = …` do. A server has no page to do that.
 */

const page: Partial<typeof globalThis> = globalThis;

/** By an event that the document itself makes. */
export const PlatformEvent = (page.document?.createEvent('Event').constructor ??
  Event) as typeof Event;

/** By its second name, which every engine has and nobody takes. */
export const PlatformURL: typeof URL = page.webkitURL ?? URL;
