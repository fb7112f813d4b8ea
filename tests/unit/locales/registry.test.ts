import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { de } from '../../../src/locales/de.js';
import { languages } from '../../../src/locales/languages.js';
import {
  addLocale,
  isAtHand,
  join,
  loadLocale,
  localeFor,
  loadClosed,
  loadWhole,
  localeTags,
  wholeOf,
} from '../../../src/locales/registry.js';
import { pseudoLocale } from '../../browser/support/pseudo-locale.js';

beforeAll(() => addLocale(pseudoLocale));

describe('a language that is added', () => {
  it('is refused at once under a name that is none, before a guide meets it', () => {
    for (const lang of ['', 'not a tag', 'de_DE']) {
      expect(() => addLocale({ ...de, lang }), lang).to.throw(RangeError);
      expect(() => addLocale(de, lang), `as ${lang}`).to.throw(RangeError);
    }
  });

  it('may be the page’s own for all of a language, or for a region', async () => {
    const { pt } = await import('../../../src/locales/pt.js');
    const eo = { ...pt, lang: 'eo-001' };
    const spoken = async (tag: string) => (await loadLocale(tag)).lang;
    addLocale(eo);
    expect([await spoken('eo-001'), await spoken('eo')]).to.deep.equal(['eo-001', 'en']);
    addLocale(eo, 'eo');
    expect([await spoken('eo'), await spoken('eo-XX')]).to.deep.equal(['eo-001', 'eo-001']);
  });
});

describe('finding a locale', () => {
  for (const [tag, lang] of [
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    [' ar ', 'ar'],
    ['AR_eg', 'ar'],
    ['ar-Arab-EG-x-private', 'ar'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['xx-!!', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    ['a'.repeat(10_000), 'en'],
  ] as const) {
    it(`${tag.slice(0, 20) || 'nothing'} is ${lang}`, () => {
      expect(localeFor(tag).lang).to.equal(lang);
    });
  }
});

describe('loading a language', () => {
  it('has it at hand from then on, and English until then', async () => {
    expect([isAtHand('sv-FI'), localeFor('sv-FI').lang]).to.deep.equal([false, 'en']);
    const [one, other] = await Promise.all([loadLocale('sv'), loadLocale('sv-FI')]);
    expect(one).to.equal(other);
    expect([isAtHand('sv-FI'), wholeOf(localeFor('sv-FI'))]).to.deep.equal([true, one]);
  });

  it('gives what is at hand, and English where there is no nearer one', async () => {
    expect(isAtHand('tlh')).to.equal(true);
    expect((await loadLocale('tlh')).lang).to.equal('en');
  });

  it('is offered for all that are built in, and for the page’s own', () => {
    expect(localeTags()).to.include.members(['en', 'ar', ...Object.keys(languages)]);
    expect(localeTags()).to.deep.equal([...new Set(localeTags())].toSorted());
  });
});

describe('the two halves of a language', () => {
  const files = languages as Record<string, (typeof languages)[string]>;
  const { exercises: getRest, ...closed } = de;

  afterEach(() => {
    delete files['zz'];
    delete files['yy'];
  });

  it('are tried again where the first could not be had', async () => {
    const get = vi.fn(async () => ({ ...de, lang: 'zz' }));
    get.mockRejectedValueOnce(new TypeError('offline'));
    files['zz'] = get;
    await expect(loadClosed('zz')).rejects.toThrow('offline');
    expect((await loadClosed('zz')).lang).to.equal('zz');
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('give way to what the page has added meanwhile', async () => {
    let arrive: (locale: typeof de) => void = () => {};
    files['yy'] = () => new Promise((resolve) => (arrive = resolve));
    const loading = loadClosed('yy');
    addLocale({ ...de, lang: 'yy', messages: { ...de.messages, heading: 'Ours' } });
    arrive({ ...de, lang: 'yy' });
    expect((await loading).messages.heading).to.equal('Ours');
  });

  it('are one, with the words of both, and the second is asked for once', async () => {
    const rest = await (getRest as () => Promise<Parameters<typeof join>[1]>)();
    const get = vi.fn(async () => rest);
    const half = { ...closed, exercises: get };
    expect(wholeOf(half)).to.equal(undefined);
    const whole = await loadWhole(half);
    expect(await loadWhole(half)).to.equal(whole);
    expect(wholeOf(half)).to.equal(whole);
    expect(get).toHaveBeenCalledTimes(1);
    expect(whole.messages.heading).to.equal(de.messages.heading);
    expect(whole.messages.more).to.equal(rest.more);
    expect(whole.messages.announce).to.include({
      complete: de.messages.announce.complete,
      copied: rest.announce.copied,
    });
    expect(whole.messages.privacy).to.deep.equal({
      ...de.messages.privacy,
      fields: rest.privacy.fields,
    });
  });

  it('may be given together, or as one', async () => {
    const rest = await (getRest as () => Promise<Parameters<typeof join>[1]>)();
    const together = { ...closed, exercises: rest };
    expect(wholeOf(together as never)?.messages).to.include({ more: rest.more });
    const whole = join(closed, rest);
    expect(wholeOf(whole)).to.equal(whole);
    expect(await loadWhole(whole)).to.equal(whole);
  });
});
