import type { Locale } from '../locales/messages.js';

// A module knows none, and needs none: there, and only there, `import` starts from its own address
// whatever the origin.
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

/** A language, from the folder `locales` beside this script. */
export async function beside(name: string): Promise<Locale> {
  const path = `./locales/${name}.js`;
  const { default: locale } = (await import(src ? new URL(path, src).href : path)) as {
    readonly default: Locale;
  };
  return locale;
}
