import type { Term } from '../calendar/index.ts';
import type {
  Bilingual,
  ConsentQuality,
  FactName,
  FactNamed,
  GroupIn,
  NameIn,
  Topic,
} from '../facts/index.ts';
import type { Aspect, TopicOf } from './aspect.ts';
import type { AtEnd, ClauseRef, DutyRule, Route, Rule, Within } from './rule.ts';
import type { When } from './when.ts';

/** Exceptions, signed overlaps, and a name inside the clause. */
export interface RuleExtra<W> {
  readonly id?: string;
  /** Cases in which the rule does not apply. */
  readonly unless?: readonly W[];
  /** Clauses of the same text and aspect whose contrary rules yield to this one. */
  readonly exceptionTo?: readonly ClauseRef[];
  /** Clauses that it overlaps with, where the author has read that the prohibition stands. */
  readonly despite?: readonly ClauseRef[];
}

/** The cases of a rule that answers nothing by itself, and a name inside the clause. */
export interface Cases<W> {
  readonly id?: string;
  readonly when?: W;
  readonly unless?: readonly W[];
}

/** The names of the facts of a topic that are days. */
export type DayName<F, T extends Topic> = {
  [K in FactName<F, T> & keyof F]: F[K] extends { readonly kind: 'day' } ? K : never;
}[FactName<F, T> & keyof F];

/** What else can be said of a term for requests. */
export interface TermExtra<F> extends Cases<When<F, 'request'>> {
  /** The fact that holds the day it starts from; `receivedOn` where it is left out. */
  readonly from?: DayName<F, 'request'>;
  /** How far it can be extended, counted from the original start, if notice came within the term. */
  readonly extendableBy?: Term;
  /** What a pause of the request does to it; `none` where it is left out. */
  readonly pause?: 'shift' | 'restart' | 'none';
  /** While this statute clause is in force, the term is counted as that statute counts. */
  readonly restates?: ClauseRef;
  readonly form?: 'written' | 'digital' | 'securedDigital';
}

/** The records that a rule of keeping speaks of, and the day it counts from. */
export interface RecordsMeant<F> extends Cases<When<F, 'retention'>> {
  /** The records meant; without it, all. */
  readonly of?: When<F, 'retention'>;
  /** The fact that holds the day it starts from. */
  readonly after: DayName<F, 'retention'>;
  /** What becomes of them when their time is over. */
  readonly then?: AtEnd;
}

/** What a duty says beside its event and its act: to whom it is owed, by whom, in which form, within which term. */
export type DutyExtra<F> = Omit<DutyRule, 'rule' | 'on' | 'act' | 'when' | 'unless' | 'from'> &
  Cases<When<F, 'duty'>> & { readonly from?: DayName<F, 'duty'> };

/** Builds a rule that answers within one aspect. */
export type VerdictBuilder<F> = <const A extends Aspect>(
  aspect: A,
  when: When<F, TopicOf<A>>,
  extra?: RuleExtra<When<F, TopicOf<A>>>,
) => Rule;

/** Builds a rule that takes the force of a clause's rules away. */
export type ExceptionBuilder<F> = <const A extends Aspect>(
  aspect: A,
  of: ClauseRef,
  when: When<F, TopicOf<A>>,
  extra?: RuleExtra<When<F, TopicOf<A>>>,
) => Rule;

/** Builds a rule that answers a request. */
export type RequestBuilder<F> = (when: When<F, 'request'>, extra?: RuleExtra<When<F, 'request'>>) => Rule;
/** Builds a term for a request. */
export type TermBuilder<F> = (within: Within, when: When<F, 'request'>, extra?: TermExtra<F>) => Rule;

