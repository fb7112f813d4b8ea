import { describe, expect, it } from 'vitest';
import { countMentions, isFramedBy } from '../../../src/i18n/watchwords.js';
import { en } from '../../../src/locales/en.js';
import { tr } from '../../../src/locales/tr.js';

describe('words to look for', () => {
  it('are found in capitals as the language has them', () => {
    expect(countMentions(tr, ['itiraz*'], 'İTİRAZIM var.')).to.equal(1);
    expect(countMentions(en, ['sorry'], 'SORRY')).to.equal(1);
    expect(isFramedBy(tr, ['ileride'], 'İleride')).to.equal(true);
  });

  it('frame a text only as whole words at its beginning or end', () => {
    expect(isFramedBy(en, ['one day'], '… one day.')).to.equal(true);
    expect(isFramedBy(en, ['one day'], 'One day I will')).to.equal(true);
    expect(isFramedBy(en, ['one day'], 'At one days')).to.equal(false);
    expect(isFramedBy(en, ['one day'], '…')).to.equal(false);
  });
});
