import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Mutant } from './mutants.ts';

/** `unreached`: no trial comes there; `endless`: the process did not come back, or died. */
export type Fate = 'killed' | 'endless' | 'survived' | 'unreached';

export interface Result {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly fate: Fate;
  readonly by: string;
  readonly original: string;
  readonly replacement: string;
  /** The line on which it begins. */
  readonly text: string;
  readonly milliseconds: number;
}

/** The results of a run, written as they come, so that a long run can be looked at and taken up again. */
export class Results {
  readonly all: Map<string, Result> = new Map<string, Result>();
  readonly #path: string;

  constructor(path: string, keep: (result: Result) => boolean) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    const before = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
    for (const line of before) {
      const result: Result = JSON.parse(line);
      this.all.set(result.key, result);
    }
    for (const result of [...this.all.values()]) if (!keep(result)) this.all.delete(result.key);
    writeFileSync(path, [...this.all.values()].map((one) => `${JSON.stringify(one)}\n`).join(''));
  }

  add(mutant: Mutant, fate: Fate, by: string, milliseconds: number): void {
    const { key, file, line, mutator, original, replacement, lineText: text } = mutant;
    const result: Result = {
      key,
      file,
      line,
      mutator,
      fate,
      by,
      original,
      replacement,
      text,
      milliseconds: Math.round(milliseconds),
    };
    this.all.set(key, result);
    appendFileSync(this.#path, `${JSON.stringify(result)}\n`);
  }
}
