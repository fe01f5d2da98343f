import type { Term } from '../calendar/index.ts';
import type { Bilingual } from '../facts/index.ts';
import type { Aspect } from './aspect.ts';

/**
 * The rules as an author writes them: plain data that survives JSON. `when` is a condition in the words of the vocabulary (`when.ts`); here it is
 * an object, because a rule is the same kind of thing in every vocabulary. `load` reads it.
 */
export type Condition = object;

/** A clause of the same text by its own number (`12.1`), or of another by its full id (`avg:9.1`). */
export type ClauseRef = string;

/** What rules have in common: when they apply, and when they do not. */
export interface Conditional {
  /** A name of its own inside the clause. Without one, rules are lettered in the order of the text. */
  readonly id?: string;
  /** Without it, always. */
  readonly when?: Condition;
  /** Cases in which the rule does not apply. */
  readonly unless?: readonly Condition[];
}

/** Answers within one aspect. `require`: a statute says that it must happen. */
export interface VerdictRule extends Conditional {
  readonly rule: 'permit' | 'forbid' | 'require';
  readonly aspect: Aspect;
  /** Prohibitions of the same text and aspect that yield to this rule. */
  readonly exceptionTo?: readonly ClauseRef[];
  /** An overlap that the author has read: where both apply, the prohibition stands. */
  readonly despite?: readonly ClauseRef[];
  /** For a refusal of a request: the whole of it, or only as far as the reason reaches. */
  readonly extent?: 'whole' | 'asFarAs';
}

/** The aspect is closed: in these cases, what no permit of the text carries is forbidden. */
export interface OnlyRule extends Conditional {
  readonly rule: 'only';
  readonly aspect: Aspect;
}

/** About these cases the condition is needed, and it is enough. */
export interface OnlyIfRule extends Conditional {
  readonly rule: 'onlyIf';
  readonly aspect: Aspect;
  readonly condition: Condition;
}

/**
 * Takes the force of the rules of a clause away in some cases and gives no answer of its own. `lift` does the same to a prohibition and is shown
 * as what removed it (AVG 9(2) lifts 9(1)).
 */
export interface ExceptRule extends Conditional {
  readonly rule: 'except' | 'lift';
  readonly of: ClauseRef;
  readonly aspect: Aspect;
}

/** A name of the text stands for these values of a fact (`belanghebbende`). */
export interface MeansRule {
  readonly rule: 'means';
  readonly id?: string;
  readonly fact: string;
  readonly name: string;
  readonly values: readonly string[];
}

/** What this text understands by consent: qualities that every consent it asks for must have. */
export interface ConsentMeansRule {
  readonly rule: 'consentMeans';
  readonly id?: string;
  readonly qualities: readonly string[];
}

/** The text speaks only of these cases; outside them it is silent. */
export interface AppliesWhenRule extends Conditional {
  readonly rule: 'appliesWhen';
  readonly when: Condition;
}

/** A number, or the words that a text uses where it has none. */
export type Within = Term | 'asSoonAsPossible' | 'noTerm' | 'atOnce';

/** How long a person may take. Terms have a bearer: the bureau answers and does, the data subject appeals. */
export interface TermRule extends Conditional {
  readonly rule: 'answerWithin' | 'doWithin' | 'refuseWithin' | 'appealWithin';
  readonly within: Within;
  /** The fact that holds the day it starts from. */
  readonly from: string;
  /** Where the term is one to go somewhere with. */
  readonly to?: Route;
  /** How far it can be extended, counted from the original start, if notice came within the term. */
  readonly extendableBy?: Term;
  /** What a pause of the request does to it; `none` where it is left out. */
  readonly pause?: 'shift' | 'restart' | 'none';
  /** While this statute clause is in force, the term is counted as that statute counts. */
  readonly restates?: ClauseRef;
  /** How the answer is given. */
  readonly form?: 'written' | 'digital' | 'securedDigital';
}

/** Where a data subject can turn: to the bureau itself, the supervisor, mediation, or the court. */
export type Route = 'bureau' | 'supervisor' | 'mediation' | 'court';

/** Where a person can turn, and for what. */
export interface RouteRule extends Conditional {
  readonly rule: 'route';
  readonly to: Route;
  readonly by?: Bilingual;
}

/** What becomes of a record when its time is over. */
export type AtEnd = 'erase' | 'anonymise' | { readonly reduceTo: readonly string[] };

/** `of`: the records meant. `keepAtMost` is a ceiling, `keepAtLeast` a floor, `keepFor` both, `endsOn` a ceiling whose last day is the day itself (plus the term). */
export interface RetentionRule extends Conditional {
  readonly rule: 'keepAtMost' | 'keepAtLeast' | 'keepFor' | 'endsOn';
  readonly of?: Condition;
  readonly within: Term | 'asLongAsNeeded' | 'sameDay';
  /** The fact that holds the day it starts from. */
  readonly after: string;
  /** A fixed last day, in place of `within` and `after` (a subsidy programme that names one). */
  readonly untilDay?: string;
  readonly then?: AtEnd;
}

/** Kept without an end while the condition holds: a court case, an attachment. */
export interface HoldRule extends Conditional {
  readonly rule: 'hold';
  readonly of?: Condition;
}

/** What must be done, and when it comes up. */
export interface DutyRule extends Conditional {
  readonly rule: 'duty';
  /** The event that brings it; `always` for a standing one. */
  readonly on: string;
  /** A name for the act, by which it is ticked off. */
  readonly act: string;
  /** To whom it is owed. */
  readonly toward: 'client' | 'recipient' | 'supervisor' | 'principal' | 'employer' | 'bureau' | 'public';
  /** Who has to do it. */
  readonly by?: 'bureau' | 'staff' | 'recipient' | 'supplier' | 'client';
  readonly form?: 'written' | 'digital' | 'signed' | 'reasons' | 'draft' | 'contract' | 'securedDigital';
  readonly within?: Within;
  readonly from?: string;
}

/** The most that may be charged, in euro cents. */
export interface FeeCapRule extends Conditional {
  readonly rule: 'feeCap';
  readonly atMost: number;
  readonly perPage?: number;
}

/** A rule of any kind, as plain data: told apart by `rule`. Builders make it, and so does JSON. */
export type Rule =
  | VerdictRule
  | OnlyRule
  | OnlyIfRule
  | ExceptRule
  | MeansRule
  | ConsentMeansRule
  | AppliesWhenRule
  | TermRule
  | RouteRule
  | RetentionRule
  | HoldRule
  | DutyRule
  | FeeCapRule;
