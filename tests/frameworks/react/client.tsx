import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { Plain } from './plain';

const root = document.getElementById('app')!;
const app = <StrictMode>{location.pathname === '/plain.html' ? <Plain /> : <App />}</StrictMode>;
if (root.hasChildNodes()) hydrateRoot(root, app);
else createRoot(root).render(app);
