import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Locale } from '../../../../src/locales/messages.js';
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
import { limitOf } from '../../../../src/record/text-fields.js';
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
import { asMarkdown, asText, type SheetContent } from '../../../../src/exercises/answers/text.js';

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

/** What is in a summary in other words: the day and the time of a plan. */
const inOtherWords = new Map<Field, string>([
  ['plan.date', '2026-04-09'],
  ['plan.time', '14:30'],
  [`plans.${id}.date`, '2026-05-12'],
  [`plans.${id}.time`, '09:05'],
]);

/** What is no answer, or is in the note already. A field that is in no list is a mistake. */
const leftOut = new Set<Field>([
  ...stepIds.map(statusField),
  'relation',
  'thanked',
  'note.recipient',
  'note.valued',
  'note.feedback',
  'note.area',
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

const mark = (name: Field): string => inOtherWords.get(name) ?? `<${name}>`;

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

function summarise(record: GuideRecord, locale: Locale = en): readonly Section[] {
  return summaryOf(answersIn(record), locale, record.get('note.text'), locale.lang);
}

const about = 'Data Analyst · Fennel Systems · 9 April 2026';

const sheet = (sections: readonly Section[], heading = 'Heading'): SheetContent => ({
  heading,
  about,
  sections,
});

const texts = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ answered }) => answered.flatMap((answer) => answer.texts));

/** All that can be written, written; each choice made. */
const everything: Written = Object.fromEntries(
  [...fields].map(([name, kind]) => [name, isText(kind) ? mark(name) : kind.at(-1)!]),
);

