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
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
