import { keeping } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'werk-id';

/** How long records are kept. */
export const retention: readonly HandCase[] = [
  {
    bureau,
    id: 'W37',
    asks: 'A file closed on 29 February 2020',
    restsOn: '13.2',
    ask: 'retentionDeadline',
    facts: { ...keeping, serviceEndedOn: '2020-02-29' },
    expect: { deadline: '2025-02-28', keepUntil: '2025-02-28' },
  },
  {
    bureau,
    id: 'W38',
    asks: 'May it be destroyed in 2023, unasked?',
    restsOn: '13.2: a floor too',
    ask: 'retentionStatus',
    facts: { ...keeping, serviceEndedOn: '2020-02-29', asOf: '2023-03-01' },
    expect: { status: 'keep' },
  },
  {
    bureau,
    id: 'W40',
    asks: 'An invoice of 2020 after a granted destruction',
    restsOn: '14.2; AWR 52',
    ask: 'retentionStatus',
    facts: {
      ...keeping,
      record: 'invoice',
      serviceEndedOn: '2020-06-30',
      recordClosedOn: '2020-06-30',
      erasureGranted: 'yes',
      erasureAskedOn: '2024-01-08',
      asOf: '2025-01-08',
    },
    expect: { keepUntil: '2027-12-31', status: 'keep' },
  },
  {
    bureau,
    id: 'H47',
    asks: 'An ESF record of a programme that closed in 2018',
    restsOn: 'ESF 2014-2020: through 31 December 2027',
    ask: 'retentionStatus',
    facts: { ...keeping, record: 'esfRecord', serviceEndedOn: '2018-06-30' },
    expect: { status: 'keep', keepUntil: '2027-12-31' },
  },
  {
    bureau,
    id: 'H51',
    asks: 'Destruction granted in 2015, after a request of 31 March',
    restsOn: '14.1: three months',
    ask: 'retentionStatus',
    facts: {
      ...keeping,
      serviceEndedOn: '2014-06-30',
      erasureGranted: 'yes',
      erasureAskedOn: '2015-03-31',
      asOf: '2015-07-01',
    },
    expect: { deadline: '2015-06-30', status: 'mustDelete' },
  },
  {
    bureau,
    id: 'H52',
    asks: 'May a file closed in 2023 go because the client asked, though five years are not over?',
    restsOn: '14 before 13.2',
    ask: 'retentionStatus',
    facts: {
      ...keeping,
      serviceEndedOn: '2023-06-30',
      erasureGranted: 'yes',
      erasureAskedOn: '2025-01-31',
      asOf: '2025-03-03',
    },
    expect: { deadline: '2025-02-28', status: 'mustDelete' },
  },
  {
    bureau,
    id: 'X4w',
    asks: 'A digital file that ended on 29 February 2024',
    restsOn: '13.2: five years, no less',
    ask: 'retentionDeadline',
    facts: { ...keeping, serviceEndedOn: '2024-02-29' },
    expect: { deadline: '2029-02-28', keepUntil: '2029-02-28' },
  },
];
