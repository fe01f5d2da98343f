import { type Codes, knownIn, type Place } from '../../diagram/index.ts';
import { type KernelQuestion, permitted } from '../../language/index.ts';
import type { Outcome } from './outcome.ts';
import { type Voices, voicesOf } from './voices.ts';

/** A case as it is asked for its outcome; it keeps where it stands. */
export interface Placed {
  place: Place | 'open' | undefined;
}

/** The outcome alone, where nothing that the rules ask about is open: no grounds, and no further than the first rule that decides. */
export interface Outcomes {
  /** What is remembered of whole answers is the shorter way. */
  isIdle: boolean;
  /** Nothing where something is open. */
  of(one: Placed, codes: Codes): Outcome | undefined;
}

/** A large question is prepared when it was asked this often: before that, a few answers cost less than the preparing. */
const timesUnprepared = 12;
const rulesUnprepared = 512;

export function outcomes(question: KernelQuestion): Outcomes {
  const rules = question.aspects.reduce(
    (sum, { statute, regulation }) => sum + statute.length + regulation.length,
    0,
  );
  const isLarge = rules > rulesUnprepared;
  let left = isLarge ? timesUnprepared : 0;
  let voices: Voices | undefined;

  const own: Outcomes = {
    isIdle: false,
    of(one, codes) {
      if (left > 0) {
        left -= 1;
        const truth = permitted(question, knownIn(codes));
        return typeof truth === 'boolean' ? (truth ? 1 : 0) : undefined;
      }
      voices ??= voicesOf(question);
      // Where few rules have exceptions among them, the masks and what was made of them before are the shorter way.
      own.isIdle = !isLarge && !voices.isPlain;
      if (own.isIdle) return undefined;
      one.place ??= voices.place(codes) ?? 'open';
      return one.place === 'open' ? undefined : voices.outcome(codes, one.place);
    },
  };
  return own;
}
