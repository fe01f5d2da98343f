import type { Route } from '../../language/index.ts';
import type { Words } from '../answer.ts';
import type { AppealDueDate, RouteOpen } from '../request/index.ts';
import { deadlineDetails, deadlineLine } from './deadline.ts';
import { both, type Language, listed, sayIn, section, sentence } from './language.ts';
import { missingSection, readingsSection, standingLine } from './parts.ts';
import { missingOnce, requestLine } from './request-days.ts';
import { marks } from './words.ts';

const routeWords: Readonly<Record<Route, Words>> = {
  bureau: both('het bureau', 'the bureau'),
  supervisor: both('de toezichthouder', 'the supervisor'),
  mediation: both('bemiddeling', 'mediation'),
  court: both('de rechter', 'the court'),
};

/** Where a data subject can go and until when, for a person. */
export function appealInWords(answer: AppealDueDate, language: Language): readonly string[] {
  const say = sayIn(language);
  const open = answer.routes.map(({ to }) => say(routeWords[to]));
  const routes =
    open.length === 0
      ? both('er is geen weg open', 'no route is open')
      : both(`verder gaan kan bij ${listed(open, say)}`, `it can be taken to ${listed(open, say)}`);
  return [
    requestLine(answer, language, say(routes)),
    ...(answer.late === undefined ? [] : [sentence(say(answer.late.note))]),
    ...standingLine(answer.standing, say),
    ...routesSection(answer.routes, language),
    ...answer.routes.flatMap(({ to, until }) => deadlineDetails(say(routeWords[to]), until, language)),
    ...missingSection(missingOnce(answer.routes.map(({ until }) => until)), say),
    ...readingsSection(answer.readings, say),
  ];
}

export const routesSection = (routes: readonly RouteOpen[], language: Language): readonly string[] =>
  section(
    sayIn(language)(both('Verder gaan kan bij', 'It can be taken to')),
    routes.map((route) => routeLine(route, language)),
  );

function routeLine(route: RouteOpen, language: Language): string {
  const say = sayIn(language);
  const at = route.at.length === 0 ? '' : ` (${listed(route.at.map(say), say)})`;
  const rest = `${deadlineLine(route.until, language)}; ${listed(route.clauses, say)}`;
  return `${say(routeWords[route.to])}${at}: ${rest}${marks(route, say)}`;
}
