import { forRegulation, prepare } from 'reglement';
import { werkId } from 'reglement/bureaus';
import { describe, test } from 'vitest';
import type { Facts } from '../../src/facts/index.ts';
import { lighthouse } from '../decision/fixtures/lighthouse.ts';
import { call as callDoor, doors } from '../misuse/doors.ts';
import { junk } from '../misuse/junk.ts';
import { asked, asking, type Came, isQuestion, type Put, put, questions } from './questions.ts';
import { OnRecord } from './record.ts';

const onRecord = new OnRecord(new URL('./refusals.json', import.meta.url));

type Said = Readonly<Record<string, unknown>>;

const day = '2026-03-02';
const declared: Facts = werkId.vocabulary.facts;

/** Each question, put as it should be. */
const inOrder: Readonly<Record<keyof typeof questions, Said>> = {
  canAccess: { asOf: day, actor: 'coach', mode: 'view', data: ['reports'] },
  canDisclose: { asOf: day, recipient: 'employer', purpose: 'reintegration', data: 'reports' },
  canProcess: { asOf: day, purpose: 'reintegration', data: 'reports' },
  canCharge: { right: 'access', receivedOn: day },
  assessRequest: { right: 'access', receivedOn: day },
  requestDueDate: { right: 'access', receivedOn: day },
  appealDueDate: { right: 'access', receivedOn: day, asOf: '2026-05-01' },
  retentionDeadline: { record: 'invoice', asOf: day },
  retentionStatus: { record: 'invoice', asOf: day },
  dutiesOn: { event: 'intake', asOf: day },
};

/** Beside the mistakes of plain JavaScript: words that are almost right, and values a little off. */
const odd: Readonly<Record<string, unknown>> = {
  ...junk,
  'a word almost right': 'coch',
  'a word twice': ['reports', 'reports'],
  'a list and a group': ['special', 'reports'],
  'not applicable': 'notApplicable',
  'not applicable in a list': ['notApplicable'],
  'a day that does not exist': '2026-02-30',
  'a day with a moment': '2026-03-02T00:00Z',
  'an early day': '0000-01-01',
  'a negative number': -1,
  'a large number': 2 ** 53,
  'a list with a hole': [undefined, 'reports'],
  'a nested list': [['reports']],
  'a text object': Object('reports'),
  'a null-prototype object': Object.create(null),
};

/** All that came of one fact said wrongly in every way, as one. */
const together = (told: string, cases: readonly Put[]): Put => ({
  told,
  came: (): Came => {
    const came = cases.map((one) => one.came());
    const outcomes = new Set(came.map(({ outcome }) => outcome));
    return {
      outcome: outcomes.size === 1 ? [...outcomes].join() : 'some in order',
      answer: came.map(({ answer }) => answer).join('\n'),
      words: came.map(({ words }) => words).join('\n'),
    };
  },
});

describe.each(Object.keys(questions).filter(isQuestion))('%s', (name) => {
  const [topic] = questions[name];
  const facts = inOrder[name];

  test('each fact said wrongly in every way is refused in the same words', () => {
    const own = Object.entries(declared).filter(
      ([fact, { topics }]) => topics.includes(topic) || fact === 'asOf',
    );
    const cases = [...own.map(([fact]) => fact), 'asOf', 'misspelt', 'occasion', 'done', 'records'].map(
      (fact) =>
        together(
          `${name} with ${fact} said wrongly`,
          Object.values(odd).map((value) => put('ask', [werkId, name, { ...facts, [fact]: value }], fact)),
        ),
    );
    onRecord.holds(`${name}: facts said wrongly`, cases);
  });

  test('a fact of another question, a fact that is worked out, and one that is missing', () => {
    const foreign = Object.entries(declared).filter(
      ([, fact]) => !fact.topics.includes(topic) || fact.derived === true,
    );
    const cases = [
      ...foreign.map(([fact]) => asking(werkId, name, { ...facts, [fact]: 'yes' })),
      ...Object.keys(facts).map((fact) => asking(werkId, name, { ...facts, [fact]: undefined })),
      asking(werkId, name, {}),
      asking(werkId, name, { ...facts, actr: 'coach', recipent: 'employer', serviceEndOn: day, evnt: 1 }),
    ];
    onRecord.holds(`${name}: facts in the wrong place`, cases);
  });

  test('what is bound said wrongly, or bound and said otherwise', () => {
    const cases = Object.keys(facts).map((fact) =>
      together(
        `${name} with ${fact} bound wrongly`,
        Object.values(odd).flatMap((value) => [
          put('ask', [werkId, name, facts, { [fact]: value }], fact),
          put('receipt', [werkId, name, facts, { [fact]: value }], fact),
        ]),
      ),
    );
    onRecord.holds(`${name}: bound wrongly`, cases);
  });
});

