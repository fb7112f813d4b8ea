import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { counted, fill } from '../../i18n/format.js';
import {
  draftField,
  firstField,
  lists,
  type Item,
  type ListName,
  type TextField,
} from '../../record/fields.js';
import { button } from './button.js';
import { ids, places } from './dom.js';
import type { ListEditor } from './list-editor.js';
import { labelled, line } from './text.js';

interface ListOptions<L extends ListName> {
  readonly list: L;
  readonly label: string;
  readonly addLabel: string;
  readonly addHelp: string;
  readonly item: (item: Item<L>) => TemplateResult;
}

/** Items, and a line to add another: Enter or the button makes it one. */
export function listControl<L extends ListName>(
  guide: Guide,
  editor: ListEditor,
  options: ListOptions<L>,
): TemplateResult {
  const { list, label, item } = options;
  const { messages } = guide.locale;
  const nameOf = (each: Item<L>) => String(each[firstField(list) as keyof Item<L>]);
  const items = guide.record.items(list);
  return html`
    <ul class="items" role="list" aria-label=${label} ?hidden=${items.length === 0}>
      ${repeat(
        items,
        ({ id }) => id,
        (each) => html`
          <li>
            ${item(each)} ${removeButton(guide, nameOf(each), () => editor.remove(list, each))}
          </li>
        `,
      )}
    </ul>
    ${
      editor.removedFrom === list
        ? html`
            <p id="removed">${messages.announce.removed}</p>
            ${button(messages.undo, () => editor.undoRemoval(), {
              id: places.undoRemoval,
              describedBy: 'removed',
            })}
          `
        : nothing
    }
    ${adding(guide, editor, options)}
  `;
}

/** The line to add an item with. */
function adding<L extends ListName>(
  guide: Guide,
  editor: ListEditor,
  { list, addLabel, addHelp }: ListOptions<L>,
): TemplateResult {
  const { messages } = guide.locale;
  const { max } = lists[list];
  // The employer's own points don't count: nobody made them here, so their `made` is 0.
  const isFull = guide.record.items(list).filter(({ made }) => made > 0).length >= max;
  const field = draftField(list) as TextField;
  const added = editor.addedTo(list);
  const options = {
    field,
    label: addLabel,
    help: isFull ? '' : addHelp,
    limit: isFull ? counted(guide.locale, messages.list.full, max) : undefined,
    outcome: added
      ? fill(guide.locale, messages.announce.added, { text: added })
      : added === '' && messages.announce.nothingToAdd,
    also: editor.goOn,
  };
  const add = (): void => editor.add(list);
  const keydown = (event: KeyboardEvent): void => {
    // Enter also ends a word in an input method: that one is not meant for us. Safari sends it when
    // the word has ended already, and only the old code tells.
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    add();
  };
  return labelled(
    guide,
    options,
    html`
      <div class="add">
        ${line(guide, options, { isFull, keydown })}
        ${button(messages.list.add, add, { describedBy: ids(field).label })}
      </div>
    `,
  );
}

/** What it removes is told as a text: recorders of sessions mask texts, and no attribute. */
const removeButton = ({ locale }: Guide, text: string, press: () => void): TemplateResult => html`
  <button part="button quiet" type="button" @click=${press}>
    <span aria-hidden="true">${locale.messages.list.remove}</span>
    <span class="unseen">${fill(locale, locale.messages.list.removeItem, { text })}</span>
  </button>
`;
