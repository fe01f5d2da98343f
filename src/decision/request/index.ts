export type {
  AppealDueDate,
  Deadline,
  Extension,
  Fee,
  HeldBy,
  LateAnswer,
  LayerOutcome,
  RecordPart,
  RequestAnswer,
  RequestDueDate,
  RequestOutcome,
  RouteOpen,
  TermEnds,
  TermShown,
  Weighed,
} from './answer.ts';
export { type AppealFacts, appealDueDate } from './appeal.ts';
export { assessRequest } from './assess.ts';
export { requestDueDate } from './due-date.ts';
export type { RequestFacts } from './read-request.ts';
