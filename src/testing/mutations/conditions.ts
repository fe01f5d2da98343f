import type { Words } from '../../decision/index.ts';
import type { Facts } from '../../facts/index.ts';
import type { OwnTerms } from '../../language/terms.ts';
import { valuesOf } from '../../language/terms.ts';
import { said } from '../laws/tell-facts.ts';
import type { MutationKind } from './change.ts';
import { tellCondition, tellTest } from './tell-condition.ts';

/** A condition that was changed. Absent: nothing of it was left. */
export interface ChangedCondition {
  readonly kind: MutationKind;
  readonly condition: object;
  readonly told: Words;
}

export interface WordsOfText {
  readonly facts: Facts;
  readonly terms: OwnTerms;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every condition that is one slip of the pen away: a part left out or turned round, a consent that may be less, a list with one value more. */
export function changedConditions(condition: object, words: WordsOfText): readonly ChangedCondition[] {
  return Object.entries(condition).flatMap(([key, value]): readonly ChangedCondition[] => {
    const rest = Object.fromEntries(Object.entries(condition).filter(([other]) => other !== key));
    if (value === undefined) return [];
    if (key === 'allOf' || key === 'anyOf') return ofList(key, value, rest, words);
    if (key === 'not') return isObject(value) ? ofNot(value, rest, words) : [];
    const told = tellTest(key, value, words.facts);
    return [
      dropped(rest, told),
      negated(rest, { [key]: value }, told),
      ...weakened(key, value, rest, words),
      ...widened(key, value, rest, words),
    ];
  });
}

const dropped = (condition: object, { nl, en }: Words): ChangedCondition => ({
  kind: 'conditionDropped',
  condition,
  told: said(`zonder de voorwaarde "${nl}"`, `without the condition "${en}"`),
});

/** Of alternatives, one fewer: the rule reaches less far, where without a condition it reaches further. */
const withoutCase = (condition: object, { nl, en }: Words): ChangedCondition => ({
  kind: 'conditionDropped',
  condition,
  told: said(`zonder het geval "${nl}"`, `without the case "${en}"`),
});

const negated = (rest: object, asked: object, { nl, en }: Words): ChangedCondition => ({
  kind: 'conditionNegated',
  condition: { allOf: [rest, { not: asked }] },
  told: said(`met het omgekeerde van "${nl}"`, `with the contrary of "${en}"`),
});

function ofNot(inner: object, rest: object, words: WordsOfText): readonly ChangedCondition[] {
  const { nl, en } = tellCondition(inner, words.facts);
  const told = said(`niet (${nl})`, `not (${en})`);
  return [
    dropped(rest, told),
    {
      kind: 'conditionNegated',
      condition: { allOf: [rest, inner] },
      told: said(`met het omgekeerde van "${told.nl}"`, `with the contrary of "${told.en}"`),
    },
    ...changedConditions(inner, words).map((change) => ({
      ...change,
      condition: { ...rest, not: change.condition },
    })),
  ];
}

function ofList(key: string, value: unknown, rest: object, words: WordsOfText): readonly ChangedCondition[] {
  const list = (Array.isArray(value) ? value : []).filter(isObject);
  return list.flatMap((one, place) => {
    const others = list.filter((_, index) => index !== place);
    const left = others.length === 0 ? rest : { ...rest, [key]: others };
    const told = tellCondition(one, words.facts);
    return [
      key === 'anyOf' && others.length > 0 ? withoutCase(left, told) : dropped(left, told),
      ...changedConditions(one, words).map((change) => ({
        ...change,
        condition: {
          ...rest,
          [key]: list.map((other, index) => (index === place ? change.condition : other)),
        },
      })),
    ];
  });
}

/** A consent that may be less than the text asks: each quality left out in turn. */
function weakened(
  key: string,
  test: unknown,
  rest: object,
  { facts }: WordsOfText,
): readonly ChangedCondition[] {
  if (!isObject(test) || !('given' in test) || !Array.isArray(test.given)) return [];
  const qualities: readonly string[] = test.given.map(String);
  return qualities.map((quality) => {
    const less = { given: qualities.filter((one) => one !== quality) };
    const { nl, en } = tellTest(key, less, facts);
    return {
      kind: 'consentWeakened',
      condition: { ...rest, [key]: less },
      told: said(`met niet meer dan "${nl}"`, `with no more than "${en}"`),
    };
  });
}

/** A list with one value more: the first that was not in it. */
function widened(key: string, test: unknown, rest: object, words: WordsOfText): readonly ChangedCondition[] {
  const fact = words.facts[key];
  if (fact?.kind !== 'choice' && fact?.kind !== 'set') return [];
  const list: readonly string[] = (Array.isArray(test) ? test : [test]).map(String);
  const meant = list.flatMap((word) => valuesOf(key, fact, word, words.terms) ?? [word]);
  const more = Object.keys(fact.values).find((value) => !meant.includes(value));
  if (more === undefined) return [];
  const { nl, en } = tellTest(key, [more], words.facts);
  return [
    {
      kind: 'listWidened',
      condition: { ...rest, [key]: [...list, more] },
      told: said(`ook met "${nl}"`, `also with "${en}"`),
    },
  ];
}
