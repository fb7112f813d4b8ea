/**
 * The worked examples of the demo. When a field changes, renew the files: `npm start`, open an
 * example, answer what is new in it, "Save a copy".
 */
import { expect, nextFrame } from '@open-wc/testing';
import type { Entry } from '../../../src/record/entry.js';
import { listNames, lists, singles, type ListName } from '../../../src/record/fields.js';
import { openMore } from '../support/answers.js';
import {
  act,
  find,
  mount,
  openPage,
  stepIds,
  text,
  type RejectionGuide,
} from '../support/guide.js';

const names = ['final-interview', 'application', 'inside'] as const;
type Name = (typeof names)[number];
type Entries = Readonly<Record<string, Entry>>;

const load = async (path: string) => (await fetch(`/demo/${path}`)).text();
const fileOf = (name: Name) => load(`examples/${name}.json`);
const entriesOf = (json: string) => (JSON.parse(json) as { entries: Entries }).entries;

/** A guide with the attributes that the demo page gives it, and the answers of its file. */
async function open(name: Name): Promise<RejectionGuide> {
  const page = new DOMParser().parseFromString(await load('examples.html'), 'text/html');
  const tag = page.querySelector<HTMLElement>(`#${name} rejection-guide`)!;
  tag.hidden = false;
  const guide = await mount(tag.outerHTML);
  const json = await fileOf(name);
  await act(guide, () => guide.importRecord(json));
  await act(guide, () => guide.expandAll());
  openMore(guide);
  return guide;
}

/** What can be seen to be answered in a field, in the words of the record. */
function shownIn(guide: RejectionGuide, field: string): string | undefined {
  const controls = guide.shadowRoot!.querySelectorAll<HTMLInputElement>(`[data-field="${field}"]`);
  const [first] = controls;
  if (!first?.checkVisibility()) return undefined;
  if (first.type === 'radio') return [...controls].find(({ checked }) => checked)?.value;
  if (first.type === 'checkbox') return first.checked ? 'yes' : 'no';
  return first.value;
}

for (const name of names) {
  describe(`the example ${name}`, () => {
    it('is taken in whole, and every step is done', async () => {
      const guide = await open(name);
      expect(guide.progress).to.deep.equal({ done: 4, skipped: 0, total: 4 });
      expect(entriesOf(guide.exportRecord())).to.deep.equal(entriesOf(await fileOf(name)));
    });

    it('shows every answer', async () => {
      const guide = await open(name);
      for (const [field, { v }] of Object.entries(entriesOf(await fileOf(name)))) {
        // An item has a number; whose a point is stands in its label.
        if (typeof v !== 'string' || /^steps\.|^points\.\w+\.from$/.test(field)) continue;
        expect(shownIn(guide, field), field).to.equal(v);
      }
    });

    it('sorts what was said or asked for, has moments, changes, goals and plans', async () => {
      const entries = entriesOf(await fileOf(name));
      const has = (pattern: RegExp) =>
        Object.entries(entries).filter(([field, { v }]) => pattern.test(field) && v).length;
      expect(has(/^points\.\w+\.sort$|^criteria\.\w+\.evidence$/)).to.be.at.least(4);
      expect(has(/^moments\.\w+\.did$/)).to.be.at.least(3);
      expect(has(/^changes\.\w+\.text$/)).to.equal(2);
      expect(has(/^goals\.\w+\.text$/)).to.equal(2);
      expect(has(/^(plan|plans\.\w+)\.(when|action)$/)).to.be.at.least(4);
      expect(has(/^(obstacle\.if|obstacle\.then|setback\.then|kind-line|keep)$/)).to.equal(5);
    });

    it('has a note that nothing is to be said against', async () => {
      const guide = await open(name);
      expect(shownIn(guide, 'note.text')).to.match(/^Dear [^]+\w$/);
      const remarks = [...guide.shadowRoot!.querySelectorAll('.remarks li')].map(text);
      expect(remarks).to.deep.equal([]);
    });

    it('opens on the demo page with one click, and with another is gone', async () => {
      const { contentWindow, contentDocument } = await openPage('/demo/examples.html');
      await contentWindow!.customElements.whenDefined('rejection-guide');
      await nextFrame();
      const example = contentDocument!.getElementById(name)!;
      const button = (what: string) => example.querySelector<HTMLElement>(`[data-do='${what}']`)!;
      const guide = () => example.querySelector('rejection-guide')!;
      const answers = () => Object.keys(entriesOf(guide().exportRecord()));

      const status = example.querySelector('[role="status"]')!;
      const said = new Promise((resolve) => {
        new MutationObserver(resolve).observe(status, { childList: true });
      });
      button('open').click();
      await said;
      expect(text(status)).to.equal('The answers are below, in all four steps.');
      expect(guide().progress.done).to.equal(4);
      expect(guide().checkVisibility()).to.equal(true);
      expect(find(guide(), '[part="earlier"]'), 'whose words these are').to.equal(null);

      button('erase').click();
      await guide().updateComplete;
      expect(guide().progress.done).to.equal(0);
      expect(answers()).to.deep.equal([]);
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
      expect(text(status)).to.include('holds 0 answers');
      expect(contentDocument!.activeElement === button('open')).to.equal(true);
      expect(button('erase').checkVisibility()).to.equal(false);
    });
  });
}

describe('the examples', () => {
  it('answer every question between them, but those that the page has answered', async () => {
    const files = await Promise.all(names.map(fileOf));
    const answered = new Set(
      files.flatMap((json) =>
        Object.entries(entriesOf(json))
          .filter(([, { v }]) => v !== '')
          .map(([field]) => field.replace(/\.[a-z0-9]{6,16}\./, '.')),
      ),
    );
    const fieldsOf = (list: ListName) =>
      Object.keys(lists[list].fields).map((field) => `${list}.${field}`);
    const asked = [
      ...stepIds.flatMap((step) => Object.keys(singles[step])),
      ...listNames.flatMap(fieldsOf),
    ];
    expect(asked.filter((field) => !answered.has(field))).to.deep.equal([
      'feedback-status',
      'stage',
      'relation',
      'note.language',
    ]);
  });
});
