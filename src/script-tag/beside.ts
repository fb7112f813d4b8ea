/** Of the package; the build puts it here. */
declare const packageVersion: string;

// A module knows none, and needs none: there, and only there, `import` starts from its own address
// whatever the origin.
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

/** What `import` is in the one file: of a module beside this script, which is of this version. */
export async function beside(path: string): Promise<{ readonly version: string }> {
  const found = (await import(src ? new URL(path, src).href : path)) as {
    readonly version: string;
  };
  // A cache may have kept an older one, with words missing.
  if (found.version !== packageVersion) {
    throw new Error(`${path} is of version ${found.version}`);
  }
  return found;
}
