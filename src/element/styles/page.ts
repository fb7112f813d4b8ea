import { css } from 'lit';

/*
 * The guide has no colours of its own: lines and surfaces are the page's ink, thinned, so that it
 * is at home on any background, light or dark. Lengths are em, never rem: a page may set its root
 * to anything.
 */
export const page = css`
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
    /* Where a control ends: 3:1 also on mid grey, where text itself has 5:1. */
    --edge: color-mix(in srgb, currentcolor 60%, transparent);
    --tint: color-mix(in srgb, var(--accent) 10%, transparent);
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    -webkit-text-fill-color: currentcolor;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
    writing-mode: horizontal-tb;
    -webkit-user-select: text;
    user-select: text;
    overflow-wrap: anywhere;
    cursor: auto;
  }

  @media (prefers-contrast: more) {
    [part='guide'] {
      --line: currentcolor;
      --edge: currentcolor;
    }
  }

  h2,
  h3 {
    font-size: inherit;
    font-weight: 600;
    line-height: 1.3;
  }

  h2 {
    font-size: 1.5em;
    text-wrap: balance;
  }

  p {
    max-inline-size: 68ch;
    margin-block-start: 0.5em;
  }

  /* Signs above and below the letters need room. */
  .tall,
  .tall :is(h2, h3) {
    line-height: 1.7;
  }

  /* No spaces part the words, or they are not to be parted at all. */
  .strict {
    line-break: strict;
  }

  .whole {
    word-break: keep-all;
  }

  /* Words that are longer than a narrow column. */
  .hyphens {
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }

  a,
  [part~='quiet'] {
    color: inherit;
    text-decoration: underline var(--accent);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  button {
    min-block-size: 44px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.4em 0.9em;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  [part~='quiet'] {
    border: 0;
    padding-inline: 0;
  }

  span[hidden] {
    display: none;
  }

  /* Touched, they would stay so. */
  @media (hover: hover) {
    button:hover,
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
`;
