import type { Chance } from './chance.ts';

/** One public function as a stranger calls it. */
export interface Call {
  /** The entry point and the name it has there, and for a method what it belongs to: `index.forRegulation().canAccess`. */
  readonly name: string;
  /** Arguments that are in order. */
  good(chance: Chance): readonly unknown[];
  run(args: readonly unknown[]): unknown;
  /** Whether what is said is in order. Without it, the function only builds: what it builds is judged where it is decided with. */
  isGood?(said: readonly unknown[]): boolean;
  /** Whether an answer tells that it was made of nonsense after all. */
  isNonsense?(answer: unknown, said: readonly unknown[]): boolean;
  /** The answer hangs on nothing but what is said: the plain form of the arguments gives the same. */
  readonly isPure?: boolean;
  /** Functions of the caller are run, and what they throw is the caller's own. */
  readonly runsCaller?: boolean;
  /** Arguments that are in order one by one can be refused together. */
  readonly mayRefuse?: boolean;
  /** Freezes what it is handed, as its documentation says. */
  readonly freezes?: boolean;
  /** How often it is tried, next to the others. */
  readonly weight?: number;
}

/** A call of a function as it stands. */
export const calls = (
  name: string,
  // biome-ignore lint/complexity/noBannedTypes: any function at all, called with anything at all
  called: Function,
  more: Omit<Call, 'name' | 'run'>,
): Call => ({ name, run: (args) => Reflect.apply(called, undefined, [...args]), ...more });
