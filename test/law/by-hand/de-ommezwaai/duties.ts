import { client } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'de-ommezwaai';

/** What must be done. */
export const duties: readonly HandCase[] = [
  {
    bureau,
    id: 'M12b',
    asks: 'Must the client then be told?',
    restsOn: 'bijzondere persoonsgegevens',
    ask: 'dutiesOn',
    facts: { ...client, event: 'bsnRecorded', asOf: '2025-03-03' },
    expect: { duties: ['tellBsnRecorded'] },
  },
  {
    bureau,
    id: 'Y23',
    asks: 'A quote that the employer pays: what is owed to the client?',
    restsOn: 'plan van aanpak: always in draft',
    ask: 'dutiesOn',
    facts: { ...client, event: 'planning', commissionedBy: 'employer', asOf: '2025-03-03' },
    expect: { duties: ['presentDraft'] },
  },
];
