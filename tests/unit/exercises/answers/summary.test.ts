import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { loadLocale } from '../../../../src/locales/registry.js';
import {
  draftField,
  listNames,
  lists,
  singles,
  statusField,
  type Field,
  type TextField,
} from '../../../../src/record/fields.js';
import { limitOf } from '../../../../src/record/schema.js';
import { GuideRecord } from '../../../../src/record/record.js';
import { stepIds } from '../../../../src/record/steps.js';
import {
  falseLinks,
  namesIn,
  normal,
  readerNames,
  readMarkdown,
  textsIn,
} from '../../support/markdown.js';
import { answersIn } from '../../support/records.js';
import { addItem } from '../../../../src/record/lists.js';
import { summaryOf, type Section } from '../../../../src/exercises/answers/summary.js';
import { asMarkdown, asText } from '../../../../src/exercises/answers/text.js';

const en = await loadLocale('en');

type Kind = number | readonly string[];

const id = 'abcdef';

/** Every field there is, with what it may hold: of each list, in one item. */
const fields = new Map<Field, Kind>(
  [
    ...stepIds.map((step) => [statusField(step), ['todo', 'done', 'skipped']] as const),
    ...stepIds.flatMap((step) => Object.entries<Kind>(singles[step])),
    ...listNames.flatMap((list) => [
      [draftField(list), limitOf(draftField(list) as TextField)] as const,
      ...Object.entries<Kind>(lists[list].fields).map(
        ([key, kind]) => [`${list}.${id}.${key}`, kind] as const,
      ),
    ]),
  ].map(([name, kind]) => [name as Field, kind]),
);

/** What is no answer, or is in the note already. A field that is in neither list is a mistake. */
const leftOut = new Set<Field>([
  ...stepIds.map(statusField),
  'relation',
  'thanked',
  'note.recipient',
  'note.valued',
  'note.feedback',
  'note.topic',
  'note.sender',
  'note.date',
  'note.advice',
  'note.disappointment',
  'note.stay',
  'note.language',
  'calendar.action',
  'calendar.check',
  'calendar.roles',
  `points.${id}.from`,
]);

const isText = (kind: Kind): kind is number => typeof kind === 'number';

const textFields = [...fields].flatMap(([name, kind]) => (isText(kind) ? [name] : []));

const mark = (name: Field): string => `<${name}>`;

type Written = Partial<Record<Field, string>>;

/** A record with this in it, and with the items that it is in. */
function recordOf(written: Written): GuideRecord {
  const record = new GuideRecord('me');
  for (const name of Object.keys(written) as Field[]) {
    const [list, item] = name.split('.');
    if (item === id) record.merge(`${list}.${id}`, { t: 1, by: 'me', v: 1 });
    record.set(name, written[name] as never);
  }
  return record;
}

function summarise(record: GuideRecord): readonly Section[] {
  return summaryOf(answersIn(record), en, record.get('note.text'));
}

const texts = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ answered }) => answered.flatMap((answer) => answer.texts));

/** All that can be written, written; each choice made. */
const everything: Written = Object.fromEntries(
  [...fields].map(([name, kind]) => [name, isText(kind) ? mark(name) : kind.at(-1)!]),
);

