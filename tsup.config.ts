import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';
import { pastTheFronts } from './.build/barrels.ts';
import { writePacked } from './.build/packed.ts';

/**
 * What is used of these is built in, and nothing else of them: a host that does not bundle would read 160 files more, which takes longer than a
 * decision. Their licences go along.
 */
const builtIn = ['@noble/hashes', 'date-fns', 'fastest-levenshtein', 'immer', 'ts-pattern', 'zod'];

const licenceOf = (name: string): string => {
  const folder = join('node_modules', name);
  const file = ['LICENSE', 'LICENSE.md'].map((one) => join(folder, one)).find((one) => existsSync(one));
  if (file === undefined) throw new Error(`no licence of ${name}`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n`;
};

const entries = {
  index: 'src/index.ts',
  bureaus: 'src/bureaus.ts',
  statutes: 'src/statutes.ts',
  calendar: 'src/calendar.ts',
  engine: 'src/engine.ts',
  edge: 'src/edge.ts',
  testing: 'src/testing.ts',
};

/** Files of their own, though nobody imports them by name: a bundler leaves out whole files of which nothing is used, and parts of a file only where it can tell. */
const apart = {
  'part-opwaarts': 'src/law/bureaus/opwaarts/index.ts',
  'part-re-integratieonderwijs': 'src/law/bureaus/re-integratieonderwijs/index.ts',
  'part-de-ommezwaai': 'src/law/bureaus/de-ommezwaai/index.ts',
  'part-werk-id': 'src/law/bureaus/werk-id/index.ts',
  'part-working-progression': 'src/law/bureaus/working-progression/index.ts',
  'part-explain': 'src/decision/explain/index.ts',
  'part-amendment': 'src/amendment/index.ts',
  'part-facts-schema': 'src/facts/schema.ts',
  'part-read-json': 'src/language/read-json.ts',
};

export default defineConfig({
  entry: { ...entries, ...apart },
  esbuildPlugins: [pastTheFronts],
  format: ['esm', 'cjs'],
  tsconfig: 'tsconfig.library.json',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: entries },
  treeshake: true,
  // In CJS as well: two entry points must share one copy of each class.
  splitting: true,
  clean: true,
  noExternal: builtIn.map((name) => new RegExp(`^${name}(/|$)`)),
  // A dependency that asks the host's environment would find none in a browser.
  define: { 'process.env.NODE_ENV': '"production"' },
  onSuccess: async () => {
    await writePacked();
    const rule = `\n${'-'.repeat(80)}\n\n`;
    writeFileSync('dist/LICENCES.txt', builtIn.map(licenceOf).join(rule));
  },
});
