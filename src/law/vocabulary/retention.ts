import { type Bilingual, choice, day, flag } from '../../facts/index.ts';

/** The kinds of record that regulations and statutes keep apart. */
export const record = choice(
  {
    clientFile: ['cliëntdossier', 'client file'],
    workingNote: ['werkaantekening', 'working note'],
    contactCard: ['contactgegevens', 'contact data'],
    correspondence: ['e-mail en andere berichten', 'e-mail and other messages'],
    relationForm: ['relatiebeheerformulier', 'relation form'],
    principalRecord: ['gegevens van de opdrachtgever', 'data on the principal'],
    invoice: ['factuur en boekhouding', 'invoice and accounts'],
    contract: ['overeenkomst', 'contract'],
    administrativeRecord: ['overige administratie', 'other administrative records'],
    subsidyAccount: ['subsidieverantwoording', 'subsidy account'],
    esfRecord: ['ESF-administratie 2014-2020', 'ESF records 2014-2020'],
    propertyRecord: ['administratie van onroerende zaken', 'records on immovable property'],
    ossRecord: ['btw-éénloketadministratie', 'VAT one-stop-shop records'],
    staffIdentity: ['identiteitsbewijs van eigen personeel', 'identity document of own staff'],
    researchData: ['onderzoeksgegevens', 'research data'],
    anonymous: ['geanonimiseerde gegevens', 'anonymised data'],
  },
  {
    topics: ['retention', 'request'],
    argumentOf: ['retention'],
    groups: {
      books: ['invoice', 'contract', 'administrativeRecord', 'subsidyAccount', 'propertyRecord', 'ossRecord'],
      ofTheClient: ['clientFile', 'workingNote', 'contactCard', 'correspondence'],
    },
    label: ['soort stuk', 'kind of record'],
    question: ['Om wat voor stuk gaat het?', 'What kind of record is it?'],
    judgedBy: 'record',
  },
);

export const carrier = choice(
  { paper: ['papier', 'paper'], digital: ['digitaal', 'digital'] },
  {
    topics: ['retention', 'request'],
    label: ['drager', 'medium'],
    question: ['Papier of digitaal?', 'On paper or digitally?'],
    judgedBy: 'record',
  },
);

const notYet: Bilingual = ['nog niet gebeurd', 'has not happened yet'];

const event = (nl: string, en: string, nlQuestion: string, enQuestion: string, notApplicable = notYet) =>
  day({
    topics: ['retention', 'duty'],
    label: [nl, en],
    question: [nlQuestion, enQuestion],
    judgedBy: 'record',
    notApplicable,
  });

export const serviceEndedOn = event(
  'dienstverlening beëindigd op',
  'service ended on',
  'Op welke dag eindigde de dienstverlening, het traject of de opdracht?',
  'On which day did the service, programme or assignment end?',
);

/** The last day of use for the books: the term of AWR 52 counts from the end of that calendar year. */
export const recordClosedOn = event(
  'stuk afgesloten op',
  'record closed on',
  'Op welke dag verloor het stuk zijn actuele waarde voor de administratie?',
  'On which day did the record lose its current value for the accounts?',
);

export const erasureAskedOn = event(
  'om verwijdering gevraagd op',
  'erasure asked on',
  'Op welke dag vroeg de cliënt om verwijdering?',
  'On which day did the client ask for erasure?',
);

export const objectedOn = event(
  'bezwaar gemaakt op',
  'objected on',
  'Op welke dag maakte de cliënt bezwaar?',
  'On which day did the client object?',
);

export const clientsOwnDay = event(
  'door de cliënt bepaalde laatste dag',
  'last day chosen by the client',
  'Tot en met welke dag mag het stuk van de cliënt bewaard blijven?',
  'Until which day does the client want the record kept?',
  ['geen dag bepaald', 'no day chosen'],
);

export const employmentEndedOn = event(
  'dienstverband beëindigd op',
  'employment ended on',
  'Op welke dag eindigde het dienstverband?',
  'On which day did the employment end?',
);

export const propertyFirstUsedOn = event(
  'onroerende zaak in gebruik genomen op',
  'immovable property first used on',
  'Op welke dag is de onroerende zaak in gebruik genomen?',
  'On which day was the immovable property first used?',
);

export const suppliedOn = event(
  'dienst of goed geleverd op',
  'supplied on',
  'Op welke dag is de dienst of het goed geleverd?',
  'On which day were the goods or services supplied?',
);

export const purposeEndedOn = event(
  'niet langer nodig sinds',
  'no longer needed since',
  'Tot en met welke dag waren de gegevens nodig voor het doel?',
  'Until which day were the data needed for the purpose?',
  ['nog nodig', 'still needed'],
);

export const erasureGranted = choice(
  { no: ['nee', 'no'], yes: ['ja', 'yes'] },
  {
    topics: ['retention'],
    label: ['verzoek om verwijdering ingewilligd', 'request for erasure granted'],
    question: ['Is een verzoek om verwijdering ingewilligd?', 'Was a request for erasure granted?'],
    judgedBy: 'record',
  },
);

/** AVG 17(3)(e), and what is kept restricted in place of erasure at the client's wish (AVG 18(1)(b) and (c)). */
export const legalHold = flag({
  topics: ['retention'],
  label: ['nodig voor een rechtsvordering', 'needed for a legal claim'],
  question: [
    'Zijn de stukken nodig om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen, lopend of te verwachten, of wil de cliënt ze in plaats van wissing afgeschermd houden?',
    'Are the records needed to establish, exercise or defend a legal claim, pending or to be expected, or does the client want them kept restricted in place of erasure?',
  ],
  judgedBy: 'record',
});
