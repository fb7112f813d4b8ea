import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp } from '../../../src/record/schema.js';
import { limitOf } from '../../../src/record/text-fields.js';
import { GuideRecord } from '../../../src/record/record.js';
import { oddText, textFields } from '../support/records.js';

describe('a text', () => {
  it('is cut at its limit, before what is read as one sign and not through it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textFields), oddText(10), fc.nat(3), (name, odd, less) => {
        const limit = limitOf(name);
        const text = 'x'.repeat(limit - less) + odd;
        const clamped = clamp(name, text);
        const whole = text.toWellFormed().replaceAll('\0', '');
        expect(clamped.isWellFormed()).to.equal(true);
        expect(clamped.length).to.be.at.most(limit);
        expect(whole.startsWith(clamped)).to.equal(true);
        const signs = [...new Intl.Segmenter().segment(whole)];
        const next = signs.find(({ index }) => index === clamped.length);
        // No more would fit.
        if (clamped === whole) expect(next).to.equal(undefined);
        else expect(next!.index + next!.segment.length).to.be.above(limit);

        const record = new GuideRecord('me');
        const entry = record.set(name, text);
        expect(entry.v).to.equal(clamped);
        // What was cut can be seen to be: `set` keeps what `clamp` says it will, no less.
        expect(record.get(name)).to.equal(clamped);
        expect(clamp(name, clamped)).to.equal(clamped);
      }),
    );
  });

  it('keeps an emoji whole that ends at the limit, and drops one that crosses it', () => {
    expect(clamp('kind-line', `${'x'.repeat(198)}🌱`)).to.equal(`${'x'.repeat(198)}🌱`);
    expect(clamp('kind-line', `${'x'.repeat(199)}🌱`)).to.equal('x'.repeat(199));
  });

  it('has no NUL and no half of a character, and nothing else is taken from it', () => {
    expect(clamp('keep', 'a\0b\ud83cc\udf31')).to.equal('ab\ufffdc\ufffd');
    expect(clamp('note.text', ' \u202e\u200d\ufeff\n\r\t ')).to.equal(' \u202e\u200d\ufeff\n\r\t ');
  });
});
