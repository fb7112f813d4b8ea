import { css } from 'lit';

/* All that was answered, and whether it is kept. */
export const answers = css`
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

  [part='summary'] .title {
    font-size: 1.125em;
  }

  dt {
    font-size: max(0.875em, 14px);
  }

  dd {
    margin-block-start: 0.25em;
    white-space: pre-wrap;
  }

  dd + dd {
    margin-block-start: 0.5em;
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
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.4em 0.9em;
    font-size: 1em;
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

  @media print {
    /* What was answered is in the summary, whole. */
    .exercise,
    #answers > :not([part='summary']),
    [part='saved'] {
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
