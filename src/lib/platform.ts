import { isServer as isBuiltForServers } from 'lit';

/*
 * The platform's own classes, also on a page that has put something else in their names, as old
 * libraries and scripts with `var URL = …` do. A server has no page to do that.
 */

const page: Partial<typeof globalThis> = globalThis;

/**
 * Whether this renders for a page elsewhere. Lit says so of any Node, also where an app's unit tests
 * have put a page into one.
 */
export const isServer: boolean = isBuiltForServers && !page.document?.documentElement;

/** What an event is made of that nobody has a reason to replace. */
export const PlatformEvent = (
  page.HashChangeEvent ? Object.getPrototypeOf(page.HashChangeEvent) : Event
) as typeof Event;

/** By its second name, which every engine has and nobody takes. */
export const platformURL = (): typeof URL => page.webkitURL ?? URL;
