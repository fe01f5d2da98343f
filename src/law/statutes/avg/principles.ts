import { article, checked, clause, decidesNothing, reading } from '../../../language/index.ts';
import { prescribedByLaw, prescribedProcessing } from '../duties.ts';
import { dataPermitted, ground, purposeForbidden, purposePermitted, validConsent, write } from '../words.ts';

const { consentMeans, duty, keepAtMost, only, permit } = write;

export const scope = article(
  '2-4',
  'Reikwijdte en begrippen',
  clause(
    '2',
    'geldt voor geautomatiseerde gegevens en voor dossiers, niet voor los papier',
    checked('unchecked'),
    decidesNothing(
      'de vragen van deze bibliotheek gaan over dossiers; los papier telt alleen bij inzage en verzoeken, en daar staat het in de regel',
    ),
  ),
  clause(
    '4.7',
    'wie doel en middelen bepaalt is verantwoordelijke; wie voor hem werkt verwerker; wie gegevens krijgt ontvanger',
    checked('unchecked'),
    decidesNothing('begripsbepaling'),
    reading(
      'opdrachtgever, werkgever en subsidieverstrekker zijn ontvangers',
      'zij zijn verwerkers omdat een reglement hen bewerker noemt',
    ),
  ),
  clause(
    '4.11',
    'toestemming is vrij, specifiek, geïnformeerd en ondubbelzinnig, met een actieve handeling; zwijgen is geen toestemming',
    checked('unchecked'),
    consentMeans('free', 'specific', 'informed', 'unambiguous'),
    reading(
      'wie toestemming vraagt, vraagt dit: ook een reglement dat minder eigenschappen noemt',
      'een reglement bepaalt zelf wat toestemming is',
    ),
  ),
);

