import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.STAGECRAFT_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    manifest: true,
    // A strict content security policy refuses data: URLs, so nothing is inlined.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': backend } },
  preview: { proxy: { '/api': backend } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testkit/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
