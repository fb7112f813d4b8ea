// Holds every language to the same shape and care as English. After `npm run build`.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

partOnce();

const dist = (path) => new URL(`../../dist/${path}`, import.meta.url);
const { en: englishHalves } = await import(dist('locales/en.js'));
const { languages } = await import(dist('locales/languages.js'));
const { loadLocale } = await import(dist('locales/registry.js'));
const { composeNote, rangeOf } = await import(dist('exercises/thank-you-note/note.js'));
const { lengthOf } = await import(dist('i18n/text.js'));

/** How many characters a text may have, for so many in English. */
const longest = (length) => length * 1.55 + 14;

const pluralForm = /\.(zero|one|two|few|many|other)$/;

const typing = [
  [/['"]/, 'has a straight quote'],
  [/\.\.\./, 'has three dots: type …'],
  [/ {2}/, 'has two spaces together'],
  [/^\s|\s$/, 'has white space at an end'],
  [/[!！]/, 'has an exclamation mark'],
];

/** What is left behind where a part of the note is missing. */
const stray = [
  [/[{}[\]]/, 'a bracket'],
  [/[^\S\n]{2}/, 'two spaces'],
  [/ [.,;。、，]/, 'a space before a mark'],
  [/[,;:、，：]\s*[.。]|\.\.|。。|,,/, 'two marks'],
  [/\n{3}|^\s|\s$| \n|\n /, 'a stray line or space'],
  [/\(\)|“”|«»|„“|「」/, 'nothing between quotes'],
  [/[?？؟][^]*[?？؟]/, 'two questions'],
];

/** What someone may write, in the fewest words: no part, all but one, and all of them. */
const full = {
  recipient: 'Ama Mensah',
  company: 'Contoso',
  role: 'Analyst',
  date: '2026-03-03',
  valued: 'A',
  feedback: 'B',
  area: 'skills',
  topic: 'C',
  sender: 'Kim Lee',
};
const partNames = Object.keys(full);
const none = Object.fromEntries(partNames.map((name) => [name, '']));
const someParts = process.argv.includes('--every-part')
  ? combinations(Object.fromEntries(partNames.map((name) => [name, ['', full[name]]])))
  : [none, full, ...partNames.map((name) => ({ ...full, [name]: '' }))];
const someOptions = [true, false].flatMap((advice) =>
  [true, false].map((rest) => ({ advice, stay: rest, disappointment: rest })),
);
const situations = combinations({
  'feedback-status': ['given', 'none', 'unanswered'],
  stage: ['application', 'screening', 'interview'],
  relation: ['external', 'internal', 'agency'],
  thanked: ['yes', 'no'],
});

const en = await loadLocale('en');
const english = new Map(textsIn(en.messages).map(({ path, text }) => [path, text]));
const englishFor = (path) => english.get(path) ?? english.get(path.replace(pluralForm, '.other'));

const locales = await Promise.all(
  ['en', ...Object.keys(languages)].map(async (name) => ({
    name,
    halves: (await languages[name]?.()) ?? englishHalves,
    locale: await loadLocale(name),
  })),
);

for (const { name, halves, locale } of locales) {
  const { lang, dir, messages } = locale;
  const expectEach = (problemsOf) =>
    expectNone(
      textsIn(messages).flatMap(({ path, text }) =>
        problemsOf(text, path).map((problem) => `${path}: ${problem}\n    ${text}`),
      ),
    );

  test(`${lang}: each half has every text that it is to have, and no other`, async () => {
    // What is said otherwise to a colleague or an agency, or by a check-in, differs by language.
    const isFree = (path) => /^note\.(checkIn\.closing|internal\.|agency\.)/.test(path);
    const shape = (value) =>
      new Set(
        textsIn(value)
          .map(({ path }) => shapeOf(path))
          .filter((path) => !isFree(path)),
      );
    assert.deepEqual(shape(halves.messages), shape(englishHalves.messages));
    assert.deepEqual(shape(await halves.exercises()), shape(await englishHalves.exercises()));
  });

  test(`${lang}: has a tag and a direction that fit`, () => {
    const { language, script } = new Intl.Locale(lang).maximize();
    assert.equal(Intl.getCanonicalLocales(lang)[0], lang);
    assert.equal(language, name.split('-')[0]);
    assert.equal(dir, ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr');
  });

  test(`${lang}: the same is filled in as in English`, () => {
    expectEach((text, path) => {
      // A letter may be put otherwise, and a plural form may be a word instead of a number.
      const isFree = path.startsWith('note.') || pluralForm.test(path);
      const allowed = path.startsWith('note.') ? partNames : namesIn(englishFor(path) ?? '');
      const found = namesIn(text);
      return [
        ...found.filter((it) => !allowed.includes(it)).map((it) => `has {${it}}`),
        ...allowed.filter((it) => !isFree && !found.includes(it)).map((it) => `lacks {${it}}`),
      ];
    });
  });

  test(`${lang}: has each plural form that it needs, and no other`, () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    expectEach((text, path) => {
      const form = isCounted(path) && pluralForm.exec(path)[1];
      return !form || pluralCategories.includes(form) ? [] : [`has no form "${form}"`];
    });
    // Where "other" serves for "one" as well, it need not be said twice. Of these, "many" is of
    // millions.
    const isSpared = (form) => form === 'one' || (form === 'many' && /^(es|fr|it|pt)\b/.test(lang));
    const needed = pluralCategories.filter((form) => !isSpared(form));
    for (const path of english.keys()) {
      if (!isCounted(path)) continue;
      const forms = path
        .replace(pluralForm, '')
        .split('.')
        .reduce((at, key) => at[key], messages);
      for (const form of needed) assert.ok(form in forms, `${path} has no form "${form}"`);
    }
  });

  test(`${lang}: nothing is left in English`, { skip: lang.startsWith('en') }, () => {
    expectEach((text, path) => {
      const isSame =
        text === english.get(path) && /\p{L}{3}/u.test(text.replaceAll(/\{\w+\}/g, ''));
      return isSame ? ['is as in English'] : [];
    });
  });

  test(`${lang}: no text is much longer than in English`, () => {
    expectEach((text, path) => {
      const { length } = englishFor(path) ?? text;
      const isFree = /^note\.|vagueCues/.test(path);
      return isFree || text.length <= longest(length)
        ? []
        : [`has ${text.length} characters, and ${length} in English`];
    });
  });

  test(`${lang}: quotes, dots and spaces are typed as in print`, () => {
    expectEach((text) =>
      typing.flatMap(([pattern, problem]) => (pattern.test(text) ? [problem] : [])),
    );
  });

  test(`${lang}: the note is whole in every case`, () => {
    const problems = [];
    const seen = new Set(); // many cases have the same note
    for (const situation of situations) {
      const { min, max } = rangeOf(locale, situation);
      for (const options of someOptions) {
        for (const parts of someParts) {
          const { subject, text } = composeNote(locale, situation, options, parts);
          const note = [min, subject, text].join('\n');
          if (seen.has(note)) continue;
          seen.add(note);
          const length = lengthOf(locale, text);
          const found = stray.filter(([pattern]) => pattern.test(subject) || pattern.test(text));
          if (length < min || length > max)
            found.push([null, `${length}, not ${min} to ${max}, long`]);
          const where = () => JSON.stringify({ ...situation, ...options, ...parts });
          problems.push(...found.map(([, problem]) => `${problem}: ${where()}\n${text}`));
        }
      }
    }
    expectNone(problems.slice(0, 5));
  });
}

test('each language has its two files, and each pair its place in the list', () => {
  const others = /^(languages|loader|own-words|registry|(\w+-)?messages)$/;
  for (const folder of ['locales', 'locales/exercises']) {
    const files = readdirSync(dist(folder))
      .flatMap((file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? [])
      .filter((file) => !others.test(file));
    assert.deepEqual(
      new Set(files.map((file) => file.toLowerCase())),
      new Set(['en', ...Object.keys(languages)]),
    );
  }
});

/** Notes share their paragraphs: each is parted into words once. No word goes over a line's end. */
function partOnce() {
  const { Segmenter } = Intl;
  const segmenters = new Map();
  const remembering = (segmenter) => {
    const known = new Map();
    const partsOf = (line) => {
      if (!known.has(line)) known.set(line, [...segmenter.segment(line)]);
      return known.get(line);
    };
    return { segment: (text) => text.split('\n').flatMap(partsOf) };
  };
  Intl.Segmenter = function Remembering(lang, options) {
    const key = `${lang} ${options.granularity}`;
    if (!segmenters.has(key)) segmenters.set(key, remembering(new Segmenter(lang, options)));
    return segmenters.get(key);
  };
}

/** Each text, with the path of its keys. What a salutation is, is no text. */
function textsIn(value, path = '') {
  if (path.endsWith('salutation.is')) return [];
  if (typeof value === 'string') return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path ? `${path}.${key}` : key),
  );
}

/** One for all plural forms, and for all alternatives. */
function shapeOf(path) {
  if (isCounted(path)) return path.replace(pluralForm, '');
  return path.replace(/^(note\..*|.*\.vagueCues)\.\d+$/, '$1');
}

/** Whether this is a plural form, and not a name that is like one's. */
function isCounted(path) {
  return pluralForm.test(path) && english.has(path.replace(pluralForm, '.other'));
}

function namesIn(text) {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
}

function combinations(values) {
  return Object.entries(values).reduce(
    (all, [name, each]) => all.flatMap((it) => each.map((value) => ({ ...it, [name]: value }))),
    [{}],
  );
}

function expectNone(problems) {
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
}
