import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  asOf: '2024-03-01',
  purpose: 'guidance',
  data: 'name',
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
export const variantsOfUse: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      'algemeen.4',
      'noodzakelijk voor: de eigen taak; verder als in: een vervolg dat de gegevens nodig heeft, is een van de activiteiten',
      { purpose: 'followUp', data: 'careerHistory', neededFor: 'task' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
    [
      'gegevens.2',
      'gegevens: naam; verder als in: wat bij de intake bovenkomt en ertoe kan doen; niet gegevens.1, gegevens.2, gegevens.5, doel-verwerking.1, doel-verwerking.2a, doel-verwerking.2b, doel-verwerking.2c',
      { stage: 'intake', mayMatterForParticipation: true },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1', 'gegevens.4'],
        notBecause: [
          'gegevens.1',
          'gegevens.2',
          'gegevens.5',
          'doel-verwerking.1',
          'doel-verwerking.2a',
          'doel-verwerking.2b',
          'doel-verwerking.2c',
        ],
      },
    ],
    [
      'gegevens.2',
      'gegevens: e-mailadres; verder als in: opleiding staat in de lijst; niet gegevens.2',
      { data: 'email', source: 'principal', stage: 'intake' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1', 'gegevens.1'],
        notBecause: ['gegevens.2'],
      },
    ],
    [
      'gegevens.4',
      'kan van belang zijn voor de arbeidsparticipatie: ja; verder als in: wat een wet laat vastleggen, is geen doel dat het bureau koos',
      {
        purpose: 'statutoryDuty',
        data: 'financial',
        mayMatterForParticipation: true,
        statutoryDuty: 'recordKeeping',
      },
      { verdict: 'permitted', regulation: 'silent' },
    ],
    [
      'gegevens.4',
      'bron: het netwerk van de cliënt; verder als in: wat bij de intake bovenkomt en ertoe kan doen; niet gegevens.4',
      { data: 'family', source: 'network', stage: 'intake', mayMatterForParticipation: true },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1'],
        notBecause: ['gegevens.4'],
      },
    ],
    [
      'gegevens.5',
      'bron: het netwerk van de cliënt; verder als in: beperkingen bij re-integratie wegens ziekte; niet gegevens.5',
      {
        data: 'functionalLimitations',
        source: 'network',
        stage: 'intake',
        mayMatterForParticipation: true,
        neededFor: ['service', 'purpose', 'illnessGuidance', 'legitimateInterest'],
        serviceForIllness: true,
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1'],
        notBecause: ['gegevens.5'],
      },
    ],
    [
      'gegevens.5',
      'fase van het traject: tijdens het traject; verder als in: beperkingen bij re-integratie wegens ziekte; niet gegevens.5',
      {
        data: 'functionalLimitations',
        mayMatterForParticipation: true,
        neededFor: ['service', 'purpose', 'illnessGuidance', 'legitimateInterest'],
        serviceForIllness: true,
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1'],
        notBecause: ['gegevens.5'],
      },
    ],
    [
      'gegevens.6',
      'fase van het traject: intake of start van het traject; verder als in: het plan tijdens het traject; niet gegevens.6',
      { data: 'plan', stage: 'intake' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['algemeen.2', 'algemeen.4', 'verwerking.1'],
        notBecause: ['gegevens.6'],
      },
    ],
    [
      'doel-verwerking.1',
      'noodzakelijk voor: de eigen taak; verder als in: administratie die de gegevens nodig heeft',
      { purpose: 'administration', data: 'careerHistory', neededFor: 'task' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
    [
      'doel-verwerking.2',
      'gegevens: naam; verder als in: wat UWV moet weten wordt opgesteld buiten de lijst om, en vraagt verder niets',
      { purpose: 'statutoryDuty', neededFor: ['statutoryDuty'], statutoryDuty: 'suwiReporting' },
      { verdict: 'permitted', regulation: 'silent' },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: naam; verder als in: wat UWV moet weten wordt opgesteld buiten de lijst om, en vraagt verder niets',
      { purpose: 'statutoryDuty', neededFor: ['statutoryDuty'], statutoryDuty: 'bsnPrescribed' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
    [
      'doel-verwerking.2',
      'gegevens: burgerservicenummer; verder als in: wat UWV moet weten wordt opgesteld buiten de lijst om, en vraagt verder niets',
      { purpose: 'statutoryDuty', data: 'bsn', neededFor: ['statutoryDuty'], statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
    [
      'doel-verwerking.2',
      'noodzakelijk voor: de eigen taak; verder als in: wat UWV moet weten wordt opgesteld buiten de lijst om, en vraagt verder niets',
      { purpose: 'statutoryDuty', data: 'plan', neededFor: 'task', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: geen; verder als in: wat UWV moet weten wordt opgesteld buiten de lijst om, en vraagt verder niets',
      { purpose: 'statutoryDuty', data: 'plan', neededFor: ['statutoryDuty'] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.1'] },
    ],
  ]),
];
