import { keeping } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'opwaarts';

/** How long records are kept. */
export const retention: readonly HandCase[] = [
  {
    bureau,
    id: 'O42',
    asks: 'The assignment ended on 29 February 2024: how long is the file kept?',
    restsOn: 'bewaren, sentence 1',
    ask: 'retentionStatus',
    facts: { ...keeping, serviceEndedOn: '2024-02-29', asOf: '2026-02-28' },
    expect: { deadline: '2026-02-28', status: 'mayDelete' },
  },
  {
    bureau,
    id: 'O43',
    asks: 'And a day later?',
    restsOn: 'bewaren, sentence 1',
    ask: 'retentionStatus',
    facts: { ...keeping, serviceEndedOn: '2024-02-29', asOf: '2026-03-01' },
    expect: { status: 'mustDelete' },
  },
  {
    bureau,
    id: 'O45',
    asks: 'The client asks in 2027 that the invoice goes',
    restsOn: 'bewaren, sentence 3: the law opposes',
    ask: 'retentionStatus',
    facts: {
      ...keeping,
      record: 'invoice',
      serviceEndedOn: '2024-06-30',
      recordClosedOn: '2024-06-30',
      erasureAskedOn: '2027-03-01',
      erasureGranted: 'yes',
      asOf: '2027-06-01',
    },
    expect: { status: 'keep' },
  },
  {
    bureau,
    id: 'O46',
    asks: 'And after seven years, though the house wants ten?',
    restsOn: 'bewaren, sentence 3: the law opposes no longer',
    ask: 'retentionStatus',
    facts: {
      ...keeping,
      record: 'invoice',
      serviceEndedOn: '2024-06-30',
      recordClosedOn: '2024-06-30',
      erasureAskedOn: '2032-01-02',
      erasureGranted: 'yes',
      asOf: '2032-06-01',
    },
    expect: { status: 'mustDelete' },
  },
  {
    bureau,
    id: 'H48',
    asks: 'A subsidy account of 2016',
    restsOn: 'Awb 4:69: ten years',
    ask: 'retentionStatus',
    facts: {
      ...keeping,
      record: 'subsidyAccount',
      serviceEndedOn: '2016-06-30',
      recordClosedOn: '2016-06-30',
    },
    expect: { status: 'keep' },
  },
  {
    bureau,
    id: 'H49',
    asks: 'A file whose assignment runs on',
    restsOn: 'bewaren, sentence 1',
    ask: 'retentionStatus',
    facts: { ...keeping, serviceEndedOn: 'notApplicable' },
    expect: { status: 'mayDelete' },
  },
  {
    bureau,
    id: 'X4o',
    asks: 'A digital file that ended on 29 February 2024',
    restsOn: 'bewaren: two years',
    ask: 'retentionDeadline',
    facts: { ...keeping, serviceEndedOn: '2024-02-29' },
    expect: { deadline: '2026-02-28', keepUntil: 'none' },
  },
];
