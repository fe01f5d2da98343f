import type { Facts } from '../facts/index.ts';
import type { Item, Regulation, Standing, VerdictTopic, VerdictWord } from '../language/index.ts';
import type {
  AspectAnswer,
  DutyDue,
  FeeCap,
  Ground,
  LayerWord,
  MissingFact,
  Overridden,
  Part,
  Remedy,
  Verdict,
} from './answer.ts';
import { freeze } from './freeze.ts';
import { layerOver } from './grounds.ts';
import { missingFact, readingsOf } from './present.ts';
import { presumedFacts } from './presumption.ts';

/** What one item of the question comes to. */
export interface ItemAnswer {
  readonly item: Item;
  readonly verdict: VerdictWord;
  readonly because: readonly Ground[];
  readonly aspects: readonly AspectAnswer[];
  readonly displaced: readonly Ground[];
  readonly overridden: readonly Overridden[];
  /** Facts that matter, with how many of their values settle the item; of an item settled by presumption, those that could turn it. */
  readonly open: ReadonlyMap<string, number>;
  readonly isPresumed: boolean;
}

/** What belongs to an answer beside its grounds, asked for only where the answer shows it. */
export interface Beside {
  readonly standing: Standing;
  duties(): readonly DutyDue[];
  feeCaps(): readonly FeeCap[];
  remedies(): readonly Remedy[];
}

/** One answer from the answers to its items. */
export function assembled(
  regulation: Regulation,
  topic: VerdictTopic,
  items: readonly ItemAnswer[],
  beside: Beside,
): Verdict {
  const facts = regulation.vocabulary.facts;
  const verdict = worst(items.map((item) => item.verdict));
  const decisive = items.filter((item) => item.verdict === verdict);
  const grounds = mergedGrounds(decisive.map((item) => item.because));
  const aspects = mergedAspects(items.map((item) => item.aspects));
  const duties = verdict === 'forbidden' ? [] : beside.duties();
  const lost = mergedGrounds(decisive.map((item) => item.displaced));
  const limited = limitedTo(items, verdict);
  return freeze({
    question: topic,
    regulation: regulation.text.id,
    version: regulation.text.version,
    title: regulation.text.title,
    verdict,
    allowed: verdict === 'permitted',
    standing: beside.standing,
    because: grounds,
    aspects,
    layers: { statute: layerOver(aspects, 'statute'), regulation: layerOver(aspects, 'regulation') },
    displaced: lost,
    overridden: distinct(decisive.flatMap((item) => item.overridden)),
    duties,
    parts: items.length > 1 ? items.map(part) : [],
    ...(limited === undefined ? {} : { limitedTo: limited }),
    ...(topic === 'charge' && verdict === 'permitted' ? { feeCaps: beside.feeCaps() } : {}),
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
    remedies: verdict === 'forbidden' ? beside.remedies() : [],
  });
}

/** One that is forbidden forbids the whole; then one that is open leaves it open. */
export const worst = (verdicts: readonly VerdictWord[]): VerdictWord =>
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
