import { css } from 'lit';

/* What exercises are made of. */
export const controls = css`
  /* What one came for: one in a view. */
  [part~='primary'] {
    border: 2px solid var(--accent);
    background: color-mix(in srgb, var(--accent) 10%, transparent);
    font-weight: 600;
  }

  [part~='quiet'] {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
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

  details {
    border-block-end: 1px solid var(--line);
  }

  .more + details {
    border-block-start: 1px solid var(--line);
  }

  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.75em;
    position: relative;
    inline-size: 100%;
    min-block-size: 48px;
    scroll-margin-block: 1em;
    padding-block: 0.5em;
    padding-inline: 0 2.5em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

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

  [open] > summary::after {
    translate: 0 0.25em;
    rotate: 225deg;
  }

  details > div {
    padding-block: 0 1.25em;
  }

  @media (hover: hover) {
    summary:hover {
      background: var(--surface);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: 0.2s ease-out;
      transition-property: rotate, translate;
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
    border: 1px solid var(--edge);
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

  /* No higher than the welcome that it takes the place of. */
  [part='earlier'] {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: center;
    column-gap: 1em;
  }

  [part='earlier'] p {
    margin: 0;
  }

  .items li,
  .offer {
    margin-block: 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 0.25em 1em 1em;
  }

  .field + [part='button'] {
    margin-block-start: 0.5em;
  }

  .items [part='button'],
  [part='panel'] > [part='button'] {
    margin-block-start: 1em;
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

  .items li > button {
    justify-self: start;
  }
`;
