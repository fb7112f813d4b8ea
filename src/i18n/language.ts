/** A language, and the words that something says in it. Nothing here knows which words those are. */
export interface Language<Words = unknown> {
  /** Its BCP 47 tag. */
  readonly lang: string;
  /** The page's own tag for it, which may say more (`en-GB`): dates, lists and numbers go by it. */
  readonly tag?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly writing: Writing;
  readonly messages: Words;
}

/** How a text is put together in a language. */
export interface Writing {
  /** What stands between two sentences: a space, or nothing in Chinese and Japanese. */
  readonly gap: string;
  /**
   * What its lines need: `tall` ones for signs above and below the letters, `strict` breaks where no
   * spaces part the words, `whole` words that are not to be parted at all, or `hyphens` in words that
   * are longer than a narrow column.
   */
  readonly lines?: 'tall' | 'strict' | 'whole' | 'hyphens';
  /** Whether nouns begin with a capital: then one says nothing of where a sentence begins. */
  readonly nouns?: 'capital';
  /** What the length of a note is counted in: characters, where no space parts the words. */
  readonly unit: 'word' | 'grapheme';
  /** What suits a note after a meeting. */
  readonly long: Range;
  /** What suits a note otherwise, and where thanks have been said already. */
  readonly short: Range;
}

/** How long a text suits. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A phrase with `{count}` in it, in each plural form the language has. */
export type Counted = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;
