// Holds every English text of the guide to the rules of its words. After `npm run build`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const { loadLocale } = await import(new URL('../../dist/locales/registry.js', import.meta.url));
const en = await loadLocale('en');

/** A sentence's words and a text's Flesch-Kincaid grade, at most. 6 is for readers of about 11. */
const limits = { sentence: 20, grade: 6 };

/** A section is the first name of a path. The letter is the candidate's own, and more formal. */
const limitsOfSection = { note: { sentence: 24, grade: 9 } };

/** Some texts are to be short as a whole. The first that fits counts. */
const kinds = [
  { kind: 'a lead', path: /^steps\..+\.lead$/, words: 40 },
  { kind: 'a help line', path: /Help$/, words: 20 },
  {
    // What ends neither as a sentence nor as a quotation is the label, legend or question of a
    // control, or one of its choices.
    kind: 'a prompt',
    path: /^(acceptFeedback|reflect|thankYouNote|applyLessons|summary)\./,
    ending: /[^.”]$/,
    words: 14,
  },
];

/** What is in sight before any step is opened, on a page that sets nothing. */
const unopened = ({ heading, intro, hardDay, expandAll, outro, ...rest }) => {
  const titles = Object.values(rest.steps).map(({ title }) => title);
  const { kept, page, words } = rest.privacy;
  const frame = [heading, intro, hardDay, rest.progress.none, expandAll, outro];
  return [...frame, ...titles, kept.local, page, words, rest.saving.answers];
};
const unopenedWords = 120;

const neverSay = [
  [/\bhappens? for a reason\b/i, 'explains the loss away'],
  [/\bredirect/i, 'calls the loss a gift'],
  [/\bstay positive\b/i, 'tells someone how to feel'],
  [/\btake (it|this|that) personally\b/i, 'tells someone how to feel'],
  [/\bat least\b/i, 'makes the loss smaller; of a number, say “or more”'],
  [/\bodds\b|\b(your|the) chances\b|\bchances? of\b/i, 'puts a figure on hope'],
  [/\b(why|reason) (you|they) (were|weren’t|got|did|didn’t)\b/i, 'is not ours to know'],
  [/\byou(’ll| will) (soon )?(get|land|be hired|be chosen|succeed|hear)\b/i, 'is a promise'],
  [/\bdefinitely\b|\bguarantee/i, 'is a promise'],
  [/\byou(’ll| will)? (should|must|need to|have to|ought to)\b/i, 'is homework; offer a choice'],
  [/\bstreak|\bconfetti\b|\bcongratulat/i, 'cheers on a bad day'],
  [/\b(battle|fight|fought|attack|weapon|enem|defeat|conquer)|\bwars?\b/i, 'is talk of war'],
  // Not "window", and not "won’t".
  [/\bwin(s|ners?|ning)?\b|\bwon\b(?!’)|\bbeat/i, 'is talk of sport'],
  [/\b(crush|scor(e|ing)|game|champion|tackl|hurdle)/i, 'is talk of sport'],
  [/\bknock(s|ed|ing)? .*\bout\b|\b(slam dunk|home run|finish line)\b/i, 'is talk of sport'],
  [/\beye[- ]contact\b|\bbody language\b|\bposture\b|\bhandshake\b|\bsmil/i, 'is a norm of looks'],
  [/\bvoice\b|\bspeak (up|louder|slower|more)\b/i, 'is a norm of voices'],
  [/\bdress(ed|ing)?\b|\bclothe|\boutfit\b|\bwear(s|ing)?\b/i, 'is a norm of dress'],
];

const typing = [
  [/['"]/, 'has a straight quote: type ’ or “ ”'],
  [/\.\.\./, 'has three dots: type …'],
  [/\s\s/, 'has two spaces together'],
  [/^\s|\s$/, 'has white space at an end'],
];

const texts = textsIn(en.messages);

test('the words are easy to read', () => {
  const hard = runningTexts().flatMap(({ name, parts }) => {
    const words = parts.flatMap(wordsIn);
    // In fewer words than these, a single long one decides the grade.
    if (words.length < 30) return [];
    const grade = fleschKincaid({
      sentence: parts.flatMap(sentencesIn).length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    });
    const most = limitsOf(name).grade;
    return grade > most ? [`${name}: is of grade ${grade.toFixed(1)}; ${most} at most`] : [];
  });
  expectNone(hard);
});

test('a sentence is short', () => {
  expectEach((text, path) => {
    const most = limitsOf(path).sentence;
    const longest = Math.max(...sentencesIn(text).map((sentence) => wordsIn(sentence).length));
    return longest > most ? [`has a sentence of ${longest} words; ${most} at most`] : [];
  });
});

test('a lead, a help line and a prompt are short', () => {
  expectEach((text, path) => {
    const found = kinds.find((it) => it.path.test(path) && (it.ending?.test(text) ?? true));
    const { length } = wordsIn(text);
    const isLong = found && length > found.words;
    return isLong ? [`is ${found.kind} of ${length} words; ${found.words} at most`] : [];
  });
});

test('the unopened guide is short', () => {
  const seen = unopened(en.messages);
  const { length } = seen.flatMap(wordsIn);
  const isLong = length > unopenedWords;
  expectNone(isLong ? [`is of ${length} words; ${unopenedWords} at most`, ...seen] : []);
});

test('nothing is said that may hurt', () => expectNo(neverSay));

test('a CV is a resume too', () => {
  expectEach((text) => {
    const alone = text.replaceAll(/\bCVs? or resumes?\b/g, '');
    return /\b(CVs?|resumes?)\b|résumé/i.test(alone) ? ['does not say “CV or resume”'] : [];
  });
});

test('quotes, dots and spaces are typed as in print', () => expectNo(typing));

test('the guide does not shout', () => expectNo([[/!/, 'has an exclamation mark']]));

/** Each text, with the path of its keys. */
function textsIn(value, path = '') {
  if (typeof value === 'string') return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path ? `${path}.${key}` : key),
  );
}

/** The sentences of each step and of each section; those outside any are one section. */
function runningTexts() {
  const parts = {};
  for (const { path, text } of texts) {
    if (!/[.?”]$/.test(text)) continue;
    const name = path.match(/^steps\.[^.]+|^[^.]+(?=\.)/)?.[0] ?? 'the frame';
    (parts[name] ??= []).push(text);
  }
  return Object.entries(parts).map(([name, it]) => ({ name, parts: it }));
}

function limitsOf(path) {
  return { ...limits, ...limitsOfSection[path.split('.')[0]] };
}

function wordsIn(text) {
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
  return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function sentencesIn(text) {
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return segments.map(({ segment }) => segment);
}

/** No text has any of these: `[pattern, what is wrong with it]`. */
function expectNo(patterns) {
  expectEach((text) =>
    patterns.flatMap(([pattern, problem]) => {
      const match = text.match(pattern)?.[0];
      return match === undefined ? [] : [`“${match}” ${problem}`];
    }),
  );
}

function expectEach(problemsOf) {
  expectNone(
    texts.flatMap(({ path, text }) =>
      problemsOf(text, path).map((problem) => `${path}: ${problem}\n    ${text}`),
    ),
  );
}

function expectNone(problems) {
  assert.ok(problems.length === 0, `\n${problems.join('\n')}`);
}
