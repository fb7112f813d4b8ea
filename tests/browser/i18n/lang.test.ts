import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { de } from '../../../src/locales/de.js';
import type { ExerciseMessages } from '../../../src/locales/exercise-messages.js';
import { languages } from '../../../src/locales/languages.js';
import { addLocale, isAtHand, loadLocale } from '../../../src/locales/registry.js';
import { act, all, click, textbox, hidden, one } from '../support/harness.js';
import { earlier, openMore } from '../support/answers.js';
import {
  checkbox,
  guideId,
  mount,
  mountClosed,
  panel,
  part,
  parts,
  row,
  stepIds,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { pseudoLocale } from '../support/pseudo-locale.js';
import { replace } from '../support/replace.js';
import { deferred } from '../support/storage.js';

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
    const first = await mount('<div lang="en"><rejection-guide></rejection-guide></div>');
    const other = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    expect([shown(first), shown(other)]).to.deep.equal([english, pseudo]);
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
    expect(line.right - box.right, 'but for the edge of the card').to.be.below(10);
  });
});

/** German, with what gets its exercises. */
const german = de as typeof de & { exercises: () => Promise<ExerciseMessages> };

/** The note, by whatever name: the one field of its step that has several lines. */
const note = (guide: RejectionGuide) =>
  all(panel(guide, 'thank-you-note'), 'textbox').find((it) => it.localName === 'textarea')!;

describe('a language that is not at hand', () => {
  const languageOf = (guide: RejectionGuide) => parts(guide, 'guide')[0]?.lang;

  it('is loaded, and the first words are in it; until then the page’s own stay', async () => {
    expect(isAtHand('sv')).to.equal(false);
    const page = await fixture<HTMLElement>(html`<div lang="sv"></div>`);
    page.innerHTML = '<rejection-guide><p>In brief.</p></rejection-guide>';
    const guide = page.querySelector('rejection-guide')!;
    await Promise.resolve();
    expect(languageOf(guide)).to.equal(undefined);
    expect(guide.querySelector('p')!.assignedSlot === null, 'shown').to.equal(false);
    await guide.updateComplete;
    expect(languageOf(guide)).to.equal('sv');
    expect(guide.querySelector('p')!.assignedSlot).to.equal(null);
  });

  it('comes in place of the one before, which stays until then', async () => {
    const guide = await mount('<div lang="en"><rejection-guide></rejection-guide></div>');
    guide.lang = 'it-CH';
    await Promise.resolve();
    await guide.updateComplete;
    expect(languageOf(guide)).to.equal('en');
    await waitUntil(() => languageOf(guide) === 'it');
  });

  it('of the note’s own comes in place of the guide’s', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    await loadLocale('de');
    page.innerHTML =
      '<rejection-guide note-lang="uk" open-steps="thank-you-note"></rejection-guide>';
    const guide = page.querySelector('rejection-guide')!;
    await guide.updateComplete;
    expect(isAtHand('uk')).to.equal(false);
    expect(note(guide).lang).to.equal('de');
    await waitUntil(() => note(guide).lang === 'uk');
  });

  it('leaves the one before where its exercises can’t be had', async () => {
    let isGone = true;
    addLocale({
      ...german,
      lang: 'cy',
      exercises: () => (isGone ? Promise.reject(new Error('gone')) : german.exercises()),
    });
    const warned = deferred<string>();
    replace(console, 'warn', { value: (words: string) => warned.resolve(words) });
    const guide = await mount('<rejection-guide lang="en" open-steps="all"></rejection-guide>');
    guide.lang = 'cy';
    expect(await warned.promise).to.include('lang="cy"');
    isGone = false;
    await act(guide, () => {});
    expect(languageOf(guide)).to.equal('en');
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(text(part(guide, 'progress-text'))).to.equal('1 done, 3 left');
  });

  it('may be another than the exercises were asked for in: they come in the new one', async () => {
    const [first, then] = [deferred<ExerciseMessages>(), deferred<ExerciseMessages>()];
    addLocale({ ...german, lang: 'gd', exercises: () => first.promise });
    addLocale({ ...german, lang: 'eu', exercises: () => then.promise });
    const guide = await mountClosed('<rejection-guide lang="gd"></rejection-guide>');
    await act(guide, () => guide.expand('thank-you-note'));
    await act(guide, () => (guide.lang = 'eu'));
    first.resolve(await german.exercises());
    await aTimeout(0);
    checkbox(guide, 'reflect').click();
    await waitUntil(() => text(part(guide, 'progress-text')) === '1 erledigt, 3 übrig');
    expect(all(panel(guide, 'thank-you-note'), 'textbox')).to.have.length(0);
    then.resolve(await german.exercises());
    await waitUntil(() => note(guide)?.lang === 'eu');
  });

  it('that was asked for last counts, whichever comes first', async () => {
    const guide = await mount('<rejection-guide lang="en"></rejection-guide>');
    for (const lang of ['nl', 'pt-BR', 'en-GB']) {
      guide.lang = lang;
      await Promise.resolve();
      await guide.updateComplete;
    }
    await Promise.all([loadLocale('nl'), loadLocale('pt')]);
    await guide.updateComplete;
    expect(languageOf(guide)).to.equal('en');
  });

  it('gives way to the page’s own of that name', async () => {
    const ours = { ...de, messages: { ...de.messages, heading: 'Unser Leitfaden' } };
    addLocale(ours);
    expect((await loadLocale('de-AT')).messages.heading).to.equal('Unser Leitfaden');
    const guide = await mount('<rejection-guide lang="de-AT"></rejection-guide>');
    expect(text(part(guide, 'heading'))).to.equal('Unser Leitfaden');
    addLocale(de);
  });

  it('is every one of the list', async () => {
    for (const tag of Object.keys(languages)) {
      const guide = await mount(`<rejection-guide lang="${tag}"></rejection-guide>`);
      expect(languageOf(guide)?.toLowerCase()).to.match(new RegExp(`^${tag}`));
      guide.remove();
    }
  });
});

