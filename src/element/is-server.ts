import { isServer as isBuiltForServers } from 'lit';

/**
 * Whether this renders for a page elsewhere. Lit says so of any Node, also where an app's unit tests
 * have put a page into one.
 */
export const isServer: boolean = isBuiltForServers && !globalThis.document?.documentElement;
