import { isDeepStrictEqual } from 'node:util';
import * as index from '../../src/index.ts';
import type { Regulation } from '../../src/language/index.ts';
import { type Call, calls } from './call.ts';
import type { Chance } from './chance.ts';
import { areFacts, dayOf, entriesOf, isDay } from './declared.ts';
import {
  examplesOf,
  factsIn,
  isEvery,
  isRecord,
  isRegulation,
  preparedOf,
  regulations,
  type Topic,
  topics,
} from './pools.ts';
import { Said } from './spoil.ts';

type Record = Readonly<{ [key: string]: unknown }>;

/** How a question's facts are drawn and judged. */
interface Question {
  readonly topic: Topic;
  readonly ownDays: readonly string[];
  readonly beside?: readonly string[];
  /** What stands beside the facts, and the order of the days. */
  isInOrder?(said: Record, regulation: Regulation): boolean;
  draw?(regulation: Regulation, chance: Chance): object;
}

const recordsOf = (regulation: Regulation, chance: Chance): readonly object[] =>
  Array.from({ length: 1 + chance.below(2) }, () =>
    withoutDay(chance.pick(factsIn(regulation, 'retention'))),
  );

const withoutDay = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'asOf'));

const areRecords = (said: unknown, regulation: Regulation): boolean =>
  isEvery(said, (record) => areFacts(record, { facts: regulation.vocabulary.facts, topic: 'retention' }));

const answered: readonly object[] = [
  {},
  { answer: 'refused', answeredOn: '2024-03-29' },
  { extensionToldOn: '2024-03-20' },
];

const example = (regulation: Regulation, ask: string, chance: Chance): object => {
  const found = examplesOf(regulation, ask);
  if (found.length > 0 && !chance.oneIn(3)) return chance.pick(found);
  const [right, rest] = [chance.pick(['access', 'erasure', 'rectification']), chance.pick(answered)];
  return {
    right,
    receivedOn: '2024-03-05',
    ...rest,
    ...(ask === 'appealDueDate' ? { asOf: '2024-04-15' } : {}),
  };
};

const permission = (topic: Topic): Question => ({ topic, ownDays: topic === 'charge' ? [] : ['asOf'] });

const ofRequest = (ask: string, ownDays: readonly string[]): Question => ({
  topic: 'request',
  ownDays,
  beside: ['records'],
  draw: (regulation, chance) =>
    chance.oneIn(3)
      ? { ...example(regulation, ask, chance), records: recordsOf(regulation, chance) }
      : example(regulation, ask, chance),
  isInOrder: (said, regulation) =>
    (said.records === undefined || areRecords(said.records, regulation)) &&
    ['extensionToldOn', 'answeredOn', 'mediationEndedOn', 'pausedFrom', 'asOf'].every(
      (name) => !isDay(said[name]) || dayOf(said[name]) >= dayOf(said.receivedOn),
    ),
});

const retention: Question = { topic: 'retention', ownDays: ['asOf'] };

export const questions: Readonly<{ [name: string]: Question }> = {
  canAccess: permission('access'),
  canDisclose: permission('disclosure'),
  canProcess: permission('processing'),
  canCharge: permission('charge'),
  assessRequest: ofRequest('assessRequest', []),
  requestDueDate: ofRequest('requestDueDate', []),
  appealDueDate: ofRequest('appealDueDate', ['asOf']),
  retentionDeadline: retention,
  retentionStatus: retention,
  lawOpposesErasure: retention,
  retentionOfFile: {
    topic: 'retention',
    ownDays: [],
    draw: (regulation, chance) => ({ asOf: '2026-03-02', records: recordsOf(regulation, chance) }),
  },
  dutiesOn: {
    topic: 'duty',
    ownDays: ['asOf'],
    beside: ['occasion'],
    isInOrder: ({ occasion }) => occasion === undefined || typeof occasion === 'string',
  },
};

export function drawn(name: string, regulation: Regulation, chance: Chance): object {
  const question = questions[name];
  if (question === undefined) throw new Error(name);
  return question.draw?.(regulation, chance) ?? chance.pick(factsIn(regulation, question.topic));
}

