import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  asOf: '2024-03-01',
  purpose: 'guidance',
  data: 'workPreferences',
  source: 'client',
  wantedByClient: true,
  givenWithAgreement: true,
  combinedWith: 'nothing',
  compatible: true,
  adequate: true,
  neededFor: 'statutoryDuty',
  serviceForIllness: false,
  boundToSecrecy: true,
  weightyReason: false,
  disproportionateHarm: false,
  researchSafeguards: false,
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  consent: [],
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfUse: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      '1.1.s2',
      'bron: het netwerk van de cliënt; verder als in: een arbeidsverleden dat de dienst nodig heeft, geeft de klant zelf; niet 1.1.s2',
      { data: 'careerHistory', source: 'network', neededFor: ['service', 'clientContract'] },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.2', '2.6.1.7', '2.4.s1'],
        notBecause: ['1.1.s2'],
      },
    ],
    [
      '1.1.s2',
      'noodzakelijk voor: de overeenkomst met de cliënt, de eigen taak; verder als in: wat de dienst niet nodig heeft, valt er niet onder; niet 1.1.s2, 2.6.1.2',
      { data: 'careerHistory', neededFor: ['clientContract', 'task'] },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.7', '2.4.s1'],
        notBecause: ['1.1.s2', '2.6.1.2'],
      },
    ],
    [
      '1.1.s4',
      'gegevens: naam; verder als in: het oordeel van de coach komt uit eigen waarneming',
      { data: 'name', source: 'observation', neededFor: 'clientContract' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.4.s1'] },
    ],
    [
      '1.1.s4',
      'testuitslagen komen in het dossier; niet 1.1.s4/b',
      { data: 'testResults', neededFor: 'clientContract' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.7', '1.1.s4', '2.4.s1'],
        notBecause: ['1.1.s4/b'],
      },
    ],
    [
      '1.2.s2',
      'bron: de opdrachtgever; verder als in: wat de klant niet over zichzelf wil laten vastleggen, blijft eruit',
      { source: 'principal', wantedByClient: false, neededFor: 'clientContract' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.2.a', '2.6.1.7', '2.4.s1'] },
    ],
    [
      '2.3.s2',
      'noodzakelijk voor: de eigen taak; verder als in: gegevens over een gezinslid, als de begeleiding ze nodig heeft',
      { data: 'family', neededFor: 'task' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.3.s2'], displaced: ['2.6.1.7'] },
    ],
    [
      '2.4.s2',
      'bron: de opdrachtgever; verder als in: zonder zijn instemming niet',
      { source: 'principal', givenWithAgreement: false, neededFor: 'clientContract' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.2.a', '2.6.1.7', '2.4.s1'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de overeenkomst met de cliënt, de wettelijke plicht, wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1); verder als in: begeleiding wel; niet 1.1.s4, 1.2.s3, 2.2.b, 2.2.c, 2.6.1.3, 2.6.1.6, 2.6.4.s1',
      { neededFor: ['clientContract', 'statutoryDuty'], statutoryDuty: 'suwiReporting' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.7', '2.4.s1'],
        notBecause: ['1.1.s4', '1.2.s3', '2.2.b', '2.2.c', '2.6.1.3', '2.6.1.6', '2.6.4.s1'],
      },
    ],
    [
      '2.6.1.3',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), doel: rapportage en verantwoording aan de opdrachtgever; verder als in: de boekhouding die een wettelijke plicht nodig maakt',
      { purpose: 'reporting', data: 'financial', source: 'principal', statutoryDuty: 'suwiReporting' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.6', '2.6.1.3', '2.6.1.7', '2.4.s1'] },
    ],
    [
      '2.6.1.3',
      'doel: rapportage en verantwoording aan de opdrachtgever; verder als in: de boekhouding die een wettelijke plicht nodig maakt',
      { purpose: 'reporting', data: 'financial', source: 'principal', statutoryDuty: 'recordKeeping' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b'], displaced: ['2.6.1.7'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de wettelijke plicht; verder als in: verantwoording aan de opdrachtgever is dat niet',
      { purpose: 'reporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b'], displaced: ['2.6.1.7'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de eigen taak; verder als in: de boekhouding die een wettelijke plicht nodig maakt; niet 2.6.1.3',
      {
        purpose: 'administration',
        data: 'financial',
        source: 'principal',
        neededFor: 'task',
        statutoryDuty: 'recordKeeping',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.6', '2.6.1.7', '2.4.s1'],
        notBecause: ['2.6.1.3'],
      },
    ],
    [
      '2.6.1.3',
      'wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: naam, noodzakelijk voor: de overeenkomst met de cliënt, de wettelijke plicht, wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1); verder als in: begeleiding wel; niet 2.6.1.3',
      { data: 'name', neededFor: ['clientContract', 'statutoryDuty'], statutoryDuty: 'bsnPrescribed' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.7', '2.4.s1'],
        notBecause: ['2.6.1.3'],
      },
    ],
    [
      '2.6.1.3',
      'doel: begeleiding en coaching; verder als in: de boekhouding die een wettelijke plicht nodig maakt; niet 2.6.1.3',
      { data: 'financial', source: 'principal', statutoryDuty: 'recordKeeping' },
      { verdict: 'forbidden', regulation: 'permitted', displaced: ['2.6.1.7'], notDisplaced: ['2.6.1.3'] },
    ],
    [
      '2.6.1.3',
      'gegevens: telefoonnummer; verder als in: de boekhouding die een wettelijke plicht nodig maakt; niet 2.6.1.3',
      { purpose: 'administration', data: 'phone', source: 'principal', statutoryDuty: 'recordKeeping' },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['aanhef.b'],
        displaced: ['2.6.1.7'],
        notDisplaced: ['2.6.1.3'],
      },
    ],
    [
      '2.6.1.3',
      'gegevens: burgerservicenummer, noodzakelijk voor: de wettelijke plicht; verder als in: verantwoording aan de opdrachtgever is dat niet; niet 2.6.1.3, 2.6.1.6',
      { purpose: 'reporting', data: 'bsn' },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['aanhef.b'],
        displaced: ['2.6.1.7'],
        notDisplaced: ['2.6.1.3', '2.6.1.6'],
      },
    ],
  ]),
];
