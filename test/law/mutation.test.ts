import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutationScore, mutationsOf, tellMutationScore } from '../../src/testing/mutations.ts';
import { bureaus } from './bureaus.ts';
import { told } from './mutation/argued.ts';
import { suiteOf } from './mutation/suite.ts';
import { survivorsArgued } from './mutation/survivors-argued.ts';

/** Every so manyth change is tried on each run; `npm run mutate:law` tries all of them. */
const stride = 61;

test.each(bureaus.map((bureau) => [bureau.regulation.text.id, bureau] as const))(
  'a few changes of %s are noticed by its worked examples',
  async (id, bureau) => {
    const { regulation } = bureau;
    const all = mutationsOf(regulation.text, regulation.vocabulary);
    const chosen = new Set(
      all.filter((_, place) => place % stride === 7).map(({ rule, change }) => `${rule} ${change.en}`),
    );
    const isArgued = new Set(
      survivorsArgued.filter((one) => one.bureau === id).flatMap(({ changes }) => changes),
    );
    const found = await mutationScore(regulation.text, regulation, suiteOf(bureau), {
      only: (one) => chosen.has(`${one.rule} ${one.change.en}`) && !isArgued.has(told(one)),
    });
    expect(found.tried).toBeGreaterThan(0);
    expect(found.survivors, tellMutationScore(found)).toEqual([]);
  },
);

test('every survivor stands in docs/proof.md with its argument', () => {
  const page = readFileSync(new URL('../../docs/proof.md', import.meta.url), 'utf8');
  const missing = survivorsArgued
    .flatMap(({ why, changes }) => [why, ...changes])
    .filter((one) => !page.includes(one));
  expect(missing).toEqual([]);
});
