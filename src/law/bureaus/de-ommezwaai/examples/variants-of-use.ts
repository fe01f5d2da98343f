import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  asOf: '2024-03-01',
  purpose: 'guidance',
  data: 'name',
  source: 'client',
  combinedWith: 'nothing',
  fromMessages: false,
  kept: 'digital',
  compatible: true,
  adequate: true,
  neededFor: 'clientContract',
  clientStatus: 'capableAdult',
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  consent: [
    {
      by: 'client',
      givenOn: '2023-09-01',
      withdrawnOn: 'never',
      qualities: ['free', 'specific', 'informed', 'unambiguous', 'express'],
      to: [],
      purposes: ['guidance', 'jobRetention', 'followUp'],
      data: ['workPreferences', 'plan', 'correspondence', 'medical', 'criminal', 'bsn', 'name', 'email'],
    },
  ],
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfUse: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      'clientrechten.1',
      'bewaarde gegevens dienen voor een vervolgtraject; niet klantenbestand.1',
      { purpose: 'followUp', data: 'workPreferences' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['bewaren.1'],
        notBecause: ['klantenbestand.1'],
      },
    ],
    [
      'klantenbestand.1',
      'gegevens: naam; verder als in: een bericht mag bewaard worden om het te beantwoorden; niet clientrechten.1, klantenbestand.1, communicatie.1',
      { purpose: 'questions', fromMessages: true, neededFor: 'legitimateInterest', consent: [] },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['communicatie.3', 'communicatie.2'],
        notBecause: ['clientrechten.1', 'klantenbestand.1', 'communicatie.1'],
      },
    ],
    [
      'klantenbestand.1',
      'gegevens: naam, doel: re-integratie; verder als in: wat daarvoor niet van belang is, wordt niet vastgelegd; niet clientrechten.1, plan.1, klantenbestand.1',
      { purpose: 'reintegration', adequate: false },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['clientrechten.2'],
        notBecause: ['clientrechten.1', 'plan.1'],
        notDisplaced: ['klantenbestand.1'],
      },
    ],
    [
      'klantenbestand.1',
      'gegevens: geboortedatum; verder als in: wat daarvoor niet van belang is, wordt niet vastgelegd; niet klantenbestand.1',
      { data: 'birthDate', adequate: false },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['plan.1', 'clientrechten.1'],
        notDisplaced: ['klantenbestand.1'],
      },
    ],
    [
      'klantenbestand.2',
      'gegevens: geboortedatum; verder als in: een e-mailadres dient voor contact over de dienst',
      {
        purpose: 'customerContact',
        data: 'birthDate',
        neededFor: 'legitimateInterest',
        consent: [],
        customerForSimilarService: true,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['clientrechten.2'] },
    ],
    [
      'klantenbestand.3',
      'gegevens: geboortedatum; verder als in: een klant van een soortgelijke dienst krijgt de nieuwsbrief',
      {
        purpose: 'newsletter',
        data: 'birthDate',
        neededFor: 'legitimateInterest',
        consent: [],
        customerForSimilarService: true,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['clientrechten.2'] },
    ],
    [
      'communicatie.2',
      'niet naar meer; niet communicatie.2',
      {
        purpose: 'questions',
        data: 'careerHistory',
        fromMessages: true,
        adequate: false,
        neededFor: 'legitimateInterest',
        consent: [],
      },
      { verdict: 'forbidden', regulation: 'permitted', notDisplaced: ['communicatie.2'] },
    ],
    [
      'bijzonder.2',
      'gegevens: naam; verder als in: een BSN waar een wet het gebruik voorschrijft; niet klantenbestand.3, communicatie.2, communicatie.3, bewaren.1, bijzonder.2',
      { neededFor: 'statutoryDuty', statutoryDuty: 'bsnPrescribed' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['clientrechten.1', 'klantenbestand.2', 'klantenbestand.1'],
        notBecause: ['klantenbestand.3', 'communicatie.2', 'communicatie.3', 'bewaren.1', 'bijzonder.2'],
      },
    ],
    [
      'bijzonder.2',
      'zonder zo een wet niet, al stemt de cliënt in; niet bijzonder.2',
      { data: 'bsn' },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['bijzonder.2'],
        displaced: ['clientrechten.1'],
        notDisplaced: ['bijzonder.2'],
      },
    ],
  ]),
];
