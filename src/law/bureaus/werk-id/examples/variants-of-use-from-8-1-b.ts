import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** The bureau uses data itself. The facts that the cases have in common. */
const used = {
  kept: 'digital',
  clientStatus: 'capableAdult',
  adequate: true,
  compatible: true,
  objected: 'no',
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
  asOf: '2026-03-02',
  purpose: 'reporting',
  data: 'name',
  neededFor: ['statutoryDuty'],
  source: 'client',
  combinedWith: 'nothing',
  secrecyObstructs: false,
  consent: [],
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfUseFrom81B: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      '8.1.b',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1), gegevens: naam; verder als in: een wet schrijft het gebruik voor en het is daarvoor nodig',
      { statutoryDuty: 'suwiReporting' },
      { verdict: 'permitted', regulation: 'permitted', because: ['6.b2', '8.1.b', '7.3'] },
    ],
    [
      '8.1.b',
      'wettelijke plicht: wettelijke administratieplicht (AWR 52), doel: administratie en bedrijfsvoering, gegevens: telefoonnummer; verder als in: een wet schrijft het gebruik voor en het is daarvoor nodig',
      { statutoryDuty: 'recordKeeping', purpose: 'administration', data: 'phone' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'] },
    ],
    [
      '8.1.b',
      'wettelijke plicht: geen; verder als in: een wet schrijft het gebruik voor en het is daarvoor nodig',
      { data: 'bsn' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'], displaced: ['7.3'] },
    ],
    [
      '8.1.b',
      'noodzakelijk voor: de eigen taak; verder als in: een wet schrijft het gebruik voor en het is daarvoor nodig',
      { statutoryDuty: 'bsnPrescribed', data: 'bsn', neededFor: 'task' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'] },
    ],
    [
      '8.1.b',
      'wettelijke plicht: geen, gegevens: naam; verder als in: een wet schrijft het gebruik voor en het is daarvoor nodig',
      {},
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'] },
    ],
    [
      '9.1',
      'doel: begeleiding en coaching; verder als in: een beroepsgeheim staat aan onderzoek in de weg, ook met toestemming; niet 9.3',
      {
        compatible: false,
        purpose: 'guidance',
        neededFor: ['research', 'legitimateInterest'],
        secrecyObstructs: true,
        consent: [
          {
            by: 'client',
            to: [],
            purposes: ['research'],
            data: ['name'],
            qualities: ['free', 'specific', 'informed', 'unambiguous'],
            givenOn: '2012-07-02',
            withdrawnOn: 'never',
          },
        ],
        researchInPublicInterest: true,
        consentCannotBeAsked: true,
        researchSafeguards: true,
        originalGroundStands: true,
      },
      {
        verdict: 'forbidden',
        regulation: 'forbidden',
        because: ['7.2', '8.1'],
        displaced: ['6.a'],
        notBecause: ['9.3'],
      },
    ],
    [
      '9.1',
      'waarborgen voor onderzoek (AVG 89): nee; verder als in: onderzoek is met voorzieningen verenigbaar, en rust op de oorspronkelijke grond',
      {
        compatible: false,
        purpose: 'research',
        neededFor: ['research', 'legitimateInterest'],
        researchInPublicInterest: true,
        consentCannotBeAsked: true,
        researchSafeguards: false,
        originalGroundStands: true,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['7.2', '8.1'] },
    ],
    [
      '9.2',
      'doel: begeleiding en coaching; verder als in: bijzondere gegevens voor onderzoek als aan a tot en met d is voldaan',
      {
        madePublic: true,
        purpose: 'guidance',
        data: 'medical',
        neededFor: ['research', 'legitimateInterest'],
        researchInPublicInterest: true,
        consentCannotBeAsked: true,
        researchSafeguards: true,
        originalGroundStands: false,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'] },
    ],
    [
      '9.2.b',
      'noodzakelijk voor: de eigen taak; verder als in: voor het onderzoek is het niet nodig',
      {
        madePublic: true,
        purpose: 'research',
        data: 'medical',
        neededFor: 'task',
        researchInPublicInterest: true,
        consentCannotBeAsked: true,
        researchSafeguards: true,
        originalGroundStands: false,
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'] },
    ],
  ]),
];
