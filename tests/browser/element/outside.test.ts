/** What others do to a guide's text, to the page's address and to what is kept, while it is in use. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { act, all, button, choose, click, enter, textbox } from '../support/harness.js';
import { eraseAll, line, openMore, shows } from '../support/answers.js';
import {
  checkbox,
  keysOf,
  mount,
  openSteps,
  part,
  text,
  toggle,
  type RejectionGuide,
  type StepId,
} from '../support/guide.js';
import { script, tag, write, guideOn, type Page } from '../support/written.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

/** Puts elements in place of every text, as browsers do that translate a page. */
function translate(guide: RejectionGuide): void {
  const nodes = document.createTreeWalker(guide.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode as Text);
  for (const node of texts.filter(({ data }) => data.trim())) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.textContent = node.data;
    node.replaceWith(font);
  }
}

describe('a guide whose text a translator has replaced', () => {
  it('tells its progress, and names what its buttons do now', async () => {
    const guide = await mount();
    translate(guide);
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(text(part(guide, 'progress-text'))).to.equal('1 done, 3 left');
    await act(guide, () => guide.expandAll());
    expect(button(guide, 'Close all steps')).to.not.equal(null);
    await click(guide, 'Untick all steps');
    expect(button(guide, 'Undo')).to.not.equal(null);
  });

  it('says where the answers are now, as soon as that changes', async () => {
    const guide = await mount();
    translate(guide);
    await act(guide, () => (guide.storage = 'session'));
    expect(text(part(guide, 'privacy'))).to.include('until this tab closes');
    expect(text(part(guide, 'privacy'))).not.to.include('stay in this browser');
  });

  it('tells how long the note is, what may be better, and that it is saved', async () => {
    const guide = await mount('<rejection-guide open-steps="thank-you-note"></rejection-guide>');
    enter(textbox(guide, 'Your note'), 'Dear all');
    await guide.updateComplete;
    translate(guide);
    enter(textbox(guide, 'Your note'), 'Dear all, thank you');
    await guide.updateComplete;
    expect(guide.shadowRoot!.textContent).to.include('4 words');
    await shows(guide, 'Saved');
    expect(line(guide)).to.equal('Saved');
  });

  it('names what its buttons put into a field now', async () => {
    const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
    openMore(guide);
    translate(guide);
    await choose(guide, 'What you want to work on', 'Preparation');
    await click(guide, 'Use: write down five likely questions');
    expect(textbox(guide, 'I will').value).to.equal('write down five likely questions');
  });

  it('keeps the language of the note, whatever the page’s is said to be', async () => {
    const { documentElement: root } = document;
    try {
      const guide = await mount('<rejection-guide open-steps="thank-you-note"></rejection-guide>');
      const note = () => all(guide, 'textbox').find(({ value }) => value.length > 100)!;
      const before = note().value;
      root.classList.add('translated-ltr');
      root.lang = 'de';
      await waitUntil(() => text(part(guide, 'heading')) === 'Nach einer Absage');
      expect(note().value).to.equal(before);
      expect(note().lang).to.equal('en');
    } finally {
      root.classList.remove('translated-ltr');
      root.lang = 'en';
    }
  });
});

