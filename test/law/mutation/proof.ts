import type { MutationScore } from '../../../src/testing/mutations.ts';
import type { Bureau } from '../bureaus.ts';
import { told } from './argued.ts';
import { survivorsArgued } from './survivors-argued.ts';

/** The figures and the survivors of each bureau, as they stand in `docs/proof.md`. */
export const proofOf = (found: readonly (readonly [Bureau, MutationScore])[]): string =>
  [
    '| regulation | changes tried | noticed | score | survivors | same meaning | refused on load |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...found.map(([{ regulation }, { tried, killed, score, survivors, equivalent, refused }]) => {
      const figures = [
        tried,
        killed,
        `${(score * 100).toFixed(1)} %`,
        survivors.length,
        equivalent.length,
        refused,
      ];
      return `| ${[regulation.text.id, ...figures].join(' | ')} |`;
    }),
    ...found.flatMap(([{ regulation }, { equivalent }]) => section(regulation.text.id, equivalent.map(told))),
  ].join('\n');

const section = (bureau: string, equivalent: readonly string[]): readonly string[] => [
  '',
  `### ${bureau}`,
  '',
  ...survivorsArgued
    .filter((one) => one.bureau === bureau)
    .flatMap(({ why, changes }) => [`- ${why}`, ...changes.map((change) => `  - ${change}`)]),
  ...(equivalent.length === 0
    ? []
    : ['', 'Other words, same meaning:', '', ...equivalent.map((one) => `- ${one}`)]),
];
