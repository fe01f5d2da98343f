import { dayOfQuestion, type FactAsked, factAsked } from '../../decision/fact-asked.ts';
import { factsFor } from '../../decision/facts-for.ts';
import { assessRequest, type RequestAnswer, type Verdict } from '../../decision/index.ts';
import { nothingStanding, permission, stated } from '../../decision/question.ts';
import { interpreted } from '../../decision/verdict.ts';
import type { Regulation, VerdictTopic } from '../../language/index.ts';
import { presumingNothing } from './presuming-nothing.ts';
import { worthAsking } from './worth-asking.ts';

/** The questions that can be asked fact by fact. */
export type InterviewTopic = VerdictTopic | 'request';

/** Where an interview stands. */
export interface Standing {
  /** Absent while something is not told that the question cannot be put without. */
  readonly answer?: Verdict | RequestAnswer;
  readonly next?: FactAsked;
  /** No more questions than these follow. */
  readonly remaining: number;
}

type Told = Readonly<Record<string, unknown>>;

/** What can be answered with what was told, and what is best asked next. `never`: what nobody knows. */
export function standingOf(
  regulation: Regulation,
  topic: InterviewTopic,
  told: Told,
  never: ReadonlySet<string>,
): Standing {
  const wanted = mandatoryFor(regulation, topic, told).filter(({ fact }) => !Object.hasOwn(told, fact));
  const [first] = wanted;
  if (first !== undefined) {
    // Without it the question cannot be put: who does not know it has no question yet.
    const isLost = wanted.some(({ fact }) => never.has(fact));
    if (isLost) return { remaining: 0 };
    return { next: first, remaining: usedIn(regulation, topic, told, never).length };
  }
  return topic === 'request'
    ? standingOfRequest(regulation, told, never)
    : standingOfVerdict(regulation, topic, told, never);
}

const mandatoryFor = (regulation: Regulation, topic: InterviewTopic, told: Told): readonly FactAsked[] => [
  ...dayOfQuestion(topic),
  ...factsOf(regulation, topic, told).filter(({ mandatory, fact }) => mandatory && fact !== 'asOf'),
];

function factsOf(regulation: Regulation, topic: InterviewTopic, told: Told): readonly FactAsked[] {
  const day = told.asOf;
  return factsFor(regulation, topic, typeof day === 'string' ? day : undefined).facts;
}

const usedIn = (
  regulation: Regulation,
  topic: InterviewTopic,
  told: Told,
  never: ReadonlySet<string>,
): readonly FactAsked[] =>
  factsOf(regulation, topic, told).filter(({ fact }) => !Object.hasOwn(told, fact) && !never.has(fact));

function standingOfVerdict(
  regulation: Regulation,
  topic: VerdictTopic,
  told: Told,
  never: ReadonlySet<string>,
): Standing {
  const answer = permission(regulation, topic, told);
  const read = stated(regulation, topic, told, nothingStanding);
  const plain = presumingNothing(regulation);
  const { verdict, missing } = interpreted(plain, topic, read.stated, read.day);
  if (verdict !== 'undetermined') return { answer, remaining: 0 };
  const worth = worthAsking(regulation, topic, read.stated, read.day, never);
  const inOrder = missing.map(({ fact }) => fact);
  // Where something stays unknown, less is worth asking, and what shows that one clause permits is worth it sooner.
  const [next] =
    never.size === 0
      ? inOrder
      : [...inOrder, ...Object.keys(regulation.vocabulary.facts)].filter((name) => worth.now.has(name));
  if (next === undefined) return { answer, remaining: 0 };
  return { answer, next: askedAs(regulation, topic, next), remaining: worth.ever.size };
}

function standingOfRequest(regulation: Regulation, told: Told, never: ReadonlySet<string>): Standing {
  const facts = requestFacts(told);
  const answer = assessRequest(regulation, facts);
  const { missing } = assessRequest(presumingNothing(regulation), facts);
  const vocabulary = regulation.vocabulary.facts;
  // What hangs on a record is told with the record.
  const open = missing.filter(
    ({ fact }) =>
      !never.has(fact) &&
      vocabulary[fact]?.topics.includes('request') === true &&
      vocabulary[fact]?.derived !== true,
  );
  const [next] = open;
  if (next === undefined) return { answer, remaining: 0 };
  return { answer, next: askedAs(regulation, 'request', next.fact), remaining: open.length };
}

/** What was told was read fact by fact; whether it is all there, the question itself says. */
const requestFacts = (told: Told): { readonly right: string; readonly receivedOn: string } => ({
  ...told,
  right: String(told.right),
  receivedOn: String(told.receivedOn),
});

function askedAs(regulation: Regulation, topic: InterviewTopic, name: string): FactAsked {
  const fact = regulation.vocabulary.facts[name];
  if (fact === undefined) throw new TypeError(name);
  return factAsked(name, fact, topic);
}
