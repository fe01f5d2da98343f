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
  purpose: 'guidance',
  data: 'name',
  neededFor: 'statutoryDuty',
  source: 'client',
  combinedWith: 'nothing',
  secrecyObstructs: false,
  consent: [
    {
      by: 'client',
      to: [],
      purposes: ['guidance'],
      data: ['name'],
      qualities: ['free', 'specific', 'informed', 'unambiguous'],
      givenOn: '2012-07-02',
      withdrawnOn: 'never',
    },
  ],
} as const;

const agreed = [
  {
    by: 'client',
    to: [],
    purposes: ['invoicing'],
    data: ['financial'],
    qualities: ['free', 'specific', 'informed', 'unambiguous'],
    givenOn: '2012-07-02',
    withdrawnOn: 'never',
  },
] as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfUse: readonly Example[] = [
  ...variants('canProcess', used, [
    [
      '6.a',
      'doel: administratie en bedrijfsvoering; verder als in: het gebruik van het BSN dat een wet voorschrijft; niet 6.a',
      {
        statutoryDuty: 'bsnPrescribed',
        purpose: 'administration',
        data: 'bsn',
        neededFor: ['statutoryDuty'],
        consent: [],
      },
      { verdict: 'permitted', regulation: 'permitted', because: ['8.1.b', '7.3'], notBecause: ['6.a'] },
    ],
    [
      '6.b1',
      'noodzakelijk voor: normale bedrijfsvoering; verder als in: begeleiding is het doel van het bureau; niet 6.b1',
      { neededFor: 'businessOperation' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['6.a', '8.1.a', '7.3'],
        notBecause: ['6.b1'],
      },
    ],
    [
      '6.b1',
      'noodzakelijk voor: de eigen taak; verder als in: facturen die nodig zijn voor de bedrijfsvoering; niet 6.b1',
      { purpose: 'invoicing', data: 'financial', neededFor: 'task', consent: agreed },
      { verdict: 'permitted', regulation: 'permitted', because: ['8.1.a', '7.3'], notBecause: ['6.b1'] },
    ],
    [
      '6.b2',
      'doel: rapportage en verantwoording aan de opdrachtgever, noodzakelijk voor: de eigen taak; verder als in: onverenigbaar gebruik mag niet, ook niet met toestemming voor het nieuwe doel; niet 6.b2',
      { compatible: false, purpose: 'reporting', neededFor: 'task' },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['7.2', '8.1'], notDisplaced: ['6.b2'] },
    ],
    [
      '8.1.b',
      'noodzakelijk voor: de wettelijke plicht, wettelijke plicht: wettelijke administratieplicht (AWR 52); verder als in: facturen die nodig zijn voor de bedrijfsvoering; niet 6.b2',
      { statutoryDuty: 'recordKeeping', purpose: 'invoicing', data: 'financial', consent: agreed },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['8.1.a', '8.1.b', '7.3'],
        notBecause: ['6.b2'],
      },
    ],
    [
      '8.1.b',
      'gegevens: naam; verder als in: een wet schrijft het gebruik voor en het is daarvoor nodig',
      { statutoryDuty: 'bsnPrescribed', purpose: 'reporting', neededFor: ['statutoryDuty'], consent: [] },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'] },
    ],
    [
      '8.1.b',
      'wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1); verder als in: een wet schrijft het gebruik voor en het is daarvoor nodig',
      {
        statutoryDuty: 'suwiReporting',
        purpose: 'reporting',
        data: 'bsn',
        neededFor: ['statutoryDuty'],
        consent: [],
      },
      { verdict: 'forbidden', regulation: 'forbidden', because: ['8.1'], displaced: ['7.3'] },
    ],
    [
      '8.1.b',
      'noodzakelijk voor: de wettelijke plicht, wettelijke plicht: gegevens aan UWV of gemeente (Besluit SUWI 4.1); verder als in: begeleiding is het doel van het bureau; niet 6.b2, 8.1.b',
      { statutoryDuty: 'suwiReporting' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['6.a', '8.1.a', '7.3'],
        notBecause: ['6.b2', '8.1.b'],
      },
    ],
    [
      '8.1.b',
      'noodzakelijk voor: de wettelijke plicht; verder als in: facturen die nodig zijn voor de bedrijfsvoering; niet 8.1.b',
      { purpose: 'invoicing', data: 'financial', consent: agreed },
      { verdict: 'permitted', regulation: 'permitted', because: ['8.1.a', '7.3'], notBecause: ['8.1.b'] },
    ],
    [
      '8.1.b',
      'noodzakelijk voor: de wettelijke plicht, wettelijke plicht: wettelijke administratieplicht (AWR 52); verder als in: begeleiding is het doel van het bureau; niet 8.1.b',
      { statutoryDuty: 'recordKeeping' },
      {
        verdict: 'permitted',
        regulation: 'permitted',
        because: ['6.a', '8.1.a', '7.3'],
        notBecause: ['8.1.b'],
      },
    ],
  ]),
];
