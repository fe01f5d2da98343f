import { client, erasing, requesting, stored } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'working-progression';

/** What becomes of a request, and what it costs. */
export const requests: readonly HandCase[] = [
  {
    bureau,
    id: 'P34',
    asks: 'Is a removal granted without any ground?',
    restsOn: '2.9 has no criteria; AVG 17',
    ask: 'assessRequest',
    facts: {
      ...requesting,
      right: 'erasure',
      defect: 'none',
      erasureReason: 'none',
      receivedOn: '2025-03-21',
      records: [
        {
          ...client,
          record: 'clientFile',
          carrier: 'digital',
          legalHold: false,
          serviceEndedOn: '2024-06-30',
          purposeEndedOn: 'notApplicable',
        },
      ],
    },
    expect: { verdict: 'refused', answerBy: '2025-04-18' },
  },
  {
    bureau,
    id: 'H66',
    asks: 'Removal of data that are no longer needed',
    restsOn: 'AVG 17(1)(a)',
    ask: 'assessRequest',
    facts: {
      ...erasing,
      defect: 'irrelevant',
      receivedOn: '2025-03-21',
      records: [{ ...stored, serviceEndedOn: '2024-06-30', purposeEndedOn: '2024-12-31' }],
    },
    expect: { verdict: 'granted' },
  },
  {
    bureau,
    id: 'H67',
    asks: 'A copy, of which the text says nothing but an overview',
    restsOn: 'AVG 15(3)',
    ask: 'assessRequest',
    facts: { ...requesting, right: 'copy', receivedOn: '2025-03-21' },
    expect: { verdict: 'granted' },
  },
  {
    bureau,
    id: 'Y18',
    asks: 'Removal of what is irrelevant, while a legal claim needs it',
    restsOn: 'AVG 17(3)(e)',
    ask: 'assessRequest',
    facts: {
      ...requesting,
      right: 'erasure',
      defect: 'irrelevant',
      erasureReason: 'none',
      keepingInterest: 'legalClaim',
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
