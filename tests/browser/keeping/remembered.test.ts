import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { statusField } from '../../../src/record/fields.js';
import { act, click, has } from '../support/harness.js';
import {
  checkbox,
  keysOf,
  listen,
  mount,
  openPage,
  part,
  skipButton,
  status,
  stepIds,
  text,
  type RejectionGuide,
} from '../support/guide.js';

// Guides of its own for each test: what one wrote may be on its way to the disk when the next begins.
let run = 0;
beforeEach(() => run++);

const key = (guide: string, field = statusField('reflect')) =>
  `rejection-guide:1:id-${guide}${run}:${field}`;

const named = (guideId: string, more = '') =>
  `<rejection-guide guide-id="${guideId}${run}" ${more}></rejection-guide>`;

/** A page that writes down each state it is painted in. */
const remembering = () => openPage(`/tests/browser/pages/remembering.html#remembering${run}`);

const done = (guide: RejectionGuide) => stepIds.filter((step) => checkbox(guide, step).checked);

/** Puts something else in the place of a storage method or getter until the test ends. */
function replace(target: object, name: string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => Object.defineProperty(target, name, before));
}
const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length > 0) undo.pop()!();
});

const refuse = () => {
  throw new DOMException('no', 'QuotaExceededError');
};

describe('what is remembered', () => {
  it('opening and reading leaves no trace', async () => {
    const guide = await mount();
    await act(guide, () => guide.expandAll());
    expect(keysOf(guide)).to.deep.equal([]);
  });

  it('is there on the next visit, and steps are closed', async () => {
    const first = await mount(named('a'));
    await act(first, () => first.expand('reflect'));
    await act(first, () => checkbox(first, 'reflect').click());
    await act(first, () => skipButton(first, 'apply-lessons').click());

    const second = await mount(named('a'));
    expect(done(second)).to.deep.equal(['reflect']);
    expect(second.progress).to.deep.equal({ done: 1, skipped: 1, total: 4 });
    expect(second.shadowRoot!.querySelectorAll('[aria-expanded="true"]')).to.have.length(0);
  });

  it('is one key a field, written at once', async () => {
    const guide = await mount(named('a'));
    checkbox(guide, 'reflect').click();
    const keys = Object.keys(localStorage).filter((name) => name.includes(`:id-a${run}:`));
    expect(keys).to.deep.equal([key('a')]);
    const entry = JSON.parse(localStorage.getItem(key('a'))!) as Record<string, unknown>;
    expect(entry).to.have.all.keys('t', 'by', 'v');
    expect(entry).to.include({ v: 'done' });
  });

  it('is there after a reload, with no frame in which it is not', async () => {
    const frame = await remembering();
    const guide = () => frame.contentDocument!.querySelector('rejection-guide')!;
    await act(guide(), () => checkbox(guide(), 'reflect').click());

    const reloaded = oneEvent(frame, 'load');
    frame.contentWindow!.location.reload();
    await reloaded;
    await nextFrame();
    await nextFrame();
    const { painted } = frame.contentWindow as unknown as { painted: string[] };
    expect(painted.length).to.be.greaterThan(0);
    expect([...new Set(painted)]).to.deep.equal(['false,true,false,false']);
  });

  it('is a record of its own for each guide', async () => {
    const one = await mount(named('a'));
    const other = await mount(named('b'));
    await act(one, () => checkbox(one, 'reflect').click());
    expect(done(other)).to.deep.equal([]);
  });

  it('is never another’s, however the names are made', async () => {
    const one = await mount(named('a:steps.reflect'));
    await act(one, () => checkbox(one, 'reflect').click());
    expect(done(await mount(named('a')))).to.deep.equal([]);
  });

  it('takes names with half a character in them', async () => {
    const guide = await mount(named('a'));
    await act(guide, () => (guide.guideId = 'half \uD800'));
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(Object.keys(localStorage).filter((name) => name.includes('half'))).to.have.length(1);
  });

  it('is shared at once by two guides of one name on a page', async () => {
    const one = await mount(named('a'));
    const other = await mount(named('a'));
    const heard = listen(other);
    await act(one, () => checkbox(one, 'reflect').click());
    await other.updateComplete;
    expect(done(other)).to.deep.equal(['reflect']);
    await act(other, () => checkbox(other, 'reflect').click());
    await one.updateComplete;
    expect(done(one)).to.deep.equal([]);
    expect(heard, 'only what was done here is an event').to.deep.equal(['step reflect todo user']);
  });

  it('is shared with another tab', async () => {
    const guide = await mount(named('remembering'));
    const frame = await remembering();
    const other = frame.contentDocument!.querySelector('rejection-guide')!;
    const heard = oneEvent(window, 'storage');
    await act(other, () => checkbox(other, 'apply-lessons').click());
    await heard;
    await guide.updateComplete;
    expect(done(guide)).to.deep.equal(['apply-lessons']);
  });

  it('changes to another record when the owner names another application', async () => {
    const guide = await mount(
      '<rejection-guide company="Fennel" job-title="Baker"></rejection-guide>',
    );
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => guide.reset());
    await click(guide, 'Undo');
    await act(guide, () => guide.reset());
    await act(guide, () => (guide.jobTitle = 'Driver'));
    expect(done(guide)).to.deep.equal([]);
    expect(has(guide, 'button', 'Undo'), 'of the other record').to.equal(false);
    await act(guide, () => checkbox(guide, 'apply-lessons').click());
    await act(guide, () => (guide.jobTitle = 'Baker'));
    expect(done(guide)).to.deep.equal([]);
    await act(guide, () => (guide.jobTitle = 'Driver'));
    expect(done(guide)).to.deep.equal(['apply-lessons']);
  });
});