describe('the note’s own language', () => {
  it('is what the owner says, and what the candidate chooses instead', async () => {
    const guide = await mount(
      '<rejection-guide note-lang="de" open-steps="thank-you-note"></rejection-guide>',
    );
    await loadLocale('de');
    await guide.updateComplete;
    expect(note(guide).value).to.include('Mit freundlichen Grüßen');
    expect(note(guide).lang).to.equal('de');
    expect(part(guide, 'guide').lang).to.equal('en');
    const choice = one(guide, 'combobox', 'The language of the note', hidden);
    expect([...choice.options].map(({ text: name }) => name)).to.include.members([
      'Deutsch',
      'français',
      '日本語',
    ]);
    choice.value = 'fr';
    await act(guide, () => choice.dispatchEvent(new Event('change', { bubbles: true })));
    await loadLocale('fr');
    await guide.updateComplete;
    expect(note(guide).value).to.include('Bien cordialement');
  });

  it('tells no length where it is counted otherwise', async () => {
    const guide = await mount(
      '<rejection-guide note-lang="ja" open-steps="thank-you-note"></rejection-guide>',
    );
    await loadLocale('ja');
    await guide.updateComplete;
    expect(note(guide).lang).to.equal('ja');
    expect(text(part(guide, 'guide'))).not.to.match(/\d+ words?\./);
  });
});

describe('a date', () => {
  /** What a guide asks where someone wrote in it on 9 January, and it is the day after. */
  async function asked(lang: string): Promise<string> {
    await loadLocale(lang);
    const written = { t: new Date(2027, 0, 9, 12).getTime(), by: 'earlier', v: 'My words' };
    const { now } = Date;
    const ahead = written.t + 86_400_000 - now();
    replace(Date, 'now', { value: () => now() + ahead });
    localStorage.setItem(`rejection-guide:1:id-${guideId}:kind-line`, JSON.stringify(written));
    return text(
      earlier(await mount(`<div lang="${lang}"><rejection-guide></rejection-guide></div>`)),
    );
  }

  for (const [lang, date] of [
    ['en-GB', '9 January 2027'],
    ['en-US', 'January 9, 2027'],
    ['de-AT', '9. Jänner 2027'],
    ['de', '9. Januar 2027'],
    ['pt-PT', '9 de janeiro de 2027'],
  ] as const) {
    it(`goes by the page’s full tag: ${lang}`, async () => {
      expect(await asked(lang)).to.include(date);
    });
  }

  for (const lang of ['nb', 'en_GB', 'nonsense, of course']) {
    it(`goes by the language of the words where the page’s tag is of another, or of none: ${lang}`, async () => {
      expect(await asked(lang)).to.include('guide here on 9 January 2027.');
    });
  }

  it('changes with the tag, though the words stay', async () => {
    expect(await asked('en-US')).to.include('January 9, 2027');
    const guide = document.querySelector('rejection-guide')!;
    guide.lang = 'en-GB';
    await Promise.resolve();
    await guide.updateComplete;
    expect(text(earlier(guide))).to.include('9 January 2027');
  });
});

describe('counting', () => {
  it('begins a line that nothing is written in yet from where it reads', async () => {
    const guide = await mount(
      '<div lang="ar"><rejection-guide open-steps="accept-feedback"></rejection-guide></div>',
    );
    const line = textbox(guide, 'One thing they told you');
    expect(getComputedStyle(line).direction).to.equal('rtl');
    await act(guide, () => {
      line.value = 'in English';
      line.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(getComputedStyle(line).direction).to.equal('ltr');
  });

  it('leaves room for a finger at the shortest answer', async () => {
    for (const lang of ['de', 'he', 'hi', 'zh']) {
      await loadLocale(lang);
      const guide = await mount(
        `<div lang="${lang}"><rejection-guide open-steps="thank-you-note"></rejection-guide></div>`,
      );
      openMore(guide);
      const answers = [...guide.shadowRoot!.querySelectorAll("[part='choice']")];
      const widths = answers.map((answer) => answer.getBoundingClientRect().width);
      expect(Math.min(...widths), lang).to.be.at.least(44);
    }
  });

  it('sets answers in another direction below their question', async () => {
    const guide = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    await act(guide, () =>
      guide.importRecord(
        JSON.stringify({
          format: 'rejection-guide',
          version: 1,
          entries: { keep: { t: Date.now(), by: 'a', v: 'My calm questions' } },
        }),
      ),
    );
    await click(guide, pseudoLocale.messages.saving.answers);
    const summary = part(guide, 'summary');
    const [question, answer] = ['dt', 'dd bdi'].map((name) =>
      summary.querySelector(name)!.getBoundingClientRect(),
    );
    expect(question!.right - answer!.right).to.be.within(0, 20);
  });

  it('shows in the progress', async () => {
    const guide = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(part(guide, 'progress-text').textContent).to.match(/[1١] döñé/);
  });
});
