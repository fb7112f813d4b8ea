// Each example is a guide with the attributes that its page would set, and the answers of someone
// who has used it: a file as "Save a copy" gives it.

await customElements.whenDefined('rejection-guide');

for (const example of document.querySelectorAll('.example')) {
  const open = example.querySelector('[data-do="open"]');
  const erase = example.querySelector('[data-do="erase"]');
  const status = example.querySelector('[role="status"]');

  /** With storage="none" the answers are in the element and nowhere else: a new one has none. */
  const renewGuide = () => {
    const old = example.querySelector('rejection-guide');
    const guide = old.cloneNode(true);
    guide.hidden = false;
    old.replaceWith(guide);
    return guide;
  };

  open.addEventListener('click', async () => {
    try {
      const answers = await load(`examples/${example.id}.json`);
      const guide = renewGuide();
      guide.importRecord(answers);
      guide.expand('accept-feedback');
      erase.hidden = false;
      status.textContent = 'The answers are below, in all four steps.';
    } catch (error) {
      console.warn(error);
      status.textContent = 'It could not be opened. You can try again.';
    }
  });

  erase.addEventListener('click', () => {
    const guide = renewGuide();
    open.focus();
    erase.hidden = true;
    status.textContent = `Erased. The guide below holds ${countAnswers(guide)} answers, and your browser keeps none.`;
    // The guide was long, and now is short: nobody is to be left in the next example.
    example.scrollIntoView();
  });
}

async function load(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

function countAnswers(guide) {
  const { entries } = JSON.parse(guide.exportRecord());
  return Object.keys(entries).length;
}
