import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Data go to somebody else. The facts that the cases have in common. */
const handed = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  asOf: '2024-03-01',
  recipient: 'employer',
  purpose: 'statutoryDuty',
  data: 'workPreferences',
  channel: 'secured',
  compatible: true,
  adequate: true,
  neededFor: 'statutoryDuty',
  serviceForIllness: false,
  boundToSecrecy: true,
  disproportionateHarm: false,
  researchSafeguards: false,
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  consent: [],
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDisclosure: readonly Example[] = [
  ...variants('canDisclose', handed, [
    [
      '2.2.a',
      'doel: plaatsing op werk; verder als in: re-integratie is ook een doel van verstrekking; niet 2.2.a',
      { purpose: 'placement', neededFor: 'legitimateInterest' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.r4', '2.2.b'],
        notBecause: ['2.2.a'],
      },
    ],
    [
      '2.2.b',
      'doel: begeleiding en coaching; verder als in: een functie houden; niet 2.2.b, 2.2.c, 2.6.1.r1, 2.6.4.s1',
      { purpose: 'guidance', neededFor: 'legitimateInterest' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.r4', '2.2.a'],
        notBecause: ['2.2.b', '2.2.c', '2.6.1.r1', '2.6.4.s1'],
      },
    ],
    [
      '2.6.1.1',
      'een toestemming die niet ondubbelzinnig is, draagt een verstrekking voor acquisitie niet',
      {
        purpose: 'acquisition',
        compatible: false,
        neededFor: ['clientContract'],
        consent: [
          {
            by: 'client',
            to: ['employer'],
            purposes: ['acquisition'],
            data: ['workPreferences'],
            qualities: ['free', 'specific', 'informed'],
            givenOn: '2019-01-01',
            withdrawnOn: 'never',
          },
        ],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'] },
    ],
    [
      '2.6.1.1',
      'een ondubbelzinnige toestemming wel',
      {
        purpose: 'acquisition',
        compatible: false,
        neededFor: ['clientContract'],
        consent: [
          {
            by: 'client',
            to: ['employer'],
            purposes: ['acquisition'],
            data: ['workPreferences'],
            qualities: ['free', 'specific', 'informed', 'unambiguous'],
            givenOn: '2019-01-01',
            withdrawnOn: 'never',
          },
        ],
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.1/c', '2.6.1.1/d'] },
    ],
    [
      '2.6.1.1',
      'ook onder de Wbp niet, die voor toestemming zelf niet meer vroeg dan vrij, specifiek en geïnformeerd',
      {
        asOf: '2017-03-01',
        purpose: 'acquisition',
        compatible: false,
        neededFor: ['clientContract'],
        consent: [
          {
            by: 'client',
            to: ['employer'],
            purposes: ['acquisition'],
            data: ['workPreferences'],
            qualities: ['free', 'specific', 'informed'],
            givenOn: '2017-02-01',
            withdrawnOn: 'never',
          },
        ],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'wettelijke plicht: geen, ontvanger: UWV, Autoriteit Persoonsgegevens; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: ['uwv', 'supervisor'] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'gegevens: burgerservicenummer; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: 'uwv', data: 'bsn', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: een gerechtvaardigd belang, na afweging, de wettelijke plicht, wettelijke plicht: vordering van de AP (AVG 58); verder als in: de opdrachtgever, in lijn met het doel; niet 2.6.1.3, 2.6.1.6, 2.6.1.r2, 2.6.1.r4',
      {
        recipient: 'principal',
        purpose: 'jobRetention',
        neededFor: ['legitimateInterest', 'statutoryDuty'],
        statutoryDuty: 'supervisorDemand',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.r1', '2.2.b'],
        notBecause: ['2.6.1.3', '2.6.1.6', '2.6.1.r2', '2.6.1.r4'],
      },
    ],
    [
      '2.6.1.3',
      'ontvanger: Belastingdienst, gegevens: naam; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: 'taxAuthority', data: 'name', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: naam; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: 'uwv', data: 'name', statutoryDuty: 'bsnPrescribed' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de wettelijke plicht, ontvanger: opdrachtgever; verder als in: de inspecteur krijgt de boeken',
      { recipient: 'principal', data: 'financial', compatible: false, statutoryDuty: 'taxInspection' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de wettelijke plicht, gegevens: telefoonnummer; verder als in: de inspecteur krijgt de boeken',
      { recipient: 'taxAuthority', data: 'phone', compatible: false, statutoryDuty: 'taxInspection' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'ontvanger: opdrachtgever; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: 'principal', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de wettelijke plicht, wettelijke plicht: geen; verder als in: de inspecteur krijgt de boeken',
      { recipient: 'taxAuthority', data: 'financial', compatible: false },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'wettelijke plicht: vordering van de AP (AVG 58), ontvanger: Autoriteit Persoonsgegevens; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: 'supervisor', statutoryDuty: 'supervisorDemand' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.3', '2.6.1.6'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de wettelijke plicht; verder als in: de inspecteur krijgt de boeken',
      { recipient: 'taxAuthority', data: 'financial', compatible: false, statutoryDuty: 'taxInspection' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.3', '2.6.1.6'] },
    ],
    [
      '2.6.1.3',
      'noodzakelijk voor: de eigen taak; verder als in: de inspecteur krijgt de boeken; niet 2.6.1.3',
      {
        recipient: 'taxAuthority',
        data: 'financial',
        compatible: false,
        neededFor: 'task',
        statutoryDuty: 'taxInspection',
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.6'], notBecause: ['2.6.1.3'] },
    ],
  ]),
];
