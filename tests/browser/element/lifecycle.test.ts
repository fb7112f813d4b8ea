import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { css } from 'lit';
import { RejectionGuide } from '../../../src/element/rejection-guide.js';
import { act } from '../support/harness.js';
import {
  checkbox,
  listen,
  mount,
  openPage,
  openSteps,
  stepIds,
  toggle,
  warnings,
} from '../support/guide.js';
import { collectGarbage, countNodes } from '../support/commands.js';

describe('coming and going', () => {
  it('takes properties that were set before it was upgraded', async () => {
    const frame = await openPage('/tests/browser/pages/blank.html');
    const page = frame.contentDocument!;
    page.body.innerHTML = '<rejection-guide></rejection-guide>';
    const guide = page.querySelector('rejection-guide')!;
    guide.openSteps = 'reflect';
    guide.headingLevel = 4;
    const script = page.createElement('script');
    script.src = '/dist/cdn/rejection-guide.js';
    page.body.append(script);
    await frame.contentWindow!.customElements.whenDefined('rejection-guide');
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(guide.shadowRoot!.querySelector('h2')!.ariaLevel).to.equal('4');
    expect(Object.hasOwn(guide, 'openSteps')).to.equal(false);
  });

  it('is made by innerHTML, createElement and cloneNode alike', async () => {
    const original = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    await act(original, () => original.expand('apply-lessons'));
    const made = document.createElement('rejection-guide');
    const clone = original.cloneNode(true) as RejectionGuide;
    original.parentElement!.append(made, clone);
    await Promise.all([made.updateComplete, clone.updateComplete]);
    expect(openSteps(made)).to.deep.equal([]);
    expect(openSteps(clone)).to.deep.equal(['reflect']);
  });

  it('stays as it is when it is moved, and still hears', async () => {
    const guide = await mount();
    const heard = listen(guide);
    await act(guide, () => toggle(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    const elsewhere = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    elsewhere.append(guide);
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(checkbox(guide, 'reflect').checked).to.equal(true);
    heard.length = 0;
    await act(guide, () => toggle(guide, 'reflect').click());
    expect(heard).to.deep.equal([
      'before-toggle reflect closed user',
      'toggle reflect closed user',
    ]);
  });

  it('learns what changed elsewhere while it was away', async () => {
    const guide = await mount('<rejection-guide guide-id="away"></rejection-guide>');
    const place = guide.parentElement!;
    guide.remove();
    const other = await mount('<rejection-guide guide-id="away"></rejection-guide>');
    await act(other, () => checkbox(other, 'reflect').click());
    expect(guide.progress.done).to.equal(0);
    place.append(guide);
    await guide.updateComplete;
    expect(checkbox(guide, 'reflect').checked).to.equal(true);
  });

  it('leaves nothing behind when it goes', async function () {
    this.timeout(120_000);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const rounds = async () => {
      for (let i = 0; i < 10; i++) {
        place.innerHTML = '<rejection-guide open-steps="all"></rejection-guide>';
        await place.querySelector('rejection-guide')!.updateComplete;
        place.replaceChildren();
      }
      await nextFrame();
      await collectGarbage();
      return countNodes();
    };
    await rounds();
    const before = await rounds();
    if (!before) this.skip();
    await rounds();
    // A leaked guide would be ten more of everything, for good; a database may still be answering.
    await waitUntil(
      async () => {
        await collectGarbage();
        const after = (await countNodes())!;
        return (
          after.jsEventListeners - before.jsEventListeners < 10 && after.nodes - before.nodes < 10
        );
      },
      'nodes and listeners go',
      { timeout: 15_000, interval: 200 },
    );
  });
});

describe('the tag', () => {
  it('is defined once, however often the script is loaded', async () => {
    const frame = await openPage('/tests/browser/pages/plain.html');
    const page = frame.contentWindow! as Window & typeof globalThis;
    const errors: unknown[] = [];
    page.addEventListener('error', ({ message }) => errors.push(message));
    const first = page.customElements.get('rejection-guide');
    const again = page.document.createElement('script');
    again.src = '/dist/cdn/rejection-guide.js?again';
    const loaded = oneEvent(again, 'load');
    page.document.head.append(again);
    await loaded;
    expect(page.customElements.get('rejection-guide')).to.equal(first);
    expect(errors).to.deep.equal([]);
  });

  it('stays with the first version, and the console says which is not used', async () => {
    const frame = await openPage('/tests/browser/pages/blank.html');
    const page = frame.contentWindow! as Window & typeof globalThis;
    const heard: string[] = [];
    page.console.warn = (message: string) => heard.push(message);
    class Earlier extends page.HTMLElement {
      static version = '0.0.1';
    }
    page.customElements.define('rejection-guide', Earlier);
    const script = page.document.createElement('script');
    script.src = '/dist/cdn/rejection-guide.js';
    const loaded = oneEvent(script, 'load');
    page.document.body.append(script);
    await loaded;
    expect(page.customElements.get('rejection-guide')).to.equal(Earlier);
    expect(heard).to.deep.equal([
      `<rejection-guide> 0.0.1 is on this page already; ${RejectionGuide.version} is not used.`,
    ]);
  });

  it('leaves no name on the page’s window', async () => {
    const blank = await openPage('/tests/browser/pages/blank.html');
    const withGuide = await openPage('/tests/browser/pages/plain.html');
    const names = (frame: HTMLIFrameElement) => Object.getOwnPropertyNames(frame.contentWindow);
    const before = new Set(names(blank));
    expect(names(withGuide).filter((name) => !before.has(name))).to.deep.equal([]);
  });

  it('may be another, with a class of one’s own', async () => {
    customElements.define('their-guide', class extends RejectionGuide {});
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = '<their-guide open-steps="all"></their-guide>';
    const guide = place.firstElementChild as RejectionGuide;
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(stepIds);
  });

  it('works in a scoped registry, where there are any', async function () {
    const Registry = CustomElementRegistry as new () => CustomElementRegistry;
    let registry: CustomElementRegistry & { initialize?: (root: Node) => void };
    try {
      registry = new Registry();
    } catch {
      return this.skip();
    }
    registry.define('rejection-guide', class extends RejectionGuide {});
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({
      mode: 'open',
      customElementRegistry: registry,
    });
    root.innerHTML = '<rejection-guide open-steps="reflect"></rejection-guide>';
    const guide = root.querySelector('rejection-guide')!;
    await guide.updateComplete;
    expect(customElements.get('rejection-guide') === guide.constructor).to.equal(false);
    expect(openSteps(guide)).to.deep.equal(['reflect']);
  });
});

describe('a class that extends the guide', () => {
  class OurGuide extends RejectionGuide {
    static override styles = [
      RejectionGuide.styles,
      css`
        [part='heading'] {
          letter-spacing: 3px;
        }
      `,
    ];
  }

  it('keeps its styles in a document that it moves to', async () => {
    OurGuide.define('our-guide');
    const guide = await fixture<OurGuide>(html`<our-guide></our-guide>`);
    const frame = await openPage('/tests/browser/pages/blank.html');
    frame.contentDocument!.body.append(guide);
    const heading = guide.shadowRoot!.querySelector("[part='heading']")!;
    expect(frame.contentWindow!.getComputedStyle(heading).letterSpacing).to.equal('3px');
  });

  it('is registered once: a name that is taken stays as it is', async () => {
    const registry = new (class {
      readonly names = new Map<string, CustomElementConstructor>();
      get = (name: string) => this.names.get(name);
      define = (name: string, element: CustomElementConstructor) => this.names.set(name, element);
    })() as unknown as CustomElementRegistry;
    class Other extends RejectionGuide {
      static override readonly version = '99.0.0';
    }
    OurGuide.define('a-guide', registry);
    const heard = await warnings(() => {
      OurGuide.define('a-guide', registry);
      Other.define('a-guide', registry);
    });
    expect(registry.get('a-guide') === OurGuide).to.equal(true);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include('99.0.0 is not used');
  });
});
