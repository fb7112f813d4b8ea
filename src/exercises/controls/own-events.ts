/** What a field tells of what someone writes in it. */
const types = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/** Where someone writes or chooses by letters. */
const fields = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="file"])';

/** Keys that don't write: a page's dialogue closes by the one, and keeps the focus by the other. */
const passing = ['Escape', 'Tab'];

/**
 * Keeps to ourselves what is told of our fields. Seen from the page its target is the guide, which is
 * no field: shortcuts that spare fields would take the keys out of someone's text, and handlers of
 * the clipboard their words.
 */
export function keepOwnEvents(root: ShadowRoot): void {
  for (const type of types) {
    root.addEventListener(type, (event) => {
      const { target, key } = event as KeyboardEvent & { readonly target: Element };
      // What an owner has put into a slot is no part of the root.
      const isOurs = root.contains(target) && target.matches(fields);
      if (isOurs && !passing.includes(key)) event.stopPropagation();
    });
  }
}
