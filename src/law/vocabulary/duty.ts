import { choice, day, flag } from '../../facts/index.ts';

/** What brings a duty. `always`: it stands without an occasion. */
export const event = choice(
  {
    always: ['altijd', 'always'],
    intake: ['aanmelding of intake', 'enrolment or intake'],
    collection: ['verzamelen bij de cliënt', 'collection from the client'],
    collectionElsewhere: ['verkrijgen van een ander', 'collection from somebody else'],
    consult: ['consult', 'consult'],
    planning: ['opstellen van plan, offerte of rapport', 'drawing up of a plan, quote or report'],
    access: ['inzage in het dossier', 'access to the file'],
    disclosure: ['verstrekking aan een ander', 'disclosure to another'],
    processing: ['gebruik van gegevens', 'use of data'],
    request: ['verzoek van de cliënt', 'request of the client'],
    refusal: ['weigering van een verzoek', 'refusal of a request'],
    correction: [
      'uitgevoerde verbetering, verwijdering of afscherming',
      'correction, erasure or restriction carried out',
    ],
    complaint: ['klacht of geschil', 'complaint or dispute'],
    regulationAsked: ['verzoek om het reglement', 'request for the regulation'],
    bsnRecorded: ['vastlegging van het BSN', 'recording of the BSN'],
    engagingProcessor: ['inschakelen van een verwerker', 'engaging of a processor'],
    startOfProcessing: ['begin van een verwerking', 'start of a processing'],
    breach: ['datalek', 'personal data breach'],
    liftingRestriction: ['opheffing van een afscherming', 'lifting of a restriction'],
    endOfService: ['einde van de dienstverlening', 'end of the service'],
  },
  {
    topics: ['duty'],
    argumentOf: ['duty'],
    label: ['gebeurtenis', 'event'],
    question: ['Wat is er gebeurd?', 'What happened?'],
    judgedBy: 'record',
  },
);

/** The day the event took place: its law counts, and terms without a day of their own start from it. */
export const happenedOn = day({
  topics: ['duty'],
  label: ['dag van de gebeurtenis', 'day of the event'],
  question: ['Op welke dag gebeurde dit?', 'On which day did this happen?'],
  judgedBy: 'record',
});

export const highRisk = flag({
  topics: ['duty'],
  label: ['hoog risico voor betrokkenen', 'high risk for data subjects'],
  question: ['Houdt het datalek een hoog risico in?', 'Does the breach carry a high risk?'],
  judgedBy: 'person',
});

export const riskUnlikely = flag({
  topics: ['duty'],
  label: ['risico onwaarschijnlijk', 'risk unlikely'],
  question: ['Is een risico voor betrokkenen onwaarschijnlijk?', 'Is a risk for data subjects unlikely?'],
  judgedBy: 'person',
});

export const alreadyInformed = flag({
  topics: ['duty'],
  label: ['cliënt weet dit al', 'client knows this already'],
  question: ['Beschikt de cliënt al over deze informatie?', 'Does the client have this information already?'],
  judgedBy: 'record',
});

/** For whom the work is done. Some duties come with an assignment of UWV or a municipality alone (Besluit SUWI 4.1). */
export const commissionedBy = choice(
  {
    client: ['de cliënt zelf', 'the client'],
    employer: ['de werkgever', 'the employer'],
    uwv: ['UWV', 'UWV (benefits agency)'],
    municipality: ['de gemeente', 'the municipality'],
    subsidised: ['een werkgever of cliënt met subsidie van UWV', 'an employer or client subsidised by UWV'],
    other: ['een ander', 'somebody else'],
  },
  {
    topics: ['duty'],
    groups: { benefitAgencies: ['uwv', 'municipality'] },
    label: ['opdracht van', 'commissioned by'],
    question: ['Wie gaf de opdracht voor dit traject?', 'Who commissioned this programme?'],
    judgedBy: 'record',
  },
);

/** When data came from somebody else than the client (AVG 14(3)(a)). */
export const collectedOn = day({
  topics: ['duty'],
  label: ['verkregen op', 'obtained on'],
  question: ['Op welke dag zijn de gegevens verkregen?', 'On which day were the data obtained?'],
  judgedBy: 'record',
});

/** Impossible, out of proportion, laid down by law, or barred by professional secrecy (AVG 14(5)). */
export const informingExcused = flag({
  topics: ['duty'],
  label: ['uitzondering op de informatieplicht', 'exempt from informing'],
  question: [
    'Is informeren onmogelijk of onevenredig, bij wet geregeld, of in strijd met een beroepsgeheim?',
    'Is informing impossible or out of proportion, settled by law, or barred by professional secrecy?',
  ],
  judgedBy: 'person',
});
