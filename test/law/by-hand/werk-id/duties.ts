import { client } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'werk-id';

/** What must be done. */
export const duties: readonly HandCase[] = [
  {
    bureau,
    id: 'Y25',
    asks: 'Does the notification to the CBP still bind?',
    restsOn: '16 lapsed with the Wbp',
    ask: 'dutiesOn',
    facts: { ...client, event: 'startOfProcessing', happenedOn: '2025-03-03', asOf: '2025-03-03' },
    expect: { noDuties: ['notifiedToSupervisor'] },
  },
];
