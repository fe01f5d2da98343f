import { type DayNumber, dayAt, dutchHolidays, endOfTerm, isoDay, readDay, readTerm } from 'reglement/calendar';
import type { Layer, Rule } from '../../../src/language/index.ts';
import { type CaseFacts, type DayName, middle, near, type RuleSet, words } from './random-rules.ts';

/** One completion: everything is known. A day that never comes is `Infinity`; one of long ago stands for all of them. */
export interface World {
  readonly record: string;
  readonly disputed: boolean;
  readonly carrier: string;
  readonly ended: number;
  readonly asked: number;
  readonly received: number;
}

export const longAgo: number = readDay('1950-01-03');
export const farAhead: number = readDay('2200-01-06');

export interface Outcome {
  readonly keepUntil: number;
  readonly deadline: number;
  readonly ceiling: number;
  readonly statutoryFloor: number;
  readonly limits: readonly { readonly name: string; readonly role: 'ceiling' | 'floor'; readonly day: number }[];
}

/** The formula of the rules of keeping as it is written, for one world. */
export function outcomeIn({ statute, own }: RuleSet, world: World, asOf: DayNumber): Outcome {
  const limits: { name: string; role: 'ceiling' | 'floor'; day: number; layer: Layer }[] = [];
  const read = (rules: readonly Rule[], layer: Layer): void => {
    for (const [index, rule] of rules.entries()) {
      if (!('of' in rule) || typeof rule.of === 'string') continue;
      const fits = (condition: object | undefined): boolean =>
        condition === undefined || satisfied(condition, world, asOf);
      if (!fits(rule.of) || !('unless' in rule || true)) continue;
      const { when, unless = [] } = rule.rule === 'hold' || 'after' in rule ? rule : {};
      if (!fits(when) || unless.some(fits)) continue;
      const name = `${layer === 'own' ? 'own' : layer === 'statute' ? 'statute' : 'own'}:1.${index}/a`;
      if (rule.rule === 'hold') limits.push({ name, role: 'floor', day: Infinity, layer });
      if (!('after' in rule)) continue;
      const day = ended(rule.within, world[dayName(rule.after)]);
      if (rule.rule !== 'keepAtLeast') limits.push({ name, role: 'ceiling', day, layer });
      if (rule.rule === 'keepAtLeast' || rule.rule === 'keepFor')
        limits.push({ name, role: 'floor', day, layer });
    }
  };
  read(statute, 'statute');
  read(own, 'regulation');
  const days = (role: 'ceiling' | 'floor', layer?: Layer): readonly number[] =>
    limits
      .filter((one) => one.role === role && (layer === undefined || one.layer === layer))
      .map(({ day }) => day);
  const ceiling = Math.min(Infinity, ...days('ceiling'));
  const statutoryFloor = Math.max(-Infinity, ...days('floor', 'statute'));
  const ownFloor = Math.max(-Infinity, ...days('floor', 'regulation'));
  const keepUntil = Math.max(statutoryFloor, Math.min(ownFloor, ceiling));
  const deadline = ceiling === Infinity ? Infinity : Math.max(ceiling, keepUntil);
  return { keepUntil, deadline, ceiling, statutoryFloor, limits };
}
