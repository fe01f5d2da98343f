import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../house/project-files.ts';
import { type Example, placeIn } from './examples.ts';

function projectOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config,
    { ...ts.sys, readDirectory: () => [] },
    root,
    undefined,
    join(root, 'tsconfig.json'),
  );
  return {
    ...options,
    // A document may show a value without going on to use it.
    noUnusedLocals: false,
    noUnusedParameters: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
}

/** Beside its document; a file of a guide under its own name, so that the others of that guide can import it. */
const placeOf = ({ document, line, file }: Example): string =>
  join(root, file === undefined ? `${document}.${line}.ts` : join(dirname(document), file));

/** The type errors of all examples, in one program; each stands as a file beside its document. */
export function typeFaults(examples: readonly Example[]): readonly string[] {
  const virtual = new Map(examples.map((example) => [placeOf(example), example]));
  if (virtual.size < examples.length) throw new Error('two files of guides have the same name');
  const options = projectOptions();
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.readFile = (name) => virtual.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...others) => {
    const example = virtual.get(name);
    return example === undefined
      ? getSourceFile(name, languageVersion, ...others)
      : ts.createSourceFile(name, example.code, languageVersion, true);
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  return [...virtual].flatMap(([name, example]) => {
    const file = program.getSourceFile(name);
    if (file === undefined) throw new Error(`${name} was not read`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      (fault) => {
        const { line } = file.getLineAndCharacterOfPosition(fault.start ?? 0);
        return `${placeIn(example, line)} ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`;
      },
    );
  });
}
