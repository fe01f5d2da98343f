import fc from 'fast-check';
import { dayAt, isoDay, readDay } from '../../calendar/index.ts';
import { type LastDay, type RetentionAnswer, retentionDeadline, type Words } from '../../decision/index.ts';
import { canBePut, casesNear, daysOf } from '../cases/near-rules.ts';
import { lawOf, type RegulationLaw, trial } from './law.ts';
import { answered, indented, tellCase } from './put.ts';
import { said } from './tell-facts.ts';

/** The latest day on which keeping can still be in order; nothing where there is no end to it. */
const latest = (last: LastDay): string | undefined =>
  last.kind === 'exact' ? last.day : last.kind === 'bounded' ? last.notAfter : undefined;

/** The earliest day that it can be. */
const soonest = (last: LastDay): string | undefined =>
  last.kind === 'exact' ? last.day : last.kind === 'bounded' ? (last.notBefore ?? '') : undefined;

/** Certainly later, whatever is still unknown. */
function isLater(one: LastDay, other: LastDay): boolean {
  const end = latest(other);
  const start = soonest(one);
  return end !== undefined && (start === undefined || start > end);
}

const isSettled = ({ kind }: LastDay): boolean => kind !== 'bounded';

/**
 * An earlier request for erasure never gives a later day: who asks sooner is never kept on file longer.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many both days were settled.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 17(1); before 25 May 2018 Wbp 36.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { earlierErasureNeverLater } from 'reglement/testing';
 * earlierErasureNeverLater(werkId, { runs: 10 }); // matches { tried: 10 }
 * ```
 */
export const earlierErasureNeverLater: RegulationLaw = lawOf(
  'earlierErasureNeverLater',
  said(
    'een eerder verzoek om verwijdering geeft nooit een latere dag',
    'an earlier request for erasure never gives a later day',
  ),
  (regulation, choice) => {
    if (!canBePut(regulation, 'retention') || regulation.vocabulary.facts.erasureAskedOn?.kind !== 'day')
      return [];
    const days = choice.days ?? daysOf(regulation);
    const cases = fc.record({
      one: casesNear(regulation, 'retention', { days }),
      sooner: days,
      // Near enough for the two to lie on either side of a day that a clause names, and far enough for a term to pass.
      between: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 4000 })),
      granted: fc.boolean(),
    });
    return [
      trial(cases, ({ one: { more }, sooner, between, granted }) => {
        const later = isoDay(dayAt(readDay(sooner) + between));
        const known =
          granted && 'erasureGranted' in regulation.vocabulary.facts ? { erasureGranted: 'yes' } : {};
        const asking = (day: string) => ({ ...more, ...known, erasureAskedOn: day });
        const before = answered(() => retentionDeadline(regulation, asking(sooner)));
        const after = answered(() => retentionDeadline(regulation, asking(later)));
        if (before === undefined || after === undefined) return 'idle';
        if (!isLater(before.deadline, after.deadline))
          return isSettled(before.deadline) && isSettled(after.deadline) ? 'holds' : 'idle';
        const { erasureAskedOn: _, ...shown } = asking(sooner);
        return {
          facts: asking(sooner),
          told: [
            ...tellCase(regulation, ask, shown),
            ...tellEnd(said(`gevraagd op ${sooner}`, `asked on ${sooner}`), before),
            ...tellEnd(said(`gevraagd op ${later}`, `asked on ${later}`), after),
          ],
        };
      }),
    ];
  },
);

const ask: Words = said('tot wanneer mag dit stuk bewaard blijven?', 'until when may this record be kept?');

function tellEnd(when: Words, { deadline, governs, because }: RetentionAnswer): readonly Words[] {
  const day = latest(deadline);
  const end =
    day === undefined
      ? said('zonder einde te bewaren', 'kept without an end')
      : said(`te bewaren tot en met ${day}`, `kept until ${day}`);
  const rules = governs.deadline.map(({ rule }) => rule);
  const grounds = because
    .filter(({ rule }) => rules.includes(rule))
    .map(({ clause, summary }) => said(`${clause}: ${summary.nl}`, `${clause}: ${summary.en}`));
  return [said(`${when.nl}: ${end.nl}`, `${when.en}: ${end.en}`), ...indented(grounds)];
}
