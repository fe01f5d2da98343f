import type { Language, Words } from '../decision/index.ts';
import { ReglementError } from '../errors/index.ts';
import type { Regulation } from '../language/index.ts';
import type { Example } from '../language/worked-example.ts';
import { said, tellFacts } from './laws/tell-facts.ts';
import { answerSeen } from './scenarios/answer-seen.ts';
import { faultsIn } from './scenarios/compare.ts';
import { inDutch } from './scenarios/dutch.ts';
import { readScenarios } from './scenarios/read.ts';
import type { Seen } from './scenarios/seen.ts';

/** A worked example: one case that a lawyer can check by hand against the clause. Plain data, written in TypeScript or in JSON. */
export type Scenario = Example;

/**
 * Checks one scenario against a regulation.
 *
 * @param regulation any loaded regulation.
 * @param scenario the case, and what the answer must hold; only what is named is looked at.
 * @returns where the answer differs from what was expected, each time in one line; empty where it holds. A question that the library refuses is a fault too.
 * @see AVG 5(2).
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { checkScenario } from 'reglement/testing';
 * const draft = { recipient: 'uwv', purpose: 'reintegration', data: ['reports'], document: 'draft' };
 * checkScenario(werkId, {
 *   clause: '12.5',
 *   shows: 'drafts are not given out',
 *   ask: 'canDisclose',
 *   facts: { asOf: '2026-03-02', clientStatus: 'capableAdult', kept: 'digital', ...draft },
 *   expect: { verdict: 'permitted' },
 * }); // ['verdict: expected permitted, came forbidden']
 * ```
 */
export function checkScenario(regulation: Regulation, scenario: Scenario): readonly string[] {
  const seen = answeredOrRefused(regulation, scenario);
  return (isAnswer(seen) ? faultsIn(regulation, scenario, seen) : [seen]).map(({ en }) => en);
}

/**
 * Tells a scenario that does not hold to a lawyer: the case in words, what was expected, what came and on which grounds.
 *
 * @param regulation any loaded regulation.
 * @param scenario the case, and what the answer must hold.
 * @param language of the facts and clauses; English where it is left out.
 * @returns lines of plain text; empty where the scenario holds.
 * @see AVG 12(1).
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { tellScenario } from 'reglement/testing';
 * const asked = { right: 'access', receivedOn: '2026-03-02' };
 * const scenario = { clause: '10.1', shows: 'access is free', ask: 'canCharge', facts: asked, expect: { verdict: 'permitted' } } as const;
 * tellScenario(werkId, scenario).split('\n')[0]; // 'werk-id 10.1: access is free'
 * ```
 */
export function tellScenario(regulation: Regulation, scenario: Scenario, language: Language = 'en'): string {
  const seen = answeredOrRefused(regulation, scenario);
  const faults = isAnswer(seen) ? faultsIn(regulation, scenario, seen) : [seen];
  if (faults.length === 0) return '';
  const { clause, shows, ask, facts } = scenario;
  return [
    `${regulation.text.id} ${clause}: ${shows}`,
    said(`de zaak (${ask}):`, `the case (${ask}):`)[language],
    ...tellFacts(facts, regulation.vocabulary.facts).map((line) => `    ${line[language]}`),
    ...faults.map((fault) => `  ${fault[language]}`),
    ...(isAnswer(seen) ? grounds(seen, language) : []),
  ].join('\n');
}

/**
 * Runs a table of scenarios: all of them, and then tells of those that do not hold in one go.
 *
 * @param regulation any loaded regulation.
 * @param list scenarios, or JSON of them; what is not written as a scenario is refused.
 * @returns how many were run.
 * @throws ReglementError where the list is not in order; an `Error` that tells of every scenario that does not hold.
 * @see AVG 5(2).
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { runScenarios } from 'reglement/testing';
 * const written = `[{
 *   "clause": "11.2.s1", "shows": "four weeks for an answer", "ask": "requestDueDate",
 *   "facts": { "right": "rectification", "receivedOn": "2026-03-02", "clientStatus": "capableAdult", "kept": "digital" },
 *   "expect": { "answerBy": "2026-03-30", "governs": "11.2.s1" }
 * }]`;
 * runScenarios(werkId, written); // 1
 * ```
 */
export function runScenarios(regulation: Regulation, list: unknown): number {
  const scenarios = readScenarios(list);
  const failed = scenarios
    .map((scenario) => tellScenario(regulation, scenario))
    .filter((told) => told !== '');
  if (failed.length > 0)
    throw new Error(
      [`${failed.length} of ${scenarios.length} scenarios do not hold`, ...failed].join('\n\n'),
    );
  return scenarios.length;
}

const isAnswer = (seen: Seen | Words): seen is Seen => 'outcome' in seen;

function answeredOrRefused(regulation: Regulation, scenario: Scenario): Seen | Words {
  try {
    return answerSeen(regulation, scenario);
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    return said(`de vraag werd geweigerd: ${error.message}`, `the question was refused: ${error.message}`);
  }
}

function grounds(
  { because, displaced, regulation, statute, missing }: Seen,
  language: Language,
): readonly string[] {
  const lines: readonly Words[] = [
    ...(regulation === undefined || statute === undefined
      ? []
      : [
          said(
            `het reglement op zich: ${inDutch(regulation)}; de wetten: ${inDutch(statute)}`,
            `the regulation by itself: ${regulation}; the statutes: ${statute}`,
          ),
        ]),
    said('gronden:', 'grounds:'),
    ...because.map(({ clause, effect, summary, certain }) =>
      said(
        `    ${clause} (${effect}${certain ? '' : ', misschien'}): ${summary.nl}`,
        `    ${clause} (${effect}${certain ? '' : ', perhaps'}): ${summary.en}`,
      ),
    ),
    ...(displaced.length === 0
      ? []
      : [said(`verdrongen: ${displaced.join(', ')}`, `displaced: ${displaced.join(', ')}`)]),
    ...(missing.length === 0
      ? []
      : [said(`nog te vragen: ${missing.join(', ')}`, `still to be asked: ${missing.join(', ')}`)]),
  ];
  // A clause that gives several of the days is named once.
  return [...new Set(lines.map((line) => line[language]))];
}
