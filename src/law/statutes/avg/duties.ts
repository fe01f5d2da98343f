import { eu1182, months } from '../../../calendar/index.ts';
import { article, checked, clause, reading, undecidable } from '../../../language/index.ts';
import { supervisorDemand } from '../duties.ts';
import { mustDisclose, purposePermitted, write } from '../words.ts';

const { duty, forbid, permit } = write;

export const information = article(
  '13-14',
  'Informatie aan de cliënt',
  clause(
    '13',
    'bij verzamelen bij de cliënt: wie, waarvoor, op welke grond, voor wie, hoe lang en welke rechten',
    checked('checked'),
    duty('collection', 'privacyInformationGiven', {
      toward: 'client',
      by: 'bureau',
      within: 'atOnce',
      unless: [{ alreadyInformed: true }],
    }),
    reading(
      'alleen wie het al weet, hoeft niet te worden ingelicht',
      'wat de cliënt kan verwachten, hoeft niet te worden gemeld',
    ),
  ),
  clause(
    '14',
    'bij verkrijgen van een ander ook de bron, uiterlijk een maand daarna, of eerder bij contact of doorgifte; de bron staat vrij',
    checked('checked'),
    permit('processing.source', {}),
    duty('collectionElsewhere', 'privacyInformationAndSourceGiven', {
      toward: 'client',
      by: 'bureau',
      within: months(1, eu1182),
      from: 'collectedOn',
      unless: [{ alreadyInformed: true }, { informingExcused: true }],
    }),
    duty('disclosure', 'informedBeforeFirstDisclosure', {
      toward: 'client',
      by: 'bureau',
      within: 'atOnce',
      when: { not: { source: 'client' } },
      unless: [{ alreadyInformed: true }, { informingExcused: true }],
    }),
  ),
);

export const insideTheBureau = article(
  '28-34',
  'Verwerkers, personeel en beveiliging',
  clause(
    '28',
    'een verwerker alleen met een schriftelijke overeenkomst; zijn mensen zijn tot geheimhouding verplicht',
    checked('unchecked'),
    permit('access.actor', {
      actor: ['processorStaff', 'supplier'],
      neededFor: 'task',
      processorContract: true,
      boundToSecrecy: true,
    }),
    // Whoever the regulation lets in: without the contract nobody from outside works on the data.
    forbid('access.actor', { actor: ['processorStaff', 'supplier'], processorContract: false }),
    duty('engagingProcessor', 'processorContractSigned', {
      toward: 'bureau',
      by: 'supplier',
      form: 'contract',
      unless: [{ processorContract: true }],
    }),
    reading('een geheimhoudingsverklaring is geen verwerkersovereenkomst', 'zij volstaat'),
  ),
  clause(
    '29',
    'wie onder het bureau werkt, gebruikt gegevens alleen in opdracht, voor zijn taak',
    checked('unchecked'),
    permit('access.actor', {
      actor: ['ownStaff', 'partnerCoach', 'substituteCoach', 'hiredStaff'],
      neededFor: 'task',
    }),
    // An instruction to look for no reason at all is none that the law knows: 5(1)(b) and (f).
    forbid(
      'access.actor',
      {
        actor: 'insiders',
        not: {
          neededFor: [
            'task',
            'service',
            'purpose',
            'illnessGuidance',
            'placement',
            'businessOperation',
            'clientContract',
            'legalClaim',
            'statutoryDuty',
          ],
        },
      },
      { unless: [{ actor: ['client', 'representative'] }] },
    ),
    duty('always', 'actsOnInstructionsOnly', { toward: 'bureau', by: 'staff' }),
    reading('het reglement is de opdracht, en wijst aan wie mag', 'de wet wijst zelf functies aan'),
  ),
  clause(
    '30',
    'een register van verwerkingen; de vrijstelling voor kleine organisaties helpt een bureau niet',
    checked('unchecked'),
    duty('always', 'processingRegisterKept', { toward: 'supervisor', by: 'bureau', form: 'written' }),
  ),
  clause(
    '32',
    'passende beveiliging; handeling, plaats en weg zijn vrij zolang zij daaraan voldoen',
    checked('unchecked'),
    permit('access.mode', {}),
    permit('access.place', {}),
    permit('disclosure.channel', {}),
    duty('always', 'secured', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '33',
    'een datalek zonder uitstel, zo mogelijk binnen 72 uur, aan de AP melden, tenzij een risico onwaarschijnlijk is; elk lek vastleggen',
    checked('unchecked'),
    // The hours are the calendar's (`endOfHours`): no term in days says the same.
    duty('breach', 'supervisorNotified', {
      toward: 'supervisor',
      by: 'bureau',
      within: 'asSoonAsPossible',
      unless: [{ riskUnlikely: true }],
    }),
    duty('breach', 'breachRecorded', { toward: 'supervisor', by: 'bureau', form: 'written' }),
    duty('breach', 'controllerTold', { toward: 'bureau', by: 'supplier', within: 'asSoonAsPossible' }),
  ),
  clause(
    '34',
    'bij hoog risico ook de cliënt zelf',
    checked('unchecked'),
    duty('breach', 'clientNotified', {
      toward: 'client',
      by: 'bureau',
      within: 'asSoonAsPossible',
      when: { highRisk: true },
    }),
    reading('tenzij versleuteld, achteraf verholpen of onevenredig', 'zonder uitzondering'),
  ),
);

export const transferAndSupervision = article(
  '44-58',
  'Doorgifte en toezicht',
  clause(
    '44',
    'naar een land buiten de EU alleen met een passend niveau van bescherming of waarborgen',
    checked('unchecked'),
    undecidable('geen feit zegt in welk land de gegevens staan'),
  ),
  clause(
    '58',
    'de toezichthouder krijgt op vordering toegang tot alle gegevens die hij nodig heeft',
    checked('unchecked'),
    ...mustDisclose(supervisorDemand),
  ),
);

export const research = article(
  '89',
  'Onderzoek',
  clause(
    '89',
    'onderzoek, statistiek en geschiedenis zijn verenigbaar met elk doel, met waarborgen',
    checked('unchecked'),
    ...purposePermitted({ purpose: 'scholarly', researchSafeguards: true }, { exceptionTo: ['5.1.b'] }),
  ),
);
