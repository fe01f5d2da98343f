import { access as deOmmezwaaiAccess } from './de-ommezwaai/access.ts';
import { disclosure as deOmmezwaaiDisclosure } from './de-ommezwaai/disclosure.ts';
import { duties as deOmmezwaaiDuties } from './de-ommezwaai/duties.ts';
import { requests as deOmmezwaaiRequests } from './de-ommezwaai/requests.ts';
import { retention as deOmmezwaaiRetention } from './de-ommezwaai/retention.ts';
import { terms as deOmmezwaaiTerms } from './de-ommezwaai/terms.ts';
import { use as deOmmezwaaiUse } from './de-ommezwaai/use.ts';
import type { HandCase } from './hand-case.ts';
import { access as opwaartsAccess } from './opwaarts/access.ts';
import { disclosure as opwaartsDisclosure } from './opwaarts/disclosure.ts';
import { duties as opwaartsDuties } from './opwaarts/duties.ts';
import { requests as opwaartsRequests } from './opwaarts/requests.ts';
import { retention as opwaartsRetention } from './opwaarts/retention.ts';
import { terms as opwaartsTerms } from './opwaarts/terms.ts';
import { use as opwaartsUse } from './opwaarts/use.ts';
import { access as reIntegratieonderwijsAccess } from './re-integratieonderwijs/access.ts';
import { disclosure as reIntegratieonderwijsDisclosure } from './re-integratieonderwijs/disclosure.ts';
import { duties as reIntegratieonderwijsDuties } from './re-integratieonderwijs/duties.ts';
import { requests as reIntegratieonderwijsRequests } from './re-integratieonderwijs/requests.ts';
import { retention as reIntegratieonderwijsRetention } from './re-integratieonderwijs/retention.ts';
import { terms as reIntegratieonderwijsTerms } from './re-integratieonderwijs/terms.ts';
import { use as reIntegratieonderwijsUse } from './re-integratieonderwijs/use.ts';
import { access as werkIdAccess } from './werk-id/access.ts';
import { disclosure as werkIdDisclosure } from './werk-id/disclosure.ts';
import { duties as werkIdDuties } from './werk-id/duties.ts';
import { requests as werkIdRequests } from './werk-id/requests.ts';
import { retention as werkIdRetention } from './werk-id/retention.ts';
import { terms as werkIdTerms } from './werk-id/terms.ts';
import { use as werkIdUse } from './werk-id/use.ts';
import { access as workingProgressionAccess } from './working-progression/access.ts';
import { disclosure as workingProgressionDisclosure } from './working-progression/disclosure.ts';
import { duties as workingProgressionDuties } from './working-progression/duties.ts';
import { particular as workingProgressionParticular } from './working-progression/particular-recipients.ts';
import { requests as workingProgressionRequests } from './working-progression/requests.ts';
import { retention as workingProgressionRetention } from './working-progression/retention.ts';
import { terms as workingProgressionTerms } from './working-progression/terms.ts';
import { use as workingProgressionUse } from './working-progression/use.ts';

/**
 * Questions to five privacy regulations, answered from the texts and the statutes alone, and only then put to the library. Where both agreed, the
 * case stands here.
 */
export const handCases: readonly HandCase[] = [
  ...opwaartsAccess,
  ...opwaartsDisclosure,
  ...opwaartsUse,
  ...opwaartsRequests,
  ...opwaartsTerms,
  ...opwaartsDuties,
  ...opwaartsRetention,
  ...reIntegratieonderwijsAccess,
  ...reIntegratieonderwijsDisclosure,
  ...reIntegratieonderwijsUse,
  ...reIntegratieonderwijsRequests,
  ...reIntegratieonderwijsTerms,
  ...reIntegratieonderwijsDuties,
  ...reIntegratieonderwijsRetention,
  ...deOmmezwaaiAccess,
  ...deOmmezwaaiDisclosure,
  ...deOmmezwaaiUse,
  ...deOmmezwaaiRequests,
  ...deOmmezwaaiTerms,
  ...deOmmezwaaiDuties,
  ...deOmmezwaaiRetention,
  ...werkIdAccess,
  ...werkIdDisclosure,
  ...werkIdUse,
  ...werkIdRequests,
  ...werkIdTerms,
  ...werkIdDuties,
  ...werkIdRetention,
  ...workingProgressionAccess,
  ...workingProgressionDisclosure,
  ...workingProgressionParticular,
  ...workingProgressionUse,
  ...workingProgressionRequests,
  ...workingProgressionTerms,
  ...workingProgressionDuties,
  ...workingProgressionRetention,
];
