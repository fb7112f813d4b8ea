import { css } from 'lit';

/* What exercises are made of. */
export const controls = css`
  /* What one came for: one in a view. */
  [part~='primary'] {
    border: 2px solid var(--accent);
    background: var(--tint);
    font-weight: 600;
  }

  .foot > :empty {
    display: none;
  }

  /* For those who hear it. */
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }

  .more {
    margin-block: 1.25em 0.25em;
    font-size: max(0.875em, 14px);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    scroll-margin-block: 1em;
    font-size: max(0.9375em, 14px);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  :dir(rtl) > summary::before {
    rotate: 135deg;
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  details > div {
    padding-block: 0 1em;
    padding-inline-start: 1.2em;
  }

  @media (hover: hover) {
    summary:hover {
      text-decoration: underline;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: rotate 0.2s ease-out;
    }

    .items li {
      animation: arrive 0.2s;
    }
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
    font-size: max(0.875em, 14px);
    font-weight: 600;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    column-gap: 0.75em;
    align-items: end;
  }

  .kept {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    max-inline-size: none;
  }

  .kept [part='saved'] {
    font-weight: 600;
  }

  .subject {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 0.75em;
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
    /* With what is said below it. */
    scroll-margin-block: 1em 4em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.5em 0.75em;
    background: none;
    color: inherit;
    /* 16 px at least: under it, phones zoom in on what is touched. */
    font: inherit;
    font-size: max(1em, 16px);
  }

  [part='text']:focus,
  [part='select']:focus {
    border-color: var(--accent);
  }

  textarea {
    display: block;
    resize: vertical;
  }

  @supports (field-sizing: content) {
    textarea {
      resize: none;
      field-sizing: content;
    }
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

  legend {
    margin-block-end: 0.25em;
  }

  .chips {
    margin-block-start: 0.75em;
  }

  [part='choice'] {
    display: inline-flex;
    vertical-align: top;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.25em 0.75em;
    font-size: max(0.9375em, 14px);
    font-weight: 400;
    cursor: pointer;
  }

  [part='choice']:has(:checked) {
    border-color: var(--accent);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  /* Drawn in ink: on a dark page that doesn't say so, the browser's own are black on black. */
  [part='choice'] input {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1.5px solid;
    color: inherit;
  }

  [type='radio'] {
    border-radius: 50%;
  }

  [type='checkbox']:not([part]) {
    border-radius: 0.25em;
  }

  [part='choice'] :checked {
    border-color: var(--accent);
  }

  [part='choice'] :checked::before {
    content: '';
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: inherit;
    background: var(--accent);
  }

  [part='choice'] [type='checkbox']:checked::before {
    inline-size: 0.35em;
    block-size: 0.65em;
    margin-block-end: 0.15em;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    border-radius: 0;
    background: none;
    rotate: 45deg;
  }

  @media (forced-colors: active) {
    [part='choice'] input {
      appearance: auto;
    }

    [part='choice'] :checked::before {
      display: none;
    }
  }

  .items {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  /* No higher than the welcome that it takes the place of, in any font. */
  [part='earlier'] {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: center;
    gap: 0.5em 1em;
  }

  [part='earlier'] > * {
    margin: 0;
  }

  .items li,
  .offer {
    position: relative;
    margin-block: 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0 1em 0.75em;
  }

  .field + [part='button'] {
    margin-block-start: 0.5em;
  }

  /* Two columns where there is room, and never more. */
  .items li {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(13em, 50% - 0.5em)), 1fr));
    column-gap: 1em;
    align-items: start;
  }

  .items li > :first-child {
    grid-column: 1 / -1;
  }

  /* Removing is there, and in nobody's way. */
  .items li > [part~='quiet'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 1em;
  }
`;
