import { werkId } from '../../src/bureaus.ts';
import * as index from '../../src/index.ts';
import { type Call, calls } from './call.ts';
import { byName, isInOrder } from './calls-of-decision.ts';
import type { Chance } from './chance.ts';
import { areFacts, entriesOf, isDay, isRecord } from './declared.ts';
import { nonsense } from './handed.ts';
import { factsIn, isRegulation, preparedOf, regulations } from './pools.ts';

const prepared = ['access', 'disclosure', 'processing'] as const;
const functionOf = { access: 'canAccess', disclosure: 'canDisclose', processing: 'canProcess' } as const;
const isPrepared = (said: unknown): said is (typeof prepared)[number] =>
  prepared.some((topic) => topic === said);

const withoutDay = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'asOf'));

const withDay = (said: unknown, day: unknown): unknown =>
  isRecord(said) && !('asOf' in said) ? { ...said, asOf: day } : undefined;

/** A question that was prepared, and all that it can be asked. */
const askPrepared = ([regulation, topic, day, facts]: readonly unknown[]): unknown => {
  const question = Object(byName(index, 'prepare')(regulation, topic, day));
  const known = byName(question, 'known')(facts);
  return [byName(question, 'outcome')(known), byName(question, 'answer')(known)];
};

const isStep = (said: unknown): boolean =>
  said === undefined || (typeof said === 'number' && Number.isSafeInteger(said) && said > 0);

const isWatched = (said: unknown): boolean =>
  said === undefined ||
  (isRecord(said) &&
    Object.keys(said).every((key) => ['progress', 'every', 'signal'].includes(key)) &&
    isStep(said.every) &&
    (said.progress === undefined || said.progress === nonsense || typeof said.progress === 'function') &&
    (said.signal === undefined ||
      // An `AbortSignal` is an instance of a class itself, whose `aborted` does not show.
      said.signal === nonsense ||
      (isRecord(said.signal) && ['boolean', 'undefined'].includes(typeof said.signal.aborted))));

const watched = (chance: Chance): unknown =>
  chance.pick([undefined, {}, { every: 2, progress: () => undefined }, { signal: { aborted: false } }]);

const columnsOf = (chance: Chance): object => ({
  same: { record: 'invoice', legalHold: false, erasureGranted: 'no', purposeEndedOn: 'notApplicable' },
  days: {
    recordClosedOn: Int32Array.of(chance.below(40_000) - 10_000, 19_000),
    serviceEndedOn: Int32Array.of(index.notYet, index.unknownDay),
  },
});

const inCalendar = (day: number): boolean =>
  day === index.notYet || day === index.unknownDay || (day >= -719_162 && day <= 2_932_896);

function areColumns(said: unknown, facts: Parameters<typeof areFacts>[1]['facts']): boolean {
  if (!isRecord(said) || !isRecord(said.days)) return false;
  if (entriesOf(said).some(([key]) => key !== 'same' && key !== 'days')) return false;
  const columns = Object.entries(said.days);
  const lengths = new Set(columns.map(([, column]) => (column instanceof Int32Array ? column.length : -1)));
  return (
    areFacts(said.same, { facts, topic: 'retention' }) &&
    lengths.size <= 1 &&
    columns.every(
      ([name, column]) =>
        facts[name]?.kind === 'day' &&
        facts[name].topics.includes('retention') &&
        column instanceof Int32Array &&
        column.every(inCalendar),
    )
  );
}

const first = (items: unknown, most: number): readonly unknown[] => {
  const found: unknown[] = [];
  for (const item of Object(items)) {
    found.push(item);
    if (found.length >= most) break;
  }
  return found;
};

/** Facts that a question made known, and which question that was. */
const knowns = new Map<unknown, string>();

function preparedFacts(topic: (typeof prepared)[number], chance: Chance): unknown {
  const known = byName(preparedOf(werkId, topic), 'known')(withoutDay(chance.pick(factsIn(werkId, topic))));
  if (knowns.size > 100) knowns.clear();
  knowns.set(known, topic);
  return known;
}

