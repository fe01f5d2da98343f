import type { Example } from '../../example.ts';
import { accessAndDisclosureExamples } from './examples/access-and-disclosure.ts';
import { dutyExamples } from './examples/duties.ts';
import { processingExamples } from './examples/processing.ts';
import { retentionAndRequestExamples } from './examples/retention-and-requests.ts';
import { variantsOfAccess } from './examples/variants-of-access.ts';
import { variantsOfDuties } from './examples/variants-of-duties.ts';
import { variantsOfKeeping } from './examples/variants-of-keeping.ts';
import { variantsOfRequests } from './examples/variants-of-requests.ts';
import { variantsOfUse } from './examples/variants-of-use.ts';

/** Worked examples of the regulation, clause by clause. */
export const examples: readonly Example[] = [
  ...processingExamples,
  ...accessAndDisclosureExamples,
  ...dutyExamples,
  ...retentionAndRequestExamples,
  ...variantsOfAccess,
  ...variantsOfUse,
  ...variantsOfRequests,
  ...variantsOfKeeping,
  ...variantsOfDuties,
];
