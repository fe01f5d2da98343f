import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Something happens. The facts that the cases have in common. */
const brought = {
  asOf: '2024-03-01',
  event: 'disclosure',
  happenedOn: '2024-02-26',
  recipient: 'principal',
} as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDuties: readonly Example[] = [
  ...variants('dutiesOn', brought, [
    [
      'verwerking.9',
      'de geheimhouding wordt opgelegd op de dag van de verstrekking zelf',
      {},
      { duties: ['imposeSecrecy'], doBy: '2024-02-26' },
    ],
  ]),
];
