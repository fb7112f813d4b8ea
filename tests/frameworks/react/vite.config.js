import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// React's development build is the stricter: it tells what hydration had to mend, and its strict
// mode runs each effect twice.
export default defineConfig({
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"development"' },
});
