import type { Fate, Result } from './results.ts';

const found = (result: Result): boolean => result.fate === 'killed' || result.fate === 'endless';

export function scoreOf(results: readonly Result[]): number {
  return results.length === 0 ? 1 : results.filter(found).length / results.length;
}

/** A line per file and one for the whole. */
export function table(results: readonly Result[]): string {
  const files = [...new Set(results.map((result) => result.file))];
  const row = (name: string, of: readonly Result[]): string => {
    const count = (fate: Fate): string => String(of.filter((one) => one.fate === fate).length).padStart(6);
    const share = `${(100 * scoreOf(of)).toFixed(1)} %`.padStart(8);
    return `${name.padEnd(44)}${share}${String(of.length).padStart(7)}${count('killed')}${count('endless')}${count('survived')}${count('unreached')}`;
  };
  const head = `${''.padEnd(44)}${'score'.padStart(8)}${'all'.padStart(7)}${'kill'.padStart(6)}${'endl'.padStart(6)}${'surv'.padStart(6)}${'unre'.padStart(6)}`;
  return [
    head,
    ...files.map((file) =>
      row(
        file,
        results.filter((one) => one.file === file),
      ),
    ),
    row('together', results),
  ].join('\n');
}

/** What no trial noticed, place by place. */
export function listed(results: readonly Result[]): readonly string[] {
  return results
    .filter((result) => !found(result))
    .map(({ file, line, mutator, original, replacement, fate }) => {
      const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 80);
      return `${fate} ${file}:${line} ${mutator}: ${short(original)} -> ${short(replacement)}`;
    });
}
