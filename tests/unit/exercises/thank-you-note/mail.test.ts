import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { mailTo } from '../../../../src/exercises/thank-you-note/mail.js';

/** What a mail program makes of a link, by RFC 6068. */
function read(href: string): { to: string; subject: string | undefined; body: string | undefined } {
  const [, to, headers = ''] = /^mailto:([^?]*)(?:\?(.*))?$/s.exec(href)!;
  const fields = headers.split('&').map((field) => field.split('=').map(decodeURIComponent));
  const { subject, body } = Object.fromEntries(fields) as Record<string, string | undefined>;
  return { to: decodeURIComponent(to!), subject, body };
}

const letters = fc.constantFrom(
  ...'ab &?#%+=/:@"<>\'',
  '\n',
  '\r\n',
  '\r',
  'é',
  '你',
  '🌱',
  '\ud83c',
  '\udf31',
);
const text = fc.oneof(
  fc.array(letters, { maxLength: 80 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** What a message can hold: whole characters, and line ends of one kind. */
const kept = (written: string) => written.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n');

const limit = 1900;

describe('a link to a message', () => {
  it('is what RFC 6068 asks for, to the letter', () => {
    expect(
      mailTo('ana@fennel.example', 'Thank you – A&B?', 'Dear Ana,\n\n100% + #1'),
    ).to.deep.equal({
      href:
        'mailto:ana@fennel.example?subject=Thank%20you%20%E2%80%93%20A%26B%3F' +
        '&body=Dear%20Ana%2C%0D%0A%0D%0A100%25%20%2B%20%231',
      isComplete: true,
    });
  });

  it('may leave open whom it is for', () => {
    expect(mailTo('', 'Thank you', 'Hello').href).to.equal(
      'mailto:?subject=Thank%20you&body=Hello',
    );
  });

  it('ends a line as mail does, however the text ends it', () => {
    expect(read(mailTo('', '', 'a\nb\r\nc\rd').href).body).to.equal('a\r\nb\r\nc\r\nd');
  });

  it('gives back what was put in, however odd', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { href, isComplete } = mailTo('ana+jobs@fennel.example', subject, body);
        expect(read(href)).to.deep.equal({
          to: 'ana+jobs@fennel.example',
          subject: kept(subject),
          body: isComplete ? kept(body) : undefined,
        });
      }),
    );
  });

  it('holds nothing that a link may not', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { href } = mailTo('ana@fennel.example', subject, body);
        expect(href).to.match(
          /^mailto:[\w.@]+\?subject=([\w.~!*'()-]|%[\dA-F]{2})*(&body=([\w.~!*'()-]|%[\dA-F]{2})*)?$/,
        );
      }),
    );
  });

  it('puts a mark in the place of half a character, and does not throw', () => {
    expect(read(mailTo('', '\ud83c', 'a\udf31b').href)).to.include({
      subject: '\ufffd',
      body: 'a\ufffdb',
    });
  });
});

describe('a text too long for a link', () => {
  for (const to of ['', 'ana@fennel.example']) {
    const room = limit - mailTo(to, 'Thank you', '').href.length;

    it(`is in it up to ${limit} characters, ${to ? 'with' : 'without'} an address`, () => {
      const { href, isComplete } = mailTo(to, 'Thank you', 'x'.repeat(room));
      expect(isComplete).to.equal(true);
      expect(href).to.have.lengthOf(limit);
      expect(read(href).body).to.have.lengthOf(room);
    });

    it(`is left out past that, and the subject is there, ${to ? 'with' : 'without'} an address`, () => {
      const { href, isComplete } = mailTo(to, 'Thank you', 'x'.repeat(room + 1));
      expect(isComplete).to.equal(false);
      expect(read(href)).to.deep.equal({ to, subject: 'Thank you', body: undefined });
    });
  }

  it('is measured as it is encoded', () => {
    expect(mailTo('', '', '你'.repeat(200)).isComplete).to.equal(true);
    expect(mailTo('', '', '你'.repeat(220)).isComplete).to.equal(false);
  });

  it('leaves out the subject as well where that is too long by itself', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (subject, body) => {
        const { href } = mailTo('ana@fennel.example', 'x'.repeat(subject), 'y'.repeat(body));
        expect(href.length).to.be.at.most(limit);
        expect(read(href).to).to.equal('ana@fennel.example');
      }),
    );
  });
});
