// The honest floor: all that the guide does while its steps are closed or show their tips, as
// someone would write it without a library and with care for speed. Only an owner’s own words,
// server markup and the store of a host are left out.
import { names, stepIds } from './hand-complete/attributes.js';
import { GuideBase, guides } from './hand-complete/base.js';
import { progressText } from './hand-complete/languages.js';
import { sheet } from './hand-complete/styles.js';
import { guideIn, linkTo } from './hand-complete/template.js';
import { guideName, Ticks } from './hand-complete/ticks.js';

class HandComplete extends GuideBase {
  #open = new Set();
  #internals = this.attachInternals();
  #ticks;
  #restore;
  #unsaved = false;

  start() {
    const { shadowRoot: root } = this;
    root.adoptedStyleSheets = [sheet];
    for (const type of ['click', 'change', 'beforematch']) root.addEventListener(type, this);
    this.#open = new Set(this.given['open-steps']);
    this.#useTicks();
  }

  /** What is in the template already is left as it is: nothing done, every step closed. */
  render() {
    this.shadowRoot.replaceChildren(guideIn(this.locale));
    for (const step of this.#open) this.#showOpen(step);
    if (this.#counts.left < stepIds.length || this.#restore) this.#showStatuses();
    if (this.given['heading-level'] !== 2) this.#showLevel();
    if (names.some((name) => name.endsWith('-url') && this.given[name])) this.#showLinks();
    if (this.#place !== 'local') this.#showKept();
  }

  changed(name) {
    if (name === 'open-steps') this.#openOnly(this.given[name], 'api');
    if (name === 'heading-level') this.#showLevel();
    if (name.endsWith('-url')) this.#showLinks();
    if (['company', 'job-title', 'guide-id', 'storage'].includes(name)) this.#useTicks();
  }

  #at(id) {
    return this.shadowRoot.getElementById(id);
  }

  #announce(what) {
    // A new node, or the same words would not be read again.
    this.#at('status').replaceChildren(this.locale.messages.announce[what]);
  }

  handleEvent({ type, target }) {
    // An owner's own controls in a slot are heard as well.
    if (!this.shadowRoot.contains(target)) return;
    const row = target.closest('.step');
    if (type === 'beforematch') this.#setOpen(row.id, true, 'find');
    else if (type === 'change' && target.className === 'box') {
      this.#setStatuses({ [row.id]: target.checked ? 'done' : 'todo' });
    } else if (type === 'click') this.#click(target.closest('button, a'), row?.id);
  }

  #click(control, step) {
    if (!control) return;
    if (control.localName === 'a') {
      this.tell('link', { link: control.dataset.link, href: control.href });
    } else if (control.id === 'all') {
      this.#openOnly(this.#open.size < stepIds.length ? stepIds : [], 'user');
    } else if (control.id === 'clear') this.#clearOrUndo();
    else if (control.classList.contains('toggle')) {
      this.#setOpen(step, !this.#open.has(step), 'user');
    } else {
      this.#setStatuses({ [step]: this.#ticks.get(step) === 'skipped' ? 'todo' : 'skipped' });
    }
  }

  #setOpen(step, open, reason) {
    if (this.#open.has(step) === open) return;
    if (!this.tell('before-toggle', { step, open, reason }, reason !== 'find')) return;
    // A listener may have done it already.
    if (this.#open.has(step) === open) return;
    if (open) this.#open.add(step);
    else this.#open.delete(step);
    this.#showOpen(step);
    this.tell('toggle', { step, open, reason });
  }

  #openOnly(steps, reason) {
    for (const step of stepIds) this.#setOpen(step, steps.includes(step), reason);
  }

