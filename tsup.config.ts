import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/bureaus.ts', 'src/statutes.ts', 'src/calendar.ts', 'src/testing.ts'],
  format: ['esm', 'cjs'],
  tsconfig: 'tsconfig.library.json',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  treeshake: true,
  // In CJS as well: two entry points must share one copy of each class.
  splitting: true,
  clean: true,
});
