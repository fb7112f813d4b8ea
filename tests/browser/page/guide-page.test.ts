/** guide.html, as owners put it on a server of theirs. */
import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import fc from 'fast-check';
import { unpleasant, written } from '../../unit/support/links.js';
import { elsewhere, guideOn, use, working, type Page, write } from '../support/written.js';
import { textbox, has, hidden } from '../support/harness.js';
import { openPage, panel, part, text, warm, type RejectionGuide } from '../support/guide.js';
import { setMedia } from '../support/commands.js';
import { emptyDatabase } from '../support/storage.js';

const owner = {
  title: 'Northmere Railway careers',
  company: 'Northmere Railway',
  'roles-url': '/jobs',
  'support-url': 'https://support.example/',
};

interface Wanted {
  readonly settings?: object | string;
  readonly query?: string;
  readonly fragment?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** The page with these settings; `page.seen` has all that went wrong on it. */
async function open({ settings = owner, query = '', fragment = '', size }: Wanted = {}) {
  const json = typeof settings === 'string' ? settings : JSON.stringify(settings);
  const path = `/dist/cdn/guide.html?settings=${encodeURIComponent(json)}&${query}${fragment}`;
  const frame = await openPage(path, size);
  const page = frame.contentWindow as unknown as Page;
  const guide = await guideOn(page);
  await warm(guide);
  return { page, guide };
}

/** The test runner's own script asks its server, which the policy forbids. */
const wrongs = ({ seen }: Page) =>
  seen.filter((line) => !line.startsWith('violation: connect-src'));

const attributesOf = (guide: Element) =>
  Object.fromEntries([...guide.attributes].map(({ name, value }) => [name, value]));

const linksOf = (guide: RejectionGuide) =>
  [...guide.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);

/** Every text on the page but the note, its length, and its subject. */
function textsOf({ document }: Page, guide: RejectionGuide): string[] {
  const shown = guide.shadowRoot!.querySelector('section')!.cloneNode(true) as Element;
  for (const field of shown.querySelectorAll('textarea')) field.remove();
  for (const line of shown.querySelectorAll('p')) {
    if (text(line).startsWith('Subject:')) line.remove();
  }
  const texts = [document.body, shown].flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      found.push(text(walker.currentNode as Element).replace(/\d+/g, '0'));
    }
    return found;
  });
  return [document.title, ...texts];
}

afterEach(emptyDatabase);

