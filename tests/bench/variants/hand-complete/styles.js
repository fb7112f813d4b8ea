// The looks of the closed guide, by classes alone and with the owner's custom properties.
export const sheet = new CSSStyleSheet();

const line = 'var(--rejection-guide-line, color-mix(in srgb, currentcolor 20%, transparent))';
const surface = 'var(--rejection-guide-surface, color-mix(in srgb, currentcolor 6%, transparent))';
const accent = 'var(--rejection-guide-accent, currentcolor)';
const radius = 'var(--rejection-guide-radius, 0.5em)';

sheet.replaceSync(`
:host { display: block }
:host([hidden]) { display: none }
.guide {
  font-size: max(1em, 14px); font-style: normal; font-variant: normal; font-weight: 400;
  line-height: 1.5; letter-spacing: normal; word-spacing: normal; text-align: start;
  text-align-last: auto; text-indent: 0; text-shadow: none; text-transform: none;
  white-space: normal; word-break: normal; overflow-wrap: anywhere; cursor: auto;
}
.guide:lang(ar), .guide:lang(hi) { line-height: 1.7 }
.guide:lang(ja), .guide:lang(zh) { line-break: strict }
.guide:lang(ko) { word-break: keep-all }
.guide:lang(de), .guide:lang(nl), .guide:lang(sv), .guide:lang(pl), .guide:lang(uk) {
  hyphens: auto; hyphenate-limit-chars: 10 4 4;
}
.heading, .title { margin: 0; font-size: inherit; font-weight: 600; line-height: 1.3 }
.heading { font-size: 1.5em }
.text { max-inline-size: 68ch; margin: 0.5em 0 0; text-wrap: pretty }
.toolbar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1em; margin-block: 1.25em 0.75em;
}
.progress { flex: 1 0 9em; margin: 0; line-height: 1.35 }
.bar {
  appearance: none; flex-basis: 100%; order: 1; block-size: 6px; overflow: hidden; border: 0;
  border-radius: 3px; background: ${line};
}
.bar::-webkit-progress-bar { background: none }
.bar::-webkit-progress-value { background: ${accent} }
.bar::-moz-progress-bar { background: ${accent} }
.button, .toggle {
  box-sizing: border-box; min-block-size: 44px; margin: 0; border: 1px solid ${line};
  border-radius: ${radius}; padding: 0.4em 0.9em; background: none; color: inherit; font: inherit;
  text-align: start; cursor: pointer;
}
.button[hidden] { display: inline-block; visibility: hidden }
.steps { counter-reset: step; list-style: none; margin: 0; padding: 0 }
.step {
  display: grid; grid-template-columns: max(44px, 2.75em) minmax(0, 1fr); column-gap: 0.25em;
  border-block-end: 1px solid ${line}; padding-block: 0.375em; counter-increment: step;
}
.step:first-child { border-block-start: 1px solid ${line} }
.box {
  appearance: none; color: inherit; font: inherit; display: grid; place-items: center;
  block-size: max(44px, 2.75em); margin: 2px 0 0; border-radius: ${radius}; cursor: pointer;
}
.box::before, .box::after { grid-area: 1 / 1; box-sizing: border-box }
.box::before {
  content: counter(step); inline-size: 2em; block-size: 2em; border: 1.5px solid;
  border-radius: min(${radius}, 8px); font-size: 0.875em; font-weight: 600; line-height: 2em;
  text-align: center;
}
.box::after {
  content: ''; inline-size: 0.5em; block-size: 0.95em; margin-block-end: 0.3em;
  border: solid ${accent}; border-width: 0 3px 3px 0; rotate: 45deg; clip-path: inset(100% 0 0);
}
.box:checked::before { content: ''; border-color: ${accent}; background: ${surface} }
.box:checked::after { clip-path: inset(0) }
.skipped .box::before { border-style: dashed }
.toggle {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.125em 0.75em; position: relative;
  inline-size: 100%; min-block-size: 48px; scroll-margin-block: 1em; border: 0; padding: 0.5em;
  padding-inline-end: 2.5em; font-size: 1.0625em;
}
.toggle::after {
  content: ''; position: absolute; inset-block-start: calc(50% - 0.4em); inset-inline-end: 1em;
  inline-size: 0.5em; block-size: 0.5em; box-sizing: border-box; border: solid;
  border-width: 0 2px 2px 0; rotate: 45deg;
}
.toggle[aria-expanded='true']::after { translate: 0 0.25em; rotate: 225deg }
.mark {
  border: 1px solid; border-radius: 1em; padding-inline: 0.6em; font-size: 0.8125em; font-weight: 400;
}
.mark[hidden] { display: none }
.panel { grid-column: 1 / -1; overflow-y: clip }
.inner { padding: 0 0.5em 1.25em }
.tips {
  max-inline-size: 68ch; margin-block: 0.75em 1em; padding-inline-start: 1.25em; list-style: disc;
}
.tips > li + li { margin-block-start: 0.4em }
.inner > slot { display: block }
.skip { margin-block-start: 1em }
.skip[aria-pressed='true'] { border-color: currentcolor; background: ${surface} }
.skip[aria-pressed='true']::before { content: '\\2713\\20'; content: '\\2713\\20' / '' }
.outro { margin-block-start: 1.25em }
.links { display: flex; flex-wrap: wrap; column-gap: 1.5em; margin: 0 }
.links > a { line-height: 44px }
.link { color: inherit; text-underline-offset: 0.2em }
.link:hover { text-decoration-thickness: 2px }
.privacy { margin-block-end: 0.75em; font-size: max(0.875em, 14px) }
.status { position: absolute; margin: 0; clip-path: inset(50%) }
.button:focus-visible, .toggle:focus-visible, .box:focus-visible, .link:focus-visible {
  outline: 2px solid ${accent}; outline-offset: 2px;
}
.button:active, .toggle:active, .box:active::before { background: ${line} }
@media (hover: hover) {
  .button:hover, .toggle:hover, .box:hover::before { background: ${surface} }
}
@media (width >= 40em) {
  .inner { padding-inline: calc(44px + 0.75em) 2.5em }
}
@media (prefers-reduced-motion: no-preference) {
  .button, .box::before, .box::after, .toggle, .toggle::after {
    transition: 0.2s ease-out; transition-property: background-color, clip-path, rotate, translate;
  }
}
@media (forced-colors: active) {
  .bar { forced-color-adjust: none; border: 1px solid canvastext; background: canvas }
  .bar::-webkit-progress-value { background: highlight }
  .bar::-moz-progress-bar { background: highlight }
}
@media print {
  .guide { --rejection-guide-accent: black; color: black }
  .button, .toggle::after { display: none }
  .panel[hidden] { display: block; content-visibility: visible }
  .step { break-inside: avoid }
}
`);
