import { ReglementError } from './error.ts';

/** Has nothing of its own. What shows in it all the same, every object of every caller and of this library has too. */
const bare: object = Object.freeze({});

/** What the language itself puts there. `should` is an old way of writing tests, and no word of this library. */
const usual: ReadonlySet<string> = new Set([
  ...['constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString'],
  ...['valueOf', '__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
  'should',
]);

/**
 * Refuses to read or decide anything while the prototype of all objects carries what a host never said, as a deep merge of a stranger's JSON leaves
 * behind. A rule without `unless` would have one.
 *
 * @throws ReglementError `unreadable`.
 */
export function refuseInherited(): void {
  for (const name in bare) throw inherited(name);
}

/** The same, and what was put there so that it does not show: for what is read once, as looking takes longer than an answer. */
export function refuseHidden(): void {
  for (const name of Object.getOwnPropertyNames(Object.prototype))
    if (!usual.has(name)) throw inherited(name);
}

const inherited = (name: string): ReglementError =>
  new ReglementError([
    {
      code: 'unreadable',
      path: ['Object', 'prototype', name.slice(0, 100)],
      expected: 'a prototype of all objects to which nothing was added',
      remedy: 'find the code on this page, or in this process, that adds to `Object.prototype`, and stop it',
    },
  ]);
