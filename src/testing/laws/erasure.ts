import fc from 'fast-check';
import type { RetentionAnswer, Words } from '../../decision/index.ts';
import type { Text } from '../../language/index.ts';
import { canBePut, casesAbout, daysOf } from '../cases/near-rules.ts';
import { daysNamed } from '../cases/written-conditions.ts';
import { bounds, canBeLater, moved, noEnd } from '../last-days.ts';
import { deskOf, lawOf, type RegulationLaw, trial } from './law.ts';
import { answered, indented, tellCase } from './put.ts';
import { said } from './tell-facts.ts';

/** Two days, the sooner first; of those many lie on either side of a day that the text names, where two requests can be treated apart. */
function twoDays(text: Text, days: fc.Arbitrary<string>): fc.Arbitrary<{ sooner: string; later: string }> {
  const apart = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 4000 }));
  const plain = fc.tuple(days, apart).map(([sooner, by]) => ({ sooner, later: moved(sooner, by) }));
  const named = daysNamed(text);
  if (named.length === 0) return plain;
  const about = fc
    .tuple(fc.constantFrom(...named), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 5 }))
    .map(([day, back, on]) => ({ sooner: moved(day, -back), later: moved(day, on) }));
  return fc.oneof(plain, { weight: 3, arbitrary: about });
}

/**
 * An earlier request for erasure never gives a later day: who asks sooner is never kept on file longer.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many the library could answer.
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
    const desk = deskOf(regulation, choice);
    const days = choice.days ?? daysOf(regulation);
    const cases = fc.record({
      one: casesAbout(regulation, 'retention', 'erasureAskedOn', { days }),
      asked: twoDays(regulation.text, days),
      granted: fc.integer({ min: 0, max: 3 }),
    });
    return [
      trial(cases, ({ one: { less }, asked: { sooner, later }, granted }) => {
        const known =
          granted > 0 && 'erasureGranted' in regulation.vocabulary.facts ? { erasureGranted: 'yes' } : {};
        const asking = (day: string) => ({ ...less, ...known, erasureAskedOn: day });
        const before = answered(() => desk.ask('retentionDeadline', asking(sooner)));
        const after = answered(() => desk.ask('retentionDeadline', asking(later)));
        if (before === undefined || after === undefined) return 'idle';
        if (!canBeLater(before.deadline, after.deadline)) return 'holds';
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
  const [soonest, latest] = bounds(deadline);
  const sooner =
    soonest === latest || soonest === ''
      ? said('', '')
      : said(`, op zijn vroegst ${soonest}`, `, ${soonest} at the soonest`);
  const end =
    latest === noEnd
      ? said(`zonder einde te bewaren${sooner.nl}`, `kept without an end${sooner.en}`)
      : said(
          `te bewaren tot uiterlijk ${latest}${sooner.nl}`,
          `kept until ${latest} at the latest${sooner.en}`,
        );
  const rules = governs.deadline.map(({ rule }) => rule);
  const grounds = because
    .filter(({ rule }) => rules.includes(rule))
    .map(({ clause, summary }) => said(`${clause}: ${summary.nl}`, `${clause}: ${summary.en}`));
  return [said(`${when.nl}: ${end.nl}`, `${when.en}: ${end.en}`), ...indented(grounds)];
}
