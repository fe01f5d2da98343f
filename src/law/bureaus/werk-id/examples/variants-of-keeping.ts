import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** A record is kept. The facts that the cases have in common. */
const kept = {
  kept: 'digital',
  clientStatus: 'capableAdult',
  carrier: 'digital',
  purposeEndedOn: 'notApplicable',
  erasureGranted: 'no',
  erasureAskedOn: 'notApplicable',
  legalHold: false,
  record: 'clientFile',
  serviceEndedOn: '2019-06-30',
  asOf: '2015-04-15',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfKeeping: readonly Example[] = [
  ...variants('retentionDeadline', kept, [
    [
      '14.1',
      'om verwijdering gevraagd op: 2015-04-04; verder als in: een ingewilligd verzoek maakt aan het bewaren een einde, drie maanden na ontvangst',
      { erasureGranted: 'yes', erasureAskedOn: '2015-04-04', serviceEndedOn: '2014-12-01' },
      { because: ['14.1'], displaced: ['13.2'], deadline: '2015-07-04', keepUntil: 'none' },
    ],
    [
      '14.1',
      'werkaantekeningen horen niet bij het dossier, en hebben geen eigen termijn; niet 14.1',
      { record: 'workingNote', asOf: '2026-03-02' },
      { deadline: 'none', keepUntil: 'none', notBecause: ['14.1'] },
    ],
    [
      '14.1',
      'soort stuk: relatiebeheerformulier; verder als in: een ingewilligd verzoek maakt aan het bewaren een einde, drie maanden na ontvangst',
      {
        erasureGranted: 'yes',
        erasureAskedOn: '2015-03-31',
        record: 'relationForm',
        serviceEndedOn: '2014-12-01',
      },
      { deadline: 'none', keepUntil: 'none' },
    ],
  ]),
  ...variants('retentionStatus', kept, [
    [
      '13.2',
      'precies vijf jaar, en op de laatste dag nog in orde; niet 13.2',
      { asOf: '2024-06-30' },
      {
        because: ['13.2'],
        deadline: '2024-06-30',
        keepUntil: '2024-06-30',
        status: 'keep',
        notDisplaced: ['13.2'],
      },
    ],
  ]),
];
