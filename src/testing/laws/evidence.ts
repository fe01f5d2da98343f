import fc from 'fast-check';
import type { Fact, Facts } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { canBePut, casesAbout } from '../cases/near-rules.ts';
import { fullConsent, type StatedFacts } from '../cases/satisfying.ts';
import { deskOf, type LawChoice, lawOf, type RegulationLaw, type Trial, trial } from './law.ts';
import { indented, tellPut, tellVerdict, verdictOn } from './put.ts';
import { settledAgainst } from './settled.ts';
import { said, tellFact } from './tell-facts.ts';

/** Facts of which there can be more or less: consents, and lists of which any one will do. */
function isEvidence(fact: Fact | undefined, topic: Topic): boolean {
  if (fact?.topics.includes(topic) !== true || fact.argumentOf?.includes(topic) === true) return false;
  return fact.kind === 'consents' || (fact.kind === 'set' && fact.reading === 'any');
}

const topics = ['access', 'disclosure', 'processing'] as const;
type Topic = (typeof topics)[number];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What is stated of a fact, and one thing more: the fullest consent, or another value of the list. */
function withMore(stated: unknown, fact: Fact, facts: Facts, pick: number): readonly unknown[] | undefined {
  const list = isList(stated) ? stated : undefined;
  if (fact.kind === 'consents') return [...(list ?? []), fullConsent(facts)];
  if (fact.kind !== 'set' || list === undefined) return undefined;
  const others = Object.keys(fact.values).filter((value) => !list.includes(value));
  const one = others[pick % Math.max(others.length, 1)];
  return one === undefined ? undefined : [...list, one];
}

/** A case with little of one fact, and with more of it. */
interface MoreAndLess {
  readonly name: string;
  readonly little: StatedFacts;
  readonly much: StatedFacts;
}

function moreAndLess(
  regulation: Regulation,
  topic: Topic,
  name: string,
  { days }: LawChoice,
): fc.Arbitrary<MoreAndLess | undefined> {
  const { facts } = regulation.vocabulary;
  const fact = facts[name];
  return fc
    .record({
      one: casesAbout(regulation, topic, name, days === undefined ? {} : { days }),
      isNone: fc.boolean(),
      pick: fc.nat(97),
    })
    .map(({ one: { more }, isNone, pick }) => {
      const stated: StatedFacts = Object.fromEntries(Object.entries(more));
      const little = isNone ? [] : stated[name];
      const much = fact === undefined ? undefined : withMore(little, fact, facts, pick);
      return much === undefined
        ? undefined
        : { name, little: { ...stated, [name]: little }, much: { ...stated, [name]: much } };
    });
}

function trialOf(regulation: Regulation, topic: Topic, names: readonly string[], choice: LawChoice): Trial {
  const desk = deskOf(regulation, choice);
  const { facts } = regulation.vocabulary;
  return trial(fc.oneof(...names.map((name) => moreAndLess(regulation, topic, name, choice))), (one) => {
    if (one === undefined) return 'idle';
    const { name, little, much } = one;
    const before = verdictOn(desk, topic, little);
    const after = verdictOn(desk, topic, much);
    if (before === undefined || after === undefined || !before.allowed) return 'idle';
    if (after.allowed) return 'holds';
    const clear = settledAgainst(desk, regulation, topic, much);
    const less = { ...clear, [name]: little[name] };
    return {
      facts: clear,
      told: [
        ...tellPut(regulation, topic, less),
        ...tellVerdict(said('daarmee', 'with that'), verdictOn(desk, topic, less) ?? before),
        said('er blijkt meer te zijn:', 'there turns out to be more:'),
        ...indented([tellFact(name, much[name], facts)]),
        ...tellVerdict(said('daarmee', 'with that'), verdictOn(desk, topic, clear) ?? after),
      ],
    };
  });
}

/**
 * More evidence for a ground never turns permitted into forbidden: one more consent, one more thing that the data are needed for.
 *
 * Where the rule set promises so. That is taken to be promised of consent, and of every list of which any one value will do; a rule set that promises it of
 * fewer facts names those in `evidence`.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told; the facts of which it is promised.
 * @returns how many cases were tried, and in how many something was permitted with less.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 6(1): one of the grounds is enough.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { evidenceNeverForbids } from 'reglement/testing';
 * evidenceNeverForbids(werkId, { runs: 10, evidence: ['consent'] }); // matches { law: 'evidenceNeverForbids', tried: 30 }
 * ```
 */
export const evidenceNeverForbids: RegulationLaw = lawOf(
  'evidenceNeverForbids',
  said(
    'meer bewijs voor een grondslag maakt nooit verboden wat mocht',
    'more evidence for a ground never turns permitted into forbidden',
  ),
  (regulation, choice) => {
    const { facts } = regulation.vocabulary;
    const names = choice.evidence ?? Object.keys(facts);
    return topics
      .filter((topic) => canBePut(regulation, topic))
      .map((topic) => ({ topic, own: names.filter((name) => isEvidence(facts[name], topic)) }))
      .filter(({ own }) => own.length > 0)
      .map(({ topic, own }) => trialOf(regulation, topic, own, choice));
  },
);
