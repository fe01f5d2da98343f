import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** A record is kept. The facts that the cases have in common. */
const kept = {
  asOf: '2024-03-01',
  kept: 'digital',
  serviceEndedOn: '2024-02-29',
  erasureGranted: 'no',
  legalHold: false,
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfKeeping: readonly Example[] = [
  ...variants('retentionDeadline', kept, [
    [
      '2.5.s1',
      'op papier telt alleen het doel',
      { carrier: 'paper', record: 'clientFile', purposeEndedOn: '2027-06-30' },
      { because: ['2.5.s1'], deadline: '2027-06-30', keepUntil: 'none' },
    ],
    [
      '2.5.s2',
      'soort stuk: gegevens van de opdrachtgever; verder als in: digitaal twee jaar na het einde; 29 februari wordt 28 februari',
      { carrier: 'digital', record: 'principalRecord', purposeEndedOn: 'notApplicable' },
      { because: ['2.5.s1'], deadline: 'none', keepUntil: 'none' },
    ],
  ]),
];
