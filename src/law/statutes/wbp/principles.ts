import { article, checked, clause, decidesNothing, reading } from '../../../language/index.ts';
import { prescribedByLaw, prescribedProcessing } from '../duties.ts';
import { dataPermitted, ground, purposeForbidden, purposePermitted, validConsent, write } from '../words.ts';

const { consentMeans, forbid, hold, keepAtMost, only, permit } = write;

export const grounds = article(
  '1-8',
  'Toestemming en grondslagen',
  clause(
    '1.i',
    'toestemming is vrij, specifiek en geïnformeerd',
    checked('unchecked'),
    consentMeans('free', 'specific', 'informed'),
    reading(
      'wie toestemming vraagt, vraagt dit: ook een reglement dat minder eigenschappen noemt; ondubbelzinnig staat bij 8(a)',
      'een reglement bepaalt zelf wat toestemming is',
    ),
  ),
  clause(
    '5',
    'onder 16 jaar, of waar de cliënt niet zelf kan beslissen, handelt de vertegenwoordiger',
    checked('unchecked'),
    decidesNothing('wiens toestemming telt, volgt uit de positie van de cliënt; wie mag vragen staat bij 35'),
  ),
  clause(
    '8',
    'zonder een van de zes grondslagen geen verwerking',
    checked('unchecked'),
    only('disclosure.recipient'),
    only('processing.ground'),
  ),
  clause('8.a', 'ondubbelzinnige toestemming', checked('unchecked'), ...ground({ consent: validConsent })),
  clause(
    '8.b',
    'nodig voor een overeenkomst met de cliënt',
    checked('unchecked'),
    ...ground({ neededFor: 'clientContract' }),
  ),
  clause(
    '8.c',
    'nodig voor een wettelijke plicht',
    checked('unchecked'),
    permit('disclosure.recipient', prescribedByLaw),
    permit('processing.ground', prescribedProcessing),
  ),
  clause(
    '8.d',
    'nodig voor een vitaal belang van de cliënt',
    checked('unchecked'),
    ...ground({ emergency: 'vital', neededFor: 'purpose' }),
    permit('disclosure.recipient', {
      emergency: 'forceMajeure',
      neededFor: 'purpose',
      recipient: ['emergencyServices', 'healthcareProvider'],
    }),
  ),
  clause(
    '8.e',
    'nodig voor een publieke taak',
    checked('unchecked'),
    decidesNothing('een particulier bureau heeft geen eigen publieke taak'),
  ),
  clause(
    '8.f',
    'nodig voor een gerechtvaardigd belang dat na afweging zwaarder weegt',
    checked('unchecked'),
    ...ground(
      { neededFor: ['legitimateInterest', 'legalClaim'] },
      { unless: [{ objected: 'yes', compellingGrounds: false, not: { neededFor: 'legalClaim' } }] },
    ),
    reading('een bezwaar (40) sluit deze grond af tot het is afgewezen', 'pas een toegewezen bezwaar'),
  ),
);

export const quality = article(
  '9-14',
  'Doel, bewaren, kwaliteit en beveiliging',
  clause(
    '9.1',
    'alleen verenigbaar met het doel van verzameling; combineren staat verder vrij',
    checked('unchecked'),
    ...purposePermitted({ compatible: true }),
    ...purposeForbidden({ compatible: false }),
    permit('processing.combining', {}),
  ),
  // The Wbp names no consent for a new purpose; a new collection with consent is one under 8(a).
  clause(
    '9.2',
    'een ander doel met toestemming daarvoor, of op grond van een wet',
    checked('unchecked'),
    ...purposePermitted({ consent: validConsent }, { exceptionTo: ['9.1'] }),
    permit('disclosure.purpose', prescribedByLaw, { exceptionTo: ['9.1'] }),
    permit('processing.purpose', prescribedProcessing, { exceptionTo: ['9.1'] }),
    ...purposePermitted({ emergency: 'vital', purpose: 'emergency' }, { exceptionTo: ['9.1'] }),
    permit(
      'disclosure.purpose',
      {
        emergency: 'forceMajeure',
        purpose: 'emergency',
        recipient: ['emergencyServices', 'healthcareProvider'],
      },
      { exceptionTo: ['9.1'] },
    ),
    reading(
      'wie opnieuw instemt, geeft de gegevens voor dat doel; nood en wet zijn verenigbaar',
      'ook dan moet het oude doel passen',
    ),
  ),
  clause(
    '9.3',
    'historisch, statistisch of wetenschappelijk gebruik is verenigbaar, met waarborgen',
    checked('unchecked'),
    ...purposePermitted({ purpose: 'scholarly', researchSafeguards: true }, { exceptionTo: ['9.1'] }),
  ),
  clause(
    '9.4',
    'niet waar een geheimhoudingsplicht uit ambt, beroep of wet eraan in de weg staat',
    checked('unchecked'),
    decidesNothing('een coach heeft geen wettelijk beroepsgeheim; een plicht om te geven gaat voor'),
  ),
  clause(
    '10',
    'niet langer herleidbaar dan nodig voor het doel',
    checked('unchecked'),
    keepAtMost('asLongAsNeeded', {
      of: { not: { record: ['anonymous', 'researchData'] } },
      after: 'purposeEndedOn',
    }),
    hold({ of: { not: { record: 'anonymous' } }, when: { legalHold: true } }),
  ),
  clause(
    '11',
    'toereikend, ter zake dienend en niet bovenmatig',
    checked('unchecked'),
    ...dataPermitted({ adequate: true }),
    forbid('disclosure.data', { adequate: false }, { unless: [prescribedByLaw] }),
    forbid('processing.data', { adequate: false }, { unless: [prescribedProcessing] }),
  ),
  clause(
    '12',
    'wie onder het bureau werkt, handelt in opdracht en houdt gegevens geheim',
    checked('unchecked'),
    permit('access.actor', {
      actor: ['ownStaff', 'partnerCoach', 'substituteCoach', 'hiredStaff'],
      neededFor: 'task',
    }),
    write.duty('always', 'staffKeepsSecrecy', { toward: 'client', by: 'staff' }),
  ),
  clause(
    '13',
    'passende beveiliging; handeling, plaats en weg zijn vrij zolang zij daaraan voldoen',
    checked('unchecked'),
    permit('access.mode', {}),
    permit('access.place', {}),
    permit('disclosure.channel', {}),
    write.duty('always', 'secured', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '14',
    'een bewerker alleen met een overeenkomst',
    checked('unchecked'),
    permit('access.actor', {
      actor: ['processorStaff', 'supplier'],
      neededFor: 'task',
      processorContract: true,
    }),
    forbid('access.actor', { actor: ['processorStaff', 'supplier'], processorContract: false }),
    write.duty('engagingProcessor', 'processorContractSigned', {
      toward: 'bureau',
      by: 'supplier',
      form: 'contract',
      unless: [{ processorContract: true }],
    }),
  ),
);
