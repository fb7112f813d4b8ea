import { useLayoutEffect, useRef, useState } from 'react';
import type { RejectionGuide as Guide } from 'rejection-guide';
import { RejectionGuide } from 'rejection-guide/react';
import { store } from './store';

export function App() {
  const [rolesUrl, setRolesUrl] = useState('#roles');
  const [level, setLevel] = useState(2);
  const [hidden, setHidden] = useState(false);
  const [points, setPoints] = useState(1);
  const guide = useRef<Guide>(null);
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

  useLayoutEffect(() => {
    // What goes wrong in an effect is in the console, and fails the check.
    if (!guide.current?.matches('rejection-guide.brand')) throw new Error('no guide by its ref');
  }, []);

  return (
    <>
      <button id="string" onClick={() => setRolesUrl('#other')} />
      <button id="number" onClick={() => setLevel(3)} />
      <button id="boolean" onClick={() => setHidden(!hidden)} />
      <button id="array" onClick={() => setPoints(2)} />
      <button id="object" onClick={() => setMessages({ heading: 'And now?' })} />
      <button id="hyphenated" onClick={() => setOpenSteps('reflect')} />
      <button id="slot" onClick={() => setOutro(outro + 1)} />
      <button id="lock" onClick={() => setLocked(!locked)} />
      <button id="mount" onClick={() => setThere(!there)} />
      <pre id="log">{log}</pre>
      {there && (
        <RejectionGuide
          ref={guide}
          id="first"
          className="brand"
          company="Northmere"
          openSteps={openSteps}
          headingLevel={level}
          rolesUrl={rolesUrl}
          hidden={hidden}
          feedback={['Clear examples', 'Good maps'].slice(0, points).map((text) => ({ text }))}
          messages={messages}
          onReady={tell}
          onBeforeToggle={(event) => {
            tell(event, event.step);
            if (locked) event.preventDefault();
          }}
          onToggle={(event) => tell(event, event.step)}
          onStep={(event) => tell(event, `${event.step} ${event.status}`)}
          onComplete={tell}
          onLink={(event) => tell(event, event.link)}
          onNote={(event) => tell(event, event.action)}
          onPlan={tell}
          onStorageError={(event) => tell(event, event.operation)}
        >
          <p slot="intro">Words of the page</p>
          {outro > 0 && <p slot="outro">Goodbye {outro}</p>}
        </RejectionGuide>
      )}
      <RejectionGuide id="second" company="Fennel" store={store} onReady={tell} onStep={tell} />
      <RejectionGuide id="quiet" company="Harbour" messages={messages} />
    </>
  );
}

// @ts-expect-error: there is no such place
export const place = <RejectionGuide storage="cloud" />;
// @ts-expect-error: there is no such status
export const status = <RejectionGuide feedbackStatus="kind" />;
// @ts-expect-error: feedback is a list
export const list = <RejectionGuide feedback="Clear examples" />;
// @ts-expect-error: the guide sends nothing
export const note = <RejectionGuide onNote={(event) => event.action === 'sent'} />;
