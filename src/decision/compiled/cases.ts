import type { Open } from '../../diagram/index.ts';
import type { Known, VerdictWord } from '../../language/index.ts';
import type { AspectAnswer, DutyDue, Ground, Overridden, Remedy, Verdict } from '../answer.ts';
import type { Reach } from '../grounds.ts';
import type { Outcome } from './outcome.ts';

/** What one aspect comes to in one case, and its part of every answer that it can have a part in. */
export interface AspectCase {
  readonly reach: Reach;
  /** Some one clause permits in every world. */
  readonly grounded: boolean;
  readonly answer: AspectAnswer;
  /** What certainly permits, and what still can. */
  readonly permitting: readonly Ground[];
  readonly able: readonly Ground[];
  /** What forbids, and that nothing permits. */
  readonly against: readonly Ground[];
  /** What lost, in a question that is permitted and in one that is forbidden. */
  readonly lostToPermits: readonly Ground[];
  readonly lostToProhibitions: readonly Ground[];
  readonly overridden: readonly Overridden[];
}

/** All cases that leave the same open and settle the same: one verdict, before any presumption. */
export interface QuestionCase {
  readonly word: VerdictWord;
  readonly aspects: readonly AspectCase[];
  /** One case of them. */
  readonly known: Known;
  /** What an item comes to there, worked out when first asked for. */
  item: ItemCase | undefined;
  /** What would permit it, by how everything that could be changed stands: of a case in which all of that is open. */
  remedies: Map<number | string, readonly Remedy[]> | undefined;
}

/** What one item comes to in one case, after presumptions. */
export interface ItemCase {
  readonly verdict: VerdictWord;
  readonly outcome: Outcome;
  /** Nothing but the duties and the remedies is needed for the whole answer. */
  readonly isAlone: boolean;
  readonly because: readonly Ground[];
  readonly aspects: readonly AspectAnswer[];
  readonly displaced: readonly Ground[];
  readonly overridden: readonly Overridden[];
  /** What is left open, where the answer shows it. */
  readonly open: Open | undefined;
  readonly isPresumed: boolean;
  /** Whole answers that rest on this one item. */
  readonly kept: KeptAnswers;
}

/** Whole answers by the duties or the remedies that they show: of a question that is forbidden the remedies, of any other the duties. */
export type KeptAnswers = Map<readonly DutyDue[] | readonly Remedy[], Verdict>;
