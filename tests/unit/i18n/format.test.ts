import { describe, expect, it } from 'vitest';
import { counted, fill, list, number } from '../../../src/i18n/format.js';
import { day, lengthOf, nameOfLanguage } from '../../../src/i18n/text.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { pseudoLocale } from '../../browser/support/pseudo-locale.js';

describe('what runs the other way', () => {
  it('is set apart, so that the marks beside it stay in place', () => {
    const values = { text: 'C++ (senior)' };
    expect(fill(ar, '{text}.', values)).to.equal('\u2068C++ (senior)\u2069.');
    expect(fill(en, '{text}.', values)).to.equal('C++ (senior).');
    expect(fill(en, '{text}.', { text: 'سارة' })).to.equal('\u2068سارة\u2069.');
    expect(fill(ar, '{text}.', { text: '٣' })).to.equal('٣.');
  });
});

describe('a text with a name in it', () => {
  it('keeps what it has no value for', () => {
    expect(fill(en, '{who}, {what}', { who: 'Ana' })).to.equal('Ana, {what}');
  });
});

describe('counting', () => {
  it('uses the plural forms and the digits of the language', () => {
    const forms = { one: 'one {count}', two: 'two {count}', other: 'other {count}' };
    expect([0, 1, 2].map((count) => counted(en, forms, count))).to.deep.equal([
      'other 0',
      'one 1',
      'other 2',
    ]);
    expect(counted(pseudoLocale, forms, 2)).to.match(/^two [2٢]$/);
    expect(counted(en, { other: '{count} {what}' }, 1, { what: 'left' })).to.equal('1 left');
  });

  it('joins phrases as the language does', () => {
    expect(list(en, ['2 done', '1 skipped', '1 left'])).to.equal('2 done, 1 skipped, 1 left');
    expect(list(en, ['4 done'])).to.equal('4 done');
    for (const lang of ['tr', 'ko', 'ja']) {
      expect(list({ ...en, lang }, ['1', '2', '3']), lang).to.match(/^1[,、] ?2\D+3$/);
    }
  });
});

describe('where the page’s tag says more than the language', () => {
  const april9 = new Date(2026, 3, 9, 12);
  const as = (tag: string) => ({ ...en, tag });

  it('a day is written as it is there', () => {
    expect(day(as('en-GB'), april9)).to.equal('9 April 2026');
    expect(day(as('en-US'), april9)).to.equal('April 9, 2026');
    expect(day(as('en-US'), april9.getTime())).to.equal('April 9, 2026');
    expect(day(en, april9), 'our English is British').to.equal('9 April 2026');
  });

  it('a number is grouped and spelt as it is there', () => {
    expect(number(as('en-GB'), 1234567)).to.equal('1,234,567');
    expect(number(as('en-IN'), 1234567)).to.equal('12,34,567');
    expect(number(en, 1234567)).to.equal('1,234,567');
    const spelt = ['ar-EG', 'ar-AE'].map((tag) => number({ ...ar, tag }, 25));
    expect(spelt).to.deep.equal(['٢٥', '25']);
  });

  it('what is counted goes by it, and its plural form by the language', () => {
    const forms = { two: 'اثنان {count}', other: '{count}' };
    expect(counted({ ...ar, tag: 'ar-EG' }, forms, 2)).to.equal('اثنان ٢');
    expect(counted({ ...ar, tag: 'ar-AE' }, forms, 2)).to.equal('اثنان 2');
    expect(counted(as('en-IN'), { other: '{count} left' }, 123456)).to.equal('1,23,456 left');
  });

  it('a list is joined as it is there', () => {
    expect(list(as('en-GB'), ['1', '2', '3'])).to.equal('1, 2, 3');
    expect(list(as('en-IN'), ['1', '2', '3'])).to.match(/^1, 2,? and 3$/);
  });
});

describe('a language', () => {
  it('is named in itself, and by its tag where it has no name', () => {
    expect(['de', 'fr', 'ja'].map(nameOfLanguage)).to.deep.equal(['Deutsch', 'français', '日本語']);
    expect(nameOfLanguage('qqq')).to.equal('qqq');
  });

  it('counts a text by words, or by characters that show', () => {
    expect(lengthOf(en, 'Two words, and two more.')).to.equal(5);
    const characters = { ...en, writing: { ...en.writing, unit: 'grapheme' as const } };
    expect(lengthOf(characters, '你好 👩🏽‍💻\n')).to.equal(3);
  });
});