/** Whether facts are in order for a question, beside what was bound. */
export function isInOrder(name: string, said: unknown, regulation: Regulation, bound: Record = {}): boolean {
  const question = questions[name];
  if (question === undefined || !isRecord(said)) return false;
  if (name === 'retentionOfFile')
    return (
      isDay(said.asOf) &&
      Object.keys(said).every((key) => ['asOf', 'records'].includes(key)) &&
      areRecords(said.records, regulation)
    );
  const { topic, ownDays, beside = [] } = question;
  return (
    areFacts(said, { facts: regulation.vocabulary.facts, topic, ownDays, beside, bound }) &&
    question.isInOrder?.(said, regulation) !== false
  );
}

/** Facts that leave out what may be bound. */
function unbound(name: string, regulation: Regulation, chance: Chance): object {
  const facts = withoutBound(drawn(name, regulation, chance));
  if (!('records' in facts) || !Array.isArray(facts.records)) return facts;
  return { ...facts, records: facts.records.map((one: unknown) => withoutBound(Object(one))) };
}

const withoutBound = (facts: object): object =>
  ['kept', 'clientStatus', 'legalHold'].reduce(withoutKey, facts);

const someRegulation = (chance: Chance): Regulation => chance.pick(regulations);

/** What is bound: a few facts whose topics are many. */
export const standings: readonly Record[] = [
  {},
  { kept: 'digital' },
  { kept: 'digital', clientStatus: 'capableAdult' },
  { legalHold: false, kept: 'paperFile' },
];

const isStanding = (said: unknown, { vocabulary }: Regulation): boolean =>
  areFacts(said, { facts: vocabulary.facts, topic: 'standing' });

const isStandingOrNone = (said: unknown, regulation: Regulation): boolean =>
  said === undefined || isStanding(said, regulation);

/** What was bound and what is stated say the same where both say something. */
const agree = (bound: unknown, said: unknown): boolean =>
  !isRecord(bound) ||
  !isRecord(said) ||
  entriesOf(bound).every(([name, value]) => said[name] === undefined || same(said[name], value));

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plainly(one)) === JSON.stringify(plainly(other));
const plainly = (said: unknown): unknown =>
  said instanceof Said ? said.day : Array.isArray(said) && said.length === 1 ? said[0] : said;

const bare: readonly Call[] = Object.keys(questions)
  .filter((name) => name !== 'dutiesOn')
  .map((name) =>
    calls(`index.${name}`, byName(index, name), {
      good: (chance) => {
        const regulation = someRegulation(chance);
        return [regulation, drawn(name, regulation, chance)];
      },
      isGood: ([regulation, facts, standing]) =>
        isRegulation(regulation) && standing === undefined && isInOrder(name, facts, regulation),
      isPure: true,
      weight: 6,
    }),
  );

export function byName(entry: object, name: string): (...args: readonly unknown[]) => unknown {
  const found: unknown = Object.entries(entry).find(([key]) => key === name)?.[1];
  if (typeof found !== 'function') throw new Error(`${name} is no function`);
  return (...args) => Reflect.apply(found, undefined, args);
}

const policyMethods = [...Object.keys(questions).filter((name) => name !== 'lawOpposesErasure')];

const method = (policy: object, name: string, args: readonly unknown[]): unknown => {
  const found: unknown = Object.entries(policy).find(([key]) => key === name)?.[1];
  if (typeof found !== 'function') throw new Error(`${name} is no method`);
  return Reflect.apply(found, policy, [...args]);
};

const policyOf = (regulation: unknown, standing: unknown): object =>
  Object(byName(index, 'forRegulation')(regulation, { standing }));

const ofPolicy: readonly Call[] = policyMethods.map((name) => ({
  name: `index.forRegulation().${name}`,
  good: (chance) => {
    const regulation = someRegulation(chance);
    return [regulation, chance.pick(standings), unbound(name, regulation, chance)];
  },
  run: ([regulation, standing, facts, ...more]) =>
    method(policyOf(regulation, standing), name, [facts, ...more]),
  isGood: ([regulation, standing, facts, done]) =>
    isRegulation(regulation) &&
    isStandingOrNone(standing, regulation) &&
    isInOrder(name, facts, regulation, isRecord(standing) ? standing : {}) &&
    (name === 'dutiesOn' ? areDone(done, regulation) : true),
  isPure: true,
  weight: 3,
}));