  #showOpen(step) {
    const open = this.#open.has(step);
    const panel = this.#at(`${step}-panel`);
    panel.previousElementSibling.firstElementChild.ariaExpanded = String(open);
    if (open) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
    const { expandAll, collapseAll } = this.locale.messages;
    const label = this.#open.size === stepIds.length ? collapseAll : expandAll;
    const all = this.#at('all');
    if (all.textContent !== label) all.textContent = label;
  }

  #setStatuses(statuses, reason = 'user') {
    const { left } = this.#counts;
    for (const [step, status] of Object.entries(statuses)) {
      if (this.#ticks.get(step) === status) continue;
      this.#ticks.set(step, status);
      for (const guide of guides) if (guide !== this) guide.readAgain(this.#ticks.prefix);
      this.#restore = undefined;
      this.#at('status').textContent = '';
      this.#showStatus(step);
      this.tell('step', { step, status, reason });
    }
    this.#showProgress();
    if (left === 0 || this.#counts.left > 0) return;
    this.#announce('complete');
    this.tell('complete', { reason });
  }

  #showStatus(step) {
    const row = this.#at(step);
    const status = this.#ticks.get(step);
    const isSkipped = status === 'skipped';
    const [box] = row.children;
    if (box.checked !== (status === 'done')) box.checked = status === 'done';
    const mark = this.#at(`${step}-skipped`);
    if (mark.hidden !== isSkipped) return;
    row.classList.toggle('skipped', isSkipped);
    mark.hidden = !isSkipped;
    row.querySelector('.skip').ariaPressed = String(isSkipped);
    if (isSkipped) box.setAttribute('aria-describedby', mark.id);
    else box.removeAttribute('aria-describedby');
  }

  get #counts() {
    const counts = { done: 0, skipped: 0, left: 0 };
    for (const step of stepIds) {
      const status = this.#ticks.get(step);
      counts[status === 'todo' ? 'left' : status]++;
    }
    return counts;
  }

  get progress() {
    const { done, skipped } = this.#counts;
    return { done, skipped, total: stepIds.length };
  }

  #showProgress() {
    const counts = this.#counts;
    const { undo, startAgain } = this.locale.messages;
    this.#at('progress').textContent = progressText(this.locale, counts);
    this.#at('progress').nextElementSibling.value = stepIds.length - counts.left;
    this.#at('finished').hidden = counts.left > 0;
    const clear = this.#at('clear');
    clear.textContent = this.#restore ? undo : startAgain;
    clear.hidden = !this.#restore && counts.left === stepIds.length;
    this.#internals.states[counts.left === 0 ? 'add' : 'delete']('complete');
  }

  #clearOrUndo() {
    if (!this.#restore) {
      this.reset('user');
      return;
    }
    this.#setStatuses(this.#restore);
    this.#restore = undefined;
    this.#announce('undone');
    this.#showProgress();
  }

  reset(reason = 'api') {
    const before = stepIds.map((step) => [step, this.#ticks.get(step)]);
    const cleared = before.filter(([, status]) => status !== 'todo');
    if (cleared.length === 0) return;
    this.#setStatuses(Object.fromEntries(cleared.map(([step]) => [step, 'todo'])), reason);
    this.#restore = Object.fromEntries(cleared);
    this.#announce('startedAgain');
    this.#showProgress();
  }

  expand(step) {
    this.#setOpen(step, true, 'api');
  }

  collapse(step) {
    this.#setOpen(step, false, 'api');
  }

  expandAll() {
    this.#openOnly(stepIds, 'api');
  }

  collapseAll() {
    this.#openOnly([], 'api');
  }

  #useTicks() {
    const before = this.#ticks;
    const name = guideName(this.given);
    this.#ticks = new Ticks(this.given.storage, name, (operation, error) => {
      this.#refuse(operation, error);
    });
    // Another place for the same guide takes along what was done; another guide does not.
    if (before && before.prefix === this.#ticks.prefix) this.#ticks.takeFrom(before);
    if (!this.locale) return;
    this.#showStatuses();
    this.#showKept();
  }

  #showStatuses() {
    for (const step of stepIds) this.#showStatus(step);
    this.#showProgress();
  }

  #refuse(operation, error) {
    if (!this.#unsaved) {
      this.#unsaved = true;
      this.#internals.states.add('unsaved');
      if (this.locale) {
        this.#announce('notKept');
        this.#showKept();
      }
    }
    this.tell('storage-error', { operation, error });
  }

  hear(key, text) {
    if (this.#ticks.hear(key, text) && this.locale) this.#showStatuses();
  }

  readAgain(prefix = this.#ticks.prefix) {
    if (prefix === this.#ticks.prefix && this.#ticks.read() && this.locale) this.#showStatuses();
  }

  #showLevel() {
    const level = this.given['heading-level'];
    this.#at('heading').ariaLevel = level;
    for (const title of this.shadowRoot.querySelectorAll('.title')) title.ariaLevel = level + 1;
  }

  #showLinks() {
    const links = (...wanted) =>
      wanted.flatMap((name) => {
        const href = this.given[`${name}-url`];
        return href ? [linkTo(name, href, this.locale.messages.links[name])] : [];
      });
    this.#at('support').replaceChildren(...links('support'));
    this.#at('links').replaceChildren(...links('roles', 'community'));
    this.#at('privacy').replaceChildren(...links('privacy'));
  }

  /** Where the ticks are, in fact. */
  get #place() {
    return this.#unsaved ? 'none' : this.given.storage;
  }

  #showKept() {
    const { messages, writing } = this.locale;
    const { kept, page, words } = messages.privacy;
    this.#at('kept').textContent = [kept[this.#place], page, words].join(writing.gap);
  }

  goTo(step) {
    this.#setOpen(step, true, 'hash');
    const toggle = this.#at(`${step}-panel`).previousElementSibling.firstElementChild;
    toggle.scrollIntoView();
    toggle.focus({ preventScroll: true });
  }
}
if (!customElements.get('hand-complete')) customElements.define('hand-complete', HandComplete);
