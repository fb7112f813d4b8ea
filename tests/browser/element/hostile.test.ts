/** The one file among what else is on real pages: other documents, frames, roots and libraries. */
import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import {
  allInOne,
  elsewhere,
  file,
  guideOn,
  hearFrom,
  pathOf,
  script,
  tag,
  use,
  working,
  type Page,
  type Written,
  write,
} from '../support/written.js';
import { act, textbox } from '../support/harness.js';
import { checkbox, listen, openSteps, part, status, toggle, warm } from '../support/guide.js';

const here = location.origin;
const library = (path: string) => script('', `/node_modules/${path}`);

/** What comes of using the first guide of a page whose scripts do something with it. */
async function expectWorking(page: Page, root?: ParentNode): Promise<void> {
  expect(await use(await guideOn(page, root))).to.deep.equal(working);
  expect(page.seen).to.deep.equal([]);
}

/** Follows a link to a step, and leaves nothing to go back to: frames share one history. */
async function follow(page: Page, hash: string): Promise<void> {
  const changed = oneEvent(page, 'hashchange');
  page.location.replace(page.location.href + hash);
  await changed;
}

/** Runs code as a script of the page's own. */
function run(page: Page, code: string): void {
  const element = page.document.createElement('script');
  element.textContent = code;
  page.document.body.append(element);
}

describe('an XHTML document', () => {
  it('has a guide that works, and so has one made there by script', async () => {
    const page = await write({
      type: 'application/xhtml+xml',
      head: script('async=""'),
      body: tag(),
    });
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    await expectWorking(page);

    const made = page.document.createElement('rejection-guide');
    made.guideId = String(Math.random());
    page.document.querySelector('rejection-guide')!.replaceWith(made);
    await expectWorking(page);
  });
});

describe('another document', () => {
  const isStyled = (guide: Element) =>
    getComputedStyle(part(guide as never, 'toolbar')).display === 'flex';

  it('that adopts the guide finds it styled, ticked and listening, and so does the next', async () => {
    const page = await write({ head: script(), body: tag() });
    const guide = await guideOn(page);
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => toggle(guide, 'reflect').click());
    const heard = listen(guide);
    const other = await write({});
    // No window, no style: and none lost.
    const unseen = document.implementation.createHTMLDocument();

    for (const { body } of [other.document, unseen, page.document, other.document]) {
      body.append(body.ownerDocument.adoptNode(guide));
      await guide.updateComplete;
      expect(openSteps(guide)).to.deep.equal(['reflect']);
      expect(checkbox(guide, 'reflect').checked).to.equal(true);
      if (body.ownerDocument.defaultView) expect(isStyled(guide)).to.equal(true);
    }
    await act(guide, () => checkbox(guide, 'apply-lessons').click());
    expect(guide.progress.done).to.equal(2);
    expect(heard).to.deep.equal(['step apply-lessons done user']);
    expect([...page.seen, ...other.seen]).to.deep.equal([]);
  });

  it('may be in its own frame, beside the script’s', async () => {
    const page = await write({ head: script(), body: tag() });
    const guide = await guideOn(page);
    const { document: other } = await write({});
    other.body.append(guide);
    expect(await use(guide)).to.deep.equal(working);
  });
});

describe('a frame', () => {
  /** What comes of using the guide in a frame that this page may not look into. */
  async function useIn(origin: string, sandbox?: string) {
    const page = pathOf({
      head: script(),
      body: `${tag()}<script type="module">
        await customElements.whenDefined('rejection-guide');
        const guide = document.querySelector('rejection-guide');
        await guide.updateComplete;
        const used = await (${use.toString()})(guide);
        let isBlocked = false;
        try { localStorage.length } catch { isBlocked = true }
        const privacy = guide.shadowRoot.querySelector('[part="privacy"]').textContent;
        parent.postMessage({ used, isBlocked, privacy, seen }, '*');
      </script>`,
    });
    return (await hearFrom(origin + page, sandbox)) as {
      used: typeof working;
      isBlocked: boolean;
      privacy: string;
      seen: string[];
    };
  }

  const promise = (isBlocked: boolean) =>
    isBlocked ? 'kept until this page closes' : 'stay on this device';

  it('in a sandbox has a guide that works, and says that nothing is kept', async () => {
    const { used, isBlocked, privacy, seen } = await useIn(here, 'allow-scripts');
    expect(isBlocked).to.equal(true);
    expect(used).to.deep.equal(working);
    expect(privacy).to.include(promise(true));
    expect(seen).to.deep.equal([]);
  });

  it('of another site has a guide that works, and says truly whether anything is kept', async () => {
    const { used, isBlocked, privacy, seen } = await useIn(elsewhere);
    expect(used).to.deep.equal(working);
    expect(privacy).to.include(promise(isBlocked));
    expect(seen).to.deep.equal([]);
  });
});

