import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { root } from './places.ts';

/** The module as the body of a function of `module`, `exports`, `require` and `address`. */
export async function compiled(path: string, text: string): Promise<string> {
  const made = await transform(text, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'address' },
    sourcefile: path,
  });
  return made.code;
}

/** Path to function body, for every module that a trial may load; `instead` has texts that take the place of a file's own. */
export async function compiledAll(
  paths: readonly string[],
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<Readonly<Record<string, string>>> {
  const entries = await Promise.all(
    paths.map(async (path) => {
      const text = instead.get(path) ?? readFileSync(join(root, path), 'utf8');
      // A program, which waits at its top level, is no module that a trial could load.
      const body = path.endsWith('.json')
        ? text
        : await compiled(path, text).catch(() => 'throw new Error("a program");');
      return [path, body] as const;
    }),
  );
  return Object.fromEntries(entries);
}