describe('where it is kept', () => {
  it('session keeps it for this tab', async () => {
    const guide = await mount(named('a', 'storage="session"'));
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(localStorage.getItem(key('a'))).to.equal(null);
    expect(sessionStorage.getItem(key('a'))).to.include('done');
    expect(text(part(guide, 'privacy'))).to.include('until this tab closes');
    expect(done(await mount(named('a', 'storage="session"')))).to.deep.equal(['reflect']);
  });

  it('none keeps it only here, and survives a move', async () => {
    const guide = await mount(named('a', 'storage="none"'));
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(keysOf(guide)).to.deep.equal([]);
    expect(text(part(guide, 'privacy'))).to.include('until this page closes');
    document.body.append(guide);
    await guide.updateComplete;
    expect(done(guide)).to.deep.equal(['reflect']);
    guide.remove();
  });

  it('a change from none to local takes along what was done', async () => {
    const guide = await mount(named('a', 'storage="none"'));
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => (guide.storage = 'local'));
    expect(done(guide)).to.deep.equal(['reflect']);
    expect(localStorage.getItem(key('a'))).to.include('done');
  });
});

describe('a storage that fails', () => {
  const states = (guide: RejectionGuide) => ({
    unsaved: guide.matches(':state(unsaved)'),
    privacy: text(part(guide, 'privacy')),
    said: status(guide),
  });

  it('full: the tick stays until the page closes, and that is said once', async () => {
    const guide = await mount(named('a'));
    const heard = listen(guide);
    replace(Storage.prototype, 'setItem', { value: refuse });
    await act(guide, () => checkbox(guide, 'reflect').click());
    await nextFrame();
    await act(guide, () => checkbox(guide, 'apply-lessons').click());
    await nextFrame();
    expect(done(guide)).to.deep.equal(['reflect', 'apply-lessons']);
    expect(heard.filter((event) => event.startsWith('storage-error'))).to.deep.equal([
      'storage-error write',
    ]);
    expect(states(guide).unsaved).to.equal(true);
    expect(states(guide).privacy).to.include('until this page closes');
  });

  it('full: the notice is announced', async () => {
    const guide = await mount(named('a'));
    replace(Storage.prototype, 'setItem', { value: refuse });
    await act(guide, () => checkbox(guide, 'reflect').click());
    await nextFrame();
    expect(states(guide).said).to.equal(
      'This browser can’t keep your answers. They last until this page closes.',
    );
  });

  it('free again: all that was not kept is', async () => {
    const guide = await mount(named('a'));
    replace(Storage.prototype, 'setItem', { value: refuse });
    await act(guide, () => checkbox(guide, 'reflect').click());
    await nextFrame();
    undo.pop()!();
    await act(guide, () => checkbox(guide, 'apply-lessons').click());
    await waitUntil(() => !states(guide).unsaved);
    expect(localStorage.getItem(key('a'))).to.include('done');
    expect(states(guide).privacy).to.include('stay on this device');
  });

  for (const [name, descriptor] of [
    ['throwing', { get: refuse }],
    ['null', { get: () => null }],
  ] as const) {
    it(`${name}: the guide works, and says that it keeps nothing`, async () => {
      replace(window, 'localStorage', descriptor);
      const heard = listen(document.body);
      const guide = await mount(named('a'));
      expect(heard).to.deep.equal(['storage-error read', 'ready']);
      expect(states(guide).privacy).to.include('until this page closes');
      await act(guide, () => checkbox(guide, 'reflect').click());
      await nextFrame();
      expect(done(guide)).to.deep.equal(['reflect']);
      expect(states(guide).unsaved).to.equal(true);
      document.body.append(guide);
      await guide.updateComplete;
      expect(done(guide)).to.deep.equal(['reflect']);
      guide.remove();
      undo.pop()!();
    });
  }

  it('garbage: what can’t be read is as if it were not there', async () => {
    const garbage = ['{', '7', 'null', '{"t":1,"by":"a","v":"finished"}', '\u0000', '{"v":"done"}'];
    for (const value of garbage) {
      localStorage.setItem(key('a'), value);
      localStorage.setItem(key('a', '__proto__' as never), '{"t":1,"by":"a","v":"done"}');
      expect(done(await mount(named('a'))), value).to.deep.equal([]);
    }
  });
});
