import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { addLocale } from '../../../src/locales/registry.js';
import { parse } from '../../unit/support/calendar.js';
import {
  act,
  all,
  choose,
  click,
  has,
  hidden,
  nameOf,
  one,
  textbox,
  write,
} from '../support/harness.js';
import { add } from '../support/lists.js';
import { answersOf, eraseAll, fileControls, openMore, readable } from '../support/answers.js';
import {
  checkbox,
  guideId,
  listen,
  mount,
  openGuide,
  panel,
  part,
  parts,
  status,
  text,
  type RejectionGuide,
} from '../support/guide.js';
import { setMedia } from '../support/commands.js';
import { prints, watchExits } from '../support/exits.js';
import { replace, wait } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';
import { pseudoLocale } from '../support/pseudo-locale.js';

before(() => addLocale(pseudoLocale));
afterEach(cleanUp);

/** The browser's own: exits are watched by replacing it. */
const objectURL = URL.createObjectURL.bind(URL);

const hours = 3_600_000;
const note = 'Dear Ana,\n\nthank you for your time.\nIt was good to talk.';

/** Writes something in each step. */
async function fill(guide: RejectionGuide): Promise<void> {
  await act(guide, () => guide.expandAll());
  openMore(guide);
  await choose(
    await add(guide, 'One thing they told you', 'More examples'),
    'What do you want to do with it?',
    'Use it',
  );
  await write(guide, 'What would you tell a friend with this news?', 'You did well');
  await write(guide, 'One thing to keep', 'My calm questions');
  await write(guide, 'Your note', note);
  await write(guide, 'When', 'it is Tuesday');
  await write(guide, 'I will', 'call Sam');
}

/** What is offered for a plan: two days on, at ten. */
const offeredDay = new Date();
offeredDay.setDate(offeredDay.getDate() + 2);
offeredDay.setHours(10, 0, 0, 0);
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

const plan = 'When: it is Tuesday\nI will: call Sam';

const answers = [
  'More examples\nUse it',
  'You did well',
  'My calm questions',
  note,
  `${plan}\nDate: ${inWords.format(offeredDay)}`,
];

const today = (tag = 'en-GB') =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date());

async function filled(): Promise<RejectionGuide> {
  const guide = await mount();
  await fill(guide);
  return guide;
}

const toggleAnswers = (guide: RejectionGuide) => click(guide, 'Your answers');

const summary = (guide: RejectionGuide) => part(guide, 'summary');

const isThere = (guide: RejectionGuide) => parts(guide, 'summary').length > 0;

/** Whether there is a way to them at all. */
const areOffered = (guide: RejectionGuide) => has(guide, 'button', 'Your answers', hidden);

/** What may be done with the answers. */
const offered = (guide: RejectionGuide) => all(answersOf(guide), 'button').map(nameOf);

/** Opens the answers, and every way to keep them. */
async function openWays(guide: RejectionGuide): Promise<void> {
  await toggleAnswers(guide);
  await click(guide, 'More ways to keep them');
}

/** What the summary has of answers, each as it was written. */
const shown = (guide: RejectionGuide) =>
  [...guide.shadowRoot!.querySelectorAll('dd')].map(({ textContent }) => textContent);

