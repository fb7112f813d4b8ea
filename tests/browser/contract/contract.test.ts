import { expect } from '@open-wc/testing';
import { act, answerTo, choose, click, textbox, has, one } from '../support/harness.js';
import { openMore, shownFields } from '../support/answers.js';
import {
  checkbox,
  listen,
  mount,
  openSteps,
  panel,
  part,
  row,
  skipButton,
  stepIds,
  text,
  toggle,
  warnings,
  type RejectionGuide,
  type StepId,
} from '../support/guide.js';
import { clickAt } from '../support/commands.js';

describe('attributes', () => {
  it('open-steps opens steps at first, and again when it changes', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    await act(guide, () => toggle(guide, 'reflect').click());
    expect(guide.getAttribute('open-steps'), 'not reflected').to.equal('reflect');
    await act(guide, () => guide.setAttribute('open-steps', 'apply-lessons thank-you-note'));
    expect(openSteps(guide)).to.deep.equal(['thank-you-note', 'apply-lessons']);
    await act(guide, () => guide.setAttribute('open-steps', 'all'));
    expect(openSteps(guide)).to.deep.equal(stepIds);
    await act(guide, () => guide.removeAttribute('open-steps'));
    expect(openSteps(guide)).to.deep.equal([]);
  });

  it('heading-level sets the level of the heading, and steps are one deeper', async () => {
    const guide = await mount('<rejection-guide heading-level="1"></rejection-guide>');
    const levels = () =>
      [...guide.shadowRoot!.querySelectorAll('h2, h3')].map(({ ariaLevel }) => ariaLevel);
    expect(levels()).to.deep.equal(['1', '2', '2', '2', '2']);
    await act(guide, () => guide.setAttribute('heading-level', '5'));
    expect(levels()).to.deep.equal(['5', '6', '6', '6', '6']);
    await act(guide, () => guide.setAttribute('heading-level', ''));
    expect(levels()).to.deep.equal(['2', '3', '3', '3', '3']);
    await act(guide, () => (guide.headingLevel = 3));
    expect(levels()).to.deep.equal(['3', '4', '4', '4', '4']);
    expect(guide.getAttribute('heading-level'), 'not reflected').to.equal('');
  });

  for (const [name, label] of [
    ['roles', 'See open roles'],
    ['community', 'Join the talent community'],
    ['support', 'Find support'],
    ['privacy', 'Privacy policy'],
  ] as const) {
    it(`${name}-url gives a link, changed live, and none when it is unset`, async () => {
      const guide = await mount();
      const link = () => one(guide, 'link', label);
      expect(has(guide, 'link')).to.equal(false);
      await act(guide, () => guide.setAttribute(`${name}-url`, '/x'));
      expect(link().href).to.equal(new URL('/x', location.href).href);
      await act(guide, () => (guide[`${name}Url`] = 'https://example.com/y'));
      expect(link().href).to.equal('https://example.com/y');
      await act(guide, () => guide.setAttribute(`${name}-url`, ''));
      expect(has(guide, 'link')).to.equal(false);
    });
  }

  for (const [attribute, value, accepted] of [
    ['heading-level', '9', 'a whole number from 1 to 5'],
    ['storage', 'foo', 'local, session, none'],
    ['open-steps', 'nope', 'all, accept-feedback, reflect, thank-you-note, apply-lessons'],
    ['roles-url', 'javascript:alert(1)', 'a relative link, http, https, mailto or tel'],
    ['contact-email', 'nobody', 'one e-mail address'],
    ['stage', 'nope', 'application, screening, interview, final'],
    ['feedback-status', 'nope', 'given, none, unanswered'],
    ['relation', 'nope', 'external, internal, agency'],
    ['thanked', 'maybe', 'yes, no'],
    ['replies', 'nope', 'read, unread'],
  ] as const) {
    it(`${attribute}="${value}" is said once in the console, and the default is used`, async () => {
      let heading = '';
      const heard = await warnings(async () => {
        const guide = await mount(`<rejection-guide ${attribute}="${value}"></rejection-guide>`);
        await act(guide, () => guide.expand('reflect'));
        heading = part(guide, 'heading').ariaLevel!;
        expect(has(guide, 'link')).to.equal(false);
        expect(text(part(guide, 'privacy'))).to.include('stay on this device');
      });
      expect(heard).to.deep.equal([
        `<rejection-guide> can't use ${attribute}="${value}". Accepted: ${accepted}.`,
      ]);
      expect(heading).to.equal('2');
    });
  }

  it('properties take what no attribute could hold, as if it were unset', async () => {
    const guide = await mount();
    const odd = [undefined, null, {}, [], Symbol('odd'), Object.create(null), () => {}];
    for (const value of odd) {
      for (const name of [
        'company',
        'contactName',
        'contactEmail',
        'candidateName',
        'stage',
        'feedbackStatus',
        'relation',
        'thanked',
        'replies',
        'storage',
        'openSteps',
        'headingLevel',
        'rolesUrl',
      ] as const) {
        (guide as unknown as Record<string, unknown>)[name] = value;
      }
      await guide.updateComplete;
    }
    expect(openSteps(guide)).to.deep.equal([]);
    expect(has(guide, 'link')).to.equal(false);
  });
});

