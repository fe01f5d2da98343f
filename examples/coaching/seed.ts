import type { Column } from './categories.ts';
import { type Database, insert } from './database.ts';

/** Puts a small office into an empty database. Nobody in it exists. */
export const seed = (database: Database): Promise<void> =>
  database.transaction(async (store) => {
    for (const person of people) await insert(store, 'people', person);
    for (const matter of cases) await insert(store, 'cases', matter);
    for (const consent of consents) await insert(store, 'consents', consent);
    for (const record of records) await insert(store, 'records', record);
  });

const staff = { declared: true, authorised: true, boundToSecrecy: true };

const people = [
  { id: 'joris', name: 'Joris de Wit', role: 'coach', ...staff },
  { id: 'meral', name: 'Meral Yıldız', role: 'coach', ...staff },
  { id: 'ans', name: 'Ans Hoekstra', role: 'administration', ...staff },
  // Came in last week: nobody wrote down yet what she signed.
  { id: 'bo', name: 'Bo Verhulst', role: 'coach', authorised: true },
  { id: 'pieter', name: 'Pieter Kamp', role: 'outsider' },
  { id: 'fatima', name: 'Fatima El Amrani', role: 'client' },
  { id: 'henk', name: 'Henk Brouwer', role: 'client' },
  { id: 'sanne', name: 'Sanne Visser', role: 'client' },
  { id: 'daan', name: 'Daan Postma', role: 'client' },
];

const adult = { clientStatus: 'capableAdult', objected: 'no' };
const running = { serviceEndedOn: 'notApplicable' };

const cases = [
  { id: 'fatima-2025', client: 'fatima', coach: 'joris', ...adult, ...running, serviceForIllness: true },
  {
    id: 'henk-2020',
    client: 'henk',
    coach: 'joris',
    ...adult,
    serviceEndedOn: '2021-02-26',
    serviceForIllness: true,
  },
  {
    id: 'sanne-2025',
    client: 'sanne',
    coach: 'meral',
    ...adult,
    serviceEndedOn: '2026-01-30',
    serviceForIllness: false,
  },
  { id: 'daan-2026', client: 'daan', coach: 'bo', ...adult, ...running, serviceForIllness: false },
];

const signed = ['specific', 'informed', 'unambiguous', 'express', 'written'];

const consents = [
  {
    id: 'fatima-reports',
    caseId: 'fatima-2025',
    by: 'client',
    to: ['employer'],
    purposes: ['reintegration'],
    data: ['name', 'reports', 'plan'],
    qualities: ['free', ...signed],
    givenOn: '2025-10-06',
    withdrawnOn: 'never',
  },
  // Signed at the employer's desk, on the employer's form: a signature does not make it free.
  {
    id: 'fatima-medical',
    caseId: 'fatima-2025',
    by: 'client',
    to: ['employer'],
    purposes: ['reintegration'],
    data: ['medical'],
    qualities: signed,
    givenOn: '2025-11-03',
    withdrawnOn: 'never',
  },
];

const nothingHappened = {
  carrier: 'digital',
  document: 'filed',
  recordClosedOn: 'notApplicable',
  purposeEndedOn: 'notApplicable',
  erasureAskedOn: 'notApplicable',
  erasureGranted: 'no',
  legalHold: false,
};

type Contents = Partial<Record<Column, string>>;

/** The records of one client: the file, a working note, and the invoice that went to whoever paid. */
const fileOf = (caseId: string, person: Contents, file: Contents, note: string, closedOn: string) => [
  { ...nothingHappened, id: `${caseId}/file`, caseId, record: 'clientFile', ...person, ...file },
  {
    ...nothingHappened,
    id: `${caseId}/note`,
    caseId,
    record: 'workingNote',
    document: 'workingNote',
    assessment: note,
  },
  {
    ...nothingHappened,
    id: `${caseId}/invoice`,
    caseId,
    record: 'invoice',
    name: person.name,
    address: person.address,
    financial: 'traject, zes maanden: € 4.950',
    recordClosedOn: closedOn,
  },
];

const records: readonly Readonly<Record<string, unknown>>[] = [
  ...fileOf(
    'fatima-2025',
    {
      name: 'Fatima El Amrani',
      address: 'Vechtstraat 12, Utrecht',
      email: 'fatima@example.org',
      bsn: '999990019',
    },
    {
      workPreferences: 'bakkerij, vroege dienst',
      functionalLimitations: 'niet langer dan twee uur staan',
      medical: 'hernia, revalidatie loopt',
      conversationReports: 'gesprek 4: wil opbouwen naar 24 uur',
      reports: 'tussenrapportage: belastbaarheid neemt toe',
      plan: 'opbouw in vier stappen',
      serviceKind: 'spoor 1',
      serviceYear: '2025',
    },
    'durft zelf nog niet te bellen',
    'notApplicable',
  ),
  ...fileOf(
    'henk-2020',
    { name: 'Henk Brouwer', address: 'Kade 3, Zwolle' },
    {
      conversationReports: 'slotgesprek',
      reports: 'eindrapport',
      serviceKind: 'spoor 2',
      serviceYear: '2020',
    },
    'gemotiveerd, tikje ongeduldig',
    '2021-03-05',
  ),
  ...fileOf(
    'sanne-2025',
    { name: 'Sanne Visser', address: 'Lindelaan 40, Amersfoort' },
    {
      conversationReports: 'evaluatie',
      reports: 'eindrapport',
      serviceKind: 'loopbaan',
      serviceYear: '2025',
    },
    'zoekt iets met dieren',
    '2026-02-05',
  ),
  // Nobody noted whether this letter is still needed: that is not known, which is something else than `notApplicable`.
  {
    ...nothingHappened,
    id: 'daan-2026/draft',
    caseId: 'daan-2026',
    record: 'workingNote',
    document: 'draft',
    purposeEndedOn: null,
    correspondence: 'concept: kennismaking met de werkgever',
  },
];
