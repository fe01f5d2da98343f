import type { DayNumber } from '../calendar/index.ts';
import { type Open, stillOpen } from '../diagram/index.ts';
import type { Facts, Stated } from '../facts/index.ts';
import {
  consentHangsOn,
  type Item,
  itemsOf,
  type Known,
  knownOf,
  type Law,
  type Regulation,
  type VerdictTopic,
} from '../language/index.ts';
import type { Verdict } from './answer.ts';
import { assembled, type ItemAnswer } from './assemble.ts';
import { dutiesFor } from './duties.ts';
import { feeCaps } from './fee.ts';
import { aspectAnswers, because, displaced, overridden, reaches } from './grounds.ts';
import { presumedVerdict } from './presumption.ts';
import { remedies } from './remedy.ts';

/**
 * Decides a question of permission rule by rule: item by item, then as one. This is the reference; `compiled/decide.ts` gives the same answers
 * sooner.
 */
export function interpreted(
  regulation: Regulation,
  topic: VerdictTopic,
  stated: Stated,
  day: DayNumber,
): Verdict {
  const facts = regulation.vocabulary.facts;
  const law = regulation.lawOn(topic, day);
  const knowns = itemsOf(facts, stated).map((item) => ({
    item,
    known: knownOf(law.encoding, facts, stated, item, day),
  }));
  const items = knowns.map(({ item, known }) => decideItem(regulation, topic, law, stated, item, known, day));
  return assembled(regulation, topic, items, {
    standing: law.standing,
    duties: () => dutiesFor(regulation, [topic], stated, day),
    feeCaps: () => feeCaps(regulation, law, stated, day),
    remedies: () =>
      remedies(
        law.question,
        law.encoding,
        facts,
        topic,
        knowns.map(({ known }) => known),
      ),
  });
}

function decideItem(
  regulation: Regulation,
  topic: VerdictTopic,
  law: Law,
  stated: Stated,
  item: Item,
  known: Known,
  day: DayNumber,
): ItemAnswer {
  const facts = regulation.vocabulary.facts;
  const { question } = law;
  const settled = presumedVerdict(question, facts, topic, known);
  const isPresumed = settled.known !== known;
  const all = reaches(question, settled.known);
  const aspects = aspectAnswers(question, settled.known);
  return {
    item,
    verdict: settled.verdict,
    because: because(regulation, question, settled.known, settled.verdict, all, aspects),
    aspects,
    displaced: displaced(regulation, settled.verdict, all, aspects),
    overridden: overridden(question, settled.known, all),
    open:
      isPresumed || settled.verdict === 'undetermined'
        ? openFacts(law, facts, stated, item, day, stillOpen(question, known))
        : new Map(),
    isPresumed,
  };
}

/** The facts that still matter, with the number of values that settle the answer. Consents that were stated are not asked for again. */
export function openFacts(
  { question, encoding }: Law,
  facts: Facts,
  stated: Stated,
  item: Item,
  day: DayNumber,
  { matters, settles }: Open,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const index of matters) {
    const fact = question.variables[index]?.fact ?? '';
    const said = stated.get(fact);
    const open =
      said?.kind === 'consents'
        ? consentHangsOn(encoding, said.records, { facts, topic: encoding.topic, stated, item, asOf: day })
        : [fact];
    for (const name of open) found.set(name, (found.get(name) ?? 0) + (settles.get(index) ?? 0));
  }
  return found;
}