/** All that the status line says from now on. */
function hear(guide: RejectionGuide): string[] {
  const said: string[] = [];
  new MutationObserver(() => said.push(status(guide))).observe(one(guide, 'status'), {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return said;
}

describe('"Your answers"', () => {
  it('show all that was written, once they are opened', async () => {
    const guide = await filled();
    expect(isThere(guide)).to.equal(false);
    await toggleAnswers(guide);
    expect(shown(guide)).to.deep.equal(answers);
    expect(summary(guide).checkVisibility()).to.equal(true);
    await toggleAnswers(guide);
    expect(isThere(guide)).to.equal(false);
  });

  it('come with the first word, and go with the last', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    expect(areOffered(guide)).to.equal(false);
    await write(guide, 'One thing to keep', 'M');
    expect(areOffered(guide)).to.equal(true);
    await write(guide, 'One thing to keep', ' ');
    expect(areOffered(guide)).to.equal(false);
  });

  it('offer three ways to keep them, one before all, and more if wanted', async () => {
    const guide = await filled();
    await toggleAnswers(guide);
    const first = ['Copy all', 'Print', 'Save as a file', 'More ways to keep them'];
    expect(offered(guide)).to.deep.equal(first);
    expect(parts(answersOf(guide), 'primary').map(text)).to.deep.equal(['Copy all']);
    expect(fileControls(guide).filter((each) => each.checkVisibility())).to.have.length(0);
    await click(guide, 'More ways to keep them');
    expect(offered(guide)).to.deep.equal([
      ...first,
      'Copy as Markdown',
      'Save for my calendar',
      'Save a copy',
    ]);
    expect(fileControls(guide).map((each) => text(each.closest('label')!))).to.deep.equal([
      'Open a saved copy',
    ]);
  });

  it('say at their head what they are about, and of which day', async () => {
    const guide = await mount(
      `<rejection-guide guide-id="${guideId}" company="Fennel" job-title="Gardener"
        open-steps="reflect"></rejection-guide>`,
    );
    await write(guide, 'One thing to keep', 'My calm questions');
    await toggleAnswers(guide);
    const head = () => text(summary(guide).querySelector('p')!);
    expect(head()).to.equal(`Gardener · Fennel · ${today()}`);
    await act(guide, () => (guide.lang = 'en-GB'));
    expect(head()).to.equal(`Gardener · Fennel · ${today('en-GB')}`);
    await act(guide, () => guide.removeAttribute('job-title'));
    expect(head()).to.equal(`Fennel · ${today('en-GB')}`);
    await act(guide, () => guide.removeAttribute('company'));
    expect(head()).to.equal(today('en-GB'));
  });

  it('show what was chosen for a text below it, each on a line of its own', async () => {
    const guide = await filled();
    await choose(guide, 'What is it about?', 'Answering questions');
    await toggleAnswers(guide);
    expect(shown(guide)).to.include('More examples\nUse it\nAnswering questions');
  });

  it('show what is written next as well', async () => {
    const guide = await filled();
    await toggleAnswers(guide);
    await write(guide, 'After a no, I will', 'call Mum');
    expect(shown(guide)).to.include('After a no, I will: call Mum');
  });

  it('show the lines of a text, and none of it as markup', async () => {
    const guide = await filled();
    await write(guide, 'What would you tell a friend with this news?', '<b>One</b>\nTwo');
    await toggleAnswers(guide);
    expect(shown(guide)).to.include('<b>One</b>\nTwo');
    const line = [...guide.shadowRoot!.querySelectorAll('dd')].find(({ textContent }) =>
      textContent.includes('Two'),
    )!;
    expect(line.innerText).to.equal('<b>One</b>\nTwo');
  });

  it('show the note that was sent as it was drafted, once step 3 is ticked', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('thank-you-note'));
    const draft = textbox(guide, 'Your note').value;
    expect(areOffered(guide)).to.equal(false);
    await act(guide, () => checkbox(guide, 'thank-you-note').click());
    await toggleAnswers(guide);
    expect(shown(guide)).to.deep.equal([draft]);
  });

  it('show the note with what was written for it, ticked or not', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('thank-you-note'));
    openMore(guide);
    await write(guide, 'One thing you valued', 'the tour');
    await toggleAnswers(guide);
    expect(shown(guide)).to.deep.equal([textbox(guide, 'Your note').value]);
    expect(shown(guide)[0]).to.include('the tour');
  });

  it('show a note that nobody saw where it is put forward', async () => {
    const guide = await mount('<rejection-guide company="Fennel"></rejection-guide>');
    await act(guide, () => checkbox(guide, 'thank-you-note').click());
    await toggleAnswers(guide);
    const put = shown(guide);
    expect(put).to.have.length(1);
    await act(guide, () => guide.expand('thank-you-note'));
    expect(textbox(guide, 'Your note').value).to.equal(put[0]);
  });

  it('have the note marked as being in its own language, in print too', async () => {
    const guide = await mount('<rejection-guide note-lang="ar"></rejection-guide>');
    await fill(guide);
    await toggleAnswers(guide);
    const pages = prints(guide);
    await click(guide, 'Print');
    await waitUntil(() => pages.length > 0);
    for (const place of [summary(guide), pages[0]!.body]) {
      const texts = [...place.querySelectorAll('bdi')];
      const marked = texts.filter((it) => it.closest<HTMLElement>('[lang]')?.lang === 'ar');
      expect(marked.map(({ textContent }) => textContent)).to.deep.equal([note]);
    }
  });

  it('are not there for a note that nobody saw, and that nobody would read', async () => {
    const guide = await mount('<rejection-guide replies="unread"></rejection-guide>');
    await act(guide, () => checkbox(guide, 'thank-you-note').click());
    expect(areOffered(guide)).to.equal(false);
  });

  for (const preset of ['', 'feedback-status="none" stage="interview" relation="internal"']) {
    it(`are not there to show, copy or print where nothing was written: ${preset}`, async () => {
      const guide = await mount(`<rejection-guide open-steps="all" ${preset}></rejection-guide>`);
      expect(areOffered(guide)).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      expect(isThere(guide)).to.equal(false);
      dispatchEvent(new Event('afterprint'));
    });
  }

  it('are not there while it is asked whose the words are', async () => {
    const guide = await filled();
    guide.remove();
    wait(13 * hours);
    const again = await mount();
    expect(areOffered(again)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(isThere(again)).to.equal(false);
    expect(readable(again).includes('Sam')).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await click(again, 'Yes, show my answers');
    await toggleAnswers(again);
    expect(shown(again)).to.deep.equal(answers);
  });

  it('are not there once all is erased', async () => {
    const guide = await filled();
    await toggleAnswers(guide);
    await eraseAll(guide);
    await waitUntil(() => status(guide) === 'Everything is erased.');
    expect(areOffered(guide)).to.equal(false);
    expect(isThere(guide)).to.equal(false);
  });
});

