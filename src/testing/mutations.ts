import type { Language, Words } from '../decision/index.ts';
import { ReglementError } from '../errors/index.ts';
import type { Facts, Topic } from '../facts/index.ts';
import { asLoaded, load, type Regulation, type Setting, type Text, topicOfRule } from '../language/index.ts';
import { ownTerms, rulesOf } from '../language/terms.ts';
import { said } from './laws/tell-facts.ts';
import { type MutationKind, withRule } from './mutations/change.ts';
import { changesOf } from './mutations/rules.ts';
import { meansTheSame } from './mutations/same-meaning.ts';
import { type RulePlace, rulePlaces, tellClause } from './rule-places.ts';

/** The text with one slip of the pen in it. */
export interface Mutation {
  /** The clause by its own number. */
  readonly clause: string;
  /** `bureau:12.1/a`. */
  readonly rule: string;
  /** The question that the rule speaks to: tests of no other question can notice. Absent: it speaks to all of them. */
  readonly topic?: Topic;
  readonly kind: MutationKind;
  /** The change as a lawyer reads it, with the clause it stands in. */
  readonly change: Words;
  readonly text: Text;
}

/** A change that no test noticed, or that changes nothing. */
export type Survivor = Omit<Mutation, 'text'>;

/** How much of what could go wrong in a text a suite of tests notices. */
export interface MutationScore {
  /** How much of what was tried was noticed: from 0 to 1. */
  readonly score: number;
  /** Changes that mean something else and that `load` lets through. */
  readonly tried: number;
  /** Those that a test noticed. */
  readonly killed: number;
  /** Changes that no test ever sees, since `load` refuses the text. */
  readonly refused: number;
  /** Changes of the words alone, which no test can notice: the compiled law says the same on every day and in every case. They count for nothing. */
  readonly equivalent: readonly Survivor[];
  readonly survivors: readonly Survivor[];
}

/** Which changes are tried. */
export interface MutationChoice {
  /** Whether to try this one; without it all are. */
  readonly only?: (mutation: Mutation) => boolean;
}

/**
 * Every text that is one slip of the pen away from this one: a rule dropped; a condition dropped or turned round; a weaker consent; a term changed by a day, a
 * unit or a regime; another anchor; an exception removed; a list widened. Not all of them are in order, and not all of them mean something else.
 *
 * @param text a regulation as it was written.
 * @param vocabulary the words that it was written in.
 * @returns the changed texts, rule by rule in the order of the text.
 * @see AVG 5(2).
 * @example
 * ```ts
 * import { werkIdText, werkIdWords } from 'reglement/bureaus';
 * import { mutationsOf } from 'reglement/testing';
 * mutationsOf(werkIdText, werkIdWords).find(({ clause }) => clause === '13.2')?.change.en;
 * // => '13.2 (the file is kept five years from the end of the service): dropped'
 * ```
 */
export function mutationsOf<F extends Facts>(
  text: Text,
  { facts }: Setting<F>['vocabulary'],
): readonly Mutation[] {
  return places(text, facts).map(({ mutation }) => mutation);
}

interface Placed {
  readonly mutation: Mutation;
  readonly place: RulePlace;
}

function places(text: Text, facts: Facts): readonly Placed[] {
  const words = { facts, terms: ownTerms(rulesOf(text)) };
  return rulePlaces(text).flatMap((place) =>
    changesOf(place.rule, words).map(({ kind, rule, told }) => {
      const cited = tellClause(text, place.clause);
      const change = said(`${cited.nl}: ${told.nl}`, `${cited.en}: ${told.en}`);
      const { clause, name } = place;
      const topic = topicOfRule(place.rule);
      const asked = topic === undefined ? {} : { topic };
      const mutation = { clause, rule: name, ...asked, kind, change, text: withRule(text, place, rule) };
      return { place, mutation };
    }),
  );
}

