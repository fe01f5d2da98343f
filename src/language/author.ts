import type { Term } from '../calendar/index.ts';
import type {
  Bilingual,
  ConsentQuality,
  FactName,
  Facts,
  GroupIn,
  NameIn,
  Topic,
  Vocabulary,
} from '../facts/index.ts';
import type { Aspect, TopicOf } from './aspect.ts';
import type { Article, Clause, ClauseNotes, Text } from './regulation.ts';
import type { AtEnd, ClauseRef, DutyRule, Route, Rule, Within } from './rule.ts';
import type { Given, When } from './when.ts';

/** Exceptions, signed overlaps, and a name inside the clause. */
interface Extra<W> {
  readonly id?: string;
  readonly unless?: readonly W[];
  readonly exceptionTo?: readonly ClauseRef[];
  readonly despite?: readonly ClauseRef[];
}

interface Cases<W> {
  readonly id?: string;
  readonly when?: W;
  readonly unless?: readonly W[];
}

type DayName<F, T extends Topic> = {
  [K in FactName<F, T> & keyof F]: F[K] extends { readonly kind: 'day' } ? K : never;
}[FactName<F, T> & keyof F];

/** What stands in a clause beside its rules. */
export interface Note {
  readonly note: ClauseNotes & { readonly from?: string; readonly until?: string };
}

const isNote = (part: Rule | Note): part is Note => 'note' in part;

/** A consent that has all these qualities; without any, whatever the text itself understands by consent. */
export const given = (...qualities: readonly ConsentQuality[]): Given => ({ given: qualities });

export const article = (number: string, title: string, ...clauses: readonly Clause[]): Article => ({
  number,
  title,
  clauses,
});

export function clause(id: string, summary: string, ...parts: readonly (Rule | Note)[]): Clause {
  const notes = Object.assign({}, ...parts.filter(isNote).map((part) => part.note));
  return { id, summary, rules: parts.filter((part) => !isNote(part)), ...notes };
}

/** The reading taken, and the one rejected. */
export const reading = (taken: string, rejected: string): Note => ({
  note: { reading: { taken, rejected } },
});
export const departsFrom = (...statuteClauses: readonly string[]): Note => ({
  note: { departsFrom: statuteClauses },
});
export const decidesNothing = (reason: string): Note => ({ note: { decidesNothing: reason } });
export const undecidable = (reason: string): Note => ({ note: { undecidable: reason } });
export const lapsed = (lastDay: string, successor: string): Note => ({
  note: { lapsed: { lastDay, successor } },
});
export const checked = (how: 'checked' | 'partly' | 'unchecked'): Note => ({ note: { checked: how } });
/** The clause that sets the first day of the whole text. */
export const entersIntoForce = (entersIntoForce: string): Note => ({ note: { entersIntoForce } });
export const inForce = (days: { readonly from?: string; readonly until?: string }): Note => ({ note: days });

export const text = (written: Text): Text => written;

/**
 * The builders of rules, typed by a vocabulary: a misspelt fact, a value that does not exist and a fact of another topic are type errors at
 * the word. They only build; what a rule means is in `evaluate.ts`.
 */