/** The builders of rules, typed by the facts `F` of a vocabulary. */
export interface Builders<F> {
  /** In these cases this aspect of the question is permitted. Permits are alternatives. */
  readonly permit: VerdictBuilder<F>;
  /** In these cases it is forbidden, whatever permits of the same layer say, unless one names this clause as its exception. */
  readonly forbid: VerdictBuilder<F>;
  /** A statute: in these cases it must happen, even against a stricter promise of the regulation. */
  readonly require: VerdictBuilder<F>;
  /** A closed list: in these cases, what no permit of the text carries is forbidden. */
  readonly only: <const A extends Aspect>(aspect: A, cases?: When<F, TopicOf<A>>) => Rule;
  /** About these cases the condition is needed, and it is enough. */
  readonly onlyIf: <const A extends Aspect>(
    aspect: A,
    cases: When<F, TopicOf<A>>,
    condition: When<F, TopicOf<A>>,
  ) => Rule;
  /** Takes the force of a clause's rules away in these cases, and gives no answer of its own. */
  readonly except: ExceptionBuilder<F>;
  /** Removes a prohibition in these cases and grants nothing, as AVG 9(2). */
  readonly lift: ExceptionBuilder<F>;
  /** A request of this kind may be made. */
  readonly mayAsk: RequestBuilder<F>;
  /** A request of this kind may be made in this way and in no other. */
  readonly mayAskOnlyIf: (cases: When<F, 'request'>, condition: When<F, 'request'>) => Rule;
  /** The request is granted. */
  readonly grant: RequestBuilder<F>;
  /** The request is refused: the whole of it, or only as far as the reason reaches. */
  readonly refuse: (
    when: When<F, 'request'>,
    extra?: RuleExtra<When<F, 'request'>> & { readonly extent?: 'whole' | 'asFarAs' },
  ) => Rule;
  /** A name of the text stands for these values of a fact. */
  readonly means: <K extends keyof F & string>(
    fact: K,
    name: GroupIn<F[K]>,
    values: readonly NameIn<F[K]>[],
  ) => Rule;
  /** What the text itself understands by consent: qualities that every consent it asks for must have. */
  readonly consentMeans: (...qualities: readonly ConsentQuality[]) => Rule;
  /** The text speaks of these cases alone. */
  readonly appliesWhen: (when: When<F, Topic>) => Rule;
  /** The bureau answers within this term of receipt. */
  readonly answerWithin: TermBuilder<F>;
  /** A refusal is told within this term of receipt. */
  readonly refuseWithin: TermBuilder<F>;
  /** What was granted is carried out within this term of receipt. */
  readonly doWithin: TermBuilder<F>;
  /** The data subject turns to somebody else within this term. */
  readonly appealWithin: (
    within: Within,
    to: Route,
    from: DayName<F, 'request'>,
    when: When<F, 'request'>,
    extra?: Omit<TermExtra<F>, 'from'>,
  ) => Rule;
  /** Where a person can turn. */
  readonly route: (to: Route, when: When<F, 'request'>, by?: Bilingual) => Rule;
  /** A ceiling: kept no longer than this. */
  readonly keepAtMost: (within: Term | 'asLongAsNeeded', records: RecordsMeant<F>) => Rule;
  /** A floor: kept no shorter than this. */
  readonly keepAtLeast: (within: Term, records: RecordsMeant<F>) => Rule;
  /** A floor through a fixed day, whatever the record's own days. */
  readonly keepAtLeastUntil: (untilDay: string, records: Omit<RecordsMeant<F>, 'after'>) => Rule;
  /** Kept this long, no shorter and no longer. */
  readonly keepFor: (within: Term, records: RecordsMeant<F>) => Rule;
  /** A ceiling whose last day is the day of the event, or the end of a term that starts on it. */
  readonly endsOn: (
    after: DayName<F, 'retention'>,
    records: Omit<RecordsMeant<F>, 'after'> & { readonly within?: Term },
  ) => Rule;
  /** Kept without an end while the condition holds. */
  readonly hold: (records: Omit<RecordsMeant<F>, 'after' | 'then'>) => Rule;
  /** Something must be done when the event comes about. */
  readonly duty: (on: NameIn<FactNamed<F, 'event'>>, act: string, duty: DutyExtra<F>) => Rule;
  /** The most that may be charged, in euro cents; `perPage` as well where it is counted by the page. */
  readonly feeCap: (
    cap: { readonly atMost: number; readonly perPage?: number },
    when: When<F, 'charge'>,
  ) => Rule;
}
