import type { Example } from '../../example.ts';
import { closing } from './examples/closing.ts';
import { correction } from './examples/correction.ts';
import { disclosure } from './examples/disclosure.ts';
import { general } from './examples/general.ts';
import { grounds } from './examples/grounds.ts';
import { processing } from './examples/processing.ts';
import { requests } from './examples/requests.ts';
import { retention } from './examples/retention.ts';
import { variantsOfAccess } from './examples/variants-of-access.ts';
import { variantsOfDisclosure } from './examples/variants-of-disclosure.ts';
import { variantsOfDisclosureFrom121 } from './examples/variants-of-disclosure-from-12-1.ts';
import { variantsOfKeeping } from './examples/variants-of-keeping.ts';
import { variantsOfRequests } from './examples/variants-of-requests.ts';
import { variantsOfUse } from './examples/variants-of-use.ts';
import { variantsOfUseFrom81B } from './examples/variants-of-use-from-8-1-b.ts';

/** Cases that a lawyer can check by hand against the clause they show. */
export const examples: readonly Example[] = [
  ...general,
  ...processing,
  ...grounds,
  ...requests,
  ...correction,
  ...disclosure,
  ...retention,
  ...closing,
  ...variantsOfAccess,
  ...variantsOfDisclosure,
  ...variantsOfDisclosureFrom121,
  ...variantsOfUse,
  ...variantsOfUseFrom81B,
  ...variantsOfRequests,
  ...variantsOfKeeping,
];
