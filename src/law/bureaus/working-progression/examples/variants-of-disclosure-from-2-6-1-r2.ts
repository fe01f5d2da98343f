import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Data go to somebody else. The facts that the cases have in common. */
const handed = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  asOf: '2024-03-01',
  recipient: 'uwv',
  purpose: 'subsidy',
  data: 'workPreferences',
  channel: 'secured',
  compatible: true,
  adequate: true,
  neededFor: 'legitimateInterest',
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
export const variantsOfDisclosureFrom261R2: readonly Example[] = [
  ...variants('canDisclose', handed, [
    [
      '2.6.1.r2',
      'verenigbaar met het doel van verzameling: nee; verder als in: een samenwerkingspartner',
      { recipient: 'cooperationPartner', purpose: 'jobRetention', compatible: false },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'], displaced: ['2.2.b'] },
    ],
    [
      '2.6.1.r3',
      'wat niet bij het doel past, krijgt UWV ook voor een subsidie niet, als UWV daar niet over gaat',
      { compatible: false, competentBody: false, recentData: true },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', '2.6.1/b', '2.6.2/b'] },
    ],
    [
      '2.6.1.r4',
      'verenigbaar met het doel van verzameling: nee; verder als in: de werkgever',
      { recipient: 'employer', purpose: 'jobRetention', compatible: false },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'], displaced: ['2.2.b'] },
    ],
    [
      '2.6.1.r4',
      'doel: vervolgtraject; verder als in: de werkgever',
      { recipient: 'employer', purpose: 'followUp' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.2',
      'toereikend, ter zake dienend en niet bovenmatig: nee; verder als in: aan wie voor de subsidie bevoegd is, ook buiten de lijst',
      { recipient: 'otherThirdParty', adequate: false, competentBody: true, recentData: true },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.2'] },
    ],
    [
      '2.6.3',
      'gegevens: naam; verder als in: UWV krijgt de beperkingen die de re-integratie bij ziekte nodig maakt; niet 2.6.3',
      {
        purpose: 'reintegration',
        data: 'name',
        neededFor: ['illnessGuidance', 'service', 'legitimateInterest'],
        serviceForIllness: true,
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.2', '2.6.5.s1', '2.2.a'],
        notBecause: ['2.6.3'],
      },
    ],
    [
      '2.6.3',
      'gegevens: geboortedatum; verder als in: UWV krijgt de beperkingen die de re-integratie bij ziekte nodig maakt; niet 2.6.5.s1',
      {
        purpose: 'reintegration',
        data: 'birthDate',
        neededFor: ['illnessGuidance', 'service', 'legitimateInterest'],
        serviceForIllness: true,
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.2', '2.2.a'],
        notBecause: ['2.6.5.s1'],
      },
    ],
    [
      '2.6.3',
      'noodzakelijk voor: de eigen taak; verder als in: UWV krijgt de beperkingen die de re-integratie bij ziekte nodig maakt; niet 2.6.3',
      { purpose: 'reintegration', data: 'functionalLimitations', neededFor: 'task', serviceForIllness: true },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'], notDisplaced: ['2.6.3'] },
    ],
    [
      '2.6.3',
      're-integratie of begeleiding bij ziekte of arbeidsongeschiktheid: nee; verder als in: UWV krijgt de beperkingen die de re-integratie bij ziekte nodig maakt; niet 2.6.3',
      {
        purpose: 'reintegration',
        data: 'functionalLimitations',
        neededFor: ['illnessGuidance', 'service', 'legitimateInterest'],
      },
      { verdict: 'forbidden', regulation: 'permitted', notDisplaced: ['2.6.3'] },
    ],
    [
      '2.6.5.s1',
      'verenigbaar met het doel van verzameling: nee; verder als in: een adres aan een derde, in lijn met het doel',
      { recipient: 'otherThirdParty', purpose: 'jobRetention', data: 'address', compatible: false },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'], displaced: ['2.2.b'] },
    ],
    [
      '2.6.5.s1',
      'doel: vervolgtraject; verder als in: een adres aan een derde, in lijn met het doel',
      { recipient: 'otherThirdParty', purpose: 'followUp', data: 'address' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.7.s3',
      'ontvanger: UWV, doel: begeleiding en coaching; verder als in: de werkgever mag gebeld worden',
      { purpose: 'guidance', channel: 'telephone' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', '2.7.s3'] },
    ],
    [
      '2.7.s3',
      'weg: persoonlijk; verder als in: UWV vraagt wat de uitkering nodig maakt',
      {
        purpose: 'statutoryDuty',
        channel: 'inPerson',
        neededFor: 'statutoryDuty',
        statutoryDuty: 'suwiReporting',
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.3', '2.6.1.6'] },
    ],
    [
      '2.7.s3',
      'doel: verkrijgen van subsidie; verder als in: een ander niet, ook niet met toestemming',
      {
        recipient: 'otherThirdParty',
        channel: 'telephone',
        consent: [
          {
            by: 'client',
            to: ['otherThirdParty'],
            purposes: ['jobRetention', 'legalClaim', 'statistics'],
            data: ['workPreferences'],
            qualities: ['free', 'specific', 'informed', 'unambiguous'],
            givenOn: '2023-09-01',
            withdrawnOn: 'never',
          },
        ],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.7.s3'] },
    ],
    [
      '2.7.s3',
      'weg: per telefoon; verder als in: een subsidie krijgen',
      { recipient: 'subsidyBody', channel: 'telephone', competentBody: true, recentData: true },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.r3', '2.6.2', '2.2.c'] },
    ],
  ]),
];
