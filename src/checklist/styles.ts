import { css } from 'lit';

/* Four steps, each a box, a heading and a panel. */
export const checklist = css`
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

  [part='toggle'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.75em;
    position: relative;
    inline-size: 100%;
    min-block-size: 48px;
    /* Below a page's sticky header, where the page doesn't say how high it is. */
    scroll-margin-block: min(5em, 15vh) 1em;
    border: 0;
    padding: 0.5em;
    padding-inline-end: 2.5em;
    font-size: 1.0625em;
  }

  [part='toggle']::after {
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

  [part='toggle'][aria-expanded='true']::after {
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
    min-inline-size: 0;
  }

  /* Below the title where there is room for that, without asking how wide a container is. */
  [part='panel'] {
    padding-block-end: 1.25em;
    padding-inline: clamp(0.5em, (100% - 36em) * 9, 44px + 0.75em)
      clamp(0.5em, (100% - 36em) * 9, 2.5em);
  }

  ul {
    max-inline-size: 68ch;
    margin-block: 0.75em 1em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  ul li + li {
    margin-block-start: 0.4em;
  }

  [part='panel'] > slot {
    display: block;
  }

  .foot {
    margin-block-start: 1.5em;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='checkbox']::after,
    [part='toggle']::after {
      transition: 0.2s ease-out;
      transition-property: clip-path, rotate, translate;
    }
  }

  @media print {
    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }

    [part='step'] {
      break-inside: avoid;
    }

    [part='toggle']::after {
      display: none;
    }
  }
`;
