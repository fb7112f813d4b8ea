/*
 * The platform's own classes, also on a page that has put something else in their names, as old
 * libraries and scripts with `var URL = …` do. A server has no page to do that.
 */

const page: Partial<typeof globalThis> = globalThis;

/** What an event is made of that nobody has a reason to replace. */
export const PlatformEvent = (
  page.HashChangeEvent ? Object.getPrototypeOf(page.HashChangeEvent) : Event
) as typeof Event;

/** By its second name, which every engine has and nobody takes. */
export const platformURL = (): typeof URL => page.webkitURL ?? URL;
