export { type Issues, ReglementError, refuse, worded } from './error.ts';
export { refuseHidden, refuseInherited } from './inherited.ts';
export type { Issue, IssueCode, Path } from './issue.ts';
export { printed } from './print.ts';
