import { expect } from '@open-wc/testing';
import { type } from '../support/commands.js';
import {
  act,
  find,
  mount,
  panel,
  text,
  type RejectionGuide,
  type StepId,
} from '../support/guide.js';
import { openMore, choose, shows, typeItem } from '../support/answers.js';
import { replace } from '../support/replace.js';
import { cleanUp } from '../support/storage.js';

afterEach(cleanUp);

/** A field in each step that has some. */
const fields = {
  'accept-feedback': '#kind-line',
  reflect: '#keep',
  'thank-you-note': '#note\\.text',
} as const satisfies Partial<Record<StepId, string>>;

const steps = Object.keys(fields) as (keyof typeof fields)[];

/** Every part of every step open, with an item of each kind in it. */
async function filled(): Promise<RejectionGuide> {
  const guide = await mount('<rejection-guide open-steps="all"></rejection-guide>');
  guide.feedback = [{ text: 'Clear structure', area: 'answers' }];
  await guide.updateComplete;
  openMore(guide);
  await typeItem(guide, 'moments', 'The case study');
  await typeItem(guide, 'changes', 'Ask more');
  await choose(guide, '.felt', 'confident');
  return guide;
}

const others = (guide: RejectionGuide, step: StepId) =>
  steps.filter((other) => other !== step).map((other) => panel(guide, other));

/** What happens in panels from now on: what changes, and whose text is looked at or set. */
function watch(panels: readonly HTMLElement[]): () => string[] {
  const seen: string[] = [];
  const observer = new MutationObserver(() => {});
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
  return () => [...observer.takeRecords().map(({ type: kind }) => kind), ...seen];
}

describe('typing', () => {
  for (const step of steps) {
    it(`in ${step} renders nothing in another step`, async () => {
      const guide = await filled();
      find(guide, fields[step]).focus();
      await guide.updateComplete;
      const happened = watch(others(guide, step));
      await type('A few words');
      await shows(guide, 'Saved');
      expect(happened()).to.deep.equal([]);
    });

    it(`in ${step} is followed by the others when the field is left`, async () => {
      const guide = await filled();
      find(guide, fields[step]).focus();
      await type('A few words');
      const happened = watch(others(guide, step));
      await act(guide, () => find(guide, fields[step]).blur());
      expect(happened()).not.to.deep.equal([]);
    });
  }

  it('in a confident moment shows in step 3 once its field is left', async () => {
    const guide = await filled();
    const label = find<HTMLTextAreaElement>(guide, "[data-field$='.label']");
    const use = () => text(find(guide, "[data-action='use']"));
    label.focus();
    label.select();
    await type('The pause');
    expect(use()).to.equal('Use: The case study');
    await act(guide, () => label.blur());
    expect(use()).to.equal('Use: The pause');
  });
});
