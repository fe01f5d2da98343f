import * as index from 'reglement';
import { bureaus } from 'reglement/bureaus';
import { afterEach, expect, test } from 'vitest';
import { byName, drawn, questions } from './calls-of-decision.ts';
import { chanceOf } from './chance.ts';
import { regulations } from './pools.ts';

/** Somebody else's code on the same page put something on the prototype of all objects. No answer may come from there. */
const names = [
  ...new Set([
    ...Object.keys(Object(bureaus['werk-id'].vocabulary.facts)),
    ...[
      'asOf',
      'records',
      'done',
      'occasion',
      'standing',
      'when',
      'unless',
      'of',
      'id',
      'then',
      'presumed',
      'groups',
    ],
    ...[
      'notApplicable',
      'argumentOf',
      'derived',
      'attainable',
      'definedByClause',
      'extent',
      'exceptionTo',
      'despite',
    ],
    ...[
      'progress',
      'every',
      'signal',
      'extendedBy',
      'allowed',
      'verdict',
      'until',
      'from',
      'checked',
      'lapsed',
      'note',
    ],
    ...[
      'code',
      'path',
      'kind',
      'values',
      'reading',
      'value',
      'pause',
      'within',
      'restates',
      'acts',
      'polluted',
    ],
  ]),
];

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
});

const asked = Object.keys(questions).flatMap((name) =>
  regulations.flatMap((regulation, at) =>
    Array.from({ length: 3 }, (_, more) => ({
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
