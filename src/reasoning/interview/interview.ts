import type { FactAsked } from '../../decision/fact-asked.ts';
import { freeze } from '../../decision/freeze.ts';
import type { RequestAnswer, RequestFacts, Verdict } from '../../decision/index.ts';
import type { Facts } from '../../facts/index.ts';
import { type Regulation, refuseUnloaded, type VerdictTopic } from '../../language/index.ts';
import { readGiven } from '../given.ts';
import { refuseUnknown } from '../question-asked.ts';
import type { GivenFacts } from '../relation.ts';
import { type InterviewTopic, standingOf } from './state.ts';

/** What is known when an interview begins. */
export type InterviewFacts<F, T extends InterviewTopic> = T extends VerdictTopic
  ? GivenFacts<F, T>
  : Partial<RequestFacts<F>>;

/** An interview at one point. It never changes: every step gives another one, so that a form can keep them all. */
export interface Interview<
  T extends InterviewTopic = InterviewTopic,
  A extends Verdict | RequestAnswer = Verdict | RequestAnswer,
> {
  readonly question: T;
  /** What was told so far, as the question takes it. */
  readonly told: Readonly<Record<string, unknown>>;
  /** The facts that nobody knows. */
  readonly unknown: readonly string[];
  /** The answer to the question as it stands; absent while something is not told that the question cannot be put without. */
  readonly answer?: A;
  /** The best thing to ask, in words, with its values; absent once nothing that can be told changes the answer any more. */
  readonly next?: FactAsked;
  /** At most so many questions are left, this one among them. */
  readonly remaining: number;
  /** Tells a fact, also another one than was asked, or one again. `undefined`: nobody knows it; it is not asked again. */
  tell(fact: string, value: unknown): Interview<T, A>;
  /** Takes back what was told of a fact. */
  untell(fact: string): Interview<T, A>;
  /** The interview before the last step; at the beginning, itself. */
  back(): Interview<T, A>;
}

/**
 * Asks for a question fact by fact: first what it cannot be put without, then at each point the fact that settles most, never one that cannot change the answer any
 * more. It ends when the answer is settled, or when only what nobody knows could still change it. Presumptions decide nothing while something can still be asked: they
 * show in `answer`, and count once nothing is left to ask.
 *
 * @param question `access`, `disclosure`, `processing`, `charge` or `request`. Of a request, records are told with the facts at the start.
 * @param facts what is known already, `asOf` among it; lists of several items are in order.
 * @throws ReglementError for a fact that is not of this question or an impossible value, at the start or when it is told; `unknownQuestion` for another question.
 * @see AVG 5(1)(c): nothing is asked that the answer does not need.
 * @example
 * ```ts
 * import { interview } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const begun = interview(werkId, 'access', { asOf: '2026-03-02', mode: 'view', data: ['reports'], kept: 'digital' });
 * begun.next?.fact; // 'actor'
 * const asked = begun.tell('actor', ['management']).tell('clientStatus', 'capableAdult');
 * asked.next?.question.en; // 'What are the data needed for?'
 * asked.tell('neededFor', ['task']).answer?.verdict; // 'permitted'
 * asked.tell('neededFor', undefined).answer?.verdict; // 'undetermined'
 * ```
 */
export function interview<F extends Facts, T extends VerdictTopic>(
  regulation: Regulation<F>,
  question: T,
  facts?: InterviewFacts<F, T>,
): Interview<T, Verdict>;
/** Asks for a request of a data subject: whether it is granted, in part or refused. */
export function interview<F extends Facts>(
  regulation: Regulation<F>,
  question: 'request',
  facts?: InterviewFacts<F, 'request'>,
): Interview<'request', RequestAnswer>;
export function interview(
  regulation: Regulation,
  question: InterviewTopic,
  facts: object = {},
): Interview<InterviewTopic> {
  refuseUnloaded(regulation);
  refuseUnknown(question, questions);
  return point(regulation, question, toldIn(regulation, question, facts), [], undefined);
}

const questions: readonly InterviewTopic[] = ['access', 'disclosure', 'processing', 'charge', 'request'];

type Told = Readonly<Record<string, unknown>>;

/** What was told, read fact by fact. Records are read by the question itself, with all that belongs to them. */
function toldIn(regulation: Regulation, question: InterviewTopic, facts: object): Told {
  const { vocabulary } = regulation;
  if (question !== 'request' || !('records' in facts))
    return readGiven(facts, vocabulary.facts, question, 'facts').told;
  const { records, ...own } = facts;
  const read = readGiven(own, vocabulary.facts, question, 'facts').told;
  return records === undefined ? read : { ...read, records: JSON.parse(JSON.stringify(records)) };
}

function point(
  regulation: Regulation,
  question: InterviewTopic,
  told: Told,
  unknown: readonly string[],
  before: Interview | undefined,
): Interview {
  const standing = standingOf(regulation, question, told, new Set(unknown));
  const others = (fact: string): readonly string[] => unknown.filter((one) => one !== fact);
  const without = (fact: string): Told =>
    Object.fromEntries(Object.entries(told).filter(([name]) => name !== fact));
  const made: Interview = Object.freeze({
    ...freeze({ question, told, unknown, ...standing }),
    tell(fact: string, value: unknown): Interview {
      const read = toldIn(regulation, question, { ...without(fact), [fact]: value });
      const lost = value === undefined ? [...others(fact), fact] : others(fact);
      return point(regulation, question, read, lost, made);
    },
    untell: (fact: string) => point(regulation, question, without(fact), others(fact), made),
    back: () => before ?? made,
  });
  return made;
}
