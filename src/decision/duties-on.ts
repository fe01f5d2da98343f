import { type DayNumber, isoDay, readDay } from '../calendar/index.ts';
import { printed, ReglementError } from '../errors/index.ts';
import { type Days, type Facts, readFacts, type Stated } from '../facts/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { type DutyRule, type Regulation, refuseUnloaded } from '../language/index.ts';
import type { MissingFact } from './answer.ts';
import { dutyDue, type OwedDuty, owedDuties } from './duties.ts';
import type { ActDone, DutiesAnswer, DutyFacts, DutyShown } from './duty-answer.ts';
import { type CheckedAct, readDone } from './duty-done.ts';
import { statusOf, type TermOfDuty } from './duty-status.ts';
import { freeze } from './freeze.ts';
import { missingFact, readingsOf, valueWords } from './present.ts';

/**
 * Decides which duties an event brings, by the regulation and by the statutes beneath it, and how each stands: to whom it is owed, by whom, in which form,
 * its last day, and whether what was done fulfils it. The event `always` gives the standing duties.
 *
 * The law is that of the day of the event (`happenedOn`; without it that of `asOf`), and terms are counted from that day or from the day that
 * the duty names. A day that is not known gives no last day and is named in `missing`. An act that was done later than `asOf` was not done yet.
 *
 * @param facts `event`, `asOf` (`YYYY-MM-DD`), and whatever else is known; what is left out is unknown. `occasion` names one of several times.
 * @param done what is on record as done, by clause, act and occasion.
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError `unknownFact`, `wrongTopic`, `wrongKind`, `impossibleValue`, `impossibleDay`, `missingArgument` or `missingDay` for the facts,
 * `unknownClause` or `unknownReference` for an act that no clause asks for.
 * @see AVG 12 to 14, 19, 28 to 34; before 25 May 2018 Wbp 27 to 38; the regulation's clauses on duties.
 * @example
 * ```ts
 * import { dutiesOn } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const told = { clause: 'avg:13', act: 'privacyInformationGiven', on: '2026-03-02' } as const;
 * const collected = { event: 'collection', happenedOn: '2026-03-02', alreadyInformed: false } as const;
 * const answer = dutiesOn(werkId, { ...collected, asOf: '2026-03-09' }, [told]);
 * answer.duties.find(({ act }) => act === 'privacyInformationGiven')?.status; // 'fulfilled'
 * ```
 */
export function dutiesOn<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  facts: DutyFacts<F, Bound>,
  done: readonly ActDone[] = [],
  standing?: Stated,
): DutiesAnswer {
  return dutiesAsked(regulation, facts, done, standing);
}

/** The same of what was not checked in any way. */
export function dutiesAsked(
  regulation: Regulation,
  facts: unknown,
  done: unknown,
  standing: Stated | undefined,
): DutiesAnswer {
  refuseUnloaded(regulation);
  const { occasion, rest } = withoutOccasion(facts);
  const stated = readFacts(rest, {
    facts: regulation.vocabulary.facts,
    topic: 'duty',
    ownDays: ['asOf'],
    ...(standing === undefined ? {} : { standing }),
  });
  return answered(regulation, stated, occasion, readDone(regulation, done));
}

function answered(
  regulation: Regulation,
  stated: Stated & Days,
  occasion: string | undefined,
  acts: readonly CheckedAct[],
): DutiesAnswer {
  const asOf = stated.days.get('asOf') ?? readDay(undefined, ['asOf']);
  const happened = stated.get('happenedOn');
  const happenedOn = happened?.kind === 'day' ? happened.value : undefined;
  const said = stated.get('event');
  const event = said?.kind === 'choice' ? said.value : '';
  const lawDay = happenedOn ?? asOf;
  const owed = owedDuties(regulation, [event], stated, lawDay);
  const duties = owed.map((one): DutyShown => {
    const due = dutyDue(regulation, one, stated, happenedOn);
    const doneOn = firstDone(due.clause, due.act, acts, occasion, asOf);
    const ends = endOf(one.placed.rule, due.lastDay, stated);
    return {
      ...due,
      status: statusOf({ certain: due.certain, ends, doneOn, asOf }),
      ...(doneOn === undefined ? {} : { doneOn: isoDay(doneOn) }),
    };
  });
  return freeze({
    question: 'duties',
    regulation: regulation.text.id,
    version: regulation.text.version,
    title: regulation.text.title,
    standing: regulation.lawOn('duty', lawDay).standing,
    event,
    eventLabel: valueWords(regulation.vocabulary.facts, 'event', event),
    ...(occasion === undefined ? {} : { occasion }),
    ...(happenedOn === undefined ? {} : { happenedOn: isoDay(happenedOn) }),
    asOf: isoDay(asOf),
    duties,
    missing: missing(regulation.vocabulary.facts, owed, stated),
    readings: readingsOf(
      regulation,
      duties.map(({ clause }) => clause),
    ),
  });
}

function withoutOccasion(facts: unknown): { readonly occasion: string | undefined; readonly rest: unknown } {
  const entries = snapshot(facts, []);
  if (isIssue(entries)) return { occasion: undefined, rest: facts };
  const { occasion, ...rest } = Object.fromEntries(entries);
  if (occasion !== undefined && typeof occasion !== 'string')
    throw new ReglementError([
      {
        code: 'wrongKind',
        path: ['occasion'],
        expected: 'a name for the occasion',
        received: printed(occasion),
      },
    ]);
  return { occasion, rest };
}

/** What was done for another occasion, or on a later day, does not count. */
function firstDone(
  clause: string,
  act: string,
  acts: readonly CheckedAct[],
  occasion: string | undefined,
  asOf: DayNumber,
): DayNumber | undefined {
  let first: DayNumber | undefined;
  for (const one of acts) {
    if (one.clause !== clause || one.act !== act || one.occasion !== occasion || one.on > asOf) continue;
    if (first === undefined || one.on < first) first = one.on;
  }
  return first;
}

const isCounted = ({ within }: DutyRule): boolean => within === 'atOnce' || typeof within === 'object';

/** The fact that holds the day a duty is counted from. */
const startOf = ({ from = 'happenedOn' }: DutyRule): string => from;

function endOf(rule: DutyRule, lastDay: string | undefined, stated: Stated): TermOfDuty {
  if (!isCounted(rule)) return 'noNumber';
  if (lastDay !== undefined) return readDay(lastDay);
  return stated.has(startOf(rule)) ? 'notRunning' : 'unknown';
}

/** Those that bear on most duties first, then in the order of the vocabulary. */
function missing(facts: Facts, owed: readonly OwedDuty[], stated: Stated): readonly MissingFact[] {
  const bears = new Map<string, number>();
  for (const one of owed) {
    const { rule } = one.placed;
    const start = startOf(rule);
    const days = isCounted(rule) && !stated.has(start) ? [start] : [];
    for (const name of new Set([...one.open(), ...days])) bears.set(name, (bears.get(name) ?? 0) + 1);
  }
  return Object.keys(facts)
    .filter((name) => bears.has(name))
    .toSorted((a, b) => (bears.get(b) ?? 0) - (bears.get(a) ?? 0))
    .map((name) => missingFact(facts, name));
}
