import { expect, test } from 'vitest';
import { load, type Text } from '../../src/language/index.ts';
import { cobblers, setting } from './cobblers.ts';
import { meaningOf } from './corpus/meaning.ts';

/** Every key that some rule may have and this one has not, as a program that fills in a form leaves it. */
const optional: Readonly<Record<string, readonly string[]>> = {
  permit: ['id', 'when', 'unless', 'exceptionTo', 'despite', 'extent'],
  forbid: ['id', 'when', 'unless', 'exceptionTo', 'despite', 'extent'],
  only: ['id', 'when', 'unless'],
  except: ['id', 'when', 'unless'],
  means: ['id'],
  answerWithin: ['id', 'when', 'unless', 'to', 'extendableBy', 'pause', 'restates', 'form'],
  keepAtMost: ['id', 'when', 'unless', 'of', 'untilDay', 'then'],
  duty: ['id', 'when', 'unless', 'by', 'form', 'within', 'from'],
};
const ofClauses = [
  'from',
  'until',
  'reading',
  'departsFrom',
  'undecidable',
  'lapsed',
  'checked',
  'entersIntoForce',
];

function filled<T extends object>(one: T, keys: readonly string[]): T {
  const missing = keys.filter((key) => !Object.hasOwn(one, key));
  return { ...one, ...Object.fromEntries(missing.map((key) => [key, undefined])) };
}

const whole: Text = {
  ...filled(cobblers, ['until']),
  articles: cobblers.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((clause) => ({
      ...filled(clause, ofClauses),
      rules: clause.rules.map((rule) => filled(rule, optional[rule.rule] ?? [])),
    })),
  })),
};

test('a key that is undefined says nothing: the text means what it means without', () => {
  expect(meaningOf(load(whole, setting))).toBe(meaningOf(load(cobblers, setting)));
});
