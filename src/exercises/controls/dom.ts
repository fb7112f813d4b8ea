/** A field's control has the field's name as its id; what is said of it is named after it. */
export const ids = (field: string) =>
  ({
    control: field,
    label: `${field}-label`,
    help: `${field}-help`,
    cut: `${field}-cut`,
  }) as const;

/** Controls that the focus goes to when the one it was on is gone. */
export const places = {
  undoRemoval: 'undo-removal',
  bringBack: 'bring-note-back',
  keepAll: 'keep-all',
  answers: 'answers-button',
  onDevice: 'on-device',
} as const;

/** The selector of an id. Not `#id`: a field's name has dots in it, which would mean classes. */
export const byId = (id: string): string => `[id="${id}"]`;
