import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** A record is kept. The facts that the cases have in common. */
const kept = {
  asOf: '2024-03-01',
  kept: 'digital',
  carrier: 'digital',
  serviceEndedOn: '2024-02-29',
  purposeEndedOn: 'notApplicable',
  erasureGranted: 'no',
  legalHold: false,
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfKeeping: readonly Example[] = [
  ...variants('retentionDeadline', kept, [
    [
      'bewaren.1',
      'afzender van het bericht: iemand anders; verder als in: een bericht van een cliënt ook',
      { record: 'correspondence', sender: 'other' },
      { deadline: 'none', keepUntil: 'none' },
    ],
    [
      'bewaren.1',
      'soort stuk: overige administratie; verder als in: het dossier gaat vijf jaar na het traject weg; 29 februari wordt 28 februari',
      { record: 'administrativeRecord' },
      { deadline: 'none' },
    ],
    [
      'bewaren.1',
      'dienstverlening beëindigd op: 2024-03-03; verder als in: het dossier gaat vijf jaar na het traject weg; 29 februari wordt 28 februari',
      { record: 'clientFile', serviceEndedOn: '2024-03-03' },
      { because: ['bewaren.1'], deadline: '2029-03-03', keepUntil: 'none' },
    ],
  ]),
];
