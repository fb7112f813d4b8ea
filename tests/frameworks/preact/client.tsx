import { hydrate, render } from 'preact';
import { App } from './app';

const root = document.getElementById('app')!;
if (root.hasChildNodes()) hydrate(<App isServed />, root);
else render(<App />, root);
