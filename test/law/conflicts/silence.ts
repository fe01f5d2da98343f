import type { Conflict, ConflictCase } from './conflict.ts';
import { charged, owed, requested, today, used } from './facts.ts';

/** What a regulation does not speak of, and the statute that speaks instead. Each is the same in every regulation that is silent on it. */
const silence = (
  row: string,
  articles: readonly string[],
  statute: string,
  cases: readonly ConflictCase[],
): Conflict => ({
  row,
  clauses: [],
  articles,
  effect: 'supplemented',
  text: 'nothing',
  statute,
  governs: articles.join(', '),
  cases,
});

const granted = (governs: string, facts: Readonly<Record<string, unknown>>): ConflictCase => ({
  shows: 'the statute grants it where the text gives nothing',
  ask: 'assessRequest',
  facts: { ...requested, ...facts },
  expect: { text: 'silent', statute: 'granted', final: 'granted', governs: [governs] },
});

export const answerTerm = (right: string): Conflict =>
  silence('term for any answer', ['avg:12.3'], 'one month from receipt', [
    {
      shows: 'received 5 March 2024, the month runs through 5 April',
      ask: 'requestDueDate',
      facts: { ...requested, right },
      expect: { text: 'silent', statute: '2024-04-05', final: '2024-04-05', governs: ['avg:12.3'] },
    },
    {
      shows: 'under the Wbp four weeks: 29 May 2018 for what came in on 1 May',
      ask: 'requestDueDate',
      facts: { ...requested, right, receivedOn: '2018-05-01' },
      expect: { text: 'silent', statute: '2018-05-29, 2018-06-01', final: '2018-05-29' },
    },
  ]);

export const rectification = silence('rectification', ['avg:16'], 'incorrect data are put right', [
  granted('avg:16', { right: 'rectification', defect: 'incorrect' }),
]);

export const restriction = silence('restriction', ['avg:18.1'], 'shielding while a dispute lasts', [
  granted('avg:18.1', { right: 'restriction', defect: 'none', restrictionReason: 'objectionPending' }),
]);

export const portability = silence(
  'portability',
  ['avg:20'],
  'own data, processed automatically on consent or contract, come along',
  [
    granted('avg:20', {
      right: 'portability',
      usedFor: 'contract',
      automated: true,
      providedByClient: true,
    }),
  ],
);

/** `more`: facts that the text adds to tell this objection from one of its own. */
export const objection = (more: Readonly<Record<string, unknown>> = {}): Conflict =>
  silence(
    'objection on personal grounds',
    ['avg:21.1'],
    'use for a legitimate interest stops, unless compelling grounds are shown',
    [
      granted('avg:21.1', {
        right: 'objection',
        usedFor: 'legitimateInterest',
        compellingGrounds: false,
        ...more,
      }),
    ],
  );

