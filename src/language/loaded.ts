import type { DayNumber, HolidaysByRegime } from '../calendar/index.ts';
import type { Facts, Topic, Vocabulary } from '../facts/index.ts';
import type { Layer } from './kernel.ts';
import type { Law } from './law.ts';
import type { Clause, Text } from './regulation.ts';

/** A clause where it stands: in which text, in which layer. */
export interface LoadedClause {
  readonly text: Text;
  readonly clause: Clause;
  readonly layer: Layer;
}

/**
 * A regulation that was read and found in order: `load` makes it, and nothing else does (those of this library were read when it was built). It
 * remembers what it was made of, and the law as it brought it together before; the texts in it are frozen, so that the two cannot come apart.
 */
export interface Regulation<F extends Facts = Facts> {
  readonly text: Text;
  readonly vocabulary: Vocabulary<F>;
  readonly statutes: readonly Text[];
  readonly holidays: HolidaysByRegime;
  /** Every clause of the text and of its statutes by full id, `bureau:12.1`. Statutes first, each in the order of its text. */
  readonly clauses: ReadonlyMap<string, LoadedClause>;
  /**
   * The law for one topic on one day. The same object for as long as nothing changes, so that a reader can key its own work by it.
   *
   * @internal
   */
  lawOn(topic: Topic, day: DayNumber): Law;
}
