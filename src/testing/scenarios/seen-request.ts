import type {
  AppealDueDate,
  Deadline,
  RequestAnswer,
  RequestDueDate,
  RouteOpen,
  Words,
} from '../../decision/index.ts';
import { acts, type Cited, cited, clauses, type DayOf, names, nothing, once, type Seen } from './seen.ts';

export const ofRequest = (answer: RequestAnswer): Seen => ({
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

export const ofDueDate = (answer: RequestDueDate): Seen => {
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

export const ofAppeal = (answer: AppealDueDate): Seen => {
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
    summary: joined(route.at),
    certain: route.certain,
  }));

const joined = (list: readonly Words[]): Words => ({
  nl: list.map(({ nl }) => nl).join('; '),
  en: list.map(({ en }) => en).join('; '),
});

/** The terms that apply, or may, each as a ground of the day. */
const ofTerms = (deadlines: readonly Deadline[]): readonly Cited[] =>
  deadlines.flatMap(({ layers }) =>
    layers.map(({ clause, sets, summary, certain }) => ({
      clause,
      effect: sets,
      summary,
      certain,
    })),
  );

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
