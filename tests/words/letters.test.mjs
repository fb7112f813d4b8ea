// Holds the letters of every language to what its readers expect. After `npm run build`.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const dist = (path) => new URL(`../../dist/${path}`, import.meta.url);
const { languages } = await import(dist('locales/languages.js'));
const { loadLocale } = await import(dist('locales/registry.js'));
const { composeNote, rangeOf } = await import(dist('exercises/thank-you-note/note.js'));
const { remarksOn } = await import(dist('exercises/thank-you-note/remarks.js'));
const { lengthOf } = await import(dist('i18n/text.js'));

/** Where an employer is told its own name: any name holds there, or it stands above the letter. */
const namesTheEmployer = ['en', 'en-us', 'ja'];

/** Where nothing typed may stand after a colon. */
const hasNoColon = ['ja', 'ko'];

/** What begins with a capital inside a sentence. In German every noun may. */
const capitals = {
  cs: /^V(y|ás|ám|ámi|aš\p{L}*)$/u,
  de: /./,
  it: /^(Lei|Le|La|Su[oaei])$/,
  pl: /^Pa(ni?|ństw)\p{L}*$/u,
  uk: /^В(и|ас|ам|ами|аш\p{L}*)$/u,
};

/** A wish for whoever one will not meet again. A colleague one will. */
const farewells = {
  ar: /التوفيق/,
  cs: /přeji/,
  da: /ønsker/,
  de: /alles Gute/,
  en: /all the best/,
  'en-us': /all the best/,
  es: /deseo/,
  fi: /toivotan/,
  fr: /souhaite/,
  he: /לאחל/,
  hi: /शुभकामनाएँ/,
  it: /auguro/,
  ja: /ご活躍/,
  ko: /기원합니다/,
  nl: /wens /,
  pl: /życzę/,
  pt: /desejo/,
  'pt-pt': /desejo/,
  ro: /doresc/,
  sv: /önskar/,
  tr: /başarılar/,
  uk: /бажаю/,
  zh: /祝愿/,
};

const names = [
  { company: 'Acme Inc.', role: 'Data Analyst', recipient: 'Sam Okafor' },
  { company: 'Stadtwerke Köln', role: 'Teamleitung (m/w/d)', recipient: 'Ana Reyes' },
  { company: 'Ville de Lyon', role: 'Agent d’accueil', recipient: 'Camille' },
  { company: '株式会社さくら', role: '営業事務', recipient: '山田' },
];

const everything = { disappointment: true, advice: true, stay: true };

const cases = ['external', 'internal', 'agency'].flatMap((relation) =>
  ['application', 'screening', 'final'].flatMap((stage) =>
    ['given', 'none', 'unanswered'].flatMap((status) =>
      ['no', 'yes'].map((thanked) => ({ relation, stage, 'feedback-status': status, thanked })),
    ),
  ),
);

for (const name of ['en', ...Object.keys(languages)]) {
  const locale = await loadLocale(name);
  const { note } = locale.messages;

  /** A letter with all that can be said in it; what is typed begins small. */
  const letter = (situation, who = names[0], typed = {}) =>
    composeNote(locale, situation, everything, {
      date: '',
      valued: 'x',
      feedback: '',
      area: 'skills',
      topic: 'x',
      sender: 'Kim Lee',
      ...who,
      ...typed,
    });

  test(`${name}: an employer is not told its own name, an agency is told whose job it was`, () => {
    const said = textsIn({ ...note, agency: [] }).filter((text) => text.includes('{company}'));
    assert.equal(said.length > 0, namesTheEmployer.includes(name), said.join('\n'));
    for (const situation of cases.filter((it) => it.relation === 'agency' && it.thanked === 'no')) {
      const { subject, text } = letter(situation);
      assert.match(`${subject}\n${text}`, /Acme Inc/);
    }
  });

  test(`${name}: a colleague is wished no farewell`, () => {
    const external = {
      relation: 'external',
      stage: 'final',
      'feedback-status': 'none',
      thanked: 'no',
    };
    assert.match(letter(external).text, farewells[name]);
    for (const situation of cases.filter((it) => it.relation === 'internal')) {
      assert.doesNotMatch(letter(situation).text, farewells[name]);
    }
  });

  test(`${name}: a capital is where a sentence begins, or a word has one anyway`, () => {
    for (const situation of cases) {
      const small = { company: 'x', role: 'x', recipient: 'x' };
      const { text } = letter(situation, small, { sender: 'x' });
      const inside = /(?<=[\p{Ll}\p{N},;:“”„»«"’)] ?)\s(?<![.?!]\s)(\p{Lu}\p{Ll}\p{L}*)/gu;
      for (const [, word] of text.split(/\n\n/).join('. ').matchAll(inside)) {
        assert.match(word, capitals[name] ?? /^$/, text);
      }
    }
  });

  if (hasNoColon.includes(name)) {
    test(`${name}: nothing that was typed stands after a colon`, () => {
      for (const text of textsIn(note)) assert.doesNotMatch(text, /[:：]\s*\{/);
    });
  }

  test(`${name}: no letter needs a remark of its own, whoever and whatever is named in it`, () => {
    for (const situation of cases) {
      for (const who of names) {
        const { text } = letter(situation, who, { date: '2026-03-09', valued: 'two words' });
        const remarks = remarksOn(locale, text, rangeOf(locale, situation), Object.values(who));
        const { min, max } = rangeOf(locale, situation);
        assert.deepEqual(remarks, [], `${lengthOf(locale, text)} of ${min} to ${max}:\n${text}`);
      }
    }
  });
}

function textsIn(value) {
  if (typeof value === 'string') return [value];
  return Object.values(value).flatMap(textsIn);
}
