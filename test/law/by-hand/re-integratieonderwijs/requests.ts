import { client, requesting } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 're-integratieonderwijs';

/** What becomes of a request, and what it costs. */
export const requests: readonly HandCase[] = [
  {
    bureau,
    id: 'R1',
    asks: 'Does the client see the coach’s file?',
    restsOn: '3.6',
    ask: 'assessRequest',
    facts: { ...requesting, right: 'access', receivedOn: '2025-03-18' },
    expect: { verdict: 'granted', answerBy: '2025-04-22' },
  },
  {
    bureau,
    id: 'R30b',
    asks: 'Is it granted, and by when is it done?',
    restsOn: '6.3: at once',
    ask: 'assessRequest',
    facts: {
      ...requesting,
      right: 'erasure',
      receivedOn: '2025-04-26',
      defect: 'none',
      erasureReason: 'none',
      records: [
        {
          ...client,
          record: 'clientFile',
          carrier: 'digital',
          legalHold: false,
          serviceEndedOn: '2023-06-30',
        },
      ],
    },
    expect: { verdict: 'granted', doBy: '2025-04-26' },
  },
  {
    bureau,
    id: 'R36',
    asks: 'Correction asked on 26 March 2025, of which the text says nothing',
    restsOn: 'AVG 16, 12(3)',
    ask: 'assessRequest',
    facts: { ...requesting, right: 'rectification', defect: 'incorrect', receivedOn: '2025-03-26' },
    expect: { verdict: 'granted', regulation: 'silent', answerBy: '2025-04-28' },
  },
  {
    bureau,
    id: 'R37',
    asks: 'May a copy cost money?',
    restsOn: 'AVG 12(5)',
    ask: 'canCharge',
    facts: { ...client, right: 'copy', receivedOn: '2025-01-31', furtherCopy: false, excessive: false },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'R43',
    asks: 'Access asked, and another person is harmed by it',
    restsOn: '3.6: always; AVG 15(4)',
    ask: 'assessRequest',
    facts: { ...requesting, right: 'access', othersHarmed: 'separable', receivedOn: '2025-03-18' },
    expect: { verdict: 'grantedInPart' },
  },
  {
    bureau,
    id: 'H64',
    asks: 'Somebody else asks for the client’s file',
    restsOn: 'AVG 15: the data subject',
    ask: 'assessRequest',
    facts: { ...requesting, askedBy: 'someoneElse', right: 'access', receivedOn: '2025-03-21' },
    expect: { verdict: 'refused' },
  },
];
