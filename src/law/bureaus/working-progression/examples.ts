import type { Example } from '../../example.ts';
import { access } from './examples/access.ts';
import { disclosure } from './examples/disclosure.ts';
import { duties } from './examples/duties.ts';
import { grounds } from './examples/grounds.ts';
import { processing } from './examples/processing.ts';
import { recipients } from './examples/recipients.ts';
import { retentionAndRequests } from './examples/retention-and-requests.ts';

/** Cases that a lawyer can check by hand against the clause they show. */
export const examples: readonly Example[] = [
  ...processing,
  ...grounds,
  ...recipients,
  ...disclosure,
  ...access,
  ...retentionAndRequests,
  ...duties,
];
