import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langOf, themeOf, visitorOf } from '../../../src/page/visitor.js';
import { unpleasant, written } from '../support/links.js';

describe('what a link may say', () => {
  const named = (name: string) => visitorOf(written(name))['candidate-name'];
  const job = (title: string) => visitorOf(written('', title))['job-title'];

  it('is a name, of any script and with what names have in them', () => {
    for (const name of [
      'Sam Okoro',
      'J.R. Smith Jr.',
      'J.R.R. Tolkien',
      'Philip St. John',
      'Ana Maria de Souza Lima',
      "Siobhán O’Neill-D'Arcy",
      'María José Carreño Quiñones',
      'محمد علی',
      'सीता देवी',
      '山田 太郎',
      'İbrahim Şahin',
    ]) {
      expect(named(name), name).to.equal(name.normalize('NFC'));
    }
  });

  it('is a job', () => {
    for (const title of [
      'Timetable planner',
      'C++ developer, level 2 (m/w/d)',
      'Head of R&D – rail',
      'Assistant professor of medieval and early modern history',
    ]) {
      expect(job(title), title).to.equal(title);
    }
  });

  it('is nothing that leads somewhere, has a number to call or is a sentence', () => {
    for (const one of unpleasant) expect([named(one), job(one)], one).to.deep.equal(['', '']);
    const around = fc.constantFrom('', 'Sam ', 'Ana Reyes ', 'محمد ');
    fc.assert(
      fc.property(around, fc.constantFrom(...unpleasant), around, (before, one, after) => {
        expect([named(before + one + after), job(before + one + after)]).to.deep.equal(['', '']);
      }),
    );
  });

  it('is no longer than a name and a job are', () => {
    expect(named('You are worthless and nobody will ever hire you')).to.equal('');
    expect([named('a b c d e f'), job('a b c d e f g h i')]).to.deep.equal(['', '']);
  });

  it('has, whatever it is, nothing in it that a browser or a mail program makes a link of', () => {
    const single = 'aé山 .:/@?#&=%+-,\n'.split('');
    const short = ['t.me/x', 'x.com', 'x.भारत', '1.1.1.1', 'J.R.'];
    const pieces = fc.constantFrom(...single, ...short, 'www', 'com', '12', 'https');
    // A stop before two letters or a digit is what makes a host, however short what is before it.
    const host = /\.[\p{L}\p{M}]{2}|\.\d/u;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.string({ unit: 'binary' }), (a, b) => {
        for (const value of [a.join(''), b].flatMap((text) =>
          Object.values(visitorOf(written(text, text, text))),
        )) {
          expect(value).not.to.match(/[:@\n\r<>"?!]|\/\/|www\.|[^\s.]{2,}\.[^\s.,)]|\d{5}/);
          expect(value).not.to.match(host);
          expect(value.length).to.be.at.most(80);
        }
      }),
    );
  });

  it('is a language or a theme, and no other word', () => {
    expect(['de', 'pt-br', 'zh-Hant-TW'].map((tag) => langOf(`?lang=${tag}`))).to.deep.equal([
      'de',
      'pt-BR',
      'zh-Hant-TW',
    ]);
    const others = ['', 'x', 'de_DE', 'javascript:alert(1)', '"><a>', 'evil.example', 'a b'];
    for (const other of others) {
      expect(langOf(`?lang=${encodeURIComponent(other)}`), other).to.equal('');
      expect(themeOf(`?theme=${encodeURIComponent(other)}`), other).to.equal('');
    }
    expect(['light', 'dark'].map((theme) => themeOf(`?theme=${theme}`))).to.deep.equal([
      'light',
      'dark',
    ]);
    expect([langOf(''), themeOf('')]).to.deep.equal(['', '']);
  });

  it('may be nothing', () => {
    const nobody = { 'candidate-name': '', 'job-title': '', stage: '' };
    for (const fragment of ['', '#', '#reflect']) {
      expect(visitorOf(fragment)).to.deep.equal(nobody);
    }
  });
});
