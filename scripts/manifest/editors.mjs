// The manifest as editors read it: web-types for JetBrains', custom data for VS Code.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const options = {
  hideLogs: true,
  hideMethodDocs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
};

/** JetBrains' editors have a place for each event and slot. */
export function webTypes(manifest) {
  const settings = { ...options, hideSlotDocs: true, hideEventDocs: true };
  const types = JSON.parse(getWebTypesData(settable(manifest), settings));
  return { ...types, 'js-types-syntax': 'typescript' };
}

/** VS Code has none: events and slots stand in the text about the element. */
export const vsCodeData = (manifest) =>
  JSON.parse(getVsCodeHtmlCustomData(settable(manifest), options));

/** What may be set: neither what is read only nor the empty text, which is the same as unset. */
function settable(manifest) {
  const copy = structuredClone(manifest);
  const declarations = copy.modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ customElement }) => customElement);
  element.members = element.members.filter(({ readonly }) => !readonly);
  for (const { type } of element.attributes) type.text = type.text.replaceAll(" | ''", '');
  return copy;
}
