import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median } from '../measure.ts';
import { atMost, type Row } from '../report.ts';
import { bundling, packedSource } from './size.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const facts = `{ asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'], neededFor: ['task'], clientStatus: 'capableAdult', kept: 'digital' }`;

/** The same program, fed from the given places: what each step takes in a fresh process, in milliseconds. */
const program = (engine: string, law: string): string => `
  const start = performance.now();
  const { canAccess, prepare = undefined } = await import(${JSON.stringify(engine)});
  const engine = performance.now();
  const { werkId } = await import(${JSON.stringify(law)});
  const law = performance.now();
  const answer = process.argv[2] === 'compile' && prepare !== undefined ? prepare(werkId, 'access', '2026-03-02') : canAccess(werkId, ${facts});
  const first = performance.now();
  if ((answer.verdict ?? 'permitted') !== 'permitted') throw new Error(answer.verdict);
  console.log(JSON.stringify([engine - start, law - engine, first - law]));`;

interface Steps {
  readonly engine: number;
  readonly law: number;
  readonly first: number;
  readonly compile: number;
  /** The process up to its first decision, less an empty process. */
  readonly process: number;
}

/** How long a fresh process needs until its first decision: as a bundle, and unbundled as the package is installed. */
export async function cold(rounds: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reglement-bench-'));
  try {
    await build({
      ...bundling,
      entryPoints: {
        engine: join(root, 'src/index.ts'),
        law: join(root, 'src/law/bureaus/werk-id/index.ts'),
      },
      splitting: true,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
    });
    await build({
      ...bundling,
      entryPoints: [join(root, 'test/bench/workload/first-decision.ts')],
      outfile: join(folder, 'bundle.mjs'),
    });
    const bundle = stepsOf(folder, rounds, './bundle.mjs', './bundle.mjs');
    const apart = stepsOf(folder, rounds, './engine.mjs', './law.mjs');
    await build({
      ...bundling,
      stdin: {
        contents: `export { canAccess } from './src/engine.ts'; ${packedSource('./src/')}`,
        resolveDir: root,
        loader: 'ts',
      },
      outfile: join(folder, 'packed.mjs'),
    });
    await build({
      ...bundling,
      stdin: { contents: packedSource('./src/'), resolveDir: root, loader: 'ts' },
      plugins: [
        {
          name: 'engine-apart',
          setup: ({ onResolve }) =>
            onResolve({ filter: /engine\.ts$/ }, () => ({ path: './engine-apart.mjs', external: true })),
        },
      ],
      outfile: join(folder, 'law-packed.mjs'),
    });
    await build({
      ...bundling,
      stdin: {
        contents: `export { canAccess, prepare, unpack } from './src/index.ts';`,
        resolveDir: root,
        loader: 'ts',
      },
      outfile: join(folder, 'engine-apart.mjs'),
    });
    const packed = stepsOf(folder, rounds, './packed.mjs', './packed.mjs');
    const packedApart = stepsOf(folder, rounds, './engine-apart.mjs', './law-packed.mjs');
    const built = join(root, 'dist/index.js');
    const installed = existsSync(built)
      ? [
          unbundled(stepsOf(folder, rounds, href('index'), href('bureaus'))),
          small(
            'Cold, unbundled: `reglement/engine` and `reglement/packed/werk-id` as they are built',
            stepsOf(folder, rounds, href('engine'), href('packed/werk-id')),
          ),
        ]
      : [];
    return [
      {
        title:
          'Cold, in a fresh process: one minified bundle of `canAccess`, `prepare` and one bureau with all statutes',
        measured: [
          { name: 'import', nanoseconds: (bundle.engine + bundle.law) * 1e6 },
          { name: 'first decision (the interpreter gives it)', nanoseconds: bundle.first * 1e6 },
          { name: 'or, instead, compiling the question', nanoseconds: bundle.compile * 1e6 },
          { name: 'load the bureau with its statutes, the engine being there', nanoseconds: apart.law * 1e6 },
          { name: 'process up to the first decision, less an empty one', nanoseconds: bundle.process * 1e6 },
        ],
        bars: [
          atMost('load and compile one bureau with its statutes', apart.law + apart.compile, 15, 'ms'),
          atMost('import plus first decision', bundle.process, 30, 'ms'),
        ],
      },
      {
        ...small(
          'Cold, in a fresh process: one minified bundle of `reglement/engine` and one packed bureau with all statutes',
          packed,
        ),
        bars: [
          atMost(
            'load and compile one packed bureau with its statutes',
            packedApart.law + packedApart.compile,
            15,
            'ms',
          ),
          atMost('import plus first decision, the engine with a packed bureau', packed.process, 30, 'ms'),
        ],
      },
      ...installed,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const href = (entry: string): string => pathToFileURL(join(root, `dist/${entry}.js`)).href;

const unbundled = (steps: Steps): Row => ({
  title: 'Cold, unbundled: `reglement` and `reglement/bureaus` (all five) as they are built',
  measured: [
    { name: 'import `reglement`', nanoseconds: steps.engine * 1e6 },
    { name: 'import `reglement/bureaus`', nanoseconds: steps.law * 1e6 },
    { name: 'first decision', nanoseconds: steps.first * 1e6 },
    { name: 'or, instead, compiling the question', nanoseconds: steps.compile * 1e6 },
    { name: 'process up to the first decision, less an empty one', nanoseconds: steps.process * 1e6 },
  ],
  bars: [],
});

const small = (title: string, steps: Steps): Row => ({
  title,
  measured: [
    { name: 'import and unpack', nanoseconds: (steps.engine + steps.law) * 1e6 },
    { name: 'first decision', nanoseconds: steps.first * 1e6 },
    { name: 'process up to the first decision, less an empty one', nanoseconds: steps.process * 1e6 },
  ],
  bars: [],
});

/** Each step by its median; the empty process runs between the others, so that both feel the same load. */
function stepsOf(folder: string, rounds: number, engine: string, law: string): Steps {
  const file = join(folder, 'first.mjs');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(file, program(engine, law));
  writeFileSync(empty, '');
  const runs = Array.from({ length: Math.max(5, rounds) }, () => {
    const [, , compile] = numbersOf(execFileSync(process.execPath, [file, 'compile'], { encoding: 'utf8' }));
    const { took: whole, said } = timed(file);
    const { took: nothing } = timed(empty);
    const [importing, loading, first] = numbersOf(said);
    return [importing ?? 0, loading ?? 0, first ?? 0, compile ?? 0, whole - nothing];
  });
  const of = (place: number): number => median(runs.map((one) => one[place] ?? 0));
  return { engine: of(0), law: of(1), first: of(2), compile: of(3), process: of(4) };
}

function timed(file: string): { readonly took: number; readonly said: string } {
  const before = process.hrtime.bigint();
  const said = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  return { took: Number(process.hrtime.bigint() - before) / 1e6, said };
}

function numbersOf(text: string): readonly number[] {
  const read: unknown = JSON.parse(text);
  return Array.isArray(read) ? read.filter((one) => typeof one === 'number') : [];
}