/**
 * Says how much a suite of tests notices: each text that is one slip of the pen away is loaded and put to the tests. A change that no test notices is held
 * against the compiled law: where it means the same on every day and in every case of which all facts are known, it is equivalent and counts for nothing.
 *
 * The tests can be a function that asks the regulation, or a promise of one: a test runner started with `mutation.text`, which is JSON, in place of the text.
 *
 * @param text a regulation as it was written.
 * @param setting what it is loaded with.
 * @param tests they get the regulation, and the change in it; for the text as it was written there is no change. False, a promise of false, or anything thrown
 * says that something is wrong, so that the change was noticed; whatever else they return says that all is well.
 * @param choice which changes are tried.
 * @returns the score from 0 to 1, the changes that nobody noticed as a lawyer reads them, and apart from these the changes that change nothing.
 * @throws ReglementError where the text itself is not in order; an `Error` where the tests fail for it.
 * @see AVG 5(2), 24(1): measures are reviewed.
 * @example
 * ```ts
 * import { article, author, clause, text } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * import { checkScenario, mutationScore, noHolidays } from 'reglement/testing';
 * const { permit } = author(core);
 * const small = text({
 *   id: 'small', title: 'Small', version: '1', from: '2026-01-01', english: { '1': 'the coach opens the file' },
 *   articles: [article('1', 'Toegang', clause('1', 'de coach opent het dossier', permit('access.actor', { actor: 'coach' })))],
 * });
 * const setting = { vocabulary: core, statutes: [], holidays: noHolidays };
 * const opened = (actor: 'coach' | 'client', regulation: string) => ({
 *   clause: '1', shows: 'who opens the file', ask: 'canAccess', expect: { regulation },
 *   facts: { asOf: '2026-03-02', actor, mode: 'view', data: 'reports' },
 * } as const);
 * const few = await mutationScore(small, setting, (changed) => checkScenario(changed, opened('coach', 'permitted')).length === 0);
 * few.survivors.map(({ change }) => change.en);
 * // => ['1 (the coach opens the file): without the condition "who opens the file: coach or adviser of the bureau"', '1 (the coach opens the file): also with "who opens the file: the client"']
 * const both = await mutationScore(small, setting, (changed) =>
 *   [opened('coach', 'permitted'), opened('client', 'silent')].every((one) => checkScenario(changed, one).length === 0));
 * both.score; // 1
 * ```
 */
export async function mutationScore<F extends Facts>(
  text: Text,
  setting: Setting<F>,
  tests: (regulation: Regulation<F>, mutation?: Mutation) => unknown,
  { only = () => true }: MutationChoice = {},
): Promise<MutationScore> {
  const sound = load(text, setting);
  if ((await tests(sound)) === false)
    throw new Error(`the tests fail for ${text.id} as it was written, so that they would notice anything`);
  const survivors: Survivor[] = [];
  const equivalent: Survivor[] = [];
  const count = { killed: 0, refused: 0 };
  for (const { mutation, place } of places(text, setting.vocabulary.facts)) {
    if (!only(mutation)) continue;
    const changed = loadedOrRefused(mutation.text, setting);
    if (changed === undefined) count.refused += 1;
    else if (await notices(tests, withLawOf(sound, changed, place), mutation)) count.killed += 1;
    else {
      const { text: _, ...survivor } = mutation;
      (meansTheSame(sound, changed, place.rule) ? equivalent : survivors).push(survivor);
    }
  }
  const tried = count.killed + survivors.length;
  return { score: tried === 0 ? 1 : count.killed / tried, tried, ...count, equivalent, survivors };
}

/**
 * Tells a mutation score in plain text: the figure, then every change that nobody noticed, then by name every change that means the same.
 *
 * @param found what `mutationScore` gave.
 * @param language of the changes; English where it is left out.
 * @returns lines of plain text.
 * @see AVG 5(2).
 * @example
 * ```ts
 * import { tellMutationScore } from 'reglement/testing';
 * tellMutationScore({ score: 1, tried: 12, killed: 12, refused: 3, equivalent: [], survivors: [] });
 * // => '12 of 12 changes were noticed (100.0 %); 3 more were refused on load'
 * ```
 */
export function tellMutationScore(found: MutationScore, language: Language = 'en'): string {
  const { score, tried, killed, refused } = found;
  const percent = (score * 100).toFixed(1);
  const told = (heading: Words, list: readonly Survivor[]): readonly string[] =>
    list.length === 0 ? [] : [`${heading[language]}:`, ...list.map(({ change }) => `  ${change[language]}`)];
  const figure = said(
    `${killed} van de ${tried} wijzigingen werden opgemerkt (${percent.replace('.', ',')} %); ${refused} andere werden bij het laden geweigerd`,
    `${killed} of ${tried} changes were noticed (${percent} %); ${refused} more were refused on load`,
  );
  return [
    figure[language],
    ...told(said('door niemand opgemerkt', 'noticed by nobody'), found.survivors),
    ...told(said('andere woorden, zelfde betekenis', 'other words, same meaning'), found.equivalent),
  ].join('\n');
}

function loadedOrRefused<F extends Facts>(text: Text, setting: Setting<F>): Regulation<F> | undefined {
  try {
    return load(text, setting);
  } catch (error) {
    if (error instanceof ReglementError) return undefined;
    throw error;
  }
}

/** A rule speaks to one question: the law of the others was brought together once, for all changes. */
function withLawOf<F extends Facts>(
  sound: Regulation<F>,
  changed: Regulation<F>,
  { rule }: RulePlace,
): Regulation<F> {
  const topic = topicOfRule(rule);
  if (topic === undefined) return changed;
  return asLoaded({
    ...changed,
    lawOn: (asked, day) => (asked === topic ? changed : sound).lawOn(asked, day),
  });
}

async function notices<F extends Facts>(
  tests: (regulation: Regulation<F>, mutation?: Mutation) => unknown,
  regulation: Regulation<F>,
  mutation: Mutation,
): Promise<boolean> {
  try {
    return (await tests(regulation, mutation)) === false;
  } catch {
    return true;
  }
}
