import fc from 'fast-check';
import type { HolidaysByRegime } from '../calendar/index.ts';
import type { Issue } from '../errors/index.ts';
import type { Fact, Vocabulary } from '../facts/index.ts';
import { faultsOf } from '../language/check/faults.ts';
import {
  type Article,
  type Layer,
  load,
  type Regulation,
  type Text,
  type VerdictTopic,
} from '../language/index.ts';
import { boundaryDays } from './days.ts';
import { noHolidays } from './holidays.ts';
import { texts } from './texts.ts';
import { smallVocabularies } from './vocabulary.ts';

/** A random regulation, and the question that its clauses speak to. */
export interface RandomRegulation {
  readonly regulation: Regulation;
  readonly topic: Exclude<VerdictTopic, 'charge'>;
}

/** What random regulations are written with. */
export interface RegulationChoice {
  /** The vocabulary to write in; without it, a random small one each time. It must have `data`, with `special` left to a clause. */
  readonly vocabulary?: Vocabulary;
  /** The holidays their terms are counted by; without it, none. */
  readonly holidays?: HolidaysByRegime;
  /** The days to draw from, `YYYY-MM-DD`. */
  readonly days?: fc.Arbitrary<string>;
}

/**
 * Random regulations on a random statute, which `load` accepts: permits, prohibitions, requirements, closed lists, exceptions to exceptions, names
 * and scopes of their own, clauses that begin and end.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { regulations } from 'reglement/testing';
 * const [made] = fc.sample(regulations(), { numRuns: 1, seed: 1 });
 * made?.regulation.statutes.length; // 1
 * ```
 */
export function regulations({
  vocabulary,
  holidays = noHolidays,
  days = boundaryDays({ years: [2019, 2022] }),
}: RegulationChoice = {}): fc.Arbitrary<RandomRegulation> {
  const words = vocabulary === undefined ? smallVocabularies() : fc.constant(vocabulary);
  const topic = fc.constantFrom('access' as const, 'disclosure' as const);
  return fc.tuple(words, topic).chain(([own, about]) => {
    const of = (layer: Layer): fc.Arbitrary<Text> => texts({ vocabulary: own, topic: about, layer, days });
    return fc.tuple(of('statute'), of('regulation')).map(([statute, text]) => {
      const beneath = inOrder({ text: statute, vocabulary: own, statutes: [], holidays, layer: 'statute' });
      const found = inOrder({
        text,
        vocabulary: beneath.vocabulary,
        statutes: [beneath.text],
        holidays,
        layer: 'regulation',
      });
      const { vocabulary: sound, statutes } = found;
      return { regulation: load(found.text, { vocabulary: sound, statutes, holidays }), topic: about };
    });
  });
}

interface Draft {
  readonly text: Text;
  readonly vocabulary: Vocabulary;
  readonly statutes: readonly Text[];
  readonly holidays: HolidaysByRegime;
  readonly layer: Layer;
}

/** Leaves out what is at fault, again and again: in the end there is nothing left that could be. */
function inOrder(draft: Draft): Draft {
  const { text, vocabulary, statutes, holidays, layer } = draft;
  const [first, ...others] = faultsOf(text, { vocabulary, statutes, holidays }, layer);
  if (first === undefined) return draft;
  const presumed = [first, ...others].filter(({ path }) => path[0] === 'vocabulary');
  if (presumed.length > 0)
    return inOrder({ ...draft, vocabulary: { facts: withoutPresumptions(vocabulary.facts, presumed) } });
  return inOrder({ ...draft, text: without(text, [first, ...others]) });
}

const withoutPresumptions = (
  facts: Vocabulary['facts'],
  issues: readonly Issue[],
): Readonly<Record<string, Fact>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (!issues.some(({ path }) => path[1] === name) || !('presumed' in fact)) return [name, fact];
      const { presumed: _, ...rest } = fact;
      return [name, rest];
    }),
  );

/** The text without the rules at fault, and without the clauses that are at fault as a whole; failing both, without its last clause. */
function without(text: Text, issues: readonly Issue[]): Text {
  const at = (path: Issue['path'], ...keys: readonly (string | number)[]): boolean =>
    keys.every((key, index) => path[index] === key);
  const isOfRule = ({ path }: Issue): boolean => path[4] === 'rules';
  const articles = text.articles.map(
    (article, first): Article => ({
      ...article,
      clauses: article.clauses.flatMap((clause, second) => {
        const own = issues.filter(({ path }) => at(path, 'articles', first, 'clauses', second));
        if (own.some((issue) => !isOfRule(issue))) return [];
        const rules = clause.rules.filter((_, third) => !own.some(({ path }) => path[5] === third));
        return rules.length === 0 ? [] : [{ ...clause, rules }];
      }),
    }),
  );
  const before = count(text.articles);
  return withClauses(text, count(articles) < before ? articles : text.articles.map(withoutLast));
}

const count = (articles: readonly Article[]): number =>
  articles.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules)).length;

const withoutLast = (article: Article): Article => ({ ...article, clauses: article.clauses.slice(0, -1) });

function withClauses(text: Text, articles: readonly Article[]): Text {
  const ids = articles.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  return {
    ...text,
    articles,
    english: Object.fromEntries(Object.entries(text.english).filter(([id]) => ids.includes(id))),
  };
}
