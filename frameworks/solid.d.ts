import type { JSX } from 'solid-js';
import type { RejectionGuide } from '../dist/define.js';
import type { GuideAttributes, GuideListeners, GuideProperties } from '../dist/frameworks.js';

export * from '../dist/define.js';

type Prefixed<Prefix extends string, Names> = {
  [Name in keyof Names & string as `${Prefix}${Name}`]?: Names[Name];
};

type Tag = JSX.HTMLAttributes<RejectionGuide> &
  GuideAttributes &
  GuideProperties &
  Prefixed<'attr:', GuideAttributes> &
  Prefixed<'prop:', GuideProperties> &
  GuideListeners<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'rejection-guide': Tag;
    }
  }
}
