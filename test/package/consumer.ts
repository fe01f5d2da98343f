import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { dependencies, entries } from './packed.ts';

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  // Neither Node nor a browser: the declarations ask for no host.
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

const resolutions: Readonly<Record<string, ts.CompilerOptions>> = {
  node16: { ...strict, module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  bundler: { ...strict, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

export const resolutionNames: readonly string[] = Object.keys(resolutions);

/** The type errors that a user's own file, and the declarations it reaches in this package, give. */
export function consumerFaults(project: string, resolution: string, source: string): readonly string[] {
  const names = resolution === 'node16' ? ['user.mts', 'user.cts'] : ['user.ts'];
  const files = names.map((name) => join(project, name));
  for (const file of files) writeFileSync(file, source);
  const program = ts.createProgram(files, resolutions[resolution] ?? {});
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => files.includes(fileName) || fileName.includes('/node_modules/reglement/'));
  const faults = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return faults.map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

/** A user's file that touches every entry point, and then whatever is added. */
export function consumerSource(more = ''): string {
  const specifiers = Object.keys(entries);
  const imports = specifiers.map((name, index) => `import * as entry${index} from '${name}';`);
  const used = specifiers.map((_, index) => `entry${index}`).join(', ');
  return `${imports.join('\n')}\nexport const entries: readonly object[] = [${used}];\n${more}`;
}

/** What a bundler makes of a user's file, the dependencies of the package left out. */
export async function bundled(project: string, source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: project },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: [...dependencies],
    // That a bare import does nothing is what the caller asks.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  return outputFiles.map(({ text }) => text).join('');
}
