import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingStanding, permission, stated } from '../../src/decision/question.ts';
import { interpreted } from '../../src/decision/verdict.ts';
import type { MissingFact, Regulation, RemedyChange } from '../../src/index.ts';
import {
  itemsOf,
  type KernelQuestion,
  type Known,
  knownOf,
  type VerdictTopic,
} from '../../src/language/index.ts';
import { growingFacts } from '../../src/testing/facts.ts';
import { regulations } from '../../src/testing/regulations.ts';
import { ofBureaus } from '../diagram/differential.ts';
import * as naive from '../laws/naive.ts';

/** `REGLEMENT_RUNS` asks for as many random cases, and a fifth as many of each bureau. */
const runs = Number(process.env.REGLEMENT_RUNS ?? 120);

interface Partial {
  readonly regulation: Regulation;
  readonly topic: VerdictTopic;
  readonly complete: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

const isArgument = (regulation: Regulation, topic: VerdictTopic, name: string): boolean =>
  name === 'asOf' || regulation.vocabulary.facts[name]?.argumentOf?.includes(topic) === true;

/** A case that is known but for a few facts: so few that all ways in which they can turn out are asked. */
const partial = (regulation: Regulation, topic: VerdictTopic): fc.Arbitrary<Partial> =>
  fc
    .tuple(growingFacts(regulation.vocabulary, topic), fc.infiniteStream(fc.nat(9)))
    .map(([{ complete }, dice]) => {
      const optional = Object.keys(complete).filter((name) => !isArgument(regulation, topic, name));
      const lost = new Set(optional.filter(() => dice.next().value < 3).slice(0, 5));
      const facts = Object.fromEntries(Object.entries(complete).filter(([name]) => !lost.has(name)));
      return { regulation, topic, complete, facts };
    });

const ofRandom = regulations().chain(({ regulation, topic }) => partial(regulation, topic));
const ofBureau = (regulation: Regulation): fc.Arbitrary<Partial> =>
  fc
    .constantFrom('access' as const, 'disclosure' as const, 'processing' as const)
    .chain((topic) => partial(regulation, topic));

/** The question of a case with one item as the interpreter reads it, where all its worlds can be asked. */
function kernelOf({ regulation, topic, facts }: Partial) {
  const { facts: vocabulary } = regulation.vocabulary;
  const read = stated(regulation, topic, facts, nothingStanding);
  const { question, encoding } = regulation.lawOn(topic, read.day);
  const items = itemsOf(vocabulary, read.stated);
  const knowns = items.map((item) => knownOf(encoding, vocabulary, read.stated, item, read.day));
  const worlds = (known: Known): number =>
    known.reduce<number>(
      (product, value, at) =>
        value === undefined ? product * (question.variables[at]?.domain.length ?? 1) : product,
      1,
    );
  return knowns.every((known) => worlds(known) <= 600)
    ? { question, encoding, vocabulary, knowns, read }
    : undefined;
}

/** The facts of which one alone changes the answer in some world. */
function turningFacts({ variables, aspects }: KernelQuestion, known: Known): ReadonlySet<string> {
  const question = { variables, aspects };
  const found = new Set<string>();
  for (const world of naive.worldsOf(question, known)) {
    const here = naive.permittedIn(question, world);
    for (const [at, { fact, domain }] of variables.entries())
      if (known[at] === undefined && !found.has(fact))
        if (domain.some((_, value) => naive.permittedIn(question, world.with(at, value)) !== here))
          found.add(fact);
  }
  return found;
}

const names = (missing: readonly MissingFact[]): readonly string[] => missing.map(({ fact }) => fact);

let minimal = 0;
let remedied = 0;
let hopeless = 0;

function expectMissing(one: Partial): void {
  const { regulation, topic, complete, facts } = one;
  const { verdict, missing } = permission(regulation, topic, facts);
  if (verdict !== 'undetermined') return;
  // Sufficient: whoever learns all of it, and what is asked then, has an answer.
  let told = facts;
  for (let round = 0; round < 2; round++) {
    const asked = permission(regulation, topic, told).missing;
    told = { ...told, ...Object.fromEntries(names(asked).map((name) => [name, complete[name]])) };
  }
  expect(permission(regulation, topic, told).verdict).not.toBe('undetermined');
  // Minimal: each changes the answer by itself, and nothing else does.
  const kernel = kernelOf(one);
  if (kernel === undefined) return;
  const { question, knowns, read } = kernel;
  // Consents that were stated are not asked for again: what decides which of them count is asked in their place.
  const isReadAnew = question.variables.some(
    ({ fact }, at) =>
      regulation.vocabulary.facts[fact]?.kind === 'consents' &&
      read.stated.has(fact) &&
      knowns.some((known) => known[at] === undefined),
  );
  if (isReadAnew) return;
  const open = knowns.filter((known) => naive.naiveVerdict(question, known) === 'undetermined');
  const turning = open.map((known) => turningFacts(question, known));
  // Where all worlds permit, what is missing is a clause that does so in all of them.
  if (turning.some(({ size }) => size === 0)) return;
  minimal += 1;
  expect(new Set(names(missing))).toEqual(new Set(turning.flatMap((list) => [...list])));
}

/** The changes that somebody could bring about, written out from the declarations. */
function changesOf(one: Partial, kernel: NonNullable<ReturnType<typeof kernelOf>>) {
  const { topic } = one;
  return kernel.question.variables.flatMap(({ fact, domain }, variable) => {
    const declared = kernel.vocabulary[fact];
    const isPresumed =
      declared !== undefined && 'presumed' in declared && declared.presumed?.[topic] !== undefined;
    if (declared?.attainable !== true || declared.argumentOf?.includes(topic) === true || isPresumed)
      return [];
    return domain.flatMap((word, value) => (word === 'notApplicable' ? [] : [{ variable, value }]));
  });
}

type Change = ReturnType<typeof changesOf>[number];

const permits = (question: KernelQuestion, knowns: readonly Known[], changes: readonly Change[]): boolean =>
  knowns.every(
    (known) =>
      naive.naiveVerdict(
        question,
        changes.reduce<Known>((so, { variable, value }) => so.with(variable, value), known),
      ) === 'permitted',
  );

function expectRemedies(one: Partial): void {
  const { regulation, topic, facts } = one;
  const answer = permission(regulation, topic, facts);
  if (answer.verdict !== 'forbidden') return;
  const read = stated(regulation, topic, facts, nothingStanding);
  expect(interpreted(regulation, topic, read.stated, read.day).remedies).toEqual(answer.remedies);
  const kernel = kernelOf(one);
  if (kernel === undefined) return;
  const { question, encoding, vocabulary, knowns } = kernel;
  const changeOf = ({ fact, member, to }: RemedyChange): readonly Change[] => {
    const [first = -1, ...others] = encoding.ofFact.get(fact) ?? [];
    const variable =
      member === undefined
        ? first
        : ([first, ...others].find((at) => question.variables[at]?.name === `${fact}:${member}`) ?? -1);
    if (typeof to === 'string')
      return [{ variable, value: question.variables[variable]?.domain.indexOf(to) ?? -1 }];
    // The sets named, and what whoever meets them meets besides.
    const isMet = (asked: readonly string[]): boolean =>
      to.some((set) => asked.every((quality) => set.includes(quality)));
    return [
      {
        variable,
        value: encoding.consentMet.findIndex((met) =>
          met.every((so, place) => so === isMet(encoding.consentAsked[place] ?? [])),
        ),
      },
    ];
  };
  for (const { changes } of answer.remedies) {
    const set = changes.flatMap(changeOf);
    expect(permits(question, knowns, set)).toBe(true);
    for (const place of set.keys()) expect(permits(question, knowns, set.toSpliced(place, 1))).toBe(false);
    remedied += 1;
  }
  if (answer.remedies.length > 0) return;
  // None up to three: no single change permits, nor any two or three.
  const all = changesOf(one, kernel).filter(({ variable, value }) =>
    knowns.some((known) => known[variable] !== value),
  );
  if (all.length > 12) return;
  hopeless += 1;
  for (const [i, a] of all.entries()) {
    expect(permits(question, knowns, [a])).toBe(false);
    for (const [j, b] of all.slice(i + 1).entries()) {
      if (b.variable === a.variable) continue;
      expect(permits(question, knowns, [a, b])).toBe(false);
      for (const c of all.slice(i + 1 + j + 1))
        if (c.variable !== a.variable && c.variable !== b.variable)
          expect(permits(question, knowns, [a, b, c])).toBe(false);
    }
  }
  expect(vocabulary).toBe(regulation.vocabulary.facts);
}

describe('what is missing turns the answer, each fact by itself, and together it settles it', () => {
  test('of random regulations', { timeout: 0 }, () => {
    minimal = 0;
    fc.assert(fc.property(ofRandom, expectMissing), { numRuns: runs, seed: 41 });
    expect(minimal).toBeGreaterThan(runs / 20);
  });

  test.each(Object.entries(ofBureaus))('of %s', { timeout: 0 }, (_, regulation) => {
    minimal = 0;
    fc.assert(fc.property(ofBureau(regulation), expectMissing), { numRuns: Math.ceil(runs / 5), seed: 42 });
    expect(minimal).toBeGreaterThan(0);
  });
});

describe('every remedy permits, no smaller one does, and where there is none, none up to three permits', () => {
  test('of random regulations', { timeout: 0 }, () => {
    [remedied, hopeless] = [0, 0];
    fc.assert(fc.property(ofRandom, expectRemedies), { numRuns: runs, seed: 43 });
    expect(Math.min(remedied, hopeless)).toBeGreaterThan(runs / 50);
  });

  test.each(Object.entries(ofBureaus))('of %s', { timeout: 0 }, (_, regulation) => {
    hopeless = 0;
    fc.assert(fc.property(ofBureau(regulation), expectRemedies), { numRuns: Math.ceil(runs / 5), seed: 44 });
    expect(hopeless).toBeGreaterThan(0);
  });
});