describe('guide.html', () => {
  it('has a guide that works, with the owner’s links, under its own policy', async () => {
    const { page, guide } = await open({
      settings: { ...owner, 'guide-id': String(Math.random()) },
    });
    expect(await use(guide)).to.deep.equal(working);
    expect(linksOf(guide)).to.include(`${location.origin}/jobs`);
    expect(linksOf(guide)).to.include('https://support.example/');
    expect(wrongs(page)).to.deep.equal([]);
  });

  it('forbids scripts, styles, pictures and requests that are not its own', async () => {
    const { page } = await open();
    const { document } = page;
    const script = document.createElement('script');
    const style = document.createElement('style');
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).to.include("require-trusted-types-for 'script'");
    script.append('window.wasRun = true');
    style.append('body { display: none }');
    const picture = document.createElement('img');
    picture.src = '/x.png';
    document.body.append(script, style, picture);
    await page.fetch('/').then(
      () => expect.fail('it was fetched'),
      () => {},
    );
    await waitUntil(() => page.seen.some((line) => line.startsWith('violation: img-src')));
    expect('wasRun' in page).to.equal(false);
    expect(page.getComputedStyle(document.body).display).to.equal('block');
  });

  it('sends no referrer and is not to be found by searching', async () => {
    const { page } = await open();
    const meta = (name: string) =>
      page.document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)!.content;
    expect([meta('referrer'), meta('robots')]).to.deep.equal(['no-referrer', 'noindex']);
  });

  it('asks for its script and its language, and later for nothing', async () => {
    const { page, guide } = await open();
    guide.expandAll();
    await guide.updateComplete;
    await aTimeout(100);
    const asked = page.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !/^\/(__|tests\/)/.test(path));
    expect(asked).to.deep.equal(['/dist/cdn/rejection-guide.all.js']);
  });

  it('has one heading of the first level, and the owner’s title above it', async () => {
    const { page, guide } = await open();
    expect(part(guide, 'heading').getAttribute('aria-level')).to.equal('1');
    expect(text(page.document.body)).to.match(/^Northmere Railway careers/);
    await waitUntil(() => page.document.title.includes('–'));
    expect(page.document.title).to.equal('When the answer is no – Northmere Railway careers');
  });

  it('opens its links in place of the page that it is in a frame of', async () => {
    const { guide } = await open();
    const { target } = guide.ownerDocument.querySelector('base')!;
    expect(target).to.equal('_top');
  });

  it('may copy and share in the frame that the docs give, on another site', async function () {
    const docs = await (await fetch('/docs/site-builders.md')).text();
    const [frame] = /<iframe[^>]*><\/iframe>/.exec(docs)!;
    const page = await write({
      body: frame.replace(/https:[^"]*/, `${elsewhere}/dist/cdn/guide.html`),
    });
    const { featurePolicy } = page.document.querySelector('iframe')! as {
      featurePolicy?: { allowsFeature(name: string): boolean; features(): string[] };
    };
    // The others don't tell what a frame may.
    if (!featurePolicy) return this.skip();
    const features = featurePolicy.features();
    expect(features).to.include('clipboard-write');
    // Not every system has something to share with.
    for (const name of ['clipboard-write', 'web-share'].filter((it) => features.includes(it))) {
      expect(featurePolicy.allowsFeature(name), name).to.equal(true);
    }
  });

  it('has nothing to say to axe, light or dark', async () => {
    for (const theme of ['light', 'dark']) {
      const { page } = await open({
        query: `theme=${theme}&script=/node_modules/axe-core/axe.min.js`,
      });
      const { axe } = page as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).to.deep.equal([]);
    }
  });
});

describe('the owner’s settings', () => {
  it('set attributes, colours and language; what is empty is left out', async () => {
    const { page, guide } = await open({
      settings: {
        ...owner,
        lang: 'en-GB',
        'job-title': 'Planner',
        'heading-level': 1,
        stage: '',
        background: '#fdf6e3',
        text: 'light-dark(#002b36, #fdf6e3)',
        '--rejection-guide-accent': 'light-dark(#073642, #93a1a1)',
        '--rejection-guide-radius': '2px',
      },
      query: 'theme=light',
    });
    expect(attributesOf(guide)).to.include({ company: owner.company, 'job-title': 'Planner' });
    expect(guide.hasAttribute('stage')).to.equal(false);
    const { backgroundColor, color } = page.getComputedStyle(page.document.body);
    expect([backgroundColor, color]).to.deep.equal(['rgb(253, 246, 227)', 'rgb(0, 43, 54)']);
    expect(page.getComputedStyle(part(guide, 'button')).borderTopLeftRadius).to.equal('2px');
    expect(page.document.documentElement.lang).to.equal('en-GB');
    expect(wrongs(page)).to.deep.equal([]);
  });

  it('that can’t be used are named, and the others are used', async () => {
    const { page, guide } = await open({
      settings: { ...owner, compny: 'x', onclick: 'y', stage: ['final'], background: 'url(x)' },
    });
    expect(guide.company).to.equal(owner.company);
    expect(Object.keys(attributesOf(guide))).not.to.include('onclick');
    const named = wrongs(page).join('\n');
    for (const name of ['"compny"', '"onclick"', '"stage"', '--background']) {
      expect(named).to.include(name);
    }
  });

  for (const broken of ['{ "company": "x", }', '[]', 'null', '']) {
    it(`that can’t be read leave a page that works: ${broken || 'nothing'}`, async () => {
      const { page, guide } = await open({ settings: broken || ' ' });
      expect(part(guide, 'steps').checkVisibility()).to.equal(true);
      expect(linksOf(guide)).to.deep.equal([]);
      if (broken !== '[]') expect(wrongs(page).join()).to.include('the settings can');
    });
  }
});