/** An act for which the regulation or a statute has a duty. */
const anAct = (regulation: Regulation, chance: Chance): object => {
  const owed = [...regulation.clauses.entries()].flatMap(
    ([
      clause,
      {
        clause: { rules },
      },
    ]) => rules.flatMap((rule) => (rule.rule === 'duty' ? [{ clause, act: rule.act }] : [])),
  );
  return { ...chance.pick(owed), on: '2026-03-02', ...(chance.oneIn(2) ? { occasion: 'first' } : {}) };
};

function areDone(said: unknown, regulation: Regulation): boolean {
  if (said === undefined) return true;
  return Array.isArray(said) && said.every((act: unknown) => isDone(act, regulation));
}

function isDone(said: unknown, { text, clauses }: Regulation): boolean {
  if (!isRecord(said)) return false;
  const { clause, act, on, occasion } = said;
  if (Object.keys(said).some((key) => !['clause', 'act', 'on', 'occasion'].includes(key))) return false;
  if (typeof clause !== 'string' || !isDay(on)) return false;
  if (occasion !== undefined && typeof occasion !== 'string') return false;
  const found = clauses.get(clause) ?? clauses.get(`${text.id}:${clause}`);
  return found?.clause.rules.some((rule) => rule.rule === 'duty' && rule.act === act) === true;
}

const masked = ['access', 'disclosure', 'processing'] as const;
const functionOf = { access: 'canAccess', disclosure: 'canDisclose', processing: 'canProcess' } as const;

const isMasked = (said: unknown): said is (typeof masked)[number] => masked.some((topic) => topic === said);

const withData = (facts: unknown): unknown =>
  isRecord(facts) && !('data' in facts) ? { ...facts, data: ['name'] } : facts;

