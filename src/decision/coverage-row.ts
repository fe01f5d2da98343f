import type { Topic } from '../facts/index.ts';
import {
  type Aspect,
  type Clause,
  type ClauseInForce,
  fullId,
  isAspectRule,
  type LoadedClause,
  named,
  type Regulation,
  type Rule,
  topicOfRule,
} from '../language/index.ts';
import type { ReadingShown, Words } from './answer.ts';
import { readingsOf, summaryOf } from './present.ts';

/** A rule of a clause: its name, its kind, and the aspect or the question it speaks to; `wholeText` for what holds in every question. */
export interface RuleShown {
  /** `bureau:12.1/a`. */
  readonly rule: string;
  readonly kind: Rule['rule'];
  readonly about: Aspect | Topic | 'wholeText';
}

/** What one clause does. A clause without rules says why it has none. */
export interface CoverageRow {
  /** `bureau:12.1`. */
  readonly clause: string;
  readonly summary: Words;
  readonly implementedBy: readonly RuleShown[];
  /** It decides nothing: the reason. */
  readonly decidesNothing?: Words;
  /** It cannot be decided here: the reason. */
  readonly undecidable?: Words;
  /** It has lost its force: the last day, and the clause that came in its place. */
  readonly lapsed?: { readonly lastDay: string; readonly successor: string; readonly summary: Words };
  /** It sets the first day of the whole text. */
  readonly entersIntoForce?: string;
  /** First and last day, where they are its own. */
  readonly from?: string;
  readonly until?: string;
  readonly reading?: Pick<ReadingShown, 'taken' | 'rejected'>;
  /** The statutory clauses that it claims to differ from. */
  readonly departsFrom: readonly string[];
}

/** What became of one clause. */
export function coverageRow(
  regulation: Regulation,
  id: string,
  { text, clause, layer }: LoadedClause,
): CoverageRow {
  const [reading] = readingsOf(regulation, [id]);
  const { decidesNothing, undecidable, lapsed, entersIntoForce, from, until, departsFrom = [] } = clause;
  const english = text.english[clause.id];
  const reason = (nl: string): Words => ({
    nl,
    en: (typeof english === 'object' ? english.reason : undefined) ?? nl,
  });
  return {
    clause: id,
    summary: summaryOf(regulation, id),
    implementedBy: named({ text, clause, id, layer, terms: noTerms }).map(({ name, rule }) => ({
      rule: name,
      kind: rule.rule,
      about: isAspectRule(rule) ? rule.aspect : (topicOfRule(rule) ?? 'wholeText'),
    })),
    ...(decidesNothing === undefined ? {} : { decidesNothing: reason(decidesNothing) }),
    ...(undecidable === undefined ? {} : { undecidable: reason(undecidable) }),
    ...(lapsed === undefined ? {} : { lapsed: ending(regulation, lapsed, (ref) => fullId(text, ref)) }),
    ...(entersIntoForce === undefined ? {} : { entersIntoForce }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(reading === undefined ? {} : { reading: { taken: reading.taken, rejected: reading.rejected } }),
    departsFrom: departsFrom.map((ref) => fullId(text, ref)),
  };
}

// Names of rules do not depend on what a text understands by its words.
const noTerms: ClauseInForce['terms'] = { names: new Map(), consent: [], scope: [] };

function ending(
  regulation: Regulation,
  { lastDay, successor }: NonNullable<Clause['lapsed']>,
  full: (ref: string) => string,
): NonNullable<CoverageRow['lapsed']> {
  const clause = full(successor);
  return { lastDay, successor: clause, summary: summaryOf(regulation, clause) };
}