describe('a link to a step', () => {
  const hash = (step: string) => `#rejection-guide-${step}`;

  async function page(body = tag()): Promise<{ page: Page; guide: RejectionGuide }> {
    const opened = await write({
      head: script(),
      body: `<a href="${hash('reflect')}">Reflect</a><p style="height: 90vh"></p>${body}`,
    });
    return { page: opened, guide: await guideOn(opened) };
  }

  /** Open, in sight and focused. */
  async function leadsTo(guide: RejectionGuide, step: StepId): Promise<void> {
    const title = () => toggle(guide, step);
    await waitUntil(() => openSteps(guide).includes(step), 'opened');
    await waitUntil(() => guide.shadowRoot!.activeElement === title(), 'focused');
    const { top, bottom } = title().getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(guide.ownerDocument.defaultView!.innerHeight);
  }

  it('leads there each time that it is pressed', async () => {
    const { page: on, guide } = await page();
    const link = on.document.querySelector('a')!;
    link.click();
    await leadsTo(guide, 'reflect');
    await act(guide, () => guide.collapseAll());
    link.focus();
    link.click();
    await leadsTo(guide, 'reflect');
  });

  it('leads there when a script puts it into the history after a click', async () => {
    const { page: on, guide } = await page();
    on.document.body.insertAdjacentHTML('afterbegin', '<button>Go</button>');
    on.document.querySelector('button')!.addEventListener('click', () => {
      on.history.replaceState({}, '', hash('apply-lessons'));
    });
    on.document.querySelector('button')!.click();
    await leadsTo(guide, 'apply-lessons');
  });

  it('leads there when a script puts it into the history by itself, where that can be known', async function () {
    if (!('navigation' in window)) this.skip();
    const { page: on, guide } = await page();
    on.history.replaceState({}, '', hash('apply-lessons'));
    await leadsTo(guide, 'apply-lessons');
  });

  it('may be written with %2D, and with what is no UTF-8 leads nowhere', async () => {
    const { page: on, guide } = await page();
    on.location.replace(`${on.location.href}#rejection%2Dguide%2Dreflect`);
    await leadsTo(guide, 'reflect');
    await act(guide, () => guide.collapseAll());
    on.location.hash = '#rejection-guide-%E4';
    on.location.hash = '#';
    expect(on.seen).to.deep.equal([]);
    expect(openSteps(guide)).to.deep.equal([]);
  });

  for (const [which, style, height] of [
    ['whose height the page doesn’t say', '', 80],
    ['that is higher, where the page says so', 'scroll-padding-top: 200px', 200],
  ] as const) {
    it(`leads below a header ${which}`, async () => {
      const { page: on, guide } = await page(`${tag()}<p style="height: 200vh"></p>`);
      on.document.documentElement.style.cssText = style;
      const header = on.document.createElement('header');
      header.style.cssText = `position: fixed; inset: 0 0 auto; height: ${height}px`;
      on.document.body.append(header);
      on.document.querySelector('a')!.click();
      await leadsTo(guide, 'reflect');
      expect(toggle(guide, 'reflect').getBoundingClientRect().top).to.be.at.least(height);
    });
  }

  it('opens what the page has closed around the guide', async () => {
    const { page: on, guide } = await page(`<details><summary>Help</summary>${tag()}</details>`);
    on.document.querySelector('a')!.click();
    await leadsTo(guide, 'reflect');
    expect(on.document.querySelector('details')!.open).to.equal(true);
  });
});

describe('a page whose address a script changes', () => {
  it('keeps one record of a guide that has no other name, in the middle of a word too', async () => {
    const page = await write({
      head: script(),
      body: '<rejection-guide open-steps="reflect"></rejection-guide>',
    });
    const guide = await guideOn(page);
    await waitUntil(() => all(guide, 'textbox', 'One thing to keep').length > 0);
    const field = textbox(guide, 'One thing to keep');
    enter(field, 'I kept cal');
    await guide.updateComplete;
    page.history.replaceState({}, '', '/tests/browser/pages/other');
    enter(field, 'I kept calm');
    checkbox(guide, 'reflect').click();
    await guide.updateComplete;
    expect(field.value).to.equal('I kept calm');
    const names = new Set(Object.keys(localStorage).map((key) => key.split(':')[2]));
    expect(names.size).to.equal(1);
  });
});

describe('what was kept and is cleared by someone else', () => {
  it('is not called saved for long, and is kept again at the next chance', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    enter(textbox(guide, 'One thing to keep'), 'My calm questions');
    checkbox(guide, 'reflect').click();
    await shows(guide, 'Saved');
    const before = keysOf(guide).toSorted();
    localStorage.clear();
    dispatchEvent(new Event('focus'));
    await guide.updateComplete;
    expect(keysOf(guide).toSorted()).to.deep.equal(before);
    await shows(guide, 'Saved');
  });

  it('is kept again by whatever is done next, and when the page goes', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    enter(textbox(guide, 'One thing to keep'), 'My calm questions');
    for (const next of [
      () => checkbox(guide, 'reflect').click(),
      () => dispatchEvent(new PageTransitionEvent('pagehide')),
    ]) {
      await shows(guide, 'Saved');
      localStorage.clear();
      next();
      expect(keysOf(guide).some((key) => key.endsWith(':keep'))).to.equal(true);
      await guide.updateComplete;
    }
  });

  it('stays erased where the candidate has erased it', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    enter(textbox(guide, 'One thing to keep'), 'My calm questions');
    await eraseAll(guide);
    localStorage.clear();
    dispatchEvent(new Event('focus'));
    expect(Object.values(localStorage).join()).not.to.include('calm');
  });
});

describe('an XHTML document', () => {
  it('may say its language as XML does', async () => {
    const page = await write({
      type: 'application/xhtml+xml',
      head: script('async=""'),
      body: `<div xml:lang="de">${tag()}</div>`,
    });
    const guide = await guideOn(page);
    await waitUntil(() => text(part(guide, 'heading')) === 'Nach einer Absage');
    page.document
      .querySelector('div')!
      .setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'fr');
    await waitUntil(() => part(guide, 'guide').lang === 'fr');
  });
});
