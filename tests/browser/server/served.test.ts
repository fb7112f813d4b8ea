import { expect, oneEvent } from '@open-wc/testing';
import { act, has } from '../support/harness.js';
import { waitUntil } from '../support/wait.js';
import {
  checkbox,
  keysOf,
  listen,
  mount,
  mountClosed,
  openPage,
  openSteps,
  panel,
  part,
  isSkipped,
  skipButton,
  stepIds,
  text,
  toggle,
  warnings,
  type RejectionGuide,
  type StepId,
} from '../support/guide.js';
import { clickAt, engine, setMedia } from '../support/commands.js';

const support = '/tests/browser/pages/hydrate-support.js';
const fromNpm = '/dist/define.js';
const oneFile = '/dist/cdn/rejection-guide.js';

/** The style sheet and scripts of the page's own, and nothing else. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const stylesheet = '/dist/cdn/rejection-guide.css';

type Attributes = Readonly<Record<string, string>>;

interface Page {
  readonly by: 'ssr' | 'html' | 'snippet';
  readonly attributes?: Attributes;
  readonly stylesheet?: string;
  readonly csp?: string;
  readonly script?: readonly string[];
}

/** A guide in a page that a server sent, with what can be seen of it from here. */
interface Served {
  readonly view: Window & typeof globalThis;
  readonly guide: RejectionGuide;
  readonly root: ShadowRoot;
  /** What went wrong: errors, and what was written to the console as one. */
  readonly errors: string[];
}

// A record of its own for each test.
let guideId: string;
beforeEach(() => {
  guideId = `served-${Math.random()}`;
});

const addressOf = ({ attributes, script = [], ...page }: Page) => {
  const query = new URLSearchParams(Object.entries(page));
  query.set('attributes', JSON.stringify({ 'guide-id': guideId, ...attributes }));
  for (const src of script) query.append('script', src);
  return `/tests/served?${query}`;
};

async function open(page: Page): Promise<Served> {
  const frame = await openPage(addressOf(page));
  const view = frame.contentWindow as Served['view'];
  const guide = view.document.querySelector('rejection-guide')!;
  // However slow this computer is, the script arrives in time.
  for (const step of stepIds) for (const reveal of reveals(guide, step)) reveal.pause();
  const errors: string[] = [];
  view.console.error = (...args: unknown[]) => errors.push(args.map(String).join(' '));
  for (const kind of ['error', 'unhandledrejection']) {
    view.addEventListener(kind, (event) => {
      const { message, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
      errors.push(message ?? String(reason));
    });
  }
  return { view, guide, root: guide.shadowRoot!, errors };
}

const reveals = (guide: RejectionGuide, step: StepId) => panel(guide, step).getAnimations();

/** Scripts arrive, one after the other. */
async function load({ view }: Served, ...scripts: readonly string[]): Promise<void> {
  for (const src of scripts) {
    const script = view.document.createElement('script');
    script.type = src === oneFile ? '' : 'module';
    script.src = src;
    const loaded = oneEvent(script, 'load');
    view.document.head.append(script);
    await loaded;
  }
}

/** Until the script has run and what it made has been painted. */
async function shown({ view, guide }: Served): Promise<void> {
  await view.customElements.whenDefined('rejection-guide');
  await guide.updateComplete;
  await painted(view);
}

const painted = async (view: Window) => {
  for (let i = 0; i < 2; i++) {
    await new Promise((resolve) => {
      view.requestAnimationFrame(resolve);
    });
  }
};

/** Where everything is that can be seen, and what it says. */
function picture({ guide, root, view }: Served): string {
  const panels = stepIds.map((step) => panel(guide, step));
  const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      (element.hasAttribute('part') || panels.includes(element)) &&
      !element.parentElement?.closest('[hidden="until-found"]'),
  );
  const lines = [guide, ...seen, view.document.querySelector('body > h2')!].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = [x, y, width, height].map((length) => Math.round(length * 10) / 10);
    const words = element.childElementCount === 0 ? text(element) : '';
    const { checked } = element as Partial<HTMLInputElement>;
    const name = element.getAttribute('part') ?? element.localName;
    return [name, ...place, checked, words].join(' ');
  });
  return [`${root.querySelectorAll('section').length} section`, ...lines].join('\n');
}

