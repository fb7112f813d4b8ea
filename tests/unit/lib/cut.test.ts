import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTo } from '../../../src/lib/cut.js';

describe('a text that is cut to a length', () => {
  it('is left alone where it fits', () => {
    expect(cutTo('calm', 4)).toBe('calm');
    expect(cutTo('', 0)).toBe('');
  });

  for (const sign of ['🇩🇪', '👍🏽', '👩‍👩‍👧', 'क्षि', 'é', '\r\n', '𝒳']) {
    it(`has ${JSON.stringify(sign)} whole or not at all`, () => {
      for (let limit = 2; limit < 2 + sign.length; limit++) {
        expect(cutTo(`ab${sign}c`, limit)).toBe('ab');
      }
      expect(cutTo(`ab${sign}c`, 2 + sign.length)).toBe(`ab${sign}`);
    });
  }

  it('is a beginning of itself, as long as may be, and well formed where it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, limit) => {
        const cut = cutTo(text, limit);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});
