import { type Regulation, refuseUnloaded, type Text } from '../language/index.ts';
import { type CoverageRow, coverageRow } from './coverage-row.ts';
import { freeze } from './freeze.ts';

/** How many clauses there are of each sort. A clause can be of several. */
export interface CoverageTotals {
  readonly clauses: number;
  readonly implemented: number;
  readonly decidesNothing: number;
  readonly undecidable: number;
  readonly lapsed: number;
  readonly entersIntoForce: number;
  /** Clauses that neither do anything nor say why not. */
  readonly unaccounted: number;
  readonly rules: number;
  readonly readings: number;
  readonly departures: number;
}

/** What became of every clause of a text. Plain, frozen and JSON-safe. */
export interface Coverage {
  readonly regulation: string;
  readonly version: string;
  readonly title: string;
  readonly clauses: readonly CoverageRow[];
  readonly totals: CoverageTotals;
}

/** A statute's clause, and how well its text was checked against the source. */
export interface StatuteCoverageRow extends CoverageRow {
  readonly checked: 'checked' | 'partly' | 'unchecked';
}

/** What became of every clause of a statute, with how many were checked against the source. Plain, frozen and JSON-safe. */
export interface StatuteCoverage {
  readonly statute: string;
  readonly version: string;
  readonly title: string;
  readonly clauses: readonly StatuteCoverageRow[];
  readonly totals: CoverageTotals & {
    readonly checked: number;
    readonly partly: number;
    readonly unchecked: number;
  };
}

/**
 * Shows what became of every clause of a regulation, in the order of its text: the rules that carry it out, or why there are none. Coverage by
 * clause is a fact that can be counted, not a claim.
 *
 * @example
 * ```ts
 * import { coverage } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const { clauses, totals } = coverage(werkId);
 * totals.unaccounted; // 0
 * clauses.find(({ clause }) => clause === 'werk-id:12.4')?.implementedBy;
 * // => [{ rule: 'werk-id:12.4/a', kind: 'forbid', about: 'disclosure.data' }]
 * ```
 */
export function coverage(regulation: Regulation): Coverage {
  refuseUnloaded(regulation);
  const { text } = regulation;
  const clauses = idsOf(text).flatMap((id) => rowOf(regulation, id));
  return freeze({
    regulation: text.id,
    version: text.version,
    title: text.title,
    clauses,
    totals: totalsOf(clauses),
  });
}

/**
 * Shows the same of every statute beneath a regulation, with how well each clause was checked against its source: a clause that says nothing of
 * that was not.
 *
 * @example
 * ```ts
 * import { statuteCoverage } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const avg = statuteCoverage(werkId).find(({ statute }) => statute === 'avg');
 * avg?.totals.unaccounted; // 0
 * ```
 */
export function statuteCoverage(regulation: Regulation): readonly StatuteCoverage[] {
  refuseUnloaded(regulation);
  return freeze(regulation.statutes.map((text) => statuteRows(regulation, text)));
}

function statuteRows(regulation: Regulation, text: Text): StatuteCoverage {
  const clauses = idsOf(text).flatMap((id) =>
    rowOf(regulation, id).map((row) => ({
      ...row,
      checked: regulation.clauses.get(id)?.clause.checked ?? 'unchecked',
    })),
  );
  const how = (word: StatuteCoverageRow['checked']): number =>
    clauses.filter(({ checked }) => checked === word).length;
  return {
    statute: text.id,
    version: text.version,
    title: text.title,
    clauses,
    totals: {
      ...totalsOf(clauses),
      checked: how('checked'),
      partly: how('partly'),
      unchecked: how('unchecked'),
    },
  };
}

const idsOf = (text: Text): readonly string[] =>
  text.articles.flatMap(({ clauses }) => clauses.map(({ id }) => `${text.id}:${id}`));

function rowOf(regulation: Regulation, id: string): readonly CoverageRow[] {
  const loaded = regulation.clauses.get(id);
  return loaded === undefined ? [] : [coverageRow(regulation, id, loaded)];
}

function totalsOf(rows: readonly CoverageRow[]): CoverageTotals {
  const count = (is: (row: CoverageRow) => boolean): number => rows.filter(is).length;
  const isImplemented = ({ implementedBy }: CoverageRow): boolean => implementedBy.length > 0;
  const saysWhy = ({ decidesNothing, undecidable, lapsed, entersIntoForce }: CoverageRow): boolean =>
    (decidesNothing ?? undecidable ?? lapsed ?? entersIntoForce) !== undefined;
  return {
    clauses: rows.length,
    implemented: count(isImplemented),
    decidesNothing: count(({ decidesNothing }) => decidesNothing !== undefined),
    undecidable: count(({ undecidable }) => undecidable !== undefined),
    lapsed: count(({ lapsed }) => lapsed !== undefined),
    entersIntoForce: count(({ entersIntoForce }) => entersIntoForce !== undefined),
    unaccounted: count((row) => !isImplemented(row) && !saysWhy(row)),
    rules: rows.reduce((sum, { implementedBy }) => sum + implementedBy.length, 0),
    readings: count(({ reading }) => reading !== undefined),
    departures: count(({ departsFrom }) => departsFrom.length > 0),
  };
}
