// How the two halves of a language come together. After `npm run build`.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url));
const { addLocale, isAtHand, loadLocale, localeFor, wholeOf } = await dist('locales/registry.js');
const { de } = await dist('locales/de.js');
const { exercises } = await dist('locales/exercises/de.js');

test('a language of ours is at hand for the closed guide, and whole once its rest is there', async () => {
  addLocale({ ...de, lang: 'de-AT' });
  assert.equal(isAtHand('de-AT'), true);
  assert.equal(localeFor('de-AT').messages.heading, de.messages.heading);
  assert.equal(wholeOf(localeFor('de-AT')), undefined);

  const { lang, messages } = await loadLocale('de-AT');
  assert.equal(lang, 'de-AT');
  assert.equal(messages.heading, de.messages.heading);
  assert.deepEqual(messages.note, exercises.note);
  assert.deepEqual(messages.announce, { ...de.messages.announce, ...exercises.announce });
  assert.equal(wholeOf(localeFor('de-AT')).messages, messages);
});

test('with both halves given, nothing is waited for', () => {
  addLocale({ ...de, lang: 'de-CH', exercises });
  assert.equal(wholeOf(localeFor('de-CH')).messages.more, exercises.more);
});

test('a language that is whole is taken as it is', async () => {
  const whole = { ...(await loadLocale('de')), lang: 'de-LI' };
  addLocale(whole);
  assert.equal(localeFor('de-LI'), whole);
});

test('an owner’s words among those of the first half win over the second half’s', async () => {
  const announce = { ...de.messages.announce, erased: 'Weg.' };
  addLocale({ ...de, lang: 'de-LU', messages: { ...de.messages, more: 'Noch mehr', announce } });
  const { messages } = await loadLocale('de-LU');
  assert.equal(messages.more, 'Noch mehr');
  assert.equal(messages.announce.erased, 'Weg.');
  assert.equal(messages.announce.copied, exercises.announce.copied);
});

test('what is added while a language loads is what counts', async () => {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  addLocale({ ...de, lang: 'de-BE', exercises: () => promise });
  const asked = loadLocale('de-BE');
  addLocale({ ...de, lang: 'de-BE', messages: { ...de.messages, heading: 'Neu' } });
  resolve(exercises);
  await asked;
  assert.equal(localeFor('de-BE').messages.heading, 'Neu');
  assert.equal((await loadLocale('de-BE')).messages.heading, 'Neu');
});

test('a language that replaces one is there at once', () => {
  addLocale({ ...de, lang: 'de-IT', exercises });
  addLocale({ ...de, lang: 'de-IT', messages: { ...de.messages, heading: 'Neu' } });
  assert.equal(localeFor('de-IT').messages.heading, 'Neu');
});

test('a second half that can’t be had is asked for again', async () => {
  let times = 0;
  const flaky = () => (++times === 1 ? Promise.reject(new Error('offline')) : exercises);
  addLocale({ ...de, lang: 'de-DE', exercises: async () => flaky() });
  await assert.rejects(loadLocale('de-DE'), /offline/);
  assert.equal(wholeOf(localeFor('de-DE')), undefined);
  assert.equal((await loadLocale('de-DE')).messages.more, exercises.more);
});
