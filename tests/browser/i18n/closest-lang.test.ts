import { expect } from '@open-wc/testing';
import { ClosestLang } from '../../../src/i18n/closest-lang.js';

const xml = 'http://www.w3.org/XML/1998/namespace';

/** What an element with this language controller looks up, and how often it is to be drawn anew. */
function follow(element: Element) {
  let updates = 0;
  let looks = 0;
  const host = Object.assign(element, {
    addController: () => {},
    requestUpdate: () => updates++,
    getAttributeNS(namespace: string | null, name: string): string | null {
      looks++;
      return Element.prototype.getAttributeNS.call(element, namespace, name);
    },
  });
  const lang = new ClosestLang(host);
  /** Mutation observers are told before the next task. */
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    lang,
    settled,
    get updates() {
      return updates;
    },
    get looks() {
      return looks;
    },
  };
}

/** A tree on a page of its own: nothing around it has a language. */
function pageOf(markup: string, type: DOMParserSupportedType = 'text/html') {
  const page = new DOMParser().parseFromString(markup, type);
  return { page, element: page.querySelector('[id=it]')! };
}

const xhtml = (attributes: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><body ${attributes}><p id="it"/></body></html>`;

describe('the closest language', () => {
  it('is none before the element is on a page', () => {
    const { lang, updates } = follow(document.createElement('p'));
    expect(lang.value).to.equal('');
    expect(updates).to.equal(0);
  });

  it('is none where nothing has one, and then there is nothing to draw anew', () => {
    const it = follow(pageOf('<p id="it"></p>').element);
    it.lang.hostConnected();
    expect(it.lang.value).to.equal('');
    expect(it.updates).to.equal(0);
  });

  it('ends at one that is empty: that is a language nobody knows', () => {
    const it = follow(pageOf('<main lang="de"><div lang=""><p id="it"></p></div></main>').element);
    it.lang.hostConnected();
    expect(it.lang.value).to.equal('');
  });

  it('is followed while the element is on the page, and no longer', async () => {
    const { page, element } = pageOf('<main lang="de"><p id="it"></p></main>');
    const it = follow(element);
    it.lang.hostConnected();
    expect([it.lang.value, it.updates]).to.deep.equal(['de', 1]);
    page.documentElement.lang = 'sv';
    page.querySelector('main')!.lang = 'fr';
    await it.settled();
    expect([it.lang.value, it.updates]).to.deep.equal(['fr', 2]);
    page.querySelector('main')!.removeAttribute('lang');
    await it.settled();
    expect([it.lang.value, it.updates]).to.deep.equal(['sv', 3]);
    it.lang.hostDisconnected();
    page.documentElement.lang = 'it';
    await it.settled();
    expect([it.lang.value, it.updates]).to.deep.equal(['sv', 3]);
  });

  it('is the same, and nothing is drawn anew, where another one changes', async () => {
    const { page, element } = pageOf('<main lang="de"><p id="it" lang="fr"></p></main>');
    const it = follow(element);
    it.lang.hostConnected();
    page.querySelector('main')!.lang = 'sv';
    await it.settled();
    expect([it.lang.value, it.updates]).to.deep.equal(['fr', 1]);
  });

  it('is followed through every shadow root on the way up', async () => {
    const { page, element: outer } = pageOf('<main><div id="it"></div></main>');
    const inner = page.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(inner);
    const element = page.createElement('p');
    inner.attachShadow({ mode: 'open' }).append(element);
    const it = follow(element);
    it.lang.hostConnected();
    for (const [where, lang] of [
      [page.querySelector('main')!, 'de'],
      [inner, 'fr'],
      [element, 'sv'],
    ] as const) {
      where.lang = lang;
      // oxlint-disable-next-line no-await-in-loop -- each change is told of by itself
      await it.settled();
      expect(it.lang.value).to.equal(lang);
    }
  });

  it('is not looked for where anything else changes, in HTML', async () => {
    const { page, element } = pageOf('<main lang="de"><p id="it"></p></main>');
    const it = follow(element);
    it.lang.hostConnected();
    const before = it.looks;
    page.querySelector('main')!.className = 'dark';
    await it.settled();
    expect(it.looks).to.equal(before);
  });

  it('is `xml:lang` before `lang`, and followed in XHTML', async () => {
    const { page, element } = pageOf(xhtml('lang="de" xml:lang="fr"'), 'application/xhtml+xml');
    const it = follow(element);
    it.lang.hostConnected();
    expect(it.lang.value).to.equal('fr');
    page.body.setAttributeNS(xml, 'xml:lang', 'sv');
    await it.settled();
    expect([it.lang.value, it.updates]).to.deep.equal(['sv', 2]);
    page.body.removeAttributeNS(xml, 'lang');
    await it.settled();
    expect([it.lang.value, it.updates]).to.deep.equal(['de', 3]);
  });
});
