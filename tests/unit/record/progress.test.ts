import { describe, expect, it } from 'vitest';
import { progressOf, stepsLeft } from '../../../src/record/progress.js';

describe('progress', () => {
  it('counts ticks and skips, and what is left', () => {
    const progress = progressOf(['done', 'skipped', 'todo', 'done', 'done']);
    expect(progress).to.deep.equal({ done: 3, skipped: 1, total: 5 });
    expect(stepsLeft(progress)).to.equal(1);
  });
});