const refused = {
  right: 'access',
  receivedOn: '2024-03-05',
  answer: 'refused',
  answeredOn: '2024-03-29',
  asOf: '2024-04-15',
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;

export const supervisor = silence('complaint to the AP', ['avg:77'], 'always open, without a term', [
  {
    shows: 'the way to the supervisor is open and never closes',
    ask: 'appealDueDate',
    facts: refused,
    look: { route: 'supervisor' },
    expect: { text: 'silent', statute: 'noLimit', final: 'noLimit', governs: ['avg:77'] },
  },
]);

export const court = silence(
  'court',
  ['uavg:35.2'],
  'six weeks from the answer; without an answer, no term',
  [
    {
      shows: 'answered on Good Friday 29 March 2024: 10 May is a bridge day, so Monday 13 May',
      ask: 'appealDueDate',
      facts: refused,
      look: { route: 'court' },
      expect: { text: 'silent', statute: '2024-05-13', final: '2024-05-13', governs: ['uavg:35.2'] },
    },
    {
      shows: 'no answer came: the court stays open',
      ask: 'appealDueDate',
      facts: { ...refused, answer: 'silence', answeredOn: undefined, asOf: '2025-01-06' },
      look: { route: 'court' },
      expect: { text: 'silent', statute: 'noLimit', final: 'noLimit', governs: ['uavg:35.2', 'avg:79'] },
    },
  ],
);

export const breach = silence(
  'data breach',
  ['avg:33', 'avg:34'],
  'the AP is told, where possible within 72 hours, and the client where the risk is high',
  [
    {
      shows: 'a breach with a high risk is told to both',
      ask: 'dutiesOn',
      facts: { asOf: today, event: 'breach', riskUnlikely: false, highRisk: true },
      look: { acts: ['supervisorNotified', 'clientNotified'] },
      expect: {
        text: 'silent',
        statute: 'supervisorNotified, clientNotified',
        final: 'supervisorNotified, clientNotified',
        governs: ['avg:33', 'avg:34'],
      },
    },
  ],
);

export const processors = silence('processors', ['avg:28'], 'a written processor contract', [
  {
    shows: 'whoever is engaged signs a contract first',
    ask: 'dutiesOn',
    facts: { asOf: today, event: 'engagingProcessor', processorContract: false, commissionedBy: 'client' },
    look: { acts: ['processorContractSigned'] },
    expect: {
      text: 'silent',
      statute: 'processorContractSigned',
      final: 'processorContractSigned',
      governs: ['avg:28'],
    },
  },
]);

/** Withdrawal: told beforehand, and it works from its day on. `withdrawn` is an act that the withdrawn consent alone could carry. */
export const withdrawal = (withdrawn: ConflictCase): Conflict =>
  silence('withdrawal of consent', ['avg:7.3'], 'at any time, as easily as given, and told beforehand', [
    {
      shows: 'that consent can be withdrawn is told on collection',
      ask: 'dutiesOn',
      facts: { ...owed, event: 'collection' },
      look: { acts: ['withdrawalExplained'] },
      expect: {
        text: 'silent',
        statute: 'withdrawalExplained',
        final: 'withdrawalExplained',
        governs: ['avg:7.3'],
      },
    },
    withdrawn,
  ]);

export const refusalNotice = silence(
  'notice of a refusal',
  ['avg:12.4'],
  'within a month, with reasons, the AP and the court',
  [
    {
      shows: 'a refusal names its reasons and both ways on',
      ask: 'dutiesOn',
      facts: { asOf: '2024-03-20', event: 'refusal', right: 'access', receivedOn: '2024-03-05' },
      look: { acts: ['refusalExplained', 'supervisorMentioned', 'courtMentioned'] },
      expect: {
        text: 'silent',
        statute:
          'refusalExplained by 2024-04-05, supervisorMentioned by 2024-04-05, courtMentioned by 2024-04-05',
        final:
          'refusalExplained by 2024-04-05, supervisorMentioned by 2024-04-05, courtMentioned by 2024-04-05',
        governs: ['avg:12.4'],
      },
    },
  ],
);

export const fee = silence('fee', ['avg:12.5'], 'free of charge', [
  {
    shows: 'a first copy is free',
    ask: 'canCharge',
    facts: charged,
    expect: { text: 'silent', statute: 'forbidden', final: 'forbidden', governs: ['avg:12.5'] },
  },
]);

/** Under the Wbp a bureau that asked nothing could ask something. */
export const feeOnceCapped: Conflict = {
  ...fee,
  articles: ['avg:12.5', 'wbp:39'],
  statute: 'free of charge; until 24 May 2018 at most 0.23 euro a page and 4.50 euro',
  governs: 'avg:12.5, wbp:39',
  cases: [
    ...fee.cases,
    {
      shows: 'received on the last day of the Wbp, a capped fee was in order',
      ask: 'canCharge',
      facts: { ...charged, receivedOn: '2018-05-24', pages: 30 },
      expect: {
        text: 'silent',
        statute: 'permitted',
        final: 'permitted',
        governs: ['wbp:39'],
        caps: [450],
      },
    },
  ],
};

/** `text`: what the text says of any data that are in order, without a word on the number. */
export const bsn = (facts: Readonly<Record<string, unknown>>, text = 'silent'): Conflict =>
  silence('citizen service number', ['uavg:46'], 'only as a statute prescribes; consent is no ground', [
    {
      shows: 'without a statute the number is not used',
      ask: 'canProcess',
      facts: { ...used, data: 'bsn', ...facts },
      look: { aspect: 'processing.data' },
      expect: { text, statute: 'forbidden', final: 'forbidden', governs: ['uavg:46'] },
    },
  ]);

export const representatives = silence(
  'representatives',
  ['uavg:5'],
  'the legal representative asks for who cannot decide, and for nobody else',
  [
    {
      shows: 'a parent asks for a client of fifteen',
      ask: 'assessRequest',
      facts: { ...requested, right: 'access', askedBy: 'representative', clientStatus: 'under16' },
      expect: { text: 'granted', statute: 'granted', final: 'granted', governs: ['avg:15.1'] },
    },
    {
      shows: 'nobody represents a client who decides for himself',
      ask: 'assessRequest',
      facts: { ...requested, right: 'access', askedBy: 'representative' },
      expect: { text: 'silent', statute: 'refused', final: 'refused', governs: ['uavg:5'] },
    },
  ],
);

/** `facts`: a use that the text's own ground carries and none of article 6 does. */
export const grounds = (facts: Readonly<Record<string, unknown>>, text: string): Conflict =>
  silence('grounds', ['avg:6.1'], 'one of six grounds, beside what the text asks', [
    {
      shows: 'needed for the service is no ground by itself',
      ask: 'canProcess',
      facts: { ...used, neededFor: ['service', 'purpose'], ...facts },
      look: { aspect: 'processing.ground' },
      expect: { text, statute: 'forbidden', final: 'forbidden', governs: ['avg:6.1'] },
    },
  ]);
