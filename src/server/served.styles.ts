import { css, type CSSResult } from 'lit';

/**
 * For as long as no script has run: then what a server rendered is all there is. A function, so that
 * bundlers leave it out of what runs in a browser.
 */
export const servedStyles = (): CSSResult => css`
  /* Served without a script, or with one that doesn't come: then all of it is there to read. */
  @media (scripting: none) {
    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }

    /* They would do nothing. */
    [part~='button'] {
      display: none;
    }
  }

  @media screen and (scripting: enabled) {
    :host(:not(:defined)) .panel[hidden] {
      display: block;
      max-block-size: 0;
      content-visibility: visible;
      animation: reveal 0s 5s forwards;
    }
  }

  @keyframes reveal {
    to {
      max-block-size: none;
    }
  }
`;
