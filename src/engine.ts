/**
 * The questions for where every kilobyte counts: a browser, the edge, a process that lives for one request. The same answers as those of `reglement`,
 * given rule by rule, for a regulation that was packed where it was loaded.
 *
 * @module
 */

export type {
  AspectAnswer,
  DutyDue,
  FeeCap,
  Ground,
  LayerWord,
  MissingFact,
  Overridden,
  Part,
  Presumed,
  ReadingShown,
  Remedy,
  RemedyChange,
  Verdict,
  Words,
} from './decision/answer.ts';
export {
  canAccess,
  canCharge,
  canDisclose,
  canProcess,
} from './decision/by-interpreter.ts';
export { dutiesOn } from './decision/duties-on.ts';
export type { ActDone, DutiesAnswer, DutyFacts, DutyShown, DutyStatus } from './decision/duty-answer.ts';
export type { Asked } from './decision/read-question.ts';
export * from './decision/request/index.ts';
export type * from './decision/retention/answer.ts';
export { retentionDeadline } from './decision/retention/deadline.ts';
export { type FileFacts, retentionOfFile } from './decision/retention/file.ts';
export { retentionStatus } from './decision/retention/status.ts';
export { type Issue, type IssueCode, type Issues, type Path, ReglementError } from './errors/index.ts';
export type { Regulation } from './language/loaded.ts';
export type { Packed } from './language/packed.ts';
export { unpack } from './language/unpack.ts';