export const callsOfSweep: readonly Call[] = [
  {
    name: 'index.prepare',
    good: (chance) => {
      const [regulation, topic] = [chance.pick(regulations), chance.pick(prepared)];
      return [regulation, topic, '2026-03-02', withoutDay(chance.pick(factsIn(regulation, topic)))];
    },
    run: askPrepared,
    isGood: ([regulation, topic, day, facts]) =>
      isRegulation(regulation) &&
      isPrepared(topic) &&
      isDay(day) &&
      isInOrder(functionOf[topic], withDay(facts, day), regulation),
    isPure: true,
    weight: 3,
  },
  {
    name: 'index.prepare().answer',
    good: (chance) => {
      const topic = chance.pick(prepared);
      return [preparedFacts(topic, chance), topic];
    },
    run: ([known, topic]) => {
      const question = preparedOf(werkId, isPrepared(topic) ? topic : 'access');
      return [byName(question, 'answer')(known), byName(question, 'outcome')(known)];
    },
    isGood: ([known, topic]) => knowns.get(known) === (isPrepared(topic) ? topic : 'access'),
  },
  {
    name: 'index.decideAll',
    // A signal that was given throws its reason.
    runsCaller: true,
    good: (chance) => {
      const [regulation, topic] = [chance.pick(regulations), chance.pick(prepared)];
      const facts = withoutDay(chance.pick(factsIn(regulation, topic)));
      return [regulation, topic, '2026-03-02', facts, watched(chance)];
    },
    run: ([regulation, topic, day, facts, watching]) => [
      ...Object(
        byName(index, 'decideAll')(byName(index, 'prepare')(regulation, topic, day), [facts], watching),
      ),
    ],
    isGood: ([regulation, topic, day, facts, watching]) =>
      isRegulation(regulation) &&
      isPrepared(topic) &&
      isDay(day) &&
      isInOrder(functionOf[topic], withDay(facts, day), regulation) &&
      isWatched(watching),
  },
  {
    name: 'index.decideAll over anything',
    good: (chance) => {
      const regulation = chance.pick(regulations);
      return [
        index.prepare(regulation, 'access', '2026-03-02'),
        [withoutDay(chance.pick(factsIn(regulation, 'access')))],
        {},
      ];
    },
    run: (args) => first(byName(index, 'decideAll')(...args), 3),
    runsCaller: true,
  },
  {
    name: 'index.retentionSweep',
    // A signal that was given throws its reason.
    runsCaller: true,
    good: (chance) => {
      const regulation = chance.pick(regulations);
      return [
        regulation,
        withoutDay(chance.pick(factsIn(regulation, 'retention'))),
        '2026-03-02',
        watched(chance),
      ];
    },
    run: ([regulation, record, ...more]) => [
      ...Object(byName(index, 'retentionSweep')(regulation, [record], ...more)),
    ],
    isGood: ([regulation, record, day, watching, standing]) =>
      isRegulation(regulation) &&
      isDay(day) &&
      areFacts(record, { facts: regulation.vocabulary.facts, topic: 'retention' }) &&
      isWatched(watching) &&
      standing === undefined,
    weight: 2,
  },
  {
    name: 'index.retentionSweep over anything',
    good: (chance) => {
      const regulation = chance.pick(regulations);
      return [regulation, [withoutDay(chance.pick(factsIn(regulation, 'retention')))], '2026-03-02'];
    },
    run: (args) => first(byName(index, 'retentionSweep')(...args), 3),
    runsCaller: true,
  },
  calls('index.retentionColumns', index.retentionColumns, {
    runsCaller: true,
    good: (chance) => [chance.pick(regulations), columnsOf(chance), '2026-03-02', watched(chance)],
    isGood: ([regulation, columns, day, watching, standing]) =>
      isRegulation(regulation) &&
      areColumns(columns, regulation.vocabulary.facts) &&
      isDay(day) &&
      isWatched(watching) &&
      standing === undefined,
    weight: 3,
  }),
];
