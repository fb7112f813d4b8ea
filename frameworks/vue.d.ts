import type { HTMLAttributes, PublicProps } from 'vue';
import type { GuideAttributes, GuideListeners, GuideProperties } from '../dist/frameworks.js';

export * from '../dist/define.js';

type Camel<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Text;

/** Vue looks for the function by the event's name in camel case. */
type Listeners = {
  [Name in keyof GuideListeners<'on-'> as Camel<Name>]: GuideListeners<'on-'>[Name];
};

interface Tag {
  new (): { $props: HTMLAttributes & PublicProps & GuideAttributes & GuideProperties & Listeners };
}

declare module 'vue' {
  interface GlobalComponents {
    'rejection-guide': Tag;
  }
}
