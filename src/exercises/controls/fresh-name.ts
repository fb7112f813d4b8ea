import { Directive, directive } from 'lit/directive.js';

let count = 0;

/**
 * A name that no group had before, as long as the group is there: in a shadow root, Chromium passes
 * over radio buttons whose group's name it has seen go.
 */
class FreshName extends Directive {
  #name = `group-${++count}`;

  override render(content: (name: string) => unknown): unknown {
    return content(this.#name);
  }
}

export const freshName = directive(FreshName);
