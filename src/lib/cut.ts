/**
 * As much of a text as `limit` UTF-16 units hold. What is read as one sign stays whole or goes: a flag,
 * a family, a letter with what stands on it.
 */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
