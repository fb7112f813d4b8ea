// What was ticked and skipped: one key a step in the browser's storage, so that two tabs can't
// undo each other's work, and in memory where the browser refuses.
import { stepIds } from './attributes.js';

const statuses = ['todo', 'done', 'skipped'];
const by = Math.random().toString(36).slice(2);

/** FNV-1a: to tell names apart, not to hide them. */
function hash(text) {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return (bits >>> 0).toString(36);
}

export function guideName({ 'guide-id': id, company, 'job-title': job }) {
  if (id) return `id-${id}`;
  return company || job
    ? `job-${hash(JSON.stringify([company, job]))}`
    : `path-${hash(location.pathname)}`;
}

const isNewer = (a, b) => !b || a.t > b.t || (a.t === b.t && a.by > b.by);

function parse(text) {
  try {
    const { t, by: author, v } = JSON.parse(text);
    if (Number.isSafeInteger(t) && typeof author === 'string' && statuses.includes(v)) {
      return { t, by: author, v };
    }
  } catch {
    // Not ours, or damaged: as good as none.
  }
  return undefined;
}

export class Ticks {
  #entries = {};
  #failed;

  /** @param failed Hears of what the browser refuses: `read` or `write`, and the error. */
  constructor(kind, guide, failed) {
    this.kind = kind;
    this.prefix = `rejection-guide:1:${encodeURIComponent(guide)}:`;
    this.#failed = failed;
    this.read();
  }

  /** The getter itself may throw, or be null, where the browser blocks it. */
  get #area() {
    return this.kind === 'local' ? localStorage : sessionStorage;
  }

  #key(step) {
    return `${this.prefix}steps.${step}`;
  }

  /** Takes in what is stored; says whether that changed anything. */
  read() {
    if (this.kind === 'none') return false;
    try {
      const area = this.#area;
      return stepIds.map((step) => this.take(step, area.getItem(this.#key(step)))).some(Boolean);
    } catch (error) {
      this.#failed('read', error);
      return false;
    }
  }

  take(step, text) {
    const entry = text && parse(text);
    if (!entry || !isNewer(entry, this.#entries[step])) return false;
    this.#entries[step] = entry;
    return true;
  }

  get(step) {
    return this.#entries[step]?.v ?? 'todo';
  }

  set(step, v) {
    const t = Math.max(Date.now(), (this.#entries[step]?.t ?? 0) + 1);
    this.#entries[step] = { t, by, v };
    if (this.kind === 'none') return;
    try {
      // All of them: an earlier one may have been refused.
      const area = this.#area;
      for (const [id, entry] of Object.entries(this.#entries)) {
        area.setItem(this.#key(id), JSON.stringify(entry));
      }
    } catch (error) {
      this.#failed('write', error);
    }
  }

  /** Whether another tab, or another guide on this page, wrote one of these. */
  hear(key, text) {
    const step = key.startsWith(this.prefix) && key.slice(this.prefix.length + 'steps.'.length);
    return stepIds.includes(step) && this.take(step, text);
  }

  /** Brings along what was ticked before the page changed the name or the place. */
  takeFrom(other) {
    for (const step of stepIds) {
      if (this.get(step) === 'todo' && other.get(step) !== 'todo') this.set(step, other.get(step));
    }
  }
}
