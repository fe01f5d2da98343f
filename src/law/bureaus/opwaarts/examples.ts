import type { Example } from '../../example.ts';
import { accessAndDutyExamples } from './examples/access-and-duties.ts';
import { dataExamples } from './examples/data.ts';
import { disclosureExamples } from './examples/disclosure.ts';
import { purposeExamples } from './examples/purposes.ts';
import { retentionAndRequestExamples } from './examples/retention-and-requests.ts';
import { variantsOfAccess } from './examples/variants-of-access.ts';
import { variantsOfDisclosure } from './examples/variants-of-disclosure.ts';
import { variantsOfDisclosureFromDoelVerwerking2 } from './examples/variants-of-disclosure-from-doel-verwerking-2.ts';
import { variantsOfDuties } from './examples/variants-of-duties.ts';
import { variantsOfKeeping } from './examples/variants-of-keeping.ts';
import { variantsOfRequests } from './examples/variants-of-requests.ts';
import { variantsOfUse } from './examples/variants-of-use.ts';
import { variantsOfUseFromDoelVerwerking2 } from './examples/variants-of-use-from-doel-verwerking-2.ts';

/** Worked examples of the regulation, clause by clause. */
export const examples: readonly Example[] = [
  ...dataExamples,
  ...purposeExamples,
  ...disclosureExamples,
  ...accessAndDutyExamples,
  ...retentionAndRequestExamples,
  ...variantsOfAccess,
  ...variantsOfDisclosure,
  ...variantsOfDisclosureFromDoelVerwerking2,
  ...variantsOfUse,
  ...variantsOfUseFromDoelVerwerking2,
  ...variantsOfRequests,
  ...variantsOfKeeping,
  ...variantsOfDuties,
];
