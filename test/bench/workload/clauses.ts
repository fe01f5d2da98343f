import { readDay } from '../../../src/calendar.ts';
import type {
  KernelAspect,
  KernelQuestion,
  KernelRule,
  Regulation,
  Test,
} from '../../../src/language/index.ts';

/** A condition in no engine's language, over facts that have one word each. */
export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly among: readonly Word[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export type Word = string | boolean;
export type Words = Readonly<Record<string, Word>>;

/** A rule of a regulation or a statute, with all that takes its force away worked into its condition. */
export interface PlainClause {
  readonly id: string;
  readonly layer: 'statute' | 'regulation';
  readonly effect: KernelRule['effect'];
  readonly when: Condition;
  /** Of a rule that takes the force of prohibitions away: that one of these would otherwise have its case. */
  readonly hasWork: Condition;
}

export interface PlainAspect {
  readonly aspect: string;
  readonly clauses: readonly PlainClause[];
}

/** A question of a bureau with all its statutes, as a list of conditions per aspect. */
export interface PlainQuestion {
  readonly aspects: readonly PlainAspect[];
}

export const always: Condition = { kind: 'all', of: [] };
export const never: Condition = { kind: 'any', of: [] };

/** Other words for the values of some facts. */
type Renamed = Readonly<Record<string, readonly string[]>>;

/** Put over programmatically from the loaded regulation, so that nobody's reading of it comes between. */
export function plainQuestion(
  regulation: Regulation,
  topic: 'disclosure',
  day: string,
  renamed: Renamed,
): PlainQuestion {
  const { question } = regulation.lawOn(topic, readDay(day));
  const variables = question.variables.map((variable) => ({
    ...variable,
    domain: renamed[variable.name] ?? variable.domain,
  }));
  return { aspects: question.aspects.map((aspect) => plainAspect(aspect, { ...question, variables })) };
}

function plainAspect({ aspect, statute, regulation }: KernelAspect, question: KernelQuestion): PlainAspect {
  const rules = [...statute, ...regulation];
  const clauses = rules.map((rule): PlainClause => {
    const lifted = rules.filter(({ exceptions }) => exceptions.includes(rule));
    return {
      id: rule.id,
      layer: rule.layer,
      effect: rule.effect,
      when: appliesIn(rule, question),
      hasWork: rule.effect === 'lift' ? any(lifted.map(({ when }) => conditionOf(when, question))) : always,
    };
  });
  return { aspect, clauses };
}

const appliesIn = ({ when, unless, exceptions }: KernelRule, question: KernelQuestion): Condition =>
  all([
    conditionOf(when, question),
    not(
      any([
        ...unless.map((test) => conditionOf(test, question)),
        ...exceptions.map((exception) => appliesIn(exception, question)),
      ]),
    ),
  ]);

function conditionOf(test: Test, question: KernelQuestion): Condition {
  switch (test.kind) {
    case 'all':
      return all(test.of.map((part) => conditionOf(part, question)));
    case 'any':
      return any(test.of.map((part) => conditionOf(part, question)));
    case 'not':
      return not(conditionOf(test.of, question));
    case 'is': {
      const { fact = '', name = '', domain = [] } = question.variables[test.variable] ?? {};
      const words = test.among.flatMap((value) => domain[value] ?? []);
      if (words.length === domain.length) return always;
      if (name === fact) return { kind: 'is', fact, among: words.map(wordOf) };
      // One member of a set that has at most one here.
      const own: Condition = { kind: 'is', fact, among: [name.slice(fact.length + 1)] };
      return test.among.includes(1) ? own : not(own);
    }
  }
}

const wordOf = (word: string): Word => (word === 'true' ? true : word === 'false' ? false : word);

/** Alternatives of one fact are one list; what is certain falls away. */
export function any(parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part) => (part.kind === 'any' ? part.of : [part]));
  if (flat.some((part) => part.kind === 'all' && part.of.length === 0)) return always;
  const byFact = new Map<string, Word[]>();
  const others: Condition[] = [];
  for (const part of flat)
    if (part.kind === 'is') byFact.set(part.fact, [...(byFact.get(part.fact) ?? []), ...part.among]);
    else others.push(part);
  const of = [
    ...[...byFact].map(([fact, among]): Condition => ({ kind: 'is', fact, among: [...new Set(among)] })),
    ...others,
  ];
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'any', of };
}

export function all(parts: readonly Condition[]): Condition {
  const of = parts.flatMap((part) => (part.kind === 'all' ? part.of : [part]));
  if (of.some((part) => part.kind === 'any' && part.of.length === 0)) return never;
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
}

export function not(of: Condition): Condition {
  if (of.kind === 'not') return of.of;
  if (of.kind === 'all' && of.of.length === 0) return never;
  if (of.kind === 'any' && of.of.length === 0) return always;
  return { kind: 'not', of };
}

/** The same where some facts are the same in every case: what these settle falls away. */
export function withFixed(condition: Condition, fixed: Words): Condition {
  switch (condition.kind) {
    case 'all':
      return all(condition.of.map((part) => withFixed(part, fixed)));
    case 'any':
      return any(condition.of.map((part) => withFixed(part, fixed)));
    case 'not':
      return not(withFixed(condition.of, fixed));
    case 'is': {
      const word = fixed[condition.fact];
      return word === undefined ? condition : condition.among.includes(word) ? always : never;
    }
  }
}

export const isNever = (condition: Condition): boolean =>
  condition.kind === 'any' && condition.of.length === 0;

/** The question where some facts are the same in every case: clauses that these rule out are left out. */
export const questionWith = ({ aspects }: PlainQuestion, fixed: Words): PlainQuestion => ({
  aspects: aspects.map(({ aspect, clauses }) => ({
    aspect,
    clauses: clauses
      .map((clause) => ({
        ...clause,
        when: withFixed(clause.when, fixed),
        hasWork: withFixed(clause.hasWork, fixed),
      }))
      .filter(({ when }) => !isNever(when)),
  })),
});
