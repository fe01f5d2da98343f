import type { Facts } from '../facts/index.ts';
import { frozen } from './frozen.ts';
import type { Layer } from './kernel.ts';
import { rememberedLaw } from './law-cache.ts';
import type { LoadedClause, Regulation } from './loaded.ts';
import { asLoaded } from './only-loaded.ts';
import type { Setting, Text } from './regulation.ts';

/**
 * What `load` gives, without its search for faults: for a text that is part of this library, frozen since it was written, and in which the tests
 * of this library find no fault (`test/law/proved.test.ts`). Nobody else can know that of a text, so that it is no part of the public functions.
 */
export function loadProved<F extends Facts>(text: Text, setting: Setting<F>): Regulation<F> {
  const { vocabulary, holidays } = setting;
  const statutes = [...setting.statutes];
  for (const read of [...statutes, text, vocabulary]) frozen(read);
  const sources = { text, facts: vocabulary.facts, statutes, holidays };
  let clauses: ReadonlyMap<string, LoadedClause> | undefined;
  const regulation: Regulation<F> = Object.freeze({
    text,
    vocabulary,
    statutes: Object.freeze(statutes),
    holidays,
    // Made when the first answer asks for it: most hosts import more regulations than they decide with.
    get clauses() {
      clauses ??= new Map([
        ...statutes.flatMap((statute) => clausesOf(statute, 'statute')),
        ...clausesOf(text, 'regulation'),
      ]);
      return clauses;
    },
    lawOn: rememberedLaw(sources),
  });
  return asLoaded(regulation);
}

const clausesOf = (text: Text, layer: Layer): readonly (readonly [string, LoadedClause])[] =>
  text.articles.flatMap((article) =>
    article.clauses.map(
      (clause) => [`${text.id}:${clause.id}`, Object.freeze({ text, clause, layer })] as const,
    ),
  );
