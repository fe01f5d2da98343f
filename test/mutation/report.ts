import { argument } from './argued.ts';
import type { Fate, Result } from './results.ts';

const found = (result: Result): boolean => result.fate === 'killed' || result.fate === 'endless';

export function scoreOf(results: readonly Result[]): number {
  return results.length === 0 ? 1 : results.filter(found).length / results.length;
}

/** The share that was found of those that change an answer at all: argued survivors are left out. */
export function scoreWithoutArgued(results: readonly Result[]): number {
  return scoreOf(results.filter((one) => argument(one) === undefined));
}

const columns = ['score', 'less argued', 'all', 'killed', 'endless', 'survived', 'unreached', 'argued'];
const width = 12;

/** A line per file and one for the whole. */
export function table(results: readonly Result[]): string {
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(44)}${cells.map((cell) => cell.padStart(width)).join('')}`;
  const counted = (name: string, of: readonly Result[]): string => {
    const count = (fate: Fate): number => of.filter((one) => one.fate === fate).length;
    const counts = [
      of.length,
      count('killed'),
      count('endless'),
      count('survived'),
      count('unreached'),
      of.filter((one) => argument(one) !== undefined).length,
    ];
    const shares = [scoreOf(of), scoreWithoutArgued(of)].map((share) => `${(100 * share).toFixed(1)} %`);
    return row(name, [...shares, ...counts.map(String)]);
  };
  const files = [...new Set(results.map((result) => result.file))];
  const inFile = (file: string): readonly Result[] => results.filter((one) => one.file === file);
  return [
    row('', columns),
    ...files.map((file) => counted(file, inFile(file))),
    counted('together', results),
  ].join('\n');
}

/** What no trial noticed, place by place; what is argued, with the reason. */
export function listed(results: readonly Result[]): readonly string[] {
  const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 80);
  return results
    .filter((result) => !found(result))
    .map((result) => {
      const { file, line, mutator, original, replacement, fate } = result;
      const reason = argument(result);
      const place = `${fate} ${file}:${line} ${mutator}: ${short(original)} -> ${short(replacement)}`;
      return reason === undefined ? place : `${place} (argued: ${reason})`;
    });
}
