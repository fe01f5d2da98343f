import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { werkId } from '../../../src/bureaus.ts';
import { pack } from '../../../src/index.ts';
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

const all = '../src/index.ts';
const engine = '../src/engine.ts';
const calendar = `export * from '../src/calendar/index.ts';`;
const bureau = '../src/law/bureaus/werk-id/index.ts';
const asked = 'canAccess, canDisclose, canProcess, retentionStatus';

/** A bureau as `reglement/packed` has it, or with its words. */
export const packedSource = (src: string, words = false): string =>
  `import { unpack } from '${src}engine.ts'; import { dutchHolidays } from '${src}law/holidays.ts';
   export const werkId = /* @__PURE__ */ unpack(${JSON.stringify(pack(werkId, { words }))}, { holidays: dutchHolidays });`;

const packed = packedSource('../src/');

/** What is taken, and by which exports. The two that have a bar come first. */
const taken: Readonly<Record<string, string>> = {
  [`engine and calendar: ${asked}, unpack of reglement/engine; all of reglement/calendar`]: `export { ${asked}, unpack } from '${engine}'; ${calendar}`,
  [`edge, bureau and statutes: ${asked} of reglement/engine; questionSchema of reglement/edge; werkId of reglement/packed`]: `export { ${asked} } from '${engine}'; export { questionSchema } from '../src/edge.ts'; ${packed}`,
  'the same, packed with its words in two languages': `export { ${asked} } from '${engine}'; export { questionSchema } from '../src/edge.ts'; ${packedSource('../src/', true)}`,
  [`the same with the compiled form, the checks of load, and the law as it was written: ${asked}, factsSchema of reglement; werkId of reglement/bureaus`]: `export { ${asked}, factsSchema } from '${all}'; export { werkId } from '${bureau}';`,
  [`load and the compiled form: load, ${asked} of reglement; all of reglement/calendar`]: `export { load, ${asked} } from '${all}'; ${calendar}`,
  'the calendar alone: all of reglement/calendar': calendar,
  'the meaning alone: the interpreter of rules (src/language/evaluate.ts, law.ts, known.ts) with the calendar': `export * from '../src/language/evaluate.ts'; export { lawOn, knownOf } from '../src/language/index.ts'; ${calendar}`,
  'one question without law: canAccess of reglement/engine': `export { canAccess } from '${engine}';`,
  'one question without law: canAccess of reglement': `export { canAccess } from '${all}';`,
  'one bureau with its statutes, packed without words': packed.replace(
    /^import.*unpack.*?;/,
    'const unpack = (value) => value;',
  ),
  'the law alone, its words in two languages: dutchLaw, werkIdText': `export { dutchLaw } from '../src/law/statutes/index.ts'; export { werkIdText } from '${bureau}';`,
  'the zod edge alone: factsSchema': `export { factsSchema } from '${all}';`,
  'rules as JSON: fromJson': `export { fromJson } from '${all}';`,
  'everything of reglement': `export * from '${all}';`,
  'everything of reglement, and all five bureaus': `export * from '${all}'; export * from '../src/bureaus.ts';`,
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
