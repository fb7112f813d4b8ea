/** The package's version, which the build puts here. */
declare const packageVersion: string;

// A module has no `currentScript`, and needs none: in a module, and only there, `import` resolves a
// path against the script's own address, whatever its origin.
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

/** Stands for `import()` in the one file: imports a module beside it, of the same version only. */
export async function beside(path: string): Promise<{ readonly version: string }> {
  let found: { readonly version: string };
  try {
    found = (await import(src ? new URL(path, src).href : path)) as typeof found;
  } catch (cause) {
    // Not every engine says which file it was.
    throw new Error(`${path} could not be loaded`, { cause });
  }
  // A cache may have kept an older one, with words missing.
  if (found.version !== packageVersion) {
    throw new Error(`${path} is of version ${found.version}`);
  }
  return found;
}
