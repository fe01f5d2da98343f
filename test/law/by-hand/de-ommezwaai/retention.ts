import { keeping } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';
import { kept } from './situations.ts';

const bureau = 'de-ommezwaai';

/** How long records are kept. */
export const retention: readonly HandCase[] = [
  {
    bureau,
    id: 'M27',
    asks: 'Does an invoice of 2023 go with it?',
    restsOn: 'AWR 52',
    ask: 'retentionStatus',
    facts: {
      ...kept,
      record: 'invoice',
      serviceEndedOn: '2023-06-30',
      recordClosedOn: '2023-06-30',
      erasureGranted: 'yes',
      erasureAskedOn: '2025-03-26',
      asOf: '2025-06-01',
    },
    expect: { keepUntil: '2030-12-31', status: 'keep' },
  },
  {
    bureau,
    id: 'M28',
    asks: 'A file that ended on 29 February 2020',
    restsOn: 'bewaartermijn: at most five years',
    ask: 'retentionStatus',
    facts: { ...kept, serviceEndedOn: '2020-02-29', asOf: '2025-02-28' },
    expect: { deadline: '2025-02-28', status: 'mayDelete' },
  },
  {
    bureau,
    id: 'M28b',
    asks: 'May it go after two years?',
    restsOn: 'bewaartermijn: a ceiling, no floor',
    ask: 'retentionStatus',
    facts: { ...kept, serviceEndedOn: '2020-02-29', asOf: '2022-03-01' },
    expect: { status: 'mayDelete' },
  },
  {
    bureau,
    id: 'M29',
    asks: 'An invoice of 2019, older than five years',
    restsOn: 'AWR 52 above the text',
    ask: 'retentionStatus',
    facts: { ...kept, record: 'invoice', serviceEndedOn: '2019-06-30', recordClosedOn: '2019-06-30' },
    expect: { keepUntil: '2026-12-31', status: 'keep' },
  },
  {
    bureau,
    id: 'H42',
    asks: 'An invoice of which nobody knows the year',
    restsOn: 'AWR 52',
    ask: 'retentionStatus',
    facts: { ...keeping, sender: 'client', record: 'invoice', serviceEndedOn: '2015-06-30' },
    expect: { status: 'undetermined' },
  },
  {
    bureau,
    id: 'X4m',
    asks: 'A digital file that ended on 29 February 2024',
    restsOn: 'bewaartermijn: five years',
    ask: 'retentionDeadline',
    facts: { ...keeping, sender: 'client', serviceEndedOn: '2024-02-29' },
    expect: { deadline: '2029-02-28', keepUntil: 'none' },
  },
];
