import {
  type DayNumber,
  dayAt,
  dutchHolidays,
  endOfTerm,
  isoDay,
  readDay,
  readTerm,
} from 'reglement/calendar';
import type { HoldRule, Layer, RetentionRule, Rule } from '../../../src/language/index.ts';
import { type CaseFacts, dayNames, middle, type RuleSet } from './random-rules.ts';

/** One completion: everything is known. A day that never comes is `Infinity`. */
export interface World {
  readonly record: string;
  readonly disputed: boolean;
  readonly carrier: string;
  readonly ended: number;
  readonly asked: number;
  readonly received: number;
}

/** Days that stand for all those before and after the small world. */
export const longAgo: number = readDay('1950-01-03');
export const farAhead: number = readDay('2200-01-06');

export interface Reached {
  readonly rule: string;
  readonly layer: Layer;
  readonly role: 'ceiling' | 'floor';
  readonly day: number;
}

export interface Outcome {
  readonly keepUntil: number;
  readonly deadline: number;
  readonly ceiling: number;
  readonly statutoryFloor: number;
  readonly reached: readonly Reached[];
}

/** The formula as the page on the meaning writes it, for one world. */
export function outcomeIn({ statute, own }: RuleSet, world: World, asOf: DayNumber): Outcome {
  const reached = [
    ...statute.flatMap((rule, index) => reachedBy(rule, `statute:1.${index}/a`, 'statute', world, asOf)),
    ...own.flatMap((rule, index) => reachedBy(rule, `own:1.${index}/a`, 'regulation', world, asOf)),
  ];
  const days = (role: Reached['role'], layer?: Layer): readonly number[] =>
    reached
      .filter((one) => one.role === role && (layer === undefined || one.layer === layer))
      .map(({ day }) => day);
  const ceiling = Math.min(Infinity, ...days('ceiling'));
  const statutoryFloor = Math.max(-Infinity, ...days('floor', 'statute'));
  const ownFloor = Math.max(-Infinity, ...days('floor', 'regulation'));
  const keepUntil = Math.max(statutoryFloor, Math.min(ownFloor, ceiling));
  const deadline = ceiling === Infinity ? Infinity : Math.max(ceiling, keepUntil);
  return { keepUntil, deadline, ceiling, statutoryFloor, reached };
}

const isLimit = (rule: Rule): rule is RetentionRule | HoldRule => rule.rule === 'hold' || 'after' in rule;

function reachedBy(
  rule: Rule,
  name: string,
  layer: Layer,
  world: World,
  asOf: DayNumber,
): readonly Reached[] {
  if (!isLimit(rule)) return [];
  const { of = {}, when = {}, unless = [] } = rule;
  const fits = (condition: object): boolean => satisfied(condition, world, asOf);
  if (!fits(of) || !fits(when) || unless.some(fits)) return [];
  const one = (role: Reached['role'], day: number): Reached => ({ rule: name, layer, role, day });
  if (rule.rule === 'hold') return [one('floor', Infinity)];
  const day = lastDay(rule.within, numberOf(world, rule.after));
  const ceiling = rule.rule === 'keepAtLeast' ? [] : [one('ceiling', day)];
  return rule.rule === 'keepAtLeast' || rule.rule === 'keepFor' ? [...ceiling, one('floor', day)] : ceiling;
}

function numberOf(world: World, name: string): number {
  const day = dayNames.find((one) => one === name);
  return day === undefined ? Number.NaN : world[day];
}

const counted = new Map<string, number>();

function lastDay(within: unknown, start: number): number {
  if (typeof within === 'string' || start === Infinity) return start;
  const key = `${JSON.stringify(within)}/${start}`;
  const found =
    counted.get(key) ?? readDay(endOfTerm(isoDay(dayAt(start)), readTerm(within), dutchHolidays).day);
  counted.set(key, found);
  return found;
}

function satisfied(condition: object, world: World, asOf: DayNumber): boolean {
  return Object.entries(condition).every(([name, test]: [string, unknown]) => {
    const inner = (Array.isArray(test) ? test : [test]).filter(
      (one): one is object => typeof one === 'object' && one !== null,
    );
    switch (name) {
      case 'allOf':
        return inner.every((one) => satisfied(one, world, asOf));
      case 'anyOf':
        return inner.some((one) => satisfied(one, world, asOf));
      case 'not':
        return !inner.every((one) => satisfied(one, world, asOf));
      case 'record':
        return world.record === test;
      case 'disputed':
        return world.disputed === test;
      case 'carrier':
        return world.carrier === test;
      default:
        return dayFits(test, numberOf(world, name), asOf);
    }
  });
}

function dayFits(test: unknown, day: number, asOf: DayNumber): boolean {
  if (test === 'notApplicable') return day === Infinity;
  if (day === Infinity || typeof test !== 'object' || test === null) return false;
  if ('onOrBefore' in test) return day <= readDay(test.onOrBefore);
  if ('onOrAfter' in test) return day >= readDay(test.onOrAfter);
  return 'over' in test && lastDay(test.over, day) < asOf;
}

/** Far enough that every term and test of the small world lies within. */
const around = 45;

const allDays: readonly number[] = [
  longAgo,
  ...Array.from({ length: 2 * around + 1 }, (_, index) => middle - around + index),
  farAhead,
];

/** Every completion of what was stated. */
export function worldsOf(facts: CaseFacts): readonly World[] {
  const days = (stated: string | undefined, ...outside: number[]): readonly number[] => {
    if (stated === undefined) return [...allDays, ...outside];
    return [stated === 'notApplicable' ? Infinity : readDay(stated)];
  };
  const flags = facts.disputed === undefined ? [false, true] : [facts.disputed];
  const carriers = facts.carrier === undefined ? ['paper', 'digital'] : [facts.carrier];
  const { record } = facts;
  return flags.flatMap((disputed) =>
    carriers.flatMap((carrier) =>
      days(facts.ended, Infinity).flatMap((ended) =>
        days(facts.asked, Infinity).flatMap((asked) =>
          days(facts.received).map((received) => ({ record, disputed, carrier, ended, asked, received })),
        ),
      ),
    ),
  );
}
