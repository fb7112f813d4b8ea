import { css } from 'lit';

/*
 * The guide has no colours of its own: lines and surfaces are the page's ink, thinned, so that it
 * is at home on any background, light or dark. Lengths are em, never rem: a page may set its root
 * to anything.
 */
export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  /* What a page sets on its own text reaches in here by inheritance; what would harm is undone. */
  [part='guide'] {
    --accent: var(--rejection-guide-accent, currentcolor);
    --line: var(--rejection-guide-line, color-mix(in srgb, currentcolor 20%, transparent));
    --surface: var(--rejection-guide-surface, color-mix(in srgb, currentcolor 6%, transparent));
    --radius: var(--rejection-guide-radius, 0.5em);
    container-type: inline-size;
    /* Contained, it would ask for no width at all where a page sizes it by its content. */
    contain-intrinsic-inline-size: min(40em, 80vw);
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }

  h2,
  h3 {
    font-size: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.5em;
  }

  p {
    max-inline-size: 68ch;
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }

  /* Signs above and below the letters need room. */
  :is([part='guide'], h2, h3):is(:lang(ar), :lang(hi)) {
    line-height: 1.7;
  }

  /* No spaces part the words, or they are not to be parted at all. */
  :is(:lang(ja), :lang(zh)) {
    line-break: strict;
  }

  :lang(ko) {
    word-break: keep-all;
  }

  /* Words that are longer than a narrow column. */
  [part='guide']:is(:lang(de), :lang(nl), :lang(sv), :lang(pl), :lang(uk)) {
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  button {
    min-block-size: 44px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0.4em 0.9em;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  span[hidden] {
    display: none;
  }

  /* It keeps its place, so that a first tick moves nothing. */
  button[hidden] {
    display: inline-block;
    visibility: hidden;
  }

  /* Touched, they would stay so. */
  @media (hover: hover) {
    button:hover,
    summary:hover,
    [part='checkbox']:hover::before {
      background: var(--surface);
    }
  }

  button:active,
  [part='checkbox']:active::before {
    background: var(--line);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 1.25em 0.75em;
  }

  /* Two lines of it are no higher than the button: nothing moves when it grows. */
  [part='toolbar'] p {
    flex: 1 0 9em;
    margin: 0;
    line-height: 1.35;
  }

  progress {
    appearance: none;
    flex-basis: 100%;
    order: 1;
    block-size: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 3px;
    background: var(--line);
  }

  ::-webkit-progress-bar {
    background: none;
  }

  ::-webkit-progress-value {
    background: var(--accent);
  }

  ::-moz-progress-bar {
    background: var(--accent);
  }

  ol {
    counter-reset: step;
    list-style: none;
  }

  [part='step'] {
    display: grid;
    grid-template-columns: max(44px, 2.75em) minmax(0, 1fr);
    column-gap: 0.25em;
    border-block: 1px solid var(--line);
    padding-block: 0.375em;
    counter-increment: step;
  }

  [part='step'] + [part='step'] {
    border-block-start: 0;
  }

  /* The step's number, in a box that is plainly a checkbox; ticked, the number gives way. */
  [part='checkbox'] {
    appearance: none;
    color: inherit;
    font: inherit;
    display: grid;
    place-items: center;
    block-size: max(44px, 2.75em);
    margin-block-start: 2px;
    border-radius: var(--radius);
    cursor: pointer;
  }

  [part='checkbox']::before,
  [part='checkbox']::after {
    grid-area: 1 / 1;
  }

  [part='checkbox']::before {
    content: counter(step);
    inline-size: 2em;
    block-size: 2em;
    border: 1.5px solid;
    border-radius: min(var(--radius), 8px);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 2em;
    text-align: center;
  }

  [part='checkbox']::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.95em;
    margin-block-end: 0.3em;
    border: solid var(--accent);
    border-width: 0 3px 3px 0;
    rotate: 45deg;
    clip-path: inset(100% 0 0);
  }

  [part='checkbox']:checked::before {
    content: '';
    border-color: var(--accent);
    background: var(--surface);
  }

  [part='checkbox']:checked::after {
    clip-path: inset(0);
  }

  .skipped [part='checkbox']::before {
    border-style: dashed;
  }

  [part='toggle'],
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.75em;
    position: relative;
    inline-size: 100%;
    min-block-size: 48px;
    scroll-margin-block: 1em;
    border: 0;
    padding: 0.5em;
    padding-inline-end: 2.5em;
    font-size: 1.0625em;
  }

  [part='toggle']::after,
  summary::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4em);
    inset-inline-end: 1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  [aria-expanded='true']::after,
  [open] > summary::after {
    translate: 0 0.25em;
    rotate: 225deg;
  }

  [part='skipped'] {
    border: 1px solid;
    border-radius: 1em;
    padding-inline: 0.6em;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .panel {
    grid-column: 1 / -1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    overflow-y: clip;
  }

  /* An engine that doesn't know until-found hides it with display: none, which stays in force. */
  .panel:not([hidden]) {
    display: grid;
  }

  .panel[hidden] {
    grid-template-rows: minmax(0, 0fr);
  }

  [part='panel'] {
    padding: 0 0.5em 1.25em;
  }

  ul {
    max-inline-size: 68ch;
    margin-block: 0.75em 1em;
    padding-inline-start: 1.25em;
    list-style: disc;
    text-wrap: pretty;
  }

  ul li + li {
    margin-block-start: 0.4em;
  }

  .more {
    margin-block: 1.25em 0.25em;
    font-size: max(0.875em, 14px);
  }

  details {
    border-block-end: 1px solid var(--line);
  }

  .more + details {
    border-block-start: 1px solid var(--line);
  }

  summary {
    padding-inline-start: 0;
    font-size: inherit;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  details > div {
    padding-block: 0 1.25em;
  }

  [part='panel'] > slot {
    display: block;
  }

  [part~='skip'] {
    margin-block-start: 1em;
  }

  .field {
    scroll-margin-block: 1em;
  }

  .field,
  fieldset {
    margin-block-start: 0.75em;
    border: 0;
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .field > label {
    margin-block-end: 0.25em;
  }

  .help {
    margin: 0.25em 0 0;
    font-size: max(0.875em, 14px);
  }

  [part='text'],
  [part='select'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    border: 1px solid;
    border-radius: var(--radius);
    padding: 0.5em 0.75em;
    background: none;
    color: inherit;
    /* 16 px at least: under it, phones zoom in on what is touched. */
    font: inherit;
    font-size: max(1em, 16px);
  }

  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
  }

  option {
    background: canvas;
    color: canvastext;
  }

  .add,
  .buttons {
    display: flex;
    gap: 0.5em;
  }

  .add button {
    flex: none;
  }

  .buttons {
    flex-wrap: wrap;
    margin-block: 0.5em;
  }

  /* Its line is there before it says anything, so that nothing moves when it does. */
  [part='saved'] {
    min-block-size: 1.5em;
    margin-block-end: 0.5em;
  }

  [part='choice'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-inline-end: 1em;
    padding-block: 0.25em;
    font-weight: 400;
    cursor: pointer;
  }

  [part='choice'] input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--accent);
  }

  .items {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .items li,
  .offer,
  [part='earlier'] {
    margin-block: 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0.25em 1em 1em;
  }

  .field + [part='button'],
  p + [part='button'],
  :not(.buttons) > [part='button'] + [part='button'] {
    margin-block-start: 0.5em;
  }

  .items [part='button'],
  [part='panel'] > [part='button'] {
    margin-block-start: 1em;
  }

  /* The next button answers no question that is asked here. */
  #answers {
    margin-block-end: 1em;
  }

  [part='summary'] {
    margin-block: 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0 1em 1em;
  }

  .title,
  dt {
    margin-block-start: 1em;
    font-weight: 600;
  }

  .title {
    font-size: 1.0625em;
  }

  dd {
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    white-space: pre-wrap;
  }

  iframe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    clip-path: inset(50%);
  }

  .file {
    display: inline-flex;
    position: relative;
    align-items: center;
    min-block-size: 44px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0.4em 0.9em;
    font-weight: 400;
  }

  [type='file'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  [aria-pressed='true'] {
    border-color: currentcolor;
    background: var(--surface);
  }

  [aria-pressed='true']::before {
    content: '\\2713\\20';
    content: '\\2713\\20' / '';
  }

  [part='outro'] {
    margin-block-start: 1.25em;
  }

  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }

  [part='links'] a {
    line-height: 44px;
  }

  [part='privacy'] {
    margin-block-end: 0.75em;
    font-size: max(0.875em, 14px);
  }

  /* To be seen below what was pressed; elsewhere it is said beside the button. */
  #answers[hidden] ~ [role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }

  @container (inline-size >= 36em) {
    .items li {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1em;
      align-items: start;
    }

    .items li > :first-child {
      grid-column: 1 / -1;
    }

    .items li > button {
      justify-self: start;
    }

    [part='panel'] {
      padding-inline: calc(44px + 0.75em) 2.5em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    [part='checkbox']::before,
    [part='checkbox']::after,
    [part='toggle']::after,
    summary::after,
    .panel {
      transition: 0.2s ease-out;
      transition-property: background-color, clip-path, rotate, translate, grid-template-rows;
    }
  }

  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border: 1px solid canvastext;
      background: canvas;
    }

    ::-webkit-progress-value {
      background: highlight;
    }

    ::-moz-progress-bar {
      background: highlight;
    }
  }

  @media print {
    /* A browser darkens light text for paper, but not lines and marks in the same colour. */
    [part='guide'] {
      --accent: black;
      color: black;
    }

    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }

    [part='step'] {
      break-inside: avoid;
    }

    /* What was answered is in the summary, whole. */
    .exercise,
    #answers > :not([part='summary']),
    [part='saved'],
    button:not([part='toggle']),
    [part='toggle']::after {
      display: none;
    }

    #answers {
      display: block;
    }

    [part='summary'] {
      border: 0;
      padding: 0;
    }

    .title,
    dt {
      break-after: avoid;
    }
  }
`;
