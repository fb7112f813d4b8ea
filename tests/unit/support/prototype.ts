/** Does something on a page that has added to `Object.prototype`: every object then has these. */
export function withPrototype(additions: Readonly<Record<string, unknown>>, act: () => void): void {
  const { prototype } = Object;
  for (const [key, value] of Object.entries(additions)) {
    Object.defineProperty(prototype, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  try {
    act();
  } finally {
    for (const key of Object.keys(additions)) Reflect.deleteProperty(prototype, key);
  }
}
