import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string): string => fileURLToPath(new URL(`../../src/${file}`, import.meta.url));

/** A host has `reglement` among its packages, and needs none of this. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: [
      { find: /^reglement$/, replacement: source('index.ts') },
      { find: /^reglement\/(.+)$/, replacement: `${source('')}$1.ts` },
    ],
  },
  test: { include: ['*.test.ts'], testTimeout: 60_000 },
});
