import { PlatformURL } from './platform.js';

/** Offers a text as a file, inside the click that asked for it. Throws where a page may not. */
export function download(name: string, type: string, text: string): void {
  const url = PlatformURL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some engines begin to read it only after the click.
  setTimeout(() => PlatformURL.revokeObjectURL(url), 60_000);
}
