import type { Deadline, RequestDueDate, TermShown, Words } from '../../decision/index.ts';
import type { Regulation } from '../../language/index.ts';
import { canBePut, casesNear } from '../cases/near-rules.ts';
import type { Desk } from '../desk.ts';
import { deskOf, type Finding, type LawChoice, lawOf, type RegulationLaw, type Trial, trial } from './law.ts';
import { answered, indented, tellCase } from './put.ts';
import { said } from './tell-facts.ts';

const ask: Words = said(
  'wat wordt er van dit verzoek, en wanneer?',
  'what becomes of this request, and when?',
);

const trials = (
  regulation: Regulation,
  choice: LawChoice,
  holds: (desk: Desk, facts: object) => Finding,
): readonly Trial[] => {
  const { days } = choice;
  const desk = deskOf(regulation, choice);
  return canBePut(regulation, 'request')
    ? [
        trial(casesNear(regulation, 'request', days === undefined ? {} : { days }), ({ more }) =>
          holds(desk, more),
        ),
      ]
    : [];
};

const termsOf = ({ answerBy, refuseBy, doBy }: RequestDueDate): readonly (readonly [Words, Deadline])[] => [
  [said('antwoorden uiterlijk', 'answer by'), answerBy],
  [said('weigering melden uiterlijk', 'tell a refusal by'), refuseBy],
  [said('uitvoeren uiterlijk', 'carry out by'), doBy],
];

/** A term that certainly runs, and ends on a known day. */
interface Ending {
  readonly shown: TermShown;
  readonly day: string;
}

const endings = ({ layers }: Deadline, layer: TermShown['layer']): readonly Ending[] =>
  layers.flatMap((shown) =>
    shown.layer === layer && shown.certain && shown.ends.kind === 'exact'
      ? [{ shown, day: shown.ends.day }]
      : [],
  );

const earliest = (list: readonly Ending[]): Ending | undefined =>
  list.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0];

const tellEnding = ({ shown: { clause, summary }, day }: Ending): Words =>
  said(`${clause} (${summary.nl}): ${day}`, `${clause} (${summary.en}): ${day}`);

/**
 * The due day is never after the statutory one: whatever the regulation promises, the day that the library gives lies on or before every statutory day.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many a statute set a day.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 12(3); before 25 May 2018 Wbp 35 and 36.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { dueDayNeverLater } from 'reglement/testing';
 * dueDayNeverLater(werkId, { runs: 10 }); // matches { law: 'dueDayNeverLater', tried: 10 }
 * ```
 */
export const dueDayNeverLater: RegulationLaw = lawOf(
  'dueDayNeverLater',
  said('de uiterste dag ligt nooit na die van de wet', 'the due day is never after the statutory one'),
  (regulation, choice) =>
    trials(regulation, choice, (desk, more) => {
      const answer = answered(() => desk.ask('requestDueDate', more));
      if (answer === undefined) return 'idle';
      const compared = termsOf(answer).flatMap(([what, end]) => {
        const statutory = earliest(endings(end, 'statute'));
        return end.kind === 'exact' && statutory !== undefined ? [{ what, end, statutory }] : [];
      });
      const late = compared.find(({ end, statutory }) => end.day > statutory.day);
      if (late === undefined) return compared.length === 0 ? 'idle' : 'holds';
      return {
        facts: more,
        told: [
          ...tellCase(regulation, ask, more),
          said(`${late.what.nl} ${late.end.day}`, `${late.what.en} ${late.end.day}`),
          said('de wet geeft een eerdere dag:', 'the statute gives an earlier day:'),
          ...indented([tellEnding(late.statutory)]),
        ],
      };
    }),
);

/**
 * The regulation promises no later day than the statute allows: a term of its own that ends after the statutory one is worth nothing, and misleads whoever
 * reads it. A clause that says from which statute clause it departs was read, and is left alone.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many both texts set a day.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 12(3); before 25 May 2018 Wbp 35 and 36.
 * @example
 * ```ts
 * import { opwaarts } from 'reglement/bureaus';
 * import { promiseNeverLater } from 'reglement/testing';
 * promiseNeverLater(opwaarts, { runs: 10 }); // matches { law: 'promiseNeverLater', tried: 10 }
 * ```
 */
export const promiseNeverLater: RegulationLaw = lawOf(
  'promiseNeverLater',
  said(
    'het reglement belooft geen latere dag dan de wet toelaat',
    'the regulation promises no later day than the statute allows',
  ),
  (regulation, choice) =>
    trials(regulation, choice, (desk, more) => {
      const answer = answered(() => desk.ask('requestDueDate', more));
      if (answer === undefined) return 'idle';
      const departs = ({ shown: { clause } }: Ending): boolean =>
        (regulation.clauses.get(clause)?.clause.departsFrom ?? []).length > 0;
      const compared = termsOf(answer).flatMap(([, end]) =>
        endings(end, 'regulation')
          .filter((own) => !departs(own))
          .flatMap((own) => {
            const statutory = earliest(
              endings(end, 'statute').filter(({ shown }) => shown.sets === own.shown.sets),
            );
            return statutory === undefined ? [] : [{ own, statutory }];
          }),
      );
      const late = compared.find(({ own, statutory }) => own.day > statutory.day);
      if (late === undefined) return compared.length === 0 ? 'idle' : 'holds';
      return {
        facts: more,
        told: [
          ...tellCase(regulation, ask, more),
          said('het reglement belooft:', 'the regulation promises:'),
          ...indented([tellEnding(late.own)]),
          said('de wet wil het eerder:', 'the statute wants it sooner:'),
          ...indented([tellEnding(late.statutory)]),
        ],
      };
    }),
);

/**
 * Every refusal has grounds and a route: who is refused, in whole or in part, is told which clause refuses and where to turn.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and how many of them were refusals.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 12(4); UAVG 35 and 36; before 25 May 2018 Wbp 46 and 47.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { refusalHasGroundsAndRoute } from 'reglement/testing';
 * refusalHasGroundsAndRoute(werkId, { runs: 10 }); // matches { tried: 10 }
 * ```
 */
export const refusalHasGroundsAndRoute: RegulationLaw = lawOf(
  'refusalHasGroundsAndRoute',
  said('elke weigering heeft een grond en een weg verder', 'every refusal has grounds and a route'),
  (regulation, choice) =>
    trials(regulation, choice, (desk, more) => {
      const answer = answered(() => desk.ask('assessRequest', more));
      if (answer?.outcome !== 'refused' && answer?.outcome !== 'grantedInPart') return 'idle';
      const { because, routes } = answer;
      if (because.length > 0 && routes.length > 0) return 'holds';
      const grounds = because.map(({ clause, summary }) =>
        said(`${clause}: ${summary.nl}`, `${clause}: ${summary.en}`),
      );
      return {
        facts: more,
        told: [
          ...tellCase(regulation, ask, more),
          said('het verzoek wordt geweigerd', 'the request is refused'),
          ...(because.length === 0
            ? [said('en geen bepaling zegt waarom', 'and no clause says why')]
            : indented(grounds)),
          ...(routes.length > 0
            ? []
            : [
                said(
                  'en nergens staat waar men daarmee terechtkan',
                  'and nothing says where to turn with that',
                ),
              ]),
        ],
      };
    }),
);
