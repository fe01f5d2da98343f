import ts from 'typescript';
import { expect } from 'vitest';
import { importsOf } from '../house/room-imports.ts';
import type { Example } from './examples.ts';
import { withExpectations } from './expectations.ts';

/** Gives the module that a specifier names in the document. */
export type Load = (specifier: string, document: string) => Promise<object>;

function codesOf(thrown: unknown): readonly string[] {
  if (typeof thrown !== 'object' || thrown === null) return [String(thrown)];
  const listed = 'issues' in thrown && Array.isArray(thrown.issues) ? thrown.issues : [];
  const codes = [thrown, ...listed].flatMap((one) => (typeof one?.code === 'string' ? [one.code] : []));
  return codes.length > 0 ? [...new Set(codes)] : [thrown instanceof Error ? thrown.name : String(thrown)];
}

/** What an example calls while it runs; it remembers how far it came. */
class Progress {
  place: string;

  constructor(place: string) {
    this.place = place;
  }

  at(place: string): void {
    this.place = place;
  }

  value(place: string, expected: unknown, actual: unknown): void {
    expect(actual, place).toEqual(expected);
  }

  matches(place: string, expected: object, actual: unknown): void {
    expect(actual, place).toMatchObject(expected);
  }

  async throws(place: string, code: string, act: () => Promise<unknown>): Promise<void> {
    const thrown = await act().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (thrown === undefined) expect.fail(`${place} nothing was thrown, expected \`${code}\``);
    expect(codesOf(thrown.error), place).toContain(code);
  }
}

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;

const asCommonJs: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

/** Runs an example as a module of its own and holds it to the values written in it. */
export async function runExample(example: Example, load: Load): Promise<void> {
  const source = withExpectations(example);
  const modules = new Map<string, object>();
  for (const { specifier } of importsOf('example.ts', example.code)) {
    modules.set(specifier, { __esModule: true, ...(await load(specifier, example.document)) });
  }
  const { outputText } = ts.transpileModule(source, { compilerOptions: asCommonJs });
  const progress = new Progress(`${example.document}:${example.line}`);
  const run = AsyncFunction('require', 'exports', '$doc', outputText);
  try {
    await run((specifier: string) => modules.get(specifier), {}, progress);
  } catch (error) {
    if (error instanceof Error && !error.message.includes(progress.place)) {
      error.message = `${progress.place} ${error.message}`;
    }
    throw error;
  }
}
