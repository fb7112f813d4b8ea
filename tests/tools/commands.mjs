// What a test can ask of the browser from outside the page. Each engine lists what it can do in
// engines/*.mjs; the client is tests/browser/support/commands.ts.
export const commands = () => ({
  name: 'ask-browser',

  async executeCommand({ command, payload, session }) {
    if (command !== 'ask-browser') return undefined;
    const able = session.browser.commands[payload.name];
    if (!able) return {};
    const { value = true } = { value: await able(session, payload.argument) };
    return { value };
  },
});
