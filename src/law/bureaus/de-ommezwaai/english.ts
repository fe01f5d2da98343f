import type { English } from '../../../language/index.ts';

/** The same clauses in English, by their numbers. */
export const english: English = {
  'aanhef.1': {
    summary: 'points to the Wbp for whoever registers personal data',
    reason: 'a statement about the law that applies; that follows from the day of the decision',
    taken: 'the Wbp until 24 May 2018, after that AVG and UAVG, as the title says',
    rejected: 'the Wbp stays the guide after that as well',
  },
  'aanhef.2': { summary: 'that act gives direction to the service', reason: 'see aanhef.1' },
  'aanhef.3': {
    summary: 'names the subjects: storage, security, who may view and who may not, and the rights',
    reason: 'a list; that the circle of viewers is closed stands at dossier.1b',
    taken: 'data stored digitally as well',
    rejected: 'only data on paper',
  },
  'clientrechten.1': {
    summary: 'on enrolment, what matters for the guidance is recorded',
    taken: 'guidance is coaching and career advice, with a view to getting and keeping a job',
    rejected: 're-integration and placement with an employer as well',
  },
  'clientrechten.2': {
    summary: 'the client is told that the data serve nothing but the guidance',
    taken: 'what is told binds: guidance alone, and the purposes that the regulation itself names',
    rejected: 'only a statement; other compatible purposes stay open',
  },
  'clientrechten.3': {
    summary: 'without express consent nothing goes to third parties, the employer included',
    taken: 'the principal is a third party too; the consent itself carries the purpose it names',
    rejected: 'the principal is no third party, or a statute is an exception here',
  },
  'dossier.1a': 'the file is kept digitally',
  'dossier.1b': {
    summary: 'open to whoever guides the programme and to the management',
    taken: 'closed: aanhef.3 also says who may not view; there is no test of one’s own task',
    rejected: 'others may as well, if their task asks for it',
  },
  'dossier.2': 'digital information stands behind a password',
  'klantenbestand.1': {
    summary: 'the customer list holds name, address, telephone and e-mail of customers and principals',
    taken: 'clients are customers too',
    rejected: 'customers are others than clients',
  },
  'klantenbestand.2': 'used for the service, quotes and invoices',
  'klantenbestand.3': {
    summary: 'used for newsletters',
    taken: 'for the four contact items this clause prevails over clientrechten.2',
    rejected: 'clients get no newsletter (clientrechten.2)',
  },
  'klantenbestand.4': {
    summary: 'that is how customers hear of the services and of changes',
    reason: 'explains klantenbestand.3',
  },
  'klantenbestand.5': 'whoever does not want the newsletter can unsubscribe at any time',
  'communicatie.1': {
    summary: 'e-mail and other messages may be kept',
    taken: 'five years (bewaren.1) if the sender is client or principal; for others the text names no term',
    rejected: 'messages are kept without a term',
  },
  'communicatie.2': 'data that matter in the case at hand are sometimes asked for',
  'communicatie.3': 'to deal with questions and requests',
  'communicatie.4': {
    summary: 'stored on secured servers, own or somebody else’s',
    taken: 'storage with another is no disclosure, but does need a processor contract (avg:28)',
    rejected: 'storage with another is a disclosure and needs consent',
  },
  'communicatie.5': {
    summary: 'data from messages are not combined with other data',
    taken: 'any register at the bureau’s disposal, one from outside as well',
    rejected: 'only what the bureau recorded itself',
  },
  'bewaren.1': {
    summary: 'everything on clients and principals at most five years, for a follow-up programme',
    taken: 'a ceiling from the end of the programme, which sets no statutory duty to keep aside',
    rejected: 'from the recording, or a floor',
  },
  'bewaren.2': {
    summary: 'a request for earlier destruction is always granted',
    taken: 'always, save for records that a statute has kept; the day of execution follows from avg:12.3',
    rejected: 'those records as well, or on the day itself',
  },
  'inzage.1': {
    summary: 'a client asks the owner for access',
    taken: 'a request to the guide counts as well',
    rejected: 'only a request to the owner counts',
  },
  'inzage.2': {
    summary: 'that wish is met within three working days',
    taken: 'from receipt; a working day is Monday to Friday, no public holiday and no Good Friday',
    rejected: 'from the decision, or without the days that only the Algemene termijnenwet equates',
  },
  'correctie.1': {
    summary: 'factual errors in the file are corrected on request',
    taken: 'the client’s opinion opens the request; a judgement of the coach is no factual error',
    rejected: 'the client’s opinion decides as well',
  },
  'plan.1': {
    summary: 'guiding, and fixing or changing a plan, only with consent',
    taken: 'each of the three acts needs consent',
    rejected: 'one of the three is enough',
  },
  'plan.2': {
    summary: 'quotes and reports go to the client in draft first',
    taken: 'also where another pays for the quote',
    rejected: 'only what the client pays for',
  },
  'kopie.1': 'whoever wishes gets a digital copy of the file',
  'kopie.2': {
    summary: 'within 14 days, through a secured drop box',
    taken: 'calendar days from receipt of the request',
    rejected: 'working days, or from the access',
  },
  'derden.1': {
    summary: 'file data leave the bureau only with written consent, during the programme and after',
    taken: 'the same consent is express (clientrechten.3) and written',
    rejected: 'a written consent that is not express, or an oral one that is',
  },
  'bijzonder.1': {
    summary: 'special data are not registered',
    taken: 'criminal data too, which the Wbp it names counts among them, and also with consent',
    rejected: 'only the list of avg:9, or not if the client consents',
  },
  'bijzonder.2': {
    summary: 'a citizen service number only where a statute provides so',
    taken: 'the broken sentence means: only then',
    rejected: 'the sentence merely says that it sometimes happens',
  },
  'bijzonder.3': 'the client is told that the number is recorded',
  'bekendmaking.1': 'the participants’ folder refers to the regulation',
  'bekendmaking.2': 'it stands in full on the website',
  'bekendmaking.3': 'a paper version can be had on request',
};
