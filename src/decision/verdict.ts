import type { DayNumber } from '../calendar/index.ts';
import { stillOpen } from '../diagram/index.ts';
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
  type VerdictWord,
} from '../language/index.ts';
import type { AspectAnswer, Ground, LayerWord, MissingFact, Overridden, Part, Verdict } from './answer.ts';
import { dutiesFor } from './duties.ts';
import { feeCaps } from './fee.ts';
import { freeze } from './freeze.ts';
import { aspectAnswers, because, displaced, layerOver, overridden, reaches } from './grounds.ts';
import { missingFact, readingsOf } from './present.ts';
import { presumedFacts, presumedVerdict } from './presumption.ts';
import { remedies } from './remedy.ts';

/** What one item of the question comes to. */
interface ItemAnswer {
  readonly item: Item;
  readonly known: Known;
  readonly verdict: VerdictWord;
  readonly because: readonly Ground[];
  readonly aspects: readonly AspectAnswer[];
  readonly displaced: readonly Ground[];
  readonly overridden: readonly Overridden[];
  /** Facts that matter, with how many of their values settle the item; of an item settled by presumption, those that could turn it. */
  readonly open: ReadonlyMap<string, number>;
  readonly isPresumed: boolean;
}

/** Decides a question of permission: item by item, then as one. */
export function decide(regulation: Regulation, topic: VerdictTopic, stated: Stated, day: DayNumber): Verdict {
  const facts = regulation.vocabulary.facts;
  const law = regulation.lawOn(topic, day);
  const items = itemsOf(facts, stated).map((item) => decideItem(regulation, topic, law, stated, item, day));
  const verdict = worst(items.map((item) => item.verdict));
  const decisive = items.filter((item) => item.verdict === verdict);
  const grounds = mergedGrounds(decisive.map((item) => item.because));
  const aspects = mergedAspects(items.map((item) => item.aspects));
  const duties = verdict === 'forbidden' ? [] : dutiesFor(regulation, [topic], stated, day);
  const lost = mergedGrounds(decisive.map((item) => item.displaced));
  const limited = limitedTo(items, verdict);
  return freeze({
    question: topic,
    regulation: regulation.text.id,
    version: regulation.text.version,
    verdict,
    allowed: verdict === 'permitted',
    standing: law.standing,
    because: grounds,
    aspects,
    layers: { statute: layerOver(aspects, 'statute'), regulation: layerOver(aspects, 'regulation') },
    displaced: lost,
    overridden: distinct(decisive.flatMap((item) => item.overridden)),
    duties,
    parts: items.length > 1 ? items.map(part) : [],
    ...(limited === undefined ? {} : { limitedTo: limited }),
    ...(topic === 'charge' && verdict === 'permitted'
      ? { feeCaps: feeCaps(regulation, law, stated, day) }
      : {}),
    presumed: presumedFacts(
      facts,
      topic,
      ordered(
        facts,
        decisive.filter((item) => item.isPresumed),
      ),
    ),
    readings: readingsOf(
      regulation,
      [...grounds, ...lost, ...duties].map((one) => one.clause),
    ),
    missing: verdict === 'undetermined' ? missing(facts, decisive) : [],
    remedies:
      verdict === 'forbidden'
        ? remedies(
            law.question,
            law.encoding,
            facts,
            topic,
            items.map((item) => item.known),
          )
        : [],
  });
}

function decideItem(
  regulation: Regulation,
  topic: VerdictTopic,
  law: Law,
  stated: Stated,
  item: Item,
  day: DayNumber,
): ItemAnswer {
  const facts = regulation.vocabulary.facts;
  const { question } = law;
  const known = knownOf(law.encoding, facts, stated, item, day);
  const settled = presumedVerdict(question, facts, topic, known);
  const isPresumed = settled.known !== known;
  const all = reaches(question, settled.known);
  const aspects = aspectAnswers(question, settled.known);
  return {
    item,
    known,
    verdict: settled.verdict,
    because: because(regulation, question, settled.known, settled.verdict, all, aspects),
    aspects,
    displaced: displaced(regulation, settled.verdict, all, aspects),
    overridden: overridden(question, settled.known, all),
    open:
      isPresumed || settled.verdict === 'undetermined'
        ? openFacts(law, facts, stated, item, day, known)
        : new Map(),
    isPresumed,
  };
}

/** The facts that still matter, with the number of values that settle the answer. Consents that were stated are not asked for again. */
function openFacts(
  { question, encoding }: Law,
  facts: Facts,
  stated: Stated,
  item: Item,
  day: DayNumber,
  known: Known,
): ReadonlyMap<string, number> {
  const { matters, settles } = stillOpen(question, known);
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

const worst = (verdicts: readonly VerdictWord[]): VerdictWord =>
  (['forbidden', 'undetermined'] as const).find((word) => verdicts.includes(word)) ?? 'permitted';

/** Grounds of several items, each rule once; certain where it is so in one of them: the question as put has that item. */
function mergedGrounds(lists: readonly (readonly Ground[])[]): readonly Ground[] {
  const merged = new Map<string, Ground>();
  for (const ground of lists.flat()) {
    const key = `${ground.rule} ${ground.aspect}`;
    const before = merged.get(key);
    merged.set(key, before === undefined || ground.certain ? ground : before);
  }
  return [...merged.values()];
}

function mergedAspects(lists: readonly (readonly AspectAnswer[])[]): readonly AspectAnswer[] {
  const [first = []] = lists;
  return first.map(({ aspect }, index) => {
    const same = lists.flatMap((list) => list[index] ?? []);
    return {
      aspect,
      verdict: worst(same.map((one) => one.verdict)),
      statute: mergedWord(same.map((one) => one.statute)),
      regulation: mergedWord(same.map((one) => one.regulation)),
    };
  });
}

/** What a layer says of several items at once: the least that it says of one of them. */
const mergedWord = (words: readonly LayerWord[]): LayerWord =>
  (['forbidden', 'undetermined', 'silent', 'permitted'] as const).find((word) => words.includes(word)) ??
  'required';

const distinct = (list: readonly Overridden[]): readonly Overridden[] => [
  ...new Map(list.map((one) => [`${one.rule} ${one.by}`, one])).values(),
];

const part = ({ item, verdict }: ItemAnswer): Part => ({ item: Object.fromEntries(item), verdict });

/** Best question first: most values that settle, then the order of the vocabulary. */
function missing(facts: Facts, items: readonly ItemAnswer[]): readonly MissingFact[] {
  const settles = (name: string): number => items.reduce((sum, item) => sum + (item.open.get(name) ?? 0), 0);
  return ordered(facts, items)
    .toSorted((a, b) => settles(b) - settles(a))
    .map((name) => missingFact(facts, name));
}

const ordered = (facts: Facts, items: readonly ItemAnswer[]): readonly string[] =>
  Object.keys(facts).filter((name) => items.some((item) => item.open.has(name)));

/** Where the whole may not go but some categories may, for every purpose: those. */
function limitedTo(items: readonly ItemAnswer[], verdict: VerdictWord): readonly string[] | undefined {
  if (verdict === 'permitted') return undefined;
  const categories = [...new Set(items.flatMap(({ item }) => item.get('data') ?? []))];
  const passing = categories.filter((category) =>
    items.every((one) => one.item.get('data') !== category || one.verdict === 'permitted'),
  );
  return passing.length > 0 ? passing : undefined;
}
