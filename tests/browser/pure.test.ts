/**
 * Pure functions are tested in Node, in tests/unit. Here is, once in each engine, what engines do in
 * ways of their own: parting text into words, plurals, lists, letters of any script, half characters.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calendar, dayFrom } from '../../src/exercises/calendar/calendar.js';
import { mailTo } from '../../src/exercises/thank-you-note/mail.js';
import { composeNote, rangeOf } from '../../src/exercises/thank-you-note/note.js';
import { remarksOn } from '../../src/exercises/thank-you-note/remarks.js';
import { counted, fill, list } from '../../src/i18n/format.js';
import { lengthOf, nameOfLanguage } from '../../src/i18n/text.js';
import { countMentions } from '../../src/i18n/watchwords.js';
import { loadLocale } from '../../src/locales/registry.js';
import { ar } from '../../src/locales/ar.js';
import { ja } from '../../src/locales/ja.js';
import { pl } from '../../src/locales/pl.js';
import { tr } from '../../src/locales/tr.js';
import { visitorOf } from '../../src/page/visitor.js';
import { parseEntry } from '../../src/record/entry.js';
import { clamp } from '../../src/record/schema.js';
import { GuideRecord } from '../../src/record/record.js';
import { exportRecord, parseRecord } from '../../src/record/transfer.js';
import { badLines, kept, oddText, parse } from '../unit/support/calendar.js';
import { anySituation, someOptions, someParts } from '../unit/support/notes.js';
import { written } from '../unit/support/links.js';
import { entries, entriesOf, recordOf } from '../unit/support/records.js';
import { setTimeZone } from './support/commands.js';

const en = await loadLocale('en');

/** Any UTF-16, with lone halves of characters. */
const anyText = fc.string({ unit: 'binary' });

describe('in this engine too', () => {
  it('a record comes to the same whatever the order, and can be read again', () => {
    fc.assert(
      fc.property(entries, (changes) => {
        const record = recordOf(changes);
        expect(entriesOf(recordOf(changes.toReversed()))).to.deep.equal(entriesOf(record));
        expect(parseRecord(exportRecord(record, 0))).not.to.have.property('problem');
      }),
    );
  });

  it('a text has no half of a character, and is read back as it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clamp('keep', text).isWellFormed()).to.equal(true);
        const entry = new GuideRecord('me').set('keep', text);
        expect(parseEntry('keep', JSON.stringify(entry))).to.deep.equal(entry);
      }),
    );
    expect(clamp('keep', 'a\ud83cc\udf31')).to.equal('a\ufffdc\ufffd');
  });

  it('a note is as long as suits it, and nothing is to be said of it but that it is unsigned', () => {
    fc.assert(
      fc.property(anySituation, someOptions, someParts(), (where, options, parts) => {
        const { text } = composeNote(en, where, options, parts);
        const range = rangeOf(en, where);
        expect(lengthOf(en, text)).to.be.within(range.min, range.max);
        const unsigned = parts.sender ? [] : ['unsigned'];
        expect(remarksOn(en, text, range), text).to.deep.equal(unsigned);
      }),
    );
  });

  it('words are counted as the language has them', () => {
    expect(lengthOf(en, 'Two words, and two more.')).to.equal(5);
    expect(lengthOf(ja, 'お時間 を。')).to.equal(5);
  });

  it('watchwords are whole words of any script, in the language’s own capitals', () => {
    expect(countMentions(en, ['суд'], 'Подам в суд. Посуда.')).to.equal(1);
    expect(countMentions(tr, ['itiraz*'], 'İTİRAZIM var.')).to.equal(1);
    fc.assert(fc.property(anyText, anyText, (word, text) => countMentions(en, [word], text) >= 0));
  });

  it('counts have the plural form of the language, and lists its way of joining', () => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    expect([1, 2, 5].map((count) => counted(pl, forms, count))).to.deep.equal([
      'one',
      'few',
      'many',
    ]);
    expect(list(en, ['2 done', '1 skipped', '1 left'])).to.equal('2 done, 1 skipped, 1 left');
    for (const lang of ['tr', 'ko', 'ja']) {
      expect(list({ ...en, lang }, ['1', '2', '3']), lang).to.match(/^1[,、] ?2\D+3$/);
    }
    expect(nameOfLanguage('de')).to.equal('Deutsch');
  });

  it('what runs the other way is set apart', () => {
    expect(fill(ar, '{text}.', { text: 'C++ (senior)' })).to.equal('\u2068C++ (senior)\u2069.');
    expect(fill(en, '{text}.', { text: 'سارة' })).to.equal('\u2068سارة\u2069.');
  });

  it('a link to a message holds whole characters', () => {
    fc.assert(
      fc.property(anyText, (subject) => {
        const { href } = mailTo('', subject, '');
        expect(decodeURIComponent(href)).to.include(
          subject.toWellFormed().replace(/\r\n?|\n/g, '\r\n'),
        );
      }),
    );
  });

  it('a name in a link is of any script, and leads nowhere', () => {
    const named = (name: string) => visitorOf(written(name))['candidate-name'];
    for (const name of ['José', 'محمد علی', 'सीता देवी', '山田 太郎']) {
      expect(named(name)).to.equal(name.normalize('NFC'));
    }
    expect(named('x.भारत')).to.equal('');
  });

  it('a calendar file gives back what was put in, in lines of 75 octets', () => {
    fc.assert(
      fc.property(oddText, (title) => {
        const event = { uid: 'a@guide', start: '2026-03-09T10:00', minutes: 15, title, alarm: 0 };
        const file = calendar([event], new Date(0));
        expect(badLines(file)).to.deep.equal([]);
        expect(parse(file)[0]!.summary).to.equal(kept(title));
      }),
    );
  });

  it('tomorrow is the next day where midnight is skipped', async function () {
    if (!(await setTimeZone('America/Sao_Paulo'))) this.skip();
    expect(dayFrom(new Date('2018-11-03T23:30'), 1)).to.equal('2018-11-04');
  });
});
