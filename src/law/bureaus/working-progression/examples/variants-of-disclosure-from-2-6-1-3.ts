import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Data go to somebody else. The facts that the cases have in common. */
const handed = {
  clientStatus: 'capableAdult',
  kept: 'digital',
  asOf: '2024-03-01',
  recipient: 'principal',
  purpose: 'statutoryDuty',
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
export const variantsOfDisclosureFrom2613: readonly Example[] = [
  ...variants('canDisclose', handed, [
    [
      '2.6.1.3',
      'wettelijke plicht: wet schrijft gebruik van het BSN voor, ontvanger: opdrachtgever, gegevens: burgerservicenummer; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { data: 'bsn', neededFor: 'statutoryDuty', statutoryDuty: 'bsnPrescribed' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.3',
      'wettelijke plicht: wet schrijft gebruik van het BSN voor, gegevens: burgerservicenummer; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: 'uwv', data: 'bsn', neededFor: 'statutoryDuty', statutoryDuty: 'bsnPrescribed' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.3', '2.6.1.6', '2.6.1.6/c'] },
    ],
    [
      '2.6.1.3',
      'gegevens: burgerservicenummer, wettelijke plicht: geen, ontvanger: UWV, Autoriteit Persoonsgegevens; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: ['uwv', 'supervisor'], data: 'bsn', neededFor: 'statutoryDuty' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.4',
      'noodsituatie: geen; verder als in: een zorgverlener bij ernstig gevaar',
      { recipient: 'healthcareProvider', purpose: 'emergency', compatible: false, neededFor: ['purpose'] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.4',
      'noodzakelijk voor: de eigen taak; verder als in: een zorgverlener bij ernstig gevaar',
      {
        recipient: 'healthcareProvider',
        purpose: 'emergency',
        compatible: false,
        neededFor: 'task',
        emergency: 'healthDanger',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'] },
    ],
    [
      '2.6.1.4',
      'doel: vervolgtraject; verder als in: een zorgverlener bij ernstig gevaar',
      {
        recipient: 'healthcareProvider',
        purpose: 'followUp',
        compatible: false,
        neededFor: ['purpose'],
        emergency: 'healthDanger',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['aanhef.b'] },
    ],
    [
      '2.6.1.4',
      'doel: begeleiding en coaching; verder als in: een zorgverlener bij ernstig gevaar; niet 2.6.1.4',
      {
        recipient: 'healthcareProvider',
        purpose: 'guidance',
        compatible: false,
        neededFor: ['purpose'],
        emergency: 'healthDanger',
      },
      { verdict: 'forbidden', regulation: 'permitted', displaced: ['2.2.a'], notDisplaced: ['2.6.1.4'] },
    ],
    [
      '2.6.1.5',
      'ontvanger: werkgever, rechter; verder als in: ook verstrekken is gebruik: niet voor acquisitie',
      { recipient: ['employer', 'court'], purpose: 'acquisition' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.5',
      'ontvanger: opdrachtgever; verder als in: de rechter krijgt wat hij beveelt',
      { purpose: 'legalClaim', compatible: false, neededFor: [], statutoryDuty: 'courtOrder' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.6',
      'noodzakelijk voor: de eigen taak; verder als in: UWV vraagt wat de uitkering nodig maakt',
      { recipient: 'uwv', neededFor: 'task', statutoryDuty: 'suwiReporting' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.6',
      'gegevens: burgerservicenummer; verder als in: een ander re-integratiebedrijf is dat niet vanzelf',
      { recipient: 'reintegrationCompany', purpose: 'jobRetention', data: 'bsn' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'] },
    ],
    [
      '2.6.1.6',
      'wettelijke plicht: vordering van de AP (AVG 58), ontvanger: Autoriteit Persoonsgegevens; verder als in: de inspecteur krijgt de boeken',
      {
        recipient: 'supervisor',
        data: 'financial',
        compatible: false,
        neededFor: [],
        statutoryDuty: 'supervisorDemand',
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.6'] },
    ],
    [
      '2.6.1.6',
      'wat het Besluit SUWI vraagt, is ook door een wettelijk voorschrift vereist',
      { recipient: 'uwv', neededFor: 'statutoryDuty', statutoryDuty: 'suwiReporting' },
      { verdict: 'permitted', regulation: 'permitted', because: ['2.6.1.3', '2.6.1.6/c', '2.6.1.6/d'] },
    ],
    [
      '2.6.1.r1',
      'verenigbaar met het doel van verzameling: nee; verder als in: de opdrachtgever, in lijn met het doel',
      { purpose: 'jobRetention', compatible: false },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1'], displaced: ['2.2.b'] },
    ],
    [
      '2.6.1.r1',
      'doel: vervolgtraject; verder als in: de opdrachtgever, in lijn met het doel',
      { purpose: 'followUp' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.r2',
      'doel: vervolgtraject; verder als in: een samenwerkingspartner',
      { recipient: 'cooperationPartner', purpose: 'followUp' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['2.6.1', 'aanhef.b'] },
    ],
    [
      '2.6.1.r2',
      'ontvanger: opdrachtgever; verder als in: een subsidie krijgen; niet 2.6.1.r3',
      { purpose: 'subsidy', competentBody: true, recentData: true },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['2.6.1.r1', '2.6.2', '2.2.c'],
        notBecause: ['2.6.1.r3'],
      },
    ],
  ]),
];
