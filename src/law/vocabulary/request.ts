import { amount, choice, flag } from '../../facts/index.ts';

const asked = ['request', 'charge', 'duty'] as const;

export const right = choice(
  {
    access: ['inzage', 'access'],
    copy: ['afschrift', 'copy'],
    rectification: ['verbetering', 'rectification'],
    completion: ['aanvulling', 'completion'],
    erasure: ['verwijdering', 'erasure'],
    restriction: ['afscherming', 'restriction'],
    portability: ['overdracht van gegevens', 'portability'],
    objection: ['bezwaar tegen gebruik', 'objection'],
    complaint: ['klacht', 'complaint'],
  },
  {
    topics: asked,
    argumentOf: ['request', 'charge'],
    groups: {
      viewing: ['access', 'copy'],
      correcting: ['rectification', 'completion', 'erasure', 'restriction'],
      ofTheDataSubject: [
        'access',
        'copy',
        'rectification',
        'completion',
        'erasure',
        'restriction',
        'portability',
        'objection',
      ],
    },
    label: ['recht', 'right'],
    question: ['Waar vraagt de cliënt om?', 'What does the client ask for?'],
    judgedBy: 'record',
  },
);

export const requestForm = choice(
  {
    orally: ['mondeling', 'orally'],
    inWriting: ['schriftelijk op papier', 'in writing on paper'],
    electronically: ['elektronisch', 'electronically'],
  },
  {
    topics: ['request'],
    groups: { written: ['inWriting', 'electronically'] },
    label: ['vorm van het verzoek', 'form of the request'],
    question: ['Hoe is het verzoek gedaan?', 'How was the request made?'],
    judgedBy: 'record',
  },
);

export const askedBy = choice(
  {
    client: ['de cliënt', 'the client'],
    representative: ['de wettelijk vertegenwoordiger', 'the legal representative'],
    someoneElse: ['iemand anders', 'somebody else'],
  },
  {
    topics: ['request'],
    // As with `identityDoubted`: that somebody else asks is for the bureau to show.
    presumed: { request: 'client' },
    label: ['verzoeker', 'requester'],
    question: ['Wie doet het verzoek?', 'Who makes the request?'],
    judgedBy: 'record',
  },
);

export const identityDoubted = flag({
  topics: ['request', 'duty'],
  presumed: { request: false },
  label: ['redelijke twijfel over de identiteit', 'reasonable doubt about identity'],
  question: [
    'Is er redelijke twijfel over wie de verzoeker is?',
    'Is there reasonable doubt about who the requester is?',
  ],
  judgedBy: 'person',
});

export const excessive = flag({
  topics: ['request', 'charge'],
  presumed: { request: false, charge: false },
  label: ['kennelijk ongegrond of buitensporig', 'manifestly unfounded or excessive'],
  question: [
    'Is het verzoek kennelijk ongegrond of buitensporig?',
    'Is the request manifestly unfounded or excessive?',
  ],
  judgedBy: 'person',
});

export const furtherCopy = flag({
  topics: ['charge'],
  presumed: { charge: false },
  label: ['een volgende kopie', 'a further copy'],
  question: ['Is het een tweede of volgende kopie?', 'Is it a second or further copy?'],
  judgedBy: 'record',
});

export const othersHarmed = choice(
  {
    no: ['nee', 'no'],
    separable: ['ja, maar af te scheiden', 'yes, but separable'],
    inseparable: ['ja, en niet af te scheiden', 'yes, and not separable'],
  },
  {
    topics: ['request'],
    groups: { harmed: ['separable', 'inseparable'] },
    presumed: { request: 'no' },
    label: ['schade voor een ander', 'harm to another person'],
    question: [
      'Schaadt inwilligen de rechten of de privacy van een ander?',
      'Does granting it harm the rights or privacy of another?',
    ],
    judgedBy: 'person',
  },
);

/** What is wrong with the data, for correction, erasure and restriction. */
export const defect = choice(
  {
    none: ['niets', 'nothing'],
    incorrect: ['feitelijk onjuist', 'factually incorrect'],
    incomplete: ['onvolledig', 'incomplete'],
    irrelevant: ['niet (meer) ter zake dienend', 'not (or no longer) relevant'],
    unlawful: ['in strijd met de wet verwerkt', 'processed unlawfully'],
    opinion: ['een oordeel waarmee de cliënt het oneens is', 'an opinion the client disagrees with'],
  },
  {
    topics: ['request'],
    groups: { any: ['incorrect', 'incomplete', 'irrelevant', 'unlawful'] },
    label: ['gebrek', 'defect'],
    question: ['Wat mankeert er aan de gegevens?', 'What is wrong with the data?'],
    judgedBy: 'person',
  },
);

