import type { DayNumber } from '../calendar/index.ts';
import type { Facts } from '../facts/index.ts';
import { type Aspect, type AspectTopic, aspectsOf } from './aspect.ts';
import { ordinaryDay, slicesOf } from './check/slices.ts';
import { applies } from './evaluate.ts';
import type { KernelRule, Layer } from './kernel.ts';
import type { Law } from './law.ts';
import type { Regulation } from './loaded.ts';
import { fullId } from './lower.ts';
import { refuseUnloaded } from './only-loaded.ts';
import { choicesAmong, type Found, testsOf, witness } from './witness.ts';
import { type Witness, witnessWords } from './witness-words.ts';

/** A permit and a prohibition of one layer that can both apply. The prohibition stands; whether the author meant it so, the text does not say. */
export interface Overlap {
  readonly layer: Layer;
  readonly aspect: Aspect;
  /** The rules by their full names, `bureau:12.1/a`. */
  readonly permit: string;
  readonly prohibition: string;
  /** A day on which both count. */
  readonly day: DayNumber;
  /** A case to which both apply, or that none was found and none was excluded. */
  readonly witness: Witness | 'notProved';
}

/** For one pair. A report may take its time, and says where it gave up. */
const TRIES = 4_000;

const isAspectTopic = (name: string): name is AspectTopic => Object.hasOwn(aspectsOf, name);
const layers: readonly Layer[] = ['statute', 'regulation'];

/**
 * The overlaps of permits and prohibitions that neither an exception orders nor the author signed (`despite`), while the regulation is in force.
 * It is a report to read: the answer to each such case is certain.
 *
 * @see AVG 5(2).
 * @example
 * ```ts
 * import { overlaps } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * overlaps(werkId).filter(({ layer }) => layer === 'regulation'); // []
 * ```
 */
export function overlaps<F extends Facts>(regulation: Regulation<F>): readonly Overlap[] {
  refuseUnloaded(regulation);
  const { text, statutes, vocabulary } = regulation;
  const found = new Map<string, Overlap>();
  for (const day of slicesOf(text, [text, ...statutes]).map(ordinaryDay))
    for (const topic of Object.keys(aspectsOf).filter(isAspectTopic)) {
      const law = regulation.lawOn(topic, day);
      for (const { layer, permit, prohibition } of unsignedPairs(law)) {
        const key = `${permit.id} ${prohibition.id}`;
        if (found.has(key)) continue;
        const known = together(law, permit, prohibition);
        if (known === 'none') continue;
        found.set(key, {
          layer,
          aspect: permit.aspect,
          permit: permit.id,
          prohibition: prohibition.id,
          day,
          witness: known === 'notProved' ? known : witnessWords(known, law.encoding, vocabulary.facts),
        });
      }
    }
  return [...found.values()];
}

/** A permit and a prohibition of one layer and aspect. */
interface Pair {
  readonly layer: Layer;
  readonly permit: KernelRule;
  readonly prohibition: KernelRule;
}

/** The pairs that could overlap and that no author signed. */
export function unsignedPairs(law: Law): readonly Pair[] {
  const signed = signatures(law);
  return law.question.aspects.flatMap((aspect) =>
    layers.flatMap((layer) =>
      pairs(aspect[layer])
        .filter(([permit, prohibition]) => !isSigned(signed, permit, prohibition))
        .map(([permit, prohibition]) => ({ layer, permit, prohibition })),
    ),
  );
}

const pairs = (rules: readonly KernelRule[]): readonly (readonly [KernelRule, KernelRule])[] =>
  rules
    .filter(({ effect }) => effect === 'permit' || effect === 'require')
    .flatMap((permit) =>
      rules.filter(({ effect }) => effect === 'forbid').map((prohibition) => [permit, prohibition] as const),
    );

/** Both rules as one, which applies where both do. */
function together(law: Law, one: KernelRule, other: KernelRule): Found {
  const both: KernelRule = {
    ...one,
    when: { kind: 'all', of: [one.when, other.when] },
    unless: [...one.unless, ...other.unless],
    exceptions: [...one.exceptions, ...other.exceptions],
  };
  const tests = testsOf([both, ...struckBy(both)]);
  const choices = choicesAmong(law.question.variables, tests);
  return witness(choices, (known) => applies(both, known), { left: TRIES });
}

const struckBy = ({ exceptions }: KernelRule): readonly KernelRule[] =>
  exceptions.flatMap((exception) => [exception, ...struckBy(exception)]);

/** Per rule, the clauses and rules whose overlap with it the author read. */
function signatures(law: Law): ReadonlyMap<string, readonly string[]> {
  return new Map(
    law.rules.flatMap(({ rule, name, text }) =>
      'despite' in rule && rule.despite !== undefined
        ? [[name, rule.despite.map((ref) => fullId(text, ref))] as const]
        : [],
    ),
  );
}

function isSigned(
  signed: ReadonlyMap<string, readonly string[]>,
  permit: KernelRule,
  prohibition: KernelRule,
): boolean {
  const names = (one: KernelRule, other: KernelRule): boolean =>
    (signed.get(one.id) ?? []).some((ref) => ref === other.id || ref === other.clause);
  return names(permit, prohibition) || names(prohibition, permit);
}