export function author<F extends Facts>(_vocabulary: Vocabulary<F>) {
  return {
    permit: <const A extends Aspect>(
      aspect: A,
      when: When<F, TopicOf<A>>,
      extra?: Extra<When<F, TopicOf<A>>>,
    ): Rule => ({
      rule: 'permit',
      aspect,
      when,
      ...extra,
    }),
    forbid: <const A extends Aspect>(
      aspect: A,
      when: When<F, TopicOf<A>>,
      extra?: Extra<When<F, TopicOf<A>>>,
    ): Rule => ({
      rule: 'forbid',
      aspect,
      when,
      ...extra,
    }),
    require: <const A extends Aspect>(
      aspect: A,
      when: When<F, TopicOf<A>>,
      extra?: Extra<When<F, TopicOf<A>>>,
    ): Rule => ({
      rule: 'require',
      aspect,
      when,
      ...extra,
    }),
    only: <const A extends Aspect>(aspect: A, cases?: When<F, TopicOf<A>>): Rule => ({
      rule: 'only',
      aspect,
      ...(cases === undefined ? {} : { when: cases }),
    }),
    onlyIf: <const A extends Aspect>(
      aspect: A,
      cases: When<F, TopicOf<A>>,
      condition: When<F, TopicOf<A>>,
    ): Rule => ({
      rule: 'onlyIf',
      aspect,
      when: cases,
      condition,
    }),
    except: <const A extends Aspect>(
      aspect: A,
      of: ClauseRef,
      when: When<F, TopicOf<A>>,
      extra?: Extra<When<F, TopicOf<A>>>,
    ): Rule => ({
      rule: 'except',
      aspect,
      of,
      when,
      ...extra,
    }),
    lift: <const A extends Aspect>(
      aspect: A,
      of: ClauseRef,
      when: When<F, TopicOf<A>>,
      extra?: Extra<When<F, TopicOf<A>>>,
    ): Rule => ({
      rule: 'lift',
      aspect,
      of,
      when,
      ...extra,
    }),
    mayAsk: (when: When<F, 'request'>, extra?: Extra<When<F, 'request'>>): Rule => ({
      rule: 'permit',
      aspect: 'request.asking',
      when,
      ...extra,
    }),
    mayAskOnlyIf: (cases: When<F, 'request'>, condition: When<F, 'request'>): Rule => ({
      rule: 'onlyIf',
      aspect: 'request.asking',
      when: cases,
      condition,
    }),
    grant: (when: When<F, 'request'>, extra?: Extra<When<F, 'request'>>): Rule => ({
      rule: 'permit',
      aspect: 'request.merits',
      when,
      ...extra,
    }),
    refuse: (
      when: When<F, 'request'>,
      extra?: Extra<When<F, 'request'>> & { readonly extent?: 'whole' | 'asFarAs' },
    ): Rule => ({ rule: 'forbid', aspect: 'request.merits', when, ...extra }),
    means: <K extends keyof F & string>(
      fact: K,
      name: GroupIn<F[K]>,
      values: readonly NameIn<F[K]>[],
    ): Rule => ({
      rule: 'means',
      fact,
      name,
      values,
    }),
    consentMeans: (...qualities: readonly ConsentQuality[]): Rule => ({ rule: 'consentMeans', qualities }),
    appliesWhen: (when: When<F, Topic>): Rule => ({ rule: 'appliesWhen', when }),
    answerWithin: (within: Within, when: When<F, 'request'>, extra?: TermExtra<F>): Rule => ({
      rule: 'answerWithin',
      within,
      from: 'receivedOn',
      when,
      ...extra,
    }),
    refuseWithin: (within: Within, when: When<F, 'request'>, extra?: TermExtra<F>): Rule => ({
      rule: 'refuseWithin',
      within,
      from: 'receivedOn',
      when,
      ...extra,
    }),
    doWithin: (within: Within, when: When<F, 'request'>, extra?: TermExtra<F>): Rule => ({
      rule: 'doWithin',
      within,
      from: 'receivedOn',
      when,
      ...extra,
    }),
    appealWithin: (
      within: Within,
      to: Route,
      from: DayName<F, 'request'>,
      when: When<F, 'request'>,
      extra?: Omit<TermExtra<F>, 'from'>,
    ): Rule => ({ rule: 'appealWithin', within, to, from, when, ...extra }),
    route: (to: Route, when: When<F, 'request'>, by?: Bilingual): Rule => ({
      rule: 'route',
      to,
      when,
      ...(by === undefined ? {} : { by }),
    }),
    keepAtMost: (within: Term | 'asLongAsNeeded', records: Records<F>): Rule => ({
      rule: 'keepAtMost',
      within,
      ...records,
    }),
    keepAtLeast: (within: Term, records: Records<F>): Rule => ({ rule: 'keepAtLeast', within, ...records }),
    /** Through a fixed day, whatever the record's own days. */
    keepAtLeastUntil: (untilDay: string, records: Omit<Records<F>, 'after'>): Rule => ({
      rule: 'keepAtLeast',
      within: 'sameDay',
      after: 'untilDay',
      untilDay,
      ...records,
    }),
    keepFor: (within: Term, records: Records<F>): Rule => ({ rule: 'keepFor', within, ...records }),
    endsOn: (
      after: DayName<F, 'retention'>,
      records: Omit<Records<F>, 'after'> & { readonly within?: Term },
    ): Rule => ({
      rule: 'endsOn',
      within: 'sameDay',
      ...records,
      after,
    }),
    hold: (records: Omit<Records<F>, 'after' | 'then'>): Rule => ({ rule: 'hold', ...records }),
    duty: (on: NameIn<Lookup<F, 'event'>>, act: string, duty: DutyExtra<F>): Rule => ({
      rule: 'duty',
      on,
      act,
      ...duty,
    }),
    feeCap: (cap: { readonly atMost: number; readonly perPage?: number }, when: When<F, 'charge'>): Rule => ({
      rule: 'feeCap',
      ...cap,
      when,
    }),
  };
}

type Lookup<F, K extends string> = K extends keyof F ? F[K] : never;

interface TermExtra<F> extends Cases<When<F, 'request'>> {
  readonly from?: DayName<F, 'request'>;
  readonly extendableBy?: Term;
  readonly pause?: 'shift' | 'restart' | 'none';
  readonly restates?: ClauseRef;
  readonly form?: 'written' | 'digital' | 'securedDigital';
}

interface Records<F> extends Cases<When<F, 'retention'>> {
  readonly of?: When<F, 'retention'>;
  readonly after: DayName<F, 'retention'>;
  readonly then?: AtEnd;
}

type DutyExtra<F> = Omit<DutyRule, 'rule' | 'on' | 'act' | 'when' | 'unless' | 'from'> &
  Cases<When<F, 'duty'>> & { readonly from?: DayName<F, 'duty'> };
