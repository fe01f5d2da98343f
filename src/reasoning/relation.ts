import { freeze } from '../decision/freeze.ts';
import type { Verdict } from '../decision/index.ts';
import { countOf, type Diagrams, type Node, no, TooLarge } from '../diagram/index.ts';
import type { Day, FactsFor } from '../facts/index.ts';
import { type Regulation, refuseUnloaded, type VerdictTopic } from '../language/index.ts';
import { answered } from './answered.ts';
import { budgetOf } from './budget.ts';
import { caseOf } from './case.ts';
import type { Case } from './case-shown.ts';
import { cheapest } from './cheapest.ts';
import { isoDays, type LawsOfDay, lawsOfDays, readTogether } from './days.ts';
import { type Given, readGiven, valuesLeft } from './given.ts';
import { jointFacts } from './joint-facts.ts';
import { refuseUnknown } from './question-asked.ts';
import { asksTooMany, type Space, spaceOf } from './space.ts';

/** Facts that are the same in every case. What is left out varies, the day that selects the law (`asOf`; of a charge, `receivedOn`) too. */
export type GivenFacts<F, T extends VerdictTopic> = Partial<FactsFor<F, T>> &
  (T extends 'charge' ? unknown : { readonly asOf?: Day | undefined });

/** Numbers of complete cases, as decimal digits: they soon outgrow what a number holds exactly. */
export interface Counts {
  /** All cases: one value for every fact that a rule asks about, on each of the days. */
  readonly cases: string;
  /** Those that speak against the property. */
  readonly against: string;
  /** Those that each of the regulations permits. */
  readonly permitted: readonly string[];
}

/** Why a property is neither proved nor refuted. */
export interface NotProved {
  /**
   * `tooLarge`: its diagrams outgrew their budget. `tooManyConsents`: more sets of qualities of consent than can be told apart. `derivedFact`: a rule asks about a fact
   * that nobody can state. `notReplayed`: the interpreter did not confirm the case that was found, which is a fault of this library.
   */
  readonly reason: 'tooLarge' | 'tooManyConsents' | 'derivedFact' | 'notReplayed';
  readonly names: readonly string[];
}

/** What was asked of which regulations. */
export interface RelationAsked {
  readonly property: 'alwaysPermits' | 'neverPermits' | 'implies' | 'equivalent' | 'disjoint';
  readonly question: VerdictTopic;
  readonly regulations: readonly { readonly regulation: string; readonly version: string }[];
}

/** Whether a property holds over all cases: proved, refuted with a case, or neither. Plain, frozen and JSON-safe. */
export type Relation = RelationAsked &
  (
    | {
        readonly holds: true;
        readonly counts: Counts;
        /** One day of every law that the cases were put under. */
        readonly days: readonly string[];
      }
    | {
        readonly holds: false;
        readonly counts: Counts;
        readonly days: readonly string[];
        readonly witness: Case;
        /** What the interpreter answers in that case, in the order of the regulations. */
        readonly answers: readonly Verdict[];
      }
    | { readonly holds: 'notProved'; readonly notProved: NotProved }
  );

/** Bounds the work. */
export interface ReasoningChoice {
  /** The most nodes that the diagrams may have together; two million if nothing is said. */
  readonly nodes?: number;
}

/** The ways in which cases can speak against a property, each with the answers that show it. */
export type Against = (
  permits: readonly Node[],
  workshop: Diagrams,
) => readonly (readonly [node: Node, answers: readonly boolean[]])[];

const questions: readonly VerdictTopic[] = ['access', 'disclosure', 'processing', 'charge'];

