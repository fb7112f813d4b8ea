import { areas, type Item } from '../record/fields.js';
import { clamp } from '../record/schema.js';
import { plain } from './attributes.js';
import { warn } from './warn.js';

/** A point of feedback that the page supplies. */
export interface Suggestion {
  readonly text: string;
  readonly area: Item<'points'>['area'];
  readonly from: 'employer';
}

/** The employer's points, as a page gives them; what is not one is left out. */
export const suggestions = (given: unknown): readonly Suggestion[] =>
  (Array.isArray(given) ? (given as readonly unknown[]) : []).flatMap((point) => {
    try {
      const { text, area } = (
        typeof point === 'object' ? (point ?? {}) : {}
      ) as Partial<Suggestion>;
      const words = clamp('points.employer.text', plain(text));
      const known = areas.find((candidate) => candidate === area) ?? '';
      return words ? [{ text: words, area: known, from: 'employer' }] : [];
    } catch (error) {
      warn(`can't read a point of its feedback, and leaves it out. ${String(error)}`);
      return [];
    }
  });

/** The employer's points as a list in the page. */
export const listedSuggestions = (elements: readonly Element[]): readonly Suggestion[] =>
  suggestions(
    elements
      .flatMap((element) => (element.matches('li') ? element : [...element.querySelectorAll('li')]))
      .map(({ textContent }) => ({ text: textContent.replace(/\s+/g, ' ') })),
  );
