import fc from 'fast-check';
import { describe } from 'vitest';
import type { RemedyChange } from '../../src/decision/answer.ts';
import { remedies } from '../../src/decision/remedy.ts';
import { stillOpen } from '../../src/diagram/index.ts';
import {
  applies,
  aspectPermitted,
  certainly,
  holds,
  type KernelAspect,
  type KernelQuestion,
  type KernelRule,
  type Known,
  permitted,
  possible,
  type Test,
  verdict,
} from '../../src/language/index.ts';
import { kernelQuestions, knowns } from '../../src/testing/kernel.ts';
import { subsets } from './answer-parts.ts';
import { law } from './law.ts';
import * as naive from './naive.ts';
import { eachRule, withRules } from './rewritten.ts';
import { isChangeable, models } from './small-models.ts';

interface Case {
  readonly question: KernelQuestion;
  readonly known: Known;
  /** One world that agrees with what is known. */
  readonly world: readonly number[];
  /** For laws that pick a rule, or draw an order. */
  readonly dice: readonly number[];
}

const cases: fc.Arbitrary<Case> = kernelQuestions({
  variables: [2, 5],
  aspects: [1, 2],
  rules: [2, 12],
}).chain((question) =>
  fc
    .record({
      known: knowns(question),
      world: fc.tuple(...question.variables.map(({ domain }) => fc.nat(domain.length - 1))),
      dice: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
    })
    .map(({ known, world, dice }) => ({
      question,
      known,
      world: world.map((value, index) => known[index] ?? value),
      dice,
    })),
);

const rulesOf = ({ aspects }: KernelQuestion): readonly KernelRule[] =>
  aspects.flatMap(({ statute, regulation }) => [...statute, ...regulation]);

const pick = <T>(items: readonly T[], die: number | undefined): T | undefined =>
  items[(die ?? 0) % Math.max(items.length, 1)];

const grants = ({ effect }: KernelRule): boolean => effect === 'permit' || effect === 'require';

/** All that a question answers to what is known. */
const answer = (question: KernelQuestion, known: Known): string =>
  JSON.stringify([
    verdict(question, known),
    stillOpen(question, known).matters,
    question.aspects
      .map((aspect) => [aspect.aspect, possible(question, known, (there) => aspectPermitted(aspect, there))])
      .toSorted(),
  ]);

describe('worlds', () => {
  law(
    'Kleene never contradicts worlds',
    cases,
    ({ question, known }) => {
      const worlds = naive.worldsOf(question, known);
      const isWhole = permitted(question, known);
      const agrees = rulesOf(question).every((rule) => {
        const truth = applies(rule, known);
        return typeof truth === 'number' || worlds.every((world) => naive.applies(rule, world) === truth);
      });
      return (
        agrees &&
        (typeof isWhole === 'number' ||
          worlds.every((world) => naive.permittedIn(question, world) === isWhole))
      );
    },
    1000,
  );

  law(
    '`x or not x` holds',
    cases,
    ({ question, known, dice }) => {
      const rule = pick(rulesOf(question), dice[0]);
      if (rule === undefined) return 'idle';
      const x = rule.when;
      const either: Test = { kind: 'any', of: [x, { kind: 'not', of: x }] };
      const widened = withRules(question, (one) =>
        one === rule ? [{ ...one, when: { kind: 'all', of: [x, either] } }] : [one],
      );
      return (
        certainly(question, known, (there) => holds(either, there)) &&
        answer(widened, known) === answer(question, known)
      );
    },
    1000,
  );

  law(
    'permitted means permitted in every world, by a clause that permits in all of them',
    cases,
    ({ question, known }) => {
      if (verdict(question, known) !== 'permitted') return 'idle';
      const worlds = naive.worldsOf(question, known);
      return question.aspects.every((aspect) => {
        const rules = [...aspect.statute, ...aspect.regulation].filter(grants);
        const common = [...new Set(rules.map(({ clause }) => clause))].filter((clause) =>
          worlds.every((world) => rules.some((rule) => rule.clause === clause && naive.applies(rule, world))),
        );
        return common.length > 0 && worlds.every((world) => naive.aspectPermitted(aspect, world));
      });
    },
    2000,
  );

  law(
    'an aspect is decided by itself, and the question is permitted when all are',
    cases,
    ({ question, known }) => {
      const words = question.aspects.map((aspect) => verdict({ ...question, aspects: [aspect] }, known));
      const whole = verdict(question, known);
      if (words.includes('forbidden')) return whole === 'forbidden';
      return (whole === 'permitted') === words.every((word) => word === 'permitted');
    },
    1000,
  );
});