describe('answers to keep', () => {
  it('are copied as text', async () => {
    const { copied } = watchExits();
    const guide = await filled();
    const heard = listen(document.body);
    await toggleAnswers(guide);
    await click(guide, 'Copy all');
    expect(status(guide)).to.equal('Your answers are copied.');
    expect(copied).to.have.length(1);
    const [whole] = copied;
    const head = `When the answer is no\n\n${today()}\n\nAccept feedback gracefully\n\n`;
    expect(whole!.slice(0, head.length)).to.equal(head);
    for (const answer of answers) expect(whole).to.include(`\n${answer}\n`);
    expect(heard, 'nobody is told').to.deep.equal([]);
  });

  it('are copied as Markdown', async () => {
    const { copied } = watchExits();
    const guide = await filled();
    await openWays(guide);
    await click(guide, 'Copy as Markdown');
    expect(status(guide)).to.equal('Your answers are copied.');
    const head = `# When the answer is no\n\n${today()}\n\n## Accept feedback gracefully\n\n### `;
    expect(copied[0]!.slice(0, head.length)).to.equal(head);
    expect(copied[0]).to.include('\n\nWhen: it is Tuesday\\\nI will: call Sam\\\nDate: ');
  });

  it('are no list in Markdown where there is one, and one where there are more', async () => {
    const { copied } = watchExits();
    const guide = await filled();
    await openWays(guide);
    await click(guide, 'Copy as Markdown');
    await add(guide, 'One thing they told you', 'Shorter answers');
    await click(guide, 'Copy as Markdown');
    expect(copied[0]).to.include('\n\nMore examples\\\nUse it\n');
    expect(copied[1]).to.include('\n\n- More examples\\\n  Use it\n- Shorter answers\n');
  });

  it('are put into a calendar: the plan, on the days that were chosen', async () => {
    const { saved } = watchExits();
    const guide = await filled();
    await openWays(guide);
    await click(answersOf(guide), 'Save for my calendar');
    expect(saved.map(({ name }) => name)).to.deep.equal(['reminder.ics']);
    const events = parse(await saved[0]!.text());
    expect(events.map(({ description }) => description)).to.deep.equal([plan, plan]);
    expect(events[0]!.startDate.toJSDate().getTime()).to.equal(offeredDay.getTime());
  });

  it('are saved as text', async () => {
    const { copied, saved } = watchExits();
    const guide = await filled();
    await toggleAnswers(guide);
    await click(guide, 'Save as a file');
    await click(guide, 'Copy all');
    expect(saved.map(({ name, type }) => [name, type])).to.deep.equal([
      ['my-answers.txt', 'text/plain'],
    ]);
    expect(await saved[0]!.text()).to.equal(copied[0]);
  });

  it('are readable as a file that says of no encoding, as programs open them', async () => {
    const { saved } = watchExits();
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    await write(guide, 'One thing to keep', '« Planner… », 小さな一歩');
    await toggleAnswers(guide);
    await click(guide, 'Save as a file');
    const file = new Blob([saved[0]!], { type: saved[0]!.type });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const loaded = oneEvent(frame, 'load');
    frame.src = objectURL(file);
    await loaded;
    expect(frame.contentDocument!.body.textContent).to.include('« Planner… », 小さな一歩');
    // Editors of Windows and macOS go by the byte order mark.
    const start = new Uint8Array(await file.slice(0, 3).arrayBuffer());
    expect([...start]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('can’t be copied where that is blocked, which is said each time, with a way out', async () => {
    watchExits().mayCopy = false;
    const guide = await filled();
    await openWays(guide);
    const said = hear(guide);
    await click(guide, 'Copy all');
    await click(guide, 'Copy as Markdown');
    const words =
      'This may be blocked here. You can also select the text, and copy it with your keyboard or menu.';
    await waitUntil(() => said.length === 2);
    expect(said).to.deep.equal([words, words]);
  });

  it('can’t be copied where a page has no clipboard', async () => {
    replace(navigator, 'clipboard', { value: undefined });
    const guide = await filled();
    await toggleAnswers(guide);
    await click(guide, 'Copy all');
    expect(status(guide)).to.include('select the text');
  });
});

describe('answers on paper', () => {
  const textsOf = (page: Document, name: string) =>
    [...page.querySelectorAll(name)].map(({ textContent }) => textContent);

  async function printed(guide: RejectionGuide): Promise<Document> {
    const pages = prints(guide);
    await toggleAnswers(guide);
    await click(guide, 'Print');
    await waitUntil(() => pages.length > 0);
    expect(pages).to.have.length(1);
    return pages[0]!;
  }

  function isOver(page: Document): void {
    page.defaultView!.dispatchEvent(new Event('afterprint'));
  }

  it('are a page of their own, whole, with nothing to press', async () => {
    const page = await printed(await filled());
    expect(textsOf(page, 'h1')).to.deep.equal(['When the answer is no']);
    expect(textsOf(page, 'h1 + p')).to.deep.equal([today()]);
    expect(textsOf(page, 'h2')).to.have.length(4);
    expect(textsOf(page, 'bdi')).to.deep.equal(answers);
    expect(textsOf(page, 'button, input, textarea, select, a, summary')).to.deep.equal([]);
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['en', 'ltr']);
    expect(page.title).to.equal('When the answer is no');
    const { whiteSpace } = page.defaultView!.getComputedStyle(page.querySelector('bdi')!);
    expect(whiteSpace).to.equal('pre-wrap');
  });

  it('are a list where there are several, and none where there is one', async () => {
    const guide = await filled();
    await add(guide, 'One thing they told you', 'Shorter answers');
    const page = await printed(guide);
    expect(textsOf(page, 'ul > li')).to.deep.equal(['More examples\nUse it', 'Shorter answers']);
    expect(textsOf(page, 'p > bdi')).to.deep.equal(answers.slice(1));
    const { display } = page.defaultView!.getComputedStyle(page.querySelector('li')!);
    expect(display).to.equal('list-item');
  });

  it('have the guide’s language and direction', async () => {
    const guide = await mount('<div lang="ar"><rejection-guide></rejection-guide></div>');
    await fill(guide);
    const { lang, dir } = (await printed(guide)).documentElement;
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('are put together out of sight, and leave nothing behind', async () => {
    const guide = await filled();
    const page = await printed(guide);
    const frame = guide.shadowRoot!.querySelector('iframe')!;
    const { width, height } = frame.getBoundingClientRect();
    expect([width, height, frame.tabIndex, frame.ariaHidden]).to.deep.equal([0, 0, -1, 'true']);
    isOver(page);
    expect(guide.shadowRoot!.querySelectorAll('iframe')).to.have.length(0);
  });

  it('can be printed again, though a browser never said that it was over', async () => {
    const guide = await filled();
    const pages = prints(guide);
    await toggleAnswers(guide);
    await click(guide, 'Print');
    await write(guide, 'What would you tell a friend with this news?', 'Well tried');
    await click(guide, 'Print');
    await waitUntil(() => pages.at(-1)?.body.textContent.includes('Well tried'));
    expect(guide.shadowRoot!.querySelectorAll('iframe')).to.have.length(1);
  });

  it('are printed under a strict Content-Security-Policy', async () => {
    const policy = encodeURIComponent("default-src 'none'; script-src 'self'");
    const guide = await openGuide(`/tests/browser/pages/plain.html?csp=${policy}`);
    const refused: string[] = [];
    guide.ownerDocument.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      refused.push(violatedDirective),
    );
    await fill(guide);
    const page = await printed(guide);
    expect(textsOf(page, 'bdi')).to.deep.equal(answers);
    const { whiteSpace } = page.defaultView!.getComputedStyle(page.querySelector('bdi')!);
    expect(whiteSpace).to.equal('pre-wrap');
    expect(refused).to.deep.equal([]);
  });

  it('are not offered where there is nothing to print with', async () => {
    replace(window, 'print', { value: undefined });
    const guide = await filled();
    await toggleAnswers(guide);
    expect(offered(guide)).to.deep.equal(['Copy all', 'Save as a file', 'More ways to keep them']);
  });
});

describe('a page that is printed', () => {
  it('has all that was written, at once, and as it was before when it is over', async () => {
    const guide = await filled();
    dispatchEvent(new Event('beforeprint'));
    expect(shown(guide)).to.deep.equal(answers);
    dispatchEvent(new Event('afterprint'));
    expect(isThere(guide)).to.equal(false);
    await toggleAnswers(guide);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(shown(guide)).to.deep.equal(answers);
  });

  it('shows it on paper, and no field or button', async function () {
    const guide = await filled();
    await toggleAnswers(guide);
    if (!(await setMedia({ media: 'print' }))) this.skip();
    dispatchEvent(new Event('beforeprint'));
    expect(summary(guide).checkVisibility()).to.equal(true);
    expect(summary(guide).innerText).to.include('thank you for your time.\nIt was good to talk.');
    const controls = guide.shadowRoot!.querySelectorAll('button, input, select, textarea');
    for (const control of controls) {
      // What a step is called, and whether it is done, is to be read on paper too.
      if (control.matches('[part=toggle], [part=checkbox]')) continue;
      expect(control.checkVisibility(), control.outerHTML).to.equal(false);
    }
    expect(panel(guide, 'reflect').checkVisibility(), 'the steps').to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('has no words of a guide that is no longer there', async () => {
    const guide = await filled();
    guide.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(isThere(guide)).to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });
});
