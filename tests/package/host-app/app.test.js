// A test as an app's own might be, that has the guide in it.
import { afterEach, expect, test } from 'vitest';
import 'rejection-guide';

afterEach(() => document.body.replaceChildren());

async function rendered() {
  document.body.innerHTML =
    '<rejection-guide company="Northmere" job-title="Baker"></rejection-guide>';
  const guide = document.querySelector('rejection-guide');
  await guide.updateComplete;
  return guide;
}

test('the guide shows its four steps', async () => {
  const { shadowRoot } = await rendered();
  expect(shadowRoot.querySelectorAll('[part="toggle"]')).to.have.length(4);
  expect(shadowRoot.textContent).to.include('Reflect on the process');
});

test('a step is ticked, and the app hears of it', async () => {
  const guide = await rendered();
  const heard = [];
  guide.addEventListener('rejection-guide-step', ({ step, status }) => heard.push([step, status]));
  guide.shadowRoot.querySelector('[part="checkbox"]').click();
  await guide.updateComplete;
  expect(heard).to.deep.equal([['accept-feedback', 'done']]);
  expect(guide.progress).to.deep.equal({ done: 1, skipped: 0, total: 4 });
});

test('a step is opened, and what is written in it is in the record', async () => {
  const guide = await rendered();
  guide.expand('reflect');
  const field = () => guide.shadowRoot.querySelector('[id="keep"]');
  await expect.poll(field, { timeout: 10_000 }).toBeTruthy();
  field().value = 'I kept calm';
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await guide.updateComplete;
  expect(guide.exportRecord()).to.include('I kept calm');
});

test('a note is there, and a property of the app’s is in it', async () => {
  const guide = await rendered();
  guide.contactName = 'Ana Reyes';
  guide.expand('thank-you-note');
  const note = () => guide.shadowRoot.querySelector('textarea');
  await expect.poll(() => note()?.value, { timeout: 10_000 }).toContain('Ana Reyes');
});

test('the guide goes without a trace', async () => {
  const guide = await rendered();
  guide.remove();
  expect(document.querySelector('rejection-guide')).to.equal(null);
});
