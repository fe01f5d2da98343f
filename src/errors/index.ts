export { type Issues, ReglementError, refuse, worded } from './error.ts';
export type { Issue, IssueCode } from './issue.ts';
export { printed } from './print.ts';
