import type { DutyDue, Ground, ReadingShown, Verdict, Words } from '../../src/decision/answer.ts';
import { dutiesOn } from '../../src/decision/duties-on.ts';
import type { DutiesAnswer } from '../../src/decision/duty-answer.ts';
import { permission } from '../../src/decision/question.ts';
import {
  type AppealDueDate,
  appealDueDate,
  assessRequest,
  type Deadline,
  type RequestAnswer,
  type RequestDueDate,
  type RouteOpen,
  requestDueDate,
} from '../../src/decision/request/index.ts';
import {
  type LastDay,
  type RetentionAnswer,
  type RetentionStatus,
  retentionDeadline,
  retentionStatus,
} from '../../src/decision/retention/index.ts';
import type { Regulation, VerdictTopic } from '../../src/language/index.ts';
import type { Example } from '../../src/law/example.ts';

/** A clause that an answer rests on, as a lawyer would cite it. */
export interface Cited {
  readonly clause: string;
  readonly effect: string;
  readonly summary: string;
  readonly certain: boolean;
}

/** The days of an answer, by the name that an example has for them: what came, and the clauses that give it. */
export interface DayOf {
  readonly day: string;
  readonly governs: readonly string[];
}

/** What an example can look at, whatever the question was. */
export interface Seen {
  /** The verdict, or the outcome of a request; of the other questions the word that they answer with. */
  readonly outcome: string;
  readonly standing: string;
  readonly because: readonly Cited[];
  readonly regulation?: string;
  readonly statute?: string;
  readonly displaced: readonly string[];
  readonly duties: readonly { readonly clause: string; readonly act: string; readonly certain: boolean }[];
  readonly limitedTo: readonly string[];
  readonly missing: readonly string[];
  readonly readings: readonly string[];
  readonly days: Readonly<
    Partial<Record<'answerBy' | 'doBy' | 'appealBy' | 'deadline' | 'keepUntil', DayOf>>
  >;
  readonly status?: string;
  readonly atEnd: readonly string[];
  readonly routes: readonly string[];
}

const nothing = {
  because: [],
  displaced: [],
  duties: [],
  limitedTo: [],
  missing: [],
  readings: [],
  days: {},
  atEnd: [],
  routes: [],
} as const;

const verdictTopics: Readonly<Partial<Record<Example['ask'], VerdictTopic>>> = {
  canAccess: 'access',
  canDisclose: 'disclosure',
  canProcess: 'processing',
  canCharge: 'charge',
};

/** Puts the question of an example to the library and looks at the answer. */
export function answerSeen(regulation: Regulation, { ask, clause, facts }: Example): Seen {
  // reason: whether these facts are in order is for the library to say, which is what is tested
  const handed = facts as never;
  const topic = verdictTopics[ask];
  if (topic !== undefined) return ofVerdict(permission(regulation, topic, facts));
  switch (ask) {
    case 'assessRequest':
      return ofRequest(assessRequest(regulation, handed));
    case 'requestDueDate':
      return ofDueDate(requestDueDate(regulation, handed));
    case 'appealDueDate':
      return ofAppeal(appealDueDate(regulation, handed));
    case 'retentionDeadline':
      return ofRetention(retentionDeadline(regulation, handed));
    case 'retentionStatus': {
      const answer: RetentionStatus = retentionStatus(regulation, handed);
      return { ...ofRetention(answer), outcome: answer.status, status: answer.status };
    }
    default:
      return ofDuties(dutiesOn(regulation, handed), `${regulation.text.id}:${clause}`);
  }
}

const names = (list: readonly { readonly fact: string }[]): readonly string[] => list.map(({ fact }) => fact);
const clauses = (list: readonly ReadingShown[]): readonly string[] => list.map(({ clause }) => clause);
const once = (list: readonly string[]): readonly string[] => [...new Set(list)];

const cited = (list: readonly Ground[]): readonly Cited[] =>
  list.map(({ clause, effect, summary, certain }) => ({ clause, effect, summary: summary.nl, certain }));

const acts = (list: readonly DutyDue[]): Seen['duties'] =>
  list.map(({ clause, act, certain }) => ({ clause, act, certain }));

