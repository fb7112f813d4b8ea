import { describe, expect, it } from 'vitest';
import { override } from '../../../src/i18n/override.js';

const words = {
  title: 'A title',
  tips: ['one', 'two'],
  sentences: [['a', 'b'], ['c']],
  step: { lead: 'A lead', gain: 'A gain' },
};

const given = (some: unknown) => override(words, some as Partial<typeof words>);

describe('words over others', () => {
  it('take the place of those of the same shape, and leave all else', () => {
    const own = {
      title: 'Mine',
      tips: ['only'],
      sentences: [['x'], ['y', 'z']],
      step: { lead: 'My lead' },
    };
    expect(given(own)).toEqual({
      words: { ...own, step: { lead: 'My lead', gain: 'A gain' } },
      refused: [],
    });
    expect(given(undefined)).toEqual({ words, refused: [] });
    expect(given(null)).toEqual({ words, refused: [] });
  });

  it.each([
    ['title', { title: '' }],
    ['title', { title: '  ' }],
    ['title', { title: 7 }],
    ['title', { title: ['Mine'] }],
    ['tips', { tips: 'one' }],
    ['tips', { tips: ['one', 2] }],
    ['tips', { tips: [['one']] }],
    ['sentences', { sentences: ['a'] }],
    ['sentences', { sentences: [['a'], 'b'] }],
    ['step', { step: 'A lead' }],
    ['step', { step: null }],
    ['step.lead', { step: { lead: null } }],
    ['step.more', { step: { more: 'More' } }],
    ['other', { other: 'Words' }],
    ['messages', 'Words'],
    ['messages', []],
  ])('are refused by their path, %s, where they are of another: %j', (path, own) => {
    expect(given(own)).toEqual({ words, refused: [path] });
  });

  it('have nothing to do with an object’s own inheritance', () => {
    const { words: taken, refused } = given(JSON.parse('{ "__proto__": { "title": "Mine" } }'));
    expect(taken).toEqual(words);
    expect(refused).toEqual(['__proto__']);
  });
});
