import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** A record is kept. The facts that the cases have in common. */
const kept = {
  asOf: '2022-01-01',
  carrier: 'digital',
  kept: 'digital',
  clientStatus: 'capableAdult',
  serviceEndedOn: '2019-06-29',
  recordClosedOn: '2019-06-30',
  purposeEndedOn: 'notApplicable',
  erasureGranted: 'no',
  legalHold: false,
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfKeeping: readonly Example[] = [
  ...variants('retentionDeadline', kept, [
    [
      'bewaren.2',
      'dienstverlening beëindigd op: 2019-06-29; verder als in: een factuur blijft tien jaar, langer dan de wet vraagt',
      { record: 'invoice' },
      { because: ['bewaren.2'], deadline: '2029-06-29', keepUntil: '2029-06-29' },
    ],
    [
      'bewaren.6',
      'dienstverlening beëindigd op: 2019-06-29; verder als in: administratie blijft tien jaar',
      { record: 'administrativeRecord' },
      { because: ['bewaren.6'], deadline: '2029-06-29', keepUntil: '2029-06-29' },
    ],
  ]),
];
