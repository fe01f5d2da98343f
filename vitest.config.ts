import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string): string => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^reglement$/, replacement: source('index.ts') },
      { find: /^reglement\/(.+)$/, replacement: `${source('')}$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // The library keeps no global state, so test files may share a worker: it loads the sources once.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