const ofVerdict = (answer: Verdict): Seen => ({
  ...nothing,
  outcome: answer.verdict,
  standing: answer.standing,
  because: cited(answer.because),
  regulation: answer.layers.regulation,
  statute: answer.layers.statute,
  displaced: once(answer.displaced.map(({ clause }) => clause)),
  duties: acts(answer.duties),
  limitedTo: answer.limitedTo ?? [],
  missing: names(answer.missing),
  readings: clauses(answer.readings),
});

const ofRequest = (answer: RequestAnswer): Seen => ({
  ...nothing,
  outcome: answer.outcome,
  standing: answer.standing,
  because: cited(answer.because),
  regulation: answer.layers.regulation,
  statute: answer.layers.statute,
  displaced: once(answer.displaced.map(({ clause }) => clause)),
  duties: acts(answer.duties),
  missing: names(answer.missing),
  readings: clauses(answer.readings),
  days: {
    answerBy: ofDeadline(
      answer.refuseBy === undefined || answer.outcome !== 'refused' ? answer.answerBy : answer.refuseBy,
    ),
    ...(answer.doBy === undefined ? {} : { doBy: ofDeadline(answer.doBy) }),
  },
  routes: answer.routes.map(({ to }) => to),
});

const ofDueDate = (answer: RequestDueDate): Seen => {
  const terms = [answer.answerBy, answer.refuseBy, answer.doBy];
  return {
    ...nothing,
    outcome: answer.answerBy.kind,
    standing: answer.standing,
    because: ofTerms(terms),
    displaced: once(terms.flatMap(({ displaced }) => displaced)),
    missing: once(terms.flatMap(({ missing }) => names(missing))),
    readings: clauses(answer.readings),
    days: { answerBy: ofDeadline(answer.answerBy), doBy: ofDeadline(answer.doBy) },
  };
};

const ofAppeal = (answer: AppealDueDate): Seen => {
  const court = answer.routes.find(({ to }) => to === 'court');
  return {
    ...nothing,
    outcome: answer.answer,
    standing: answer.standing,
    because: [...answer.routes.flatMap(throughDoor), ...ofTerms(answer.routes.map(({ until }) => until))],
    missing: once(answer.routes.flatMap(({ until }) => names(until.missing))),
    readings: clauses(answer.readings),
    days: court === undefined ? {} : { appealBy: ofDeadline(court.until) },
    routes: answer.routes.map(({ to }) => to),
  };
};

const throughDoor = (route: RouteOpen): readonly Cited[] =>
  route.clauses.map((clause) => ({
    clause,
    effect: `route ${route.to}`,
    summary: route.at.map(({ nl }) => nl).join('; '),
    certain: route.certain,
  }));

const ofRetention = (answer: RetentionAnswer): Seen => ({
  ...nothing,
  outcome: ofLastDay(answer.deadline),
  standing: answer.standing,
  because: answer.because.map(({ clause, role, summary, certain }) => ({
    clause,
    effect: role,
    summary: summary.nl,
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
const ofDuties = (answer: DutiesAnswer, clause: string): Seen => {
  const own = answer.duties.find((duty) => duty.clause === clause && duty.lastDay !== undefined);
  return {
    ...nothing,
    outcome: answer.event,
    standing: answer.standing,
    because: answer.duties.map((duty) => ({
      clause: duty.clause,
      effect: `duty ${duty.act}`,
      summary: duty.summary.nl,
      certain: duty.certain,
    })),
    duties: acts(answer.duties),
    missing: names(answer.missing),
    readings: clauses(answer.readings),
    days: own?.lastDay === undefined ? {} : { doBy: { day: own.lastDay, governs: [own.clause] } },
  };
};

/** The terms that apply, or may, each as a ground of the day. */
const ofTerms = (deadlines: readonly Deadline[]): readonly Cited[] =>
  deadlines.flatMap(({ layers }) =>
    layers.map(({ clause, sets, summary, certain }) => ({
      clause,
      effect: sets,
      summary: dutch(summary),
      certain,
    })),
  );

const dutch = ({ nl }: Words): string => nl;

function ofDeadline(end: Deadline): DayOf {
  switch (end.kind) {
    case 'exact':
      return { day: end.day, governs: [end.governs] };
    case 'bounded':
      return { day: `${end.notBefore}..${end.notAfter ?? ''}`, governs: [] };
    case 'noLimit':
      return { day: 'none', governs: [] };
    default:
      return { day: end.kind, governs: [] };
  }
}

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
