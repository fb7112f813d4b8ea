import { describe, expect, it } from 'vitest';
import { nextStep, type Knowledge } from '../../../../src/storage/host/next-step.js';

describe('the next step with a host', () => {
  const each = [false, true];
  const all: Knowledge[] = [undefined, 'asked', 'known'];

  it('is to remove, whatever else there is to do', () => {
    for (const knowledge of all) {
      for (const hasMore of each) {
        for (const isOpen of each) {
          expect(nextStep(true, knowledge, hasMore, isOpen)).to.equal('remove');
        }
      }
    }
  });

  it('is to set only what was read before, and only if there is more', () => {
    for (const isOpen of each) {
      expect(nextStep(false, 'known', true, isOpen)).to.equal('set');
      expect(nextStep(false, 'known', false, isOpen)).to.equal(undefined);
    }
  });

  it('is to get what isn’t known, for someone who looks or for what is to be set', () => {
    for (const knowledge of [undefined, 'asked'] as const) {
      expect(nextStep(false, knowledge, false, true)).to.equal('get');
      expect(nextStep(false, knowledge, true, true)).to.equal('get');
      expect(nextStep(false, knowledge, true, false)).to.equal('get');
      expect(nextStep(false, knowledge, false, false)).to.equal(undefined);
    }
  });
});
