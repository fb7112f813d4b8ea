import { beforeAll, expect, it } from 'vitest';
import { GuideLanguage } from '../../../src/element/language.js';
import { loadClosed } from '../../../src/locales/registry.js';

type Host = ConstructorParameters<typeof GuideLanguage>[0];

/** What an element on a server, which knows its own attribute alone, makes of these one by one. */
function servedIn(...tags: (string | null)[]) {
  let lang: string | null = null;
  const host = { addController() {}, requestUpdate() {}, getAttribute: () => lang };
  const language = new GuideLanguage(host as unknown as Host);
  for (lang of tags) language.readServed();
  return language.locale;
}

beforeAll(() => loadClosed('de'));

it.each([
  ['en-GB', 'en'],
  ['en-IN', 'en'],
  ['de-CH', 'de'],
  ['DE-ch', 'de'],
])('%s is kept beside its language, for days and numbers', (tag, lang) => {
  expect(servedIn(tag)).toMatchObject({ lang, tag });
});

it('is another where it alone has changed', () => {
  expect(servedIn('en-GB', 'en-IN').tag).toBe('en-IN');
  expect(servedIn('en-IN', 'en').tag).toBe('en-GB');
  expect(servedIn('de-CH', 'en-GB', 'de-AT')).toMatchObject({ lang: 'de', tag: 'de-AT' });
});

it.each([null, '', 'tlh', 'tlh-GB', 'xx-!!', 'de_CH', ' de-CH '])(
  'a tag of another language, or of none, is not: %s',
  (tag) => {
    // Our English is British.
    const { lang, tag: kept } = servedIn(tag);
    expect(kept).toBe(lang === 'en' ? 'en-GB' : lang);
  },
);
