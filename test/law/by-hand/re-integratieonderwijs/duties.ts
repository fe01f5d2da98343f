import { client } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 're-integratieonderwijs';

/** What must be done. */
export const duties: readonly HandCase[] = [
  {
    bureau,
    id: 'R38',
    asks: 'What is the client told at the start?',
    restsOn: '2.1',
    ask: 'dutiesOn',
    facts: { ...client, event: 'intake', asOf: '2025-03-03' },
    expect: { duties: ['tellRegulationExists'] },
  },
  {
    bureau,
    id: 'R39',
    asks: 'What comes with a consult?',
    restsOn: '3.5',
    ask: 'dutiesOn',
    facts: { ...client, event: 'consult', asOf: '2025-03-03' },
    expect: { duties: ['writeSummary', 'sendSummaryForReview'] },
  },
];
