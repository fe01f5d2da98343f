import { refuse } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import { faultsOf } from './check/faults.ts';
import type { Layer } from './kernel.ts';
import { rememberedLaw } from './law-cache.ts';
import type { LoadedClause, Regulation } from './loaded.ts';
import type { Setting, Text } from './regulation.ts';

/**
 * Reads a regulation and gives back what can be decided with.
 *
 * What it is handed, the vocabulary too, is frozen in place: a text that changed afterwards would be decided half by its old words.
 */
export function load<F extends Facts>(text: Text, setting: Setting<F>): Regulation<F> {
  refuse(faultsOf(text, setting));
  const { vocabulary, holidays } = setting;
  const statutes = [...setting.statutes];
  for (const read of [...statutes, text, vocabulary]) frozen(read);
  const sources = { text, facts: vocabulary.facts, statutes, holidays };
  return Object.freeze({
    text,
    vocabulary,
    statutes: Object.freeze(statutes),
    holidays,
    clauses: new Map([
      ...statutes.flatMap((statute) => clausesOf(statute, 'statute')),
      ...clausesOf(text, 'regulation'),
    ]),
    lawOn: rememberedLaw(sources),
  });
}

const clausesOf = (text: Text, layer: Layer): readonly (readonly [string, LoadedClause])[] =>
  text.articles.flatMap((article) =>
    article.clauses.map(
      (clause) => [`${text.id}:${clause.id}`, Object.freeze({ text, clause, layer })] as const,
    ),
  );

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
}