describe('what the owner says of the case', () => {
  const opened = async (more = '') => {
    const guide = await mount(`<rejection-guide open-steps="all" ${more}></rejection-guide>`);
    openMore(guide);
    return guide;
  };

  const note = (guide: RejectionGuide) => textbox(guide, 'Your note').value;

  /** The step that asks: one question is asked in two. */
  const placeOf = (guide: RejectionGuide, attribute: string) =>
    row(guide, attribute === 'feedback-status' ? 'accept-feedback' : 'thank-you-note');

  const isAsked = (guide: RejectionGuide, attribute: string, words: string) =>
    has(placeOf(guide, attribute), 'group', words);

  for (const [attribute, said, words, answered] of [
    ['stage', 'application', 'What was the last stage?', 'An interview'],
    ['feedback-status', 'none', 'Did they give you feedback?', 'They gave feedback'],
    ['relation', 'internal', 'Who are you writing to?', 'A recruiter at an agency'],
    ['thanked', 'yes', 'Have you thanked them already?', 'No'],
  ] as const) {
    it(`${attribute} is not asked, and beats an answer, which is kept`, async () => {
      const guide = await opened();
      await choose(placeOf(guide, attribute), words, answered);
      await act(guide, () => guide.setAttribute(attribute, said));
      expect(isAsked(guide, attribute, words)).to.equal(false);
      const given = note(guide);
      await act(guide, () => guide.setAttribute(attribute, ''));
      openMore(guide);
      expect(note(guide)).not.to.equal(given);
      expect(answerTo(placeOf(guide, attribute), words)).to.equal(answered);
    });

    it(`${attribute} is asked while it says nothing that is known`, async () => {
      await warnings(async () => {
        expect(isAsked(await opened(`${attribute}="nope"`), attribute, words)).to.equal(true);
      });
    });
  }

  it('contact-name is greeted in the note, and not asked', async () => {
    const guide = await opened();
    expect(has(guide, 'textbox', 'Reader’s name')).to.equal(true);
    await act(guide, () => guide.setAttribute('contact-name', 'Ana Ruiz'));
    expect(has(guide, 'textbox', 'Reader’s name')).to.equal(false);
    expect(note(guide)).to.match(/^Dear Ana Ruiz,\n/);
  });

  it('candidate-name signs the note, and is not asked', async () => {
    const guide = await opened();
    expect(has(guide, 'textbox', 'Your name')).to.equal(true);
    await act(guide, () => guide.setAttribute('candidate-name', 'Kim'));
    expect(has(guide, 'textbox', 'Your name')).to.equal(false);
    expect(note(guide)).to.match(/,\nKim$/);
  });

  for (const [email, to] of [
    ['ana@example.com', 'ana@example.com'],
    ['nobody', ''],
    ['', ''],
  ] as const) {
    it(`contact-email="${email}" opens a mail to “${to}”`, async () => {
      let guide!: RejectionGuide;
      await warnings(async () => (guide = await opened(`contact-email="${email}"`)));
      const links: HTMLAnchorElement[] = [];
      const { click: follow } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        links.push(this);
      };
      await click(guide, 'Open in your mail app');
      HTMLAnchorElement.prototype.click = follow;
      expect(links.map(({ pathname }) => pathname)).to.deep.equal([to]);
    });
  }

  it('replies="unread" puts no note forward, and one can be written all the same', async () => {
    const guide = await mount('<rejection-guide open-steps="thank-you-note"></rejection-guide>');
    expect(shownFields(guide, 'thank-you-note')).to.include('Your note');
    await act(guide, () => guide.setAttribute('replies', 'unread'));
    expect(shownFields(guide, 'thank-you-note')).to.deep.equal([]);
    expect(text(panel(guide, 'thank-you-note'))).to.include('are not read');
    openMore(guide);
    expect(shownFields(guide, 'thank-you-note')).to.include('Your note');
    await act(guide, () => guide.setAttribute('replies', 'read'));
    expect(text(panel(guide, 'thank-you-note'))).not.to.include('are not read');
  });
});

