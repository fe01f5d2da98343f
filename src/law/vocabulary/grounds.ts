import { any, choice, consents, flag } from '../../facts/index.ts';

const verdicts = ['access', 'disclosure', 'processing'] as const;
const passing = ['disclosure', 'processing'] as const;

export const consent = consents({
  topics: verdicts,
  label: ['toestemming', 'consent'],
  question: [
    'Welke toestemmingen heeft de cliënt gegeven, en zijn zij ingetrokken?',
    'Which consents did the client give, and were they withdrawn?',
  ],
  judgedBy: 'record',
  attainable: true,
});

export const clientStatus = choice(
  {
    capableAdult: ['volwassen en beslissingsbekwaam', 'adult and able to decide'],
    minorFrom16: ['16 of 17 jaar', '16 or 17 years old'],
    under16: ['jonger dan 16', 'under 16'],
    incapable: [
      'wilsonbekwaam of onder bewind, curatele of mentorschap',
      'unable to decide, or under guardianship',
    ],
  },
  {
    topics: [...verdicts, 'request', 'charge', 'retention', 'duty'],
    groups: { adult: ['capableAdult', 'incapable'], needsRepresentative: ['under16', 'incapable'] },
    label: ['positie van de cliënt', 'position of the client'],
    question: ['Is de cliënt volwassen en beslissingsbekwaam?', 'Is the client adult and able to decide?'],
    judgedBy: 'record',
  },
);

/** A closed list: each duty is bound by its statute to a recipient and to data, so that none of them is a master key. */
export const statutoryDuty = choice(
  {
    none: ['geen', 'none'],
    courtOrder: ['rechterlijk bevel', 'court order'],
    taxInspection: ['inzage door de inspecteur (AWR)', 'inspection by the tax authority (AWR)'],
    suwiReporting: [
      'gegevens aan UWV of gemeente (Besluit SUWI 4.1)',
      'data to UWV or municipality (Besluit SUWI 4.1)',
    ],
    supervisorDemand: ['vordering van de AP (AVG 58)', 'demand of the supervisor (AVG 58)'],
    recordKeeping: ['wettelijke administratieplicht (AWR 52)', 'statutory record keeping (AWR 52)'],
    bsnPrescribed: ['wet schrijft gebruik van het BSN voor', 'a statute prescribes use of the BSN'],
  },
  {
    topics: passing,
    presumed: { disclosure: 'none', processing: 'none' },
    label: ['wettelijke plicht', 'statutory duty'],
    question: ['Schrijft een wet dit voor, en welke?', 'Does a statute prescribe it, and which?'],
    judgedBy: 'record',
  },
);

/** Necessity is always necessity for something. Left out it is unknown; an empty list says: for nothing. */
export const neededFor = any(
  {
    task: ['de eigen taak', 'one’s own task'],
    service: ['de dienstverlening', 'the service'],
    purpose: ['het opgegeven doel', 'the stated purpose'],
    illnessGuidance: [
      're-integratie of begeleiding bij ziekte of arbeidsongeschiktheid',
      're-integration or guidance in connection with illness or disability',
    ],
    placement: ['plaatsing op werk', 'placement in work'],
    businessOperation: ['normale bedrijfsvoering', 'normal business operation'],
    clientContract: ['de overeenkomst met de cliënt', 'the contract with the client'],
    legitimateInterest: ['een gerechtvaardigd belang, na afweging', 'a legitimate interest, after balancing'],
    legalClaim: ['een rechtsvordering', 'a legal claim'],
    research: ['het onderzoek of de statistiek', 'the research or statistics'],
    statutoryDuty: ['de wettelijke plicht', 'the statutory duty'],
    assessingRequest: [
      'de beoordeling van een verzoek van de cliënt om een besluit of een dienst',
      'assessing the client’s own request for a decision or a service',
    ],
  },
  {
    topics: verdicts,
    label: ['noodzakelijk voor', 'needed for'],
    question: ['Waarvoor zijn de gegevens noodzakelijk?', 'What are the data needed for?'],
    judgedBy: 'person',
  },
);