describe('a summary', () => {
  it('has each text that was written, once', () => {
    const text = asText(sheet(summarise(recordOf(everything))));
    for (const name of textFields) {
      if (inOtherWords.has(name)) continue;
      const times = text.split(mark(name)).length - 1;
      expect(times, name).to.equal(leftOut.has(name) ? 0 : 1);
    }
  });

  it('tells each choice from every other, and from none', () => {
    for (const [name, kind] of fields) {
      if (isText(kind)) continue;
      const written = kind.map((value) =>
        asText(sheet(summarise(recordOf({ ...everything, [name]: value })))),
      );
      expect(new Set(written).size, name).to.equal(leftOut.has(name) ? 1 : kind.length);
    }
  });

  it('has nothing for what was left open', () => {
    expect(summarise(recordOf({}))).to.deep.equal([]);
    for (const name of textFields) {
      // A day that nothing is planned for is no answer.
      const expected = leftOut.has(name) || inOtherWords.has(name) ? [] : [mark(name)];
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

  it('says below a text what was chosen for it, on lines of their own', () => {
    const point: Written = {
      [`points.${id}.text`]: 'More examples\n',
      [`points.${id}.sort`]: 'use',
      [`points.${id}.area`]: 'answers',
    };
    expect(texts(summarise(recordOf(point)))).to.deep.equal([
      'More examples\nUse it\nAnswering questions',
    ]);
    const moment: Written = {
      [`moments.${id}.label`]: 'The test task',
      [`moments.${id}.felt`]: 'uncertain',
      [`moments.${id}.did`]: 'I asked for\nmore time',
    };
    expect(texts(summarise(recordOf(moment)))).to.deep.equal([
      'The test task\nUnsure\nI asked for\nmore time',
    ]);
    const preparation: Written = { 'preparation.role': 'part', 'preparation.rest': 'no' };
    expect(texts(summarise(recordOf(preparation)))).to.deep.equal([
      'Reading about the role: In part',
      'Rest: No',
    ]);
  });

  it('has a list’s items in the order they were added', () => {
    const record = new GuideRecord('me');
    for (const text of ['One', 'Two', 'Three']) addItem(record, 'points', { text });
    expect(texts(summarise(record))).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('has a plan in lines, and of half a plan the half', () => {
    const plan = (written: Written) => texts(summarise(recordOf(written)));
    expect(plan({ 'plan.when': 'it is Tuesday', 'plan.action': 'call Sam' })).to.deep.equal([
      'When: it is Tuesday\nI will: call Sam',
    ]);
    expect(plan({ 'plan.when': 'it is Tuesday' })).to.deep.equal(['When: it is Tuesday']);
    expect(plan({ 'plan.when': ' ', 'plan.action': 'call Sam' })).to.deep.equal([
      'I will: call Sam',
    ]);
    expect(plan({ 'plan.outcome': 'kept' })).to.deep.equal([]);
    expect(plan({ 'obstacle.if': 'I am tired', 'obstacle.then': 'rest' })).to.deep.equal([
      'What could get in the way: I am tired\nThen I will: rest',
    ]);
    expect(plan({ 'obstacle.then': 'rest' })).to.deep.equal(['Then I will: rest']);
    expect(plan({ 'setback.then': 'call Ana' })).to.deep.equal(['After a no, I will: call Ana']);
  });

  it('has what was written in a plan as it is, but for white space around it', () => {
    const plan = { 'plan.when': ' it is Tuesday, ', 'plan.action': '\n call Sam.\n' };
    expect(texts(summarise(recordOf(plan)))).to.deep.equal([
      'When: it is Tuesday,\nI will: call Sam.',
    ]);
  });

  it('has the day and the time of each plan in words, as the page has them', () => {
    const record = recordOf({
      'plan.when': 'after lunch',
      'plan.date': '2026-04-09',
      'plan.time': '14:30',
      'plan.outcome': 'not-yet',
    });
    addItem(record, 'plans', { action: 'rest', date: '2026-05-12', time: '09:05' });
    const said = (tag: string) => texts(summarise(record, { ...en, tag }));
    const [first, second] = said('en-GB');
    expect(first).to.match(/^When: after lunch\nDate: \w+,? 9 April 2026\b.*\b14:30\nNot yet$/);
    expect(second).to.match(/^I will: rest\nDate: \w+,? 12 May 2026\b.*\b0?9:05$/);
    expect(said('en-US')[0]).to.match(/\nDate: \w+, April 9, 2026\b.*\b2:30\sPM\n/);
  });

  it('has a plan’s day only where one was chosen', () => {
    const said = (moment: Written) =>
      texts(summarise(recordOf({ 'plan.action': 'rest', ...moment }), { ...en, tag: 'en-GB' }))[0];
    for (const date of ['', '2026-13-09', 'soon']) {
      expect(said({ 'plan.date': date, 'plan.time': '14:30' }), date).to.equal('I will: rest');
    }
    expect(said({ 'plan.date': '2026-04-09' })).to.match(/ 9 April 2026\b.*\b10:00$/);
  });

  it('has the first plan first, and how each went', () => {
    const record = recordOf({ 'plan.action': 'one', 'plan.outcome': 'stopped' });
    addItem(record, 'plans', { when: 'two' });
    addItem(record, 'plans', { action: 'three', outcome: 'kept' });
    expect(texts(summarise(record))).to.deep.equal([
      'I will: one\nI let it go',
      'When: two',
      'I will: three\nI did it',
    ]);
  });
});

describe('a summary as text', () => {
  it('is headings, texts and lists of several, with what it is about at its head', () => {
    const sections = [
      {
        title: 'Step',
        answered: [
          { label: 'One question', texts: ['An answer\nin two lines'] },
          { label: 'Another', texts: ['Two\nlines', 'and more'] },
        ],
      },
    ];
    expect(asText(sheet(sections))).to.equal(
      [
        'Heading',
        '',
        about,
        '',
        'Step',
        '',
        'One question',
        'An answer',
        'in two lines',
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

/** What shows below each question: the items of a list, or a text by itself. */
const answersBelow = (page: DocumentFragment): string[][] =>
  [...page.querySelectorAll('h3')].map((question) => {
    const paragraphs: string[] = [];
    let next = question.nextElementSibling;
    for (; next && ['p', 'ul'].includes(next.localName); next = next.nextElementSibling) {
      if (next.localName === 'ul') return textsOf(next.children);
      paragraphs.push(next.textContent);
    }
    return [normal(paragraphs.join('\n'))];
  });

const textsOf = (elements: HTMLCollection): string[] =>
  [...elements].map(({ textContent }) => normal(textContent));

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
      fc.property(typed, typed, typed, typed, (kindLine, did, draft, note) => {
        const record = recordOf({
          'kind-line': kindLine,
          [`moments.${id}.did`]: did,
          'draft.moments': draft,
          'note.text': note,
        });
        const found = read(asMarkdown(sheet(summarise(record))));
        const kept = (...names: TextField[]) =>
          names.map((name) => normal(record.get(name))).filter(Boolean);
        expect(answersBelow(found)).to.deep.equal(
          [kept('kind-line'), kept(`moments.${id}.did`, 'draft.moments'), kept('note.text')].filter(
            ({ length }) => length > 0,
          ),
        );
        expect(textsIn(found, 'h1')).to.deep.equal(['Heading']);
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
    const markdown = asMarkdown(sheet(summarise(recordOf({ 'note.text': text }))));
    const links = [...read(markdown).querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(links).to.deep.equal(addresses);
    for (const address of addresses) expect(markdown).to.include(address);
  });

  it('keeps lines and paragraphs apart, however they end', () => {
    const text = 'Hello,\r\n \r\nOne \u2028 # Two\rThree';
    const lines = (written: Written, where: string) =>
      [...read(asMarkdown(sheet(summarise(recordOf(written))))).querySelectorAll(where)].map(
        ({ textContent }) => textContent.trim().split(/\s*\n\s*/),
      );
    const apart = [['Hello,'], ['One', '# Two', 'Three']];
    expect(lines({ 'note.text': text }, 'h3 ~ p')).to.deep.equal(apart);
    const listed = { [`moments.${id}.did`]: text, 'draft.moments': 'Another' };
    expect(lines(listed, 'li:first-child p')).to.deep.equal(apart);
  });

  it('has the guide as heading, the steps below it, and the questions below these', () => {
    const sections = summarise(recordOf(everything));
    const found = read(asMarkdown(sheet(sections, '*Now* <b> #')));
    expect(textsIn(found, 'h1')).to.deep.equal(['*Now* <b> #']);
    expect(textsIn(found, 'h2')).to.deep.equal(sections.map(({ title }) => title));
    expect(textsIn(found, 'h3')).to.deep.equal(
      sections.flatMap(({ answered }) => answered.map(({ label }) => label)),
    );
    expect(answersBelow(found)).to.deep.equal(
      sections.flatMap(({ answered }) => answered.map((answer) => answer.texts.map(normal))),
    );
  });

  it('says at its head what it is about, and nothing of that means anything', () => {
    for (const head of [
      about,
      '# Chef (*Sous*) · <b>_Café_</b> · 9.4.',
      '1. Analyst · ``` · [x]',
    ]) {
      const found = read(asMarkdown({ ...sheet(summarise(recordOf(everything))), about: head }));
      expect(textsIn(found, 'h1 + p')).to.deep.equal([head]);
      expect(namesIn(found)).to.have.members(['h1', 'p', 'h2', 'h3', 'ul', 'li']);
    }
  });
});

describe('a summary as Markdown', () => {
  it('is easy to read as it is: little is escaped', () => {
    const text =
      'I stayed calm, and asked: “why?” (Twice!) A 3.5-hour day; 50% + more.\nThen "home".';
    const markdown = asMarkdown(sheet(summarise(recordOf({ 'note.text': text }))));
    expect(markdown).to.include(text.replace('\n', '\\\n'));
  });
});
