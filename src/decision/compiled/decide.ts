import type { DayNumber } from '../../calendar/index.ts';
import type { Codes } from '../../diagram/index.ts';
import type { Stated } from '../../facts/index.ts';
import type { Item, Law, Regulation, VerdictTopic } from '../../language/index.ts';
import type { DutyDue, Remedy, Verdict } from '../answer.ts';
import { assembled, type ItemAnswer, worst } from '../assemble.ts';
import { feeCaps } from '../fee.ts';
import { interpreted, openFacts } from '../verdict.ts';
import type { ItemCase } from './cases.ts';
import type { CodedCase, Decision } from './decision.ts';
import { type CompiledDuties, compiledDuties } from './duties-with.ts';
import { uncoded } from './interpreted-decision.ts';
import { itemsIn, singleItems } from './items.ts';
import { keep, keptTogether } from './kept.ts';
import { type LawCases, lawCases } from './law-cases.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Said, saidIn } from './said.ts';

/** Decides a question of permission: the answer of `interpreted`, to the byte. */
export function decide(regulation: Regulation, topic: VerdictTopic, stated: Stated, day: DayNumber): Verdict {
  const decision = decisionOn(regulation, topic, day);
  return decision === undefined
    ? interpreted(regulation, topic, stated, day)
    : decision.answer(saidIn(stated, regulation.vocabulary.facts), day);
}

const decisions = new WeakMap<LawCases, Decision>();

/** Nothing, where the law cannot be compiled: then the interpreter serves. */
export function decisionOn(
  regulation: Regulation,
  topic: VerdictTopic,
  day: DayNumber,
): Decision | undefined {
  const law = regulation.lawOn(topic, day);
  const cases = lawCases(regulation, topic, law);
  if (cases === undefined) return undefined;
  const found = decisions.get(cases) ?? decisionFor(regulation, topic, law, cases);
  decisions.set(cases, found);
  return found;
}

