import { createStore } from './store.js';

const store = createStore('/guides/');
for (const guide of document.querySelectorAll('rejection-guide')) guide.store = store;
