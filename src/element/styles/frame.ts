import { css } from 'lit';

/* What stands around the steps. */
export const frame = css`
  /* The question about an earlier visit takes the place of the welcome: nothing moves. */
  .welcome {
    display: grid;
  }

  .welcome > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .covered {
    visibility: hidden;
  }

  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block: 0.75em;
  }

  /* Two lines of it are no higher than the button: nothing moves when it grows. */
  [part='toolbar'] p {
    flex: 1 0 9em;
    max-inline-size: none;
    margin: 0;
    line-height: 1.35;
  }

  progress {
    appearance: none;
    flex-basis: 100%;
    order: 1;
    block-size: 4px;
    overflow: hidden;
    border: 0;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--accent) 22%, transparent);
  }

  /* Nothing is shown of nothing. */
  progress[value='0'] {
    visibility: hidden;
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

  [part='finished'] {
    margin-block-start: 0.75em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    padding: 0.75em 1em 1em;
  }

  .finished {
    display: flex;
    gap: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
  }

  [part='finished'] > [part='button'] {
    margin-block-start: 0.75em;
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

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
  }

  .end > [open],
  .end > p {
    flex-basis: 100%;
  }

  /* What it says is shown beside what it is about. */
  [role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }

  [part='privacy'] {
    margin-block-end: 0.75em;
    font-size: max(0.875em, 14px);
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

    button:not([part='toggle']),
    [part='gain'],
    .foot,
    .end {
      display: none;
    }
  }
`;
