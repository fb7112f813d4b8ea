import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry, toEntry, type Entry } from '../../../src/record/entry.js';
import { epoch, statusField } from '../../../src/record/fields.js';
import { GuideRecord } from '../../../src/record/record.js';
import { withPrototype } from '../support/prototype.js';
import { oddText, textFields } from '../support/records.js';

const field = statusField('reflect');

describe('a stored entry', () => {
  it('is read back as it was written', () => {
    const entry = { t: 12, by: 'me', v: 'done' };
    expect(parseEntry(field, JSON.stringify(entry))).to.deep.equal(entry);
    expect(parseEntry(field, JSON.stringify({ ...entry, more: 1 }))).to.deep.equal(entry);
  });

  it('is read back whatever was set', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textFields), oddText(400), (name, text) => {
        const entry = new GuideRecord('me').set(name, text);
        expect(parseEntry(name, JSON.stringify(entry))).to.deep.equal(entry);
      }),
    );
  });

  for (const garbage of [
    '',
    '{',
    'null',
    '7',
    '"done"',
    '[]',
    '[{"t":1,"by":"a","v":"done"}]',
    '{"t":"1","by":"a","v":"done"}',
    '{"t":1.5,"by":"a","v":"done"}',
    '{"t":1e99,"by":"a","v":"done"}',
    '{"t":1,"by":2,"v":"done"}',
    '{"t":1,"by":"a"}',
    '{"t":1}',
    '{"__proto__":{"t":1,"by":"a","v":"done"}}',
  ]) {
    it(`is nothing when the text is ${garbage || 'empty'}`, () => {
      expect(parseEntry(field, garbage)).to.equal(undefined);
    });
  }

  const refused: [name: string, v: unknown][] = [
    ['steps.reflect', 'finished'],
    ['steps.reflect', { toString: 'done' }],
    ['steps.reflect', ''],
    ['steps.reflect', null],
    ['steps.nope', 'done'],
    ['__proto__', 'done'],
    ['constructor', 'done'],
    ['toString', ''],
    ['', ''],
    ['stage', 'offer'],
    ['kind-line', 'x'.repeat(201)],
    ['kind-line', 'x'.repeat(5_000_000)],
    ['kind-line', 7],
    ['kind-line', ['a']],
    ['points', 1],
    ['points.abc', 1],
    ['points.abcdefghijklmnopq', 1],
    ['points.ABCDEF', 1],
    ['points.abcde\u0301', 1],
    ['points.abcdef', 'x'],
    ['points.abcdef', 1.5],
    ['points.abcdef', {}],
    ['points.abcdef.text', 1],
    ['points.abcdef.text', null],
    ['points.abcdef.evidence', 'clear'],
    ['points.abcdef.constructor', ''],
    ['points.abcdef.text.more', ''],
    ['points.__proto__', 1],
    ['points.abcdef.__proto__', ''],
    ['constructor.abcdef', 1],
    ['constructor.abcdef.name', ''],
    ['points.text', ''],
    [epoch, 1],
    [epoch, ''],
  ];

  it('is nothing for a field that is not, or that holds no such value', () => {
    const record = new GuideRecord('me');
    for (const [name, v] of refused) {
      const entry = { t: 1, by: 'a', v };
      const label = `${name}: ${JSON.stringify(v).slice(0, 20)}`;
      expect(toEntry(name, entry), label).to.equal(undefined);
      expect(parseEntry(name, JSON.stringify(entry)), label).to.equal(undefined);
      expect(record.merge(name, entry as Entry), label).to.equal(false);
    }
    expect(record.entries.size).to.equal(0);
  });

  it('is nothing when it is five million of anything', () => {
    for (const text of [
      JSON.stringify('x'.repeat(5_000_000)),
      'x'.repeat(5_000_000),
      JSON.stringify({ t: 1, by: 'a', v: '\0'.repeat(800_000) + 'x'.repeat(201) }),
    ]) {
      expect(parseEntry('kind-line', text)).to.equal(undefined);
    }
  });

  it('is what is in its text, although the page has made every object look like one', () => {
    const found: unknown[] = [];
    withPrototype({ t: 1, by: 'page', v: 'done' }, () => {
      for (const text of ['{}', '{"t":1,"by":"a"}', '{"t":1,"v":"done"}', '[]', '1', 'null']) {
        found.push(parseEntry(field, text));
      }
    });
    expect(found).to.deep.equal(Array(6).fill(undefined));
  });
});