/** A door that takes one thing wrongly. The doors of the calendar and the language have records of their own. */
const ofDecision = Object.entries(doors)
  .slice(0, Object.keys(doors).indexOf('versions'))
  // What an interview gives is no function of the library; `test/misuse` puts it there.
  .filter(([name]) => !name.startsWith('interview.'));

test.each(ofDecision)('%s refuses what is handed in by mistake in the same words', (name, args) => {
  const isPrinted = (value: unknown): boolean => typeof value !== 'symbol' && typeof value !== 'bigint';
  const cases = args.map((_, place) =>
    together(
      `${name} with something odd at ${place}`,
      Object.values(odd)
        .filter(isPrinted)
        .map((value) => put(name, args.with(place, value), `${place}`)),
    ),
  );
  onRecord.holds(`${name}: handed in by mistake`, [...cases, put(name, [], 'nothing at all')]);
  callDoor(name, args);
});

test('a name in place of another', () => {
  const names = [
    ...Object.keys(questions),
    'permittedData',
    'retentionOfFile',
    'explain',
    'canAcces',
    'toString',
  ];
  const topics = ['access', 'disclosure', 'processing', 'charge', 'request', 'retention', 'duty', 'acces'];
  const cases = [...names, ...topics].flatMap((name) => [
    put('ask', [werkId, name, inOrder.canAccess], name),
    put('receipt', [werkId, name, inOrder.canAccess], name),
    put('permittedData', [werkId, name, inOrder.canAccess], name),
    put('prepare', [werkId, name, '2026-02-30'], name),
    put('factsFor', [werkId, name, day], name),
  ]);
  onRecord.holds('names', cases);
});

const consent = {
  by: 'client',
  to: ['employer'],
  purposes: ['reintegration'],
  data: ['reports'],
  qualities: ['free'],
  givenOn: '2026-01-01',
  withdrawnOn: 'never',
};

test('consents said wrongly', () => {
  const disclose = (records: unknown): Put =>
    asking(werkId, 'canDisclose', { ...inOrder.canDisclose, consent: records });
  const cases = [
    ...Object.keys(consent).map((key) =>
      together(
        `a consent with ${key} said wrongly`,
        Object.values(odd).map((value) => disclose([consent, { ...consent, [key]: value }])),
      ),
    ),
    ...Object.keys(consent).map((key) => disclose([{ ...consent, [key]: undefined }])),
    disclose([{ ...consent, withdrawnOn: '2025-12-31' }]),
    disclose([{ ...consent, wthdrawnOn: 'never', extra: 1 }]),
    disclose([{ ...consent, to: ['coach', 'employr'] }]),
    disclose({ 0: consent }),
  ];
  onRecord.holds('consents', cases);
});

test('acts on record said wrongly', () => {
  const act = { clause: 'avg:13', act: 'privacyInformationGiven', on: day };
  const duties = (done: unknown): Put => asking(werkId, 'dutiesOn', { ...inOrder.dutiesOn, done });
  const cases = [
    ...['clause', 'act', 'on', 'occasion'].map((key) =>
      together(
        `an act with ${key} said wrongly`,
        Object.values(odd).map((value) => duties([act, { ...act, [key]: value }])),
      ),
    ),
    duties([{ ...act, clause: 'avg:131' }]),
    duties([{ ...act, clause: '1.1' }]),
    duties([{ ...act, clause: 'avg:6' }]),
    duties([{ ...act, act: 'privacyInformationGivn' }]),
    duties([{ ...act, claus: 'avg:13', whn: day }]),
    duties([null, 'avg:13', act]),
  ];
  onRecord.holds('acts', cases);
});

