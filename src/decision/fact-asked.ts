import type { Fact, Listed, Topic } from '../facts/index.ts';
import { type MissingFact, type Words, words } from './answer.ts';

/** A value of a closed list, with its words. */
export interface ValueAsked {
  readonly value: string;
  readonly label: Words;
}

/** One fact as it has to be supplied for a question. */
export interface FactAsked extends MissingFact {
  readonly kind: Fact['kind'];
  /** The question cannot be put without it. */
  readonly mandatory: boolean;
  /** A person can still bring it about. */
  readonly attainable: boolean;
  /** Of a set: `each` value has an answer of its own, or `any` of them suffices. */
  readonly reading?: 'each' | 'any';
  /** The values of a choice or a set. */
  readonly values?: readonly ValueAsked[];
  /** Names that stand for several of its values. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Of an amount: what is counted. */
  readonly unit?: string;
  /** The case in which it has no sense: then the value is `notApplicable`. */
  readonly notApplicable?: Words;
  /** What this question takes for granted in doubt, where the burden of proof says so. */
  readonly presumed?: boolean | string | readonly string[];
}

/** A fact as one question asks for it. */
export function factAsked(name: string, fact: Fact, topic: Topic): FactAsked {
  const presumed = 'presumed' in fact ? fact.presumed?.[topic] : undefined;
  return {
    fact: name,
    label: words(fact.label),
    question: words(fact.question),
    judgedBy: fact.judgedBy,
    kind: fact.kind,
    mandatory: fact.argumentOf?.includes(topic) === true,
    attainable: fact.attainable === true,
    ...(fact.kind === 'set' ? { reading: fact.reading } : {}),
    ...('values' in fact ? listed(fact) : {}),
    ...(fact.kind === 'amount' ? { unit: fact.unit } : {}),
    ...(fact.notApplicable === undefined ? {} : { notApplicable: words(fact.notApplicable) }),
    // Copies throughout: what is handed out is frozen, and the vocabulary is not ours to freeze.
    ...(presumed === undefined ? {} : { presumed: typeof presumed === 'object' ? [...presumed] : presumed }),
  };
}

const listed = ({ values, groups }: Listed): Pick<FactAsked, 'values' | 'groups'> => ({
  values: Object.entries(values).map(([value, label]) => ({ value, label: words(label) })),
  ...(groups === undefined
    ? {}
    : { groups: Object.fromEntries(Object.entries(groups).map(([name, members]) => [name, [...members]])) }),
});

/** The day of the question itself. A request and a charge have theirs among the facts: the day of receipt. */
export function dayOfQuestion(topic: Topic): readonly FactAsked[] {
  if (topic === 'request' || topic === 'charge') return [];
  return [
    {
      fact: 'asOf',
      label: { nl: 'peildag', en: 'day asked for' },
      question: { nl: 'Voor welke dag wordt het gevraagd?', en: 'For which day is it asked?' },
      judgedBy: 'record',
      kind: 'day',
      mandatory: true,
      attainable: false,
    },
  ];
}
