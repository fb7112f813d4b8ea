/** The package's version, which the build puts here. */
declare const packageVersion: string;

// A module has no `currentScript`, and needs none: in a module, and only there, `import` resolves a
// path against the script's own address, whatever its origin.
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

/** How often a file could not be had. */
const failures = new Map<string, number>();

/** Stands for `import()` in the one file: imports a module beside it, of the same version only. */
export async function beside(path: string): Promise<{ readonly version: string }> {
  let found: { readonly version: string };
  const address = again(path);
  // `URL` may be the page's own variable; its second name nobody takes.
  try {
    found = (await import(src ? new webkitURL(address, src).href : address)) as typeof found;
  } catch (cause) {
    failures.set(path, (failures.get(path) ?? 0) + 1);
    // Not every engine says which file it was.
    throw new Error(`${path} could not be loaded`, { cause });
  }
  // A cache may have kept an older one, with words missing.
  if (found.version !== packageVersion) {
    throw new Error(`${path} is of version ${found.version}`);
  }
  return found;
}

/**
 * Chromium remembers that a module could not be had, and doesn't ask for it again at the same address.
 * Another address has no hash in the page's import map: where the file has one, that comes first.
 */
function again(path: string): string {
  const times = failures.get(path);
  if (!times) return path;
  const file = path.slice(path.lastIndexOf('/'));
  const maps = [...document.querySelectorAll('script[type="importmap"]')];
  return maps.some(({ textContent }) => textContent.includes(file))
    ? path
    : `${path}?again=${times}`;
}
