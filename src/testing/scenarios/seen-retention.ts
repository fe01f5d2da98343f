import type { DutiesAnswer, LastDay, RetentionAnswer } from '../../decision/index.ts';
import { acts, clauses, names, nothing, once, type Seen } from './seen.ts';

export const ofRetention = (answer: RetentionAnswer): Seen => ({
  ...nothing,
  outcome: ofLastDay(answer.deadline),
  standing: answer.standing,
  because: answer.because.map(({ clause, role, summary, certain }) => ({
    clause,
    effect: role,
    summary,
    certain,
  })),
  displaced: once(answer.displaced.map(({ clause }) => clause)),
  missing: names(answer.missing),
  readings: clauses(answer.readings),
  days: {
    deadline: {
      day: ofLastDay(answer.deadline),
      governs: answer.governs.deadline.map(({ clause }) => clause),
    },
    keepUntil: {
      day: ofLastDay(answer.keepUntil),
      governs: answer.governs.keepUntil.map(({ clause }) => clause),
    },
  },
  atEnd: answer.atEnd.map(({ what }) => (typeof what === 'string' ? what : 'reduceTo')),
});

/** The duties of an event; `doBy` is the last day of the duty of the clause that the example shows. */
export const ofDuties = (answer: DutiesAnswer, clause: string): Seen => {
  const own = answer.duties.find((duty) => duty.clause === clause && duty.lastDay !== undefined);
  return {
    ...nothing,
    outcome: answer.event,
    standing: answer.standing,
    because: answer.duties.map((duty) => ({
      clause: duty.clause,
      effect: `duty ${duty.act}`,
      summary: duty.summary,
      certain: duty.certain,
    })),
    duties: acts(answer.duties),
    missing: names(answer.missing),
    readings: clauses(answer.readings),
    days: own?.lastDay === undefined ? {} : { doBy: { day: own.lastDay, governs: [own.clause] } },
  };
};

function ofLastDay(last: LastDay): string {
  switch (last.kind) {
    case 'exact':
      return last.day;
    case 'bounded':
      return `${last.notBefore ?? ''}..${last.notAfter ?? ''}`;
    default:
      return last.kind;
  }
}
