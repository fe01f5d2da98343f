import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessRequest, type RequestOutcome } from '../../../src/decision/request/index.ts';
import type { VerdictRule } from '../../../src/language/index.ts';
import { outcomeIn } from './oracle.ts';
import {
  agrees,
  type Partly,
  partials,
  presumed,
  type RuleSet,
  regulationOf,
  verdictRules,
  type World,
  worlds,
} from './random-requests.ts';

const request = { right: 'thing', receivedOn: '2024-03-05' } as const;
const order: readonly RequestOutcome[] = ['granted', 'grantedInPart', 'refused'];

const outcomesOf = (rules: RuleSet<VerdictRule>, among: readonly World[]): readonly RequestOutcome[] => {
  const found = new Set(among.map((world) => outcomeIn(rules, world)));
  return order.filter((one) => found.has(one));
};

const names = ['needed', 'doubted', 'harm'] as const;

/** Facts left open that change the outcome of some world by changing alone. */
const mattering = (rules: RuleSet<VerdictRule>, known: Partly, left: readonly World[]): readonly string[] =>
  names.filter(
    (name) =>
      known[name] === undefined &&
      left.some((one) =>
        left.some(
          (other) =>
            names.every((same) => same === name || one[same] === other[same]) &&
            outcomeIn(rules, one) !== outcomeIn(rules, other),
        ),
      ),
  );

describe('over random rules, in every state of knowledge', () => {
  test('the outcome is the one that all worlds share; in doubt the best that is left', () => {
    fc.assert(
      fc.property(verdictRules, (rules) => {
        const regulation = regulationOf(rules);
        for (const known of partials) {
          const left = worlds.filter((world) => agrees(world, known));
          const possible = outcomesOf(rules, left);
          const inDoubt = outcomesOf(
            rules,
            left.filter((world) => presumed(world, known)),
          );
          const isPresumed = possible.length > 1 && inDoubt.length === 1 && inDoubt[0] === possible[0];
          const matters = mattering(rules, known, left);
          const answer = assessRequest(regulation, { ...request, ...known });
          expect(answer.possible).toEqual(possible);
          expect(answer.outcome).toBe(possible.length === 1 || isPresumed ? possible[0] : 'undetermined');
          expect(answer.presumed.map(({ fact }) => fact).toSorted()).toEqual(
            isPresumed ? matters.filter((name) => name !== 'needed').toSorted() : [],
          );
          const missing = answer.missing.map(({ fact }) => fact).toSorted();
          expect(missing).toEqual(answer.outcome === 'undetermined' ? [...matters].toSorted() : []);
          if (answer.outcome === 'undetermined') expect(missing).not.toEqual([]);
          expect(answer.because).not.toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('withholding a fact never makes a refusal of a grant, and learning one never makes a grant of a certain refusal', () => {
    fc.assert(
      fc.property(
        verdictRules,
        fc.constantFrom(...partials),
        fc.constantFrom(...worlds),
        (rules, known, world) => {
          fc.pre(agrees(world, known));
          const regulation = regulationOf(rules);
          const partly = assessRequest(regulation, { ...request, ...known });
          const whole = assessRequest(regulation, { ...request, ...world });
          if (whole.outcome !== 'refused') expect(partly.outcome).not.toBe('refused');
          if (partly.outcome === 'refused') expect(whole.outcome).toBe('refused');
          if (partly.outcome !== 'undetermined' && partly.presumed.length === 0)
            expect(whole.outcome).toBe(partly.outcome);
        },
      ),
    );
  });

  test('a refusal of the regulation takes nothing away that the statute grants', () => {
    fc.assert(
      fc.property(verdictRules, fc.constantFrom(...worlds), ({ statute }, world) => {
        const strict: RuleSet<VerdictRule> = {
          statute,
          own: [
            { rule: 'forbid', aspect: 'request.asking' },
            { rule: 'forbid', aspect: 'request.merits' },
          ],
        };
        const facts = { ...request, ...world };
        const alone = assessRequest(regulationOf({ statute, own: [] }), facts);
        expect(assessRequest(regulationOf(strict), facts).layers.statute).toBe(alone.layers.statute);
        if (alone.layers.statute === 'granted' || alone.layers.statute === 'grantedInPart')
          expect(assessRequest(regulationOf(strict), facts).outcome).toBe(alone.outcome);
      }),
    );
  });

  test('order and duplication change nothing', () => {
    fc.assert(
      fc.property(verdictRules, fc.constantFrom(...partials), ({ statute, own }, known) => {
        const facts = { ...request, ...known };
        const turned = { statute: [...statute, ...statute].toReversed(), own: [...own, ...own].toReversed() };
        const [one, other] = [{ statute, own }, turned].map((rules) =>
          assessRequest(regulationOf(rules), facts),
        );
        expect([other?.outcome, other?.possible, other?.layers]).toEqual([
          one?.outcome,
          one?.possible,
          one?.layers,
        ]);
      }),
    );
  });
});
