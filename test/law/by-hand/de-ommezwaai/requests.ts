import { client, erasing, requesting, stored } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'de-ommezwaai';

/** What becomes of a request, and what it costs. */
export const requests: readonly HandCase[] = [
  {
    bureau,
    id: 'M26',
    asks: 'Destruction asked, without a reason',
    restsOn: 'bewaartermijn: always',
    ask: 'assessRequest',
    facts: {
      ...requesting,
      right: 'erasure',
      defect: 'none',
      erasureReason: 'none',
      receivedOn: '2025-03-26',
      records: [
        {
          ...client,
          record: 'clientFile',
          carrier: 'digital',
          legalHold: false,
          serviceEndedOn: '2024-06-30',
        },
      ],
    },
    expect: { verdict: 'granted', doBy: '2025-04-28' },
  },
  {
    bureau,
    id: 'M30',
    asks: 'Correction of a factual error asked on 31 January 2025',
    restsOn: 'correctie; AVG 12(3)',
    ask: 'assessRequest',
    facts: { ...requesting, right: 'rectification', defect: 'incorrect', receivedOn: '2025-01-31' },
    expect: { verdict: 'granted', answerBy: '2025-02-28' },
  },
  {
    bureau,
    id: 'M31',
    asks: 'And of an opinion of the coach?',
    restsOn: 'correctie: facts alone',
    ask: 'assessRequest',
    facts: { ...requesting, right: 'rectification', defect: 'opinion', receivedOn: '2025-01-31' },
    expect: { verdict: 'refused' },
  },
  {
    bureau,
    id: 'M33',
    asks: 'May a copy cost money?',
    restsOn: 'AVG 15(3)',
    ask: 'canCharge',
    facts: { ...client, right: 'copy', receivedOn: '2025-01-31', furtherCopy: false, excessive: false },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'H65',
    asks: 'Destruction asked by the employer who pays',
    restsOn: 'bewaartermijn: one’s own data',
    ask: 'assessRequest',
    facts: {
      ...erasing,
      askedBy: 'someoneElse',
      receivedOn: '2025-03-21',
      records: [{ ...stored, serviceEndedOn: '2024-06-30' }],
    },
    expect: { verdict: 'refused' },
  },
  {
    bureau,
    id: 'Y19',
    asks: 'Destruction asked by somebody whose identity is in real doubt',
    restsOn: 'AVG 12(6)',
    ask: 'assessRequest',
    facts: {
      ...requesting,
      identityDoubted: true,
      right: 'erasure',
      defect: 'none',
      erasureReason: 'none',
      receivedOn: '2025-01-06',
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
    expect: { verdict: 'refused' },
  },
];
