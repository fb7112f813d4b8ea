import type { HTMLAttributes } from 'svelte/elements';
import type { RejectionGuide } from '../dist/define.js';
import type { GuideAttributes, GuideListeners, GuideProperties } from '../dist/frameworks.js';

export * from '../dist/define.js';

type Tag = HTMLAttributes<RejectionGuide> &
  GuideAttributes &
  GuideProperties &
  GuideListeners<'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'rejection-guide': Tag;
  }
}
