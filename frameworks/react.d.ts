import type { CSSProperties, DetailedHTMLProps, HTMLAttributes, ReactElement, Ref } from 'react';
import type { RejectionGuide as Guide } from '../dist/define.js';
import type {
  GuideAttributes,
  GuideHandlers,
  GuideListeners,
  GuideProperties,
} from '../dist/frameworks.js';

/** React's types know no custom properties. */
interface Styled {
  style?:
    (CSSProperties & { [property: `--rejection-guide-${string}`]: string | undefined }) | undefined;
}

export interface RejectionGuideProps
  extends
    Omit<HTMLAttributes<Guide>, keyof GuideHandlers | 'style'>,
    Styled,
    GuideProperties,
    GuideHandlers {
  ref?: Ref<Guide> | undefined;
}

/** `<rejection-guide>` as a component, which also works in markup that a server rendered. */
export function RejectionGuide(props: RejectionGuideProps): ReactElement;

type Tag = DetailedHTMLProps<HTMLAttributes<Guide>, Guide> &
  Styled &
  GuideAttributes &
  GuideProperties &
  GuideListeners<'on'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'rejection-guide': Tag;
    }
  }
}
