import fc from 'fast-check';
import {
  aspectsOf,
  type Effect,
  type KernelAspect,
  type KernelQuestion,
  type KernelRule,
  type Known,
  type Layer,
  type Test,
  type Variable,
} from '../language/index.ts';

/** How large the random questions are: least and most of each. */
export interface KernelSize {
  readonly variables: readonly [least: number, most: number];
  readonly values: readonly [least: number, most: number];
  readonly aspects: readonly [least: number, most: number];
  /** Rules over all aspects and both layers. */
  readonly rules: readonly [least: number, most: number];
}

const ordinary: KernelSize = { variables: [1, 5], values: [2, 3], aspects: [1, 3], rules: [0, 12] };

/** Numbers that are read modulo what there is: so that leaving a variable or a rule out keeps the rest in order, and a case shrinks well. */
type RawTest =
  | { readonly kind: 'is'; readonly variable: number; readonly among: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly RawTest[] }
  | { readonly kind: 'not'; readonly of: RawTest };

interface RawRule {
  readonly aspect: number;
  readonly layer: Layer;
  readonly clause: number;
  readonly effect: Effect;
  readonly closes: boolean;
  readonly when: RawTest;
  readonly unless: readonly RawTest[];
  /** A bit for each later rule of the aspect and layer: whether that one is an exception to this. */
  readonly exceptions: number;
}

const { test: rawTest } = fc.letrec<{ test: RawTest }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('is' as const), variable: fc.nat(11), among: fc.nat(7) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('test'), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('not' as const), of: tie('test') }) },
  ),
}));

const rawRule: fc.Arbitrary<RawRule> = fc.record({
  aspect: fc.nat(5),
  layer: fc.constantFrom('statute', 'regulation'),
  clause: fc.nat(3),
  effect: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Effect>('permit') },
    { weight: 3, arbitrary: fc.constant<Effect>('forbid') },
    { weight: 1, arbitrary: fc.constantFrom<Effect>('require', 'except', 'lift') },
  ),
  closes: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  when: rawTest,
  unless: fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly RawTest[]>([]) },
    { weight: 1, arbitrary: fc.array(rawTest, { maxLength: 2 }) },
  ),
  exceptions: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(255) }),
});

/**
 * Random questions in the kernel form: variables with small domains, rules of every effect in both layers, exceptions and exceptions to exceptions.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { kernelQuestions } from 'reglement/testing';
 * const [question] = fc.sample(kernelQuestions({ variables: [3, 3] }), { numRuns: 1, seed: 1 });
 * question?.variables.length; // 3
 * ```
 */
export function kernelQuestions(size: Partial<KernelSize> = {}): fc.Arbitrary<KernelQuestion> {
  const { variables, values, aspects, rules } = { ...ordinary, ...size };
  const between = ([least, most]: readonly [number, number]): fc.Arbitrary<number> =>
    fc.integer({ min: least, max: most });
  return fc
    .record({
      domains: fc.array(between(values), { minLength: variables[0], maxLength: variables[1] }),
      aspects: between(aspects),
      rules: fc.array(rawRule, { minLength: rules[0], maxLength: rules[1] }),
    })
    .map((raw) => questionOf(raw.domains, raw.aspects, raw.rules));
}

function questionOf(domains: readonly number[], aspects: number, rules: readonly RawRule[]): KernelQuestion {
  const variables = domains.map(
    (size, index): Variable => ({
      fact: `fact${index}`,
      name: `fact${index}`,
      domain: Array.from({ length: size }, (_, value) => `value${value}`),
    }),
  );
  const names = aspectsOf.disclosure.slice(0, aspects);
  return {
    variables,
    aspects: names.map((aspect, place): KernelAspect => {
      const own = rules.filter((rule) => rule.aspect % names.length === place);
      const layer = (which: Layer): readonly KernelRule[] =>
        rulesOf(
          own.filter((rule) => rule.layer === which),
          aspect,
          domains,
        );
      return { aspect, statute: layer('statute'), regulation: layer('regulation') };
    }),
  };
}

/** Exceptions point forward and what closes comes first, so that no circle can arise. */
function rulesOf(
  raw: readonly RawRule[],
  aspect: KernelAspect['aspect'],
  domains: readonly number[],
): readonly KernelRule[] {
  const isClosing = ({ closes, effect }: RawRule): boolean => closes && effect === 'forbid';
  const ordered = [...raw.filter(isClosing), ...raw.filter((one) => !isClosing(one))];
  const made: KernelRule[] = [];
  for (const [index, rule] of [...ordered.entries()].reverse()) {
    const later = made.toReversed();
    const exceptions = later.filter((other, place) =>
      isClosing(rule)
        ? other.effect === 'permit' || other.effect === 'require'
        : Math.floor(rule.exceptions / 2 ** place) % 2 === 1,
    );
    const clause = `${rule.layer}:${rule.clause}`;
    made.push({
      id: `${clause}/${aspect}-${index}`,
      clause,
      layer: rule.layer,
      aspect,
      effect: rule.effect,
      extent: 'whole',
      closes: false,
      when: testOf(rule.when, domains),
      unless: rule.unless.map((one) => testOf(one, domains)),
      exceptions,
    });
  }
  return made.toReversed();
}

function testOf(raw: RawTest, domains: readonly number[]): Test {
  switch (raw.kind) {
    case 'is': {
      const variable = raw.variable % Math.max(domains.length, 1);
      const values = Array.from({ length: domains[variable] ?? 0 }, (_, value) => value);
      const among = values.filter((value) => Math.floor(raw.among / 2 ** value) % 2 === 1);
      return { kind: 'is', variable, among };
    }
    case 'not':
      return { kind: 'not', of: testOf(raw.of, domains) };
    default:
      return { kind: raw.kind, of: raw.of.map((one) => testOf(one, domains)) };
  }
}

/**
 * What may be known of a question: any value of each variable, or nothing.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { kernelQuestions, knowns } from 'reglement/testing';
 * const cases = kernelQuestions({ variables: [2, 2] }).chain((question) => knowns(question));
 * fc.sample(cases, { numRuns: 1, seed: 1 })[0]?.length; // 2
 * ```
 */
export const knowns = ({ variables }: KernelQuestion): fc.Arbitrary<Known> =>
  fc.tuple(
    ...variables.map(({ domain }) => fc.option(fc.nat(domain.length - 1), { nil: undefined, freq: 1 })),
  );
