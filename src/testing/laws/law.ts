import fc from 'fast-check';
import type { Language, Words } from '../../decision/index.ts';
import type { Regulation } from '../../language/index.ts';
import { type Desk, libraryDesk } from '../desk.ts';
import { type Counterexample, LawBroken } from './law-broken.ts';

/** How hard a law is tried. */
export interface LawChoice {
  /** The number of cases; 100 where it is left out. */
  readonly runs?: number;
  /** Where the drawing of cases starts. The same seed draws the same cases; without one it is always the same. */
  readonly seed?: number;
  /** The language of the counterexample; English where it is left out. */
  readonly language?: Language;
  /** The days to ask for; without it, days about the turns of the texts, holidays, the ends of months, and ordinary ones. */
  readonly days?: fc.Arbitrary<string>;
  /** Whoever answers in place of the library: a host's own software about it. Laws of the text itself do not look at it. */
  readonly desk?: Desk;
  /** For `evidenceNeverForbids`: the facts of which the rule set promises that more of them never harms; all lists and consents where it is left out. */
  readonly evidence?: readonly string[];
}

/** Who is asked. */
export const deskOf = (regulation: Regulation, { desk }: LawChoice): Desk => desk ?? libraryDesk(regulation);

/** That a law was tried and held. */
export interface LawHeld {
  readonly law: string;
  readonly sentence: Words;
  readonly tried: number;
  /** In how many of the cases the law had something to say. None: it was not put to the test. */
  readonly told: number;
}

/** `idle`: the case says nothing about the law. */
export type Finding = 'holds' | 'idle' | Counterexample;

/** What a number of cases showed. */
export interface Tried {
  readonly tried: number;
  readonly told: number;
  readonly broken?: Counterexample;
}

/** The cases of a law for one regulation with what it says of each, ready to be tried. */
export type Trial = (runs: number, seed: number) => Tried;

/** Makes a trial of cases, and of what the law says of one. */
export const trial =
  <C>(cases: fc.Arbitrary<C>, holds: (one: C) => Finding): Trial =>
  (runs, seed) => {
    let tried = 0;
    let told = 0;
    const property = fc.property(cases, (one) => {
      const finding = holds(one);
      tried += 1;
      if (finding !== 'idle') told += 1;
      return typeof finding === 'string';
    });
    const { counterexample, failed, errorInstance } = fc.check(property, { numRuns: runs, seed });
    if (!failed) return { tried, told };
    const [one] = counterexample ?? [];
    const finding = one === undefined ? 'idle' : holds(one);
    // What the library itself throws is no finding about the text.
    if (typeof finding === 'string')
      throw errorInstance ?? new Error('the cases ran out before all were drawn');
    return { tried, told, broken: finding };
  };

/** A law, applied to a regulation in one call: it says how often it was tried, or throws `LawBroken`. */
export interface RegulationLaw {
  (regulation: Regulation, choice?: LawChoice): LawHeld;
  readonly law: string;
  readonly sentence: Words;
}

const firstSeed = 20180525;

/** Makes a law of a sentence and the trials that say the same. Every trial is put to all its runs. */
export function lawOf(
  law: string,
  sentence: Words,
  trialsOf: (regulation: Regulation, choice: LawChoice) => readonly Trial[],
): RegulationLaw {
  const apply = (regulation: Regulation, choice: LawChoice = {}): LawHeld => {
    const { runs = 100, seed = firstSeed, language = 'en' } = choice;
    const { title } = regulation.text;
    const found = trialsOf(regulation, choice).map((one) => {
      const { broken, ...count } = one(runs, seed);
      if (broken !== undefined)
        throw new LawBroken({ law, sentence, regulation: title, counterexample: broken, seed }, language);
      return count;
    });
    const sum = (of: (count: Tried) => number): number =>
      found.reduce((total, count) => total + of(count), 0);
    return { law, sentence, tried: sum(({ tried }) => tried), told: sum(({ told }) => told) };
  };
  return Object.assign(apply, { law, sentence });
}
