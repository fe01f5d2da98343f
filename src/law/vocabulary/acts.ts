import type { Acts } from '../../facts/index.ts';

/** The acts that the statutes ask for, each in words: as they stand in a list of what is to be done. */
export const acts: Acts = {
  staffKeepsSecrecy: ['personeel houdt gegevens geheim', 'staff keeps data secret'],
  secured: ['gegevens passend beveiligen', 'secure data appropriately'],
  processorContractSigned: ['verwerkersovereenkomst sluiten', 'sign a processor contract'],
  notifiedToSupervisor: [
    'verwerking melden bij de toezichthouder',
    'notify the processing to the supervisor',
  ],
  privacyInformationGiven: ['privacy-informatie geven', 'give privacy information'],
  privacyInformationAndSourceGiven: [
    'privacy-informatie geven, met de bron',
    'give privacy information, with the source',
  ],
  supervisorNotified: ['datalek melden aan de toezichthouder', 'notify the breach to the supervisor'],
  clientNotified: ['datalek melden aan de cliënt', 'tell the client of the breach'],
  refusalExplained: ['weigering motiveren', 'explain the refusal'],
  identityChecked: ['identiteit vaststellen', 'check the identity'],
  recipientsTold: ['ontvangers inlichten', 'tell the recipients'],
  dataKeptAccurate: ['gegevens juist en bijgewerkt houden', 'keep data accurate and up to date'],
  complianceDemonstrable: ['naleving kunnen aantonen', 'be able to show compliance'],
  consentProvable: ['toestemming kunnen aantonen', 'be able to show the consent'],
  withdrawalExplained: ['vertellen dat toestemming is in te trekken', 'tell that consent can be withdrawn'],
  supervisorMentioned: ['de weg naar de toezichthouder noemen', 'name the way to the supervisor'],
  courtMentioned: ['de weg naar de rechter noemen', 'name the way to the court'],
  identityAskedPromptlyIfDoubted: [
    'bij twijfel meteen om bewijs van identiteit vragen',
    'if in doubt, ask for proof of identity at once',
  ],
  informedBeforeFirstDisclosure: [
    'inlichten vóór de eerste verstrekking',
    'inform before the first disclosure',
  ],
  restrictedDataOnlyStored: ['afgeschermde gegevens alleen bewaren', 'only store restricted data'],
  liftingTold: [
    'opheffing van de afscherming vooraf melden',
    'tell beforehand that the restriction is lifted',
  ],
  recipientsNamedOnRequest: ['desgevraagd zeggen wie de ontvangers zijn', 'name the recipients when asked'],
  rightToObjectMentioned: ['recht van bezwaar apart noemen', 'mention the right to object separately'],
  actsOnInstructionsOnly: ['alleen in opdracht handelen', 'act on instructions only'],
  processingRegisterKept: ['register van verwerkingen bijhouden', 'keep a register of processing'],
  breachRecorded: ['datalek vastleggen', 'record the breach'],
  controllerTold: ['datalek melden aan het bureau', 'tell the bureau of the breach'],
  regulationHandedToClient: ['reglement aan de cliënt geven', 'give the client the regulation'],
  regulationHandedToPrincipal: ['reglement aan de opdrachtgever geven', 'give the principal the regulation'],
  complaintSchemeApplied: ['een klachtenregeling hebben', 'have a complaint scheme'],
  accountantAdmitted: ['de accountant toegang geven', 'admit the accountant'],
  dataUsedForAssignmentOnly: [
    'gegevens alleen voor de opdracht gebruiken',
    'use data for the assignment only',
  ],
  dutiesPassedOn: [
    'verplichtingen doorgeven aan de onderaannemer',
    'pass the duties on to the subcontractor',
  ],
  nonCooperationReported: ['niet meewerken melden', 'report a failure to cooperate'],
  secrecyKept: ['gegevens geheimhouden', 'keep data secret'],
  recipientKeepsSecrecy: ['de ontvanger houdt geheim', 'the recipient keeps secrecy'],
};
