/** The one file, however it is loaded and whatever the page's policy forbids. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { de } from '../../../src/locales/de.js';
import { RejectionGuide } from '../../../src/element/rejection-guide.js';
import {
  allInOne,
  elsewhere,
  file,
  guideOn,
  load,
  script,
  tag,
  use,
  working,
  type Page,
  type Written,
  write,
} from '../support/written.js';
import { part } from '../support/guide.js';

const read = async (path: string) => (await fetch(path)).text();

async function works(written: Written): Promise<Page> {
  const page = await write(written);
  expect(await use(await guideOn(page))).to.deep.equal(working);
  expect(page.seen).to.deep.equal([]);
  return page;
}

const ways: readonly (readonly [name: string, attributes: string, src?: string])[] = [
  ['a classic script', ''],
  ['async', 'async=""'],
  ['defer', 'defer=""'],
  ['a module', 'type="module"'],
  ['from any path', '', '/rejection-guide.js?v=1#part'],
  ['from another origin', 'async=""', elsewhere + file],
  ['from another origin with crossorigin', 'crossorigin="anonymous"', elsewhere + file],
];

const heading = (guide: RejectionGuide) => part(guide, 'heading').textContent;

describe('the script tag', () => {
  for (const [name, attributes, src] of ways) {
    it(`may be ${name}, in the head`, async () => {
      await works({ head: script(attributes, src), body: tag() });
    });

    it(`may be ${name}, at the end`, async () => {
      await works({ body: tag() + script(attributes, src) });
    });
  }

  it('speaks the page’s language from all of these, from the folder beside it', async () => {
    for (const [name, attributes, src] of ways) {
      const began = performance.now();
      const page = await write({
        head: script(attributes, src),
        body: `<p lang="de">${tag()}</p>`,
      });
      const guide = await guideOn(page);
      const isThere = () => heading(guide) === de.messages.heading;
      // It begins in German, unless that takes longer than someone is to wait for the first words.
      expect(isThere() || performance.now() - began > 3000, name).to.equal(true);
      await waitUntil(() => isThere() || page.seen.length > 0, name, { timeout: 25_000 });
      expect([isThere(), page.seen], name).to.deep.equal([true, []]);
    }
  });

  it('speaks English where there is no such folder, and the console says why', async () => {
    const page = await write({
      head: script('async=""', '/alone/rejection-guide.all.js'),
      body: `<p lang="de">${tag()}</p>`,
    });
    expect(await use(await guideOn(page))).to.deep.equal(working);
    expect(page.seen.join()).to.include('lang="de"');
  });

  it('changes nothing of the page’s: no global, nothing on the document or a prototype', async () => {
    const page = await write({ body: tag() });
    const watched = Object.getOwnPropertyNames(page)
      .map((name) => page[name as keyof Page] as unknown)
      .filter((value) => typeof value === 'function')
      .flatMap((made) => [made, (made as { prototype?: object }).prototype ?? []]);
    const state = () =>
      [page, page.document, ...watched].map(
        (owner) => new Map(Object.entries(Object.getOwnPropertyDescriptors(owner))),
      );
    const before = state();
    const { head } = page.document;
    await load(page, { src: file });
    expect(await use(await guideOn(page))).to.deep.equal(working);

    const changed = state().flatMap((now, i) =>
      [...now].flatMap(([name, { value, get }]) => {
        const was = before[i]!.get(name);
        // Some lists are made anew each time they are asked for.
        const isSame = Object.is(was?.value, value) || typeof value === 'object';
        return was && isSame && was.get === get ? [] : name;
      }),
    );
    expect(changed).to.deep.equal([]);
    expect([...head.children].map(({ localName }) => localName).slice(-2)).to.deep.equal([
      'script',
      'script',
    ]);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
    expect(page.document.cookie).to.equal('');
  });
});

describe('a page’s policy', () => {
  const nothing = "default-src 'none'";
  const own = `${nothing}; script-src 'self'`;
  const trusted = `${own}; require-trusted-types-for 'script'`;
  const nonce = `${nothing}; script-src 'nonce-once' 'strict-dynamic'`;

  for (const [csp, attributes = ''] of [
    [own],
    [
      `${own}; style-src 'self'; connect-src 'none'; img-src 'none'; base-uri 'none'; sandbox allow-scripts allow-same-origin`,
    ],
    [`${nothing}; script-src 'nonce-once'`, 'nonce="once"'],
    [nonce, 'nonce="once"'],
    [`${nonce}; require-trusted-types-for 'script'; trusted-types 'none'`, 'nonce="once"'],
    [trusted],
    [`${trusted}; trusted-types someone-else`],
    [`${trusted}; trusted-types 'none'`],
  ] as const) {
    it(`is kept: ${csp}`, async () => {
      await works({ csp, head: script(`async="" ${attributes}`), body: tag() });
    });

    it(`lets the guide speak the page’s language: ${csp}`, async () => {
      const head = script(`async="" ${attributes}`);
      const page = await write({ csp, head, body: `<p lang="de">${tag()}</p>` });
      expect(heading(await guideOn(page))).to.equal(de.messages.heading);
      expect(page.seen).to.deep.equal([]);
    });
  }

  it('with strict-dynamic lets a trusted script load the guide', async () => {
    const page = await write({
      csp: nonce,
      head: `<script nonce="once">
        const script = document.createElement('script');
        script.src = '${file}';
        document.head.append(script);
      </script>`,
      body: tag(),
    });
    expect(await use(await guideOn(page))).to.deep.equal(working);
    expect(page.seen).to.deep.equal([]);
  });

  it('is in force in these tests', async () => {
    const page = await write({ csp: own, body: '<script>window.ran = true</script>' });
    expect('ran' in page).to.equal(false);
    await waitUntil(() => page.seen.length > 0);
    expect(page.seen.join('\n')).to.match(/^violation: script-src/);
  });

  it('on Trusted Types is in force in these tests, where the engine has them', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = await write({ csp: trusted });
    expect(() => (page.document.body.innerHTML = '<p></p>')).to.throw(/TrustedHTML|blocked by CSP/);
  });

  it('that has no place for Lit’s policy leaves the fallback of the npm build, and one error', async function () {
    if (!('trustedTypes' in window)) this.skip(); // Nothing is refused there.
    const page = await write({
      csp: `${trusted}; trusted-types someone-else`,
      head: script('type="module"', '/dist/define.js'),
      body: `${tag()}<p>And what comes after it.</p>`,
    });
    const errors = () => page.seen.filter((line) => !/^violation|Lit is in dev mode/.test(line));
    await waitUntil(() => errors().length > 0);
    expect(errors()).to.have.length(1);
    expect(errors()[0]).to.match(/^error: .*polic.*lit-html/i);
    expect(page.document.body.innerText).to.match(/In brief\.\s+And what comes after it\./);
    expect(page.customElements.get('rejection-guide')).to.equal(undefined);
  });

  it('that allows Lit’s policy lets the npm build work', async () => {
    const page = await write({
      csp: `${trusted}; trusted-types lit-html`,
      head: script('type="module"', '/dist/define.js'),
      body: tag(),
    });
    expect(await use(await guideOn(page))).to.deep.equal(working);
    expect(page.seen.filter((line) => !line.includes('Lit is in dev mode'))).to.deep.equal([]);
  });
});

describe('beside others of its kind', () => {
  const { version } = RejectionGuide;
  const add = (page: Page, code: string) => {
    const element = page.document.createElement('script');
    element.textContent = code;
    page.document.head.append(element);
  };

  it('the file may be loaded twice', async () => {
    await works({ head: script(), body: tag() + script() + script('type="module"') });
  });

  it('of two versions the first wins, and one line in the console says so', async () => {
    const other = (await read(allInOne)).replaceAll(`"${version}"`, '"99.0.0"');
    const page = await write({ body: tag() });
    add(page, other);
    await load(page, { src: file });
    const guide = await guideOn(page);
    expect((guide.constructor as typeof RejectionGuide).version).to.equal('99.0.0');
    expect(await use(guide)).to.deep.equal(working);
    expect(page.seen).to.deep.equal([
      `warn: <rejection-guide> 99.0.0 is on this page already; ${version} is not used.`,
    ]);
  });

  for (const [first, second] of [
    [script(), script('type="module"', '/dist/define.js')],
    [script('type="module"', '/dist/define.js'), script('type="module"')],
  ] as const) {
    it(`${first} and ${second} share a page`, async () => {
      const page = await write({ head: first + second, body: tag() });
      expect(await use(await guideOn(page))).to.deep.equal(working);
      expect(page.seen.filter((line) => !line.includes('Lit is in dev mode'))).to.deep.equal([]);
    });
  }

  for (const order of ['before', 'after'] as const) {
    it(`the page’s own Lit may come ${order} it`, async () => {
      const own = `<script type="module">
        import { LitElement, html } from '/node_modules/lit/index.js';
        customElements.define('own-lit', class extends LitElement {
          render() { return html\`<b>\${this.title}</b>\`; }
        });
      </script>`;
      const tags = [own, script('type="module"')];
      if (order === 'after') tags.reverse();
      const page = await write({
        head: tags.join(''),
        body: `${tag()}<own-lit title="x"></own-lit>`,
      });
      expect(await use(await guideOn(page))).to.deep.equal(working);
      await waitUntil(
        () => page.document.querySelector('own-lit')!.shadowRoot?.textContent === 'x',
      );
      // Lit warns on a page that has it twice: ours is not to be seen.
      expect(page.seen.filter((line) => !line.includes('Lit is in dev mode'))).to.deep.equal([]);
    });
  }

  it('an import map changes nothing', async () => {
    const map = {
      imports: { lit: '/nowhere.js', 'rejection-guide': '/nowhere.js' },
    };
    await works({
      head: `<script type="importmap">${JSON.stringify(map)}</script>${script('type="module"')}`,
      body: tag(),
    });
  });
});