function decisionFor(regulation: Regulation, topic: VerdictTopic, law: Law, cases: LawCases): Decision {
  const { facts } = regulation.vocabulary;
  const isEach = new Set(
    Object.keys(facts).filter((name) => {
      const fact = facts[name];
      return fact?.kind === 'set' && fact.reading === 'each';
    }),
  );
  const { coding, items, questions, outcomes } = cases;
  const together = keptTogether((name) => isEach.has(name));
  const itemOf = singleItems();
  const scratch = new Int16Array(coding.size);
  let duties: CompiledDuties | undefined;
  let dutiesDay: DayNumber | undefined;

  function dutiesOn(asOf: DayNumber): CompiledDuties {
    if (duties === undefined || dutiesDay !== asOf) duties = compiledDuties(regulation, topic, asOf);
    dutiesDay = asOf;
    return duties;
  }

  function isSingle({ entries }: Said): boolean {
    for (let at = 0; at < entries.length; at++) if (entries[at]?.divides === true) return false;
    return true;
  }

  const onlyItem = (said: Said): (() => Item) => {
    let made: Item | undefined;
    return () => {
      made ??= itemOf(said);
      return made;
    };
  };

  function single(said: Said, asOf: DayNumber): Verdict {
    const item = onlyItem(said);
    coding.base(said, scratch);
    coding.item(said, item, asOf, scratch);
    const found = items.of(scratch);
    if (found.verdict === 'forbidden')
      return shown(found, none, cases.remedies.of(scratch), said, item, asOf);
    return shown(found, dutiesOn(asOf).of(said, item, asOf), none, said, item, asOf);
  }

  function shown(
    found: ItemCase,
    owed: readonly DutyDue[],
    remedies: readonly Remedy[],
    said: Said,
    item: () => Item,
    asOf: DayNumber,
  ): Verdict {
    const isTheSame = isKept(found, said);
    const key = found.verdict === 'forbidden' ? remedies : owed;
    const before = isTheSame ? found.kept.get(key) : undefined;
    if (before !== undefined) return before;
    const answer = whole([answerTo(found, item(), said, asOf)], owed, remedies, said, asOf);
    return isTheSame ? keep(found.kept, key, answer) : answer;
  }

  /** What does not differ per item is coded once. Questions put for the same items that come to the same have one answer. */
  function several(said: Said, asOf: DayNumber): Verdict {
    coding.base(said, scratch);
    const coded = itemsIn(said).map((item): readonly [Item, Codes] => {
      const codes = scratch.slice();
      coding.item(said, () => item, asOf, codes);
      return [item, codes];
    });
    const found = coded.map(([, codes]) => items.of(codes));
    const verdict = worst(found.map((one) => one.verdict));
    const isForbidden = verdict === 'forbidden';
    const remedies = isForbidden ? cases.remedies.ofSeveral(coded.map(([, codes]) => codes)) : none;
    const owed = isForbidden ? none : dutiesOn(asOf).of(said, undefined, asOf);
    const kept = found.every((one) => isKept(one, said)) ? together.of(found, said.entries) : undefined;
    const key = isForbidden ? remedies : owed;
    const before = kept?.get(key);
    if (before !== undefined) return before;
    const answers = coded.flatMap(([item], index): ItemAnswer[] => {
      const one = found[index];
      return one === undefined ? [] : [answerTo(one, item, said, asOf)];
    });
    const answer = whole(answers, owed, remedies, said, asOf);
    return kept === undefined ? answer : keep(kept, key, answer);
  }

  /** Consents on record can leave other facts open than the case does by itself. */
  const isTheSameFor = ({ open }: ItemCase, said: Said): boolean =>
    open === undefined || !open.matters.some((variable) => cases.asksConsent(variable) && hasConsents(said));

  /** What may be charged hangs on more than the case. */
  const isKept = (found: ItemCase, said: Said): boolean =>
    isTheSameFor(found, said) && !(topic === 'charge' && found.verdict === 'permitted');

  const answerTo = (found: ItemCase, item: Item, said: Said, asOf: DayNumber): ItemAnswer => ({
    item,
    verdict: found.verdict,
    because: found.because,
    aspects: found.aspects,
    displaced: found.displaced,
    overridden: found.overridden,
    open:
      found.open === undefined ? nothingOpen : openFacts(law, facts, said.stated(), item, asOf, found.open),
    isPresumed: found.isPresumed,
  });

  const whole = (
    answers: readonly ItemAnswer[],
    owed: readonly DutyDue[],
    remedies: readonly Remedy[],
    said: Said,
    asOf: DayNumber,
  ): Verdict =>
    assembled(regulation, topic, answers, {
      standing: law.standing,
      duties: () => owed,
      feeCaps: () => feeCaps(regulation, law, said.stated(), asOf),
      remedies: () => remedies,
    });

  function coded(said: Said, asOf: DayNumber): CodedCase {
    if (!isSingle(said)) return uncoded(said);
    const item = onlyItem(said);
    const codes = new Int16Array(coding.size);
    coding.base(said, codes);
    coding.item(said, item, asOf, codes);
    const duties = dutiesOn(asOf);
    const dutyCodes = duties.codes(said, item, asOf);
    return { ...uncoded(said), codes, dutyCodes, eventDay: duties.eventDay(said, asOf) };
  }

  function outcome(one: CodedCase, asOf: DayNumber): Outcome {
    const { codes } = one;
    if (codes === undefined) return outcomeOf(several(one.said, asOf).verdict);
    const settled = outcomes.isIdle ? undefined : outcomes.of(one, codes);
    if (settled !== undefined) return settled;
    one.rows ??= questions.rows(codes);
    const plain = questions.placed(codes, one.rows);
    return (plain.item ?? items.placed(codes, one.rows)).outcome;
  }

  return {
    timesAsked: questions.asked,
    answer: (said, asOf) => (isSingle(said) ? single(said, asOf) : several(said, asOf)),
    coded,
    outcome,
    answerCoded(one, asOf) {
      const { said, codes, dutyCodes } = one;
      if (codes === undefined) return several(said, asOf);
      one.rows ??= questions.rows(codes);
      const found = questions.placed(codes, one.rows).item ?? items.placed(codes, one.rows);
      if (found.outcome === 0) {
        one.freed ??= cases.remedies.freed(codes);
        const remedies = cases.remedies.placed(codes, one.freed);
        const before = found.isAlone ? found.kept.get(remedies) : undefined;
        return before ?? shown(found, none, remedies, said, onlyItem(said), asOf);
      }
      const duties = dutiesOn(asOf);
      one.dutyRows ??= duties.rows(dutyCodes);
      const owed = duties.ofCodes(dutyCodes, one.dutyRows, said, one.eventDay ?? asOf);
      const before = found.isAlone ? found.kept.get(owed) : undefined;
      return before ?? shown(found, owed, none, said, onlyItem(said), asOf);
    },
  };
}

const none: readonly never[] = Object.freeze([]);
const nothingOpen: ReadonlyMap<string, number> = new Map();
const hasConsents = ({ entries }: Said): boolean =>
  entries.some(({ checked }) => checked.kind === 'consents');
