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
