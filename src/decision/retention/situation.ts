import type { DayNumber } from '../../calendar/index.ts';
import type { Facts, Stated } from '../../facts/index.ts';
import { conditionsOf, encoding, type Law, type Regulation, ruleTest } from '../../language/index.ts';
import { type Bound, boundsOf } from './bound.ts';
import { type Frame, frameOf, worlds } from './frame.ts';
import { type Span, spanOf } from './span.ts';

/** A limit that applies, or may, to the record in hand. */
export interface Standing extends Bound {
  /** It applies whatever the unknown facts turn out to be. */
  readonly certain: boolean;
  /** Where its last day can lie. */
  readonly span: Span;
}

/** One record under the law of one day. */
export interface Situation {
  readonly regulation: Regulation;
  readonly facts: Facts;
  readonly law: Law;
  readonly stated: Stated;
  readonly asOf: DayNumber;
  readonly frame: Frame;
  readonly bounds: readonly Standing[];
}

/** Brings together what was stated and the law of the day. Limits that apply in no world are left out here, before anything is counted. */
export function situationOf(regulation: Regulation, stated: Stated, asOf: DayNumber): Situation {
  const law = regulation.lawOn('retention', asOf);
  const { holidays } = regulation;
  const { facts } = regulation.vocabulary;
  const whole = frameOf(law.encoding, facts, stated, asOf);
  const left = boundsOf(law, holidays).filter((bound) => worlds(whole, bound.applies).yes);
  // Rules about other records may have cut an unknown start as well; what they cut is no part of this answer.
  const isCut = left.some(
    ({ after = '' }) => !stated.has(after) && (law.encoding.cuts.get(after) ?? []).length > 0,
  );
  const frame = isCut
    ? frameOf(
        encoding(
          { facts, asOf, holidays },
          left.flatMap(({ source }) => conditionsOf(source)),
        ),
        facts,
        stated,
        asOf,
      )
    : whole;
  const bounds = left.map((bound): Standing => {
    const applies = isCut ? ruleTest(bound.source, frame.encoding) : bound.applies;
    const own = { ...bound, applies };
    return { ...own, certain: !worlds(frame, applies).no, span: spanOf(own, frame, stated) };
  });
  return { regulation, facts, law, stated, asOf, frame, bounds };
}