export const principles = article(
  '5',
  'Beginselen',
  clause(
    '5.1.a',
    'rechtmatig, behoorlijk en transparant',
    checked('unchecked'),
    decidesNothing('uitgewerkt in artikel 6, 9 en 12 tot en met 14'),
  ),
  clause(
    '5.1.b',
    'alleen voor het doel van verzameling of wat daarmee verenigbaar is; voor combineren geldt geen eigen verbod',
    checked('unchecked'),
    ...purposePermitted({ compatible: true }),
    ...purposeForbidden({ compatible: false }),
    permit('processing.combining', {}),
  ),
  clause(
    '5.1.c',
    'toereikend, ter zake dienend en niet meer dan nodig',
    checked('unchecked'),
    ...dataPermitted({ adequate: true }),
    // A statutory duty says itself how far it reaches; the bureau has nothing left to weigh.
    write.forbid('disclosure.data', { adequate: false }, { unless: [prescribedByLaw] }),
    write.forbid('processing.data', { adequate: false }, { unless: [prescribedProcessing] }),
  ),
  clause(
    '5.1.d',
    'juist en zo nodig bijgewerkt',
    checked('unchecked'),
    duty('processing', 'dataKeptAccurate', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '5.1.e',
    'niet langer herleidbaar bewaard dan het doel vraagt; langer voor onderzoek, met waarborgen',
    checked('unchecked'),
    keepAtMost('asLongAsNeeded', {
      of: { not: { record: ['anonymous', 'researchData'] } },
      after: 'purposeEndedOn',
    }),
    reading('een maximum zonder getal, dat volgt uit het doel', 'een vaste termijn'),
  ),
  clause(
    '5.1.f',
    'passend beveiligd tegen kennisneming door onbevoegden',
    checked('unchecked'),
    decidesNothing('uitgewerkt in artikel 29 en 32'),
  ),
  clause(
    '5.2',
    'de verantwoordelijke moet naleving kunnen aantonen',
    checked('unchecked'),
    duty('always', 'complianceDemonstrable', { toward: 'supervisor', by: 'bureau' }),
    reading('wat niet is gesteld of bewezen opent niets', 'bij twijfel mag het'),
  ),
);

export const grounds = article(
  '6',
  'Grondslagen',
  clause(
    '6.1',
    'zonder een van de zes grondslagen geen verwerking of verstrekking',
    checked('unchecked'),
    only('disclosure.recipient'),
    only('processing.ground'),
  ),
  clause(
    '6.1.a',
    'toestemming voor dit doel',
    checked('unchecked'),
    ...ground({ consent: validConsent }),
    reading(
      'van een werknemer of uitkeringsgerechtigde telt zij alleen als zij werkelijk vrij is (overweging 43)',
      'een ondertekend formulier volstaat',
    ),
  ),
  clause(
    '6.1.b',
    'nodig voor een overeenkomst met de cliënt zelf, of op zijn verzoek daaraan voorafgaand',
    checked('unchecked'),
    ...ground({ neededFor: 'clientContract' }),
    reading('alleen een overeenkomst waarbij de cliënt partij is', 'ook die met een werkgever of UWV'),
  ),
  clause(
    '6.1.c',
    'nodig voor een wettelijke plicht',
    checked('unchecked'),
    permit('disclosure.recipient', prescribedByLaw),
    permit('processing.ground', prescribedProcessing),
  ),
  clause(
    '6.1.d',
    'nodig voor een levensbelang',
    checked('unchecked'),
    ...ground({ emergency: 'vital', neededFor: 'purpose' }),
    permit('disclosure.recipient', {
      emergency: 'forceMajeure',
      neededFor: 'purpose',
      recipient: ['emergencyServices', 'healthcareProvider'],
    }),
    reading(
      'overmacht telt als levensbelang waar hulpdiensten of zorgverleners de gegevens krijgen',
      'elke overmacht is een levensbelang',
    ),
  ),
  clause(
    '6.1.e',
    'nodig voor een publieke taak',
    checked('unchecked'),
    decidesNothing(
      'een particulier bureau heeft geen eigen publieke taak (6(3)); wat UWV laat doen staat bij Besluit SUWI',
    ),
  ),
  clause(
    '6.1.f',
    'nodig voor een gerechtvaardigd belang dat na afweging zwaarder weegt, zolang daartegen geen bezwaar slaagt',
    checked('unchecked'),
    ...ground(
      { neededFor: ['legitimateInterest', 'legalClaim'] },
      { unless: [{ objected: 'yes', compellingGrounds: false, not: { neededFor: 'legalClaim' } }] },
    ),
    reading(
      'bezwaar sluit deze grondslag af tot dwingende gronden zijn aangetoond (21(1))',
      'pas een toegewezen bezwaar',
    ),
  ),
  clause(
    '6.4',
    'een ander doel alleen als het verenigbaar is, met toestemming daarvoor, of op grond van een wet',
    checked('unchecked'),
    ...purposePermitted({ consent: validConsent }, { exceptionTo: ['5.1.b'] }),
    permit('disclosure.purpose', prescribedByLaw, { exceptionTo: ['5.1.b'] }),
    permit('processing.purpose', prescribedProcessing, { exceptionTo: ['5.1.b'] }),
    ...purposePermitted({ emergency: 'vital', purpose: 'emergency' }, { exceptionTo: ['5.1.b'] }),
    permit(
      'disclosure.purpose',
      {
        emergency: 'forceMajeure',
        purpose: 'emergency',
        recipient: ['emergencyServices', 'healthcareProvider'],
      },
      { exceptionTo: ['5.1.b'] },
    ),
    reading(
      'hulp in nood is verenigbaar met elk doel; verenigbaarheid is een toets naast de grondslag',
      'verenigbaarheid is zelf een grondslag',
    ),
  ),
);

export const consentConditions = article(
  '7-8',
  'Voorwaarden voor toestemming',
  clause(
    '7.1',
    'de verantwoordelijke moet de toestemming kunnen aantonen',
    checked('unchecked'),
    duty('processing', 'consentProvable', { toward: 'supervisor', by: 'bureau' }),
  ),
  clause(
    '7.2',
    'gevraagd los van andere zaken, in duidelijke taal',
    checked('unchecked'),
    decidesNothing(
      'een eigenschap van de toestemming: wie voor ontvangst tekent, heeft geen specifieke toestemming gegeven',
    ),
  ),
  clause(
    '7.3',
    'altijd in te trekken, zo makkelijk als gegeven, zonder terugwerkende kracht; vooraf gemeld',
    checked('unchecked'),
    // That it no longer stands from the day of withdrawal is the meaning of a consent on record.
    duty('collection', 'withdrawalExplained', { toward: 'client', by: 'bureau' }),
  ),
  clause(
    '7.4',
    'niet vrij als een dienst wordt geweigerd zonder toestemming die daarvoor niet nodig is',
    checked('unchecked'),
    decidesNothing('een eigenschap van de toestemming, door een mens te beoordelen'),
  ),
  clause(
    '8',
    'een onlinedienst rechtstreeks aan een kind: eigen toestemming vanaf 16 jaar',
    checked('unchecked'),
    decidesNothing('de bureaus bieden kinderen geen onlinediensten; voor het overige geldt uavg:5'),
  ),
);
