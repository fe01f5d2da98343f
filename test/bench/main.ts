import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * The benchmark as hosts run the library: built, in plain JavaScript. Run as it stands, `tsx` would give every function its name back where it is made,
 * and what makes many small functions would be timed for that.
 */
const folder = fileURLToPath(new URL('../../node_modules/.cache/reglement-bench/', import.meta.url));

/** Each file keeps its own place, from which it finds others. */
const placed: Plugin = {
  name: 'placed',
  setup({ onLoad }) {
    onLoad({ filter: /test[\\/]bench[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

mkdirSync(folder, { recursive: true });
const outfile = `${folder}run.mjs`;
try {
  await build({
    entryPoints: [fileURLToPath(new URL('run.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [placed],
    outfile,
    logLevel: 'error',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
