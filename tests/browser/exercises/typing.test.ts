import { expect } from '@open-wc/testing';
import { act, choose, has, one, textbox, offersFor } from '../support/harness.js';
import { watchExits } from '../support/exits.js';
import { waitUntil } from '../support/wait.js';
import { typeItem } from '../support/lists.js';
import { openMore, shows } from '../support/answers.js';
import { mount, panel, status, type RejectionGuide, type StepId } from '../support/guide.js';
import { type } from '../support/commands.js';
import { replace } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

/** A field in each step that has some. */
const fields = {
  'accept-feedback': 'What would you tell a friend with this news?',
  reflect: 'One thing to keep',
  'thank-you-note': 'Your note',
} as const satisfies Partial<Record<StepId, string>>;

const steps = Object.keys(fields) as (keyof typeof fields)[];

/** Every part of every step open, with an item of each kind in it. */
async function filled(): Promise<RejectionGuide> {
  const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
  guide.feedback = [{ text: 'Clear structure', area: 'answers' }];
  await guide.updateComplete;
  openMore(guide);
  await typeItem(guide, 'A moment you remember', 'The case study');
  await typeItem(guide, 'One thing to change', 'Ask more');
  await choose(guide, 'How did you feel?', 'Unsure');
  return guide;
}

const others = (guide: RejectionGuide, step: StepId) =>
  steps.filter((other) => other !== step).map((other) => panel(guide, other));

/** That it is being kept is said beside the first field of each step. */
const isOfSaving = ({ target }: MutationRecord) =>
  (target as HTMLElement).matches("[part='saved']");

/** What happens in panels from now on: what changes, and whose text is looked at or set. */
function watch(panels: readonly HTMLElement[]): () => string[] {
  const seen: string[] = [];
  const take = (records: readonly MutationRecord[]) => {
    for (const record of records) if (!isOfSaving(record)) seen.push(record.type);
  };
  const observer = new MutationObserver(take);
  for (const each of panels) {
    observer.observe(each, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }
  // A template that runs compares each field with what is to be in it.
  for (const { prototype } of [HTMLTextAreaElement, HTMLInputElement, HTMLSelectElement]) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'value')!;
    const note = (control: HTMLElement) => {
      if (panels.some((each) => each.contains(control))) seen.push(`value of ${control.id}`);
    };
    replace(prototype, 'value', {
      get(this: HTMLElement) {
        note(this);
        return get!.call(this) as string;
      },
      set(this: HTMLElement, value: string) {
        note(this);
        set!.call(this, value);
      },
    });
  }
  // Step 3 asks this whenever it is rendered.
  const hasNote = panels.some((each) => has(each, 'textbox', fields['thank-you-note']));
  replace(navigator, 'canShare', {
    value() {
      if (hasNote) seen.push('canShare');
      return true;
    },
  });
  return () => {
    take(observer.takeRecords());
    return seen;
  };
}

describe('typing', () => {
  for (const step of steps) {
    it(`in ${step} renders nothing in another step`, async () => {
      const guide = await filled();
      textbox(guide, fields[step]).focus();
      await shows(guide, 'Saved');
      await guide.updateComplete;
      const happened = watch(others(guide, step));
      await type('A few words');
      await shows(guide, 'Saved');
      expect(happened()).to.deep.equal([]);
    });
  }

  it('keeps from no step what the page has changed meanwhile', async () => {
    const guide = await filled();
    textbox(guide, 'One thing to keep').focus();
    await type('A few words');
    guide.contactName = 'Ana Reyes';
    await guide.updateComplete;
    expect(textbox(guide, 'Your note').value).to.include('Ana Reyes');
    guide.lang = 'de';
    const note = () => panel(guide, 'thank-you-note').querySelector('textarea')!;
    await waitUntil(() => note().value.includes('Guten Tag Ana Reyes'));
  });

  it('keeps from no step what was done in another', async () => {
    watchExits();
    const guide = await filled();
    textbox(guide, 'One thing to keep').focus();
    await type('A few words');
    // A press that takes no focus, as Safari's.
    await act(guide, () => one(guide, 'button', 'Copy the note').click());
    await waitUntil(() => status(guide) !== '');
    expect(panel(guide, 'thank-you-note').textContent).to.include(status(guide));
  });

  it('in an unsure moment shows in step 4 once its field is left', async () => {
    const guide = await filled();
    const label = textbox(guide, 'In a few words');
    const use = () => offersFor(guide, 'What could get in the way').join();
    label.focus();
    label.select();
    await type('The pause');
    expect(use()).to.equal('Use: The case study');
    await act(guide, () => label.blur());
    expect(use()).to.equal('Use: The pause');
  });
});
