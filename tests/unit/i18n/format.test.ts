import { describe, expect, it } from 'vitest';
import { counted, fill, lengthOf, list, nameOfLanguage } from '../../../src/i18n/format.js';
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
