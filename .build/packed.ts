import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The types of a bureau's facts, by the id of its text. */
const factsOf: Readonly<Record<string, string>> = {
  'de-ommezwaai': 'DeOmmezwaaiFacts',
  opwaarts: 'OpwaartsFacts',
  're-integratieonderwijs': 'ReIntegratieonderwijsFacts',
  'werk-id': 'WerkIdFacts',
  'working-progression': 'WorkingProgressionFacts',
};

/**
 * The five bureaus without their words, each in a module of its own: `reglement/packed/werk-id`. What is written is what the library that was just
 * built packs, so that it is found in order by the same tests.
 */
export async function writePacked(): Promise<void> {
  const from = (file: string): string => pathToFileURL(resolve('dist', file)).href;
  const { pack } = await import(from('index.js'));
  const bureaus = await import(from('bureaus.js'));
  mkdirSync('dist/packed', { recursive: true });
  const all = Object.entries(factsOf).map(([id, facts]) => ({
    id,
    facts,
    ...pack(bureaus.bureaus[id], { words: false }),
  }));
  const shared = new Set(all.map(({ statutes }) => statutes));
  if (shared.size !== 1) throw new Error('the bureaus do not rest on the same statutes');
  const statutes = all[0]?.statutes;
  const literal = (value: unknown): string => JSON.stringify(value);
  writeFileSync('dist/packed/statutes.js', `export const statutes = ${literal(statutes)};\n`);
  writeFileSync('dist/packed/statutes.cjs', `exports.statutes = ${literal(statutes)};\n`);
  for (const { id, facts, statutes: _, ...packed } of all) {
    const name = camelCase(id);
    const fields = Object.entries(packed).map(([key, value]) => `  ${key}: ${literal(value)},`);
    const made = ['unpack({', ...fields, '  statutes,', '}, { holidays: dutchHolidays })'].join('\n');
    const type = (extension: string): string =>
      [
        `import type { Regulation } from '../engine${extension}';`,
        `import type { ${facts} } from '../bureaus${extension}';`,
        '',
        `/** The regulation of this bureau with the Dutch statutes beneath it, without their words: answers name clauses and facts by number and name. */`,
        `export declare const ${name}: Regulation<${facts}>;`,
        '',
      ].join('\n');
    writeFileSync(
      `dist/packed/${id}.js`,
      [
        `import { dutchHolidays } from '../calendar.js';`,
        `import { unpack } from '../engine.js';`,
        `import { statutes } from './statutes.js';`,
        '',
        `export const ${name} = /* @__PURE__ */ ${made};`,
        '',
      ].join('\n'),
    );
    writeFileSync(
      `dist/packed/${id}.cjs`,
      [
        `const { dutchHolidays } = require('../calendar.cjs');`,
        `const { unpack } = require('../engine.cjs');`,
        `const { statutes } = require('./statutes.cjs');`,
        '',
        `exports.${name} = ${made};`,
        '',
      ].join('\n'),
    );
    writeFileSync(`dist/packed/${id}.d.ts`, type('.js'));
    writeFileSync(`dist/packed/${id}.d.cts`, type('.cjs'));
  }
}

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