describe('the address of guide.html', () => {
  it('can bring no link, no address, no word and no attribute by its query', async () => {
    const plain = await open();
    const evil = 'https://evil.example/';
    const queries = [
      Object.keys(owner)
        .concat('contact-email', 'candidate-name', 'name', 'job', 'heading', 'background')
        .map((name) => `${name}=${encodeURIComponent(evil)}`)
        .join('&'),
      ...['"><a href=//evil.example>x</a>', 'javascript:alert(1)', '__proto__', 'dark light'].map(
        (other) => `lang=${encodeURIComponent(other)}&theme=${encodeURIComponent(other)}`,
      ),
      `__proto__[company]=${evil}&constructor=${evil}`,
    ];
    for (const query of queries) {
      const { page, guide } = await open({ query });
      expect(attributesOf(guide), query).to.deep.equal(attributesOf(plain.guide));
      expect(linksOf(guide), query).to.deep.equal(linksOf(plain.guide));
      expect(textsOf(page, guide), query).to.deep.equal(textsOf(plain.page, plain.guide));
      expect(attributesOf(page.document.documentElement)).to.deep.equal(
        attributesOf(plain.page.document.documentElement),
      );
    }
  });

  it('can bring none by its fragment, but a name and a job for the note', async () => {
    const { page, guide } = await open();
    guide.expandAll();
    await guide.updateComplete;
    const links = linksOf(guide);
    const texts = new Set(textsOf(page, guide));
    guide.jobTitle = 'Guard';
    await guide.updateComplete;
    for (const it of textsOf(page, guide)) texts.add(it);
    const names = [
      'name',
      'job',
      'stage',
      'company',
      'roles-url',
      'contact-email',
      'title',
      'lang',
    ];
    const anyText = fc.oneof(fc.constantFrom(...unpleasant), fc.string({ unit: 'binary' }));
    const fragments = fc
      .array(fc.tuple(fc.constantFrom(...names), anyText), { minLength: 1, maxLength: 5 })
      .map((entries) =>
        new URLSearchParams(entries.map(([name, it]) => [name, it.toWellFormed()])).toString(),
      );
    await fc.assert(
      fc.asyncProperty(fragments, async (fragment) => {
        const changed = oneEvent(page, 'hashchange');
        page.location.hash = fragment;
        await changed;
        await guide.updateComplete;
        expect(page.location.hash).to.equal('');
        const allowed = ['heading-level', 'company', 'roles-url', 'support-url'];
        const its = ['candidate-name', 'job-title', 'stage'];
        expect(
          Object.keys(attributesOf(guide))
            .filter((it) => !its.includes(it))
            .toSorted(),
        ).to.deep.equal(allowed.toSorted());
        expect(linksOf(guide)).to.deep.equal(links);
        expect(textsOf(page, guide).filter((it) => !texts.has(it))).to.deep.equal([]);
      }),
      {
        numRuns: 40,
        examples: [['name=Sam+Okoro&job=Planner'], ['name=Ana'], ['job=%26'], ['job=a']],
      },
    );
  });

  it('signs the note with the name, asks no longer for the stage, and is clean again', async () => {
    const fragment = written('Sam Okoro', 'Planner', 'final');
    const { page, guide } = await open({ fragment });
    guide.expandAll();
    await guide.updateComplete;
    const note = textbox(guide, 'Your note');
    expect(note.value).to.match(/Sam Okoro$/);
    expect(note.value).to.include('Planner');
    expect(has(guide, 'group', 'What was the last stage?', hidden)).to.equal(false);
    expect(page.location.href).not.to.include('Sam');
    expect(page.location.hash).to.equal('');
  });

  it('is remembered by the tab when the page is loaded again', async () => {
    const { page } = await open({ fragment: written('Sam Okoro', 'Planner') });
    const frame = page.frameElement as HTMLIFrameElement;
    const loaded = oneEvent(frame, 'load');
    page.location.reload();
    await loaded;
    const again = await guideOn(frame.contentWindow as unknown as Page);
    expect([again.candidateName, again.jobTitle]).to.deep.equal(['Sam Okoro', 'Planner']);
  });

  it('mixes no two people: what a later link leaves out is gone', async () => {
    const { page, guide } = await open({ fragment: written('Sam Okoro', 'Planner') });
    const changed = oneEvent(page, 'hashchange');
    page.location.hash = written('Ana Reyes');
    await changed;
    expect([guide.candidateName, guide.jobTitle]).to.deep.equal(['Ana Reyes', '']);
  });

  it('changes nothing that the owner has set', async () => {
    const settings = { ...owner, 'job-title': 'Guard', stage: 'screening' };
    const { guide } = await open({ settings, fragment: written('Sam', 'Planner', 'final') });
    expect([guide.jobTitle, guide.stage, guide.candidateName]).to.deep.equal([
      'Guard',
      'screening',
      'Sam',
    ]);
  });

  it('may lead to a step', async () => {
    const { page, guide } = await open({ fragment: '#rejection-guide-reflect' });
    await waitUntil(() => !panel(guide, 'reflect').hasAttribute('hidden'));
    expect(page.location.hash).to.equal('#rejection-guide-reflect');
  });

  for (const tag of ['de', 'ar', 'zh']) {
    it(`chooses the language: ${tag}`, async () => {
      const { page, guide } = await open({ query: `lang=${tag}` });
      const section = part(guide, 'guide');
      await waitUntil(() => section.lang.toLowerCase().startsWith(tag));
      await waitUntil(() => page.document.documentElement.dir === section.dir);
      expect(wrongs(page)).to.deep.equal([]);
    });
  }

  it('chooses the theme, whichever the device prefers, and both are easy to read', async function () {
    const preferences = ['light', 'dark'] as const;
    for (const colorScheme of preferences) {
      if (!(await setMedia({ colorScheme }))) return this.skip();
      for (const theme of preferences) {
        const { page } = await open({ query: `theme=${theme}` });
        const { color, backgroundColor } = page.getComputedStyle(page.document.body);
        const [ink, paper] = [luminance(color), luminance(backgroundColor)];
        expect(ink < paper, `${theme} where ${colorScheme} is preferred`).to.equal(
          theme === 'light',
        );
        expect((Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)).to.be.at.least(7);
      }
    }
  });
});

