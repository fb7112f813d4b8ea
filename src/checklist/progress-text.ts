import { counted, list } from '../i18n/format.js';
import type { Locale } from '../locales/messages.js';
import { stepsLeft, type Progress } from '../record/progress.js';

/** How far someone has come, in words: "2 done, 1 skipped, 1 left". */
export function progressText(locale: Locale, progress: Progress): string {
  const words = locale.messages.progress;
  const left = stepsLeft(progress);
  if (left === progress.total) return words.none;
  const counts = [
    ['done', progress.done],
    ['skipped', progress.skipped],
    ['left', left],
  ] as const;
  return list(
    locale,
    counts
      .filter(([, count]) => count > 0)
      .map(([name, count]) => counted(locale, words[name], count)),
  );
}
