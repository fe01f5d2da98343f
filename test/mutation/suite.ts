import { format } from 'node:util';

type Body = (...values: readonly unknown[]) => unknown;
type Rows = readonly unknown[];

/** One test of a file. */
export interface Trial {
  readonly title: string;
  /** The title, and a number where the file has it twice. */
  readonly name: string;
  readonly body: Body;
}

/** `%s` and its kin, `$a.b` and `%#`, as vitest has them. */
function titled(title: string, values: Rows, index: number): string {
  const numbered = title.replaceAll('%#', String(index));
  const holes = numbered.split('%').length - 1;
  const filled = format(numbered, ...values.slice(0, holes));
  const [row] = values;
  return filled.replaceAll(/\$([\w.]+)/g, (whole, path: string) => {
    let found: unknown = row;
    for (const step of path.split('.')) {
      found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
    }
    return found === undefined ? whole : String(found);
  });
}

/** The part of vitest that the trials use; anything else they ask of it is an error. */
export class Suite {
  readonly trials: Trial[] = [];
  #path: readonly string[] = [];

  /** What `import … from 'vitest'` gives a trial. */
  readonly api: Readonly<Record<string, unknown>>;

  constructor(expect: unknown) {
    const test = (title: string, ...given: readonly unknown[]): void => {
      const body = bodyIn(given);
      const whole = [...this.#path, title].join(' > ');
      const before = this.trials.filter((one) => one.title === whole).length;
      this.trials.push({ title: whole, name: before === 0 ? whole : `${whole} (${before + 1})`, body });
    };
    const describe = (title: string, body: Body): void => {
      const outer = this.#path;
      this.#path = [...outer, title];
      body();
      this.#path = outer;
    };
    const each =
      (declare: (title: string, body: Body) => void) =>
      (rows: Rows) =>
      (title: string, ...given: readonly unknown[]): void => {
        const body = bodyIn(given);
        for (const [index, row] of rows.entries()) {
          const values: Rows = Array.isArray(row) ? row : [row];
          declare(titled(title, values, index), () => body(...values));
        }
      };
    const runIf = (condition: unknown) => (condition ? test : (): void => undefined);
    this.api = {
      expect,
      test: Object.assign(test, { each: each(test), runIf }),
      describe: Object.assign(describe, { each: each(describe) }),
      // Judged by the type checker, not at run time.
      expectTypeOf: typesOnly,
    };
  }
}

/** After the title: the body and how long it may take, or settings and the body. */
function bodyIn(given: readonly unknown[]): Body {
  const body = given.find((one) => typeof one === 'function');
  if (body === undefined) throw new Error('a test without a body');
  return (...values) => Reflect.apply(body, undefined, values);
}

function typesOnly(): unknown {
  const anything: unknown = new Proxy(() => undefined, { get: () => anything, apply: () => anything });
  return anything;
}
