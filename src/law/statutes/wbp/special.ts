import { article, checked, clause, decidesNothing, reading } from '../../../language/index.ts';
import {
  bsnOwed,
  bsnPrescribed,
  bsnUseOwed,
  bsnUsePrescribed,
  courtOrder,
  supervisorDemand,
  suwiPreparing,
  suwiReporting,
} from '../duties.ts';
import { dataForbidden, dataLifted, expressConsent, mustDisclose, mustProcess, write } from '../words.ts';

const { forbid, lift, permit } = write;

const illness = { data: 'health', serviceForIllness: true, neededFor: 'illnessGuidance' } as const;

export const specialCategories = article(
  '16-24',
  'Bijzondere persoonsgegevens',
  clause(
    '16',
    'verboden, ook strafrechtelijke gegevens en een opgelegd verbod, tenzij een uitzondering geldt',
    checked('unchecked'),
    ...dataForbidden({ data: 'specialUnderWbp' }),
  ),
  clause(
    '17-20',
    'godsdienst, afkomst, politieke gezindheid en vakbond: enge uitzonderingen',
    checked('unchecked'),
    decidesNothing('geen daarvan past op coaching of re-integratie; het verbod blijft staan'),
  ),
  clause(
    '21.1.f',
    'niet voor gezondheidsgegevens bij werkgevers, uitvoerders en wie voor hen re-integreert',
    checked('unchecked'),
    lift('disclosure.data', '16', { allOf: [suwiReporting, { data: 'health' }] }),
    lift('processing.data', '16', { allOf: [suwiPreparing, { data: 'health' }] }),
    lift('processing.data', '16', { ...illness, boundToSecrecy: true }),
    lift('disclosure.data', '16', { ...illness, recipient: 'benefitAgencies' }),
    lift('disclosure.data', '16', {
      ...illness,
      recipient: ['reintegrationCompany', 'professional'],
      boundToSecrecy: true,
    }),
    lift(
      'disclosure.data',
      '16',
      {
        data: 'functionalLimitations',
        serviceForIllness: true,
        neededFor: 'illnessGuidance',
        recipient: ['employer', 'lineManager', 'principal'],
        boundToSecrecy: true,
      },
      { unless: [{ recipient: 'newEmployer' }] },
    ),
  ),
  clause(
    '21.2',
    'gezondheidsgegevens alleen door wie tot geheimhouding verplicht is',
    checked('unchecked'),
    forbid('access.actor', { actor: 'insiders', data: 'health', boundToSecrecy: false }),
  ),
  clause(
    '22',
    'strafrechtelijke gegevens wel om een verzoek van de cliënt zelf om een besluit of dienst te beoordelen',
    checked('unchecked'),
    lift('processing.data', '16', { data: 'criminalData', neededFor: 'assessingRequest' }),
  ),
  clause(
    '23.1',
    'niet bij uitdrukkelijke toestemming, openbaarheid, rechtsvordering of levensbelang van wie niet kan instemmen',
    checked('unchecked'),
    ...dataLifted('16', { consent: expressConsent }),
    ...dataLifted('16', { madePublic: true }),
    ...dataLifted('16', { neededFor: 'legalClaim' }),
    ...dataLifted('16', { emergency: 'vitalIncapable' }),
    lift('disclosure.data', '16', courtOrder),
    lift('disclosure.data', '16', supervisorDemand),
  ),
  clause(
    '23.2',
    'niet voor onderzoek in het algemeen belang dat nodig is, waarvoor toestemming vragen niet gaat, met waarborgen',
    checked('unchecked'),
    ...dataLifted('16', {
      purpose: ['research', 'statistics'],
      neededFor: 'research',
      researchInPublicInterest: true,
      consentCannotBeAsked: true,
      researchSafeguards: true,
    }),
  ),
  clause(
    '24',
    'een wettelijk persoonsnummer alleen zoals een wet voorschrijft; toestemming opent het niet',
    checked('unchecked'),
    forbid('disclosure.data', { data: 'bsn' }, { unless: [bsnPrescribed] }),
    forbid('processing.data', { data: 'bsn' }, { unless: [bsnUsePrescribed] }),
    permit('disclosure.data', bsnPrescribed),
    permit('processing.data', bsnUsePrescribed),
    ...mustDisclose(bsnOwed),
    ...mustProcess(bsnUseOwed),
    reading(
      'zoals bij uavg:46: wat een wet toestaat, mag; alleen wat het bureau zelf verplicht is, moet',
      'wat een wet toestaat, moet ook',
    ),
  ),
);
