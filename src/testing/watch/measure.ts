import type { Words } from '../../decision/index.ts';
import { type Regulation, topicOfRule } from '../../language/index.ts';
import { said } from '../laws/tell-facts.ts';
import { tellTest } from '../mutations/tell-condition.ts';
import { type RulePlace, rulePlaces, tellClause } from '../rule-places.ts';
import { type DayMark, daysSeen, markName, marksOf } from './days-seen.ts';
import { askName, asksOf, rulesSeen } from './rules-seen.ts';
import type { LawHeard } from './watched.ts';

/** Something that the test run has not seen. */
export interface NotCovered {
  /** The clause by its own number. */
  readonly clause: string;
  /** `bureau:12.1/a`; absent where the whole clause is meant. */
  readonly rule?: string;
  /** What was not seen, as a lawyer reads it. */
  readonly told: Words;
}

/** How much of one kind of thing was seen. */
export interface CoverageMeasure {
  readonly covered: number;
  readonly total: number;
  readonly missing: readonly NotCovered[];
}

/** What a test run has seen of a regulation's own text. */
export interface CoverageReport {
  /** Clauses of which a rule applied for certain. */
  readonly clauses: CoverageMeasure;
  /** Rules that applied for certain. */
  readonly rules: CoverageMeasure;
  /** Conditions, each counted twice: once seen to hold, once seen not to. */
  readonly conditions: CoverageMeasure;
  /** The last days of terms, and the days after. */
  readonly days: CoverageMeasure;
}

interface Thing extends NotCovered {
  readonly isSeen: boolean;
}

export function measured(
  { text, vocabulary, holidays }: Regulation,
  heard: readonly LawHeard[],
): CoverageReport {
  const { applied, yes, no } = rulesSeen(heard);
  const days = daysSeen(heard, holidays);
  // Definitions and scopes answer nothing themselves: they are seen in the rules that use them.
  const places = rulePlaces(text).filter(({ rule }) => topicOfRule(rule) !== undefined);
  const thing = ({ clause, name }: RulePlace, isSeen: boolean, what: Words): Thing => {
    const cited = tellClause(text, clause);
    return { clause, rule: name, told: said(`${cited.nl}: ${what.nl}`, `${cited.en}: ${what.en}`), isSeen };
  };
  const rules = places.map((place) => thing(place, applied.has(place.name), never(place)));
  const clauses = [...new Set(places.map(({ clause }) => clause))].map(
    (clause): Thing => ({
      clause,
      told: tellClause(text, clause),
      isSeen: rules.some((one) => one.clause === clause && one.isSeen),
    }),
  );
  const conditions = places.flatMap((place) =>
    asksOf(place.rule).flatMap((asked) => {
      const { nl, en } = tellTest(asked.fact, asked.test, vocabulary.facts);
      const name = askName(place.name, asked);
      return [
        thing(place, yes.has(name), said(`"${nl}" is nooit waar geweest`, `"${en}" was never true`)),
        thing(place, no.has(name), said(`"${nl}" is nooit onwaar geweest`, `"${en}" was never false`)),
      ];
    }),
  );
  const marks = places.flatMap((place) =>
    marksOf(place.rule).map((mark) => thing(place, days.has(markName(place.name, mark)), dayWords[mark])),
  );
  return {
    clauses: measure(clauses),
    rules: measure(rules),
    conditions: measure(conditions),
    days: measure(marks),
  };
}

const never = ({ name }: RulePlace): Words => {
  const letter = name.slice(name.lastIndexOf('/') + 1);
  return said(`regel ${letter} is nooit van toepassing geweest`, `rule ${letter} never applied`);
};

const dayWords: Readonly<Record<DayMark, Words>> = {
  lastDay: said(
    'de laatste dag van de termijn is niet gevraagd',
    'the last day of the term was not asked for',
  ),
  dayAfter: said('de dag na de termijn is niet gevraagd', 'the day after the term was not asked for'),
};

const measure = (things: readonly Thing[]): CoverageMeasure => ({
  covered: things.filter(({ isSeen }) => isSeen).length,
  total: things.length,
  missing: things.filter(({ isSeen }) => !isSeen).map(({ isSeen: _, ...missing }) => missing),
});
