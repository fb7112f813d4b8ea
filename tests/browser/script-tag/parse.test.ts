/** The one file's own parser makes of our templates what the browser's makes of them. */
import { expect } from '@open-wc/testing';
import { parse, suffix } from '../../../src/script-tag/parse.js';
import { openAnswers, openMore } from '../support/answers.js';
import { act, mount, parts, warm, type RejectionGuide } from '../support/guide.js';
import { replace } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';
import { guideOn, script, tag, write } from '../support/written.js';

afterEach(cleanUp);

const states: [name: string, attributes: string, example?: string][] = [
  ['untouched', ''],
  ['every list with an item', '', 'final-interview'],
  ['no feedback was given', '', 'application'],
  ['someone inside', '', 'inside'],
  ['nobody answered', 'feedback-status="unanswered" replies="unread"'],
  [
    'every attribute is given',
    `company="Fennel" job-title="Planner" contact-name="Ms Moss" contact-email="a@example.com"
     candidate-name="Ro" stage="final" feedback-status="none" relation="external" thanked="no"
     roles-url="/r" community-url="/c" support-url="/s" privacy-url="/p" advice-url="/a"`,
  ],
];

/** Brings a guide into a state with all that can be opened open. */
async function show(guide: RejectionGuide, example?: string): Promise<void> {
  const json = example && (await (await fetch(`/demo/examples/${example}.json`)).text());
  if (json) await act(guide, () => guide.importRecord(json));
  await warm(guide);
  await act(guide, () => guide.expandAll());
  // Where nothing is answered, there are none to open.
  if (example) await openAnswers(guide);
  openMore(guide);
}

/** A tree as text: names and attributes in their order, and what is in it. */
function describeTree(node: Node): unknown {
  let bound = 0;
  const inner = (of: Node): unknown[] => [...of.childNodes].map(one);
  const one = (it: Node): unknown => {
    if (!(it instanceof Element)) return [it.nodeName, it.nodeValue];
    const attributes = it
      .getAttributeNames()
      // Of a bound one, Lit needs no more than its place and its value.
      .map((name) => [name.endsWith(suffix) ? `bound ${bound++}` : name, it.getAttribute(name)]);
    return [it.namespaceURI, it.localName, attributes, inner(it)];
  };
  return inner(node);
}

describe('our own parser', () => {
  const templates = new Set<string>();

  it('makes of every template what the browser does', async () => {
    // Lit gives each of its templates to the browser once: before any other test has shown it.
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
    replace(Element.prototype, 'innerHTML', {
      set(markup: unknown) {
        if (this instanceof HTMLTemplateElement)
          templates.add(String(markup).replaceAll('$lit$', suffix));
        set!.call(this, markup);
      },
    });
    for (const [, attributes, example] of states) {
      await show(await mount(tag(attributes)), example);
    }
    const ours = [...templates].filter((markup) => markup !== '');
    expect(ours).to.have.length.greaterThan(40);
    for (const markup of ours) {
      const theirs = document.createElement('template');
      set!.call(theirs, markup);
      expect(describeTree(parse(markup)), markup).to.deep.equal(describeTree(theirs.content));
    }
  });

  for (const [name, attributes, example] of states) {
    it(`shows the guide as the source does: ${name}`, async () => {
      const page = await write({ head: script(), body: tag(attributes) });
      const built = await guideOn(page);
      const source = await mount(tag(attributes));
      await show(built, example);
      await show(source, example);
      expect(shown(built)).to.equal(shown(source));
    });
  }
});

/** What is in a guide's root, without what Lit leaves there and what white space does not show. */
function shown(guide: RejectionGuide): string {
  for (const line of parts(guide, 'saved')) line.remove(); // It depends on how far writing is.
  return guide
    .shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/(?<=name="group-)\d+/g, '') // Each group has a name of its own.
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replaceAll(/></g, '>\n<');
}