const single: readonly Call[] = [
  calls('index.dutiesOn', index.dutiesOn, {
    good: (chance) => {
      const regulation = someRegulation(chance);
      return [regulation, drawn('dutiesOn', regulation, chance), [anAct(regulation, chance)]];
    },
    isGood: ([regulation, facts, done, standing]) =>
      isRegulation(regulation) &&
      standing === undefined &&
      isInOrder('dutiesOn', facts, regulation) &&
      areDone(done, regulation),
    isPure: true,
    weight: 4,
  }),
  calls('index.permittedData', index.permittedData, {
    good: (chance) => {
      const regulation = someRegulation(chance);
      const topic = chance.pick(masked);
      const facts = drawn(functionOf[topic], regulation, chance);
      return [regulation, topic, chance.oneIn(2) ? facts : withoutKey(facts, 'data')];
    },
    isGood: ([regulation, topic, facts, standing]) =>
      isRegulation(regulation) &&
      isMasked(topic) &&
      standing === undefined &&
      isInOrder(functionOf[topic], withData(facts), regulation),
    isPure: true,
    weight: 3,
  }),
  {
    name: 'index.forRegulation().permittedData',
    good: (chance) => {
      const regulation = someRegulation(chance);
      const topic = chance.pick(masked);
      return [regulation, chance.pick(standings), topic, unbound(functionOf[topic], regulation, chance)];
    },
    run: ([regulation, standing, ...args]) => method(policyOf(regulation, standing), 'permittedData', args),
    isGood: ([regulation, standing, topic, facts]) =>
      isRegulation(regulation) &&
      isStandingOrNone(standing, regulation) &&
      isMasked(topic) &&
      isInOrder(functionOf[topic], withData(facts), regulation, isRecord(standing) ? standing : {}),
    isPure: true,
  },
  {
    name: 'index.forRegulation().with',
    good: (chance) => {
      const regulation = someRegulation(chance);
      return [
        regulation,
        { kept: 'digital' },
        chance.pick(standings.slice(0, 3)),
        unbound('canAccess', regulation, chance),
      ];
    },
    run: ([regulation, standing, more, facts]) =>
      method(Object(method(policyOf(regulation, standing), 'with', [more])), 'canAccess', [facts]),
    isGood: ([regulation, standing, more, facts]) =>
      isRegulation(regulation) &&
      isStandingOrNone(standing, regulation) &&
      isStanding(more, regulation) &&
      agree(standing, more) &&
      isInOrder('canAccess', facts, regulation),
    isPure: true,
    weight: 2,
  },
  calls('index.forRegulation', index.forRegulation, {
    good: (chance) => [someRegulation(chance), { standing: chance.pick(standings) }],
    isGood: ([regulation, bound]) =>
      isRegulation(regulation) &&
      (bound === undefined ||
        (isRecord(bound) &&
          Object.keys(bound).every((key) => key === 'standing') &&
          isStandingOrNone(bound.standing, regulation))),
  }),
  calls('index.standingFacts', index.standingFacts, {
    good: (chance) => [someRegulation(chance), chance.pick(standings)],
    isGood: ([regulation, facts, before]) =>
      isRegulation(regulation) && isStanding(facts, regulation) && before === undefined,
  }),
  {
    name: 'index.canAccess with standing facts',
    good: (chance) => {
      const regulation = someRegulation(chance);
      const standing = index.standingFacts(regulation, chance.pick(standings));
      return [regulation, unbound('canAccess', regulation, chance), standing];
    },
    run: (args) => byName(index, 'canAccess')(...args),
    isGood: ([regulation, facts, standing]) =>
      isRegulation(regulation) &&
      (standing === undefined || standing instanceof Map) &&
      isInOrder('canAccess', facts, regulation),
  },
  calls('index.ask', index.ask, {
    good: (chance) => {
      const [regulation, name] = [someRegulation(chance), chance.pick(asked)];
      return [regulation, name, unbound(name, regulation, chance), chance.pick(standings)];
    },
    isGood: ([regulation, name, facts, standing]) =>
      isRegulation(regulation) &&
      isStandingOrNone(standing, regulation) &&
      isAsked(name) &&
      isInOrder(name, withoutDone(name, facts, regulation), regulation, isRecord(standing) ? standing : {}),
    isPure: true,
    weight: 3,
  }),
  calls('index.receipt', index.receipt, {
    good: (chance) => {
      const [regulation, name] = [someRegulation(chance), chance.pick(asked)];
      return [regulation, name, unbound(name, regulation, chance), chance.pick(standings)];
    },
    isGood: ([regulation, name, facts, standing]) =>
      isRegulation(regulation) &&
      isStandingOrNone(standing, regulation) &&
      isAsked(name) &&
      isInOrder(name, withoutDone(name, facts, regulation), regulation, isRecord(standing) ? standing : {}),
    isPure: true,
    weight: 2,
  }),
  {
    name: 'index.forRegulation().receipt',
    good: (chance) => {
      const [regulation, name] = [someRegulation(chance), chance.pick(asked)];
      return [regulation, chance.pick(standings), name, unbound(name, regulation, chance)];
    },
    run: ([regulation, standing, ...args]) => method(policyOf(regulation, standing), 'receipt', args),
    isGood: ([regulation, standing, name, facts]) =>
      isRegulation(regulation) &&
      isStandingOrNone(standing, regulation) &&
      isAsked(name) &&
      isInOrder(name, withoutDone(name, facts, regulation), regulation, isRecord(standing) ? standing : {}),
    isPure: true,
    weight: 2,
  },
  calls('index.replay', index.replay, {
    good: (chance) => {
      const regulation = someRegulation(chance);
      return [regulation, receiptOf(regulation, chance)];
    },
    isGood: ([regulation, kept]) => isRegulation(regulation) && isRecord(kept),
    isNonsense: (answer, [regulation, kept]) =>
      isRecord(answer) &&
      answer.same === true &&
      !receiptsOf(regulation).some((one) => isDeepStrictEqual(JSON.parse(one), inJson(kept))),
    weight: 2,
  }),
  calls('index.factsFor', index.factsFor, {
    good: (chance) => [someRegulation(chance), chance.pick(topics), chance.pick([undefined, '2026-03-02'])],
    isGood: ([regulation, topic, day]) =>
      isRegulation(regulation) && topics.some((one) => one === topic) && (day === undefined || isDay(day)),
    isPure: true,
  }),
  calls('index.coverage', index.coverage, {
    good: (chance) => [someRegulation(chance)],
    isGood: ([regulation]) => isRegulation(regulation),
  }),
  calls('index.statuteCoverage', index.statuteCoverage, {
    good: (chance) => [someRegulation(chance)],
    isGood: ([regulation]) => isRegulation(regulation),
  }),
  calls('index.breachNotificationDue', index.breachNotificationDue, {
    good: () => ['2024-04-26T16:20+02:00'],
    isGood: ([moment]) => isMoment(moment) && String(moment) >= '2018-05-25',
    isPure: true,
  }),
  calls('index.versions', index.versions, {
    good: (chance) => [[someRegulation(chance)]],
    isGood: ([all]) => Array.isArray(all) && all.length === 1 && isRegulation(all[0]),
  }),
  {
    name: 'index.versions().on',
    good: (chance) => [someRegulation(chance), '2026-03-02'],
    run: ([regulation, day]) => method(index.versions([regulation].filter(isRegulation)), 'on', [day]),
    isGood: ([regulation, day]) => isRegulation(regulation) && isDay(day),
  },
  {
    name: 'index.versions().version',
    good: (chance) => {
      const regulation = someRegulation(chance);
      return [regulation, regulation.text.version];
    },
    run: ([regulation, name]) => method(index.versions([regulation].filter(isRegulation)), 'version', [name]),
    isGood: ([regulation, name]) => isRegulation(regulation) && name === regulation.text.version,
  },
  calls('index.explain', index.explain, {
    good: (chance) => {
      const regulation = someRegulation(chance);
      return [answerFor(regulation, chance), chance.pick(['nl', 'en'])];
    },
    isGood: ([answer, language]) => isRecord(answer) && (language === 'nl' || language === 'en'),
    isNonsense: (words) => /\bundefined\b|\[object|NaN/.test(String(words)),
    isPure: true,
    weight: 6,
  }),
];

export const isDayNumber = (said: unknown): boolean =>
  typeof said === 'number' && Number.isSafeInteger(said) && said >= -719_162 && said <= 2_932_896;

export function isMoment(said: unknown): boolean {
  if (typeof said !== 'string' || said.length !== 22) return false;
  const parts = /^([0-9-]{10})T([0-9]{2}):([0-9]{2})[+-]([0-9]{2}):([0-9]{2})$/.exec(said);
  if (parts === null) return false;
  const [, day, hours, minutes, offsetHours, offsetMinutes] = parts;
  return (
    isDay(day) &&
    Number(hours) < 24 &&
    Number(minutes) < 60 &&
    Number(offsetMinutes) < 60 &&
    Number(offsetHours) * 60 + Number(offsetMinutes) <= 840
  );
}

const withoutKey = (facts: object, key: string): object =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));

