import type { Language, Words } from '../decision/index.ts';
import { type Issue, printed, refuse } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import { type Regulation, refuseUnloaded } from '../language/index.ts';
import { said } from './laws/tell-facts.ts';
import { type CoverageMeasure, type CoverageReport, measured } from './watch/measure.ts';
import { watched } from './watch/watched.ts';

/** The least that a test run must have seen of each kind, from 0 to 1. What is left out asks nothing. */
export type CoverageThreshold = { readonly [K in keyof CoverageReport]?: number };

/** A regulation that is watched while tests ask it. */
export interface TestCoverage<F extends Facts> {
  /** Put the questions of the tests to this one. It answers as the regulation does, through the interpreter. */
  readonly regulation: Regulation<F>;
  /** What was seen until now, as data. */
  report(): CoverageReport;
  /** The same in plain lines: a figure for each kind, and under it what was not seen. English where no language is named. */
  lines(language?: Language): readonly string[];
  /** Throws an `Error` that tells what was not seen where a figure is under its threshold. */
  atLeast(threshold: CoverageThreshold, language?: Language): void;
}

/**
 * Watches which clauses, rules, conditions and boundary days of a regulation a test run asks for. Every question function counts, and so do policies bound to
 * the watched regulation. Every case is held against each rule that was in force for it: a rule is seen where it applied for certain, a condition where it held for
 * certain and where it certainly did not. Sweeps over columns of rows ask no single case and are not counted.
 *
 * The name is not that of `coverage`, which lists the clauses of a text that have rules.
 *
 * @param regulation any loaded regulation.
 * @returns the regulation to ask, and what was seen of its own text; the statutes beneath it are not counted.
 * @throws ReglementError for what was not loaded; `atLeast`: `outOfRange` for a threshold that is no share.
 * @see AVG 24(1), 32(1)(d): measures are tested.
 * @example
 * ```ts
 * import { canAccess } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { testCoverage } from 'reglement/testing';
 * const run = testCoverage(werkId);
 * const facts = { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: 'reports', clientStatus: 'capableAdult' } as const;
 * canAccess(run.regulation, { ...facts, neededFor: 'task' }).allowed; // true
 * const { conditions } = run.report();
 * conditions.missing.filter(({ clause }) => clause === '4').map(({ told }) => told.en.split(': ').slice(1).join(': '));
 * // matches ['"who opens the file: staff, hired worker, processor" was never false']
 * run.atLeast({ clauses: 0 });
 * ```
 */
export function testCoverage<F extends Facts>(regulation: Regulation<F>): TestCoverage<F> {
  refuseUnloaded(regulation);
  const { regulation: asked, heard } = watched(regulation);
  const report = (): CoverageReport => measured(regulation, heard());
  return Object.freeze({
    regulation: asked,
    report,
    lines: (language: Language = 'en') => told(report(), language),
    atLeast: (threshold: CoverageThreshold, language: Language = 'en') => {
      refuse(faults(threshold));
      const found = report();
      const short = kinds.filter((kind) => share(found[kind]) < (threshold[kind] ?? 0));
      if (short.length > 0)
        throw new Error(short.flatMap((kind) => tellKind(kind, found, language)).join('\n'));
    },
  } satisfies TestCoverage<F>);
}

const kinds = ['clauses', 'rules', 'conditions', 'days'] as const;

const kindWords: Readonly<Record<(typeof kinds)[number], Words>> = {
  clauses: said('bepalingen', 'clauses'),
  rules: said('regels', 'rules'),
  conditions: said('voorwaarden, waar en onwaar', 'conditions, true and false'),
  days: said('grensdagen van termijnen', 'boundary days of terms'),
};

const share = ({ covered, total }: CoverageMeasure): number => (total === 0 ? 1 : covered / total);

const told = (report: CoverageReport, language: Language): readonly string[] =>
  kinds.flatMap((kind) => tellKind(kind, report, language));

function tellKind(
  kind: (typeof kinds)[number],
  report: CoverageReport,
  language: Language,
): readonly string[] {
  const { covered, total, missing } = report[kind];
  const percent = (share(report[kind]) * 100).toFixed(1);
  const of =
    language === 'nl' ? `van ${total} (${percent.replace('.', ',')} %)` : `of ${total} (${percent} %)`;
  return [
    `${kindWords[kind][language]}: ${covered} ${of}`,
    ...missing.map((one) => `  ${one.told[language]}`),
  ];
}

function faults(threshold: CoverageThreshold): readonly Issue[] {
  return kinds.flatMap((kind): readonly Issue[] => {
    const least = threshold[kind];
    if (least === undefined || (least >= 0 && least <= 1)) return [];
    const remedy = 'a share of all there are: 0.9 is nine of ten';
    return [
      {
        code: 'outOfRange',
        path: [kind],
        expected: 'a number from 0 to 1',
        received: printed(least),
        remedy,
      },
    ];
  });
}
