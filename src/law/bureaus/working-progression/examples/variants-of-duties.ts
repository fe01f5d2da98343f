import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Something happens. The facts that the cases have in common. */
const brought = { asOf: '2024-03-01', happenedOn: '2024-03-01', kept: 'digital' } as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDuties: readonly Example[] = [
  ...variants('dutiesOn', brought, [
    [
      '2.9.b',
      'recht: afschrift; verder als in: bij een verzoek om inzage hoort een overzicht; niet 2.9.b',
      { event: 'request', right: 'copy' },
      { notBecause: ['2.9.b'] },
    ],
    [
      '2.10.s1',
      'ontvangen op: 2024-02-24; verder als in: een weigering te verwijderen ook, binnen vier weken',
      { event: 'refusal', right: 'erasure', receivedOn: '2024-02-24' },
      { doBy: '2024-03-23', duties: ['giveReasons', 'explainRefusalInTime'] },
    ],
  ]),
];
