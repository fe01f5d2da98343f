import { opening } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'de-ommezwaai';

/** Who may open a file. */
export const access: readonly HandCase[] = [
  {
    bureau,
    id: 'M1',
    asks: 'May the guide of the programme open the file?',
    restsOn: 'Dossierinformatie',
    ask: 'canAccess',
    facts: { ...opening, actor: 'coach', assigned: true },
    expect: { verdict: 'permitted' },
  },
  {
    bureau,
    id: 'M2',
    asks: 'May the management, without a particular need of the service?',
    restsOn: 'Dossierinformatie: the role is enough',
    ask: 'canAccess',
    facts: { ...opening, actor: 'management', neededFor: ['task', 'legitimateInterest'] },
    expect: { verdict: 'permitted' },
  },
  {
    bureau,
    id: 'M3',
    asks: 'May the bookkeeper?',
    restsOn: 'Dossierinformatie is closed',
    ask: 'canAccess',
    facts: {
      ...opening,
      actor: 'administration',
      neededFor: ['task', 'businessOperation', 'legitimateInterest'],
    },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'M4',
    asks: 'May a colleague who guides another programme?',
    restsOn: 'Dossierinformatie: of the programme',
    ask: 'canAccess',
    facts: { ...opening, actor: 'coach', assigned: false },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'M36',
    asks: 'May the bookkeeper look in 2017?',
    restsOn: 'text of May 2018',
    ask: 'canAccess',
    facts: { ...opening, asOf: '2017-06-01', actor: 'administration' },
    expect: { regulation: 'silent', standing: 'notInForce' },
  },
];
