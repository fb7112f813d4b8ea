/** Whether two colours differ enough, by WCAG 2.2. Colours are `#rgb` or `#rrggbb`. */

export const isHex = (text: string): boolean => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);

/** `#rrggbb`, which is what a colour input takes. */
export const longHex = (hex: string): string =>
  (hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex).toLowerCase();

function luminance(hex: string): number {
  const channels = longHex(hex).match(/[\da-f]{2}/g) ?? [];
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const share = parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1, no difference, to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const levels = [7, 4.5, 3] as const;

export interface Verdict {
  readonly isEnough: boolean;
  readonly words: string;
}

/** What a ratio is good for. It is never rounded up: 4.49 is not 4.5. */
export function verdict(ratio: number, needed: 3 | 4.5): Verdict {
  const isEnough = ratio >= needed;
  const met = levels.find((level) => ratio >= level);
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  const meets = met ? `meets ${met}:1` : 'meets not even 3:1';
  return { isEnough, words: `${shown}:1, ${meets}${isEnough ? '' : `; it needs ${needed}:1`}` };
}
