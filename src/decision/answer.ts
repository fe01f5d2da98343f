import type { Reservation } from '../calendar/index.ts';
import type { Bilingual, Topic } from '../facts/index.ts';
import type {
  Aspect,
  Effect,
  Layer,
  Standing,
  VerdictTopic,
  VerdictWord,
  Within,
} from '../language/index.ts';

/** Dutch and English words for the same thing. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

export const words = ([nl, en]: Bilingual): Words => ({ nl, en });

/** A clause that an answer rests on, and what it does there. */
export interface Ground {
  /** `bureau:12.1`; or `noGround`, where nothing permits. */
  readonly clause: string;
  /** `bureau:12.1/a`. */
  readonly rule: string;
  readonly layer: Layer;
  readonly aspect: Aspect;
  readonly effect: Effect | 'noGround';
  readonly summary: Words;
  /** It applies whatever the unknown facts turn out to be. */
  readonly certain: boolean;
  /** The statute's text was not, or only partly, checked against its source. */
  readonly checked?: 'partly' | 'unchecked';
}

/** What one layer says by itself. */
export type LayerWord = 'forbidden' | 'required' | 'permitted' | 'silent' | 'undetermined';

/** One test of the question: its verdict, and what each layer says of it. */
export interface AspectAnswer {
  readonly aspect: Aspect;
  readonly verdict: VerdictWord;
  readonly statute: LayerWord;
  readonly regulation: LayerWord;
}

/** A rule that lost its force: to an exception, or to a prohibition of its own layer. */
export interface Overridden {
  readonly clause: string;
  readonly rule: string;
  readonly by: string;
}

/** A fact taken as its presumption says, which could still turn out otherwise. */
export interface Presumed {
  readonly fact: string;
  readonly value: string | readonly string[];
  readonly label: Words;
}

/** A fact that still matters. The best question comes first. */
export interface MissingFact {
  readonly fact: string;
  readonly label: Words;
  readonly question: Words;
  readonly judgedBy: 'person' | 'record';
}

/** A change that would permit: every fact in it can be brought about by a person. */
export interface Remedy {
  readonly changes: readonly RemedyChange[];
}

/** One fact of a remedy, and the value that would permit. */
export interface RemedyChange {
  readonly fact: string;
  /** Of a set that is read as `any`: the one of its values that must be in it (`true`) or out of it (`false`). */
  readonly member?: string;
  readonly label: Words;
  /** The value to bring about; for a consent, the qualities that one record must have, set by set. */
  readonly to: string | readonly (readonly string[])[];
}

/** The reading taken of a sentence that allows two. */
export interface ReadingShown {
  readonly clause: string;
  readonly taken: Words;
  readonly rejected: Words;
}

/** Something that must be done. */
export interface DutyDue {
  readonly clause: string;
  readonly rule: string;
  readonly layer: Layer;
  readonly event: string;
  readonly act: string;
  /** What the act is called, where the vocabulary has words for it. */
  readonly actLabel?: Words;
  readonly summary: Words;
  readonly toward: string;
  readonly by: string;
  readonly form?: string;
  readonly within?: Within;
  /** The last day, where there is a number and its start is known. */
  readonly lastDay?: string;
  /** What the last day is subject to: a decree on holidays that was not traced, or is not there yet. Left out where nothing is. */
  readonly reservations?: readonly Reservation[];
  /** Not certain: whether it is owed hangs on a fact that is not known. Such a duty is listed, never left out. */
  readonly certain: boolean;
  readonly checked?: 'partly' | 'unchecked';
}

/** The most that a clause lets be charged for one answer. */
export interface FeeCap {
  readonly clause: string;
  readonly atMostCents: number;
  readonly perPageCents?: number;
  readonly certain: boolean;
  readonly checked?: 'partly' | 'unchecked';
}

/** One item of a question that was put for several categories or purposes at once. */
export interface Part {
  readonly item: Readonly<Record<string, string>>;
  readonly verdict: VerdictWord;
}

/** The answer to a question of permission. Plain, frozen and JSON-safe. */
export interface Verdict {
  readonly question: VerdictTopic;
  readonly regulation: string;
  readonly version: string;
  /** What the regulation is called. */
  readonly title: string;
  readonly verdict: VerdictWord;
  /** True for permitted alone. */
  readonly allowed: boolean;
  readonly standing: Standing;
  readonly because: readonly Ground[];
  readonly aspects: readonly AspectAnswer[];
  /** What each layer says where it speaks, beside the final answer: silent only where it says nothing on any aspect. `aspects` has it one by one. */
  readonly layers: { readonly statute: LayerWord; readonly regulation: LayerWord };
  /** Clauses of the contrary sign that certainly apply. */
  readonly displaced: readonly Ground[];
  readonly overridden: readonly Overridden[];
  /** Duties that come with the act. */
  readonly duties: readonly DutyDue[];
  readonly parts: readonly Part[];
  /** Where only part may go: the categories that may. */
  readonly limitedTo?: readonly string[];
  /** Of a permitted charge: how much at most, in euro cents. */
  readonly feeCaps?: readonly FeeCap[];
  readonly presumed: readonly Presumed[];
  readonly readings: readonly ReadingShown[];
  readonly missing: readonly MissingFact[];
  readonly remedies: readonly Remedy[];
}

export type { Topic };