describe('a summary', () => {
  it('has each text that was written, once', () => {
    const text = asText('', summarise(recordOf(everything)));
    for (const name of textFields) {
      const times = text.split(mark(name)).length - 1;
      expect(times, name).to.equal(leftOut.has(name) ? 0 : 1);
    }
  });

  it('tells each choice from every other, and from none', () => {
    for (const [name, kind] of fields) {
      if (isText(kind)) continue;
      const written = kind.map((value) =>
        asText('', summarise(recordOf({ ...everything, [name]: value }))),
      );
      expect(new Set(written).size, name).to.equal(leftOut.has(name) ? 1 : kind.length);
    }
  });

  it('has nothing for what was left open', () => {
    expect(summarise(recordOf({}))).to.deep.equal([]);
    for (const name of textFields) {
      const expected = leftOut.has(name) ? [] : [mark(name)];
      const found = summarise(recordOf({ [name]: mark(name) }));
      expect(found.length, name).to.equal(expected.length);
      expect(texts(found).length, name).to.equal(expected.length);
      expect(texts(found).join(), name).to.include(expected.join());
    }
  });

  it('has nothing for white space, nor for what was said of it', () => {
    const blank = Object.fromEntries(textFields.map((name) => [name, ' \n\t ']));
    expect(summarise(recordOf(blank))).to.deep.equal([]);
    const points = { [`points.${id}.text`]: ' \n', [`points.${id}.sort`]: 'use' };
    expect(summarise(recordOf(points))).to.deep.equal([]);
  });

  it('has the steps in their order, each under its title', () => {
    expect(summarise(recordOf(everything)).map(({ title }) => title)).to.deep.equal(
      stepIds.map((step) => en.messages.steps[step].title),
    );
  });

  it('says behind a text what was said of it', () => {
    const point: Written = {
      [`points.${id}.text`]: 'More examples\n',
      [`points.${id}.sort`]: 'use',
      [`points.${id}.area`]: 'answers',
    };
    expect(texts(summarise(recordOf(point)))).to.deep.equal([
      'More examples (Use it, Answering questions)',
    ]);
    const moment: Written = {
      [`moments.${id}.label`]: 'The test task',
      [`moments.${id}.felt`]: 'uncertain',
      [`moments.${id}.did`]: 'I asked for\nmore time',
    };
    expect(texts(summarise(recordOf(moment)))).to.deep.equal([
      'The test task (Unsure)\nI asked for\nmore time',
    ]);
  });

  it('has a list’s items in the order they were added', () => {
    const record = new GuideRecord('me');
    for (const text of ['One', 'Two', 'Three']) addItem(record, 'points', { text });
    expect(texts(summarise(record))).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('has a whole plan as a sentence, and of half a plan the half', () => {
    const plan = (written: Written) => texts(summarise(recordOf(written)));
    expect(plan({ 'plan.when': 'it is Tuesday', 'plan.action': 'call Sam' })).to.deep.equal([
      'it is Tuesday: I will call Sam.',
    ]);
    expect(plan({ 'plan.when': 'it is Tuesday' })).to.deep.equal(['it is Tuesday']);
    expect(plan({ 'plan.when': ' ', 'plan.action': 'call Sam' })).to.deep.equal(['call Sam']);
    expect(plan({ 'plan.outcome': 'kept' })).to.deep.equal([]);
    expect(plan({ 'obstacle.if': 'I am tired', 'obstacle.then': 'rest' })).to.deep.equal([
      'I am tired: I will rest.',
    ]);
    expect(plan({ 'obstacle.then': 'rest' })).to.deep.equal(['rest']);
    expect(plan({ 'setback.then': 'call Ana' })).to.deep.equal(['I will call Ana.']);
  });

  it('has no space or full stop twice in a sentence', () => {
    const plan = { 'plan.when': ' it is Tuesday, ', 'plan.action': '\n call Sam.\n' };
    expect(texts(summarise(recordOf(plan)))).to.deep.equal(['it is Tuesday: I will call Sam.']);
    for (const end of '!?…。、，；：।،؛') {
      const other = { 'plan.when': `noon${end}`, 'plan.action': `rest${end}` };
      expect(texts(summarise(recordOf(other)))).to.deep.equal(['noon: I will rest.']);
    }
    const asked = { 'plan.when': '?', 'plan.action': 'rest' };
    expect(texts(summarise(recordOf(asked)))).to.deep.equal(['?: I will rest.']);
  });

  it('has the first plan first, and how each went', () => {
    const record = recordOf({ 'plan.action': 'one', 'plan.outcome': 'stopped' });
    addItem(record, 'plans', { when: 'two' });
    addItem(record, 'plans', { action: 'three', outcome: 'kept' });
    expect(texts(summarise(record))).to.deep.equal([
      'one (I let it go)',
      'two',
      'three (I did it)',
    ]);
  });
});

describe('a summary as text', () => {
  it('is headings and lists, with the lines of a text below each other', () => {
    const sections = [
      {
        title: 'Step',
        answered: [
          { label: 'One question', texts: ['An answer'] },
          { label: 'Another', texts: ['Two\nlines', 'and more'] },
        ],
      },
    ];
    expect(asText('Heading', sections)).to.equal(
      [
        'Heading',
        '',
        'Step',
        '',
        'One question',
        '- An answer',
        '',
        'Another',
        '- Two',
        '  lines',
        '- and more',
        '',
      ].join('\n'),
    );
  });
});

describe.each(readerNames)('a summary as Markdown, in %s', (reader) => {
  const read = (markdown: string) => readMarkdown(reader, markdown);

  const typed = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '- ',
          '+ ',
          '* ',
          '1. ',
          '2) ',
          '> ',
          '---\n',
          '\n===\n',
          '|a|\n|-|\n',
        ),
        fc.constantFrom('```', '~~~', '`', '*', '**', '_', '~', '\\', '\\\n', '[ ] ', '!', '^'),
        fc.constantFrom(
          '<b>',
          '</li>',
          '<!--',
          '-->',
          '<script>',
          '<a@b.c>',
          '&amp;',
          '&#35;',
          '&',
        ),
        fc.constantFrom('[a](b)', '![a](b)', '\n[a]: b\n', '[a]', '[^1]', '[^1]: b', '- [x] c'),
        fc.constantFrom(
          'https://a.example',
          'http://a.example/b_c_*d*',
          'https://a.example/x(y)_z',
        ),
        fc.constantFrom(
          '<https:a>',
          'www.a.example/b_c',
          'ftp://a.b',
          'a_b@c.example',
          '@c',
          '.de',
        ),
        fc.constantFrom(
          ' ',
          '    ',
          '\t',
          '  \n',
          '\n',
          '\n\n',
          '\n \t\n',
          '\r\n',
          '\r',
          '\n\n    ',
        ),
        fc.constantFrom('a', 'word', '🌱', '\ud83c', '\0', '\u00a0', '\u2028', '\u0085', '\ufeff'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

  it('shows what was typed, and nothing of it means anything', () => {
    fc.assert(
      fc.property(typed, typed, typed, (kindLine, note, did) => {
        const record = recordOf({
          'kind-line': kindLine,
          [`moments.${id}.did`]: did,
          'note.text': note,
        });
        const found = read(asMarkdown('Heading', summarise(record)));
        const kept = (['kind-line', `moments.${id}.did`, 'note.text'] as const).map((name) =>
          normal(record.get(name)),
        );
        expect(textsIn(found, 'li')).to.deep.equal(kept.filter(Boolean));
        expect(['h1', 'h2', 'h3', 'ul', 'li', 'p', 'a']).to.include.members(namesIn(found));
        expect(falseLinks(found)).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has addresses as they were typed, and they lead there', () => {
    const addresses = [
      'https://jobs.example/roles/1234_a_b?x=1&copy=2#top',
      'https://wiki.example/Bread_(food)',
      'http://localhost:8000/',
      'ana.maria+jobs@team.example.com',
    ];
    const text = `See ${addresses.join(', or (')}.`;
    const markdown = asMarkdown('', summarise(recordOf({ 'note.text': text })));
    const links = [...read(markdown).querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(links).to.deep.equal(addresses);
    for (const address of addresses) expect(markdown).to.include(address);
  });

  it('keeps lines and paragraphs apart, however they end', () => {
    const text = 'Hello,\r\n \r\nOne \u2028 # Two\rThree';
    const found = read(asMarkdown('', summarise(recordOf({ 'note.text': text }))));
    const lines = [...found.querySelectorAll('li p')].map(({ textContent }) =>
      textContent.trim().split(/\s*\n\s*/),
    );
    expect(lines).to.deep.equal([['Hello,'], ['One', '# Two', 'Three']]);
  });

  it('has the guide as heading, the steps below it, and the questions below these', () => {
    const sections = summarise(recordOf(everything));
    const found = read(asMarkdown('*Now* <b> #', sections));
    expect(textsIn(found, 'h1')).to.deep.equal(['*Now* <b> #']);
    expect(textsIn(found, 'h2')).to.deep.equal(sections.map(({ title }) => title));
    expect(textsIn(found, 'h3')).to.deep.equal(
      sections.flatMap(({ answered }) => answered.map(({ label }) => label)),
    );
    expect(textsIn(found, 'li')).to.deep.equal(texts(sections).map(normal));
  });
});

describe('a summary as Markdown', () => {
  it('is easy to read as it is: little is escaped', () => {
    const text =
      'I stayed calm, and asked: “why?” (Twice!) A 3.5-hour day; 50% + more.\nThen "home".';
    const markdown = asMarkdown('', summarise(recordOf({ 'note.text': text })));
    expect(markdown).to.include(text.replace('\n', '\\\n  '));
  });
});
