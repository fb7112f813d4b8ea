import { expect, fixture, html } from '@open-wc/testing';
import { counted, list } from '../../src/locales/format.js';
import { en } from '../../src/locales/en.js';
import { addLocale, localeFor } from '../../src/locales/locales.js';
import {
  act,
  checkbox,
  find,
  mount,
  part,
  row,
  stepIds,
  text,
  toggle,
  type RejectionGuide,
} from './support/guide.js';
import { pseudoLocale } from './support/pseudo-locale.js';

before(() => addLocale(pseudoLocale));

const shown = (guide: RejectionGuide) => {
  const { lang, dir } = part(guide, 'guide');
  return { lang, dir };
};
const english = { lang: 'en', dir: 'ltr' };
const pseudo = { lang: 'ar', dir: 'rtl' };

describe('the language', () => {
  it('is the nearest ancestor’s', async () => {
    const guide = await mount(
      '<div lang="ar"><p lang="en"><rejection-guide></rejection-guide></p></div>',
    );
    expect(shown(guide)).to.deep.equal(english);
    const other = await mount(
      '<div lang="en"><p lang="ar"><rejection-guide></rejection-guide></p></div>',
    );
    expect(shown(other)).to.deep.equal(pseudo);
  });

  it('is the guide’s own where it has one', async () => {
    const guide = await mount('<div lang="en"><rejection-guide lang="ar"></rejection-guide></div>');
    expect(shown(guide)).to.deep.equal(pseudo);
  });

  it('is found through shadow roots, closed ones too', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ar"><span></span></div>`);
    const inner = outer.firstElementChild!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<section></section>';
    const innermost = inner.firstElementChild!.attachShadow({ mode: 'open' });
    innermost.innerHTML = '<rejection-guide></rejection-guide>';
    const guide = innermost.querySelector('rejection-guide')!;
    await guide.updateComplete;
    expect(shown(guide)).to.deep.equal(pseudo);

    outer.lang = 'en';
    await Promise.resolve();
    await guide.updateComplete;
    expect(shown(guide), 'changed outside of both').to.deep.equal(english);
  });

  it('changes live, and nothing else does', async () => {
    const guide = await mount('<div lang="en"><rejection-guide></rejection-guide></div>');
    await act(guide, () => guide.expand('reflect'));
    await act(guide, () => checkbox(guide, 'reflect').click());
    guide.parentElement!.lang = 'ar';
    await Promise.resolve();
    await guide.updateComplete;
    expect(shown(guide)).to.deep.equal(pseudo);
    expect(text(part(guide, 'heading'))).to.equal(pseudoLocale.messages.heading);
    expect(toggle(guide, 'reflect').ariaExpanded).to.equal('true');
    expect(checkbox(guide, 'reflect').checked).to.equal(true);
  });

  it('follows the guide when it is moved', async () => {
    const guide = await mount('<div lang="en"><rejection-guide></rejection-guide></div>');
    const elsewhere = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
    elsewhere.append(guide);
    await guide.updateComplete;
    expect(shown(guide)).to.deep.equal(pseudo);
  });

  it('is each guide’s own on a page of two languages', async () => {
    const one = await mount('<div lang="en"><rejection-guide></rejection-guide></div>');
    const other = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    expect([shown(one), shown(other)]).to.deep.equal([english, pseudo]);
  });

  it('leaves no word in English', async () => {
    const guide = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    for (const step of stepIds) await act(guide, () => checkbox(guide, step).click());
    const words = text(part(guide, 'guide'));
    for (const word of ['Done', 'Skipped', 'Open', 'again', 'step', 'Your']) {
      expect(words, word).not.to.include(word);
    }
  });

  it('sets the rows out from the right', async () => {
    const guide = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    const box = checkbox(guide, 'reflect').getBoundingClientRect();
    const line = row(guide, 'reflect').getBoundingClientRect();
    expect(line.right - box.right).to.be.below(2);
  });
});

describe('finding a locale', () => {
  for (const [tag, lang] of [
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
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

describe('counting', () => {
  it('uses the plural forms and the digits of the language', () => {
    const forms = { one: 'one {count}', two: 'two {count}', other: 'other {count}' };
    expect([0, 1, 2].map((count) => counted(en, forms, count))).to.deep.equal([
      'other 0',
      'one 1',
      'other 2',
    ]);
    expect(counted(pseudoLocale, forms, 2)).to.match(/^two [2٢]$/);
  });

  it('joins phrases as the language does', () => {
    expect(list(en, ['2 done', '1 skipped', '1 left'])).to.equal('2 done, 1 skipped, 1 left');
    expect(list(en, ['4 done'])).to.equal('4 done');
  });

  it('shows in the progress', async () => {
    const guide = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(find(guide, '#progress').textContent).to.match(/[1١] döñé/);
  });
});
