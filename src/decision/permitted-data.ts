import type { Facts, Stated } from '../facts/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { itemsOf, knownOf, type Regulation, refuseUnloaded, type VerdictWord } from '../language/index.ts';
import { freeze } from './freeze.ts';
import { presumedVerdict } from './presumption.ts';
import { type Asked, nothingStanding, stated } from './question.ts';
import { readTopic } from './question-names.ts';

/** The questions that are put per category of data. */
export type MaskedTopic = 'access' | 'disclosure' | 'processing';

const maskedTopics: readonly MaskedTopic[] = ['access', 'disclosure', 'processing'];

/** The facts of a question in which `data` may be left out. */
export type WithoutData<F, T extends MaskedTopic, Standing extends string = never> = Asked<
  F,
  T,
  Standing | 'data'
>;

/** Which categories may be shown, sent or used. */
export interface DataMask {
  readonly question: MaskedTopic;
  /** The categories whose own question is permitted. */
  readonly permitted: readonly string[];
  readonly forbidden: readonly string[];
  readonly undetermined: readonly string[];
}

/**
 * Which categories of data pass, each by its own question: a mask for the columns of a page, an export or a query. A ban on combining data is a
 * question of its own (`canProcess`).
 *
 * In: the facts of the question; without `data`, every category of the vocabulary is tried. Out: the categories that pass, those that do not, and
 * those that hang on an unknown fact (do not show them either).
 *
 * @param question what is asked about: `access`, `disclosure` or `processing`.
 * @throws ReglementError `unknownQuestion` for another topic, and as the question itself does.
 * @see AVG 5(1)(c): no more data than the purpose needs.
 * @example
 * ```ts
 * import { permittedData } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const mask = permittedData(werkId, 'access', {
 *   asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['name', 'reports'],
 *   neededFor: ['task'], clientStatus: 'capableAdult', kept: 'digital',
 * });
 * mask.permitted; // ['name', 'reports']
 * ```
 */
export function permittedData<F extends Facts, T extends MaskedTopic>(
  regulation: Regulation<F>,
  question: T,
  facts: WithoutData<F, T>,
  standing?: Stated,
): DataMask {
  return dataMask(regulation, question, facts, standing);
}

export function dataMask(
  regulation: Regulation,
  question: MaskedTopic,
  facts: unknown,
  standing: Stated = nothingStanding,
): DataMask {
  refuseUnloaded(regulation);
  readTopic(question, maskedTopics, 'question');
  const vocabulary = regulation.vocabulary.facts;
  const read = stated(regulation, question, withData(facts, vocabulary), standing);
  const law = regulation.lawOn(question, read.day);
  const verdicts = new Map<string, VerdictWord>();
  for (const item of itemsOf(vocabulary, read.stated)) {
    const category = item.get('data');
    if (category === undefined) continue;
    const known = knownOf(law.encoding, vocabulary, read.stated, item, read.day);
    const { verdict } = presumedVerdict(law.question, vocabulary, question, known);
    verdicts.set(category, stricter(verdicts.get(category), verdict));
  }
  const those = (word: VerdictWord): readonly string[] =>
    [...verdicts].filter(([, verdict]) => verdict === word).map(([category]) => category);
  return freeze({
    question,
    permitted: those('permitted'),
    forbidden: those('forbidden'),
    undetermined: those('undetermined'),
  });
}

function withData(facts: unknown, vocabulary: Facts): unknown {
  const entries = snapshot(facts, []);
  const data = vocabulary.data;
  if (isIssue(entries) || entries.has('data') || data === undefined || !('values' in data)) return facts;
  return { ...Object.fromEntries(entries), data: Object.keys(data.values) };
}

/** A category passes only if it does so for every purpose asked. */
const stricter = (one: VerdictWord | undefined, other: VerdictWord): VerdictWord =>
  (['forbidden', 'undetermined'] as const).find((word) => word === one || word === other) ?? 'permitted';