test('days of a request that cannot follow each other', () => {
  const days = [
    'extensionToldOn',
    'answeredOn',
    'mediationEndedOn',
    'pausedFrom',
    'pausedUntil',
    'feePaidOn',
  ];
  const own = days.filter((name) => Object.hasOwn(werkId.vocabulary.facts, name));
  const cases = own.flatMap((name) =>
    ['2026-03-01', day, '2026-03-10', '2027-03-02'].flatMap((on) =>
      (['assessRequest', 'requestDueDate', 'appealDueDate'] as const).flatMap((question) => [
        asking(werkId, question, { ...inOrder[question], [name]: on }),
        asking(werkId, question, { ...inOrder[question], pausedFrom: '2026-03-05', [name]: on }),
        asking(werkId, question, {
          ...inOrder[question],
          answeredOn: '2026-03-09',
          answer: 'refused',
          [name]: on,
        }),
      ]),
    ),
  );
  onRecord.holds('days of a request', [
    ...cases,
    asking(werkId, 'assessRequest', { right: 'complaint', receivedOn: day }),
    asking(werkId, 'assessRequest', {
      ...inOrder.assessRequest,
      records: [{ record: 'invoce' }, { asOf: day }],
    }),
    asking(werkId, 'appealDueDate', { ...inOrder.appealDueDate, asOf: '2026-03-01' }),
  ]);
});

test('sweeps and prepared questions handed something odd', () => {
  const question = prepare(werkId, 'access', day);
  const other = prepare(werkId, 'processing', day);
  const foreign = other.known({ purpose: 'reintegration', data: 'reports' });
  const calls: Readonly<Record<string, () => unknown>> = {
    outcome: () => question.outcome(foreign),
    answer: () => question.answer(foreign),
  };
  const methods = Object.entries(calls).map(([name, made]) => asked(`${name} of another question`, made));
  const records = [{ record: 'invoice' }, { record: 'invoce' }];
  const columns = (days: object): unknown => ({ same: { record: 'invoice' }, days });
  const watched = Object.values(odd).flatMap((value) => [
    put('retentionSweep', [werkId, [], day, { every: value }], 'every'),
    put('retentionSweep', [werkId, [], day, { progress: value }], 'progress'),
    put('decideAll', [question, [], { signal: value }], 'signal'),
  ]);
  onRecord.holds('sweeps', [
    ...methods,
    put('retentionSweep', [werkId, records, day], 'a record said wrongly'),
    put('decideAll', [question, [inOrder.canAccess, { actor: 'coch' }]], 'a case said wrongly'),
    put('retentionColumns', [werkId, columns({ recordClosedOn: [1] }), day], 'no column'),
    put('retentionColumns', [werkId, columns({ recordClosdOn: Int32Array.of(1) }), day], 'no fact'),
    put('retentionColumns', [werkId, columns({ record: Int32Array.of(1) }), day], 'no day'),
    put(
      'retentionColumns',
      [werkId, columns({ recordClosedOn: Int32Array.of(1, 2 ** 30) }), day],
      'no day number',
    ),
    put(
      'retentionColumns',
      [werkId, columns({ recordClosedOn: Int32Array.of(1), serviceEndedOn: Int32Array.of(1, 2) }), day],
      'two lengths',
    ),
    together('watched', watched),
  ]);
});

test('bound twice and otherwise', () => {
  const policy = forRegulation(werkId, { standing: { kept: 'digital' } });
  onRecord.holds('bound twice', [
    asked('with', () => Reflect.apply(policy.with, policy, [{ kept: 'paper' }])),
    asked('with the same', () => JSON.stringify(policy.with({ kept: 'digital' }).regulation.text.id)),
    asked('a word', () => Reflect.apply(policy.with, policy, [{ kpt: 'digital' }])),
    asked('said otherwise', () =>
      Reflect.apply(policy.canAccess, policy, [{ ...inOrder.canAccess, kept: 'paper' }]),
    ),
    asked('a receipt', () => Reflect.apply(policy.receipt, policy, ['canAcces', inOrder.canAccess])),
    asked('a question', () => Reflect.apply(policy.permittedData, policy, ['acces', inOrder.canAccess])),
  ]);
});

test('a made-up bureau: words of its own', () => {
  const facts = { actor: 'keeper', asOf: day };
  onRecord.holds('made up', [
    ...Object.values(odd).map((value) => asking(lighthouse, 'canAccess', { ...facts, cargo: value })),
    asking(lighthouse, 'canAccess', { ...facts, secret: true }),
    asking(lighthouse, 'dutiesOn', { event: 'storm', asOf: day, windForce: -1, tide: 'hgh' }),
    asking(lighthouse, 'retentionStatus', { asOf: day }),
    asking(lighthouse, 'assessRequest', {}),
    asking(lighthouse, 'requestDueDate', {}),
    asking(lighthouse, 'appealDueDate', { asOf: day }),
  ]);
});
