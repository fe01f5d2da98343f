import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../house/project-files.ts';

/** The forms in which the program reaches a host that finds packages by their names: what is asked, without the library. */
const forms = {
  'program.mjs': { entry: 'printed.ts', format: 'esm' },
  'program.cjs': { entry: 'printed.ts', format: 'cjs' },
  /** A page names its packages in an import map. */
  'page.mjs': { entry: 'posted.ts', format: 'esm' },
} as const;

export type Form = keyof typeof forms;

/** Writes the program into a project in which the package is installed. */
export async function writeProgram(project: string, form: Form, share: number): Promise<void> {
  const { entry, format } = forms[form];
  await build({
    entryPoints: [join(root, 'test/platforms/program', entry)],
    outfile: join(project, form),
    bundle: true,
    format,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    define: { share: String(share) },
    external: ['reglement', 'reglement/*', 'fast-check'],
  });
}

/** Makes one file of the page's program and the installed package, as a host's bundler would. */
export async function writeBundle(project: string): Promise<void> {
  await build({
    entryPoints: [join(project, 'page.mjs')],
    outfile: join(project, 'bundle.mjs'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
}
