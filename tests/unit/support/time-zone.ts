import { isMainThread } from 'node:worker_threads';
import { expect, it } from 'vitest';

/** A test by the clock of a time zone. */
export function itIn(zone: string, title: string, test: () => void): void {
  // A worker can't change its process's zone; runs that change the source are in one.
  it.runIf(isMainThread)(title, ({ onTestFinished }) => {
    const { TZ } = process.env;
    onTestFinished(() => {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    });
    process.env['TZ'] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
    test();
  });
}
