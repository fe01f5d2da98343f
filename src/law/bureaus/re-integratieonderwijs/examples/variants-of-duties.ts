import type { Example } from '../../../example.ts';
import { variants } from '../../../variants.ts';

/** Something happens. The facts that the cases have in common. */
const brought = { asOf: '2024-03-01', kept: 'digital', clientStatus: 'capableAdult' } as const;

/** How far the clauses reach: ordinary cases with a fact or two changed. */
export const variantsOfDuties: readonly Example[] = [
  ...variants('dutiesOn', brought, [
    [
      '2.1.s1',
      'de mededeling aan het begin hoort op de dag van het begin zelf',
      { event: 'intake', happenedOn: '2024-02-26' },
      { duties: ['tellRegulationExists'], doBy: '2024-02-26' },
    ],
    [
      '3.3',
      'het staat op de website; niet 3.3',
      { event: 'always' },
      { duties: ['publishRegulation', 'storeInSecuredCloud'], notBecause: ['3.3'] },
    ],
  ]),
];