/** Why data may have to go, beside what is wrong with them (AVG 17(1)(b), (c), (f)). */
export const erasureReason = choice(
  {
    none: ['geen', 'none'],
    consentWithdrawn: [
      'toestemming ingetrokken, geen andere grondslag',
      'consent withdrawn, no other ground',
    ],
    objectionUpheld: [
      'bezwaar gegrond of tegen direct marketing',
      'objection upheld, or against direct marketing',
    ],
    duty: ['wettelijke plicht om te wissen', 'legal duty to erase'],
    childService: ['online dienst aan een kind', 'online service to a child'],
  },
  {
    topics: ['request'],
    label: ['reden voor wissing', 'reason for erasure'],
    question: ['Is er een reden om te wissen?', 'Is there a reason to erase?'],
    judgedBy: 'record',
  },
);

/** The grounds for restriction that are not a defect of the data (AVG 18(1)(c), (d)). */
export const restrictionReason = choice(
  {
    none: ['geen', 'none'],
    clientNeedsForClaim: [
      'de cliënt heeft de gegevens nodig voor een rechtsvordering',
      'the client needs the data for a legal claim',
    ],
    objectionPending: ['op een bezwaar is nog niet beslist', 'an objection has not been decided yet'],
  },
  {
    topics: ['request'],
    label: ['reden voor afscherming', 'reason for restriction'],
    question: ['Is er een reden om af te schermen?', 'Is there a reason to restrict?'],
    judgedBy: 'record',
  },
);

export const priorAccess = flag({
  topics: ['request'],
  label: ['eerder inzage of mededeling gehad', 'had access or a notice before'],
  question: [
    'Heeft de cliënt eerder inzage of een mededeling gehad?',
    'Did the client have access or a notice before?',
  ],
  judgedBy: 'record',
  attainable: true,
});

/** For an objection and for restriction: what the use rests on. */
export const usedFor = choice(
  {
    contract: ['overeenkomst met de cliënt', 'contract with the client'],
    consent: ['toestemming', 'consent'],
    duty: ['wettelijke plicht', 'legal duty'],
    publicTask: ['publieke taak', 'public task'],
    legitimateInterest: ['gerechtvaardigd belang', 'legitimate interest'],
    directMarketing: ['commerciële of charitatieve werving', 'direct marketing'],
  },
  {
    topics: ['request', 'charge'],
    label: ['waarop het gebruik rust', 'what the use rests on'],
    question: ['Waarop rust het gebruik van de gegevens?', 'What does the use of the data rest on?'],
    judgedBy: 'record',
  },
);

export const compellingGrounds = flag({
  topics: ['request', 'disclosure', 'processing'],
  presumed: { request: false, disclosure: false, processing: false },
  label: ['dwingende gerechtvaardigde gronden', 'compelling legitimate grounds'],
  question: [
    'Heeft het bureau dwingende gronden, of heeft het de gegevens nodig voor een rechtsvordering?',
    'Has the bureau compelling grounds, or does it need the data for a legal claim?',
  ],
  judgedBy: 'person',
});

export const automated = flag({
  topics: ['request'],
  label: ['geautomatiseerd verwerkt', 'processed by automated means'],
  question: ['Worden de gegevens geautomatiseerd verwerkt?', 'Are the data processed by automated means?'],
  judgedBy: 'record',
});

export const providedByClient = flag({
  topics: ['request'],
  label: ['door de cliënt zelf verstrekt', 'provided by the client'],
  question: ['Heeft de cliënt deze gegevens zelf verstrekt?', 'Did the client provide these data?'],
  judgedBy: 'record',
});

/** A reason to keep data that an erasure must leave standing, other than a record duty (that one is derived from the floors). */
export const keepingInterest = choice(
  {
    none: ['geen', 'none'],
    another: ['aanmerkelijk belang van een ander', 'substantial interest of another'],
    legalClaim: ['een rechtsvordering', 'a legal claim'],
  },
  {
    topics: ['request'],
    presumed: { request: 'none' },
    label: ['belang bij bewaring', 'interest in keeping'],
    question: ['Heeft iemand een belang bij bewaring?', 'Has anybody an interest in keeping the data?'],
    judgedBy: 'person',
  },
);

export const pages = amount('pages', {
  topics: ['charge'],
  label: ['aantal pagina’s', 'number of pages'],
  question: ['Hoeveel pagina’s telt het afschrift?', 'How many pages has the copy?'],
  judgedBy: 'record',
});

/** Whether a statutory floor stands over the records concerned. Derived from them (`record` and its days), never asked. */
export const lawOpposesErasure = flag({
  topics: ['request'],
  derived: true,
  label: ['wettelijke bewaarplicht', 'statutory duty to keep'],
  question: [
    'Loopt voor dit stuk nog een wettelijke bewaarplicht?',
    'Does a statutory duty to keep this record still run?',
  ],
  judgedBy: 'record',
});
