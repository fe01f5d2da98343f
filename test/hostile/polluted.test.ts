import * as index from 'reglement';
import { bureaus } from 'reglement/bureaus';
import { afterEach, expect, test } from 'vitest';
import { byName, drawn, questions } from './calls-of-decision.ts';
import { chanceOf } from './chance.ts';
import { regulations } from './pools.ts';

/**
 * Somebody else's code on the same page put something on the prototype of all objects. No fact and no answer may come from there. (The words of the language itself,
 * `unless` or `years`, are another matter: a rule is a plain object, and a host whose prototypes were changed cannot be trusted with law. Even then nothing is
 * permitted that was not.)
 */
const names = [
  ...new Set([
    ...Object.keys(Object(bureaus['werk-id'].vocabulary.facts)),
    ...['asOf', 'done', 'allowed', 'verdict', 'outcome', 'because', 'standingFacts', 'isAdmin', 'polluted'],
    ...[
      'notApplicable',
      'definedByClause',
      'exceptionTo',
      'despite',
      'progress',
      'every',
      'signal',
      'status',
    ],
  ]),
];
const ofTheLanguage = [
  'unless',
  'when',
  'from',
  'until',
  'then',
  'within',
  'restates',
  'reading',
  'argumentOf',
  'derived',
  'standing',
];

afterEach(() => {
  for (const name of [...names, ...ofTheLanguage]) Reflect.deleteProperty(Object.prototype, name);
});

const asked = Object.keys(questions).flatMap((name) =>
  regulations.flatMap((regulation, at) =>
    Array.from({ length: 1 }, (_, more) => ({
      name,
      regulation,
      facts: drawn(name, regulation, chanceOf(more, at)),
    })),
  ),
);

const answers = (): readonly string[] =>
  asked.map(({ name, regulation, facts }) => {
    try {
      return JSON.stringify(byName(index, name)(regulation, facts)) ?? 'nothing';
    } catch (error) {
      return error instanceof index.ReglementError ? error.message : `another error: ${String(error)}`;
    }
  });

const before = answers();

const isPermit = (answer: string): boolean => answer.includes('"allowed":true');

test.each([
  ['true', true],
  ['a word', 'client'],
  ['a day', '2026-03-02'],
  ['an object', {}],
])('every name on the prototype as %s: the same answers', (_, value) => {
  for (const name of names)
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      writable: true,
      enumerable: false,
      value,
    });
  const after = answers();
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  expect(after.filter((answer, at) => answer !== before[at])).toEqual([]);
});

test.each(ofTheLanguage)('`%s` on the prototype permits nothing that was not permitted', (name) => {
  for (const value of [true, {}]) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      writable: true,
      enumerable: false,
      value,
    });
    const after = answers();
    Reflect.deleteProperty(Object.prototype, name);
    expect(after.filter((answer, at) => isPermit(answer) && !isPermit(before[at] ?? ''))).toEqual([]);
  }
});
