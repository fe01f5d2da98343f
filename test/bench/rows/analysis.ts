import {
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
} from '../../../src/bureaus.ts';
import {
  alwaysPermits,
  check,
  disjoint,
  equivalent,
  implies,
  neverPermits,
  type Regulation,
  type Relation,
} from '../../../src/index.ts';
import type { VerdictTopic } from '../../../src/language/index.ts';
import { type Contender, interleaved, type Measured } from '../measure.ts';
import { atMost, of, type Row } from '../report.ts';

const bureaus: Readonly<Record<string, Regulation>> = {
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
};
const questions: readonly VerdictTopic[] = ['access', 'disclosure', 'processing', 'charge'];

/** A property of all questions of one bureau, over all its days; none of them may be left unproved. */
const ofAll = (property: (question: VerdictTopic) => Relation): number =>
  questions.map(property).filter((relation) => {
    if (relation.holds === 'notProved') throw new Error(`${relation.property} of ${relation.question}`);
    return relation.holds;
  }).length;

function checked(regulation: Regulation): number {
  const { properties } = check(regulation);
  if (properties.some(({ notProved }) => notProved.length > 0)) throw new Error('not proved');
  return properties.length;
}

/** What exact analysis costs: each property by itself, with nothing remembered between one and the next. */
export async function analysis(rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, regulation] of Object.entries(bureaus)) {
    const other: Regulation = regulation === werkId ? workingProgression : werkId;
    const one = (label: string, run: () => number, size = 1): Contender => ({ name: label, run, size });
    const measured: readonly Measured[] = await interleaved(
      [
        one('alwaysPermits, all questions', () => ofAll((question) => alwaysPermits(regulation, question))),
        one('neverPermits, all questions', () => ofAll((question) => neverPermits(regulation, question))),
        one('implies another bureau, all questions', () =>
          ofAll((question) => implies(regulation, other, question)),
        ),
        one('equivalent to another, all questions', () =>
          ofAll((question) => equivalent(regulation, other, question)),
        ),
        one('disjoint from another, all questions', () =>
          ofAll((question) => disjoint(regulation, other, question)),
        ),
        one('check, per property of its six', () => checked(regulation), 6),
      ],
      rounds,
    );
    const bars = measured.map((row) => atMost(row.name, of(measured, row.name) / 1e6, 250, 'ms'));
    rows.push({ title: `Exact analysis of ${name}`, measured, bars });
  }
  return rows;
}
