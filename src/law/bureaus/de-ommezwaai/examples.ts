import type { Example } from '../../example.ts';
import { disclosureAndAccess } from './examples/disclosure-and-access.ts';
import { duties } from './examples/duties.ts';
import { processing } from './examples/processing.ts';
import { retentionAndRequests } from './examples/retention-and-requests.ts';

/** Cases that a lawyer can check by hand against the clause they show. */
export const examples: readonly Example[] = [
  ...processing,
  ...disclosureAndAccess,
  ...retentionAndRequests,
  ...duties,
];
