import type { Limit, RetentionAnswer, Words } from '../../decision/index.ts';
import type { Regulation } from '../../language/index.ts';
import { canBePut, casesNear } from '../cases/near-rules.ts';
import type { Desk } from '../desk.ts';
import { bounds, noEnd } from '../last-days.ts';
import { deskOf, type Finding, type LawChoice, lawOf, type RegulationLaw, type Trial, trial } from './law.ts';
import { answered, indented, tellCase } from './put.ts';
import { said } from './tell-facts.ts';

const asks: Words = said('tot wanneer mag dit stuk bewaard blijven?', 'until when may this record be kept?');

function trials(
  regulation: Regulation,
  choice: LawChoice,
  holds: (answer: RetentionAnswer, facts: object) => Finding,
): readonly Trial[] {
  if (!canBePut(regulation, 'retention')) return [];
  const { days } = choice;
  const desk: Desk = deskOf(regulation, choice);
  return [
    trial(casesNear(regulation, 'retention', days === undefined ? {} : { days }), ({ more }) => {
      const answer = answered(() => desk.ask('retentionDeadline', more));
      return answer === undefined ? 'idle' : holds(answer, more);
    }),
  ];
}

/** The bounds of a floor: that there is none sorts before every day. */
const floorOf = ({ floor }: RetentionAnswer['layers']['statute']): readonly [string, string] =>
  floor.kind === 'none' ? ['', ''] : bounds(floor);

const keepOf = ({ keepUntil }: RetentionAnswer): readonly [string, string] =>
  keepUntil.kind === 'none' ? ['', ''] : bounds(keepUntil);

const latest = (one: string, other: string): string => (one > other ? one : other);

const tellDay = (day: string): Words =>
  day === noEnd ? said('geen einde', 'no end') : day === '' ? said('geen dag', 'no day') : said(day, day);

/**
 * The statutory floor and ceiling hold: nothing may go before a statute lets it, and nothing may stay after a statute ends it, save what another statute keeps.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many a statute set a day.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 5(1)(e), AWR 52; before 25 May 2018 Wbp 10.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { statutoryFloorAndCeiling } from 'reglement/testing';
 * statutoryFloorAndCeiling(werkId, { runs: 10 }); // matches { tried: 10 }
 * ```
 */
export const statutoryFloorAndCeiling: RegulationLaw = lawOf(
  'statutoryFloorAndCeiling',
  said(
    'wat de wet bewaart, blijft, en wat de wet beëindigt, gaat weg',
    'what a statute keeps stays, and what a statute ends goes',
  ),
  (regulation, choice) =>
    trials(regulation, choice, (answer, facts) => {
      const { floor, ceiling } = answer.layers.statute;
      if (floor.kind === 'none' && ceiling.kind === 'none') return 'idle';
      const [floorSoonest, floorLatest] = floorOf(answer.layers.statute);
      const [, ceilingLatest] = bounds(ceiling);
      const [keepSoonest] = keepOf(answer);
      const [, deadlineLatest] = bounds(answer.deadline);
      const allowed = latest(ceilingLatest, floorLatest);
      if (keepSoonest >= floorSoonest && deadlineLatest <= allowed) return 'holds';
      const lines: readonly (readonly [Words, string])[] = [
        [said('een wet bewaart het tot en met', 'a statute keeps it through'), floorSoonest],
        [said('volgens het antwoord te bewaren tot en met', 'kept, by the answer, through'), keepSoonest],
        [said('een wet laat het uiterlijk tot en met', 'a statute lets it stay through'), allowed],
        [
          said('volgens het antwoord uiterlijk tot en met', 'by the answer, at the latest through'),
          deadlineLatest,
        ],
      ];
      return {
        facts,
        told: [
          ...tellCase(regulation, asks, facts),
          ...lines.map(([what, day]) =>
            said(`${what.nl}: ${tellDay(day).nl}`, `${what.en}: ${tellDay(day).en}`),
          ),
        ],
      };
    }),
);

/**
 * The regulation has nothing destroyed that a statute keeps: a term of its own that ends within a statutory one is worth nothing, and whoever follows it breaks
 * the law. A clause that says from which statute clause it departs was read, and is left alone; so is what may stay as long as it is needed, and holds, which
 * last as long as their occasion.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many both texts set a day.
 * @throws LawBroken with a case that contradicts it.
 * @see AWR 52, BW 2:10; AVG 17(3)(b).
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { promiseWithinFloor } from 'reglement/testing';
 * promiseWithinFloor(werkId, { runs: 10 }); // matches { tried: 10 }
 * ```
 */
export const promiseWithinFloor: RegulationLaw = lawOf(
  'promiseWithinFloor',
  said(
    'het reglement laat niets vernietigen wat de wet nog bewaart',
    'the regulation has nothing destroyed that a statute still keeps',
  ),
  (regulation, choice) =>
    trials(regulation, choice, (answer, facts) => {
      const all = [...answer.because, ...answer.displaced].filter(({ certain }) => certain);
      const departs = ({ clause }: Limit): boolean =>
        (regulation.clauses.get(clause)?.clause.departsFrom ?? []).length > 0;
      const own = all.filter(
        (limit) =>
          limit.role === 'ceiling' &&
          limit.layer === 'regulation' &&
          limit.within !== 'asLongAsNeeded' &&
          !departs(limit),
      );
      const floors = all.filter(
        ({ role, layer, within }) => role === 'floor' && layer === 'statute' && within !== 'hold',
      );
      const pairs = own.flatMap((ceiling) => floors.map((floor) => ({ ceiling, floor })));
      const crossed = pairs.find(
        ({ ceiling, floor }) =>
          ceiling.lastDay.kind === 'exact' && bounds(floor.lastDay)[0] > ceiling.lastDay.day,
      );
      if (crossed === undefined) return pairs.length === 0 ? 'idle' : 'holds';
      return {
        facts,
        told: [
          ...tellCase(regulation, asks, facts),
          said('het reglement laat het vernietigen na:', 'the regulation has it destroyed after:'),
          ...indented([tellLimit(crossed.ceiling)]),
          said('de wet bewaart het tot en met:', 'the statute keeps it through:'),
          ...indented([tellLimit(crossed.floor)]),
        ],
      };
    }),
);

function tellLimit({ clause, summary, lastDay }: Limit): Words {
  const [, day] = bounds(lastDay);
  return said(
    `${clause} (${summary.nl}): ${tellDay(day).nl}`,
    `${clause} (${summary.en}): ${tellDay(day).en}`,
  );
}
