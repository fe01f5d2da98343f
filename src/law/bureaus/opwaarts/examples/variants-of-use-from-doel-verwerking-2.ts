import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  asOf: '2024-03-01',
  purpose: 'guidance',
  data: 'financial',
  source: 'client',
  stage: 'during',
  mayMatterForParticipation: false,
  neededFor: ['service', 'purpose', 'legitimateInterest'],
  combinedWith: 'nothing',
  adequate: true,
  compatible: true,
  consent: [],
  clientStatus: 'capableAdult',
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  boundToSecrecy: true,
  serviceForIllness: false,
  madePublic: false,
  kept: 'digital',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfUseFromDoelVerwerking2: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      'doel-verwerking.2',
      'doel: administratie en bedrijfsvoering; verder als in: wat UWV moet weten wordt opgesteld buiten de lijst om, en vraagt verder niets',
      {
        purpose: 'administration',
        data: 'plan',
        neededFor: ['statutoryDuty'],
        statutoryDuty: 'suwiReporting',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: wet schrijft gebruik van het BSN voor, doel: een wettelijke plicht; verder als in: een BSN zonder wet blijft verboden, wat de lijst ook zegt; niet verwerking.1',
      {
        purpose: 'statutoryDuty',
        data: 'bsn',
        source: 'principal',
        stage: 'intake',
        statutoryDuty: 'bsnPrescribed',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['gegevens.2', 'gegevens.1'],
        notBecause: ['verwerking.1'],
      },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: geen; verder als in: wat een wet laat vastleggen, is geen doel dat het bureau koos',
      { purpose: 'statutoryDuty' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'doel: verkrijgen van subsidie; verder als in: wat een wet laat vastleggen, is geen doel dat het bureau koos',
      { purpose: 'subsidy', statutoryDuty: 'recordKeeping' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'gegevens: burgerservicenummer; verder als in: statistiek is geen doel van dit bureau',
      { purpose: 'statistics', data: 'bsn' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2'] },
    ],
    [
      'verwerking.1',
      'wettelijke plicht: wettelijke administratieplicht (AWR 52), doel: administratie en bedrijfsvoering, gegevens: telefoonnummer; verder als in: een belang van het bureau alleen is niet genoeg',
      {
        purpose: 'administration',
        data: 'phone',
        neededFor: ['legitimateInterest'],
        statutoryDuty: 'recordKeeping',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
    [
      'verwerking.1',
      'doel: begeleiding en coaching; verder als in: wat een wet laat vastleggen, is geen doel dat het bureau koos',
      { statutoryDuty: 'recordKeeping' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1'],
      },
    ],
    [
      'verwerking.1',
      'facturen',
      { purpose: 'invoicing' },
      { verdict: 'permitted', regulation: 'permitted', because: ['doel-verwerking.2b', 'verwerking.1'] },
    ],
    [
      'verwerking.1',
      'doel: begeleiding en coaching; verder als in: wat UWV moet weten wordt opgesteld buiten de lijst om, en vraagt verder niets',
      { data: 'plan', neededFor: ['statutoryDuty'], statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.1'] },
    ],
    [
      'verwerking.1',
      'gegevens: burgerservicenummer; verder als in: een belang van het bureau alleen is niet genoeg',
      { data: 'bsn', neededFor: ['legitimateInterest'] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.1'] },
    ],
    [
      'verwerking.10',
      'toestemming die uitdrukkelijk en schriftelijk is; verder als in: wat later komt, noemt de zin niet; de wet laat de bron vrij; niet gegevens.2, verwerking.10',
      {
        data: 'careerHistory',
        source: 'principal',
        consent: [
          {
            by: 'client',
            to: [],
            purposes: ['guidance'],
            data: ['careerHistory'],
            givenOn: '2019-01-01',
            withdrawnOn: 'never',
            qualities: ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'],
          },
        ],
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1'],
        notBecause: ['gegevens.2', 'verwerking.10'],
      },
    ],
    [
      'verwerking.10',
      'uitdrukkelijk maar mondeling volstaat niet',
      {
        purpose: 'commercial',
        data: 'careerHistory',
        neededFor: [],
        consent: [
          {
            by: 'client',
            to: [],
            purposes: ['commercial', 'charity', 'newsletter'],
            data: ['careerHistory'],
            qualities: ['free', 'specific', 'informed', 'unambiguous', 'express'],
            givenOn: '2024-01-10',
            withdrawnOn: 'never',
          },
        ],
      },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['doel-verwerking.2', 'verwerking.10', 'verwerking.1'],
      },
    ],
    [
      'verwerking.10',
      'schriftelijk maar niet uitdrukkelijk volstaat evenmin',
      {
        purpose: 'commercial',
        data: 'careerHistory',
        neededFor: [],
        consent: [
          {
            by: 'client',
            to: [],
            purposes: ['commercial', 'charity', 'newsletter'],
            data: ['careerHistory'],
            qualities: ['free', 'specific', 'informed', 'unambiguous', 'written'],
            givenOn: '2024-01-10',
            withdrawnOn: 'never',
          },
        ],
      },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['doel-verwerking.2', 'verwerking.10', 'verwerking.1'],
      },
    ],
    [
      'verwerking.11',
      'doel: begeleiding en coaching; verder als in: een bezwaar houdt het tegen, ook na toestemming; niet verwerking.11',
      {
        data: 'careerHistory',
        neededFor: [],
        consent: [
          {
            by: 'client',
            to: [],
            purposes: ['commercial', 'charity', 'newsletter'],
            data: ['careerHistory'],
            qualities: ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'],
            givenOn: '2024-01-10',
            withdrawnOn: 'never',
          },
        ],
        objected: 'orally',
      },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['verwerking.1'],
        notBecause: ['verwerking.11'],
      },
    ],
  ]),
];
