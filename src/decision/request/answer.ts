import type { IsoDay, Reservation, Step } from '../../calendar/index.ts';
import type { Layer, Route, Standing, TermRule, Within } from '../../language/index.ts';
import type { DutyDue, FeeCap, Ground, MissingFact, Presumed, ReadingShown, Words } from '../answer.ts';

/** What becomes of a request. */
export type RequestOutcome = 'granted' | 'grantedInPart' | 'refused';

/** What one layer says of a request by itself. */
export type LayerOutcome = RequestOutcome | 'silent' | 'undetermined';

/** Where one term ends, by itself. */
export type TermEnds =
  | {
      readonly kind: 'exact';
      readonly day: IsoDay;
      readonly derivation: readonly Step[];
      readonly reservations: readonly Reservation[];
    }
  | {
      readonly kind: 'bounded';
      readonly notBefore: IsoDay;
      readonly derivation: readonly Step[];
      readonly reservations: readonly Reservation[];
    }
  | { readonly kind: 'asSoonAsPossible' }
  | { readonly kind: 'noLimit' };

/**
 * How an extension stands. `notTold`: no notice was stated, so the term was not made longer; `tooLate`: it came after `tellBy`;
 * `unknown`: the term is paused and it cannot be said yet whether the notice came within it.
 */
export interface Extension {
  readonly status: 'notTold' | 'inTime' | 'tooLate' | 'unknown';
  readonly toldOn?: IsoDay;
  /** The last day for the notice. While a pause is open: no earlier than this day. */
  readonly tellBy: IsoDay;
  /** The last day of the term with the extension, counted from the original start. While a pause is open: no earlier. */
  readonly until: IsoDay;
}

/** One rule that sets a term, with the day that it gives by itself. */
export interface TermShown {
  readonly clause: string;
  readonly rule: string;
  readonly layer: Layer;
  readonly sets: TermRule['rule'];
  readonly summary: Words;
  /** The day whose law it belongs to. */
  readonly lawOf: IsoDay;
  readonly within: Within;
  readonly from: string;
  /** It applies whatever the unknown facts turn out to be. */
  readonly certain: boolean;
  readonly ends: TermEnds;
  /** The statute clause whose way of counting it follows, because it restates that clause. */
  readonly countedAs?: string;
  readonly extension?: Extension;
  readonly form?: NonNullable<TermRule['form']>;
  readonly checked?: 'partly' | 'unchecked';
}

/** Beside every deadline: what it was weighed from. */
export interface Weighed {
  /** Every term that applies or may apply, statutes first, each with its own end. */
  readonly layers: readonly TermShown[];
  /** Clauses whose own day gave way. */
  readonly displaced: readonly string[];
  /** Clauses that want it as soon as possible; a day above is then the outer limit. */
  readonly promptly: readonly string[];
  readonly missing: readonly MissingFact[];
}

/**
 * The last day of a term, through which it still runs.
 *
 * `bounded`: not before and, where it is given, not after. `asSoonAsPossible`: no text has a number. `noLimit`: it never ends.
 * `silent`: no text sets a term for this. `unknown`: it hangs on what is missing whether a term runs at all.
 */
export type Deadline =
  | ({
      readonly kind: 'exact';
      readonly day: IsoDay;
      readonly governs: string;
      readonly derivation: readonly Step[];
      readonly reservations: readonly Reservation[];
    } & Weighed)
  | ({
      readonly kind: 'bounded';
      readonly notBefore: IsoDay;
      readonly notAfter?: IsoDay;
      readonly reservations: readonly Reservation[];
    } & Weighed)
  | ({ readonly kind: 'asSoonAsPossible' | 'noLimit' | 'silent' | 'unknown' } & Weighed);

/** Until when a bureau may take over a request. */
export interface RequestDueDate {
  readonly question: 'requestDueDate';
  readonly regulation: string;
  readonly version: string;
  /** What the regulation is called. */
  readonly title: string;
  readonly standing: Standing;
  readonly right: string;
  readonly rightLabel: Words;
  readonly receivedOn: IsoDay;
  /** Telling the client what becomes of it. */
  readonly answerBy: Deadline;
  /** Telling that it is refused. An extension never moves a term for refusals. */
  readonly refuseBy: Deadline;
  /** Doing what was asked. */
  readonly doBy: Deadline;
  readonly readings: readonly ReadingShown[];
}

