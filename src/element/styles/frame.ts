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
    gap: 0.5em 1em;
    margin-block: 1.25em 0.75em;
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

  p + [part='button'],
  :not(.buttons) > [part='button'] + [part='button'] {
    margin-block-start: 0.5em;
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

    button:not([part='toggle']) {
      display: none;
    }
  }
`;
