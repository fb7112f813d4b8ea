import type { HTMLAttributes } from 'preact';
import type { RejectionGuide } from '../dist/define.js';
import type { GuideAttributes, GuideListeners, GuideProperties } from '../dist/frameworks.js';

export * from '../dist/define.js';

type Tag = HTMLAttributes<RejectionGuide> &
  GuideAttributes &
  GuideProperties &
  GuideListeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'rejection-guide': Tag;
    }
  }
}
