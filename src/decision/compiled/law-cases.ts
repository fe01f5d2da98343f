import { largestDomain } from '../../diagram/index.ts';
import type { KernelQuestion, Law, Regulation, VerdictTopic } from '../../language/index.ts';
import { type Coding, codingOf } from './coding.ts';
import { type ItemCases, itemCases } from './item-case.ts';
import { type Outcomes, outcomes } from './outcomes.ts';
import { type QuestionCases, questionCases } from './question-cases.ts';
import { type RemedyCases, remedyCases } from './remedy-cases.ts';

/** A question under one law, compiled. */
export interface LawCases {
  readonly regulation: Regulation;
  readonly coding: Coding;
  readonly questions: QuestionCases;
  readonly outcomes: Outcomes;
  readonly items: ItemCases;
  readonly remedies: RemedyCases;
  /** Whether a variable is read from the consents on record. */
  asksConsent(variable: number): boolean;
}

/** Why a question is answered by the interpreter: what the compiled form cannot hold, by name. */
export interface NotCompiled {
  readonly reason: 'tooManyRules' | 'tooManyValues' | 'tooLarge' | 'consentThatMayNotApply' | 'watched';
  /** What it is about: the rules or the fact that stand in the way; nothing where a test run is watched. */
  readonly names: readonly string[];
}

/** The most rules in one question; a thousand times what a bureau writes. */
export const mostRules = 50_000;

/** The most words of 32 rules over all values: sixteen megabytes. Ten thousand rules over a thousand bureaus take a tenth of it. */
export const mostCells = 4_194_304;

const compiled = new WeakMap<Law, LawCases>();

/** The question of a law, compiled when it is first asked. A law stays the same object while nothing changes. */
export function lawCases(regulation: Regulation, topic: VerdictTopic, law: Law): LawCases | undefined {
  const found = compiled.get(law);
  if (found !== undefined && found.regulation === regulation) return found;
  if (obstacle(regulation, law) !== undefined) return undefined;
  const { facts } = regulation.vocabulary;
  const { question, encoding } = law;
  const questions = questionCases(regulation, question);
  const made: LawCases = {
    regulation,
    coding: codingOf(encoding, facts),
    questions,
    outcomes: outcomes(question),
    items: itemCases(question, facts, topic, questions),
    remedies: remedyCases(question, encoding, facts, topic, questions),
    asksConsent: (variable) => facts[question.variables[variable]?.fact ?? '']?.kind === 'consents',
  };
  compiled.set(law, made);
  return made;
}

/** What keeps a law from being compiled. */
export function obstacle(regulation: Regulation, { question, encoding }: Law): NotCompiled | undefined {
  if (encoding.heard !== undefined) return { reason: 'watched', names: [] };
  const rules = question.aspects.flatMap(({ statute, regulation: own }) => [...statute, ...own]);
  if (rules.length > mostRules)
    return { reason: 'tooManyRules', names: rules.slice(mostRules).map(({ id }) => id) };
  const wide = question.variables.filter(({ domain }) => domain.length > largestDomain);
  if (wide.length > 0) return { reason: 'tooManyValues', names: wide.map(({ name }) => name) };
  const large = tooLarge(question, rules.length);
  if (large.length > 0) return { reason: 'tooLarge', names: large };
  const odd = [...encoding.ofFact.keys()].filter((name) => {
    const fact = regulation.vocabulary.facts[name];
    return fact?.kind === 'consents' && fact.notApplicable !== undefined;
  });
  return odd.length > 0 ? { reason: 'consentThatMayNotApply', names: odd } : undefined;
}

/** Where rules and values together would take too much memory: the variables with the most values, as many as stand in the way. */
function tooLarge({ variables }: KernelQuestion, rules: number): readonly string[] {
  const words = Math.ceil(rules / 32);
  const widest = variables.toSorted((one, other) => other.domain.length - one.domain.length);
  let cells = variables.reduce((sum, { domain }) => sum + domain.length * words, 0);
  const names: string[] = [];
  for (const { name, domain } of widest) {
    if (cells <= mostCells) break;
    names.push(name);
    cells -= domain.length * words;
  }
  return names;
}