describe('rules', () => {
  law(
    'the same answer in any order of rules, and however often they are repeated',
    cases,
    ({ question, known, dice }) => {
      const order = (rules: readonly KernelRule[]): readonly KernelRule[] => {
        const turned = [...rules.slice((dice[0] ?? 0) % Math.max(rules.length, 1)), ...rules].toReversed();
        return [...turned, ...rules.slice(0, 1)];
      };
      const aspects = question.aspects.toReversed().map(
        (aspect): KernelAspect => ({
          ...aspect,
          statute: order(aspect.statute),
          regulation: order(aspect.regulation),
        }),
      );
      return answer({ ...question, aspects }, known) === answer(question, known);
    },
    1000,
  );

  law(
    'splitting a rule in two within one clause changes nothing',
    cases,
    ({ question, known, dice }) => {
      const rule = pick(rulesOf(question), dice[0]);
      const by = pick(rulesOf(question), dice[1])?.when;
      if (rule === undefined || by === undefined) return 'idle';
      const half = (test: Test, id: string): KernelRule => ({
        ...rule,
        id,
        when: { kind: 'all', of: [rule.when, test] },
      });
      const split = withRules(question, (one) =>
        one === rule ? [half(by, `${one.id}1`), half({ kind: 'not', of: by }, `${one.id}2`)] : [one],
      );
      return answer(split, known) === answer(question, known);
    },
    1000,
  );

  law(
    'a prohibition that nobody refers to never widens',
    cases,
    ({ question, known, dice }) => {
      const like = pick(rulesOf(question), dice[0]);
      if (like === undefined) return 'idle';
      const added: KernelRule = { ...like, id: 'added', clause: 'added', effect: 'forbid' };
      const before = verdict(question, known);
      const after = verdict(withAdded(question, added), known);
      return (
        before === 'permitted' || (after !== 'permitted' && (before !== 'forbidden' || after === 'forbidden'))
      );
    },
    1000,
  );

  law(
    'a permit that is an exception to nothing never narrows',
    cases,
    ({ question, known, dice }) => {
      const like = pick(rulesOf(question), dice[0]);
      if (like === undefined) return 'idle';
      const added: KernelRule = { ...like, id: 'added', clause: 'added', effect: 'permit' };
      const before = verdict(question, known);
      const after = verdict(withAdded(question, added), known);
      return (
        before === 'forbidden' || (after !== 'forbidden' && (before !== 'permitted' || after === 'permitted'))
      );
    },
    1000,
  );

  law(
    'lifting and excepting grant nothing',
    cases,
    ({ question, known, dice }) => {
      const aspect = pick(question.aspects, dice[0]);
      if (aspect === undefined) return 'idle';
      const bare = withRules(question, (one) => (one.aspect === aspect.aspect && grants(one) ? [] : [one]));
      return verdict(bare, known) === 'forbidden';
    },
    1000,
  );
});

