import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { loadLocale } from '../../../src/locales/registry.js';
import type { RejectionGuideNoteEvent } from '../../../src/contract/events.js';
import {
  act,
  all,
  button,
  choice,
  choose,
  click,
  enter,
  textbox,
  has,
  nameOf,
  one,
  descriptionOf,
} from '../support/harness.js';
import { eraseAll, focused, openMore, shownFields, shows } from '../support/answers.js';
import {
  checkbox,
  guideId,
  mount,
  panel,
  part,
  status,
  stillness,
  text,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { clickAt, engine, press, setMedia, setViewport, type } from '../support/commands.js';
import { watchExits } from '../support/exits.js';
import { replace } from '../support/replace.js';

/** All that an owner can say of the case. */
const presets =
  'company="Fennel" job-title="Data Analyst" contact-name="Ana Reyes" ' +
  'contact-email="ana@fennel.example" candidate-name="Sam Okoro" ' +
  'stage="interview" feedback-status="given" relation="external" thanked="no"';

/** What shows before any part of the step is opened, where the owner has said nothing. */
const aroundTheNote = [
  'My application',
  'A first call',
  'An interview',
  'A final round',
  'Reader’s name',
  'Your name',
  'Your note',
  'Ask for one piece of advice',
  'Say that you are disappointed',
  'Say that you are open to other roles',
];

const closed = (attributes = '') =>
  mount(`<rejection-guide guide-id="${guideId}" ${attributes}></rejection-guide>`);

const opened = (attributes = '') => closed(`open-steps="thank-you-note" ${attributes}`);

/** With each of its parts open as well. */
async function openedAll(attributes = ''): Promise<RejectionGuide> {
  const guide = await opened(attributes);
  openMore(guide);
  return guide;
}

/** Opens the step as a person does. */
async function open(guide: RejectionGuide): Promise<void> {
  await clickAt(toggle(guide, 'thank-you-note'));
  await stillness(guide, 'thank-you-note');
}

const note = (guide: RejectionGuide) => textbox(guide, 'Your note');

const said = (guide: RejectionGuide) => text(panel(guide, 'thank-you-note'));

/** Where it is said what may be better. */
const remarks = (guide: RejectionGuide) =>
  all(panel(guide, 'thank-you-note'), 'list').find(({ ariaLive }) => ariaLive)!;

const remarksOn = (guide: RejectionGuide) => [...remarks(guide).children].map(text);

/** Whether there is a button that says this. */
const offers = (guide: RejectionGuide, label: string) => has(guide, 'button', label);

/** Writes in a field, all at once, and leaves it. */
const writeAndLeave = (guide: RejectionGuide, label: string, words: string) =>
  act(guide, () => {
    textbox(guide, label).focus();
    enter(textbox(guide, label), words);
    textbox(guide, label).blur();
  });

/** Answers of other steps, by their fields. */
function answer(guide: RejectionGuide, answers: Record<string, string | number>): Promise<void> {
  const entries = Object.fromEntries(
    Object.entries(answers).map(([name, v]) => [name, { t: Date.now(), by: 'test', v }]),
  );
  const record = JSON.stringify({ format: 'rejection-guide', version: 1, entries });
  return act(guide, () => guide.importRecord(record));
}

describe('step 3', () => {
  it('opens on a note that is there already', async () => {
    const guide = await opened();
    expect(shownFields(guide, 'thank-you-note')).to.deep.equal(aroundTheNote);
    expect(note(guide).value).to.match(/^Hello,\n\nThank you [^]*\n\nKind regards,$/);
  });

  it('takes two clicks from the page to a copied note, and no key', async () => {
    const { copied } = watchExits();
    const guide = await closed(presets);
    await open(guide);
    await clickAt(button(guide, 'Copy the note'));
    await waitUntil(() => copied.length === 1);
    expect(copied[0]).to.equal(note(guide).value);
    expect(copied[0]).to.match(/^Dear Ana Reyes,.*Data Analyst.*Fennel.*Sam Okoro$/s);
  });

  it('greets and signs with the names the owner gives, and doesn’t ask for them', async () => {
    const named = await openedAll('contact-name="Ana Reyes" candidate-name="Sam Okoro"');
    expect(note(named).value).to.match(/^Dear Ana Reyes,[^]*\nSam Okoro$/);
    expect(shownFields(named, 'thank-you-note')).not.to.include.members(['Reader’s name']);
    expect(shownFields(named, 'thank-you-note')).not.to.include.members(['Your name']);
    expect(shownFields(await openedAll(), 'thank-you-note')).to.include.members([
      'Reader’s name',
      'Your name',
    ]);
  });

  it('doesn’t ask what the owner has said of the case', async () => {
    const guide = await openedAll(presets);
    for (const words of [
      'What was the last stage?',
      'Who are you writing to?',
      'Have you thanked them already?',
    ]) {
      expect(has(guide, 'group', words), words).to.equal(false);
      expect(has(await openedAll(), 'group', words), words).to.equal(true);
    }
  });

  it('asks for nothing before the note where the owner has said enough: one tap copies it', async () => {
    const { copied } = watchExits();
    const guide = await closed(
      'stage="interview" contact-name="Ana Reyes" candidate-name="Sam Okoro"',
    );
    await open(guide);
    expect(shownFields(guide, 'thank-you-note')[0]).to.equal('Your note');
    await clickAt(button(guide, 'Copy the note'));
    await waitUntil(() => copied.length === 1);
    expect(copied[0]).to.match(/^Dear Ana Reyes,.*talk with me.*Sam Okoro$/s);
  });
});

describe('on a small phone, a note that is signed and of the right kind', () => {
  const phone = { width: 360, height: 740 };
  const isRight = /^Dear Ana Reyes,.*talk with me about the Data Analyst role.*\nSam Okoro$/s;
  const about = 'company="Fennel" job-title="Data Analyst"';
  const stage = (guide: RejectionGuide) =>
    choice(guide, 'What was the last stage?', 'An interview').closest('label')!;

  it('takes two taps beside opening the step, and two fields', async function () {
    if (!(await setViewport(phone))) this.skip();
    const { copied } = watchExits();
    const guide = await closed(about);
    await open(guide);
    await clickAt(stage(guide));
    textbox(guide, 'Reader’s name').focus();
    await type('Ana Reyes');
    textbox(guide, 'Your name').focus();
    await type('Sam Okoro');
    await clickAt(button(guide, 'Copy the note'));
    await waitUntil(() => copied.length === 1);
    expect(copied[0]).to.match(isRight);
    expect(remarksOn(guide)).to.deep.equal([]);
  });

  it('is copied within one screen of scrolling from where the step opens', async function () {
    // The same font fills more lines in other engines.
    if (engine() !== 'chromium' || !(await setViewport(phone))) this.skip();
    await setMedia({ reducedMotion: 'reduce' });
    const guide = await closed(about);
    await open(guide);
    const opensAt = scrollY;
    await act(guide, () => stage(guide).click());
    await writeAndLeave(guide, 'Reader’s name', 'Ana Reyes');
    await writeAndLeave(guide, 'Your name', 'Sam Okoro');
    await shows(guide, 'Saved');
    expect(note(guide).value).to.match(isRight);
    const { bottom } = button(guide, 'Copy the note').getBoundingClientRect();
    const scrolled = Math.round(bottom + scrollY - opensAt - innerHeight);
    expect(scrolled, 'pixels').to.be.at.most(phone.height);
  });
});

describe('the subject', () => {
  it('stands above the note, and can be copied', async () => {
    const { copied } = watchExits();
    const guide = await opened('job-title="Data Analyst"');
    expect(said(guide)).to.include('Subject: Thank you – Data Analyst Copy the subject');
    await click(guide, 'Copy the subject');
    await waitUntil(() => status(guide) === 'The subject is copied.');
    expect(copied).to.deep.equal(['Thank you – Data Analyst']);
    expect(said(guide), 'right below').to.include('Copy the subject The subject is copied.');
  });

  it('is marked as being in the language of the note', async () => {
    await loadLocale('de');
    const guide = await opened('note-lang="de" job-title="Data Analyst"');
    const subject = [...panel(guide, 'thank-you-note').querySelectorAll('[lang="de"]')].map(text);
    expect(subject).to.include('Vielen Dank – Data Analyst');
  });

  it('stays to be selected where the browser refuses, which is said', async () => {
    const exits = watchExits();
    exits.mayCopy = false;
    const guide = await opened();
    await click(guide, 'Copy the subject');
    await waitUntil(() => status(guide).includes('You can also select the text'));
    expect(said(guide)).to.include('You can also select the text');
  });
});

describe('where nobody answered', () => {
  const unanswered = presets.replace('given', 'unanswered');

  it('the message asks once how things stand, and copies, mails and saves', async () => {
    const { copied, opened: links, saved } = watchExits();
    const guide = await opened(unanswered);
    const message = note(guide).value;
    expect(message).to.match(
      /^Dear Ana Reyes,\n\nI wanted to ask how things stand with my application for the Data Analyst role\..*\n\nKind regards,\nSam Okoro$/s,
    );
    expect(said(guide)).to.include('Subject: My application – Data Analyst');
    expect(said(guide)).to.include('Between 20 and 90 is about right.');
    expect(remarksOn(guide)).to.deep.equal([]);

    await click(guide, 'Copy the note');
    await waitUntil(() => copied.length === 1);
    expect(copied).to.deep.equal([message]);
    await click(guide, 'Open in your mail app');
    expect(links.map(decodeURIComponent)).to.deep.equal([
      `mailto:ana@fennel.example?subject=My application – Data Analyst&body=${message.replaceAll('\n', '\r\n')}`,
    ]);
    await click(guide, 'Save as text');
    expect(await saved[0]!.text()).to.equal(message);
  });

  it('nothing else can be said in it, but in words of one’s own', async () => {
    const guide = await openedAll(unanswered);
    expect(shownFields(guide, 'thank-you-note')).to.deep.equal([
      'Your note',
      'The language of the note',
    ]);
    await writeAndLeave(guide, 'Your note', 'My own words');
    expect(note(guide).value).to.equal('My own words');
    expect(offers(guide, 'Make a new draft')).to.equal(true);
  });
});

describe('the draft', () => {
  it('changes as a part is typed', async () => {
    const guide = await openedAll();
    textbox(guide, 'One thing you valued').focus();
    await type('The to');
    await guide.updateComplete;
    expect(note(guide).value).to.include('One thing stays with me: The to.');
    await type('ur');
    await guide.updateComplete;
    expect(note(guide).value).to.include('One thing stays with me: The tour.');
  });

  it('changes with the case', async () => {
    const guide = await openedAll();
    await choose(guide, 'What was the last stage?', 'An interview');
    expect(note(guide).value).to.include('talk with me');
    await choose(guide, 'Who are you writing to?', 'A recruiter at an agency');
    expect(note(guide).value).to.include('put me forward');
    await choose(guide, 'Have you thanked them already?', 'Yes');
    expect(note(guide).value).to.include('and again for your time');
  });

  it('says or leaves out what the candidate wants', async () => {
    const guide = await openedAll();
    const says = (words: string) => note(guide).value.includes(words);
    const seen = () => [says('disappointed'), says('advice'), says('about other roles')];
    expect(seen()).to.deep.equal([false, true, true]);
    for (const name of [
      'Say that you are disappointed',
      'Ask for one piece of advice',
      'Say that you are open to other roles',
    ]) {
      await act(guide, () => one(guide, 'checkbox', name).click());
    }
    expect(seen()).to.deep.equal([true, false, false]);
  });

  it('asks for no advice where feedback was given, unless that is wanted', async () => {
    const guide = await openedAll('feedback-status="given"');
    expect(note(guide).value).not.to.include('advice');
    await act(guide, () => one(guide, 'checkbox', 'Ask for one piece of advice').click());
    expect(note(guide).value).to.include('advice');
  });

  const [valued, feedback, topic] = [
    'One thing you valued',
    'The same in your own words',
    'What to ask about',
  ];
  for (const [attributes, ...parts] of [
    ['', valued, feedback, topic],
    ['stage="interview"', valued, feedback, topic],
    ['stage="application" feedback-status="given"', valued, feedback],
    ['stage="final" feedback-status="none" relation="internal"', valued, topic],
    ['stage="final" feedback-status="unanswered" relation="agency"'],
    ['stage="interview" thanked="yes"', valued, feedback, topic],
  ] as const) {
    it(`has every word that can be written for it, with ${attributes || 'nothing preset'}`, async () => {
      const guide = await openedAll(attributes);
      const fields = all(panel(guide, 'thank-you-note'), 'textbox')
        .map(nameOf)
        .filter((name) => name !== 'Your note');
      expect(fields).to.deep.equal(['Reader’s name', 'Your name', ...parts]);
      for (const name of fields) {
        await writeAndLeave(guide, name, `Zebra ${name}`);
        expect(note(guide).value).to.include(`Zebra ${name}`);
      }
    });
  }

  it('names the day they talked, and what to work on, in words of the note’s language', async () => {
    const guide = await openedAll('stage="final" feedback-status="given"');
    const put = (name: string, value: string) =>
      act(guide, () => {
        const labels = [...panel(guide, 'thank-you-note').querySelectorAll('label')];
        const control = labels.find((it) => text(it) === name)!.control as HTMLInputElement;
        control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await put('The day you talked', '2026-03-09');
    await put('What you will work on', 'answers');
    expect(note(guide).value).to.include('the time you took on 9 March to talk');
    expect(note(guide).value).to.include('I will work on how I answer questions.');
    await put('The day you talked', '');
    expect(note(guide).value).to.include('the time you took to talk');
  });

  it('asks for no name where the note greets nobody by it, and for a salutation where a name will not do', async () => {
    const guide = await openedAll('contact-name="Anna Nowak"');
    expect(has(guide, 'textbox', 'Reader’s name')).to.equal(false);
    expect(note(guide).value).to.include('Dear Anna Nowak,');
    await act(guide, () => (guide.noteLang = 'pl'));
    await waitUntil(() => has(guide, 'textbox', 'How the letter greets them'));
    expect(note(guide).value).not.to.include('Nowak');
    const greeting = textbox(guide, 'How the letter greets them');
    expect(descriptionOf(greeting)).to.match(/^Such as “Szanown/);
    await writeAndLeave(guide, 'How the letter greets them', 'Szanowna Pani Anno');
    expect(note(guide).value).to.match(/^Szanowna Pani Anno,/);
  });

  it('stays while the focus is in it and nothing is written yet', async () => {
    const guide = await openedAll();
    textbox(guide, 'One thing you valued').focus();
    await type('The tour');
    note(guide).focus();
    await act(guide, () => (guide.company = 'Fennel'));
    expect(note(guide).value).to.include('The tour');
  });

  it('no longer has what was noted of feedback, once there was none', async () => {
    const guide = await openedAll();
    await writeAndLeave(guide, 'The same in your own words', 'Shorter answers');
    expect(note(guide).value).to.include('Shorter answers');
    await answer(guide, { 'feedback-status': 'none' });
    expect(note(guide).value).not.to.include('Shorter answers');
  });
});

describe('the candidate’s own note', () => {
  it('is theirs to change, and is there on the next visit', async () => {
    const guide = await opened();
    note(guide).focus();
    note(guide).setSelectionRange(1e6, 1e6);
    await type(' Sam');
    await shows(guide, 'Saved');
    const own = note(guide).value;
    expect(own).to.match(/Kind regards, Sam$/);
    guide.remove();
    expect(note(await opened()).value).to.equal(own);
  });

  it('is never replaced by a new draft, which is offered instead', async () => {
    const guide = await openedAll();
    await writeAndLeave(guide, 'Your note', 'My own words');
    await writeAndLeave(guide, 'One thing you valued', 'The tour');
    await choose(guide, 'What was the last stage?', 'An interview');
    await act(guide, () => (guide.contactName = 'Ana Reyes'));
    expect(note(guide).value).to.equal('My own words');
    expect(said(guide)).to.include('make a new draft');
    expect(button(guide, 'Make a new draft').checkVisibility()).to.equal(true);
  });

  it('has nothing offered beside it while it is as drafted', async () => {
    const guide = await openedAll();
    await writeAndLeave(guide, 'One thing you valued', 'The tour');
    await writeAndLeave(guide, 'Your note', note(guide).value);
    expect(offers(guide, 'Make a new draft')).to.equal(false);
    expect(offers(guide, 'Bring my note back')).to.equal(false);
  });

  it('gives way to a draft when asked, and comes back when asked', async () => {
    const guide = await openedAll();
    const draft = note(guide).value;
    await writeAndLeave(guide, 'Your note', 'My own words');
    await click(guide, 'Make a new draft');
    await nextFrame();
    expect(note(guide).value).to.equal(draft);
    expect(status(guide)).to.include('new draft');
    expect(focused(guide) === button(guide, 'Bring my note back')).to.equal(true);

    await click(guide, 'Bring my note back');
    await nextFrame();
    expect(note(guide).value).to.equal('My own words');
    expect(focused(guide) === note(guide)).to.equal(true);
    expect(offers(guide, 'Bring my note back')).to.equal(false);
  });

  it('comes back also after the draft has changed', async () => {
    const guide = await openedAll();
    await writeAndLeave(guide, 'Your note', 'My own words');
    await click(guide, 'Make a new draft');
    await writeAndLeave(guide, 'One thing you valued', 'The tour');
    await choose(guide, 'What was the last stage?', 'A final round');
    expect(note(guide).value).to.include('The tour');
    await click(guide, 'Bring my note back');
    expect(note(guide).value).to.equal('My own words');
  });

  it('comes back without taking away what was written since', async () => {
    const guide = await openedAll();
    await writeAndLeave(guide, 'Your note', 'My own words');
    await click(guide, 'Make a new draft');
    await writeAndLeave(guide, 'Your note', 'My second thoughts');
    await click(guide, 'Bring my note back');
    expect(note(guide).value).to.equal('My own words');
    await click(guide, 'Bring my note back');
    expect(note(guide).value).to.equal('My second thoughts');
  });

  it('can be begun anew: empty while it is written in, the draft again once it is left so', async () => {
    const guide = await opened();
    const draft = note(guide).value;
    note(guide).focus();
    note(guide).select();
    await press('Delete');
    await guide.updateComplete;
    expect(note(guide).value).to.equal('');
    await act(guide, () => (guide.company = 'Fennel'));
    expect(note(guide).value).to.equal('');
    await press('Tab');
    await guide.updateComplete;
    expect(note(guide).value).to.equal(draft);
  });

  it('is gone when all is erased, and doesn’t come back', async () => {
    const guide = await openedAll();
    const draft = note(guide).value;
    await writeAndLeave(guide, 'Your note', 'My own words');
    await click(guide, 'Make a new draft');
    await writeAndLeave(guide, 'Your note', 'My second thoughts');
    await eraseAll(guide);
    await waitUntil(() => status(guide) === 'Everything is erased.');
    expect(note(guide).value).to.equal(draft);
    expect(offers(guide, 'Bring my note back')).to.equal(false);
  });
});

describe('what is said beside the note', () => {
  it('is how long it is, and how long suits it', async () => {
    const guide = await openedAll();
    await writeAndLeave(guide, 'Your note', 'Thank you, Ana.');
    expect(said(guide)).to.include('3 words. Between 40 and 90 is about right.');
    await choose(guide, 'What was the last stage?', 'An interview');
    expect(said(guide)).to.include('3 words. Between 90 and 150 is about right.');
  });

  it('is what may be better, in a live region that is there before', async () => {
    const guide = await opened('candidate-name="Sam Okoro"');
    const region = remarks(guide);
    expect(remarksOn(guide)).to.deep.equal([]);
    await writeAndLeave(guide, 'Your note', `${note(guide).value}\nI know it was a mistake!!`);
    expect(region.isConnected).to.equal(true);
    expect(region.ariaLive).to.equal('polite');
    expect(remarksOn(guide)).to.deep.equal([
      'One exclamation mark is enough.',
      'Some of it can sound as if you question the decision.',
    ]);
    await click(guide, 'Copy the note');
    expect(button(guide, 'Copy the note').disabled, 'it is only advice').to.equal(false);
  });

  it('is not said again where it stands already, when something before it goes', async () => {
    const guide = await opened('candidate-name="Sam Okoro"');
    const draft = note(guide).value;
    await writeAndLeave(guide, 'Your note', `${draft}\nI know it was a mistake!!`);
    const [exclamations, dispute] = remarks(guide).children;
    expect(text(exclamations!)).to.equal('One exclamation mark is enough.');
    await writeAndLeave(guide, 'Your note', `${draft}\nI know it was a mistake`);
    expect(remarksOn(guide)).to.have.length(1);
    expect(remarks(guide).children[0] === dispute, 'the same element').to.equal(true);
  });

  it('waits until someone who is writing pauses', async () => {
    const guide = await opened('candidate-name="Sam Okoro"');
    note(guide).focus();
    await type('!!');
    await guide.updateComplete;
    expect(note(guide).value).to.include('!!');
    expect(remarksOn(guide)).to.deep.equal([]);
    await waitUntil(() => remarksOn(guide).length > 0);
    expect(remarksOn(guide)).to.deep.equal(['One exclamation mark is enough.']);
  });

  for (const feedbackStatus of ['none', 'unanswered']) {
    it(`is that no name stands under it, until one does, with feedback ${feedbackStatus}`, async () => {
      const guide = await opened(`feedback-status="${feedbackStatus}"`);
      expect(remarksOn(guide)).to.deep.equal(['No name stands under it yet.']);
      // It is there to be found; of a draft that nobody has touched, nothing is said aloud.
      expect(remarks(guide).ariaLive).to.equal('off');
      await writeAndLeave(guide, 'Your name', 'Sam Okoro');
      expect(remarksOn(guide)).to.deep.equal([]);
    });
  }
});

/** What is selected of the note, where the focus is in it. */
function selected(guide: RejectionGuide): string {
  expect(focused(guide) === note(guide)).to.equal(true);
  const { value, selectionStart, selectionEnd } = note(guide);
  return value.slice(selectionStart, selectionEnd);
}

describe('copying the note', () => {
  it('says so, beside the button and aloud', async () => {
    const { copied } = watchExits();
    const guide = await opened();
    await writeAndLeave(guide, 'Your note', 'My own words');
    await click(guide, 'Copy the note');
    await waitUntil(() => status(guide) === 'The note is copied.');
    expect(copied).to.deep.equal(['My own words']);
    expect(said(guide)).to.include('The note is copied.');
  });

  it('is no longer said once the note is another', async () => {
    watchExits();
    const guide = await opened();
    await click(guide, 'Copy the note');
    await waitUntil(() => said(guide).includes('The note is copied.'));
    await writeAndLeave(guide, 'Your note', 'My own words');
    expect(said(guide)).not.to.include('copied');
  });

  it('selects the note where the browser refuses, and says so', async () => {
    const exits = watchExits();
    exits.mayCopy = false;
    const guide = await opened();
    await click(guide, 'Copy the note');
    await waitUntil(() => status(guide).includes('Copying is blocked here'));
    expect(said(guide)).to.include('Copying is blocked here');
    expect(selected(guide)).to.match(/^Hello,[^]*Kind regards,$/);
  });

  it('selects the note where there is no clipboard at all', async () => {
    replace(navigator, 'clipboard', { value: undefined });
    const guide = await opened();
    await click(guide, 'Copy the note');
    await waitUntil(() => status(guide).includes('Copying is blocked here'));
    expect(selected(guide)).to.match(/^Hello,[^]*Kind regards,$/);
  });
});

describe('opening the note in a mail program', () => {
  const bodyOf = (link: string) => decodeURIComponent(/&body=(.*)$/.exec(link)![1]!);

  it('is a link with the address, the subject and the text', async () => {
    const { opened: links } = watchExits();
    const guide = await opened(presets);
    await click(guide, 'Open in your mail app');
    expect(links).to.have.lengthOf(1);
    expect(links[0]).to.match(
      /^mailto:ana@fennel\.example\?subject=Thank%20you%20%E2%80%93%20Data/,
    );
    expect(bodyOf(links[0]!)).to.equal(note(guide).value.replaceAll('\n', '\r\n'));
  });

  it('leaves the address open where the owner gives none', async () => {
    const { opened: links } = watchExits();
    const guide = await opened();
    await click(guide, 'Open in your mail app');
    expect(links[0]).to.match(/^mailto:\?subject=Thank%20you&body=Hello/);
  });

  it('copies a text that is too long for a link, and says to paste it', async () => {
    const { opened: links, copied } = watchExits();
    const guide = await opened();
    const long = 'My own words. '.repeat(150);
    await writeAndLeave(guide, 'Your note', long);
    await click(guide, 'Open in your mail app');
    await waitUntil(() => status(guide).includes('you can paste it there'));
    expect(links).to.deep.equal(['mailto:?subject=Thank%20you']);
    expect(copied).to.deep.equal([long]);
    expect(said(guide)).to.include('you can paste it there');
  });

  it('selects such a text where the browser refuses to copy it', async () => {
    const exits = watchExits();
    exits.mayCopy = false;
    const guide = await opened();
    await writeAndLeave(guide, 'Your note', 'My own words. '.repeat(150));
    await click(guide, 'Open in your mail app');
    await waitUntil(() => status(guide).includes('Copying is blocked here'));
    expect(selected(guide)).to.have.lengthOf(2100);
  });
});

describe('the note as a file, or shared', () => {
  it('is a text file', async () => {
    const { saved } = watchExits();
    const guide = await opened();
    await writeAndLeave(guide, 'Your note', 'Dear Ana,\n\nthank you 🌱');
    await click(guide, 'Save as text');
    expect(saved.map(({ name }) => name)).to.deep.equal(['note.txt']);
    expect(await saved[0]!.text()).to.equal('Dear Ana,\n\nthank you 🌱');
  });

  it('is shared with its subject', async () => {
    const { shared } = watchExits();
    const guide = await opened('job-title="Data Analyst"');
    await click(guide, 'Share');
    expect(shared).to.deep.equal([{ title: 'Thank you – Data Analyst', text: note(guide).value }]);
  });

  it('can be shared only where the browser says so', async () => {
    replace(navigator, 'canShare', { value: () => false });
    expect(offers(await opened(), 'Share')).to.equal(false);
    replace(navigator, 'canShare', { value: undefined });
    expect(offers(await opened(), 'Share')).to.equal(false);
    replace(navigator, 'canShare', { value: (data: ShareData) => Boolean(data.text) });
    expect(offers(await opened(), 'Share')).to.equal(true);
  });
});

describe('the event of a note', () => {
  /** Which actions were told of, and whether the events held anything beside. */
  function heardFrom(guide: RejectionGuide): string[] {
    const heard: string[] = [];
    guide.addEventListener('rejection-guide-note', (event: RejectionGuideNoteEvent) => {
      expect(Object.entries(event).filter(([name]) => name !== 'isTrusted')).to.deep.equal([
        ['action', event.action],
      ]);
      expect(event.bubbles && event.composed).to.equal(true);
      heard.push(event.action);
    });
    return heard;
  }

  it('tells what was done with it, and nothing of what it says', async () => {
    watchExits();
    const guide = await opened();
    const heard = heardFrom(guide);
    await click(guide, 'Copy the note');
    await click(guide, 'Open in your mail app');
    await click(guide, 'Save as text');
    await click(guide, 'Share');
    await waitUntil(() => heard.length === 4);
    expect(heard.toSorted()).to.deep.equal(['copied', 'opened', 'saved', 'shared']);
  });

  it('is not fired for what did not happen', async () => {
    const exits = watchExits();
    exits.mayCopy = false;
    replace(navigator, 'share', {
      value: () => Promise.reject(new DOMException('no', 'AbortError')),
    });
    const guide = await opened();
    const heard = heardFrom(guide);
    await click(guide, 'Share');
    await click(guide, 'Copy the note');
    await waitUntil(() => status(guide).includes('Copying is blocked here'));
    expect(heard).to.deep.equal([]);
  });
});

it('a note that was changed after it was copied is not said to be copied once it is saved', async () => {
  watchExits();
  const guide = await opened();
  await click(guide, 'Copy the note');
  await waitUntil(() => status(guide) === 'The note is copied.');
  await writeAndLeave(guide, 'Your note', 'Another note');
  await click(guide, 'Save as text');
  await writeAndLeave(guide, 'Your name', 'Sam Okoro');
  expect(said(guide)).not.to.include('The note is copied.');
});

it('a day in words, from a copy, stays as it is by passing through its field', async () => {
  const guide = await openedAll('stage="interview"');
  await answer(guide, { 'note.date': '3 March' });
  const field = guide.shadowRoot!.querySelector<HTMLInputElement>('[id="note.date"]')!;
  await act(guide, () => {
    field.focus();
    field.blur();
  });
  expect(note(guide).value).to.include('3 March');
});

describe('where replies are not read', () => {
  it('no note is put forward', async () => {
    const guide = await opened('replies="unread"');
    expect(said(guide)).to.include('Replies to their message are not read.');
    expect(shownFields(guide, 'thank-you-note')).to.deep.equal([]);
    expect(has(guide, 'button', 'Copy the note')).to.equal(false);
  });

  it('someone who never heard back has no message of theirs, and asks how things stand', async () => {
    const guide = await opened('replies="unread" feedback-status="unanswered"');
    expect(said(guide)).not.to.include('Replies to their message');
    expect(note(guide).value).to.include('how things stand');
    await act(guide, () => checkbox(guide, 'thank-you-note').click());
    await click(guide, 'Your answers');
    expect(text(part(guide, 'summary'))).to.include('how things stand');
  });

  it('one can be written all the same', async () => {
    const { copied } = watchExits();
    const guide = await opened('replies="unread"');
    await clickAt(button(guide, 'Write a note anyway'));
    expect(shownFields(guide, 'thank-you-note')).to.deep.equal(aroundTheNote);
    await clickAt(button(guide, 'Copy the note'));
    await waitUntil(() => copied.length === 1);
  });
});

it('a point that was told is feedback that was given, and asks for no more of it', async () => {
  const guide = await openedAll('stage="interview"');
  expect(note(guide).value).to.include('piece of advice');
  await act(guide, () => (guide.feedback = [{ text: 'Your answers were long' }]));
  expect(note(guide).value).not.to.include('piece of advice');
  expect(note(guide).value).to.include('Thank you for your feedback');
});

describe('an answer from another step', () => {
  const cases = {
    'a criterion, where there was no feedback': {
      into: 'What to ask about',
      attributes: 'feedback-status="none"',
      words: 'planning a budget',
      answers: { 'criteria.aaaaaa': 1, 'criteria.aaaaaa.text': 'Planning a budget' },
    },
    // Abbreviations, a letter alone, and what has no capitals.
    ...Object.fromEntries(
      ['SQL', 'C++ or Java', 'R for statistics', '情報処理'].map((words) => [
        `a criterion that stays as it is, ${words}`,
        {
          into: 'What to ask about',
          attributes: 'feedback-status="none"',
          words,
          answers: { 'criteria.aaaaaa': 1, 'criteria.aaaaaa.text': words },
        },
      ]),
    ),
  };

  for (const [name, { into, attributes, words, answers }] of Object.entries(cases)) {
    it(`can be used, and only when asked: ${name}`, async () => {
      const guide = await openedAll(attributes);
      await answer(guide, answers);
      expect(note(guide).value).not.to.include(words);
      expect(textbox(guide, into).value).to.equal('');

      await click(guide, `Use: ${words}`);
      await nextFrame();
      expect(textbox(guide, into).value).to.equal(words);
      expect(note(guide).value).to.include(words);
      expect(focused(guide) === textbox(guide, into)).to.equal(true);
      expect(offers(guide, `Use: ${words}`), 'it is there now').to.equal(false);
    });

    it(`takes the place of nothing that was written: ${name}`, async () => {
      const guide = await openedAll(attributes);
      await answer(guide, answers);
      await writeAndLeave(guide, into, 'my own words');
      expect(offers(guide, `Use: ${words}`)).to.equal(false);
      await writeAndLeave(guide, into, ' ');
      expect(offers(guide, `Use: ${words}`)).to.equal(true);
    });
  }

  it('keeps its capital in a language whose nouns have one', async () => {
    const guide = await openedAll('feedback-status="none" note-lang="de"');
    await answer(guide, { 'criteria.aaaaaa': 1, 'criteria.aaaaaa.text': 'Planung' });
    await waitUntil(() => note(guide).lang === 'de');
    expect(offers(guide, 'Use: Planung')).to.equal(true);
  });

  it('is not put forward where it would read as praise of oneself, or as a quoted criticism', async () => {
    const guide = await openedAll();
    await answer(guide, {
      'moments.aaaaaa': 1,
      'moments.aaaaaa.label': 'When I drew the plan',
      'moments.aaaaaa.felt': 'confident',
      'points.aaaaaa': 1,
      'points.aaaaaa.text': 'Your answers were long',
      'points.aaaaaa.sort': 'use',
      'criteria.aaaaaa': 1,
      'criteria.aaaaaa.text': 'Planning a budget',
    });
    const names = all(guide, 'button').map(nameOf);
    expect(names.filter((name) => name.startsWith('Use: '))).to.deep.equal([]);
  });

  for (const feedbackStatus of ['', 'given', 'none', 'unanswered']) {
    it(`stays out of the note by itself, with feedback ${feedbackStatus || 'not known'}`, async () => {
      const guide = await openedAll(`feedback-status="${feedbackStatus}" stage="interview"`);
      const before = note(guide).value;
      await answer(guide, {
        'kind-line': 'Secret',
        keep: 'Secret',
        'draft.points': 'Secret',
        'points.aaaaaa': 1,
        'points.aaaaaa.text': 'Secret',
        'points.aaaaaa.sort': 'use',
        'criteria.aaaaaa': 1,
        'criteria.aaaaaa.text': 'Secret',
        'moments.aaaaaa': 1,
        'moments.aaaaaa.label': 'Secret',
        'moments.aaaaaa.did': 'Secret',
        'moments.aaaaaa.felt': 'confident',
        'changes.aaaaaa': 1,
        'changes.aaaaaa.text': 'Secret',
      });
      expect(note(guide).value).not.to.include('Secret');
      // But a point that was told says that there was feedback.
      if (feedbackStatus) expect(note(guide).value).to.equal(before);
      else expect(note(guide).value).to.include('Thank you for your feedback');
    });
  }
});
