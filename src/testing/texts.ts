import fc from 'fast-check';
import type { Topic, Vocabulary } from '../facts/index.ts';
import {
  type Aspect,
  type AspectTopic,
  aspectsOf,
  type Clause,
  type Condition,
  type Layer,
  type Rule,
  type Text,
} from '../language/index.ts';
import { conditionsIn } from './conditions.ts';

/** A rule before it is known which clauses there are to refer to. */
interface RawRule {
  readonly kind:
    | 'permit'
    | 'forbid'
    | 'require'
    | 'only'
    | 'onlyIf'
    | 'except'
    | 'lift'
    | 'means'
    | 'consentMeans'
    | 'appliesWhen';
  readonly aspect: number;
  readonly when: Condition;
  readonly condition: Condition;
  readonly unless: readonly Condition[];
  /** Which of the clauses that could be referred to, and whether as an exception or as an overlap that was read. */
  readonly target: number;
  readonly refers: 'not' | 'exceptionTo' | 'despite';
  readonly qualities: readonly string[];
}

interface RawClause {
  readonly rules: readonly RawRule[];
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const kinds: Readonly<Record<Layer, readonly { readonly weight: number; readonly kind: RawRule['kind'] }[]>> =
  {
    statute: [
      { weight: 8, kind: 'permit' },
      { weight: 4, kind: 'forbid' },
      { weight: 2, kind: 'require' },
      { weight: 2, kind: 'lift' },
      { weight: 1, kind: 'except' },
    ],
    regulation: [
      { weight: 8, kind: 'permit' },
      { weight: 5, kind: 'forbid' },
      { weight: 2, kind: 'only' },
      { weight: 2, kind: 'onlyIf' },
      { weight: 3, kind: 'except' },
      { weight: 1, kind: 'lift' },
      { weight: 1, kind: 'require' },
      { weight: 1, kind: 'means' },
      { weight: 1, kind: 'consentMeans' },
      { weight: 1, kind: 'appliesWhen' },
    ],
  };

/** Those that a reference can be made to. */
const answers: readonly RawRule['kind'][] = [
  'permit',
  'forbid',
  'require',
  'only',
  'onlyIf',
  'except',
  'lift',
];

export interface TextChoice {
  readonly vocabulary: Vocabulary;
  readonly topic: AspectTopic & Topic;
  readonly layer: Layer;
  readonly days: fc.Arbitrary<string>;
}

/**
 * Random texts of one layer about one topic, as an author might have written them: references go to clauses that say something on the aspect. Not
 * all of them are in order; `regulations` loads those that are, after leaving out what is not.
 */
export function texts({ vocabulary, topic, layer, days }: TextChoice): fc.Arbitrary<Text> {
  const condition = conditionsIn(vocabulary, topic, days);
  const rule: fc.Arbitrary<RawRule> = fc.record({
    kind: fc.oneof(...kinds[layer].map(({ weight, kind }) => ({ weight, arbitrary: fc.constant(kind) }))),
    aspect: fc.nat(3),
    when: fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 4, arbitrary: condition }),
    condition,
    unless: fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly Condition[]>([]) },
      { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }) },
    ),
    target: fc.nat(20),
    refers: fc.constantFrom('not', 'not', 'exceptionTo', 'despite'),
    qualities: fc.subarray(['free', 'specific'], { minLength: 1 }),
  });
  const seldom = fc.option(days, { nil: undefined, freq: 1 });
  const rare = fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: seldom });
  const clause: fc.Arbitrary<RawClause> = fc.record({
    rules: fc.array(rule, { minLength: 1, maxLength: 2 }),
    from: rare,
    until: rare,
  });
  return fc
    .record({
      clauses: fc.array(clause, { maxLength: layer === 'statute' ? 3 : 5 }),
      // Without a ground on every aspect nothing is ever permitted, and a law about permits would have nothing to say.
      grounds: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    })
    .map((raw) => written(raw.clauses, raw.grounds, aspectsOf[topic], layer));
}

function written(
  raw: readonly RawClause[],
  grounds: readonly boolean[],
  aspects: readonly Aspect[],
  layer: Layer,
): Text {
  const aspectOf = ({ aspect }: RawRule): Aspect | undefined => aspects[aspect % aspects.length];
  const ground = aspects.filter((_, index) => grounds[index] === (layer === 'statute'));
  const clauses: Clause[] = raw.map((clause, index) => ({
    id: `1.${index + 1}`,
    summary: `bepaling ${index + 1}`,
    ...(clause.from === undefined ? {} : { from: clause.from }),
    ...(clause.until === undefined ? {} : { until: clause.until }),
    rules: clause.rules.flatMap((rule): readonly Rule[] => {
      const aspect = aspectOf(rule);
      if (aspect === undefined) return [];
      const targets = raw.flatMap((other, place) =>
        other !== clause && other.rules.some((one) => answers.includes(one.kind) && aspectOf(one) === aspect)
          ? [`1.${place + 1}`]
          : [],
      );
      return ruleOf(rule, aspect, targets);
    }),
  }));
  const basis = ground.map(
    (aspect, index): Clause => ({
      id: `2.${index + 1}`,
      summary: `grondslag ${index + 1}`,
      rules: [{ rule: 'permit', aspect, when: {} }],
    }),
  );
  const all = [...clauses.filter(({ rules }) => rules.length > 0), ...basis];
  return {
    id: layer,
    title: layer,
    version: '1',
    from: 'undated',
    articles: [{ number: '1', title: 'Regels', clauses: all }],
    english: Object.fromEntries(all.map(({ id }) => [id, `clause ${id}`])),
  };
}

function ruleOf(raw: RawRule, aspect: Aspect, targets: readonly string[]): readonly Rule[] {
  const { kind, when, condition, qualities } = raw;
  const unless = raw.unless.length === 0 ? {} : { unless: raw.unless };
  const target = targets[raw.target % Math.max(targets.length, 1)];
  switch (kind) {
    case 'permit':
    case 'forbid':
    case 'require': {
      const refers = raw.refers === 'not' || target === undefined ? {} : { [raw.refers]: [target] };
      return [{ rule: kind, aspect, when, ...unless, ...refers }];
    }
    case 'only':
      return [{ rule: 'only', aspect, when, ...unless }];
    case 'onlyIf':
      return [{ rule: 'onlyIf', aspect, when, condition, ...unless }];
    case 'except':
    case 'lift':
      return target === undefined ? [] : [{ rule: kind, aspect, of: target, when, ...unless }];
    case 'means':
      return [{ rule: 'means', fact: 'data', name: 'special', values: ['one'] }];
    case 'consentMeans':
      return [{ rule: 'consentMeans', qualities }];
    case 'appliesWhen':
      return [{ rule: 'appliesWhen', when: condition }];
  }
}
