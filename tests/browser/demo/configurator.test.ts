/** The owner's configurator: what they take away says what they chose, whatever it was. */
import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import fc from 'fast-check';
import {
  elementOf,
  isColour,
  versionOf,
  type Manifest,
} from '../../../demo/configurator/manifest.js';
import {
  snippets,
  withSettings,
  type Choices,
  type Release,
} from '../../../demo/configurator/snippets.js';
import { setMedia } from '../support/commands.js';
import { de } from '../../../src/locales/de.js';
import { exercises } from '../../../src/locales/exercises/de.js';
import { openPage, part, toggle } from '../support/guide.js';
import { has } from '../support/harness.js';
import { guideOn, integrityOf, load, write, type Page } from '../support/written.js';

const fetchText = async (path: string) => (await fetch(path)).text();
const element = elementOf(JSON.parse(await fetchText('/custom-elements.json')) as Manifest);
const properties = new Map(element.attributes.map(({ name, fieldName }) => [name, fieldName]));
const release: Release = {
  version: versionOf(element),
  integrity: {
    'rejection-guide.js': 'sha384-first',
    'rejection-guide.exercises.js': 'sha384-second',
    'rejection-guide.all.js': 'sha384-all',
    'locales/de.js': 'sha384-de',
    'locales/exercises/de.js': 'sha384-rest-of-de',
    'locales/en-US.js': 'sha384-en-US',
    'locales/exercises/en-US.js': 'sha384-rest-of-en-US',
  },
  inside: { intro: 'Four steps <now>:', titles: ['Accept', 'Reflect', 'Thank', 'Apply'] },
  propertyOf: (attribute: string) => properties.get(attribute) ?? attribute,
};

const addressOf = (file: string): string =>
  `https://cdn.jsdelivr.net/npm/rejection-guide@${release.version}/dist/cdn/${file}`;

const codeOf = (id: string, choices: Choices): string =>
  snippets(choices, release).find((snippet) => snippet.id === id)!.code;

const none: Choices = { attributes: {}, properties: {}, page: {} };

/** All that a template, a string or a tag could trip over, and any other text. */
const value = fc
  .oneof(
    fc
      .array(
        fc.constantFrom(
          ...'"\'<>&{}$\\`@#[]() \n\tab'.split(''),
          '${x}',
          '</script>',
          '{{',
          '&quot;',
          '*/',
          '-->',
        ),
      )
      .map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .map((text) => text.replaceAll('\0', '').toWellFormed());
const attributes = fc.dictionary(fc.constantFrom(...properties.keys()), value, { maxKeys: 4 });

const filled = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''));

/** The one guide in markup, as a browser has it. */
function inHtml(markup: string): Record<string, string> {
  const guides = new DOMParser()
    .parseFromString(markup, 'text/html')
    .querySelectorAll('rejection-guide');
  expect(guides).to.have.length(1);
  // Nothing of the values has got into it.
  expect([...guides[0]!.children].map((it) => it.localName).join()).to.match(/^(p,ol)?$/);
  return Object.fromEntries([...guides[0]!.attributes].map((it) => [it.name, it.value]));
}

/** Attributes of Angular's, some of them bound to a string: a `{{` is code anywhere else. */
const withoutBindings = (given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const [, bound] = /^\[attr\.(.+)\]$/.exec(name) ?? [];
      if (!bound) {
        expect(text).not.to.include('{{');
        return [name, text];
      }
      expect(text).to.match(/^'(?:[^'\\]|\\.)*'$/s);
      return [bound, text.slice(1, -1).replaceAll(/\\(.)/gs, '$1')];
    }),
  );

/** The attributes of the one tag in JSX. */
function inJsx(code: string, name: string): Record<string, string> {
  const attribute = /\s+([\w-]+)=(?:"([^"]*)"|\{("(?:[^"\\]|\\.)*")\})/gs;
  const [, body = ''] = new RegExp(`<${name}((?:${attribute.source})*)\\s*/>`, 's').exec(code)!;
  return Object.fromEntries(
    [...body.matchAll(attribute)].map(([, key, quoted, json]) => [
      key!,
      quoted ?? (JSON.parse(json!) as string),
    ]),
  );
}