describe('messages', () => {
  it('replace any of the words, and the rest stay', async () => {
    const guide = await mount();
    await act(guide, () => {
      guide.messages = {
        heading: 'Thank you for applying',
        steps: { reflect: { title: 'Look back', tips: ['One', 'Two'] } },
      };
    });
    expect(text(part(guide, 'heading'))).to.equal('Thank you for applying');
    expect(text(toggle(guide, 'reflect'))).to.include('Look back');
    expect(text(toggle(guide, 'apply-lessons'))).to.include('Apply what you have learned');
    await act(guide, () => (guide.messages = null));
    expect(text(part(guide, 'heading'))).to.equal('When the answer is no');
  });

  it('are text: markup in them is shown, not made', async () => {
    const guide = await mount();
    await act(guide, () => (guide.messages = { heading: '<img src=x onerror=alert(1)>' }));
    expect(text(part(guide, 'heading'))).to.equal('<img src=x onerror=alert(1)>');
    expect(guide.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('can’t replace what is said of who can read the answers', async () => {
    const guide = await mount('<rejection-guide open-steps="reflect"></rejection-guide>');
    const lines = () => [part(guide, 'privacy'), row(guide, 'reflect').querySelector('.kept')!];
    const before = lines().map(text);
    expect(before[1]).to.include('sent to nobody');
    const heard = await warnings(() =>
      act(guide, () => {
        const nobody = { local: 'Nobody can see' };
        guide.messages = { privacy: { page: 'Nobody', kept: nobody, fields: nobody } } as object;
      }),
    );
    expect(lines().map(text)).to.deep.equal(before);
    expect(heard).to.deep.equal(["<rejection-guide> can't use these of its messages: privacy."]);
  });

  it('of a wrong shape leave the built-in words', async () => {
    const guide = await mount();
    const wrong = {
      heading: 7,
      steps: { reflect: { tips: ['fine', 3] }, 'accept-feedback': 'no', other: {} },
      progress: [],
      nope: 'x',
      skip: ' ',
      ['__proto__']: { heading: 'x' },
    };
    const heard = await warnings(async () => {
      await act(guide, () => (guide.messages = wrong as object));
      await act(guide, () => (guide.messages = 'words' as never));
    });
    expect(heard).to.have.length(2);
    for (const path of [
      'heading',
      'steps.reflect.tips',
      'steps.accept-feedback',
      'steps.other',
      'progress',
      'nope',
      'skip',
    ]) {
      expect(heard[0]).to.include(path);
    }
    expect(text(part(guide, 'heading'))).to.equal('When the answer is no');
    expect(text(part(guide, 'progress-text'))).to.equal('Start anywhere');
  });
});

describe('methods', () => {
  it('open and close steps', async () => {
    const guide = await mount();
    await act(guide, () => guide.expand('reflect'));
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    await act(guide, () => guide.expandAll());
    expect(openSteps(guide)).to.deep.equal(stepIds);
    await act(guide, () => guide.collapse('reflect'));
    expect(openSteps(guide)).to.deep.equal(['accept-feedback', 'thank-you-note', 'apply-lessons']);
    await act(guide, () => guide.collapseAll());
    expect(openSteps(guide)).to.deep.equal([]);
  });

  it('reset clears ticks and skips, and the candidate can undo it', async () => {
    const guide = await mount();
    await act(guide, () => checkbox(guide, 'reflect').click());
    const heard = listen(guide);
    await act(guide, () => guide.reset());
    await act(guide, () => guide.reset());
    expect(heard).to.deep.equal(['step reflect todo api']);
    expect(guide.progress.done).to.equal(0);
    await click(guide, 'Undo');
    expect(guide.progress.done).to.equal(1);
  });

  it('reset clears the record that was just named, not the one before', async () => {
    const guide = await mount('<rejection-guide guide-id="before"></rejection-guide>');
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => {
      guide.guideId = 'after';
      guide.reset();
    });
    await act(guide, () => (guide.guideId = 'before'));
    expect(checkbox(guide, 'reflect').checked).to.equal(true);
  });

  it('importRecord and exportRecord are of the record that was just named', async () => {
    const guide = await mount('<rejection-guide guide-id="c"></rejection-guide>');
    await act(guide, () => checkbox(guide, 'reflect').click());
    const copy = guide.exportRecord();
    guide.guideId = 'd';
    expect(guide.exportRecord()).not.to.include('steps.reflect');
    guide.guideId = 'e';
    guide.importRecord(copy);
    await guide.updateComplete;
    expect(guide.progress.done).to.equal(1);
    expect(localStorage.getItem('rejection-guide:1:id-e:steps.reflect')).to.include('done');
    expect(localStorage.getItem('rejection-guide:1:id-d:steps.reflect')).to.equal(null);
  });

  it('name a step that does not exist, and do nothing', async () => {
    const guide = await mount();
    const heard = await warnings(() => {
      guide.expand('nope' as StepId);
      guide.collapse('__proto__' as StepId);
    });
    expect(heard).to.have.length(2);
    expect(heard[0]).to.include('"nope"').and.to.include('thank-you-note');
  });

  it('work before the guide is on the page', async () => {
    const guide = document.createElement('rejection-guide');
    guide.expandAll();
    guide.collapseAll();
    guide.expand('reflect');
    expect(guide.progress).to.deep.equal({ done: 0, skipped: 0, total: 4 });
    document.body.append(guide);
    await guide.updateComplete;
    expect(openSteps(guide)).to.deep.equal(['reflect']);
    guide.remove();
  });
});

describe('events', () => {
  it('say what happened, to which step, and why', async () => {
    const guide = await mount();
    const heard = listen(document.body);
    await act(guide, () => toggle(guide, 'reflect').click());
    await act(guide, () => guide.collapse('reflect'));
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => skipButton(guide, 'reflect').click());
    expect(heard).to.deep.equal([
      'before-toggle reflect open user',
      'toggle reflect open user',
      'before-toggle reflect closed api',
      'toggle reflect closed api',
      'step reflect done user',
      'step reflect todo user',
      'step reflect skipped user',
    ]);
  });

  it('ready is fired once, and opening at first fires nothing else', async () => {
    const place = document.createElement('div');
    const heard = listen(place);
    document.body.append(place);
    place.innerHTML = '<rejection-guide open-steps="all"></rejection-guide>';
    const guide = place.querySelector('rejection-guide')!;
    await guide.updateComplete;
    place.append(guide);
    await guide.updateComplete;
    expect(heard).to.deep.equal(['ready']);
    place.remove();
  });

  it('before-toggle can be cancelled, and nothing changes', async () => {
    const guide = await mount();
    guide.addEventListener('rejection-guide-before-toggle', (event) => {
      if (event.step === 'reflect') event.preventDefault();
    });
    const heard = listen(guide);
    await act(guide, () => toggle(guide, 'reflect').click());
    await act(guide, () => guide.expandAll());
    expect(openSteps(guide)).to.deep.equal(stepIds.filter((step) => step !== 'reflect'));
    expect(heard).not.to.include('toggle reflect open api');
  });

  it('tell of one opening once, though a listener opens it meanwhile', async () => {
    const guide = await mount();
    guide.addEventListener('rejection-guide-before-toggle', () => guide.expandAll(), {
      once: true,
    });
    const heard = listen(guide);
    await act(guide, () => guide.expand('reflect'));
    expect(heard.filter((event) => event === 'toggle reflect open api')).to.have.length(1);
    expect(openSteps(guide)).to.deep.equal(stepIds);
  });

  it('complete is fired once for each time no step is left', async () => {
    const guide = await mount();
    const heard = listen(guide);
    for (const step of stepIds) await act(guide, () => checkbox(guide, step).click());
    await act(guide, () => skipButton(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    await act(guide, () => checkbox(guide, 'reflect').click());
    expect(heard.filter((event) => event.startsWith('complete'))).to.deep.equal([
      'complete user',
      'complete user',
    ]);
  });

  it('complete is not fired for what is restored', async () => {
    const markup = '<rejection-guide guide-id="restored"></rejection-guide>';
    const first = await mount(markup);
    for (const step of stepIds) await act(first, () => checkbox(first, step).click());
    const heard = listen(document.body);
    const second = await mount(markup);
    expect(second.progress.done).to.equal(4);
    expect(heard).to.deep.equal(['ready']);
  });

  it('link names the link that was followed', async () => {
    const guide = await mount('<rejection-guide roles-url="#roles"></rejection-guide>');
    const heard = listen(guide);
    await clickAt(one(guide, 'link'));
    expect(heard).to.deep.equal(['link roles']);
    history.replaceState(null, '', ' ');
  });
});

describe('slots', () => {
  it('replace the heading, the opening and the closing thought', async () => {
    const guide = await mount(`
      <rejection-guide>
        <span slot="heading">Ours</span><p slot="intro">Hello</p><p slot="outro">Bye</p>
      </rejection-guide>`);
    for (const name of ['heading', 'intro', 'outro']) {
      const slot = guide.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name='${name}']`)!;
      expect(slot.assignedElements(), name).to.have.length(1);
    }
    expect(guide.querySelector('[slot=intro]')!.getClientRects()).to.have.length(1);
    expect(part(guide, 'intro').getClientRects()).to.have.length(0);
  });

  for (const step of stepIds) {
    it(`${step} shows the owner’s addition inside the step`, async () => {
      const guide = await mount(`<rejection-guide><p slot="${step}">Ours</p></rejection-guide>`);
      const addition = guide.querySelector('p')!;
      expect(addition.checkVisibility()).to.equal(false);
      await act(guide, () => guide.expand(step));
      expect(addition.checkVisibility()).to.equal(true);
    });
  }

  it('keep the page’s own controls apart from the guide’s', async () => {
    const guide = await mount(`
      <rejection-guide open-steps="reflect">
        <div slot="reflect" data-step="apply-lessons">
          <input type="checkbox" class="theirs">
          <button data-action="start-again">theirs</button>
          <a href="#theirs" data-link="roles">theirs</a>
        </div>
      </rejection-guide>`);
    await act(guide, () => checkbox(guide, 'reflect').click());
    const heard = listen(guide);
    for (const control of guide.querySelectorAll<HTMLElement>('input, button, a')) control.click();
    await guide.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(guide.progress.done).to.equal(1);
    history.replaceState(null, '', ' ');
  });
});
