/** Each file by its hash: on the script tag, and in an import map for what comes from beside it. */
import { expect } from '@open-wc/testing';
import { de } from '../../../src/locales/de.js';
import { en } from '../../../src/locales/en.js';
import { exercises } from '../../../src/locales/exercises/de.js';
import { parts, part, toggle } from '../support/guide.js';
import { all, has } from '../support/harness.js';
import { waitUntil } from '../support/wait.js';
import {
  elsewhere,
  file,
  guideOn,
  integrityOf,
  script,
  second,
  tag,
  use,
  working,
  write,
} from '../support/written.js';

const german = '/dist/cdn/locales/de.js';
const germanRest = '/dist/cdn/locales/exercises/de.js';

/**
 * The same files by other addresses: Chromium keeps what an import map refused in its memory for a
 * while, and then refuses it on any page of the site, where no map has a hash for it, too.
 */
const spoiltPath = (path: string) => path.replace('/dist/cdn', '/spoilt');

const wrong = (hash: string) => hash.replace(/-..../, '-AAAA');

const origins = [
  ['the same origin', ''],
  ['another origin', elsewhere],
] as const;

describe('the hash on a script tag', () => {
  for (const [where, origin] of origins) {
    for (const [kind, attributes] of [
      ['a classic', ''],
      ['an async', 'async=""'],
      ['a deferred', 'defer=""'],
      ['a module', 'type="module"'],
    ] as const) {
      it(`lets ${kind} script from ${where} get its exercises`, async () => {
        const integrity = `integrity="${await integrityOf(file)}" crossorigin="anonymous"`;
        const head = script(`${attributes} ${integrity}`, origin + file);
        const page = await write({ head, body: tag() });
        expect(await use(await guideOn(page))).to.deep.equal(working);
        expect(page.seen).to.deep.equal([]);
      });
    }
  }

  it('of another file leaves the fallback', async () => {
    const integrity = `integrity="${wrong(await integrityOf(file))}"`;
    const page = await write({ head: script(integrity), body: tag() });
    expect(page.document.body.innerText.trim()).to.equal('In brief.');
    expect(page.customElements.get('rejection-guide')).to.equal(undefined);
  });
});

/** An import map, in which the files named last have the hash of another. */
async function mapOf(origin: string, ...spoilt: readonly string[]): Promise<string> {
  const hashes = [second, german, germanRest].map(async (path) => {
    const hash = await integrityOf(path);
    if (!spoilt.length) return [origin + path, hash] as const;
    return [origin + spoiltPath(path), spoilt.includes(path) ? wrong(hash) : hash] as const;
  });
  return JSON.stringify({ integrity: Object.fromEntries(await Promise.all(hashes)) });
}

const scriptMap = (map: string, attributes = '') =>
  `<script type="importmap" ${attributes}>${map}</script>`;

async function policyHashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

describe('an import map with hashes', () => {
  /** Before Chrome 127, Safari 18 and Firefox 138 they are not heeded. */
  let isHeeded: boolean;
  before(async () => {
    const { document } = await write({
      head: scriptMap(await mapOf('', german)),
      body: `<script>window.refused = import('${spoiltPath(german)}').then(() => false, () => true)</script>`,
    });
    isHeeded = await (document.defaultView as unknown as { refused: Promise<boolean> }).refused;
  });

  const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";

  for (const [where, origin] of origins) {
    for (const [how, sources, nonce = ''] of [
      ['a nonce for the map', `'self' ${elsewhere} 'nonce-once'`, 'nonce="once"'],
      ['the hash of the map', `'self' ${elsewhere} {map}`],
      ['a nonce for all', "'nonce-once' 'strict-dynamic'", 'nonce="once"'],
    ] as const) {
      it(`lets a step show its exercise, by ${how}, from ${where}`, async () => {
        const map = await mapOf(origin);
        const allowed = sources.replace('{map}', await policyHashOf(map));
        const own = `${nonce} async="" crossorigin="anonymous"`;
        const page = await write({
          csp: `default-src 'none'; script-src ${allowed}; ${trusted}`,
          head:
            scriptMap(map, nonce) +
            script(`${own} integrity="${await integrityOf(file)}"`, origin + file),
          body: `<p lang="de">${tag()}</p>`,
        });
        const guide = await guideOn(page);
        toggle(guide, 'reflect').click();
        await waitUntil(() => has(guide, 'textbox', exercises.reflect.keep), 'the exercise');
        expect(part(guide, 'heading').textContent).to.equal(de.messages.heading);
        expect(page.seen).to.deep.equal([]);
      });
    }
  }

  for (const [what, spoilt, name] of [
    ['the exercises', second, 'rejection-guide.exercises.js'],
    ['what the exercises say', germanRest, 'exercises/de.js'],
  ] as const) {
    it(`keeps the tips where ${what} have another hash, and one line names the file`, async function () {
      if (!isHeeded) this.skip();
      const page = await write({
        head: scriptMap(await mapOf('', spoilt)) + script('', spoiltPath(file)),
        body: `<p lang="de">${tag()}</p>`,
      });
      const guide = await guideOn(page);
      toggle(guide, 'reflect').click();
      await waitUntil(() => has(guide, 'button', de.messages.tryAgain), 'the way out');
      expect(parts(guide, 'tips')[1]!.checkVisibility()).to.equal(true);
      expect(all(guide, 'textbox')).to.have.length(0);
      expect(page.seen).to.have.length(1);
      expect(page.seen[0]).to.match(/^warn: <rejection-guide> /);
      expect(page.seen[0]).to.include(name);
    });
  }

  for (const [where, origin] of origins) {
    it(`keeps English where a language has another hash, from ${where}`, async function () {
      if (!isHeeded) this.skip();
      const page = await write({
        head:
          scriptMap(await mapOf(origin, german)) +
          script('async="" crossorigin="anonymous"', origin + spoiltPath(file)),
        body: `<p lang="de">${tag()}</p>`,
      });
      const guide = await guideOn(page);
      expect(part(guide, 'heading').textContent).to.equal(en.messages.heading);
      expect(page.seen.join()).to.include('lang="de"');
      toggle(guide, 'reflect').click();
      await waitUntil(() => has(guide, 'textbox', 'One thing to keep'), 'the exercise');
    });
  }
});
