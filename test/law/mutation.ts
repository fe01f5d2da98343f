import { type MutationScore, mutationScore, tellMutationScore } from '../../src/testing/mutations.ts';
import { type Bureau, bureaus } from './bureaus.ts';
import { faultsOfArguments } from './mutation/argued.ts';
import { proofOf } from './mutation/proof.ts';
import { suiteOf } from './mutation/suite.ts';

/** The least that the worked examples and the cases derived by hand must notice, of each bureau. */
const least = 0.95;

/**
 * Every change of every rule of the five regulations, or of those named, put to their worked examples and the cases derived by hand. With `--proof` it prints
 * the part of `docs/proof.md` that holds the figures.
 */
async function main(asked: readonly string[]): Promise<void> {
  const names = asked.filter((one) => !one.startsWith('--'));
  const chosen = bureaus.filter(({ regulation: { text } }) => names.length === 0 || names.includes(text.id));
  const found: (readonly [Bureau, MutationScore])[] = [];
  for (const bureau of chosen) {
    const { regulation } = bureau;
    const started = performance.now();
    const score = await mutationScore(regulation.text, regulation, suiteOf(bureau));
    found.push([bureau, score]);
    const seconds = Math.round((performance.now() - started) / 1000);
    if (!asked.includes('--proof'))
      console.log(`${regulation.text.id}, ${seconds} s: ${tellMutationScore(score)}\n`);
  }
  if (asked.includes('--proof')) console.log(proofOf(found));
  const faults = found.flatMap(([bureau, { score, survivors }]) => [
    ...(score < least ? [`${bureau.regulation.text.id}: ${score} is less than ${least}`] : []),
    ...faultsOfArguments(bureau, survivors),
  ]);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
