import type { SplitLocale } from '../locales/messages.js';

// A module knows none, and needs none: there, and only there, `import` starts from its own address
// whatever the origin.
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

/** A language, from the folder `locales` beside this script, which is of this version. */
export async function beside(name: string, version: string): Promise<SplitLocale> {
  const path = `./locales/${name}.js`;
  const found = (await import(src ? new URL(path, src).href : path)) as {
    readonly version: string;
    readonly default: SplitLocale;
  };
  // A cache may have kept an older one, with words missing.
  if (found.version !== version) throw new Error(`${path} is of version ${found.version}`);
  return found.default;
}
