/** The package's version, which the build puts here. */
declare const packageVersion: string;

// A module has no `currentScript`, and needs none: in a module, and only there, `import` resolves a
// path against the script's own address, whatever its origin.
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

/** Stands for `import()` in the one file: imports a module beside it, of the same version only. */
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
