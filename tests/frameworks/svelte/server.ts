// Renders the app into a page of its own, as a server would.
import { render } from 'svelte/server';
import App from './App.svelte';
import { writeServed } from './served';

const { head, body } = await render(App);
writeServed(body, head);
