import fc from 'fast-check';
import { dutchHolidays, readTerm, type Term } from 'reglement/calendar';
import { choice, day, flag, type Told, vocabulary } from '../../../src/facts/index.ts';
import {
  asLoaded,
  type Regulation,
  type Rule,
  type TermRule,
  type Text,
  type VerdictRule,
} from '../../../src/language/index.ts';
import { rememberedLaw } from '../../../src/language/law-cache.ts';

const told = {
  topics: ['request'],
  label: ['feit', 'fact'],
  question: ['Wat is het?', 'What is it?'],
  judgedBy: 'record',
} as const satisfies Told;

/** Twelve worlds: small enough to walk them all, with and without presumptions. */
export const words = vocabulary({
  right: choice({ thing: ['zaak', 'thing'] }, { ...told, argumentOf: ['request'] }),
  receivedOn: day({ ...told, argumentOf: ['request'] }),
  answer: choice({ refused: ['geweigerd', 'refused'], silence: ['geen', 'none'] }, told),
  answeredOn: day(told),
  extensionToldOn: day(told),
  needed: flag(told),
  doubted: flag({ ...told, presumed: { request: false } }),
  harm: choice(
    { no: ['nee', 'no'], some: ['deels', 'some'], all: ['geheel', 'all'] },
    { ...told, presumed: { request: 'no' } },
  ),
});

export interface World {
  readonly needed: boolean;
  readonly doubted: boolean;
  readonly harm: 'no' | 'some' | 'all';
}
export type Partly = Partial<World>;

const flags = [true, false] as const;
const harms = ['no', 'some', 'all'] as const;

export const worlds: readonly World[] = flags.flatMap((needed) =>
  flags.flatMap((doubted) => harms.map((harm) => ({ needed, doubted, harm }))),
);

/** Every state of knowledge: each fact known or left out. */
export const partials: readonly Partly[] = [...flags, undefined].flatMap((needed) =>
  [...flags, undefined].flatMap((doubted) =>
    [...harms, undefined].map((harm) => ({
      ...(needed === undefined ? {} : { needed }),
      ...(doubted === undefined ? {} : { doubted }),
      ...(harm === undefined ? {} : { harm }),
    })),
  ),
);

export const agrees = (world: World, known: Partly): boolean =>
  (known.needed === undefined || world.needed === known.needed) &&
  (known.doubted === undefined || world.doubted === known.doubted) &&
  (known.harm === undefined || world.harm === known.harm);

export const presumed = (world: World, known: Partly): boolean =>
  (known.doubted !== undefined || !world.doubted) && (known.harm !== undefined || world.harm === 'no');

const condition: fc.Arbitrary<object> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.boolean().map((needed) => ({ needed })) },
  { weight: 2, arbitrary: fc.boolean().map((doubted) => ({ doubted })) },
  { weight: 2, arbitrary: fc.subarray([...harms], { minLength: 1 }).map((harm) => ({ harm })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.boolean(), fc.boolean())
      .map(([needed, doubted]) => ({ anyOf: [{ needed }, { doubted }] })),
  },
);

const cases = fc.record(
  { when: condition, unless: fc.array(condition, { minLength: 1, maxLength: 1 }) },
  { requiredKeys: ['when'] },
);

const verdictRule: fc.Arbitrary<VerdictRule> = fc
  .tuple(
    fc.constantFrom('permit', 'permit', 'forbid', 'require'),
    fc.constantFrom('request.asking', 'request.merits', 'request.merits'),
    fc.constantFrom('whole', 'asFarAs'),
    cases,
  )
  .map(
    ([rule, aspect, extent, when]): VerdictRule => ({
      rule,
      aspect,
      ...(rule === 'forbid' ? { extent } : {}),
      ...when,
    }),
  );

export const verdictRules = fc.record({
  statute: fc.array(verdictRule, { maxLength: 5 }),
  own: fc.array(verdictRule, { maxLength: 4 }),
});

const term: fc.Arbitrary<Term> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((days) => readTerm({ days, regime: 'plain' })),
  fc.integer({ min: 1, max: 9 }).map((weeks) => readTerm({ weeks, regime: 'atw' })),
  fc.integer({ min: 1, max: 3 }).map((months) => readTerm({ months, regime: 'eu1182' })),
  fc.integer({ min: 1, max: 12 }).map((workingDays) => readTerm({ workingDays, regime: 'plain' })),
);

export const termRule = (kinds: readonly TermRule['rule'][]): fc.Arbitrary<TermRule> =>
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.oneof({ weight: 5, arbitrary: term }, { weight: 1, arbitrary: fc.constant('noTerm' as const) }),
      cases,
    )
    .map(([rule, within, when]): TermRule => ({ rule, within, from: 'receivedOn', to: 'court', ...when }));

export const termRules = (...kinds: readonly TermRule['rule'][]) =>
  fc.record({
    statute: fc.array(termRule(kinds), { maxLength: 3 }),
    own: fc.array(termRule(kinds), { maxLength: 3 }),
  });

export interface RuleSet<R extends Rule = Rule> {
  readonly statute: readonly R[];
  readonly own: readonly R[];
}

const written = (id: string, rules: readonly Rule[]): Text => ({
  id,
  title: id,
  version: '1',
  from: '2000-01-01',
  articles: [
    {
      number: '1',
      title: id,
      clauses: rules.map((rule, index) => ({ id: `1.${index}`, summary: id, rules: [rule] })),
    },
  ],
  english: {},
});

/** Put together past the checks on load: rules that never apply and rules that rival each other have a meaning too. */
export function regulationOf({ statute, own }: RuleSet): Regulation<typeof words.facts> {
  const [text, law] = [written('own', own), written('statute', statute)];
  const sources = { text, facts: words.facts, statutes: [law], holidays: dutchHolidays };
  return asLoaded({
    text,
    vocabulary: words,
    statutes: [law],
    holidays: dutchHolidays,
    clauses: new Map(),
    lawOn: rememberedLaw(sources),
  });
}
