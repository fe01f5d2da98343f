import type { Example } from '../../example.ts';
import { disclosureAndAccess } from './examples/disclosure-and-access.ts';
import { duties } from './examples/duties.ts';
import { processing } from './examples/processing.ts';
import { retentionAndRequests } from './examples/retention-and-requests.ts';
import { variantsOfAccess } from './examples/variants-of-access.ts';
import { variantsOfKeeping } from './examples/variants-of-keeping.ts';
import { variantsOfRequests } from './examples/variants-of-requests.ts';
import { variantsOfUse } from './examples/variants-of-use.ts';

/** Cases that a lawyer can check by hand against the clause they show. */
export const examples: readonly Example[] = [
  ...processing,
  ...disclosureAndAccess,
  ...retentionAndRequests,
  ...duties,
  ...variantsOfAccess,
  ...variantsOfUse,
  ...variantsOfRequests,
  ...variantsOfKeeping,
];
