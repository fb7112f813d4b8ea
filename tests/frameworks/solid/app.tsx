import { createSignal, Show } from 'solid-js';
import 'rejection-guide/solid';
import { store } from './store';

export function App() {
  const [rolesUrl, setRolesUrl] = createSignal('#roles');
  const [level, setLevel] = createSignal(2);
  const [hidden, setHidden] = createSignal(false);
  const [feedback, setFeedback] = createSignal([{ text: 'Clear examples' }]);
  const [messages, setMessages] = createSignal({ heading: 'What now?' });
  const [openSteps, setOpenSteps] = createSignal('');
  const [outro, setOutro] = createSignal(0);
  const [locked, setLocked] = createSignal(false);
  const [there, setThere] = createSignal(true);
  const [log, setLog] = createSignal('');

  const tell = ({ currentTarget, type }: Event, detail = '') => {
    const { id } = currentTarget as Element;
    setLog((before) => `${before}${id} ${type} ${detail}\n`);
  };

  return (
    <>
      <button id="string" onClick={() => setRolesUrl('#other')} />
      <button id="number" onClick={() => setLevel(3)} />
      <button id="boolean" onClick={() => setHidden(!hidden())} />
      <button id="array" onClick={() => setFeedback([...feedback(), { text: 'Good maps' }])} />
      <button id="object" onClick={() => setMessages({ heading: 'And now?' })} />
      <button id="hyphenated" onClick={() => setOpenSteps('reflect')} />
      <button id="slot" onClick={() => setOutro(outro() + 1)} />
      <button id="lock" onClick={() => setLocked(!locked())} />
      <button id="mount" onClick={() => setThere(!there())} />
      <pre id="log">{log()}</pre>
      <Show when={there()}>
        <rejection-guide
          id="first"
          company="Northmere"
          attr:open-steps={openSteps()}
          prop:headingLevel={level()}
          roles-url={rolesUrl()}
          hidden={hidden()}
          prop:feedback={feedback()}
          prop:messages={messages()}
          on:rejection-guide-ready={tell}
          on:rejection-guide-before-toggle={(event) => {
            tell(event, event.step);
            if (locked()) event.preventDefault();
          }}
          on:rejection-guide-toggle={(event) => tell(event, event.step)}
          on:rejection-guide-step={(event) => tell(event, `${event.step} ${event.status}`)}
          on:rejection-guide-complete={tell}
          on:rejection-guide-link={(event) => tell(event, event.link)}
          on:rejection-guide-note={(event) => tell(event, event.action)}
          on:rejection-guide-plan={tell}
          on:rejection-guide-storage-error={(event) => tell(event, event.operation)}
        >
          <p slot="intro">Words of the page</p>
          <Show when={outro() > 0}>
            <p slot="outro">Goodbye {outro()}</p>
          </Show>
        </rejection-guide>
      </Show>
      <rejection-guide
        id="second"
        company="Fennel"
        prop:store={store}
        on:rejection-guide-ready={tell}
        on:rejection-guide-step={tell}
      />
      <rejection-guide id="quiet" company="Harbour" prop:messages={messages()} />
    </>
  );
}

// @ts-expect-error: there is no such place
export const place = () => <rejection-guide storage="cloud" />;
// @ts-expect-error: there is no such status
export const status = () => <rejection-guide attr:feedback-status="kind" />;
// @ts-expect-error: feedback is a list
export const list = () => <rejection-guide prop:feedback="Clear examples" />;
// @ts-expect-error: the guide sends nothing
export const note = () => <rejection-guide on:rejection-guide-note={(e) => e.action === 'sent'} />;
