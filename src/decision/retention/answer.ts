import type { IsoDay, Reservation, Step, Term } from '../../calendar/index.ts';
import type { Day, FactsFor } from '../../facts/index.ts';
import type { AtEnd, Layer, Standing } from '../../language/index.ts';
import type { MissingFact, ReadingShown, Words } from '../answer.ts';

/** The facts of a question about keeping, and the day whose law counts. What is left out is unknown. */
export type RetentionFacts<F, Bound extends string = never> = FactsFor<F, 'retention', Bound> & {
  readonly asOf: Day;
};

/**
 * A last day, as far as it is known. `bounded`: it lies nowhere before `notBefore` and nowhere after `notAfter`; a bound that is left out does not
 * exist. `none`: there is no such day, nothing keeps the record or nothing ends its keeping. `open`: kept without an end, while something
 * stands or has not happened yet.
 */
export type LastDay =
  | { readonly kind: 'exact'; readonly day: IsoDay }
  | { readonly kind: 'bounded'; readonly notBefore?: IsoDay; readonly notAfter?: IsoDay }
  | { readonly kind: 'none' }
  | { readonly kind: 'open' };

/** The least that a rule names of itself. */
export interface NamedRule {
  readonly clause: string;
  /** `bureau:13.2/a`. */
  readonly rule: string;
  readonly layer: Layer;
}

/** One ceiling or floor: how long a rule lets the record be kept, or wants it kept. */
export interface Limit extends NamedRule {
  readonly role: 'ceiling' | 'floor';
  readonly summary: Words;
  /** `hold`: without an end while its condition holds. `asLongAsNeeded`, `sameDay`: the last day is the day of the event itself. */
  readonly within: Term | 'asLongAsNeeded' | 'sameDay' | 'hold';
  /** The fact that holds the day it starts from. */
  readonly after?: string;
  readonly lastDay: LastDay;
  /** It applies whatever the unknown facts turn out to be. */
  readonly certain: boolean;
  /** From the day of the event to the last day; empty where there is no day yet, or no term. */
  readonly derivation: readonly Step[];
  readonly checked?: 'partly' | 'unchecked';
}

/** A rule that gives a day. Not certain: whether it applies hangs on a fact that is not known. */
export interface Governing extends NamedRule {
  readonly certain: boolean;
}

/** What one layer says by itself: the earliest ceiling and the latest floor. */
export interface LayerLimits {
  readonly ceiling: LastDay;
  readonly floor: LastDay;
}

/** What becomes of the record when its time is over, by which rule. */
export interface EndShown extends Governing {
  readonly what: AtEnd;
}

/** A statutory floor that lasts longer than a ceiling: the law keeps what a promise would destroy. The floor stands. */
export interface Conflict {
  readonly floor: NamedRule;
  readonly ceiling: NamedRule;
  readonly certain: boolean;
}

/** Until when a record must be kept, and until when it may. Plain, frozen and JSON-safe. */
export interface RetentionAnswer {
  readonly question: 'retention';
  readonly regulation: string;
  readonly version: string;
  /** What the regulation is called. */
  readonly title: string;
  readonly standing: Standing;
  readonly record: string;
  readonly recordLabel: Words;
  /** The last day on which it must be kept. `none`: nothing keeps it. */
  readonly keepUntil: LastDay;
  /** The last day on which holding it is in order. `none`: no rule ends it. */
  readonly deadline: LastDay;
  /** The rules that give the two days; of a bounded day, those that give its bounds. */
  readonly governs: { readonly keepUntil: readonly Governing[]; readonly deadline: readonly Governing[] };
  readonly atEnd: readonly EndShown[];
  /** Each layer's own answer, beside the final one. */
  readonly layers: { readonly statute: LayerLimits; readonly regulation: LayerLimits };
  readonly because: readonly Limit[];
  /** Ceilings and floors that apply, or may, and cannot give the day. */
  readonly displaced: readonly Limit[];
  readonly conflicts: readonly Conflict[];
  readonly reservations: readonly Reservation[];
  readonly readings: readonly ReadingShown[];
  /** The facts on which the two days still hang; the best question comes first. */
  readonly missing: readonly MissingFact[];
}

/** `keep`: it must be kept. `mayDelete`: it may be kept and it may go. `mustDelete`: the deadline is past. */
export type RetentionWord = 'keep' | 'mayDelete' | 'mustDelete';

/** How a record stands on one day. Its `missing` are the facts on which the status still hangs. */
export interface RetentionStatus extends RetentionAnswer {
  readonly asOf: IsoDay;
  readonly status: RetentionWord | 'undetermined';
  /** The statuses that are left: `keep` not among them means that deleting is certainly in order. */
  readonly possible: readonly RetentionWord[];
}

/** Records of a file, by their place in what was asked, that are kept equally long. */
export interface FilePart {
  readonly records: readonly number[];
  readonly keepUntil: LastDay;
  readonly deadline: LastDay;
}

/** A rule that gives a day to some records of the file and not to the others. */
export interface Splitting extends NamedRule {
  readonly records: readonly number[];
}

/** One file whose records may have different last days. */
export interface FileRetention {
  readonly question: 'retentionOfFile';
  readonly regulation: string;
  readonly version: string;
  /** What the regulation is called. */
  readonly title: string;
  readonly asOf: IsoDay;
  readonly records: readonly RetentionStatus[];
  /** More than one part: the file is split. */
  readonly parts: readonly FilePart[];
  readonly splitBy: readonly Splitting[];
}
