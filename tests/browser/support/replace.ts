/** Puts something else in the place of a property or getter, or before it, until the test ends. */
export function replace(target: object, name: string, descriptor: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  const undo = () => {
    undos.delete(undo);
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
  undos.add(undo);
  return undo;
}
const undos = new Set<() => void>();

// Registered when a test file loads, this runs before the clean-up that the file asks for.
afterEach(() => {
  for (const undo of [...undos].toReversed()) undo();
});

/** Makes it so much later, until the test ends. */
export function wait(milliseconds: number): void {
  const later = Date.now() + milliseconds;
  replace(Date, 'now', { value: () => later });
}