/** As WCAG has it, of a computed colour. */
function luminance(colour: string): number {
  const [r, g, b] = colour.match(/[\d.]+/g)!.map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('guide.html in little room', () => {
  for (const width of [280, 320, 360]) {
    it(`never scrolls sideways at ${width} px`, async () => {
      const settings = { ...owner, title: 'Donaudampfschifffahrtsgesellschaftskarriere' };
      const { page, guide } = await open({ settings, size: { width, height: 640 } });
      const fits = () => page.document.documentElement.scrollWidth <= width;
      expect(fits(), 'closed').to.equal(true);
      guide.expandAll();
      await guide.updateComplete;
      await nextFrame();
      expect(fits(), 'open').to.equal(true);
    });
  }
});

describe('guide.html on paper', () => {
  it('is black on white with every step open, whatever its theme', async function () {
    if (!(await setMedia({ media: 'print' }))) this.skip();
    const { page, guide } = await open({
      settings: { ...owner, background: '#000', text: '#fff' },
      query: 'theme=dark',
    });
    const { color, backgroundColor, paddingLeft } = page.getComputedStyle(page.document.body);
    expect([color, backgroundColor, paddingLeft]).to.deep.equal([
      'rgb(0, 0, 0)',
      'rgba(0, 0, 0, 0)',
      '0px',
    ]);
    for (const each of guide.shadowRoot!.querySelectorAll('[part="panel"]')) {
      expect(each.getBoundingClientRect().height).to.be.greaterThan(100);
    }
  });
});
