import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Data go to somebody else. The facts that the cases have in common. */
const handed = {
  asOf: '2024-03-01',
  recipient: 'uwv',
  purpose: 'statutoryDuty',
  data: 'careerHistory',
  neededFor: ['service', 'purpose', 'legitimateInterest'],
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
  channel: 'secured',
  kept: 'digital',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDisclosure: readonly Example[] = [
  ...variants('canDisclose', handed, [
    [
      'algemeen.2',
      'doel: vervolgtraject; verder als in: wat een wet voorschrijft, staat buiten de lijst; niet algemeen.2',
      { recipient: 'court', purpose: 'followUp', statutoryDuty: 'courtOrder' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['verwerking.6'],
        notBecause: ['algemeen.2'],
      },
    ],
    [
      'doel-verwerking.1',
      'noodzakelijk voor: de dienstverlening, het opgegeven doel, een gerechtvaardigd belang, na afweging, plaatsing op werk; verder als in: voor begeleiding is die werkgever een werkgever als elke andere; niet doel-verwerking.1, doel-verwerking.2a, doel-verwerking.2b, doel-verwerking.2c, verwerking.3',
      {
        recipient: ['principal', 'employer'],
        purpose: 'guidance',
        neededFor: ['service', 'purpose', 'legitimateInterest', 'placement'],
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['verwerking.6', 'algemeen.2'],
        notBecause: [
          'doel-verwerking.1',
          'doel-verwerking.2a',
          'doel-verwerking.2b',
          'doel-verwerking.2c',
          'verwerking.3',
        ],
      },
    ],
    [
      'doel-verwerking.1',
      'noodzakelijk voor: de eigen taak; verder als in: een rapport aan de opdrachtgever dat de gegevens nodig heeft',
      { recipient: 'principal', purpose: 'reporting', neededFor: 'task' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.1',
      'doel: begeleiding en coaching; verder als in: een bezwaar tegen reclame laat het rapport aan de opdrachtgever met rust',
      {
        recipient: 'principal',
        purpose: 'guidance',
        neededFor: ['purpose', 'clientContract'],
        objected: 'orally',
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['verwerking.6', 'algemeen.2'] },
    ],
    [
      'doel-verwerking.1',
      'ontvanger: werkgever; verder als in: een rapport aan de opdrachtgever dat de gegevens nodig heeft',
      { recipient: 'employer', purpose: 'reporting' },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['verwerking.3', 'verwerking.6', 'doel-verwerking.2'],
      },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: vordering van de AP (AVG 58); verder als in: een BSN dat het bureau volgens een wet aan UWV moet geven',
      { data: 'bsn', statutoryDuty: 'supervisorDemand' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: rechterlijk bevel; verder als in: schriftelijke toestemming die niet uitdrukkelijk is, volstaat niet',
      {
        recipient: 'principal',
        purpose: 'commercial',
        consent: [
          {
            by: 'client',
            to: ['principal', 'employer', 'newEmployer', 'family', 'otherThirdParty'],
            purposes: ['placement', 'reporting', 'commercial', 'other'],
            data: ['careerHistory', 'functionalLimitations', 'testResults'],
            qualities: ['free', 'specific', 'informed', 'unambiguous', 'written'],
            givenOn: '2024-01-10',
            withdrawnOn: 'never',
          },
        ],
        statutoryDuty: 'courtOrder',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2', 'verwerking.10'] },
    ],
    [
      'doel-verwerking.2',
      'gegevens: naam; verder als in: een BSN dat het bureau volgens een wet aan UWV moet geven',
      { data: 'name', statutoryDuty: 'bsnPrescribed' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: inzage door de inspecteur (AWR), gegevens: naam; verder als in: wat een wet voorschrijft, staat buiten de lijst',
      { recipient: 'court', data: 'name', statutoryDuty: 'taxInspection' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'ontvanger: UWV, noodzakelijk voor: de wettelijke plicht; verder als in: statistiek is geen doel om voor te verstrekken',
      { purpose: 'statistics', neededFor: 'statutoryDuty' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), noodzakelijk voor: de wettelijke plicht; verder als in: statistiek is geen doel om voor te verstrekken',
      {
        recipient: 'principal',
        purpose: 'statistics',
        neededFor: 'statutoryDuty',
        statutoryDuty: 'suwiReporting',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), ontvanger: UWV, noodzakelijk voor: de eigen taak; verder als in: statistiek is geen doel om voor te verstrekken',
      { purpose: 'statistics', neededFor: 'task', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'ontvanger: rechter; verder als in: een BSN dat het bureau volgens een wet aan UWV moet geven',
      { recipient: 'court', data: 'bsn', statutoryDuty: 'bsnPrescribed' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: geen; verder als in: een BSN dat het bureau volgens een wet aan UWV moet geven',
      { data: 'bsn' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), noodzakelijk voor: de wettelijke plicht; verder als in: een BSN dat het bureau volgens een wet aan UWV moet geven',
      { data: 'bsn', neededFor: 'statutoryDuty', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: vordering van de AP (AVG 58), ontvanger: Autoriteit Persoonsgegevens; verder als in: statistiek is geen doel om voor te verstrekken',
      { recipient: 'supervisor', purpose: 'statistics', statutoryDuty: 'supervisorDemand' },
      { verdict: 'permitted', regulation: 'permitted', because: ['verwerking.6'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: vordering van de AP (AVG 58); verder als in: statistiek is geen doel om voor te verstrekken',
      { recipient: 'principal', purpose: 'statistics', statutoryDuty: 'supervisorDemand' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2'] },
    ],
  ]),
];
