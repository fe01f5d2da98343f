import type { Regulation, VerdictTopic } from '../../language/index.ts';
import type { Desk } from '../desk.ts';
import { verdictOn } from './put.ts';

/**
 * A case in which an answer is still open, with the fact stated that forbids it, where there is one: what is open in one case is forbidden in another, and of
 * that one a reader sees at once which clause stands in the way.
 */
export function settledAgainst(
  desk: Desk,
  regulation: Regulation,
  topic: VerdictTopic,
  facts: object,
): object {
  const open = verdictOn(desk, topic, facts);
  if (open?.verdict !== 'undetermined') return facts;
  const cases = open.missing.flatMap(({ fact: name }) => {
    const fact = regulation.vocabulary.facts[name];
    const values =
      fact?.kind === 'flag' ? [true, false] : fact?.kind === 'choice' ? Object.keys(fact.values) : [];
    return values.map((value) => ({ ...facts, [name]: value }));
  });
  return cases.find((one) => verdictOn(desk, topic, one)?.verdict === 'forbidden') ?? facts;
}
