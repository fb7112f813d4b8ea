'use client';
// The guide as a component of React. In markup from a server React attaches neither listeners of
// custom events nor properties that are objects: here effects do, which run in either case.
import { createElement, forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { RejectionGuide as Guide, RejectionGuideReadyEvent } from '../dist/define.js';
import { handlers } from '../dist/frameworks.js';

const declared = Object.entries(Guide.properties);
const properties = declared
  .filter(([, { attribute }]) => attribute === false)
  .map(([name]) => name);
// React 18 writes names and values as they are: it knows custom elements' attributes alone.
const attributes = new Map([
  ['className', 'class'],
  ...declared.map(([name, { attribute }]) => [name, attribute ?? name]),
]);
const isOff = (name, value) => value === false && !/^(aria|data)-/.test(name);

// React 18 hands a `ref` over like this and no other way.
export const RejectionGuide = forwardRef(function RejectionGuide(props, ref) {
  const element = useRef(null);
  const latest = useRef(props);
  const isToldReady = useRef(false);

  useImperativeHandle(ref, () => element.current, []);

  for (const name of properties) {
    // A hook in a loop, since it is the same ones each time.
    useLayoutEffect(() => {
      element.current[name] = props[name];
    }, [props[name]]);
  }

  useLayoutEffect(() => {
    const listening = new AbortController();
    for (const [handler, name] of Object.entries(handlers)) {
      const listener = (event) => {
        latest.current[handler]?.(event);
        if (handler === 'onReady') isToldReady.current = Boolean(latest.current.onReady);
      };
      element.current.addEventListener(name, listener, { signal: listening.signal });
    }
    return () => listening.abort();
  }, []);

  useLayoutEffect(() => {
    latest.current = props;
    const guide = element.current;
    // A guide in markup from a server is ready before React is.
    if (!props.onReady || !guide.hasUpdated || isToldReady.current) return;
    isToldReady.current = true;
    const event = new RejectionGuideReadyEvent();
    Object.defineProperties(event, { target: { value: guide }, currentTarget: { value: guide } });
    props.onReady(event);
  });

  const written = Object.entries(props)
    .filter(([name]) => !(name in handlers) && !properties.includes(name))
    .filter(([name, value]) => !isOff(name, value))
    .map(([name, value]) => [attributes.get(name) ?? name, value]);
  return createElement('rejection-guide', { ...Object.fromEntries(written), ref: element });
});
