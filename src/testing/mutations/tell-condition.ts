import type { Words } from '../../decision/index.ts';
import { type ConsentQuality, consentQualities, type Facts } from '../../facts/index.ts';
import { parts } from '../../language/condition.ts';
import { said, tellFact } from '../laws/tell-facts.ts';

const isQuality = (word: string): word is ConsentQuality => Object.hasOwn(consentQualities, word);

/** What is asked of a consent, in one word. */
export function tellQuality(word: string): Words {
  const [nl, en] = isQuality(word) ? consentQualities[word] : [word, word];
  return said(nl, en);
}

const listed = (all: readonly Words[], between: Words): Words => ({
  nl: all.map(({ nl }) => nl).join(between.nl),
  en: all.map(({ en }) => en).join(between.en),
});

/** What a rule asks of one fact, in the words that the fact was declared with. */
export function tellTest(name: string, test: unknown, facts: Facts): Words {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) return tellFact(name, test, facts);
  const fact = facts[name];
  const [nl, en] = fact?.label ?? [name, name];
  if ('given' in test) {
    const words = Array.isArray(test.given) ? test.given.map(String) : [];
    const qualities = listed(words.map(tellQuality), said(', ', ', '));
    return words.length === 0 ? said(nl, en) : said(`${nl} (${qualities.nl})`, `${en} (${qualities.en})`);
  }
  const [[how = '', value = ''] = []] = Object.entries(test);
  const [dutch = how, english = how] = comparisons[how] ?? [];
  const told = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return said(`${nl}: ${dutch} ${told}`, `${en}: ${english} ${told}`);
}

const comparisons: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  onOrBefore: ['op of voor', 'on or before'],
  onOrAfter: ['op of na', 'on or after'],
  over: ['voorbij na', 'over after'],
  atMost: ['hoogstens', 'at most'],
  moreThan: ['meer dan', 'more than'],
};

/** A whole condition, as a sentence has it. */
export function tellCondition(condition: object, facts: Facts): Words {
  const { asks, allOf, anyOf, not } = parts(condition);
  const inner = (one: object): Words => tellCondition(one, facts);
  const all = [
    ...asks.map(([name, test]) => tellTest(name, test, facts)),
    ...allOf.map(inner),
    ...(anyOf.length === 0 ? [] : [listed(anyOf.map(inner), said(' of ', ' or '))]),
    ...not.map((one) => said(`niet (${inner(one).nl})`, `not (${inner(one).en})`)),
  ];
  return all.length === 0 ? said('altijd', 'always') : listed(all, said(' en ', ' and '));
}
