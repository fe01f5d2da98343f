import type { DayNumber } from '../../calendar/index.ts';
import type { Codes } from '../../diagram/index.ts';
import type { Stated } from '../../facts/index.ts';
import { type Item, itemsOf, type Law, type Regulation, type VerdictTopic } from '../../language/index.ts';
import type { DutyDue, Remedy, Verdict } from '../answer.ts';
import { assembled, type ItemAnswer, worst } from '../assemble.ts';
import { feeCaps } from '../fee.ts';
import { interpreted, openFacts } from '../verdict.ts';
import type { ItemCase } from './cases.ts';
import type { CodedCase, Decision } from './decision.ts';
import { type CompiledDuties, compiledDuties } from './duties-with.ts';
import { keep, keptAnswer } from './kept.ts';
import { type LawCases, lawCases } from './law-cases.ts';
import { outcomeOf } from './outcome.ts';
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
  const { coding, items } = cases;
  const scratch = new Int16Array(coding.size);
  let duties: CompiledDuties | undefined;
  let dutiesDay: DayNumber | undefined;

  function dutiesOn(asOf: DayNumber): CompiledDuties {
    if (duties === undefined || dutiesDay !== asOf) duties = compiledDuties(regulation, topic, asOf);
    dutiesDay = asOf;
    return duties;
  }

  function isSingle({ entries }: Said): boolean {
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      if (entry?.checked.kind !== 'set' || entry.checked.values.length === 1) continue;
      if (isEach.has(entry.name)) return false;
    }
    return true;
  }

  const onlyItem = (said: Said): (() => Item) => {
    let made: Item | undefined;
    return () => {
      made ??= itemsOf(facts, said.stated())[0] ?? new Map();
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
    const isKept = isTheSameFor(found, said) && !(topic === 'charge' && found.verdict === 'permitted');
    const before = isKept ? keptAnswer(found.kept, owed, remedies) : undefined;
    if (before !== undefined) return before;
    const answer = whole([answerTo(found, item(), said, asOf)], owed, remedies, said, asOf);
    return isKept ? keep(found.kept, { duties: owed, remedies, answer }) : answer;
  }

  function several(said: Said, asOf: DayNumber): Verdict {
    const coded = itemsOf(facts, said.stated()).map((item): readonly [Item, Codes] => {
      const codes = new Int16Array(coding.size);
      coding.base(said, codes);
      coding.item(said, () => item, asOf, codes);
      return [item, codes];
    });
    const answers = coded.map(([item, codes]) => answerTo(items.of(codes), item, said, asOf));
    const verdict = worst(answers.map((one) => one.verdict));
    const remedies =
      verdict === 'forbidden' ? cases.remedies.ofSeveral(coded.map(([, codes]) => codes)) : none;
    const owed = verdict === 'forbidden' ? none : dutiesOn(asOf).of(said, undefined, asOf);
    return whole(answers, owed, remedies, said, asOf);
  }

  /** Consents on record can leave other facts open than the case does by itself. */
  const isTheSameFor = ({ open }: ItemCase, said: Said): boolean =>
    open === undefined || !open.matters.some((variable) => cases.asksConsent(variable) && hasConsents(said));

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
    if (!isSingle(said)) return { said, codes: undefined, rows: undefined, dutyCodes: undefined };
    const item = onlyItem(said);
    const codes = new Int16Array(coding.size);
    coding.base(said, codes);
    coding.item(said, item, asOf, codes);
    return {
      said,
      codes,
      rows: cases.questions.rows(codes),
      dutyCodes: dutiesOn(asOf).codes(said, item, asOf),
    };
  }

  return {
    timesAsked: cases.questions.asked,
    answer: (said, asOf) => (isSingle(said) ? single(said, asOf) : several(said, asOf)),
    coded,
    outcome: ({ said, codes, rows }, asOf) =>
      codes === undefined || rows === undefined
        ? outcomeOf(several(said, asOf).verdict)
        : items.placed(codes, rows).outcome,
    answerCoded({ said, codes, rows, dutyCodes }, asOf) {
      if (codes === undefined || rows === undefined) return several(said, asOf);
      const found = items.placed(codes, rows);
      const isForbidden = found.outcome === 0;
      const owed = isForbidden ? none : dutiesOn(asOf).ofCodes(dutyCodes, said, asOf);
      const remedies = isForbidden ? cases.remedies.of(codes) : none;
      if (found.isAlone) {
        const before = keptAnswer(found.kept, owed, remedies);
        if (before !== undefined) return before;
      }
      return shown(found, owed, remedies, said, onlyItem(said), asOf);
    },
  };
}

const none: readonly never[] = Object.freeze([]);
const nothingOpen: ReadonlyMap<string, number> = new Map();
const hasConsents = ({ entries }: Said): boolean =>
  entries.some(({ checked }) => checked.kind === 'consents');
