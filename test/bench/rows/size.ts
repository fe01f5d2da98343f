import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { atMost, type Row } from '../report.ts';

const tests = fileURLToPath(new URL('../../', import.meta.url));

/** As a host's bundler would: one file, minified, what is not used left out. */
export const bundling = {
  bundle: true,
  minify: true,
  treeShaking: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const satisfies BuildOptions;

async function kibibytes(source: string): Promise<number> {
  const { outputFiles } = await build({
    ...bundling,
    stdin: { contents: source, resolveDir: tests, loader: 'ts' },
    write: false,
  });
  return gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length / 1024;
}

const engine = '../src/index.ts';
const calendar = `export * from '../src/calendar/index.ts';`;
const bureau = '../src/law/bureaus/werk-id/index.ts';

/** What is taken, and by which exports. The two that have a bar come first. */
const taken: Readonly<Record<string, string>> = {
  'engine and calendar: load, canAccess, canDisclose, canProcess, retentionStatus; all of reglement/calendar': `export { load, canAccess, canDisclose, canProcess, retentionStatus } from '${engine}'; ${calendar}`,
  'edge, bureau and statutes: canAccess, canDisclose, canProcess, retentionStatus, factsSchema; werkId': `export { canAccess, canDisclose, canProcess, retentionStatus, factsSchema } from '${engine}'; export { werkId } from '${bureau}';`,
  'the calendar alone: all of reglement/calendar': calendar,
  'the meaning alone: the interpreter of rules (src/language/evaluate.ts, law.ts, known.ts) with the calendar': `export * from '../src/language/evaluate.ts'; export { lawOn, knownOf } from '../src/language/index.ts'; ${calendar}`,
  'one question without law: canAccess': `export { canAccess } from '${engine}';`,
  'one question of one bureau: canAccess; werkId': `export { canAccess } from '${engine}'; export { werkId } from '${bureau}';`,
  'the law alone, its words in two languages: dutchLaw, werkIdText': `export { dutchLaw } from '../src/law/statutes/index.ts'; export { werkIdText } from '${bureau}';`,
  'the zod edge alone: factsSchema': `export { factsSchema } from '${engine}';`,
  'rules as JSON: fromJson': `export { fromJson } from '${engine}';`,
  'everything of reglement': `export * from '${engine}';`,
  'everything of reglement, and all five bureaus': `export * from '${engine}'; export * from '../src/bureaus.ts';`,
};

/** What a bundle of the library weighs. */
export async function sizes(): Promise<readonly Row[]> {
  const weighed: { readonly name: string; readonly size: number }[] = [];
  for (const [name, source] of Object.entries(taken)) weighed.push({ name, size: await kibibytes(source) });
  const [bare, whole] = weighed;
  return [
    {
      title: 'Size, minified and gzipped',
      measured: [],
      notes: weighed.map(({ name, size }) => `${size.toFixed(1)} KiB  ${name}`),
      bars: [
        atMost('engine and calendar, without law and without the zod edge', bare?.size ?? 0, 12, 'KiB'),
        atMost('with the edge, one bureau and all statutes', whole?.size ?? 0, 45, 'KiB'),
      ],
    },
  ];
}
