import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Data go to somebody else. The facts that the cases have in common. */
const handed = {
  kept: 'digital',
  clientStatus: 'capableAdult',
  adequate: true,
  compatible: true,
  objected: 'no',
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
  asOf: '2026-03-02',
  recipient: 'principal',
  purpose: 'guidance',
  data: 'workPreferences',
  neededFor: ['statutoryDuty'],
  document: 'filed',
  handedOver: 'copy',
  consent: [],
} as const;

const agreed = [
  {
    by: 'client',
    to: ['cooperationPartner'],
    purposes: ['guidance'],
    data: ['workPreferences'],
    qualities: ['free', 'specific', 'informed', 'unambiguous'],
    givenOn: '2012-07-02',
    withdrawnOn: 'never',
  },
] as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDisclosureFrom121: readonly Example[] = [
  ...variants('canDisclose', handed, [
    [
      '12.1',
      'noodzakelijk voor: de eigen taak; verder als in: rapporteren aan UWV omdat het Besluit SUWI dat voorschrijft',
      {
        statutoryDuty: 'suwiReporting',
        recipient: 'uwv',
        purpose: 'reporting',
        data: 'plan',
        neededFor: 'task',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'ontvanger: opdrachtgever; verder als in: waar een wet een gegeven voorschrijft dat het bureau niet hoeft te geven, is het reglement open',
      { statutoryDuty: 'bsnPrescribed', purpose: 'reintegration', data: 'bsn' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'gegevens: naam; verder als in: waar een wet een gegeven voorschrijft dat het bureau niet hoeft te geven, is het reglement open',
      {
        statutoryDuty: 'bsnPrescribed',
        recipient: 'reintegrationCompany',
        purpose: 'reintegration',
        data: 'name',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'ontvanger: rechter; verder als in: met toestemming van de cliënt',
      { recipient: 'court', neededFor: ['clientContract'], consent: agreed },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'wettelijke plicht: rechterlijk bevel; verder als in: de opdrachtgever is ook een ander, en zijn contract geen wet',
      { statutoryDuty: 'courtOrder', purpose: 'reporting', neededFor: ['legitimateInterest'] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'wettelijke plicht: vordering van de AP (AVG 58); verder als in: de opdrachtgever is ook een ander, en zijn contract geen wet',
      { statutoryDuty: 'supervisorDemand', purpose: 'reporting', neededFor: ['legitimateInterest'] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'wettelijke plicht: geen; verder als in: waar een wet een gegeven voorschrijft dat het bureau niet hoeft te geven, is het reglement open',
      { recipient: 'reintegrationCompany', purpose: 'reintegration', data: 'bsn' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'wettelijke plicht: vordering van de AP (AVG 58), ontvanger: Autoriteit Persoonsgegevens; verder als in: met toestemming van de cliënt',
      {
        statutoryDuty: 'supervisorDemand',
        recipient: 'supervisor',
        neededFor: ['clientContract'],
        consent: agreed,
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['12.1', '6.a'] },
    ],
    [
      '12.1',
      'de Belastingdienst krijgt bij een controle wat op de factuur staat',
      {
        statutoryDuty: 'taxInspection',
        recipient: 'taxAuthority',
        purpose: 'statutoryDuty',
        data: 'name',
        neededFor: 'statutoryDuty',
      },
      { verdict: 'permitted', regulation: 'permitted', statute: 'required', because: ['12.1', 'awr:47'] },
    ],
    [
      '12.1',
      'een telefoonnummer hoort daar niet bij',
      {
        statutoryDuty: 'taxInspection',
        recipient: 'taxAuthority',
        purpose: 'statutoryDuty',
        data: 'phone',
        neededFor: 'statutoryDuty',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.1',
      'zonder controle gaat er niets naar de Belastingdienst',
      { recipient: 'taxAuthority', purpose: 'statutoryDuty', data: 'name', neededFor: 'statutoryDuty' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.2',
      'noodzakelijk voor: de eigen taak; verder als in: wie beroepshalve moet meewerken, is geen ander',
      { recipient: 'professional', neededFor: 'task' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1'] },
    ],
    [
      '12.3',
      'noodsituatie: geen; verder als in: inlichtingen aan hulpdiensten bij overmacht, ook al waren zij voor iets anders verzameld',
      {
        compatible: false,
        recipient: 'emergencyServices',
        purpose: 'emergency',
        data: 'address',
        neededFor: ['purpose'],
        handedOver: 'information',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1', '7.2'] },
    ],
    [
      '12.3',
      'wat wordt gegeven: een afschrift; verder als in: inlichtingen aan hulpdiensten bij overmacht, ook al waren zij voor iets anders verzameld',
      {
        compatible: false,
        emergency: 'forceMajeure',
        recipient: 'emergencyServices',
        purpose: 'emergency',
        data: 'address',
        neededFor: ['purpose'],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['12.1', '7.2'] },
    ],
    [
      '12.3',
      'doel: begeleiding en coaching; verder als in: inlichtingen aan hulpdiensten bij overmacht, ook al waren zij voor iets anders verzameld',
      {
        compatible: false,
        emergency: 'forceMajeure',
        recipient: 'emergencyServices',
        data: 'address',
        neededFor: ['purpose'],
        handedOver: 'information',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['7.2'], displaced: ['6.a'] },
    ],
  ]),
];
