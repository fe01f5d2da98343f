import { client, requesting } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'working-progression';

/** Until when. */
export const terms: readonly HandCase[] = [
  {
    bureau,
    id: 'P27',
    asks: 'Access asked on 21 March 2025',
    restsOn: '2.9: four weeks, not moved',
    ask: 'requestDueDate',
    facts: { ...requesting, right: 'access', receivedOn: '2025-03-21' },
    expect: { answerBy: '2025-04-18' },
  },
  {
    bureau,
    id: 'P27b',
    asks: 'Access asked on 7 April 2025',
    restsOn: '2.9',
    ask: 'requestDueDate',
    facts: { ...requesting, right: 'access', receivedOn: '2025-04-07' },
    expect: { answerBy: '2025-05-05' },
  },
  {
    bureau,
    id: 'P28',
    asks: 'Access asked on 31 March 2017',
    restsOn: '2.9 restates Wbp 35',
    ask: 'requestDueDate',
    facts: { ...requesting, right: 'access', receivedOn: '2017-03-31' },
    expect: { answerBy: '2017-05-01' },
  },
  {
    bureau,
    id: 'P29',
    asks: 'Access refused on 15 April 2022: to court until when?',
    restsOn: 'UAVG 35, wider than 2.10',
    ask: 'appealDueDate',
    facts: {
      ...client,
      right: 'access',
      receivedOn: '2022-03-28',
      answer: 'refused',
      answeredOn: '2022-04-15',
      asOf: '2022-05-02',
    },
    expect: { appealBy: '2022-05-30' },
  },
  {
    bureau,
    id: 'P30',
    asks: 'No answer to a correction?',
    restsOn: 'UAVG 35(2)',
    ask: 'appealDueDate',
    facts: {
      ...client,
      right: 'rectification',
      receivedOn: '2024-03-05',
      answer: 'silence',
      asOf: '2024-09-01',
    },
    expect: { appealBy: 'none' },
  },
  {
    bureau,
    id: 'H60',
    asks: 'Does an extension stretch the own four weeks?',
    restsOn: '2.9: no extension',
    ask: 'requestDueDate',
    facts: { ...requesting, right: 'access', receivedOn: '2025-03-21', extensionToldOn: '2025-04-07' },
    expect: { answerBy: '2025-04-18' },
  },
];