/** Looks for cases that speak against a property of some regulations. */
export function related(
  property: RelationAsked['property'],
  regulations: readonly Regulation[],
  question: VerdictTopic,
  given: unknown,
  against: Against,
  choice: ReasoningChoice,
): Relation {
  for (const [place, regulation] of regulations.entries())
    refuseUnloaded(
      regulation,
      regulations.length === 1 ? ['regulation'] : [place === 0 ? 'first' : 'second'],
    );
  refuseUnknown(question, questions);
  const nodes = budgetOf(choice);
  const asked: RelationAsked = {
    property,
    question,
    regulations: regulations.map(({ text }) => ({ regulation: text.id, version: text.version })),
  };
  const read = readTogether(regulations);
  const fixed = readGiven(given, jointFacts(read, question), question, 'given');
  const days = lawsOfDays(read, question, fixed.day);
  try {
    return freeze({ ...asked, ...searched(read, question, fixed, days, against, nodes) });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return freeze({ ...asked, ...unproved('tooLarge', [question]) });
  }
}

const unproved = (reason: NotProved['reason'], names: readonly string[]) =>
  ({ holds: 'notProved', notProved: { reason, names } }) as const;

type Found = Relation extends infer R
  ? R extends RelationAsked
    ? Omit<R, keyof RelationAsked>
    : never
  : never;

function searched(
  regulations: readonly Regulation[],
  question: VerdictTopic,
  given: Given,
  days: readonly LawsOfDay[],
  against: Against,
  budget: number,
): Found {
  const laws = days.flatMap((day) => day.laws);
  if (asksTooMany(laws)) return unproved('tooManyConsents', [question]);
  const space = spaceOf(regulations, question, laws, budget);
  const derived = [...space.encoding.ofFact.keys()].filter((name) => space.facts[name]?.derived === true);
  if (derived.length > 0) return unproved('derivedFact', derived);
  const { workshop } = space;
  const total = { cases: 0n, against: 0n, permitted: regulations.map(() => 0n) };
  const shown: Shown[] = [];
  for (const { asOf, laws: own } of days) {
    const left = leftOn(space, given, asOf);
    const permits = own.map((law) => space.drawn(law).permitted(law.question));
    total.cases += countOf(workshop, left);
    for (const [place, node] of permits.entries())
      total.permitted[place] = (total.permitted[place] ?? 0n) + countOf(workshop, workshop.and(left, node));
    for (const [node, answers] of against(permits, workshop)) {
      const found = workshop.and(left, node);
      total.against += countOf(workshop, found);
      if (found !== no) shown.push({ asOf, node: found, answers });
    }
  }
  const counts = {
    cases: String(total.cases),
    against: String(total.against),
    permitted: total.permitted.map(String),
  };
  const [first] = shown;
  if (first === undefined) return { holds: true, counts, days: isoDays(days) };
  const replayed = replayedIn(space, regulations, question, given, first);
  if (replayed === undefined) return unproved('notReplayed', [question]);
  return { holds: false, counts, days: isoDays(days), ...replayed };
}

interface Shown {
  readonly asOf: LawsOfDay['asOf'];
  readonly node: Node;
  readonly answers: readonly boolean[];
}

/** The cases that can be put on a day, with what is given. */
function leftOn(
  { possible, encoding, facts, topic, workshop }: Space,
  given: Given,
  asOf: LawsOfDay['asOf'],
): Node {
  let left = possible;
  for (const [variable, values] of valuesLeft(given, encoding, facts, topic, asOf))
    left = workshop.and(left, workshop.is(variable, values));
  return left;
}

/** The case as it can be put, first with no more than it needs, then complete; with the answers of the interpreter, if they are those sought. */
function replayedIn(
  space: Space,
  regulations: readonly Regulation[],
  question: VerdictTopic,
  given: Given,
  { asOf, node, answers }: Shown,
): { readonly witness: Case; readonly answers: readonly Verdict[] } | undefined {
  const path = space.workshop.path(node, cheapest(space.encoding)) ?? new Map<number, number>();
  for (const extent of ['needed', 'complete'] as const) {
    const witness = caseOf(space, asOf, given, path, extent);
    const found = regulations.map((regulation) => answered(regulation, question, witness));
    const isShown = found.every(
      ({ verdict }, place) => verdict === (answers[place] === true ? 'permitted' : 'forbidden'),
    );
    if (isShown) return { witness, answers: found };
  }
  return undefined;
}
