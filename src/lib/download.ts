import { platformURL } from './platform.js';

/** By it programs know a text without any other mark for UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * Offers a text as a file, inside the click that asked for it. Throws where the page has put something
 * else in the browser's place.
 */
export function download(name: string, type: string, text: string): void {
  const url = platformURL().createObjectURL(
    new Blob([type === 'text/plain' ? byteOrderMark : '', text], { type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some engines begin to read it only after the click.
  setTimeout(() => platformURL().revokeObjectURL(url), 60_000);
}
