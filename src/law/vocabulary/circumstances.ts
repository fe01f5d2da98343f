import { choice, flag } from '../../facts/index.ts';

export const mode = choice(
  { view: ['inzien', 'view'], edit: ['bewerken', 'edit'] },
  {
    topics: ['access'],
    argumentOf: ['access'],
    label: ['handeling', 'act'],
    question: ['Inzien of bewerken?', 'View or edit?'],
    judgedBy: 'record',
  },
);

export const assigned = flag({
  topics: ['access'],
  label: ['aan deze cliënt toegewezen', 'assigned to this client'],
  question: ['Is deze persoon aan deze cliënt toegewezen?', 'Is this person assigned to this client?'],
  judgedBy: 'record',
});

export const channel = choice(
  {
    inPerson: ['persoonlijk', 'in person'],
    letter: ['per brief', 'by letter'],
    email: ['per e-mail', 'by e-mail'],
    secured: ['langs een beveiligd digitaal kanaal', 'by a secured digital channel'],
    telephone: ['per telefoon', 'by telephone'],
  },
  {
    topics: ['disclosure'],
    label: ['weg', 'channel'],
    question: ['Langs welke weg gaan de gegevens?', 'By which channel do the data go?'],
    judgedBy: 'record',
    attainable: true,
  },
);

/** A document that is still a note or a draft is, in some texts, no part of the file. */
export const document = choice(
  {
    filed: ['stuk uit het dossier', 'document on file'],
    workingNote: ['persoonlijke werkaantekening', 'personal working note'],
    draft: ['stuk in bewerking', 'draft'],
  },
  {
    topics: ['access', 'disclosure', 'request'],
    label: ['soort stuk', 'kind of document'],
    question: [
      'Is het een stuk uit het dossier, een werkaantekening of een concept?',
      'Is it on file, a working note or a draft?',
    ],
    judgedBy: 'record',
  },
);

export const handedOver = choice(
  {
    information: ['inlichtingen', 'information'],
    copy: ['een afschrift', 'a copy'],
    original: ['het origineel', 'the original'],
  },
  {
    topics: ['access', 'disclosure', 'request'],
    presumed: { request: 'copy' },
    label: ['wat wordt gegeven', 'what is handed over'],
    question: ['Inlichtingen, een afschrift of het origineel?', 'Information, a copy or the original?'],
    judgedBy: 'record',
    attainable: true,
  },
);

export const source = choice(
  {
    client: ['de cliënt', 'the client'],
    network: ['het netwerk van de cliënt', 'the client’s network'],
    principal: ['de opdrachtgever', 'the principal'],
    uwv: ['UWV', 'UWV (benefits agency)'],
    reintegrationParty: ['een andere partij bij de re-integratie', 'another party in the re-integration'],
    referee: ['een referent', 'a referee'],
    observation: ['eigen waarneming', 'own observation'],
    otherThirdParty: ['een andere derde', 'another third party'],
  },
  {
    topics: ['processing', 'duty'],
    label: ['bron', 'source'],
    question: ['Van wie komen de gegevens?', 'From whom do the data come?'],
    judgedBy: 'record',
  },
);

export const combinedWith = choice(
  {
    nothing: ['niets', 'nothing'],
    ownData: ['andere gegevens van het bureau', 'other data of the bureau'],
    otherRegister: ['een andere registratie', 'another register'],
  },
  {
    topics: ['processing'],
    label: ['gecombineerd met', 'combined with'],
    question: ['Worden de gegevens met andere gecombineerd?', 'Are the data combined with others?'],
    judgedBy: 'record',
    attainable: true,
  },
);

/** Paper outside a file is, in some texts and under the AVG itself, outside the scope. */
export const kept = choice(
  {
    digital: ['geautomatiseerd', 'digitally'],
    paperFile: ['op papier in een dossier', 'on paper in a file'],
    loosePaper: ['op los papier, niet voor een dossier bestemd', 'on loose paper, not meant for a file'],
  },
  {
    topics: ['access', 'disclosure', 'processing', 'request', 'charge', 'retention', 'duty'],
    // That data fall outside the AVG is for the bureau to show.
    presumed: { request: 'digital' },
    groups: { inScope: ['digital', 'paperFile'] },
    label: ['hoe de gegevens worden bijgehouden', 'how the data are kept'],
    question: [
      'Digitaal, in een papieren dossier of op los papier?',
      'Digitally, in a paper file or on loose paper?',
    ],
    judgedBy: 'record',
  },
);

/** AVG 28(3): instructions, secrecy, security, sub-processors, assistance, return, audit. A mere promise of secrecy is not enough. */
export const processorContract = flag({
  topics: ['access', 'duty'],
  label: ['verwerkersovereenkomst', 'processor contract'],
  question: [
    'Is er een verwerkersovereenkomst met deze leverancier?',
    'Is there a processor contract with this supplier?',
  ],
  judgedBy: 'record',
  attainable: true,
});

export const serviceForIllness = flag({
  topics: ['access', 'disclosure', 'processing'],
  label: [
    're-integratie of begeleiding bij ziekte of arbeidsongeschiktheid',
    're-integration because of illness or disability',
  ],
  question: [
    'Gaat het om re-integratie of begeleiding van een werknemer of uitkeringsgerechtigde bij ziekte of arbeidsongeschiktheid?',
    'Is it re-integration or guidance of an employee or benefit recipient because of illness or disability?',
  ],
  judgedBy: 'record',
});
