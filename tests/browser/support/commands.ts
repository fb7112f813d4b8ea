/**
 * What a test does to the browser from outside the page. Each function says what it answers in an
 * engine that can't do it. Media, viewport and time zone are put back after each test.
 */
import { nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
}

export interface Size {
  width: number;
  height: number;
}

/** An accessible node, as Puppeteer's `SerializedAXNode`: states are set only where they hold. */
export interface AccessibleNode {
  role: string;
  name?: string;
  description?: string;
  value?: string | number;
  checked?: boolean | 'mixed';
  expanded?: boolean;
  disabled?: boolean;
  focused?: boolean;
  required?: boolean;
  invalid?: string;
  level?: number;
  children?: AccessibleNode[];
}

export interface LoadOptions {
  /** Resolved against this page's. */
  url: string;
  width?: number;
  height?: number;
  /** How many times slower than this computer. */
  cpuSlowdown?: number;
  network?: 'slow-4g';
  /** The page is ready when this matches; `rejection-guide:defined` unless given. */
  readySelector?: string;
  /**
   * JavaScript to evaluate in the page before the same visitor leaves it, to come once more for each:
   * storage and cache are kept.
   */
  between?: readonly string[];
}

export interface Measurement {
  /** The sum of all shifts. */
  cls: number;
  shifts: { value: number; sources: { node: string; from: DOMRectInit; to: DOMRectInit }[] }[];
}

const initialSize: Size = { width: 800, height: 600 };
const initialPreferences = preferences();
let emulating = false;
let resized = false;
let isElsewhere = false;

// Pages are used again for the next file, so what is emulated would outlive even this one.
afterEach(async () => {
  if (emulating) await resetMedia();
  if (resized) await setViewport(initialSize);
  resized = false;
  if (isElsewhere) await setTimeZone('');
  isElsewhere = false;
});

export function engine(): Engine {
  if (navigator.userAgent.includes('Firefox/')) return 'firefox';
  return navigator.userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/**
 * Emulates user preferences and media; what isn't given is the browser's default.
 *
 * @returns whether every feature given now matches. Not: `contrast` in Firefox; print and forced
 * colours in WebKit.
 */
export async function setMedia(media: Media): Promise<boolean> {
  emulating = true;
  const queries = [
    media.media ?? '',
    feature('prefers-color-scheme', media.colorScheme),
    feature('prefers-reduced-motion', media.reducedMotion),
    feature('forced-colors', media.forcedColors),
    feature('prefers-contrast', media.contrast),
  ].filter((query) => query !== '');
  const matches = () => queries.every((query) => matchMedia(query).matches);
  return (await can('setMedia', media)) && (await soon(matches));
}

export async function resetMedia(): Promise<void> {
  await can('setMedia', {});
  await soon(() => preferences() === initialPreferences);
  emulating = false;
}

/** @returns whether the page now has this size. WebKit can't be wider than 1280 or so. */
export async function setViewport(size: Size): Promise<boolean> {
  resized = true;
  const fits = () => innerWidth === size.width && innerHeight === size.height;
  return (await can('setViewport', size)) && (await soon(fits));
}

/** Goes to a time zone, such as `America/Sao_Paulo`. @returns false except in Chromium. */
export function setTimeZone(zone: string): Promise<boolean> {
  isElsewhere = true;
  return can('setTimeZone', zone);
}

/** Presses a key or a chord: `press('Tab')`, `press('Shift+Tab')`, `press('Space')`. */
export async function press(keys: string): Promise<void> {
  await can(
    'press',
    keys.split('+').map((key) => (key === 'Space' ? ' ' : key)),
  );
}

/** Types into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await can('type', text);
  // Firefox brings the caret into sight with the next frame: what is clicked then would have moved.
  await nextFrame();
  await nextFrame();
}

/** Clicks the centre of an element, in a shadow root or a frame too, with the real mouse. */
export async function clickAt(element: Element): Promise<void> {
  await can('click', centreOf(element));
}

/** Moves the mouse over the centre of an element. */
export async function hover(element: Element): Promise<void> {
  await can('hover', centreOf(element));
  await soon(() => element.matches(':hover'));
}

/**
 * The role and the name of an element in a shadow root, as computed by the browser; undefined in
 * Playwright's browsers.
 */
export function computedRole(
  host: string,
  inner: string,
): Promise<{ role: string; name: string } | undefined> {
  return ask('computedRole', { host, inner });
}

/** Everything assistive technology sees below an element; undefined except in Chromium. */
export function accessibilityTree(host: string): Promise<AccessibleNode | undefined> {
  return ask('accessibilityTree', host);
}

/** Saves the page as `.screenshots/{engine}/{name}.png`. */
export async function screenshot(name: string): Promise<void> {
  await can('screenshot', `${engine()}/${name}.png`);
}

/** @returns false except in Chromium. */
export function collectGarbage(): Promise<boolean> {
  return can('collectGarbage');
}

/** What the whole page holds, detached nodes included; undefined except in Chromium. */
export function countNodes(): Promise<
  { nodes: number; jsEventListeners: number; documents: number } | undefined
> {
  return ask('countNodes');
}

/**
 * Loads a page elsewhere, on a slow computer and network, and records what shifts: a measurement
 * a visit. Undefined except in Chromium. Takes seconds a visit, 20 at most: raise the test's timeout.
 */
export async function measureLoad({
  between = [],
  ...options
}: LoadOptions): Promise<Measurement[] | undefined> {
  const url = new URL(options.url, location.href).href;
  const visitor = crypto.randomUUID();
  const measurements: Measurement[] = [];
  for (const leave of [...between, undefined]) {
    const measured = await ask<Measurement>('measureVisit', { ...options, url, visitor, leave });
    if (!measured) return undefined;
    measurements.push(measured);
  }
  return measurements;
}

async function ask<Answer>(name: string, argument?: unknown): Promise<Answer | undefined> {
  const { value } = await executeServerCommand<{ value?: Answer }, object>('ask-browser', {
    name,
    argument,
  });
  return value;
}

const can = async (name: string, argument?: unknown) => Boolean(await ask(name, argument));

function preferences(): string {
  const queries = [
    'print',
    '(prefers-color-scheme: dark)',
    '(prefers-reduced-motion: reduce)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ];
  return queries.map((query) => matchMedia(query).matches).join();
}

const feature = (name: string, value?: string) => (value ? `(${name}: ${value})` : '');

/** Some engines take a moment: whether something comes true within three seconds. */
async function soon(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 150 && !holds(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return holds();
}

function centreOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  let [x, y] = [left + width / 2, top + height / 2];
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    [x, y] = [x + outer.left + frame.clientLeft, y + outer.top + frame.clientTop];
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x: Math.round(x), y: Math.round(y) };
}