describe('a shadow root', () => {
  it('may be closed, and in another: the guide works, and links lead to it', async () => {
    const page = await write({ head: script(), body: '<main lang="en"></main>' });
    const outer = page.document.querySelector('main')!.attachShadow({ mode: 'open' });
    const inner = outer
      .appendChild(page.document.createElement('section'))
      .attachShadow({ mode: 'closed' });
    inner.innerHTML = tag();
    const guide = await guideOn(page, inner);
    await follow(page, '#rejection-guide-reflect');
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    await act(guide, () => guide.collapseAll());
    await expectWorking(page, inner);
  });
});

describe('a <base> that points elsewhere', () => {
  const head = `${script()}<base href="https://other.example/jobs/" target="_blank">`;

  it('leaves step links and references inside the guide alone', async () => {
    const page = await write({ head, body: tag() });
    const guide = await guideOn(page);
    await follow(page, '#rejection-guide-reflect');
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    const root = guide.shadowRoot!;
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      [...root.querySelectorAll(`[${name}]`)].flatMap((it) => it.getAttribute(name)!.split(' ')),
    );
    expect(named.length).to.be.greaterThan(10);
    expect(named.filter((id) => !root.getElementById(id))).to.deep.equal([]);
    await act(guide, () => guide.collapseAll());
    await expectWorking(page);
  });

  it('is what the owner’s links go by', async () => {
    const page = await write({ head, body: tag('roles-url="open" privacy-url="/privacy"') });
    const links = [...(await guideOn(page)).shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://other.example/jobs/open',
      'https://other.example/privacy',
    ]);
  });
});

describe('the guide is put there', () => {
  const insertions: [name: string, page: Written, code: string][] = [
    [
      'by a tag manager: a script made by script, then markup',
      { body: '<div id="place"></div>' },
      `const script = document.createElement('script');
       script.async = true;
       script.src = '${file}';
       document.scripts[0].before(script);
       document.getElementById('place').innerHTML = '${tag()}';`,
    ],
    [
      'by jQuery’s html()',
      { head: library('jquery/dist/jquery.js') + script(), body: '<div id="place"></div>' },
      `$('#place').html('${tag()}');`,
    ],
    [
      'by jQuery’s html(), with its script',
      { head: library('jquery/dist/jquery.js'), body: '<div id="place"></div>' },
      `$('#place').html('<script src="${allInOne}"></' + 'script>${tag()}');`,
    ],
    [
      'by a swap of htmx',
      { head: library('htmx.org/dist/htmx.js') + script(), body: '<div id="place"></div>' },
      `htmx.ajax('GET', '${pathOf({ body: tag() })}', { target: '#place', select: 'rejection-guide' });`,
    ],
    [
      'by a swap of htmx, with its script',
      { head: library('htmx.org/dist/htmx.js'), body: '<div id="place"></div>' },
      `htmx.ajax('GET', '${pathOf({ body: `<div id="new">${script()}${tag()}</div>` })}', { target: '#place', select: '#new' });`,
    ],
    [
      'by cloneNode() from a template',
      { head: script(), body: `<template>${tag()}</template>` },
      `document.body.append(document.querySelector('template').content.cloneNode(true));`,
    ],
    [
      'by importNode() from a template',
      { head: script(), body: `<template>${tag()}</template>` },
      `document.body.append(document.importNode(document.querySelector('template').content, true));`,
    ],
    [
      'by importNode() from a template, before its script',
      { body: `<template>${tag()}</template>` },
      `document.body.append(document.importNode(document.querySelector('template').content, true));
       document.body.append(Object.assign(document.createElement('script'), { src: '${file}' }));`,
    ],
  ];
  for (const [name, written, code] of insertions) {
    it(name, async () => {
      const page = await write(written);
      run(page, code);
      await waitUntil(() => page.document.querySelector('rejection-guide'));
      await expectWorking(page);
    });
  }
});

