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
    margin-block: 0.5em;
    border: 1px solid var(--line);
    border-inline-start-width: 3px;
    border-radius: var(--radius);
    position: relative;
    padding-block: 0.25em;
    padding-inline-start: 0.25em;
    counter-increment: step;
  }

  .open {
    border-color: var(--accent);
  }

  /* The step's number in a ring; ticked, it is filled, and the tick is cut out of it. */
  [part='checkbox'] {
    appearance: none;
    color: inherit;
    font: inherit;
    display: grid;
    place-items: center;
    block-size: max(44px, 2.75em);
    position: relative;
    z-index: 1;
    margin-block-start: 2px;
    border-radius: var(--radius);
    cursor: pointer;
  }

  [part='checkbox']::before {
    content: counter(step);
    inline-size: 2em;
    block-size: 2em;
    border: 1.5px solid var(--accent);
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 600;
    line-height: calc(2em - 3px);
    text-align: center;
  }

  [part='checkbox']:checked::before,
  .finished::before {
    content: '';
    background: var(--accent);
    clip-path: polygon(
      evenodd,
      0 0,
      100% 0,
      100% 100%,
      0 100%,
      0 0,
      24% 51%,
      33% 42%,
      44% 53%,
      68% 29%,
      77% 38%,
      44% 71%,
      24% 51%,
      0 0
    );
    print-color-adjust: exact;
  }

  .finished::before {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    border-radius: 50%;
  }

  .skipped [part='checkbox']::before {
    border-style: dashed;
  }

  [part='toggle'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.75em;
    inline-size: 100%;
    /* Below a page's sticky header, where the page doesn't say how high it is. */
    scroll-margin-block: min(5em, 15vh) 1em;
    border: 0;
    /* The first line and the number share a centre, whatever the size of letters. */
    padding-block: calc((max(44px, 2.444em) - 1lh) / 2 + 2px) 0.5em;
    padding-inline: 0.5em 2.25em;
    font-size: 1.125em;
    line-height: 1.3;
    /* Within the card, and off the line below. */
    outline-offset: -2px;
  }

  .tall [part='toggle'] {
    line-height: 1.7;
  }

  /* All of a closed step opens it. */
  li:not(.open) > h3 > [part='toggle'] {
    padding-block-end: 0.125em;
  }

  li:not(.open) > h3 > [part='toggle']::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius);
  }

  @media (hover: hover) {
    li:not(.open) > h3 > [part='toggle']:hover {
      background: none;
    }

    li:not(.open) > h3 > [part='toggle']:hover::before {
      background: var(--surface);
    }
  }

  [part='gain'] {
    grid-column: 2;
    margin: 0 0.643em 0.375em;
    font-size: max(0.875em, 14px);
  }

  .open [part='gain'] {
    display: none;
  }

  [part='toggle']::after {
    content: '';
    position: absolute;
    inset-block-start: calc(max(44px, 2.444em) / 2);
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
    border-radius: var(--radius);
    padding-inline: 0.6em;
    font-size: 0.778em;
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

  ::marker {
    color: var(--accent);
  }

  [part='panel'] > slot {
    display: block;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1.5em;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='toggle']::after {
      transition: 0.2s ease-out;
      transition-property: rotate, translate;
    }

    [part='finished'],
    [part='saved'] {
      animation: arrive 0.2s;
    }

    @keyframes arrive {
      from {
        opacity: 0;
      }
    }
  }

  @media (forced-colors: active) {
    [part='checkbox']:checked::before,
    .finished::before {
      forced-color-adjust: none;
      background: highlight;
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
