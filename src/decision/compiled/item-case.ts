import { type Codes, type Rows, stillOpen, unknown } from '../../diagram/index.ts';
import type { Facts } from '../../facts/index.ts';
import { type KernelQuestion, onDoubt, type VerdictTopic, type VerdictWord } from '../../language/index.ts';
import type { Ground } from '../answer.ts';
import { withPresumed } from '../presumption.ts';
import type { ItemCase, QuestionCase } from './cases.ts';
import { outcomeOf } from './outcome.ts';
import type { QuestionCases } from './question-cases.ts';

export interface ItemCases {
  of(codes: Codes): ItemCase;
  /** The same for codes that `QuestionCases.rows` placed before. */
  placed(codes: Codes, rows: Rows): ItemCase;
}

export function itemCases(
  question: KernelQuestion,
  facts: Facts,
  topic: VerdictTopic,
  cases: QuestionCases,
): ItemCases {
  const nothing = question.variables.map(() => undefined);
  const presumed = withPresumed(question, facts, topic, nothing);
  const doubt: VerdictWord = onDoubt[topic] === true ? 'permitted' : 'forbidden';

  function made(plain: QuestionCase, codes: Codes): ItemCase {
    const other =
      plain.word === 'undetermined'
        ? cases.of(codes.map((code, at) => (code === unknown ? (presumed[at] ?? unknown) : code)))
        : plain;
    const isPresumed = other !== plain && other.word === doubt;
    const settled = isPresumed ? other : plain;
    const { word, aspects } = settled;
    const isOpen = isPresumed || word === 'undetermined';
    return {
      verdict: word,
      outcome: outcomeOf(word),
      isAlone: !isOpen && !(topic === 'charge' && word === 'permitted'),
      because: grounds(word, settled),
      aspects: aspects.map(({ answer }) => answer),
      displaced: aspects.flatMap(({ lostToPermits, lostToProhibitions }) =>
        word === 'undetermined' ? [] : word === 'permitted' ? lostToPermits : lostToProhibitions,
      ),
      overridden: aspects.flatMap((aspect) => aspect.overridden),
      open: isOpen ? stillOpen(question, plain.known) : undefined,
      isPresumed,
      kept: new Map(),
    };
  }

  function itemOf(plain: QuestionCase, codes: Codes): ItemCase {
    plain.item ??= made(plain, codes);
    return plain.item;
  }

  return {
    of: (codes) => itemOf(cases.of(codes), codes),
    placed: (codes, rows) => itemOf(cases.placed(codes, rows), codes),
  };
}

/** The prohibitions of all aspects stand before the want of a ground; what is not certain stands only where nothing is. */
function grounds(word: VerdictWord, { aspects }: QuestionCase): readonly Ground[] {
  if (word === 'permitted') return aspects.flatMap(({ permitting }) => permitting);
  if (word === 'undetermined') return aspects.flatMap(({ able }) => able);
  const against = aspects.flatMap((aspect) => aspect.against);
  const certain = against.filter((ground) => ground.certain);
  const shown = certain.length > 0 ? certain : against;
  return [
    ...shown.filter(({ effect }) => effect !== 'noGround'),
    ...shown.filter(({ effect }) => effect === 'noGround'),
  ];
}
