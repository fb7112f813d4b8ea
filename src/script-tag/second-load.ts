import { shared } from 'virtual:shared';
import type * as Second from './second.js';
import { beside } from './beside.js';

interface SecondFile {
  readonly version: string;
  /** Makes what is in it, with what it has in common with the first file. */
  open(shared: readonly unknown[]): typeof Second;
}

let loading: Promise<typeof Second> | undefined;

/**
 * What `import` is in the first file: of anything in the second, which stands beside it. The second
 * takes Lit and all else that both need from the first, so that a page has one of each.
 */
export function secondLoad(): Promise<typeof Second> {
  loading ??= beside('./rejection-guide.exercises.js').then(
    (file) => (file as SecondFile).open(shared()),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
