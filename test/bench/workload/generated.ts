import { chance, oneOf } from './chance.ts';
import { type PlainRule, twelve } from './rules.ts';
import { type Case, cases } from './words.ts';

/** Ten rules per bureau, after the twelve: each bureau leaves something out and narrows some lists. */
export function keyed(number: number, seed = 7): ReadonlyMap<string, readonly PlainRule[]> {
  const next = chance(seed);
  const [notes, originals, ...permits] = twelve;
  const found = new Map<string, readonly PlainRule[]>();
  for (let bureau = 0; bureau * 10 < number; bureau++) {
    const forbid = next() < 0.5 ? notes : originals;
    const left = Math.floor(next() * permits.length);
    const own = [forbid, ...permits.filter((_, place) => place !== left)].flatMap((rule) =>
      rule === undefined ? [] : [rule],
    );
    found.set(
      `bureau${bureau}`,
      own.map(({ id, effect, when }) => ({
        id,
        effect,
        when: Object.fromEntries(
          Object.entries(when).map(([name, wanted]) => [
            name,
            Array.isArray(wanted) && wanted.length > 2 && next() < 0.3 ? wanted.slice(0, -1) : wanted,
          ]),
        ),
      })),
    );
  }
  return found;
}

export interface KeyedCase extends Case {
  readonly bureau: string;
}

/** Written out, so that all are of one shape: what is spread together can have a shape of its own each time, which slows whatever reads it. */
export function keyedCases(bureaus: readonly string[], number: number): readonly KeyedCase[] {
  const next = chance(23);
  return cases(number, 29).map((facts) => ({
    receiver: facts.receiver,
    consentForm: facts.consentForm,
    material: facts.material,
    aim: facts.aim,
    withdrawn: facts.withdrawn,
    statuteOrders: facts.statuteOrders,
    judgeOrders: facts.judgeOrders,
    emergency: facts.emergency,
    healthAtRisk: facts.healthAtRisk,
    needed: facts.needed,
    bureau: oneOf(next, bureaus),
  }));
}

/** One rule per bureau and rule, for engines that keep all in one list. */
export const flat = (rules: ReadonlyMap<string, readonly PlainRule[]>): readonly PlainRule[] =>
  [...rules].flatMap(([bureau, own]) =>
    own.map(({ id, effect, when }) => ({
      id: `${bureau}.${id}`,
      effect,
      when: { bureau: [bureau], ...when },
    })),
  );

const named = (letter: string, number: number): readonly string[] =>
  Array.from({ length: number }, (_, index) => `${letter}${index}`);

export const wide: Readonly<Record<string, readonly string[]>> = {
  receiver: named('r', 24),
  material: named('m', 24),
  aim: named('a', 24),
  unit: named('u', 24),
  consentForm: named('c', 6),
};
export const wideFlags = ['withdrawn', 'statuteOrders', 'judgeOrders', 'emergency'] as const;

/** Rules over wide lists without a key: several of them match most questions. */
export function overlapping(number: number, seed = 11): readonly PlainRule[] {
  const next = chance(seed);
  const keys = ['receiver', 'material', 'aim', 'unit'];
  return Array.from({ length: number }, (_, index): PlainRule => {
    const first = Math.floor(next() * 4);
    const second = (first + 1 + Math.floor(next() * 3)) % 4;
    const when: Record<string, readonly string[] | boolean> = {};
    for (const name of [keys[first] ?? '', keys[second] ?? '']) {
      const wanted = new Set<string>();
      const size = 1 + Math.floor(next() * 4);
      while (wanted.size < size) wanted.add(oneOf(next, wide[name] ?? []));
      when[name] = [...wanted];
    }
    if (next() < 0.5)
      when.consentForm = [
        ...new Set([oneOf(next, wide.consentForm ?? []), oneOf(next, wide.consentForm ?? [])]),
      ];
    if (next() < 0.5) when[oneOf(next, wideFlags)] = next() < 0.5;
    return { id: `o${index}`, effect: next() < Math.min(0.2, 30 / number) ? 'forbid' : 'permit', when };
  });
}

export type WideCase = Readonly<Record<string, string | boolean>>;

export function overlappingCases(number: number): readonly WideCase[] {
  const next = chance(13);
  return Array.from({ length: number }, () => ({
    ...Object.fromEntries(Object.entries(wide).map(([name, values]) => [name, oneOf(next, values)])),
    ...Object.fromEntries(wideFlags.map((name) => [name, next() < 0.3])),
  }));
}

/** The chain of comparisons that one would write by hand for some rules: forbids first. Made by code generation, as a hand would type it. */
export function chainByHand(rules: readonly PlainRule[]): (facts: object) => boolean {
  const ordered = [
    ...rules.filter(({ effect }) => effect === 'forbid'),
    ...rules.filter(({ effect }) => effect === 'permit'),
  ];
  const lines = ordered.map(({ effect, when }) => {
    const tests = Object.entries(when).map(([name, wanted]) =>
      typeof wanted === 'boolean'
        ? `f.${name}===${wanted}`
        : `(${wanted.map((value) => `f.${name}===${JSON.stringify(value)}`).join('||')})`,
    );
    return `if(${tests.join('&&') || 'true'})return ${effect === 'permit'};`;
  });
  const made: unknown = new Function('f', `${lines.join('\n')}\nreturn false;`);
  if (typeof made !== 'function') throw new Error('no function');
  return (facts) => made(facts) === true;
}