describe('layers', () => {
  law(
    'what the statute forbids is never permitted',
    cases,
    ({ question, known }) => {
      const forbids = eachRule(question, 'statute').some(
        (rule) => rule.effect === 'forbid' && certainly(question, known, (there) => applies(rule, there)),
      );
      return forbids ? verdict(question, known) === 'forbidden' : 'idle';
    },
    1000,
  );

  law(
    'a statutory requirement that is shown is never blocked by the regulation',
    cases,
    ({ question, known }) => {
      const required = question.aspects.filter(
        ({ statute }) =>
          statute.some(
            (rule) =>
              rule.effect === 'require' && certainly(question, known, (there) => applies(rule, there)),
          ) &&
          !statute.some(
            (rule) =>
              rule.effect === 'forbid' && possible(question, known, (there) => applies(rule, there)).yes,
          ),
      );
      if (required.length === 0) return 'idle';
      return required.every((aspect) => verdict({ ...question, aspects: [aspect] }, known) === 'permitted');
    },
    3000,
    0.01,
  );

  law(
    'what the regulation forbids is forbidden, unless the statute requires it',
    cases,
    ({ question, known }) => {
      const forbidden = question.aspects.some(
        ({ statute, regulation }) =>
          regulation.some(
            (rule) => rule.effect === 'forbid' && certainly(question, known, (there) => applies(rule, there)),
          ) &&
          !statute.some(
            (rule) =>
              rule.effect === 'require' && possible(question, known, (there) => applies(rule, there)).yes,
          ),
      );
      return forbidden ? verdict(question, known) === 'forbidden' : 'idle';
    },
    1000,
  );

  law(
    'a regulation that is silent leaves the answer to the statute',
    cases,
    ({ question, known, world }) => {
      const silent = question.aspects.map((aspect) => ({ ...aspect, regulation: [] }));
      return (
        question.aspects.every((aspect, index) => {
          const says = aspect.regulation.some(
            (rule) => naive.applies(rule, world) && rule.effect !== 'except' && rule.effect !== 'lift',
          );
          const alone = silent[index];
          return (
            says ||
            alone === undefined ||
            naive.aspectPermitted(aspect, world) === naive.aspectPermitted(alone, world)
          );
        }) &&
        silent.every(
          (aspect) =>
            verdict({ ...question, aspects: [aspect] }, known) !== 'permitted' || aspect.statute.some(grants),
        )
      );
    },
    1000,
  );
});

describe('what is missing', () => {
  law(
    'missing is minimal: each fact in it can change the answer by itself',
    cases,
    ({ question, known }) => {
      if (verdict(question, known) !== 'undetermined') return 'idle';
      return stillOpen(question, known).matters.join() === naive.naiveMissing(question, known).join();
    },
    1000,
  );

  law(
    'missing is sufficient: asking it, and asking again, settles every question',
    cases,
    ({ question, known, world }) => {
      if (verdict(question, known) !== 'undetermined') return 'idle';
      const asked = (so: Known): Known => {
        const { matters } = stillOpen(question, so);
        return so.map((value, index) => (matters.includes(index) ? world[index] : value));
      };
      const once = asked(known);
      return verdict(question, once) !== 'undetermined' || verdict(question, asked(once)) !== 'undetermined';
    },
    1000,
  );

  law(
    'learning what is not missing leaves the question open',
    cases,
    ({ question, known, world }) => {
      if (verdict(question, known) !== 'undetermined') return 'idle';
      const { matters } = stillOpen(question, known);
      const others = known.map((value, index) => (matters.includes(index) ? value : world[index]));
      return verdict(question, others) === 'undetermined';
    },
    1000,
  );
});

const remedied = fc
  .record({
    model: models({ variables: [2, 5], aspects: [1, 2], rules: [2, 10] }),
    dice: fc.infiniteStream(fc.nat(8)),
  })
  .map(({ model, dice }) => ({
    model,
    // Two items of one question: a remedy must permit both.
    knowns: [0, 1].map(() =>
      model.question.variables.map(({ domain }): number | undefined => {
        const die = dice.next().value;
        return die < domain.length ? die : undefined;
      }),
    ),
  }));

describe('what would permit', () => {
  law(
    'every remedy permits and no smaller one does',
    remedied,
    ({ model, knowns }) => {
      const { question, encoding, facts } = model;
      if (!knowns.some((known) => verdict(question, known) === 'forbidden')) return 'idle';
      const found = remedies(question, encoding, facts, 'disclosure', knowns);
      if (found.length === 0) return 'idle';
      const isPermitted = (changes: readonly RemedyChange[]): boolean =>
        knowns.every((known) => {
          const after = question.variables.map(({ fact, domain }, index) => {
            const change = changes.find((one) => one.fact === fact);
            return change === undefined ? known[index] : domain.indexOf(String(change.to));
          });
          return verdict(question, after) === 'permitted';
        });
      return (
        found.length <= 5 &&
        found.every(
          ({ changes }) =>
            changes.length <= 3 &&
            subsets(changes).every((some) => isPermitted(some) === (some.length === changes.length)) &&
            changes.every(({ fact }) => isChangeable(facts[fact])),
        )
      );
    },
    2000,
    0.02,
  );
});

function withAdded(question: KernelQuestion, added: KernelRule): KernelQuestion {
  const aspects = question.aspects.map((aspect) =>
    aspect.aspect === added.aspect ? { ...aspect, [added.layer]: [...aspect[added.layer], added] } : aspect,
  );
  return { ...question, aspects };
}
