import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Data go to somebody else. The facts that the cases have in common. */
const handed = {
  asOf: '2024-03-01',
  recipient: 'principal',
  purpose: 'statutoryDuty',
  data: 'name',
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

const agreed = [
  {
    by: 'client',
    to: ['principal', 'employer', 'newEmployer', 'family', 'otherThirdParty'],
    purposes: ['placement', 'reporting', 'commercial', 'other'],
    data: ['careerHistory', 'functionalLimitations', 'testResults'],
    qualities: ['free', 'specific', 'informed', 'unambiguous', 'express'],
    givenOn: '2024-01-10',
    withdrawnOn: 'never',
  },
] as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDisclosureFromDoelVerwerking2: readonly Example[] = [
  ...variants('canDisclose', handed, [
    [
      'doel-verwerking.2',
      'ontvanger: opdrachtgever; verder als in: een BSN dat het bureau volgens een wet aan UWV moet geven',
      { data: 'bsn', statutoryDuty: 'bsnPrescribed' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'wettelijke plicht: inzage door de inspecteur (AWR), gegevens: naam; verder als in: statistiek is geen doel om voor te verstrekken',
      { purpose: 'statistics', statutoryDuty: 'taxInspection' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['doel-verwerking.2'] },
    ],
    [
      'doel-verwerking.2',
      'zonder controle gaat er niets naar de Belastingdienst',
      { recipient: 'taxAuthority', neededFor: 'statutoryDuty' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'verwerking.3',
      'ontvanger: opdrachtgever; verder als in: aan een werkgever, met uitdrukkelijke toestemming, waar een plaatsing het vraagt; niet verwerking.3',
      {
        purpose: 'placement',
        data: 'careerHistory',
        neededFor: ['service', 'purpose', 'placement', 'legitimateInterest'],
        consent: agreed,
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['verwerking.6', 'algemeen.2'],
        notBecause: ['verwerking.3'],
      },
    ],
    [
      'verwerking.3',
      'noodzakelijk voor: de eigen taak; verder als in: aan een werkgever, met uitdrukkelijke toestemming, waar een plaatsing het vraagt',
      {
        recipient: 'employer',
        purpose: 'placement',
        data: 'careerHistory',
        neededFor: 'task',
        consent: agreed,
      },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['verwerking.3'],
        displaced: ['verwerking.6'],
      },
    ],
    [
      'verwerking.6',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), ontvanger: UWV, noodzakelijk voor: de dienstverlening, het opgegeven doel, een gerechtvaardigd belang, na afweging, de wettelijke plicht; verder als in: de opdrachtgever zonder toestemming; niet doel-verwerking.1',
      {
        recipient: 'uwv',
        purpose: 'reporting',
        data: 'careerHistory',
        neededFor: ['service', 'purpose', 'legitimateInterest', 'statutoryDuty'],
        statutoryDuty: 'suwiReporting',
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['verwerking.6'],
        notBecause: ['doel-verwerking.1'],
      },
    ],
    [
      'verwerking.6',
      'ontvanger: rechter, Autoriteit Persoonsgegevens; verder als in: een rechter die dat niet doet',
      { recipient: ['court', 'supervisor'], data: 'careerHistory' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'verwerking.6',
      'ontvanger: Belastingdienst; verder als in: een factuur aan de opdrachtgever',
      { recipient: 'taxAuthority', purpose: 'invoicing', data: 'serviceKind' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6'] },
    ],
    [
      'verwerking.6',
      'wettelijke plicht: rechterlijk bevel; verder als in: wat dienst noch doel vraagt, gaat ook niet naar de opdrachtgever',
      {
        purpose: 'customerContact',
        data: 'careerHistory',
        neededFor: ['legitimateInterest'],
        statutoryDuty: 'courtOrder',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6'] },
    ],
    [
      'verwerking.6',
      'wettelijke plicht: vordering van de AP (AVG 58); verder als in: wat dienst noch doel vraagt, gaat ook niet naar de opdrachtgever',
      {
        purpose: 'customerContact',
        data: 'careerHistory',
        neededFor: ['legitimateInterest'],
        statutoryDuty: 'supervisorDemand',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6'] },
    ],
    [
      'verwerking.6',
      'de Belastingdienst krijgt bij een controle wat op de factuur staat, en dat is geen doel van het bureau',
      { recipient: 'taxAuthority', neededFor: 'statutoryDuty', statutoryDuty: 'taxInspection' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        statute: 'required',
        because: ['verwerking.6', 'awr:47'],
      },
    ],
    [
      'verwerking.6',
      'een telefoonnummer hoort daar niet bij',
      {
        recipient: 'taxAuthority',
        data: 'phone',
        neededFor: 'statutoryDuty',
        statutoryDuty: 'taxInspection',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6', 'doel-verwerking.2'] },
    ],
    [
      'verwerking.6',
      'voor de opdrachtgever en een nieuwe werkgever geldt de last van een rechter niet',
      {
        recipient: ['principal', 'newEmployer'],
        purpose: 'invoicing',
        neededFor: ['statutoryDuty'],
        statutoryDuty: 'courtOrder',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6'] },
    ],
    [
      'verwerking.6',
      'voor de opdrachtgever en de werkgever geldt de controle van de Belastingdienst niet',
      {
        recipient: ['principal', 'employer'],
        purpose: 'invoicing',
        neededFor: ['statutoryDuty'],
        statutoryDuty: 'taxInspection',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6'] },
    ],
    [
      'verwerking.6',
      'voor de opdrachtgever en een nieuwe werkgever geldt het Besluit SUWI niet',
      {
        recipient: ['principal', 'newEmployer'],
        purpose: 'invoicing',
        neededFor: ['statutoryDuty'],
        statutoryDuty: 'suwiReporting',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6'] },
    ],
    [
      'verwerking.6',
      'voor de opdrachtgever en een nieuwe werkgever geldt de vordering van de toezichthouder niet',
      {
        recipient: ['principal', 'newEmployer'],
        purpose: 'invoicing',
        neededFor: ['statutoryDuty'],
        statutoryDuty: 'supervisorDemand',
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['verwerking.6'] },
    ],
    [
      'verwerking.10',
      'doel: plaatsing op werk; verder als in: gegevens verkocht met uitdrukkelijke schriftelijke toestemming; niet verwerking.10',
      {
        recipient: 'otherThirdParty',
        purpose: 'placement',
        data: 'careerHistory',
        consent: [
          {
            by: 'client',
            to: ['principal', 'employer', 'newEmployer', 'family', 'otherThirdParty'],
            purposes: ['placement', 'reporting', 'commercial', 'other'],
            data: ['careerHistory', 'functionalLimitations', 'testResults'],
            qualities: ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'],
            givenOn: '2024-01-10',
            withdrawnOn: 'never',
          },
        ],
      },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['verwerking.6', 'algemeen.2'],
        notBecause: ['verwerking.10'],
      },
    ],
  ]),
];
