import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/bureaus.ts', 'src/statutes.ts', 'src/calendar.ts', 'src/testing.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  treeshake: true,
  splitting: true,
  clean: true,
});
