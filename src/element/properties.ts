import { LitElement, type PropertyDeclarations } from 'lit';
import { attributeOf, readers } from '../contract/attributes.js';
import type { MessageOverrides } from '../locales/messages.js';
import type { HostStore } from '../storage/host/host-store.js';
import type { StorageKind } from '../storage/kinds.js';

/** What a page may set on a guide: attributes, which are texts and have a reader each, and objects. */
export class GuideProperties extends LitElement {
  // Plain `static properties` and `declare`: the same in every compiler, and 400 bytes lighter than
  // decorators. A class field would shadow the accessor that Lit makes of each.
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(
      Object.keys(readers).map((name) => [name, { attribute: attributeOf(name) }]),
    ),
    feedback: { attribute: false },
    store: { attribute: false },
    messages: { attribute: false },
  };

  /** The employer. With the job title it tells one application from another; it goes nowhere. */
  declare company?: string | null;

  /** The job applied for. */
  declare jobTitle?: string | null;

  /** Whom the thank-you note greets, in a language whose greeting takes a name as it stands. */
  declare contactName?: string | null;

  /** Where the thank-you note goes when the candidate opens it in their mail program. */
  declare contactEmail?: string | null;

  /** The candidate's name, to sign the thank-you note with. */
  declare candidateName?: string | null;

  /** How far the application came. The candidate is asked unless you say. */
  declare stage?: 'application' | 'screening' | 'interview' | 'final' | '' | null;

  /** Whether feedback was given. The candidate is asked unless you say. */
  declare feedbackStatus?: 'given' | 'none' | 'unanswered' | '' | null;

  /**
   * What the candidate is to the reader of their note: from outside, a colleague, or sent by an
   * agency. The candidate is asked unless you say.
   */
  declare relation?: 'external' | 'internal' | 'agency' | '' | null;

  /** Whether they have sent thanks already. The candidate is asked unless you say. */
  declare thanked?: 'yes' | 'no' | '' | null;

  /**
   * Whether replies to your message are read. Where they aren't, no note is put forward, except to
   * someone who never heard back.
   */
  declare replies?: 'read' | 'unread' | '' | null;

  /**
   * The language of the thank-you note, as a BCP 47 tag. The candidate can choose another.
   * @default The language of the guide
   */
  declare noteLang?: string | null;

  /**
   * `checklist` leaves out the exercises: four steps to read and tick.
   * @default 'full'
   */
  declare mode?: 'full' | 'checklist' | '' | null;

  /** Your own name for this application, instead of the employer and the job. */
  declare guideId?: string | null;

  /**
   * How long choices are kept: `local` on this device, `session` until the tab closes, `none` until
   * the page does. A change takes along what was done so far.
   * @default 'local'
   */
  declare storage?: StorageKind | null;

  /** Steps that are open at first: space-separated ids, or `all`. Applied again when it changes. */
  declare openSteps?: string | null;

  /**
   * The level of the guide's heading, 1 to 5. Steps are one deeper.
   * @default 2
   */
  declare headingLevel?: number | string | null;

  /** Where your open roles are. Links may be relative, `http`, `https`, `mailto` or `tel`. */
  declare rolesUrl?: string | null;

  /** Where a candidate can join your talent community. */
  declare communityUrl?: string | null;

  /** Where someone having a hard day can find support. */
  declare supportUrl?: string | null;

  /** Your privacy policy. */
  declare privacyUrl?: string | null;

  /** Where someone can get independent advice on unfair treatment. */
  declare adviceUrl?: string | null;

  /**
   * The feedback you give: each point shows in step 1, ready to be sorted. Set again, points are
   * matched by their text. `area` is one of the areas that the candidate can choose from.
   */
  declare feedback?: readonly { readonly text: string; readonly area?: string }[] | null;

  /**
   * Your own storage, for a signed-in candidate: you can then read what they write, and the guide
   * says so. Without it everything stays in their browser.
   */
  declare store?: HostStore | null;

  /**
   * Your words in place of the built-in ones: any but those that say who can read what is
   * written. What doesn't fit is left
   * out with a warning.
   */
  declare messages?: MessageOverrides | null;
}
