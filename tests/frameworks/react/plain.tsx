// The tag itself, without the component: in pages that no server rendered.
import { useState } from 'react';
import 'rejection-guide/react';
import { store } from './store';

export function Plain() {
  const [rolesUrl, setRolesUrl] = useState('#roles');
  const [level, setLevel] = useState(2);
  const [hidden, setHidden] = useState(false);
  const [feedback, setFeedback] = useState([{ text: 'Clear examples' }]);
  const [messages, setMessages] = useState({ heading: 'What now?' });
  const [openSteps, setOpenSteps] = useState('');
  const [outro, setOutro] = useState(0);
  const [locked, setLocked] = useState(false);
  const [there, setThere] = useState(true);
  const [log, setLog] = useState('');

  const tell = ({ currentTarget, type }: Event, detail = '') => {
    const { id } = currentTarget as Element;
    setLog((before) => `${before}${id} ${type} ${detail}\n`);
  };

  return (
    <>
      <button id="string" onClick={() => setRolesUrl('#other')} />
      <button id="number" onClick={() => setLevel(3)} />
      <button id="boolean" onClick={() => setHidden(!hidden)} />
      <button id="array" onClick={() => setFeedback([...feedback, { text: 'Good maps' }])} />
      <button id="object" onClick={() => setMessages({ heading: 'And now?' })} />
      <button id="hyphenated" onClick={() => setOpenSteps('reflect')} />
      <button id="slot" onClick={() => setOutro(outro + 1)} />
      <button id="lock" onClick={() => setLocked(!locked)} />
      <button id="mount" onClick={() => setThere(!there)} />
      <pre id="log">{log}</pre>
      {there && (
        <rejection-guide
          id="first"
          company="Northmere"
          open-steps={openSteps}
          headingLevel={level}
          roles-url={rolesUrl}
          hidden={hidden}
          feedback={feedback}
          messages={messages}
          onrejection-guide-ready={tell}
          onrejection-guide-before-toggle={(event) => {
            tell(event, event.step);
            if (locked) event.preventDefault();
          }}
          onrejection-guide-toggle={(event) => tell(event, event.step)}
          onrejection-guide-step={(event) => tell(event, `${event.step} ${event.status}`)}
          onrejection-guide-complete={tell}
          onrejection-guide-link={(event) => tell(event, event.link)}
          onrejection-guide-note={(event) => tell(event, event.action)}
          onrejection-guide-plan={tell}
          onrejection-guide-storage-error={(event) => tell(event, event.operation)}
        >
          <p slot="intro">Words of the page</p>
          {outro > 0 && <p slot="outro">Goodbye {outro}</p>}
        </rejection-guide>
      )}
      <rejection-guide
        id="second"
        company="Fennel"
        store={store}
        onrejection-guide-ready={tell}
        onrejection-guide-step={tell}
      />
      <rejection-guide
        id="quiet"
        company="Harbour"
        messages={messages}
        style={{ '--rejection-guide-accent': 'navy' }}
      />
    </>
  );
}

// @ts-expect-error: there is no such place
export const place = <rejection-guide storage="cloud" />;
// @ts-expect-error: there is no such status
export const status = <rejection-guide feedback-status="kind" />;
// @ts-expect-error: feedback is a list
export const list = <rejection-guide feedback="Clear examples" />;
// @ts-expect-error: the guide sends nothing
export const note = <rejection-guide onrejection-guide-note={(event) => event.action === 'sent'} />;
