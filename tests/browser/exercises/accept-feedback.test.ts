import { expect, nextFrame } from '@open-wc/testing';
import { clickAt, setViewport, type } from '../support/commands.js';
import {
  act,
  checkbox,
  find,
  keysOf,
  listen,
  mount,
  text,
  toggle,
  guideId,
} from '../support/guide.js';
import {
  action,
  choose,
  enter,
  focused,
  items,
  openMore,
  shownFields,
  textsOf,
  typeItem,
  kindLine,
} from '../support/answers.js';

const opened = (more = '') =>
  mount(
    `<rejection-guide guide-id="${guideId}" open-steps="accept-feedback" ${more}></rejection-guide>`,
  );

describe('step 1', () => {
  it('opens on its tips and one control, in sight on a small phone', async function () {
    if (!(await setViewport({ width: 360, height: 740 }))) this.skip();
    const guide = await opened();
    expect(shownFields(guide, 'accept-feedback')).to.deep.equal(['draft.points']);
  });

  it('renders its exercise only once it is opened, and keeps it when it is closed', async () => {
    const guide = await mount();
    expect(find(guide, '#draft\\.points')).to.equal(null);
    await act(guide, () => guide.expand('accept-feedback'));
    enter(find(guide, '#draft\\.points'), 'half a thou');
    await act(guide, () => guide.collapse('accept-feedback'));
    expect(find<HTMLInputElement>(guide, '#draft\\.points').value).to.equal('half a thou');
  });

  it('can be ticked untouched', async () => {
    const guide = await mount();
    await act(guide, () => checkbox(guide, 'accept-feedback').click());
    expect(guide.progress.done).to.equal(1);
  });

  it('adds a point by typing and Enter, and is ready for the next', async () => {
    const guide = await opened();
    await typeItem(guide, 'points', 'More examples');
    await typeItem(guide, 'points', 'Shorter answers');
    expect(textsOf(guide, 'points')).to.deep.equal(['More examples', 'Shorter answers']);
    expect(focused(guide)?.id).to.equal('draft.points');
    expect(find<HTMLInputElement>(guide, '#draft\\.points').value).to.equal('');
  });

  it('adds nothing for an empty line, or while an input method is at work', async () => {
    const guide = await opened();
    await typeItem(guide, 'points', '   ');
    const line = find<HTMLInputElement>(guide, '#draft\\.points');
    enter(line, 'にほん');
    // Safari's comes when the word has ended already.
    for (const work of [{ isComposing: true }, { keyCode: 229 }]) {
      line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...work }));
      await guide.updateComplete;
      expect(items(guide, 'points')).to.have.length(0);
    }
  });

  it('takes five points beside those of the employer', async () => {
    const guide = await opened();
    const given = [1, 2, 3, 4, 5].map((point) => ({ text: `${point}` }));
    await act(guide, () => (guide.feedback = given));
    await typeItem(guide, 'points', 'My own');
    expect(textsOf(guide, 'points')).to.include('My own');
  });

  it('takes five points, then says so', async () => {
    const guide = await opened();
    for (const point of ['1', '2', '3', '4', '5', '6']) await typeItem(guide, 'points', point);
    expect(textsOf(guide, 'points')).to.deep.equal(['1', '2', '3', '4', '5']);
    const said = find(guide, '#draft\\.points-cut');
    expect(text(said)).to.include('You have 5');
    expect(said.getAttribute('aria-live')).to.equal('polite');
  });

  it('sorts a point and gives it an area, kept for the next visit', async () => {
    const guide = await opened();
    await typeItem(guide, 'points', 'More examples');
    await clickAt(find(guide, "input[type='radio'][value='ask']"));
    await choose(guide, '.area', 'answers');

    const again = await opened();
    expect(textsOf(again, 'points')).to.deep.equal(['More examples']);
    expect(find<HTMLInputElement>(again, "input[value='ask']").checked).to.equal(true);
    expect(find<HTMLSelectElement>(again, 'select').value).to.equal('answers');
  });

  it('gives a removed point back, with the focus on the way there and back', async () => {
    const guide = await opened();
    await typeItem(guide, 'points', 'One');
    await typeItem(guide, 'points', 'Two');
    await act(guide, () => action(guide, 'remove').click());
    await nextFrame();
    expect(textsOf(guide, 'points')).to.deep.equal(['Two']);
    expect(focused(guide) === action(guide, 'undo-removal')).to.equal(true);
    const description = focused(guide)!.getAttribute('aria-describedby');
    expect(text(find(guide, `#${description}`))).to.equal('Removed. You can undo this.');

    await act(guide, () => action(guide, 'undo-removal').click());
    await nextFrame();
    expect(textsOf(guide, 'points')).to.deep.equal(['One', 'Two']);
    expect(focused(guide)?.id).to.match(/^points\..*\.text$/);
  });

  it('cuts a text at its limit, and says so', async () => {
    const guide = await opened();
    await typeItem(guide, 'points', 'x');
    const area = items(guide, 'points')[0]!.querySelector('textarea')!;
    area.focus();
    area.value = 'y'.repeat(200);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await guide.updateComplete;
    expect(area.value).to.equal('y'.repeat(160));
    expect(text(items(guide, 'points')[0]!)).to.include('longer than 160 characters');
  });

  it('leaves what stood there whole when too much is typed in the middle of it', async () => {
    const guide = await opened();
    openMore(guide);
    const area = find<HTMLTextAreaElement>(guide, '#kind-line');
    enter(area, `${'y'.repeat(198)}🌱`);
    area.focus();
    area.setSelectionRange(0, 0);
    await type('Hello');
    expect(area.value).to.equal(`${'y'.repeat(198)}🌱`);
    expect(area.selectionEnd, 'where it was typed').to.equal(0);
    area.setRangeText('', 0, 3);
    await type('Hello');
    expect(area.value).to.equal(`Hel${'y'.repeat(195)}🌱`);
    expect(text(area.closest('.field')!)).to.include('longer than 200 characters');
  });

  it('holds the question, the kind line and the rest behind "More, if you want"', async () => {
    const guide = await opened();
    expect(find(guide, '#kind-line').checkVisibility()).to.equal(false);
    openMore(guide);
    find(guide, '#kind-line').focus();
    await type('You did well to try');
    find(guide, '#kind-line').blur();
    const again = await opened();
    openMore(again);
    expect(find<HTMLTextAreaElement>(again, '#kind-line').value).to.equal('You did well to try');
  });

  it('asks for the advert’s criteria where there was no feedback', async () => {
    const guide = await opened();
    openMore(guide);
    await clickAt(find(guide, "[data-field='feedback-status'][value='none']"));
    await guide.updateComplete;
    expect(find(guide, '#draft\\.points')).to.equal(null);
    await typeItem(guide, 'criteria', 'Two years of planning');
    await clickAt(find(guide, "input[value='some']"));
    await guide.updateComplete;
    const again = await opened();
    expect(textsOf(again, 'criteria')).to.deep.equal(['Two years of planning']);
    expect(find<HTMLInputElement>(again, "input[value='some']").checked).to.equal(true);
  });

  it('suggests one check-in where nobody answered', async () => {
    const guide = await opened();
    openMore(guide);
    await clickAt(find(guide, "[data-field='feedback-status'][value='unanswered']"));
    await guide.updateComplete;
    expect(find(guide, '#draft\\.points')).to.equal(null);
    expect(text(find(guide, '#accept-feedback-panel'))).to.include('You could ask once');
  });

  it('links to independent advice where the owner gives it', async () => {
    const guide = await opened('advice-url="/advice"');
    openMore(guide);
    expect(find<HTMLAnchorElement>(guide, "a[data-link='advice']").pathname).to.equal('/advice');
  });

  it('gives a reminder for tomorrow to the calendar, which says nothing of what it is about', async () => {
    const guide = await opened('company="Fennel"');
    openMore(guide);
    const made: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return createObjectURL.call(URL, blob);
    };
    await act(guide, () => action(guide, 'pause').click());
    URL.createObjectURL = createObjectURL;
    expect(made.map(({ type: kind }) => kind)).to.deep.equal(['text/calendar']);
    const file = await made[0]!.text();
    expect(file).to.include('SUMMARY:A quiet half hour').and.to.include('BEGIN:VALARM');
    expect(file).not.to.include('Fennel');
  });

  it('never fires an event with what was written', async () => {
    const guide = await opened();
    const heard = listen(document.body);
    await typeItem(guide, 'points', 'A secret');
    expect(heard).to.deep.equal([]);
  });
});

