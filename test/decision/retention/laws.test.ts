import fc from 'fast-check';
import { type DayInput, readDay } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import {
  type LastDay,
  type RetentionAnswer,
  retentionDeadline,
  retentionStatus,
} from '../../../src/decision/retention/index.ts';
import type { Rule } from '../../../src/language/index.ts';
import {
  type CaseFacts,
  limit,
  partialCase,
  type RuleSet,
  regulationOf,
  ruleSet,
  someDay,
  wholeCase,
} from './random-rules.ts';

const runs = { numRuns: 300 };

const ask = (rules: RuleSet, facts: CaseFacts, asOf: string): RetentionAnswer =>
  retentionDeadline(regulationOf(rules), { ...facts, asOf });

/** Where a last day lies at the earliest and at the latest. No floor is before every day; no end is after. */
function low(day: LastDay, without: number): number {
  return day.kind === 'none' ? without : day.kind === 'open' ? Infinity : end(day, 'notBefore', -Infinity);
}

function high(day: LastDay, without: number): number {
  return day.kind === 'none' ? without : day.kind === 'open' ? Infinity : end(day, 'notAfter', Infinity);
}

function end(
  day: Extract<LastDay, { kind: 'exact' | 'bounded' }>,
  side: 'notBefore' | 'notAfter',
  endless: number,
): number {
  const iso: DayInput | undefined = day.kind === 'exact' ? day.day : day[side];
  return iso === undefined ? endless : readDay(iso);
}

const keeps = ({ keepUntil }: RetentionAnswer): readonly [number, number] => [
  low(keepUntil, -Infinity),
  high(keepUntil, -Infinity),
];
const lasts = ({ deadline }: RetentionAnswer): readonly [number, number] => [
  low(deadline, Infinity),
  high(deadline, Infinity),
];
const isNoLater = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] <= other[0] && one[1] <= other[1];

const withRule = (rules: RuleSet, layer: keyof RuleSet, rule: Rule): RuleSet => ({
  ...rules,
  [layer]: [...rules[layer], rule],
});

const ceiling = limit(['keepAtMost', 'endsOn']);
const floor = limit(['keepAtLeast']);

/** For known facts and for partly known ones, where each law holds of the earliest and of the latest day. */
describe('laws of keeping', () => {
  test('a record is never due before it may go: deadline ≥ keepUntil', () => {
    fc.assert(
      fc.property(ruleSet, partialCase, someDay, (rules, facts, day) => {
        const answer = ask(rules, facts, day);
        expect(isNoLater(keeps(answer), lasts(answer))).toBe(true);
      }),
      runs,
    );
  });

  test('another ceiling, in either layer, moves neither day later', () => {
    const layer = fc.constantFrom<keyof RuleSet>('statute', 'own');
    fc.assert(
      fc.property(ruleSet, partialCase, someDay, ceiling, layer, (rules, facts, day, rule, place) => {
        const before = ask(rules, facts, day);
        const after = ask(withRule(rules, place, rule), facts, day);
        expect(isNoLater(keeps(after), keeps(before))).toBe(true);
        expect(isNoLater(lasts(after), lasts(before))).toBe(true);
      }),
      runs,
    );
  });

  test('another statutory floor moves neither day earlier', () => {
    fc.assert(
      fc.property(ruleSet, partialCase, someDay, floor, (rules, facts, day, rule) => {
        const before = ask(rules, facts, day);
        const after = ask(withRule(rules, 'statute', rule), facts, day);
        expect(isNoLater(keeps(before), keeps(after))).toBe(true);
        expect(isNoLater(lasts(before), lasts(after))).toBe(true);
      }),
      runs,
    );
  });

  test('another floor of the regulation itself never moves the deadline', () => {
    fc.assert(
      fc.property(ruleSet, partialCase, someDay, floor, (rules, facts, day, rule) => {
        expect(ask(withRule(rules, 'own', rule), facts, day).deadline).toEqual(
          ask(rules, facts, day).deadline,
        );
      }),
      runs,
    );
  });

  test('a floor on one kind of record leaves the other kinds alone', () => {
    fc.assert(
      fc.property(ruleSet, partialCase, someDay, floor, (rules, facts, day, rule) => {
        const other = { ...rule, of: { record: facts.record === 'note' ? 'invoice' : 'note' } } as Rule;
        expect(ask(withRule(rules, 'statute', other), facts, day)).toEqual(ask(rules, facts, day));
      }),
      runs,
    );
  });

  test('the order of rules and their repetition change no day', () => {
    const days = ({ keepUntil, deadline, layers, missing }: RetentionAnswer) => ({
      keepUntil,
      deadline,
      layers,
      missing,
    });
    fc.assert(
      fc.property(ruleSet, partialCase, someDay, ({ statute, own }, facts, day) => {
        const turned = {
          statute: [...statute].toReversed(),
          own: [...own, ...own].toReversed(),
        };
        expect(days(ask(turned, facts, day))).toEqual(days(ask({ statute, own }, facts, day)));
      }),
      runs,
    );
  });

  test('an earlier request for erasure never gives a later day', () => {
    const granted = limit(['endsOn']).map(
      (rule) => ({ ...rule, after: 'asked', of: {}, when: {}, unless: [] }) as Rule,
    );
    const asksNothing = (rules: RuleSet): boolean => !JSON.stringify(rules).includes('"asked"');
    fc.assert(
      fc.property(
        ruleSet.filter(asksNothing),
        wholeCase,
        someDay,
        granted,
        someDay,
        someDay,
        (rules, facts, day, rule, one, other) => {
          const [first, second] = one <= other ? [one, other] : [other, one];
          const withErasure = withRule(rules, 'own', rule);
          const early = ask(withErasure, { ...facts, asked: first }, day);
          const late = ask(withErasure, { ...facts, asked: second }, day);
          expect(isNoLater(keeps(early), keeps(late))).toBe(true);
          expect(isNoLater(lasts(early), lasts(late))).toBe(true);
        },
      ),
      runs,
    );
  });

  test('learning a fact only narrows the days, and never moves a settled status', () => {
    fc.assert(
      fc.property(
        ruleSet,
        wholeCase,
        fc.subarray(['disputed', 'carrier', 'ended', 'asked', 'received']),
        someDay,
        (rules, facts, left, asOf) => {
          const regulation = regulationOf(rules);
          const partly = {
            ...Object.fromEntries(Object.entries(facts).filter(([name]) => !left.includes(name))),
            record: facts.record,
          };
          const before = retentionStatus(regulation, { ...partly, asOf });
          const after = retentionStatus(regulation, { ...facts, asOf });
          expect(before.possible).toEqual(expect.arrayContaining([...after.possible]));
          expect(low(before.deadline, Infinity)).toBeLessThanOrEqual(low(after.deadline, Infinity));
          expect(high(after.deadline, Infinity)).toBeLessThanOrEqual(high(before.deadline, Infinity));
          expect(before.status === 'undetermined').toBe(before.missing.length > 0);
        },
      ),
      runs,
    );
  });

  test('the status follows from the two days', () => {
    fc.assert(
      fc.property(ruleSet, wholeCase, someDay, (rules, facts, asOf) => {
        const answer = retentionStatus(regulationOf(rules), { ...facts, asOf });
        const day = readDay(asOf);
        const [until] = keeps(answer);
        const [deadline] = lasts(answer);
        expect(answer.status).toBe(day <= until ? 'keep' : day <= deadline ? 'mayDelete' : 'mustDelete');
      }),
      runs,
    );
  });
});
