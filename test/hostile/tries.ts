import { ReglementError } from '../../src/errors/index.ts';
import type { Call } from './call.ts';
import { type Chance, chanceOf } from './chance.ts';
import { asItIs, type Handed } from './handed.ts';
import { seen } from './seen.ts';
import { Said, spoilt } from './spoil.ts';

/** What went wrong with one try. */
export interface Fault {
  readonly call: string;
  readonly attempt: number;
  readonly what: string;
  readonly how: string;
}

export interface Tried {
  readonly call: string;
  readonly outcome: 'answered' | 'refused';
  /** Nothing was wrong with what was handed in. */
  readonly isUntouched: boolean;
  readonly fault?: Fault;
}

/** One try: the same seed and number give the same one. */
export function tryOnce(calls: readonly Call[], seed: number, attempt: number): Tried {
  const chance = chanceOf(seed, attempt);
  const call = chance.pick(calls);
  const good = call.good(chance);
  const isUntouched = chance.oneIn(12);
  const handed = isUntouched ? good.map(asItIs) : someSpoilt(good, chance);
  const how = handed
    .flatMap((one, at) => (one.how.length === 0 ? [] : [`${at}: ${one.how.join(' > ')}`]))
    .join('; ');
  const faulty = (what: string): Fault => ({ call: call.name, attempt, what, how });
  const args = handed.map(({ value }) => value);
  const said = handed.map((one) => one.said);
  const print = call.freezes === true ? 'content' : 'state';
  const before = seen(args, print);
  const prototypes = prototypesSeen();
  const judged = (outcome: Tried['outcome'], what: string | undefined): Tried => {
    const changed = seen(args, print) !== before ? 'something of the caller was changed' : undefined;
    const polluted = prototypesSeen() !== prototypes ? 'a prototype was changed' : undefined;
    const found = what ?? changed ?? polluted;
    return {
      call: call.name,
      outcome,
      isUntouched,
      ...(found === undefined ? {} : { fault: faulty(found) }),
    };
  };
  let answer: unknown;
  try {
    answer = call.run(args);
  } catch (error) {
    return judged('refused', refusalFault(error, call, isUntouched));
  }
  return judged('answered', answerFault(answer, call, said));
}

function someSpoilt(good: readonly unknown[], chance: Chance): readonly Handed[] {
  const places = new Set([chance.below(good.length)]);
  if (chance.oneIn(4)) places.add(chance.below(good.length));
  const handed = good.map((one, at) => (places.has(at) ? spoilt(one, chance) : asItIs(one)));
  if (chance.oneIn(30)) return handed.slice(0, -1);
  if (chance.oneIn(30)) return [...handed, { ...spoilt({ kept: 'digital' }, chance), how: ['one more'] }];
  return handed;
}

/** The longest message that a person would still be shown. */
const longestMessage = 200_000;

function refusalFault(error: unknown, call: Call, isUntouched: boolean): string | undefined {
  if (!(error instanceof ReglementError))
    return call.runsCaller === true ? undefined : `another error: ${printedError(error)}`;
  if (error.issues.length === 0 || error.issues.some(({ expected }) => expected === ''))
    return 'an error that says nothing';
  if (error.message.length > longestMessage) return `a message of ${error.message.length} characters`;
  try {
    JSON.stringify(error.issues);
  } catch {
    return 'issues that are no data';
  }
  return isUntouched && call.mayRefuse !== true
    ? `what is in order was refused: ${error.message.slice(0, 200)}`
    : undefined;
}

function printedError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [, ...frames] = String(error.stack).split('\n');
  const place = frames.find((frame) => frame.includes('/src/')) ?? '';
  return `${error.constructor.name} ${error.message.slice(0, 120)} ${place.trim().replace(/\(.*\/src\//, '(src/')}`;
}

function answerFault(answer: unknown, call: Call, said: readonly unknown[]): string | undefined {
  if (call.isGood?.(said) === false) return 'an answer from bad input';
  if (call.isNonsense?.(answer, said) === true) return 'nonsense in an answer';
  if (call.isPure !== true) return undefined;
  const bare = inPlainForm(said);
  if (bare === undefined) return undefined;
  try {
    const plain = call.run(bare);
    return JSON.stringify(plain) === JSON.stringify(answer)
      ? undefined
      : 'another answer than to what is said';
  } catch (error) {
    return `an answer where the plain form has none: ${printedError(error)}`;
  }
}

/** Nothing, where it is nested so deep that it could not be copied. */
function inPlainForm(said: readonly unknown[]): readonly unknown[] | undefined {
  try {
    return said.map(plainly);
  } catch {
    return undefined;
  }
}

/** What is said, without any dress. */
function plainly(said: unknown): unknown {
  if (said instanceof Said) return said.day;
  if (Array.isArray(said)) return said.map(plainly);
  if (typeof said !== 'object' || said === null || Object.getPrototypeOf(said) !== Object.prototype)
    return said;
  if (Object.isFrozen(said)) return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, plainly(value)]));
}

const prototypesSeen = (): string =>
  [Object, Array, Function, String, Number, Map, Set]
    .map((one) => `${Reflect.ownKeys(one.prototype).length}.${Reflect.ownKeys(one).length}`)
    .join();
