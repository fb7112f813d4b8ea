// Renders the app into a page of its own, as a server would.
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';
import { writeServed } from './served';

writeServed(await renderToString(createSSRApp(App)));
