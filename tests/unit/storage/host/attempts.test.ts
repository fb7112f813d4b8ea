import { describe, expect, it } from 'vitest';
import { delayAfter, isStuckAfter } from '../../../../src/storage/host/attempts.js';

describe('attempts', () => {
  it('are stuck from the second failure on, or at once when nothing is answered', () => {
    const timeout = new DOMException('No answer', 'TimeoutError');
    expect(isStuckAfter(0, timeout), 'one that is over').to.equal(false);
    expect(isStuckAfter(1, new Error('no'))).to.equal(false);
    expect(isStuckAfter(1, undefined)).to.equal(false);
    expect(isStuckAfter(1, null)).to.equal(false);
    expect(isStuckAfter(1, timeout)).to.equal(true);
    expect(isStuckAfter(2, undefined)).to.equal(true);
  });

  it('wait ever longer, and then as long as before', () => {
    const delays = [1, 2, 4];
    expect([1, 2, 3, 4, 99].map((n) => delayAfter(n, delays))).to.deep.equal([1, 2, 4, 4, 4]);
  });
});