describe('a visit by Turbo', () => {
  const turbo = library('@hotwired/turbo/dist/turbo.es2017-umd.js');
  const first = { head: turbo, body: '<p>The page before</p>' };

  for (const [place, second] of [
    ['in the head', { head: turbo + script(), body: tag() }],
    ['in the body', { head: turbo, body: tag() + script() }],
  ] as const) {
    it(`brings the guide and its script ${place}; back and forth it is still there`, async () => {
      const page = (await write(first)) as Page & { Turbo: { visit(path: string): void } };
      const visit = async (action: () => void) => {
        const loaded = oneEvent(page.document, 'turbo:load');
        action();
        await loaded;
      };
      await visit(() => page.Turbo.visit(pathOf(second)));
      await expectWorking(page);

      await visit(() => page.history.back());
      expect(page.document.querySelector('rejection-guide') === null).to.equal(true);
      await visit(() => page.history.forward());
      const again = await guideOn(page);
      expect(again.progress.done).to.equal(1);
      expect(openSteps(again)).to.deep.equal([]);
      await act(again, () => checkbox(again, 'apply-lessons').click());
      expect(again.progress.done).to.equal(2);
      expect(page.seen).to.deep.equal([]);
    });
  }
});

describe('a page that changed the language’s own objects', () => {
  const changes: [name: string, code: string][] = [
    ['zone.js', ''],
    [
      'keys that every object and every array seems to have',
      `for (const name of ['extend', 'keys', 'each', 'clone', 'toJSONString'])
         Object.prototype[name] = Array.prototype[name] = function () {};`,
    ],
    [
      'objects that may not be changed',
      `for (const made of [Object, Array, Function, String, Promise, Map, Set, EventTarget, Node,
         Element, HTMLElement, Event, Error]) Object.freeze(made.prototype), Object.freeze(made);`,
    ],
    [
      'an Array.from as MooTools had it',
      `Array.from = function (item) {
         if (item == null) return [];
         return typeof item == 'object' && 'length' in item ? [].slice.call(item) : [item];
       };`,
    ],
    [
      'arrays that write themselves as JSON, as with Prototype.js',
      `Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; };`,
    ],
    [
      'JSON.stringify replaced by one for objects and one argument',
      `const { stringify } = JSON; JSON.stringify = (value) => stringify(value);`,
    ],
  ];
  for (const [name, code] of changes) {
    it(`has a guide that works, and is remembered: ${name}`, async () => {
      const before = code ? `<script>${code}</script>` : library('zone.js/bundles/zone.umd.js');
      const written = { head: before + script(), body: tag() };
      await expectWorking(await write(written));

      const again = await guideOn(await write(written));
      await warm(again);
      await act(again, () => again.expandAll());
      expect(again.progress.done).to.equal(1);
      expect(textbox(again, 'One thing to keep').value).to.equal('I was calm');
      expect(textbox(again, 'They said').value).to.equal('More examples');
    });
  }

  it('has the same guide as a page of the same site that changed nothing', async () => {
    const [, spoil] = changes.find(([name]) => name.includes('Prototype.js'))!;
    const body = `<rejection-guide company="Fennel" job-title="${Math.random()}"></rejection-guide>`;
    const spoiled = await guideOn(
      await write({ head: `<script>${spoil}</script>${script()}`, body }),
    );
    await act(spoiled, () => checkbox(spoiled, 'reflect').click());
    const plain = await guideOn(await write({ head: script(), body }));
    expect(plain.progress.done).to.equal(1);
  });
});

describe('a page that has things of its own in the platform’s names', () => {
  const names: [name: string, code: string][] = [
    ['an event bus called Event', `window.Event = { fire() {} };`],
    [
      'an Event as MooTools makes it, from the browser’s',
      `window.Event = window.DOMEvent = function (event) { this.event = event || window.event; };`,
    ],
    ['a variable called URL', `var URL = 'https://jobs.example/';`],
    ['a class called Text', `class Text {}`],
    [
      'classes with the names of nodes, files and events',
      `class Comment {} class Range {} class File {} class CustomEvent {} class InputEvent {}
       class DOMException {} class Headers {} class Request {} class Option {} class Selection {}`,
    ],
    [
      'variables that are a window’s too',
      `var name = 'x', status = 'y', navigation = { open() {} }, event = 1, parent = {}, self = 0, external = 1, find = 2;`,
    ],
  ];
  for (const [name, code] of names) {
    it(`has a guide that works, with its links, and is told of it: ${name}`, async () => {
      const head = `<script>${code}
        var heard = [];
        addEventListener('rejection-guide-ready', () => heard.push('ready'));
        addEventListener('rejection-guide-step', ({ step }) => heard.push(step));
      </script>${script()}`;
      const page = await write({ head, body: tag('roles-url="/jobs" privacy-url="javascript:1"') });
      const guide = await guideOn(page);
      const links = [...guide.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
      expect(links).to.deep.equal([`${here}/jobs`]);
      expect(await use(guide)).to.deep.equal(working);
      expect(status(guide)).not.to.include('object');
      expect(page.seen.filter((line) => !line.includes('privacy-url'))).to.deep.equal([]);
      expect((page as Page & { heard: string[] }).heard).to.deep.equal(['ready', 'reflect']);
    });
  }
});
