import type { Verdict } from '../../decision/index.ts';
import { fromJson, type Regulation } from '../../language/index.ts';
import { libraryDesk } from '../desk.ts';
import { deskOf, lawOf, type RegulationLaw, trial } from './law.ts';
import { putCases, tellPut, tellVerdict, verdictOn } from './put.ts';
import { said } from './tell-facts.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Lists and the keys of objects from back to front, however deep. */
export const backwards = (value: object): object =>
  isList(value)
    ? value.map(inside).toReversed()
    : Object.fromEntries(
        Object.entries(value)
          .map(([key, one]) => [key, inside(one)] as const)
          .toReversed(),
      );

const inside = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? backwards(value) : value;

/** Equal byte for byte: answers are replayed. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The same answer in any order of facts: neither the order in which facts are handed in, nor that of the values of a list, changes a byte of it.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 5(1)(a): fairness.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { orderNeverMatters } from 'reglement/testing';
 * orderNeverMatters(werkId, { runs: 10 }); // matches { law: 'orderNeverMatters', tried: 40 }
 * ```
 */
export const orderNeverMatters: RegulationLaw = lawOf(
  'orderNeverMatters',
  said('hetzelfde antwoord in elke volgorde van feiten', 'the same answer in any order of facts'),
  (regulation, choice) => {
    const desk = deskOf(regulation, choice);
    return putCases(regulation, choice).map(({ topic, cases }) =>
      trial(cases, ({ less }) => {
        const one = verdictOn(desk, topic, less);
        const other = verdictOn(desk, topic, backwards(less));
        if (one === undefined && other === undefined) return 'idle';
        if (isSame(one, other)) return 'holds';
        return {
          facts: less,
          told: [
            ...tellPut(regulation, topic, less),
            ...tell('in deze volgorde', 'in this order', one),
            ...tell('andersom', 'the other way round', other),
          ],
        };
      }),
    );
  },
);

/**
 * A regulation survives JSON: stored and read again it gives the same answers, and the answers survive it too.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried.
 * @throws LawBroken with a case that contradicts it; `ReglementError` where the stored text is refused.
 * @see AVG 5(2): an answer that is kept as proof must be the answer that was given.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { survivesJson } from 'reglement/testing';
 * survivesJson(werkId, { runs: 10 }); // matches { law: 'survivesJson', tried: 40 }
 * ```
 */
export const survivesJson: RegulationLaw = lawOf(
  'survivesJson',
  said('een reglement blijft hetzelfde als JSON', 'a regulation survives JSON'),
  (regulation, choice) => {
    const again: Regulation = fromJson(JSON.stringify(regulation.text), regulation);
    const desk = libraryDesk(regulation);
    const reread = libraryDesk(again);
    return putCases(regulation, choice).map(({ topic, cases }) =>
      trial(cases, ({ less }) => {
        const one = verdictOn(desk, topic, less);
        const other = verdictOn(reread, topic, less);
        if (one === undefined && other === undefined) return 'idle';
        const kept: unknown = JSON.parse(JSON.stringify(one ?? {}));
        if (isSame(one, other) && isSame(kept, one)) return 'holds';
        return {
          facts: less,
          told: [
            ...tellPut(regulation, topic, less),
            ...tell('zoals geschreven', 'as it was written', one),
            ...tell('na opslaan en teruglezen', 'stored and read again', other),
          ],
        };
      }),
    );
  },
);

const tell = (nl: string, en: string, answer: Verdict | undefined) =>
  answer === undefined ? [said(`${nl}: geweigerd`, `${en}: refused`)] : tellVerdict(said(nl, en), answer);
