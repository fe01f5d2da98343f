import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  asOf: '2024-03-01',
  purpose: 'administration',
  data: 'bsn',
  source: 'client',
  wantedByClient: true,
  givenWithAgreement: true,
  combinedWith: 'nothing',
  compatible: false,
  adequate: true,
  neededFor: [],
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
export const variantsOfUseFrom2613: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      '2.6.1.3',
      'gegevens: burgerservicenummer, wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: naam, noodzakelijk voor: de overeenkomst met de cliënt, de wettelijke plicht, wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1); verder als in: begeleiding wel',
      {
        purpose: 'guidance',
        compatible: true,
        neededFor: ['clientContract', 'statutoryDuty'],
        statutoryDuty: 'bsnPrescribed',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.6', '2.6.1.3', '2.6.1.7', '2.4.s1'],
      },
    ],
    [
      '2.6.1.4',
      'noodsituatie: levensbelang, en de cliënt kan geen toestemming geven; verder als in: over gezondheid zegt deze zin niets, en zonder 2.6.3 is er geen uitzondering op het verbod; niet 1.1.s2, 2.6.1.4',
      {
        purpose: 'guidance',
        data: 'medical',
        compatible: true,
        neededFor: ['service', 'clientContract'],
        emergency: 'vitalIncapable',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.2', '2.6.1.7', '2.4.s1'],
        notBecause: ['1.1.s2', '2.6.1.4'],
      },
    ],
    [
      '2.6.1.4',
      'noodsituatie: geen; verder als in: ernstig gevaar voor de gezondheid van de klant',
      { purpose: 'emergency', data: 'workPreferences', neededFor: ['purpose'] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.4',
      'noodzakelijk voor: de eigen taak; verder als in: ernstig gevaar voor de gezondheid van de klant',
      { purpose: 'emergency', data: 'workPreferences', neededFor: 'task', emergency: 'healthDanger' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: naam; verder als in: een arbeidsverleden dat de dienst nodig heeft, geeft de klant zelf; niet 1.1.s4, 2.3.s2, 2.6.1.6',
      {
        purpose: 'guidance',
        data: 'name',
        compatible: true,
        neededFor: ['service', 'clientContract'],
        statutoryDuty: 'bsnPrescribed',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.2', '2.6.1.7', '1.1.s2', '2.4.s1'],
        notBecause: ['1.1.s4', '2.3.s2', '2.6.1.6'],
      },
    ],
    [
      '2.6.1.6',
      'gegevens: burgerservicenummer; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      { source: 'principal', statutoryDuty: 'recordKeeping' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), doel: een wettelijke plicht; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      { purpose: 'statutoryDuty', data: 'financial', source: 'principal', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: geen; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      { data: 'financial', source: 'principal' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.6',
      'doel: begeleiding en coaching; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      { purpose: 'guidance', data: 'financial', source: 'principal', statutoryDuty: 'recordKeeping' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'], displaced: ['2.2.a'] },
    ],
    [
      '2.6.1.6',
      'gegevens: telefoonnummer; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      { data: 'phone', source: 'principal', statutoryDuty: 'recordKeeping' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.6',
      'gegevens: burgerservicenummer; verder als in: statistiek met uitdrukkelijke toestemming, ook waar geen punt van 2.6.1 haar draagt',
      {
        asOf: '2014-03-03',
        purpose: 'statistics',
        neededFor: 'legitimateInterest',
        researchSafeguards: true,
        consent: [
          {
            by: 'client',
            to: [],
            purposes: ['guidance', 'legalClaim', 'statistics', 'other'],
            data: ['workPreferences'],
            qualities: ['free', 'specific', 'informed', 'express'],
            givenOn: '2014-01-06',
            withdrawnOn: 'never',
          },
        ],
      },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['2.6.4.s2', '2.6.1'],
        displaced: ['2.6.4.s1'],
      },
    ],
    [
      '2.6.1.6',
      'gegevens: burgerservicenummer; verder als in: zonder voorschrift is administratie geen doel',
      { compatible: true, neededFor: 'clientContract' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), noodzakelijk voor: de wettelijke plicht; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      { data: 'financial', source: 'principal', neededFor: 'statutoryDuty', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), noodzakelijk voor: de eigen taak; verder als in: verantwoording aan de opdrachtgever is dat niet',
      {
        purpose: 'reporting',
        data: 'workPreferences',
        compatible: true,
        neededFor: 'task',
        statutoryDuty: 'suwiReporting',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b'], displaced: ['2.6.1.7'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), doel: rapportage en verantwoording aan de opdrachtgever, noodzakelijk voor: de wettelijke plicht, gegevens: burgerservicenummer; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      {
        purpose: 'reporting',
        source: 'principal',
        neededFor: 'statutoryDuty',
        statutoryDuty: 'suwiReporting',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.6',
      'noodzakelijk voor: de wettelijke plicht, wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), doel: een wettelijke plicht; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      {
        purpose: 'statutoryDuty',
        data: 'financial',
        source: 'principal',
        neededFor: 'statutoryDuty',
        statutoryDuty: 'suwiReporting',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.6', '2.6.1.3', '2.4.s1', '2.6.1.6/a'],
      },
    ],
  ]),
];
