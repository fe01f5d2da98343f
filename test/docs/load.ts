import { dirname, join } from 'node:path';
import { root } from '../house/project-files.ts';

/** Packages as a reader imports them; beside a source file also its neighbours. */
export async function loadFor(specifier: string, document: string): Promise<object> {
  if (!specifier.startsWith('.')) return import(/* @vite-ignore */ specifier);
  if (!document.startsWith('src/')) throw new Error(`${document} imports '${specifier}'; a reader cannot`);
  return import(/* @vite-ignore */ join(root, dirname(document), specifier));
}
