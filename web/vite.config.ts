import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = process.env.CASUS_API ?? 'http://127.0.0.1:8377';

/** The desk. In development the API is that of a `casus serve` that runs beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Inlined assets would need 'data:' in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The map's outlines are one large file, loaded with the map alone.
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { '/api': API, '/openapi.json': API } },
});