export const emergency = choice(
  {
    none: ['geen', 'none'],
    forceMajeure: ['overmacht', 'force majeure'],
    healthDanger: [
      'ernstig gevaar voor de gezondheid van de cliënt',
      'serious danger to the client’s health',
    ],
    vitalIncapable: [
      'levensbelang, en de cliënt kan geen toestemming geven',
      'vital interests, and the client cannot consent',
    ],
  },
  {
    topics: passing,
    groups: { vital: ['healthDanger', 'vitalIncapable'] },
    presumed: { disclosure: 'none', processing: 'none' },
    label: ['noodsituatie', 'emergency'],
    question: [
      'Is er overmacht of gevaar voor de cliënt?',
      'Is there force majeure or danger to the client?',
    ],
    judgedBy: 'person',
  },
);

export const objected = choice(
  {
    no: ['nee', 'no'],
    orally: ['mondeling', 'orally'],
    inWriting: ['schriftelijk', 'in writing'],
  },
  {
    topics: passing,
    groups: { yes: ['orally', 'inWriting'] },
    label: ['bezwaar van de cliënt tegen dit gebruik', 'the client’s objection to this use'],
    question: ['Heeft de cliënt tegen dit gebruik bezwaar gemaakt?', 'Did the client object to this use?'],
    judgedBy: 'record',
  },
);

export const boundToSecrecy = flag({
  topics: [...verdicts, 'duty'],
  label: ['gebonden aan geheimhouding', 'bound to secrecy'],
  question: [
    'Is wie de gegevens krijgt door ambt, beroep, wet of overeenkomst tot geheimhouding verplicht?',
    'Is whoever gets the data bound to secrecy by office, profession, statute or agreement?',
  ],
  judgedBy: 'record',
  attainable: true,
});

export const compatible = flag({
  topics: passing,
  label: ['verenigbaar met het doel van verzameling', 'compatible with the purpose of collection'],
  question: [
    'Past het gebruik bij het doel waarvoor de gegevens zijn verzameld?',
    'Is the use compatible with the purpose for which the data were collected?',
  ],
  judgedBy: 'person',
});

export const adequate = flag({
  topics: passing,
  label: ['toereikend, ter zake dienend en niet bovenmatig', 'adequate, relevant and not excessive'],
  question: [
    'Zijn de gegevens toereikend, ter zake dienend en niet bovenmatig?',
    'Are the data adequate, relevant and not excessive?',
  ],
  judgedBy: 'person',
});

export const madePublic = flag({
  topics: passing,
  presumed: { disclosure: false, processing: false },
  label: ['door de cliënt zelf openbaar gemaakt', 'manifestly made public by the client'],
  question: [
    'Heeft de cliënt deze gegevens zelf openbaar gemaakt?',
    'Did the client make these data public?',
  ],
  judgedBy: 'person',
});

/** AVG 89: minimised, pseudonymised where possible, results that name nobody. */
export const researchSafeguards = flag({
  topics: passing,
  presumed: { disclosure: false, processing: false },
  label: ['waarborgen voor onderzoek (AVG 89)', 'safeguards for research (AVG 89)'],
  question: [
    'Zijn er waarborgen, zoals pseudonimisering, zodat de privacy van de cliënt niet onevenredig wordt geschaad?',
    'Are there safeguards, such as pseudonymisation, so that the client’s privacy is not harmed out of proportion?',
  ],
  judgedBy: 'person',
  attainable: true,
});

export const researchInPublicInterest = flag({
  topics: passing,
  presumed: { disclosure: false, processing: false },
  label: ['onderzoek in het algemeen belang', 'research in the public interest'],
  question: ['Dient het onderzoek een algemeen belang?', 'Does the research serve a public interest?'],
  judgedBy: 'person',
});

export const consentCannotBeAsked = flag({
  topics: passing,
  presumed: { disclosure: false, processing: false },
  label: ['toestemming vragen onmogelijk of onevenredig', 'asking consent impossible or disproportionate'],
  question: [
    'Is het onmogelijk, of kost het onevenredig veel moeite, om uitdrukkelijke toestemming te vragen?',
    'Is asking express consent impossible, or out of proportion?',
  ],
  judgedBy: 'person',
});

/** Telecommunicatiewet 11.7(3): the address came with an own service, and an opt-out was offered then and each time after. */
export const customerForSimilarService = flag({
  topics: ['processing'],
  presumed: { processing: false },
  label: [
    'bestaande klant voor een soortgelijke eigen dienst',
    'existing customer for a similar service of one’s own',
  ],
  question: [
    'Is het adres verkregen bij een eigen soortgelijke dienst, met toen en telkens daarna de kans zich af te melden?',
    'Was the address obtained with a similar service of one’s own, with an opt-out then and each time after?',
  ],
  judgedBy: 'record',
});
