import type { Example } from '../../example.ts';
import { access } from './examples/access.ts';
import { disclosure } from './examples/disclosure.ts';
import { duties } from './examples/duties.ts';
import { grounds } from './examples/grounds.ts';
import { processing } from './examples/processing.ts';
import { recipients } from './examples/recipients.ts';
import { retentionAndRequests } from './examples/retention-and-requests.ts';
import { variantsOfAccess } from './examples/variants-of-access.ts';
import { variantsOfDisclosure } from './examples/variants-of-disclosure.ts';
import { variantsOfDisclosureFrom2613 } from './examples/variants-of-disclosure-from-2-6-1-3.ts';
import { variantsOfDisclosureFrom261R2 } from './examples/variants-of-disclosure-from-2-6-1-r2.ts';
import { variantsOfDuties } from './examples/variants-of-duties.ts';
import { variantsOfKeeping } from './examples/variants-of-keeping.ts';
import { variantsOfRequests } from './examples/variants-of-requests.ts';
import { variantsOfUse } from './examples/variants-of-use.ts';
import { variantsOfUseFrom2613 } from './examples/variants-of-use-from-2-6-1-3.ts';
import { variantsOfUseFrom2616 } from './examples/variants-of-use-from-2-6-1-6.ts';

/** Cases that a lawyer can check by hand against the clause they show. */
export const examples: readonly Example[] = [
  ...processing,
  ...grounds,
  ...recipients,
  ...disclosure,
  ...access,
  ...retentionAndRequests,
  ...duties,
  ...variantsOfAccess,
  ...variantsOfDisclosure,
  ...variantsOfDisclosureFrom2613,
  ...variantsOfDisclosureFrom261R2,
  ...variantsOfUse,
  ...variantsOfUseFrom2613,
  ...variantsOfUseFrom2616,
  ...variantsOfRequests,
  ...variantsOfKeeping,
  ...variantsOfDuties,
];
