import type { Topic } from '../../../src/facts/index.ts';
import { asLoaded, type Regulation } from '../../../src/language/index.ts';
import type { Mutation } from '../../../src/testing/mutations.ts';
import { checkScenario, type Scenario } from '../../../src/testing/scenarios.ts';
import type { Bureau } from '../bureaus.ts';
import { handCases } from '../by-hand/cases.ts';

/** A case with the questions whose law its answer rests on. */
interface Case {
  readonly scenario: Scenario;
  readonly topics: ReadonlySet<Topic>;
}

/** The worked examples of a bureau and the cases derived by hand, as a suite that says whether a regulation answers as they expect. */
export function suiteOf({
  regulation,
  examples,
}: Bureau): (changed: Regulation, mutation?: Mutation) => boolean {
  const byHand = handCases
    .filter(({ bureau }) => bureau === regulation.text.id)
    .map(({ restsOn: clause, asks: shows, ask, facts, expect }) => ({ clause, shows, ask, facts, expect }));
  const cases = [...examples, ...byHand].map((scenario) => ({
    scenario,
    topics: topicsOf(regulation, scenario),
  }));
  return (changed, mutation) =>
    inOrder(cases, mutation).every(({ scenario }) => checkScenario(changed, scenario).length === 0);
}

/** Only what can notice the change is run, and first what was written for the clause that was changed. */
function inOrder(cases: readonly Case[], mutation: Mutation | undefined): readonly Case[] {
  if (mutation === undefined) return cases;
  const { clause, topic } = mutation;
  const able = cases.filter(({ topics }) => topic === undefined || topics.has(topic));
  const isOwn = ({ scenario }: Case): boolean => scenario.clause === clause;
  return [...able.filter(isOwn), ...able.filter((one) => !isOwn(one))];
}

function topicsOf(regulation: Regulation, scenario: Scenario): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  const watched = asLoaded<Regulation>({
    ...regulation,
    lawOn: (topic, day) => {
      topics.add(topic);
      return regulation.lawOn(topic, day);
    },
  });
  checkScenario(watched, scenario);
  return topics;
}
