import 'rejection-guide';
import type { MessageOverrides, RejectionGuide } from 'rejection-guide';

/** The one element that `selector` is there for. */
function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const guide = find<RejectionGuide>('rejection-guide');
const log = find<HTMLOListElement>('#log');

// Any of the words may be the page's own; what is left out stays as it is.
const words: MessageOverrides = {
  heading: 'Four small steps after a no',
  links: { roles: 'Open roles at Tidewell' },
};
guide.messages = words;

/** Adds a line to the top of the log: an event's short name, then what it carried. */
function write(event: Event, ...details: readonly string[]): void {
  const name = document.createElement('b');
  name.textContent = event.type.replace('rejection-guide-', '');
  const line = document.createElement('li');
  line.append(details.join(', '));
  line.prepend(name, ' ');
  log.prepend(line);
  while (log.childElementCount > 50) log.lastElementChild?.remove();
}

function showProgress(): void {
  for (const [name, count] of Object.entries(guide.progress)) {
    find(`[data-count="${name}"]`).textContent = String(count);
  }
}

const openOrClosed = (open: boolean): string => (open ? 'open' : 'closed');

// The events bubble: one place hears every guide on the page. Their types come with the package.
document.addEventListener('rejection-guide-ready', (event) => {
  write(event);
  showProgress();
});
document.addEventListener('rejection-guide-before-toggle', (event) => {
  write(event, event.step, `to be ${openOrClosed(event.open)}`, event.reason);
});
document.addEventListener('rejection-guide-toggle', (event) => {
  write(event, event.step, openOrClosed(event.open), event.reason);
});
document.addEventListener('rejection-guide-step', (event) => {
  write(event, event.step, event.status, event.reason);
  showProgress();
});
document.addEventListener('rejection-guide-complete', (event) => {
  write(event, event.reason);
});
document.addEventListener('rejection-guide-link', (event) => {
  write(event, event.link, event.href);
});
document.addEventListener('rejection-guide-storage-error', (event) => {
  write(event, event.operation, String(event.error));
});

const methods = ['expandAll', 'collapseAll', 'reset'] as const;
for (const method of methods) {
  find(`[data-call="${method}"]`).addEventListener('click', () => guide[method]());
}