/** Writes down each state that is painted, and what moves where the engine says so. */
function watch(served: Served): { states: Set<string>; shifts: () => number } {
  const { view } = served;
  const states = new Set<string>();
  const look = () => {
    states.add(picture(served));
    view.requestAnimationFrame(look);
  };
  look();
  if (engine() !== 'chromium') return { states, shifts: () => 0 };
  let shifts = 0;
  const count = (entries: PerformanceEntryList) => {
    shifts += entries.length;
  };
  const observer = new view.PerformanceObserver((list) => count(list.getEntries()));
  // From now on: until here the page was loading, and its style sheet may have come late.
  observer.observe({ type: 'layout-shift' });
  return {
    states,
    shifts: () => {
      count(observer.takeRecords());
      return shifts;
    },
  };
}

/** What a guide shows, a line each: elements with their attributes, and text. */
function shownBy(guide: Element): string[] {
  const copy = guide.shadowRoot!.querySelector('section')!.cloneNode(true) as Element;
  // A server leaves out what is of no use without its script.
  for (const exercise of copy.querySelectorAll('[part="panel"] > :not([part], slot)'))
    exercise.remove();
  copy.innerHTML = copy.innerHTML.replace(/<!--.*?-->/gs, '');
  return linesOf(copy);
}

function linesOf(node: Node): string[] {
  if (!(node instanceof Element)) return [node.textContent!.replace(/\s+/g, ' ').trim()];
  const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`);
  const start = [node.localName, ...attributes.toSorted()].join(' ');
  return [start, ...[...node.childNodes].flatMap(linesOf), `/${node.localName}`].filter(Boolean);
}

const links = {
  'roles-url': '/jobs?a=1&b="2"',
  'community-url': 'https://example.com/community',
  'support-url': 'tel:+15550100',
  'privacy-url': '/privacy',
  'advice-url': '/advice',
};

/** How scripts may arrive, and whether what was served is then taken over or replaced. */
const orders: readonly [
  name: string,
  by: Page['by'],
  scripts: string[],
  attributes?: Attributes,
][] = [
  ['taken over', 'ssr', [support, fromNpm]],
  [
    'taken over, whatever its attributes',
    'ssr',
    [support, fromNpm],
    { ...links, 'open-steps': 'reflect', 'heading-level': '3', lang: 'en-GB', storage: 'session' },
  ],
  ['replaced without hydration support', 'ssr', [fromNpm]],
  ['replaced where hydration support comes after Lit', 'ssr', [fromNpm, support]],
  ['replaced by the one-file build', 'ssr', [oneFile]],
  ['replaced by the one-file build after hydration support', 'ssr', [support, oneFile]],
  ['replaced if it is guideHtml’s', 'html', [fromNpm], links],
  ['replaced if it is guideHtml’s, by the one-file build', 'html', [oneFile], links],
  ['replaced if it is guideHtml’s, with hydration support for others', 'html', [support, fromNpm]],
];

describe('what a server rendered', function () {
  this.timeout(30_000);

  for (const [name, by, scripts, attributes] of orders) {
    it(`is ${name}, and nothing moves or flashes`, async () => {
      // Exercises come later, and take up room that a server can't know of.
      const served = await open({ by, attributes: { ...attributes, mode: 'checklist' } });
      const { guide, root, errors } = served;
      const nodes = [...root.querySelectorAll('section, section *')];
      const heard = listen(guide);
      const { states, shifts } = watch(served);
      await load(served, ...scripts);
      await shown(served);

      expect(errors).to.deep.equal([]);
      expect([...states]).to.have.length(1);
      expect(shifts()).to.equal(0);
      expect(heard).to.deep.equal(['ready']);
      const now = new Set(root.querySelectorAll('section, section *'));
      const kept = nodes.filter((node) => now.has(node));
      expect(kept).to.have.length(name.startsWith('taken over') ? nodes.length : 0);

      await clickAt(checkbox(guide, 'accept-feedback'));
      await clickAt(toggle(guide, 'accept-feedback'));
      await guide.updateComplete;
      expect(openSteps(guide)).to.include('accept-feedback');
      expect(guide.progress.done).to.equal(1);
      expect(root.querySelectorAll("section[part='guide']")).to.have.length(1);
      expect(errors).to.deep.equal([]);
    });
  }

  for (const [name, by, scripts] of orders) {
    it(`has its exercises when it is ${name}`, async () => {
      const served = await open({ by, attributes: { 'open-steps': 'reflect' } });
      const { guide, root, errors } = served;
      await load(served, ...scripts);
      await shown(served);
      const exercise = (label: string) => () => has(guide, 'textbox', label);
      await waitUntil(exercise('One thing to keep'), 'in the step that was open');
      await clickAt(toggle(guide, 'thank-you-note'));
      await waitUntil(exercise('Your note'), 'in one that someone opens');
      expect(root.querySelectorAll("section[part='guide']")).to.have.length(1);
      expect(errors).to.deep.equal([]);
    });
  }

  it('works as the snippet does, its script being there first', async () => {
    const { guide, root } = await open({ by: 'snippet' });
    await guide.updateComplete;
    await clickAt(checkbox(guide, 'reflect'));
    await clickAt(toggle(guide, 'reflect'));
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(guide.progress.done).to.equal(1);
    expect(root.querySelectorAll("section[part='guide']")).to.have.length(1);
  });

  it('is replaced if another version rendered it', async () => {
    const served = await open({ by: 'ssr' });
    const { guide, root, errors } = served;
    const marks = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
    for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) {
      mark.nodeValue = mark.nodeValue!.replace(/(lit-part) .+/, '$1 AAAAAAAAAAA=');
    }
    await load(served, support, fromNpm);
    await shown(served);
    expect(errors).to.deep.equal([]);
    expect(root.querySelectorAll("section[part='guide']")).to.have.length(1);
    await clickAt(checkbox(guide, 'reflect'));
    expect(guide.progress.done).to.equal(1);
  });

  it('opens the step that a link leads to', async () => {
    const served = await open({ by: 'ssr' });
    const { view, guide, errors } = served;
    view.history.replaceState(null, '', '#rejection-guide-reflect');
    await load(served, support, fromNpm);
    await shown(served);
    expect(errors).to.deep.equal([]);
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(panel(guide, 'reflect').hasAttribute('hidden')).to.equal(false);
  });

  it('takes up what the page sets before the script is there', async () => {
    const served = await open({ by: 'ssr' });
    const { guide, errors } = served;
    guide.messages = { heading: 'After your interview', steps: { reflect: { tips: ['One.'] } } };
    guide.feedback = [{ text: 'Your examples were clear.' }];
    guide.store = { get: () => null, set: () => undefined, remove: () => undefined };
    await load(served, support, fromNpm);
    await shown(served);
    expect(errors).to.deep.equal([]);
    expect(text(part(guide, 'heading'))).to.equal('After your interview');
    expect(part(panel(guide, 'reflect'), 'tips').children).to.have.length(1);
    expect(text(part(guide, 'privacy'))).to.include('localhost');
  });
});

describe('under a strict policy', function () {
  this.timeout(30_000);

  for (const [name, by, scripts] of [
    ['guideHtml and a style sheet, from npm', 'html', [fromNpm]],
    ['guideHtml and a style sheet, one file', 'html', [oneFile]],
  ] as const) {
    it(`nothing is blocked, moves or flashes: ${name}`, async () => {
      // What comes later has tests of its own.
      const attributes = { mode: 'checklist' };
      const served = await open({ by, stylesheet, csp: strict, attributes });
      const blocked: string[] = [];
      served.view.document.addEventListener('securitypolicyviolation', (event) => {
        blocked.push(event.effectiveDirective);
      });
      const { states, shifts } = watch(served);
      await load(served, ...scripts);
      await shown(served);
      expect([served.errors, blocked]).to.deep.equal([[], []]);
      expect([...states]).to.have.length(1);
      expect(shifts()).to.equal(0);
      expect(getComputedStyle(part(served.guide, 'toolbar')).display).to.equal('flex');
    });
  }

  it('the style of Lit’s own rendering is blocked until it is taken over', async () => {
    const served = await open({ by: 'ssr', csp: strict });
    const { guide, errors } = served;
    const display = () => getComputedStyle(part(guide, 'toolbar')).display;
    expect(display()).to.equal('block');
    await load(served, support, fromNpm);
    await shown(served);
    expect(errors).to.deep.equal([]);
    expect(display()).to.equal('flex');
  });
});

describe('someone who was there before the script', function () {
  this.timeout(30_000);

  for (const [name, by, scripts] of [
    ['taken over', 'ssr', [support, fromNpm]],
    ['replaced', 'html', [oneFile]],
  ] as const) {
    it(`keeps their ticks in what is ${name}`, async () => {
      const served = await open({ by });
      const { guide, errors } = served;
      await clickAt(checkbox(guide, 'reflect'));
      expect(checkbox(guide, 'reflect').checked).to.equal(true);
      const heard = listen(guide);
      await load(served, ...scripts);
      await shown(served);
      expect(errors).to.deep.equal([]);
      expect(heard).to.deep.equal(['step reflect done user', 'ready']);
      expect(checkbox(guide, 'reflect').checked).to.equal(true);
      expect(text(part(guide, 'progress-text'))).to.include('1');
      expect(keysOf(guide)).to.have.length(1);

      await clickAt(checkbox(guide, 'reflect'));
      expect(heard.at(-1)).to.equal('step reflect todo user');
    });

    it(`and has been before finds their record in what is ${name}`, async () => {
      const before = await mount(`<rejection-guide guide-id="${guideId}"></rejection-guide>`);
      await act(before, () => checkbox(before, 'apply-lessons').click());
      await act(before, () => skipButton(before, 'thank-you-note').click());
      // Nor may it push the page out of sight: WebKit paints that once in ten seconds.
      before.remove();

      const served = await open({ by });
      const { guide, errors } = served;
      const heard = listen(guide);
      await load(served, ...scripts);
      await shown(served);
      expect(errors).to.deep.equal([]);
      expect(heard).to.deep.equal(['ready']);
      expect(guide.progress).to.deep.equal({ done: 1, skipped: 1, total: 4 });
      expect(stepIds.map((step) => checkbox(guide, step).checked)).to.deep.equal([
        false,
        false,
        false,
        true,
      ]);
      expect(isSkipped(guide, 'thank-you-note')).to.equal(true);
    });
  }
});

describe('without its script', () => {
  const readable = (guide: RejectionGuide) =>
    stepIds.filter((step) => {
      const lead = panel(guide, step).querySelector("[part='lead']")!;
      const { height } = panel(guide, step).getBoundingClientRect();
      return height > 100 && lead.checkVisibility({ contentVisibilityAuto: true });
    });

  for (const by of ['ssr', 'html', 'snippet'] as const) {
    it(`all of it is there to read where scripts are off: ${by}`, async () => {
      const { guide } = await open({ by, csp: 'sandbox allow-same-origin' });
      expect(readable(guide)).to.deep.equal(stepIds);
    });

    it(`nothing is offered that needs a script, where scripts are off: ${by}`, async () => {
      const { guide } = await open({ by, csp: 'sandbox allow-same-origin' });
      const offered = [...guide.shadowRoot!.querySelectorAll('[part~="button"]')];
      expect(offered).not.to.have.length(0);
      expect(offered.filter((each) => each.checkVisibility()).map(text)).to.deep.equal([]);
    });

    it(`all of it is there to read where no script comes, in time: ${by}`, async () => {
      const { guide } = await open({ by, csp: "script-src 'none'" });
      expect(readable(guide)).to.deep.equal([]);
      for (const step of stepIds) {
        const animations = reveals(guide, step);
        expect(animations.map(({ effect }) => effect!.getTiming().delay)).to.deep.equal([5000]);
        for (const reveal of animations) reveal.finish();
      }
      expect(readable(guide)).to.deep.equal(stepIds);
    });
  }

  it('all of it is on paper at once', async function () {
    if (!(await setMedia({ media: 'print' }))) this.skip();
    const { guide } = await open({ by: 'html', csp: "script-src 'none'" });
    expect(readable(guide)).to.deep.equal(stepIds);
  });
});

describe('guideHtml', () => {
  const attributeSets: Record<string, Attributes> = {
    'no attributes': {},
    'open steps': {
      'open-steps': 'reflect apply-lessons',
      'heading-level': '3',
      // A server has no exercises to show.
      mode: 'checklist',
    },
    links,
    'a language and a class': { lang: 'en-GB', class: 'wide', id: 'guide' },
    'choices kept for the session': { storage: 'session' },
    'choices not kept': { storage: 'none' },
    'a checklist': { mode: 'checklist', 'open-steps': 'all' },
    'an application': { company: 'Fennel & "Sons"', 'job-title': '<Baker>' },
    nonsense: { 'heading-level': '9', 'roles-url': 'javascript:alert(1)', storage: 'cloud' },
  };

  for (const [name, attributes] of Object.entries(attributeSets)) {
    it(`is what the element itself shows: ${name}`, async () => {
      const source = await (await fetch(addressOf({ by: 'html', attributes }))).text();
      const page = Document.parseHTMLUnsafe(source);
      const served = page.querySelector('rejection-guide')!;
      const { outerHTML } = served.cloneNode() as Element;
      // Nonsense is named in the console.
      await warnings(async () => {
        const guide = await mountClosed(outerHTML);
        expect(shownBy(served)).to.deep.equal(shownBy(guide));
      });
    });
  }
});

describe('the two ways to render on a server', () => {
  /** The markup of a guide as a browser reads it, without what hydration needs. */
  async function markupOf(by: 'ssr' | 'html', attributes: Attributes): Promise<string> {
    const page = await (await fetch(addressOf({ by, attributes }))).text();
    const guide = new DOMParser()
      .parseFromString(page, 'text/html')
      .querySelector('rejection-guide')!;
    const { content } = guide.querySelector('template')!;
    for (const style of content.querySelectorAll('style')) style.remove();
    const kept: string[] = [];
    const nodes = document.createTreeWalker(
      content,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    let words = '';
    while (nodes.nextNode()) {
      const { currentNode: node } = nodes;
      // Lit puts marks between words, which a parser then takes for several texts.
      if (node instanceof Text) words += node.data;
      else {
        kept.push(words.replace(/\s+/g, ' ').trim());
        words = '';
        const written = [...(node as Element).attributes].map(
          ({ name, value }) => `${name}="${value}"`,
        );
        kept.push([node.nodeName, ...written.toSorted((a, b) => (a < b ? -1 : 1))].join(' '));
      }
    }
    return kept.filter(Boolean).join('\n');
  }

  const urls = ['roles-url', 'community-url', 'support-url', 'privacy-url', 'advice-url'];
  const cases: Readonly<Record<string, Attributes>> = {
    'of nothing': {},
    'with every step open': { 'open-steps': 'all' },
    'with some open': { 'open-steps': 'reflect, apply-lessons' },
    'without exercises': { mode: 'checklist', 'open-steps': 'all' },
    'on this device, not kept': { storage: 'none' },
    'until the tab closes': { storage: 'session' },
    'with every link': Object.fromEntries(urls.map((name) => [name, `/${name}?a=1&b="2"`])),
    'with links that can’t be used': { 'roles-url': 'javascript:alert(1)' },
    'with names that are markup': { company: '<b>&amp;"⟦0⟧', 'job-title': "'a' \u2028" },
    'with other headings': { 'heading-level': '5' },
    'from right to left': { lang: 'ar', 'open-steps': 'all' },
    'with other lines': { lang: 'ja', company: '株式会社' },
  };
  for (const [which, attributes] of Object.entries(cases)) {
    it(`give the same guide ${which}`, async () => {
      const [ours, theirs] = [
        await markupOf('html', attributes),
        await markupOf('ssr', attributes),
      ];
      expect(ours.split('\n').length).to.be.greaterThan(60);
      expect(ours).to.equal(theirs);
    });
  }
});
