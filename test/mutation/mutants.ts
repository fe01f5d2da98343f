import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { filesUnder, root } from './places.ts';

/** One small change of one source file. */
export interface Mutant {
  /** What the instrumented build calls it; another run may number differently. */
  readonly id: string;
  /** File, place and new text: the same in every run as long as the file is. */
  readonly key: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** The line on which it begins. */
  readonly lineText: string;
  /** The whole file with the change in it. */
  readonly text: string;
}

export interface Mutants {
  readonly mutants: readonly Mutant[];
  /** Path to a text that tells, while it runs, which mutants are reached. */
  readonly instrumented: ReadonlyMap<string, string>;
}

const nothing = (): void => undefined;
const no = (): boolean => false;
const quiet = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

interface Place {
  readonly line: number;
  readonly column: number;
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function offsetOf(lineStarts: readonly number[], place: Place): number {
  return (lineStarts[place.line] ?? 0) + place.column;
}

/** An expression stays one operand of what stands around it; a block and a case are not expressions. */
function inItsPlace(mutator: string, original: string, replacement: string): string {
  const isStatement = mutator === 'BlockStatement' || /^(case\b|default\b)/.test(original);
  return isStatement ? replacement : `(${replacement})`;
}

/** Notes where the run comes as cheaply as can be, and leaves every mutant asleep: calls of the instrumenter's own functions take longer than the code. */
const observing = (content: string): string =>
  content
    .replaceAll(/stryMutAct_9fa48\("\d+"\)/g, 'false')
    .replaceAll(
      /stryCov_9fa48\(([^)]*)\)/g,
      (_, ids: string) => `(${ids.replaceAll(/"(\d+)"(?:, )?/g, 'mutantsReached[$1] = ')}1)`,
    );

/** Every mutant that Stryker's own mutators make of these files or folders. */
export async function mutantsOf(places: readonly string[]): Promise<Mutants> {
  const paths = places.flatMap((place) => filesUnder(place)).filter((path) => path.endsWith('.ts'));
  const files = paths.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(join(root, name), 'utf8'),
  }));
  const made = await new Instrumenter(quiet).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
    noHeader: true,
  });
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  const starts = new Map<string, readonly number[]>();
  const mutants = made.mutants.map(({ id, fileName: file, location, mutatorName: mutator, replacement }) => {
    const text = texts.get(file) ?? '';
    const lineStarts = starts.get(file) ?? startsOf(text);
    starts.set(file, lineStarts);
    const from = offsetOf(lineStarts, location.start);
    const to = offsetOf(lineStarts, location.end);
    const original = text.slice(from, to);
    return {
      id,
      key: `${file}:${location.start.line + 1}:${location.start.column + 1} ${mutator} ${replacement.replaceAll(/\s+/g, ' ')}`,
      file,
      line: location.start.line + 1,
      mutator,
      original,
      replacement,
      lineText: text.split('\n')[location.start.line]?.trim() ?? '',
      text: text.slice(0, from) + inItsPlace(mutator, original, replacement) + text.slice(to),
    };
  });
  return {
    mutants,
    instrumented: new Map(made.files.map(({ name, content }) => [name, observing(content)])),
  };
}