describe('the employer’s own feedback', () => {
  const feedback = [
    { text: 'Clear structure', area: 'answers' },
    { text: 'More numbers', area: 'nonsense' },
  ];

  it('is there to be sorted, and leaves no trace until it is', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = feedback));
    expect(textsOf(guide, 'points')).to.deep.equal(['Clear structure', 'More numbers']);
    expect(find<HTMLSelectElement>(guide, 'select').value).to.equal('answers');
    expect(keysOf(guide)).to.deep.equal([]);
  });

  it('is not added twice, and stays sorted when it is supplied again', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = feedback));
    await clickAt(find(guide, "input[value='use']"));
    await guide.updateComplete;
    const again = await opened();
    await act(again, () => (again.feedback = [...feedback]));
    expect(textsOf(again, 'points').toSorted()).to.deep.equal(['Clear structure', 'More numbers']);
    expect(again.shadowRoot!.querySelectorAll('input:checked')).to.have.length(1);
  });

  it('stays removed when it is supplied again', async () => {
    const guide = await opened();
    await act(guide, () => (guide.feedback = feedback));
    await act(guide, () => action(guide, 'remove').click());
    const again = await opened();
    await act(again, () => (again.feedback = feedback));
    expect(textsOf(again, 'points')).to.deep.equal(['More numbers']);
  });

  it('may be a list in the slot', async () => {
    const guide = await mount(`
      <rejection-guide guide-id="${guideId}" open-steps="accept-feedback">
        <ul slot="feedback"><li>Clear
          structure</li><li>More numbers</li></ul>
      </rejection-guide>`);
    await guide.updateComplete;
    expect(textsOf(guide, 'points')).to.deep.equal(['Clear structure', 'More numbers']);
    expect(guide.querySelector('ul')!.checkVisibility(), 'the list itself').to.equal(false);
  });

  it('of a wrong shape is left out', async () => {
    const guide = await opened();
    for (const wrong of [
      'text',
      7,
      {},
      [null, 'x', { text: 3 }, { text: '' }, { area: 'skills' }],
    ]) {
      await act(guide, () => (guide.feedback = wrong as never));
    }
    expect(textsOf(guide, 'points')).to.deep.equal(['3']);
    expect(toggle(guide, 'accept-feedback').ariaExpanded).to.equal('true');
  });
});

describe('a part that is open', () => {
  it('stays so, with the focus in it, when the page answers a question above it', async () => {
    const guide = await mount('<rejection-guide open-steps="accept-feedback"></rejection-guide>');
    const part = kindLine(guide).closest('details')!;
    part.open = true;
    kindLine(guide).focus();
    await act(guide, () => (guide.feedbackStatus = 'given'));
    expect(kindLine(guide).closest('details') === part).to.equal(true);
    expect(part.open).to.equal(true);
    expect(guide.shadowRoot!.activeElement?.id).to.equal('kind-line');
  });
});