const asked = [
  'canAccess',
  'canDisclose',
  'canProcess',
  'canCharge',
  'assessRequest',
  'requestDueDate',
  'appealDueDate',
  'retentionDeadline',
  'retentionStatus',
  'dutiesOn',
] as const;

const isAsked = (said: unknown): said is (typeof asked)[number] => asked.some((name) => name === said);

/** Asked by name, the acts that were done stand among the facts. */
function withoutDone(name: string, facts: unknown, regulation: Regulation): unknown {
  if (name !== 'dutiesOn' || !isRecord(facts) || !('done' in facts)) return facts;
  const { done, ...own } = facts;
  return areDone(done, regulation) ? own : undefined;
}

const answers = new Map<string, readonly unknown[]>();

function answerFor(regulation: Regulation, chance: Chance): unknown {
  const name = chance.pick([...asked, 'retentionOfFile']);
  const key = `${regulation.text.id} ${name}`;
  const before = answers.get(key) ?? [];
  if (before.length >= 12) return chance.pick(before);
  // A copy: an answer that came through JSON is explained as well.
  const answer: unknown = JSON.parse(
    JSON.stringify(byName(index, name)(regulation, drawn(name, regulation, chance))),
  );
  answers.set(key, [...before, answer]);
  return answer;
}

const receipts = new Map<unknown, string[]>();
const receiptsOf = (regulation: unknown): readonly string[] => receipts.get(regulation) ?? [];

function receiptOf(regulation: Regulation, chance: Chance): unknown {
  const before = receipts.get(regulation) ?? [];
  receipts.set(regulation, before);
  if (before.length < 12) {
    const name = chance.pick(asked);
    const kept = byName(index, 'receipt')(regulation, name, drawn(name, regulation, chance), {});
    before.push(JSON.stringify(kept));
  }
  return JSON.parse(chance.pick(before));
}

function inJson(said: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(said));
  } catch {
    return undefined;
  }
}

export { preparedOf };
export const callsOfDecision: readonly Call[] = [...bare, ...ofPolicy, ...single];
