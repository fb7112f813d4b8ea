import { describe, expect, it, vi } from 'vitest';
import {
  address,
  headingLevel,
  link,
  plain,
  readers,
  stepList,
  storageKind,
} from '../../../src/contract/attributes.js';
import { suggestions } from '../../../src/contract/suggestions.js';
import { stepIds } from '../../../src/record/steps.js';

describe('reading an attribute', () => {
  it('takes text and numbers, and nothing else for text', () => {
    expect([' a ', 3, null, undefined, {}, [], true, Symbol('x')].map(plain)).to.deep.equal([
      'a',
      '3',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('takes a storage it knows, local when unset', () => {
    expect(storageKind('session')).to.deep.equal({ value: 'session' });
    expect(storageKind('')).to.deep.equal({ value: 'local' });
    expect(storageKind('foo')).to.deep.equal({ value: 'local', accepted: 'local, session, none' });
  });

  it('takes a heading level from 1 to 5, 2 when unset', () => {
    expect(['1', '5', ''].map((text) => headingLevel(text).value)).to.deep.equal([1, 5, 2]);
    for (const text of ['0', '6', '9', '2.5', 'two']) {
      expect(headingLevel(text), text).to.deep.equal({
        value: 2,
        accepted: 'a whole number from 1 to 5',
      });
    }
  });

  it('takes step ids apart by spaces or commas, or all', () => {
    expect(stepList('reflect, apply-lessons').value).to.deep.equal(['reflect', 'apply-lessons']);
    expect(stepList('all').value).to.deep.equal(stepIds);
    expect(stepList('')).to.deep.equal({ value: [] });
  });

  it('keeps the step ids it knows beside one it does not', () => {
    const { value, accepted } = stepList('nope reflect');
    expect(value).to.deep.equal(['reflect']);
    expect(accepted).to.include('thank-you-note');
  });

  for (const [name, words] of [
    ['stage', ['application', 'screening', 'interview', 'final']],
    ['feedbackStatus', ['given', 'none', 'unanswered']],
    ['relation', ['external', 'internal', 'agency']],
    ['thanked', ['yes', 'no']],
    ['replies', ['read', 'unread']],
  ] as const) {
    it(`takes a word it knows for ${name}, not known when unset`, () => {
      for (const word of [...words, '']) {
        expect(readers[name](word), word).to.deep.equal({ value: word });
      }
      for (const text of ['nope', words[0].toUpperCase(), words.join(' '), 'constructor']) {
        expect(readers[name](text), text).to.deep.equal({ value: '', accepted: words.join(', ') });
      }
    });
  }

  for (const name of ['contactName', 'candidateName'] as const) {
    it(`takes any text for ${name}`, () => {
      for (const text of ['', 'Ana', 'O’Neill, Zoë', '<b>']) {
        expect(readers[name](text)).to.deep.equal({ value: text });
      }
    });
  }

  for (const text of ['', 'ana@example.com', "o'neill+jobs@example.co.uk", 'ana@bücher.example']) {
    it(`takes the address ${JSON.stringify(text)}`, () => {
      expect(address(text)).to.deep.equal({ value: text });
    });
  }

  for (const text of [
    'ana',
    'ana@',
    '@example.com',
    'ana@example@com',
    'Ana <ana@example.com>',
    'mailto:ana@example.com',
    'ana@example.com,bo@example.com',
    'ana@example.com;bo@example.com',
    'ana@example.com?bcc=bo@example.com',
    'ana@example.com&bcc=bo',
    'ana@example.com\nbcc:bo',
  ]) {
    it(`refuses the address ${JSON.stringify(text)}`, () => {
      expect(address(text)).to.deep.equal({ value: '', accepted: 'one e-mail address' });
    });
  }

  for (const href of [
    '/jobs',
    'jobs?x=1#y',
    '//example.com',
    'https://example.com',
    'mailto:a@example.com',
    'tel:+123',
  ]) {
    it(`takes the link ${href}`, () => {
      expect(link(href)).to.deep.equal({ value: href });
    });
  }

  for (const href of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.com/x',
    'https://[',
    'file:///etc/passwd',
  ]) {
    it(`refuses the link ${JSON.stringify(href)}`, () => {
      expect(link(href).value).to.equal('');
      expect(link(href).accepted).to.include('https');
    });
  }
});

describe('the employer’s points', () => {
  it('are texts, each with an area that is known or none', () => {
    const given = [
      { text: ' More examples ', area: 'answers' },
      { text: 'x'.repeat(300), area: 'nope' },
      { text: 'No area' },
    ];
    expect(suggestions(given)).to.deep.equal([
      { text: 'More examples', area: 'answers', from: 'employer' },
      { text: 'x'.repeat(160), area: '', from: 'employer' },
      { text: 'No area', area: '', from: 'employer' },
    ]);
  });

  it('are none where a page gives anything else', () => {
    for (const given of [
      null,
      undefined,
      'text',
      7,
      {},
      { text: 'x' },
      [null],
      ['x'],
      [{}],
      [[]],
    ]) {
      expect(suggestions(given), JSON.stringify(given)).to.deep.equal([]);
    }
    expect(suggestions([{ text: ' ' }, { text: {} }])).to.deep.equal([]);
  });
});

describe('points of feedback that can’t be read', () => {
  it('are left out and named in the console, and the others stay', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const bad = {
      get text(): string {
        throw new Error('no');
      },
    };
    expect(suggestions([bad, { text: 'Clear examples' }]).map(({ text }) => text)).toEqual([
      'Clear examples',
    ]);
    expect(warned.mock.calls).toEqual([[expect.stringContaining('feedback')]]);
    warned.mockRestore();
  });
});
