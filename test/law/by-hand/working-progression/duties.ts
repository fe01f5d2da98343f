import { client } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'working-progression';

/** What must be done. */
export const duties: readonly HandCase[] = [
  {
    bureau,
    id: 'P37',
    asks: 'What must staff do who come across data?',
    restsOn: '2.1',
    ask: 'dutiesOn',
    facts: { ...client, event: 'always', asOf: '2025-03-03' },
    expect: { duties: ['signSecrecyDeclaration', 'keepSecret'] },
  },
  {
    bureau,
    id: 'P26',
    asks: 'Data are recorded that the client could not expect',
    restsOn: 'preamble',
    ask: 'dutiesOn',
    facts: { ...client, event: 'collection', expectedByClient: false, asOf: '2025-03-03' },
    expect: { duties: ['tellOfUnexpectedData'] },
  },
  {
    bureau,
    id: 'Y24',
    asks: 'What must be told of data that the client could expect?',
    restsOn: 'AVG 13 against the preamble',
    ask: 'dutiesOn',
    facts: {
      ...client,
      event: 'collection',
      expectedByClient: true,
      alreadyInformed: false,
      asOf: '2025-03-03',
    },
    expect: { duties: ['privacyInformationGiven'], noDuties: ['tellOfUnexpectedData'] },
  },
];
