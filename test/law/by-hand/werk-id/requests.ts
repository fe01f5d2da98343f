import { client, erasing, requesting, stored } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';
import { asked } from './situations.ts';

const bureau = 'werk-id';

/** What becomes of a request, and what it costs. */
export const requests: readonly HandCase[] = [
  {
    bureau,
    id: 'W32',
    asks: 'Is an oral request for destruction of an old file heard?',
    restsOn: 'AVG 12(2), 17(1)(a)',
    ask: 'assessRequest',
    facts: {
      ...asked,
      requestForm: 'orally',
      right: 'erasure',
      defect: 'irrelevant',
      erasureReason: 'none',
      receivedOn: '2025-03-21',
      records: [
        {
          ...client,
          record: 'clientFile',
          carrier: 'digital',
          legalHold: false,
          serviceEndedOn: '2021-06-30',
        },
      ],
    },
    expect: { verdict: 'granted' },
  },
  {
    bureau,
    id: 'W33',
    asks: 'Is a correction heard of somebody who never saw the file?',
    restsOn: 'AVG 16 against 11.1',
    ask: 'assessRequest',
    facts: {
      ...asked,
      right: 'rectification',
      defect: 'incorrect',
      priorAccess: false,
      receivedOn: '2025-03-21',
    },
    expect: { verdict: 'granted' },
  },
  {
    bureau,
    id: 'W35',
    asks: 'May access cost money in 2015?',
    restsOn: 'Wbp 39',
    ask: 'canCharge',
    facts: { ...client, right: 'access', receivedOn: '2015-03-06' },
    expect: { verdict: 'permitted' },
  },
  {
    bureau,
    id: 'W35b',
    asks: 'And in 2020?',
    restsOn: 'AVG 12(5)',
    ask: 'canCharge',
    facts: { ...client, right: 'access', receivedOn: '2020-03-06', excessive: false, furtherCopy: false },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'W36',
    asks: 'Access that harms another, separable',
    restsOn: '10.2',
    ask: 'assessRequest',
    facts: { ...asked, right: 'access', othersHarmed: 'separable', receivedOn: '2025-03-21' },
    expect: { verdict: 'grantedInPart' },
  },
  {
    bureau,
    id: 'W39',
    asks: 'Destruction asked, while another has a substantial interest in keeping',
    restsOn: '14.2',
    ask: 'assessRequest',
    facts: {
      ...asked,
      right: 'erasure',
      defect: 'none',
      erasureReason: 'none',
      keepingInterest: 'another',
      receivedOn: '2025-03-21',
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
    expect: { verdict: 'grantedInPart' },
  },
  {
    bureau,
    id: 'H34',
    asks: 'Does the client read a working note that stands in the computer?',
    restsOn: 'AVG 15 against 10.4',
    ask: 'assessRequest',
    facts: { ...requesting, right: 'access', document: 'workingNote', receivedOn: '2025-03-21' },
    expect: { verdict: 'granted' },
  },
  {
    bureau,
    id: 'H63',
    asks: 'Erasure of the file and an invoice of 2023',
    restsOn: '14.2; AWR 52: split',
    ask: 'assessRequest',
    facts: {
      ...erasing,
      requestForm: 'inWriting',
      receivedOn: '2025-03-21',
      records: [
        { ...stored, serviceEndedOn: '2023-06-30' },
        { ...stored, record: 'invoice', serviceEndedOn: '2023-06-30', recordClosedOn: '2023-06-30' },
      ],
    },
    expect: { verdict: 'grantedInPart' },
  },
];
