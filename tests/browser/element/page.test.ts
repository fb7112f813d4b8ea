import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { clickAt, setMedia, setViewport } from '../support/commands.js';
import {
  act,
  checkbox,
  listen,
  mount,
  openGuide,
  openPage,
  openSteps,
  panel,
  part,
  row,
  stepIds,
  stillness,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';

/** Puts a style sheet on the page until the test ends. */
function style(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}
const sheets: HTMLStyleElement[] = [];
afterEach(() => {
  while (sheets.length > 0) sheets.pop()!.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('one script tag', () => {
  const page = '/tests/browser/pages/plain.html';
  const works = async (guide: RejectionGuide) => {
    expect(part(guide, 'steps').innerText).to.include('Reflect on the process');
    expect(getComputedStyle(part(guide, 'toolbar')).display).to.equal('flex');
    await clickAt(checkbox(guide, 'reflect'));
    await clickAt(toggle(guide, 'reflect'));
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(guide.progress.done).to.equal(1);
  };

  it('is all a plain page needs', async () => {
    await works(await openGuide(page));
  });

  for (const policy of [
    "default-src 'none'; script-src 'self'",
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  ]) {
    it(`works under ${policy}`, async () => {
      const guide = await openGuide(`${page}?csp=${encodeURIComponent(policy)}`);
      await works(guide);
    });
  }

  it('asks for nothing but itself and its exercises', async () => {
    const guide = await openGuide(page);
    await act(guide, () => guide.expandAll());
    const asked = guide.ownerDocument.defaultView!.performance.getEntriesByType('resource');
    const ours = /\/dist\/cdn\/rejection-guide(\.exercises)?\.js$/;
    const others = asked.filter(({ name }) => !ours.test(name));
    // The test runner puts a script of its own into every page.
    expect(others.map(({ name }) => name).filter((name) => !name.includes('/__'))).to.deep.equal(
      [],
    );
  });

  it('shows the fallback where the script never arrives', async () => {
    const frame = await openPage('/tests/browser/pages/no-script.html');
    const guide = frame.contentDocument!.querySelector<HTMLElement>('rejection-guide')!;
    expect(guide.innerText.trim()).to.equal('The four steps in brief.');
    expect(guide.matches(':defined')).to.equal(false);
  });

  it('shows the fallback no longer once it has', async () => {
    const guide = await openGuide(page);
    expect(guide.querySelector('p')!.getClientRects()).to.have.length(0);
  });
});

describe('the page’s style', () => {
  it('on the tag wins: margin, width, display, hidden', async () => {
    style('rejection-guide { margin: 7px; width: 300px; display: inline-block }');
    const guide = await mount();
    const { marginTop, width, display } = getComputedStyle(guide);
    expect([marginTop, width, display]).to.deep.equal(['7px', '300px', 'inline-block']);
    sheets.pop()!.remove();
    guide.hidden = true;
    expect(getComputedStyle(guide).display).to.equal('none');
  });

  it('gives its font and its colours', async () => {
    style('body { font: 20px/1 monospace; color: rgb(1, 2, 3) }');
    const guide = await mount();
    const { fontFamily, fontSize, color } = getComputedStyle(part(guide, 'lead'));
    expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '20px', 'rgb(1, 2, 3)']);
  });

  it('gives its ink to the checkbox and its number too', async () => {
    style('body { font: 20px/1 monospace; background: rgb(0, 0, 0); color: rgb(250, 240, 230) }');
    const guide = await mount();
    const { color, fontFamily } = getComputedStyle(checkbox(guide, 'reflect'), '::before');
    expect([color, fontFamily]).to.deep.equal(['rgb(250, 240, 230)', 'monospace']);
  });

  it('reaches parts and custom properties', async () => {
    style(`
      rejection-guide { --rejection-guide-accent: rgb(4, 5, 6); --rejection-guide-radius: 3px }
      rejection-guide::part(heading) { color: rgb(7, 8, 9) }`);
    const guide = await mount();
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(getComputedStyle(part(guide, 'heading')).color).to.equal('rgb(7, 8, 9)');
    const tick = getComputedStyle(checkbox(guide, 'reflect'), '::before');
    expect(tick.backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(part(guide, 'button')).borderTopLeftRadius).to.equal('3px');
  });

  it('can do no harm by inheritance', async () => {
    style(`
      html { font-size: 0 }
      body { text-transform: uppercase; letter-spacing: 1em; word-spacing: 2em; line-height: 4;
        text-align: right; text-indent: 3em; white-space: nowrap; font-style: italic;
        font-weight: 900; text-shadow: 0 0 9px red; word-break: break-all; cursor: wait;
        font-variant: small-caps; text-align-last: right; writing-mode: vertical-rl;
        hyphens: auto; direction: rtl; user-select: none; -webkit-user-select: none;
        -webkit-text-fill-color: transparent }`);
    const guide = await mount();
    const lead = getComputedStyle(part(guide, 'lead'));
    expect(lead.textAlign).to.match(/start|left/);
    expect(parseFloat(lead.fontSize)).to.equal(14);
    expect(parseFloat(lead.lineHeight)).to.equal(21);
    expect(lead.webkitUserSelect).not.to.equal('none');
    for (const [property, value] of Object.entries({
      textTransform: 'none',
      letterSpacing: 'normal',
      textIndent: '0px',
      fontStyle: 'normal',
      fontWeight: '400',
      textShadow: 'none',
      wordBreak: 'normal',
      cursor: 'auto',
      textAlignLast: 'auto',
      fontVariantCaps: 'normal',
      writingMode: 'horizontal-tb',
      hyphens: 'manual',
      direction: 'ltr',
      webkitTextFillColor: lead.color,
    })) {
      expect(lead[property as 'color'], property).to.equal(value);
    }
    expect(lead.getPropertyValue('white-space-collapse') || lead.whiteSpace).to.match(
      /collapse|normal/,
    );
  });

  it('can do no harm by rules for everything', async () => {
    style(`
      * { all: unset }
      button, input { display: none !important }
      [hidden] { display: block !important }
      [part], h2, h3, li { font-size: 99px !important; color: red !important }`);
    const guide = await mount();
    await clickAt(toggle(guide, 'reflect'));
    await stillness(guide, 'reflect');
    await clickAt(checkbox(guide, 'reflect'));
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(guide.progress.done).to.equal(1);
    expect(panel(guide, 'apply-lessons').getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(part(guide, 'heading')).fontSize).not.to.equal('99px');
  });

  for (const css of [
    'div { display: flex }',
    'div { display: flex; flex-direction: column; align-items: center }',
    'div { display: grid; justify-items: start }',
    'rejection-guide { float: left }',
    'rejection-guide { position: absolute }',
  ]) {
    it(`that sizes it by its content leaves it a width: ${css}`, async () => {
      style(css);
      const guide = await mount();
      const { width } = guide.getBoundingClientRect();
      expect(width).to.be.within(300, innerWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }

  it('with wide content in a step leaves the guide’s own words their width', async () => {
    style('rejection-guide { width: 320px }');
    const guide = await mount(
      '<rejection-guide open-steps="reflect"><div slot="reflect" style="width: 900px">Wide</div></rejection-guide>',
    );
    const lead = row(guide, 'reflect').querySelector("[part='lead']")!;
    expect(lead.getBoundingClientRect().right).to.be.at.most(guide.getBoundingClientRect().right);
  });

  it('with a large font keeps numbers, words and chevrons apart', async function () {
    if (!(await setViewport({ width: 320, height: 800 }))) this.skip();
    style('html { font-size: 200% }');
    const guide = await mount();
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    const number = getComputedStyle(checkbox(guide, 'reflect'), '::before');
    expect(parseFloat(number.fontSize)).to.equal(28);
    expect(parseFloat(number.width)).to.be.at.least(50);
  });

  it('with a name of ours in the page’s objects breaks nothing', async () => {
    const spoiled = Object.prototype as Record<string, unknown>;
    spoiled['steps.reflect'] = 'done';
    spoiled['heading'] = 'Spoiled';
    try {
      const guide = await mount();
      await act(guide, () => (guide.messages = {}));
      expect(text(part(guide, 'heading'))).to.equal('When the answer is no');
      expect(guide.progress.done).to.equal(0);
    } finally {
      delete spoiled['steps.reflect'];
      delete spoiled['heading'];
    }
  });
});

describe('finding text in the page', () => {
  it('opens the step the text is in', async () => {
    const guide = await mount();
    const heard = listen(guide);
    panel(guide, 'reflect').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(heard).to.deep.equal(['before-toggle reflect open find', 'toggle reflect open find']);
  });

  it('can’t be undone by the page: the browser has opened it already', async () => {
    const guide = await mount();
    guide.addEventListener('rejection-guide-before-toggle', (event) => event.preventDefault());
    panel(guide, 'reflect').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
  });

  it('is possible in a closed step, where the engine can; elsewhere it is hidden', async () => {
    const guide = await mount();
    const closed = panel(guide, 'reflect');
    const expected = 'onbeforematch' in closed ? 'block' : 'none';
    expect(closed.getAttribute('hidden')).to.equal('until-found');
    expect(getComputedStyle(closed).display).to.equal(expected);
    expect(closed.getBoundingClientRect().height).to.equal(0);
  });
});

describe('a link to a step', () => {
  const follow = async (hash: string) => {
    const changed = oneEvent(window, 'hashchange');
    location.hash = hash;
    await changed;
    await nextFrame();
  };

  it('opens it, brings it into sight and puts the focus on it', async () => {
    const guide = await mount(
      '<div style="height: 3000px"></div><rejection-guide></rejection-guide>',
    );
    const heard = listen(guide);
    await follow('#rejection-guide-reflect');
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    expect(heard).to.include('toggle reflect open hash');
    expect(guide.shadowRoot!.activeElement === toggle(guide, 'reflect')).to.equal(true);
    const { top, bottom } = toggle(guide, 'reflect').getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('works for the link the page was opened with', async () => {
    history.replaceState(null, '', '#rejection-guide-apply-lessons');
    const guide = await mount();
    expect(openSteps(guide)).to.deep.equal(['apply-lessons']);
  });

  it('leads to the first of two guides', async () => {
    const one = await mount();
    const other = await mount();
    await follow('#rejection-guide-reflect');
    expect([openSteps(one), openSteps(other)]).to.deep.equal([['reflect'], []]);
  });

  it('does nothing when it names no step', async () => {
    const guide = await mount();
    await follow('#rejection-guide-nope');
    await follow('#reflect');
    expect(openSteps(guide)).to.deep.equal([]);
  });

  it('is not heard once the guide has gone', async () => {
    const guide = await mount();
    guide.remove();
    await follow('#rejection-guide-reflect');
    expect(openSteps(guide)).to.deep.equal([]);
  });
});

describe('on paper', () => {
  it('every step is open, and no button is there to press', async function () {
    if (!(await setMedia({ media: 'print' }))) this.skip();
    const guide = await mount();
    for (const step of stepIds) {
      expect(panel(guide, step).getBoundingClientRect().height, step).to.be.greaterThan(100);
      expect(panel(guide, step).checkVisibility(), step).to.equal(true);
    }
    expect(part(guide, 'skip').getClientRects()).to.have.length(0);
    expect(part(guide, 'button').getClientRects()).to.have.length(0);
    expect(toggle(guide, 'reflect').getClientRects()).to.have.length(1);
  });
});

describe('in little room', () => {
  for (const [width, height] of [
    [320, 256],
    [280, 653],
  ] as const) {
    it(`nothing runs out of ${width} by ${height} px, open or closed`, async function () {
      if (!(await setViewport({ width, height }))) this.skip();
      const guide = await mount(
        '<rejection-guide roles-url="/r" community-url="/c" support-url="/s" privacy-url="/p"></rejection-guide>',
      );
      const fits = () => document.documentElement.scrollWidth <= innerWidth;
      expect(fits(), 'closed').to.equal(true);
      await act(guide, () => guide.expandAll());
      await act(guide, () => checkbox(guide, 'reflect').click());
      expect(fits(), 'open').to.equal(true);
      for (const element of guide.shadowRoot!.querySelectorAll('p, li, button, h2, h3')) {
        expect(element.scrollWidth, element.textContent).to.be.at.most(
          Math.max(element.clientWidth, 1),
        );
      }
    });
  }
});