/** A way to go on, and until when it is open. */
export interface RouteOpen {
  readonly to: Route;
  /** The clauses that open it. */
  readonly clauses: readonly string[];
  /** Who or what is there, where a clause says so. */
  readonly at: readonly Words[];
  readonly certain: boolean;
  readonly until: Deadline;
  readonly checked?: 'partly' | 'unchecked';
}

/** Where the answer of the bureau came after the statutory term, and what was made of it. */
export interface LateAnswer {
  readonly answeredOn: IsoDay;
  readonly dueOn: IsoDay;
  readonly note: Words;
}

/** Until when a data subject can go further. */
export interface AppealDueDate {
  readonly question: 'appealDueDate';
  readonly regulation: string;
  readonly version: string;
  /** What the regulation is called. */
  readonly title: string;
  readonly standing: Standing;
  readonly right: string;
  readonly rightLabel: Words;
  readonly receivedOn: IsoDay;
  /** The intended day of filing, which selects the law. */
  readonly asOf: IsoDay;
  /** The last day of the statutory term for the answer, where there is one. */
  readonly answerDueOn?: IsoDay;
  /** What the answer counts as: an answer that came too late counts as none (UAVG 35(2), read literally). */
  readonly answer: string;
  readonly late?: LateAnswer;
  readonly routes: readonly RouteOpen[];
  readonly readings: readonly ReadingShown[];
}

/** A statutory duty that keeps a record: by which clause, and until when, where a day is known. */
export interface HeldBy {
  readonly clause: string;
  readonly summary: Words;
  readonly until?: IsoDay;
}

/** One record of the file that an erasure is asked of. */
export interface RecordPart {
  /** Its place in `records`. */
  readonly place: number;
  readonly record: string;
  readonly recordLabel: Words;
  readonly outcome: RequestOutcome | 'undetermined';
  /** Whether it stays because a statute keeps it. */
  readonly stays: boolean | 'undetermined';
  readonly heldBy: readonly HeldBy[];
}

/** Whether a fee may be asked for a request. */
export type Fee = 'free' | 'mayBeCharged' | 'undetermined';

/** What becomes of a request, and what comes with that. Plain, frozen and JSON-safe. */
export interface RequestAnswer {
  readonly question: 'request';
  readonly regulation: string;
  readonly version: string;
  /** What the regulation is called. */
  readonly title: string;
  readonly standing: Standing;
  readonly right: string;
  readonly rightLabel: Words;
  readonly receivedOn: IsoDay;
  readonly outcome: RequestOutcome | 'undetermined';
  /** The outcomes that are still possible, best for the data subject first. */
  readonly possible: readonly RequestOutcome[];
  readonly because: readonly Ground[];
  /** Each layer's own answer, beside the final one. */
  readonly layers: { readonly statute: LayerOutcome; readonly regulation: LayerOutcome };
  /** Clauses of the contrary sign that certainly apply, such as a demand of form that the statute sets aside. */
  readonly displaced: readonly Ground[];
  /** Per record of the file, where records were named. */
  readonly file: readonly RecordPart[];
  readonly answerBy: Deadline;
  /** Left out where nothing is refused. */
  readonly refuseBy?: Deadline;
  /** Left out where nothing is granted. */
  readonly doBy?: Deadline;
  /** `canCharge` says it with all that belongs to it. */
  readonly fee: Fee;
  readonly feeBecause: readonly Ground[];
  /** How much at most, in euro cents, where a fee may be asked. */
  readonly feeCaps: readonly FeeCap[];
  readonly duties: readonly DutyDue[];
  readonly routes: readonly RouteOpen[];
  readonly presumed: readonly Presumed[];
  readonly readings: readonly ReadingShown[];
  readonly missing: readonly MissingFact[];
}
