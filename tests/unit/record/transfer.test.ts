import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Entry } from '../../../src/record/entry.js';
import { listNames, lists, singles, type Field } from '../../../src/record/fields.js';
import { GuideRecord } from '../../../src/record/record.js';
import { stepIds } from '../../../src/record/steps.js';
import { exportRecord, parseRecord } from '../../../src/record/transfer.js';
import { addItem, itemsOf, removeItem } from '../../../src/record/lists.js';
import { withPrototype } from '../support/prototype.js';

/** The entries of a text that must be a record. */
function read(text: string): ReadonlyMap<string, Entry> {
  const parsed = parseRecord(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem} ${parsed.at}`);
  return parsed.entries;
}

function recordOf(entries: Iterable<readonly [string, Entry]>): GuideRecord {
  const record = new GuideRecord('me');
  for (const [name, entry] of entries) record.merge(name, entry);
  return record;
}

const fixture = (name: string): Promise<string> =>
  readFile(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

/** What a person does, as numbers: enough to fill a record of every kind of field. */
const actions = fc.array(
  fc.tuple(fc.nat(5), fc.nat(), fc.string({ unit: 'binary', maxLength: 300 })),
  { maxLength: 40 },
);

function act(record: GuideRecord, [kind, which, text]: readonly [number, number, string]): void {
  const step = stepIds[which % stepIds.length]!;
  const list = listNames[which % listNames.length]!;
  const item = itemsOf(record, list)[0];
  const singleFields = Object.entries<number | readonly string[]>(singles[step]);
  const [name, values] = singleFields[which % singleFields.length]!;
  if (kind === 0) record.set(`steps.${step}`, 'skipped');
  else if (kind === 1) {
    const value = typeof values === 'number' ? text : values[which % values.length]!;
    record.set(name as Field, value);
  } else if (kind === 2) addItem(record, list);
  else if (kind === 3 && item) {
    const key = Object.keys(lists[list].fields)[0]!;
    record.set(`${list}.${item.id}.${key}` as Field, text);
  } else if (kind === 4 && item) removeItem(record, list, item.id);
  else if (kind === 5 && which % 7 === 0) record.erase();
}

const shown = (record: GuideRecord) => [
  ...stepIds.flatMap((step) => [
    record.get(`steps.${step}`),
    ...Object.keys(singles[step]).map((name) => record.get(name as Field)),
  ]),
  ...listNames.map((list) => itemsOf(record, list)),
  record.hasWords,
];

describe('an exported record', () => {
  it('is the same record when it is read again', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const record = new GuideRecord('me');
        for (const action of list) act(record, action);
        const text = exportRecord(record, 0);
        const again = recordOf(read(text));
        expect(shown(again)).to.deep.equal(shown(record));
        expect(exportRecord(again, 0)).to.equal(text);
      }),
    );
  });

  it('says what it is and when it was saved, for a person to read', () => {
    const record = new GuideRecord('me', () => 1);
    record.set('kind-line', 'Well done.');
    expect(exportRecord(record, Date.UTC(2026, 2, 9))).to.equal(`{
  "format": "rejection-guide",
  "version": 1,
  "saved": "2026-03-09T00:00:00.000Z",
  "entries": {
    "kind-line": {
      "t": 1,
      "by": "me",
      "v": "Well done."
    }
  }
}`);
  });

  it('is saved now, unless said otherwise', () => {
    const before = Date.now();
    const { saved } = JSON.parse(exportRecord(new GuideRecord('me'))) as { saved: string };
    expect(Date.parse(saved)).to.be.within(before, Date.now());
  });

  it('has the place of a removed item, so that it stays removed, and nothing that was in it', () => {
    const record = new GuideRecord('me');
    addItem(record, 'points', { text: 'not to be passed on' });
    addItem(record, 'points', { text: 'a point' });
    const [removed] = itemsOf(record, 'points');
    const old = new Map(record.entries);
    removeItem(record, 'points', removed!.id);
    const text = exportRecord(record);
    expect(text).not.to.contain('not to be passed on');
    const again = recordOf([...read(text), ...old]);
    expect(itemsOf(again, 'points').map(({ text: words }) => words)).to.deep.equal(['a point']);
  });

  it('leaves behind the wish that it stays on this device, which holds for no other', () => {
    const record = new GuideRecord('me');
    record.set('kind-line', 'words');
    record.set('only-here', 'yes');
    expect([...read(exportRecord(record)).keys()]).to.deep.equal(['kind-line']);
  });
});

describe('a record at its edges', () => {
  const end = 8.64e15;

  it('leaves with a field whose item has not arrived', () => {
    const record = recordOf([['points.abcdef.text', { t: 1, by: 'a', v: 'Clear' }]]);
    expect([...read(exportRecord(record)).keys()]).to.deep.equal(['points.abcdef.text']);
  });

  it('may be of the last time there is, and its words may look like a number beyond', () => {
    const record = recordOf([
      ['points.abcdef', { t: end, by: 'a', v: end }],
      ['points.abcdef.text', { t: 1, by: 'a', v: '9e99' }],
    ]);
    expect(read(exportRecord(record)).size).to.equal(2);
  });
});

describe('a file of schema 1', () => {
  it('is read whole, now and in every later version', async () => {
    const record = recordOf(read(await fixture('record-1.json')));
    expect(stepIds.map((step) => record.get(`steps.${step}`))).to.deep.equal([
      'done',
      'skipped',
      'todo',
      'todo',
    ]);
    expect(record.get('kind-line')).to.equal(
      'You did what you could in the time you had. — 你很好 🌱\n"Well done."',
    );
    expect(record.get('note.text')).to.equal('Dear Ana-María,\n\nThank you for telling me.\n');
    expect(itemsOf(record, 'points')).to.deep.equal([
      {
        id: 'a1b2c3d4e5',
        made: 1772442031000,
        text: 'Answers ran long',
        sort: 'use',
        area: 'answers',
        from: '',
      },
      {
        id: 'q7w8e9',
        made: 1772442035000,
        text: 'More depth in SQL',
        sort: 'ask',
        area: 'skills',
        from: 'employer',
      },
    ]);
    for (const step of stepIds) {
      for (const name of Object.keys(singles[step])) {
        // Unanswered in the file, and newer than it.
        if (name === 'preparation.logistics' || name === 'note.area') continue;
        expect(record.get(name as Field), name).not.to.equal('');
      }
    }
    for (const list of listNames) {
      for (const [key, value] of Object.entries(itemsOf(record, list)[0]!)) {
        if (key !== 'from') expect(value, `${list} ${key}`).not.to.equal('');
      }
    }
  });

  it('is written as it was read', async () => {
    const text = await fixture('record-1.json');
    const written = exportRecord({ entries: read(text) }, Date.UTC(2026, 2, 2, 9, 30));
    expect(written).to.equal(text.trimEnd());
  });
});

describe('a text that is no record', () => {
  const file = (changes: object): string =>
    JSON.stringify({ format: 'rejection-guide', version: 1, entries: {}, ...changes });
  const entry = { t: 1, by: 'a', v: 'fine' };

  const refused: [text: string, problem: string, at?: string][] = [
    ['', 'not-json'],
    ['{"format": "rejection-guide"', 'not-json'],
    ['<!doctype html>', 'not-json'],
    ['null', 'not-a-guide'],
    ['7', 'not-a-guide'],
    ['"rejection-guide"', 'not-a-guide'],
    ['[]', 'not-a-guide'],
    ['{}', 'not-a-guide'],
    ['{"__proto__":{"format":"rejection-guide","version":1,"entries":{}}}', 'not-a-guide'],
    [file({ format: 'another' }), 'not-a-guide'],
    [file({ version: 2 }), 'newer'],
    [file({ version: 1.5, entries: 'as they will be' }), 'newer'],
    [file({ version: 0 }), 'invalid', 'version'],
    [file({ version: '1' }), 'invalid', 'version'],
    [file({ version: undefined }), 'invalid', 'version'],
    [file({ entries: undefined }), 'invalid', 'entries'],
    [file({ entries: null }), 'invalid', 'entries'],
    [file({ entries: 'kind-line' }), 'invalid', 'entries'],
    [file({ entries: [entry] }), 'invalid', '0'],
    [file({ entries: { keep: entry, nope: entry } }), 'invalid', 'nope'],
    [file({ entries: { keep: 'fine' } }), 'invalid', 'keep'],
    [file({ entries: { keep: { ...entry, t: '1' } } }), 'invalid', 'keep'],
    [file({ entries: { keep: { ...entry, t: 2 ** 53 - 1 } } }), 'invalid', 'keep'],
    [
      file({ entries: { 'points.aaaaaa': { ...entry, v: 2 ** 53 - 1 } } }),
      'invalid',
      'points.aaaaaa',
    ],
    [file({ entries: { keep: { ...entry, by: 1 } } }), 'invalid', 'keep'],
    [file({ entries: { keep: { ...entry, v: 'x'.repeat(161) } } }), 'invalid', 'keep'],
    [file({ entries: { stage: { ...entry, v: 'offer' } } }), 'invalid', 'stage'],
    [file({ entries: { 'points.abcdef': entry } }), 'invalid', 'points.abcdef'],
    [file({ entries: { constructor: entry } }), 'invalid', 'constructor'],
    [file({}).replace('{}', `{"__proto__":${JSON.stringify(entry)}}`), 'invalid', '__proto__'],
  ];

  for (const [text, problem, at] of refused) {
    it(`is refused: ${text.slice(0, 90) || 'nothing at all'}`, () => {
      expect(parseRecord(text)).to.deep.equal(at === undefined ? { problem } : { problem, at });
    });
  }

  it('is refused whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseRecord(text)).to.have.property('problem');
      }),
    );
  });

  it('is refused although the page has made every object look like one', () => {
    const additions = {
      format: 'rejection-guide',
      version: 1,
      entries: { keep: entry },
      ...entry,
    };
    const found: unknown[] = [];
    withPrototype(additions, () => {
      const keep = '{"format":"rejection-guide","version":1,"entries":{"keep":{}}}';
      for (const text of ['{}', '[]', '1', '{"format":"rejection-guide"}', keep]) {
        const parsed = parseRecord(text);
        found.push(Object.hasOwn(parsed, 'problem') && Object.values(parsed).join(' '));
      }
    });
    expect(found).to.deep.equal([
      'not-a-guide',
      'not-a-guide',
      'not-a-guide',
      'invalid version',
      'invalid keep',
    ]);
  });
});
