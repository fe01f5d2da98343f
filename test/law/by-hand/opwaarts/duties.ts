import { client } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'opwaarts';

/** What must be done. */
export const duties: readonly HandCase[] = [
  {
    bureau,
    id: 'O38',
    asks: 'What must a refusal hold?',
    restsOn: 'rechten; AVG 12(4)',
    ask: 'dutiesOn',
    facts: {
      ...client,
      event: 'refusal',
      right: 'erasure',
      happenedOn: '2025-03-03',
      receivedOn: '2025-02-10',
      asOf: '2025-03-03',
    },
    expect: {
      duties: ['refusalExplained', 'supervisorMentioned', 'courtMentioned', 'explainRefusalInWriting'],
    },
  },
  {
    bureau,
    id: 'Y20',
    asks: 'What comes with an enrolment?',
    restsOn: 'doel, verwerking',
    ask: 'dutiesOn',
    facts: { ...client, event: 'intake', happenedOn: '2025-03-03', asOf: '2025-03-03' },
    expect: { duties: ['offerPrivacyStatement', 'handOverRegulation', 'tellDataAreProcessed'] },
  },
  {
    bureau,
    id: 'Y21',
    asks: 'What comes with handing data to a third party?',
    restsOn: 'verwerking: secrecy passed on',
    ask: 'dutiesOn',
    facts: {
      ...client,
      event: 'disclosure',
      recipient: 'family',
      happenedOn: '2025-03-03',
      asOf: '2025-03-03',
    },
    expect: { duties: ['imposeSecrecy'] },
  },
  {
    bureau,
    id: 'Y22',
    asks: 'And to a court?',
    restsOn: 'verwerking: not on who receives by law',
    ask: 'dutiesOn',
    facts: {
      ...client,
      event: 'disclosure',
      recipient: 'court',
      happenedOn: '2025-03-03',
      asOf: '2025-03-03',
    },
    expect: { noDuties: ['imposeSecrecy'] },
  },
];
