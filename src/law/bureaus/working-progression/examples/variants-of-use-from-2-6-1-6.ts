import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  asOf: '2024-03-01',
  purpose: 'reintegration',
  data: 'workPreferences',
  source: 'client',
  wantedByClient: true,
  givenWithAgreement: true,
  combinedWith: 'nothing',
  compatible: true,
  adequate: true,
  neededFor: 'legitimateInterest',
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

const agreed = [
  {
    by: 'client',
    to: [],
    purposes: ['guidance', 'legalClaim', 'statistics', 'other'],
    data: ['workPreferences'],
    qualities: ['free', 'specific', 'informed', 'express'],
    givenOn: '2014-01-06',
    withdrawnOn: 'never',
  },
] as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfUseFrom2616: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      '2.6.1.6',
      'gegevens: burgerservicenummer, wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: naam; verder als in: een arbeidsverleden dat de dienst nodig heeft, geeft de klant zelf',
      {
        purpose: 'guidance',
        data: 'bsn',
        neededFor: ['service', 'clientContract'],
        statutoryDuty: 'bsnPrescribed',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.6', '2.6.1.2', '2.6.1.7', '1.1.s2', '2.4.s1', '2.6.1.6/a', '2.6.1.6/b'],
      },
    ],
    [
      '2.6.1.6',
      'noodzakelijk voor: de eigen taak, wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), doel: een wettelijke plicht; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      {
        purpose: 'statutoryDuty',
        data: 'financial',
        source: 'principal',
        compatible: false,
        neededFor: 'task',
        statutoryDuty: 'suwiReporting',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: wettelijke administratieplicht (AWR 52), wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: naam; verder als in: een arbeidsverleden dat de dienst nodig heeft, geeft de klant zelf; niet 2.6.1.6',
      {
        purpose: 'guidance',
        data: 'name',
        neededFor: ['service', 'clientContract'],
        statutoryDuty: 'recordKeeping',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.2', '2.6.1.7', '1.1.s2', '2.4.s1'],
        notBecause: ['2.6.1.6'],
      },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: geen, noodzakelijk voor: de wettelijke plicht, wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), doel: een wettelijke plicht; verder als in: wat een wettelijk voorschrift vereist, ook als het nergens anders voor nodig is',
      {
        purpose: 'statutoryDuty',
        data: 'financial',
        source: 'principal',
        compatible: false,
        neededFor: 'statutoryDuty',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.3',
      'gegevens: naam; verder als in: beperkingen die de re-integratie bij ziekte nodig maakt; niet 2.6.3',
      { data: 'name', neededFor: ['illnessGuidance', 'legitimateInterest'], serviceForIllness: true },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.7', '2.4.s1'],
        notBecause: ['2.6.3'],
      },
    ],
    [
      '2.6.3',
      'noodzakelijk voor: een rechtsvordering; verder als in: beperkingen die de re-integratie bij ziekte nodig maakt; niet 2.6.3',
      { data: 'functionalLimitations', neededFor: 'legalClaim', serviceForIllness: true },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.7', '2.4.s1'],
        notBecause: ['2.6.3'],
      },
    ],
    [
      '2.6.3',
      'noodzakelijk voor: een rechtsvordering, de eigen taak, noodzakelijk voor: een rechtsvordering; verder als in: beperkingen die de re-integratie bij ziekte nodig maakt; niet 2.6.3',
      { data: 'functionalLimitations', neededFor: ['legalClaim', 'task'], serviceForIllness: true },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.2.a', '2.6.1.7', '2.4.s1'],
        notBecause: ['2.6.3'],
      },
    ],
    [
      '2.6.3',
      'buiten ziekte of arbeidsongeschiktheid niet; niet 2.6.3',
      { data: 'functionalLimitations', neededFor: ['illnessGuidance', 'legitimateInterest'] },
      { verdict: 'forbidden', regulation: 'permitted', notDisplaced: ['2.6.3'] },
    ],
    [
      '2.6.4.s1',
      'doel: een rechtsvordering; verder als in: statistiek met uitdrukkelijke toestemming, ook waar geen punt van 2.6.1 haar draagt',
      {
        asOf: '2014-03-03',
        purpose: 'legalClaim',
        compatible: false,
        researchSafeguards: true,
        consent: agreed,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.1'] },
    ],
    [
      '2.6.4.s1',
      'privacy onevenredig geschaad: ja; verder als in: een dringende en gewichtige reden opent een ander doel',
      {
        asOf: '2014-03-03',
        purpose: 'other',
        neededFor: 'clientContract',
        weightyReason: true,
        disproportionateHarm: true,
        consent: agreed,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b'] },
    ],
    [
      '2.6.4.s1',
      'doel: begeleiding en coaching; verder als in: statistiek met uitdrukkelijke toestemming, ook waar geen punt van 2.6.1 haar draagt',
      {
        asOf: '2014-03-03',
        purpose: 'guidance',
        compatible: false,
        researchSafeguards: true,
        consent: agreed,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'], displaced: ['2.2.a'] },
    ],
    [
      '2.6.4.s1',
      'privacy onevenredig geschaad: ja; verder als in: statistiek met uitdrukkelijke toestemming, ook waar geen punt van 2.6.1 haar draagt',
      {
        asOf: '2014-03-03',
        purpose: 'statistics',
        compatible: false,
        disproportionateHarm: true,
        researchSafeguards: true,
        consent: agreed,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b', '2.6.4.s1', '2.6.1'] },
    ],
    [
      '2.6.4.s1',
      'een dringende en gewichtige reden opent een ander doel',
      {
        asOf: '2014-03-03',
        purpose: 'other',
        neededFor: 'clientContract',
        weightyReason: true,
        consent: agreed,
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.4.s1', '2.6.1.7', '2.4.s1', '2.6.4.s1/ground'],
      },
    ],
    [
      '2.6.4.s2',
      'toestemming die noch uitdrukkelijk noch schriftelijk is; verder als in: een dringende reden zonder uitdrukkelijke toestemming opent geen doel; niet 2.6.4.s1',
      {
        purpose: 'other',
        neededFor: 'clientContract',
        weightyReason: true,
        consent: [
          {
            by: 'client',
            to: [],
            purposes: ['other'],
            data: ['workPreferences'],
            givenOn: '2019-01-01',
            withdrawnOn: 'never',
            qualities: ['free', 'specific', 'informed', 'unambiguous'],
          },
        ],
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.1', '2.6.1.7', '2.4.s1'],
        notBecause: ['2.6.4.s1'],
      },
    ],
  ]),
];