describe('a snippet', () => {
  for (const id of ['script', 'one-file', 'npm', 'vue', 'svelte', 'angular']) {
    it(`has the owner’s values, whatever is in them: ${id}`, () => {
      fc.assert(
        fc.property(attributes, (given) => {
          const code = codeOf(id, { ...none, attributes: given });
          // Angular's template is in a template literal: what is code in one is not to be in it.
          const [, template] = /`([^]*)`/.exec(code) ?? [];
          if (id === 'angular') expect(template).not.to.match(/[`\\$]/);
          const markup = template ?? code.replaceAll(/<\/?template>/g, '');
          const found = inHtml(markup);
          const asText = id === 'angular' ? withoutBindings(found) : found;
          expect(asText).to.deep.equal(filled(given));
          if (id !== 'script' && id !== 'one-file') expect(markup).not.to.match(/\{|\}|\$/);
        }),
      );
    });
  }

  for (const [id, name] of [
    ['react', 'RejectionGuide'],
    ['solid', 'rejection-guide'],
    ['preact', 'rejection-guide'],
  ] as const) {
    it(`has the owner’s values, whatever is in them: ${id}`, () => {
      fc.assert(
        fc.property(attributes, (given) => {
          const expected = Object.entries(filled(given)).map(([key, text]) => [
            id === 'react' ? release.propertyOf(key) : key,
            text,
          ]);
          const code = codeOf(id, { ...none, attributes: given });
          expect(inJsx(code, name)).to.deep.equal(Object.fromEntries(expected));
        }),
      );
    });
  }

  it('has the owner’s values, whatever is in them: Wix', () => {
    fc.assert(
      fc.property(attributes, (given) => {
        const set: Record<string, string> = {};
        const guide = { setAttribute: (name: string, text: string) => (set[name] = text) };
        const $w = Object.assign(() => guide, { onReady: (ready: () => void) => ready() });
        // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- what is copied is code
        new Function('$w', codeOf('wix', { ...none, attributes: given }))($w);
        expect(set).to.deep.equal(filled(given));
      }),
    );
  });

  it('has the owner’s values, whatever is in them: guide.html', async () => {
    const html = await fetchText('/dist/cdn/guide.html');
    fc.assert(
      fc.property(attributes, value, (given, title) => {
        const page = new DOMParser().parseFromString(
          withSettings(html, { ...none, attributes: given, page: { title } }),
          'text/html',
        );
        const settings = JSON.parse(page.getElementById('settings')!.textContent) as unknown;
        expect(settings).to.deep.equal(filled({ ...given, title }));
        // Nothing has got out of its block.
        expect(page.scripts).to.have.length(3);
        expect(page.querySelectorAll('rejection-guide')).to.have.length(1);
      }),
    );
  });

  it('imports what has the types for its framework', async () => {
    const { exports } = JSON.parse(await fetchText('/package.json')) as { exports: object };
    const imported = snippets(none, release)
      .filter(({ id }) => `./${id}` in exports)
      .map(({ id, code }) => [id, /'(rejection-guide[^']*)'/.exec(code)![1]]);
    expect(Object.fromEntries(imported)).to.deep.equal({
      react: 'rejection-guide/react',
      vue: 'rejection-guide/vue',
      svelte: 'rejection-guide/svelte',
      solid: 'rejection-guide/solid',
      preact: 'rejection-guide/preact',
    });
  });

  for (const [id, file, hash, besides] of [
    ['script', 'rejection-guide.js', 'sha384-first', ['rejection-guide.exercises.js']],
    ['one-file', 'rejection-guide.all.js', 'sha384-all', []],
  ] as const) {
    it(`has the hash of its file, and of all that a page with these choices asks for: ${id}`, () => {
      const german = ['locales/de.js', 'locales/exercises/de.js'];
      const american = ['locales/en-US.js', 'locales/exercises/en-US.js'];
      for (const [chosen, languages] of [
        [{}, []],
        [{ lang: 'en' }, []],
        [{ lang: 'de' }, german],
        [{ lang: 'en-us' }, american],
        [{ 'note-lang': 'de-AT' }, german],
        [{ lang: 'de', 'note-lang': 'en-US' }, [...german, ...american]],
      ] as const) {
        const code = codeOf(id, { ...none, attributes: chosen });
        const page = new DOMParser().parseFromString(code, 'text/html');
        const map = page.querySelector('[type="importmap"]')?.textContent ?? '{ "integrity": {} }';
        const tag = page.querySelector<HTMLScriptElement>('script[src]')!;
        expect([tag.src, tag.integrity]).to.deep.equal([addressOf(file), hash]);
        expect(JSON.parse(map)).to.deep.equal({
          integrity: Object.fromEntries(
            [...besides, ...languages].map((path) => [addressOf(path), release.integrity[path]]),
          ),
        });
      }
    });
  }

  it('shows what it is about until the script has run, as text', () => {
    for (const id of ['script', 'one-file']) {
      const [, inside] = /<rejection-guide[^>]*>([^]*)<\/rejection-guide>/.exec(codeOf(id, none))!;
      const { body } = new DOMParser().parseFromString(inside!, 'text/html');
      const { intro, titles } = release.inside;
      expect(body.querySelector('p')!.textContent).to.equal(intro);
      expect([...body.querySelectorAll('ol > li')].map((it) => it.textContent)).to.deep.equal(
        titles,
      );
    }
  });

  it('has colours as each place can have them', () => {
    const accent = '--rejection-guide-accent';
    const choices = { ...none, properties: { [accent]: 'light-dark(#111, #eee)' } };
    expect(codeOf('script', choices)).to.include(`${accent}: light-dark(#111, #eee);`);
    expect(inHtml(codeOf('svelte', choices))).to.deep.equal({
      style: `${accent}: light-dark(#111, #eee)`,
    });
    expect(codeOf('react', choices)).to.include(
      `style={{ '${accent}': 'light-dark(#111, #eee)' }}`,
    );
  });

  it('keeps the room that README says the language needs', async () => {
    const [english, other] = (await fetchText('/README.md')).match(/\bmax\(\d+em, .*?\)/g)!;
    for (const [lang, room] of [
      ['', english],
      ['en', english],
      ['en-US', english],
      ['de', other],
      ['uk', other],
    ] as const) {
      const code = codeOf('script', { ...none, attributes: { lang } });
      expect(code, lang).to.include(`min-block-size: ${room};`);
    }
  });

  it('leaves out a value that could end a style', () => {
    for (const evil of ['red; } body { display: none', '</style>', 'url("x")', "x'"]) {
      const choices = { ...none, properties: { '--rejection-guide-radius': evil } };
      for (const { id, code } of snippets(choices, release)) {
        if (id !== 'guide-html') expect(code, id).not.to.include('radius');
      }
    }
  });
});

describe('the configurator', () => {
  async function open(size?: { width: number; height: number }) {
    const { contentWindow, contentDocument } = await openPage('/demo/configurator.html', size);
    const page = contentDocument!;
    const find = <E extends HTMLElement = HTMLInputElement>(selector: string) =>
      page.querySelector<E>(selector)!;
    await waitUntil(() => find('#code-script')?.textContent.includes('integrity'), '', {
      timeout: 5000,
    });
    const inner = find<HTMLIFrameElement>('iframe').contentWindow as unknown as Page;
    await waitUntil(() => inner.document.querySelector('rejection-guide:defined'));
    const set = (name: string, text: string) => {
      const control = find(`[name="${name}"]`);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    };
    return { page, view: contentWindow as Page, find, set, guide: await guideOn(inner), inner };
  }

  it('has a labelled field with help for all that the manifest has', async () => {
    const { page, find } = await open();
    for (const { name, description } of element.attributes) {
      const control = find(`[name="${name}"]`);
      expect(control.labels, name).to.have.length(1);
      const help = page.getElementById(control.getAttribute('aria-describedby')!.split(' ')[0]!)!;
      expect(help.textContent).to.equal(description.replaceAll('`', ''));
    }
    for (const property of element.cssProperties) {
      const names = isColour(property) ? ['.light', '.dark'] : [''];
      for (const end of names)
        expect(find(`[name="${property.name}${end}"]`).labels).to.have.length(1);
    }
  });

  it('shows and hands out what is entered', async () => {
    const { find, set, guide, inner } = await open();
    set('company', 'O’Neill & "Sons"');
    set('stage', 'final');
    set('theme', 'Plum');
    find('[name="scheme"][value="dark"]').click();
    expect([guide.company, guide.stage]).to.deep.equal(['O’Neill & "Sons"', 'final']);
    const { backgroundColor } = inner.getComputedStyle(inner.document.body);
    expect(backgroundColor).to.equal('rgb(26, 19, 26)');
    expect(inHtml(find('#code-script').textContent)).to.deep.equal({
      company: 'O’Neill & "Sons"',
      stage: 'final',
    });
    set('company', '');
    expect(guide.hasAttribute('company')).to.equal(false);
  });

  it('shows the steps in the language chosen until the script has run', async () => {
    const { find, set } = await open();
    const code = () => find('#code-script').textContent;
    expect(code()).to.include('<li>Accept feedback gracefully</li>');
    set('lang', 'de');
    await waitUntil(() => code().includes(`<li>${de.messages.steps.reflect.title}</li>`));
    set('lang', '');
    await waitUntil(() => code().includes('<li>Reflect on the process</li>'));
  });

  it('has the guide one press away on a phone, and the form from there', async () => {
    const { page, find } = await open({ width: 360, height: 640 });
    const inSight = (it: Element): boolean => {
      const { top, bottom } = it.getBoundingClientRect();
      return top < 640 && bottom > 0;
    };
    const link = (name: string) =>
      [...page.querySelectorAll('a')].find((it) => it.textContent === name)!;
    find('[name="contact-email"]').scrollIntoView();
    expect(inSight(link('See the guide'))).to.equal(true);
    link('See the guide').click();
    await waitUntil(() => inSight(find('#view-heading')));
    link('Back to the settings').click();
    await waitUntil(() => inSight(find('[name="company"]')));
  });

  it('says what can’t be used, and hands it out nowhere', async () => {
    const { find, set, guide } = await open();
    set('roles-url', 'javascript:alert(1)');
    set('background.light', '#zzz');
    expect(find('[id="roles-url-problem"]').textContent).to.include('Accepted: a relative link');
    expect(find('[name="roles-url"]').ariaInvalid).to.equal('true');
    expect(find('[name="background.light"]').ariaInvalid).to.equal('true');
    expect(guide.hasAttribute('roles-url')).to.equal(false);
    expect(find('#snippets').textContent).not.to.include('alert');
    set('roles-url', '/jobs');
    expect(find('[id="roles-url-problem"]').textContent).to.equal('');
  });

  it('checks contrast as colours are picked', async () => {
    const { find, set } = await open();
    expect(find('#contrast .weak')).to.equal(null);
    set('text.light', '#999');
    set('background.light', '#fff');
    expect(find('#contrast .weak').textContent).to.include('it needs 4.5:1');
  });

  it('says what colours on dark need, where there are any', async () => {
    const { find, set } = await open();
    const told = () =>
      ['script', 'vue', 'guide-html', 'wix'].filter((id) =>
        find(`#hint-${id}`).textContent.includes('color-scheme'),
      );
    set('--rejection-guide-accent.light', '#17604f');
    expect(told()).to.deep.equal([]);
    set('--rejection-guide-accent.dark', '#83cdb8');
    expect(told()).to.deep.equal(['script', 'vue']);
  });

  it('has nothing to say to axe, light or dark', async function () {
    for (const colorScheme of ['light', 'dark'] as const) {
      if (!(await setMedia({ colorScheme }))) return this.skip();
      const { page, view, set } = await open();
      await load(view, { src: '/node_modules/axe-core/axe.min.js' });
      for (const details of page.querySelectorAll('details')) details.open = true;
      // What is said of what can't be used, and of a contrast that is too low, is there as well.
      set('roles-url', 'javascript:alert(1)');
      set('--rejection-guide-accent.light', '#ddd');
      set('background.light', '#zzz');
      const { axe } = view as unknown as {
        axe: {
          run(
            context: { exclude: string[] },
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      // A sample shows how hard it is to read; the guide has tests of its own.
      const { violations } = await axe.run({ exclude: ['.sample'] }, { iframes: false });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).to.deep.equal([]);
    }
  });

  it('has the hash of each file that is served', async () => {
    const { page } = await open();
    for (const name of [
      'rejection-guide.js',
      'rejection-guide.exercises.js',
      'rejection-guide.all.js',
    ]) {
      const item = [...page.querySelectorAll('li')].find(
        (each) => each.querySelector('a')?.textContent === name,
      )!;
      const hash = await integrityOf(`/dist/cdn/${name}`);
      expect(item.querySelector('code')!.textContent, name).to.equal(hash);
    }
  });

  for (const [id, asked] of [
    ['script', ['rejection-guide.js', 'rejection-guide.exercises.js']],
    ['one-file', ['rejection-guide.all.js']],
  ] as const) {
    it(`hands out what works as it is, hashes and all: ${id}`, async () => {
      const { find, set } = await open();
      set('lang', 'de');
      const code = find(`#code-${id}`).textContent;
      const page = await write({ body: code.replaceAll(addressOf(''), '/dist/cdn/') });
      const guide = await guideOn(page);
      toggle(guide, 'reflect').click();
      await waitUntil(() => has(guide, 'textbox', exercises.reflect.keep), 'the exercise');
      expect(page.seen).to.deep.equal([]);
      const files = page.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/dist/'));
      expect(new Set(files)).to.deep.equal(
        new Set(
          [...asked, 'locales/de.js', 'locales/exercises/de.js'].map((it) => `/dist/cdn/${it}`),
        ),
      );
    });
  }

  it('copies, and says so once', async () => {
    const { find, view } = await open();
    const copied: string[] = [];
    Object.defineProperty(view.navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    const said: string[] = [];
    new view.MutationObserver(() => said.push(find('#status').textContent)).observe(
      find('#status'),
      {
        childList: true,
      },
    );
    find<HTMLElement>('[aria-label="Copy: Script tag"]').click();
    await waitUntil(() => said.includes('Copied: Script tag.'));
    await nextFrame();
    expect(said.filter(Boolean)).to.deep.equal(['Copied: Script tag.']);
    expect(copied).to.deep.equal([find('#code-script').textContent]);
  });

  it('asks first for what most sites need, and has the rest behind one fold', async () => {
    const { page } = await open({ width: 1280, height: 800 });
    const shown = [...page.querySelectorAll<HTMLElement>('form [name]')]
      .filter((control) => control.checkVisibility())
      .map((control) => control.getAttribute('name'));
    expect(shown).to.deep.equal([
      'company',
      'job-title',
      'stage',
      'contact-name',
      'contact-email',
      '--rejection-guide-accent.light',
      '--rejection-guide-accent.dark',
    ]);
  });

  it('keeps the guide in sight beside the form, and never over what is below it', async () => {
    const { page, find } = await open({ width: 1280, height: 800 });
    const box = (selector: string) => find(selector).getBoundingClientRect();
    find<HTMLDetailsElement>('.rest').open = true;
    find('[name="heading-level"]').scrollIntoView();
    await nextFrame();
    expect(box('.stage').top).to.be.within(0, 200);
    find('.take').scrollIntoView();
    await nextFrame();
    expect(page.documentElement.scrollTop).to.be.greaterThan(0);
    expect(box('.view').bottom).to.be.at.most(box('.take').top);
  });

  for (const width of [320, 1024]) {
    it(`never scrolls sideways at ${width} px, with the wide guide in it`, async () => {
      const { page, find, guide } = await open({ width, height: 800 });
      find('[name="width"][value="1024"]').click();
      for (const details of page.querySelectorAll('details')) details.open = true;
      await nextFrame();
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      expect(guide.ownerDocument.documentElement.clientWidth).to.equal(1024);
      expect(part(guide, 'steps').checkVisibility()).to.equal(true);
    });
  }
});
