import type { Issue } from '../../errors/index.ts';
import type { Facts, Topic } from '../../facts/index.ts';
import { topicOf } from '../aspect.ts';
import type { Layer } from '../kernel.ts';
import { isProved } from '../proved.ts';
import type { Setting, Text } from '../regulation.ts';
import { ownTerms } from '../terms.ts';
import { topicOfRule } from '../topic-of-rule.ts';
import type { Budget } from '../witness.ts';
import { clauseFaults } from './clauses.ts';
import { cycleFaults } from './cycles.ts';
import { type Checks, forceFaults } from './force.ts';
import { namingFaults } from './names.ts';
import { ownLaws, rulesInForce } from './own-law.ts';
import { placesIn } from './places.ts';
import { polarityFaults, presumptionFaults } from './presumptions.ts';
import { referenceFaults } from './references.ts';
import { rivalFaults } from './rivals.ts';
import { ruleFaults } from './rules.ts';
import { bulkFaults, sizeFaults } from './size.ts';
import { type ClausePlace, clausePlaces, type RulePlace, rulePlaces, type Subject } from './subject.ts';
import { type Survey, surveyOf } from './survey.ts';

/** All searching of one load together; a text of ordinary size needs a few thousand tries. */
const TRIES = 100_000;

/**
 * Everything that is wrong with a text, in the order of the text. What the rules say together is looked at per question, and only where
 * their words are in order: a misspelt fact would otherwise show up as a dozen rules that never apply.
 */
export function faultsOf<F extends Facts>(
  text: Text,
  setting: Setting<F>,
  layer: Layer = 'regulation',
): readonly Issue[] {
  const bulk = bulkFaults(text);
  if (bulk.length > 0) return bulk;
  const { vocabulary, holidays } = setting;
  const statutes = setting.statutes.filter((statute) => statute !== text);
  const subject: Subject = { text, layer, facts: vocabulary.facts, statutes, holidays };
  const survey = surveyOf(subject);
  const { suspects: clauses, spokenTo } = survey;
  const rules = rulePlaces(clauses);
  const ofClauses = clauseFaults(subject, clauses, survey.hasStrayEnglish);
  const words = [
    ...presumptionFaults(subject.facts),
    ...ofClauses,
    ...ruleWordFaults(subject, clauses, rules, spokenTo),
  ];
  // What is nested without end cannot be counted either, and a clause whose days cannot be read belongs to no day.
  const faults = [
    ...words,
    ...(words.some(({ code }) => code === 'tooDeep' || ofDays.includes(code))
      ? []
      : sizeFaults(subject, survey.mayAskConsent)),
  ];
  const readable = !ofClauses.some(({ code }) => ofDays.includes(code));
  if (readable && !faults.some(({ code }) => code === 'tooLarge' || code === 'tooDeep'))
    faults.push(...togetherFaults(subject, survey, soundTopics(spokenTo, rules, words)));
  return faults.length === 0
    ? faults
    : inOrder(
        faults,
        clausePlaces(text).map(({ clause }) => clause),
      );
}

const inOrderIn = new WeakMap<Facts, WeakSet<Text>>();

/**
 * What a statute gets wrong in the words it is read with: a vocabulary that replaced a fact of its own would leave the statute's rules without force, and nobody
 * would hear of it. Of what its rules say together only that is looked at which would keep a decision from coming to an end: the rest is for those who wrote it.
 * Looked at once for each vocabulary.
 */
export function statuteFaults<F extends Facts>(
  statute: Text,
  { vocabulary, holidays }: Setting<F>,
  statutes: readonly Text[],
): readonly Issue[] {
  const { facts } = vocabulary;
  const known = inOrderIn.get(facts) ?? new WeakSet();
  if (known.has(statute)) return [];
  const bulk = bulkFaults(statute);
  if (bulk.length > 0) return bulk;
  const others = statutes.filter((one) => one !== statute);
  const subject: Subject = { text: statute, layer: 'statute', facts, statutes: others, holidays };
  const survey = surveyOf(subject);
  const { suspects: clauses, spokenTo, hasStrayEnglish } = survey;
  const rules = rulePlaces(clauses);
  const terms = ownTerms(rules.map(({ rule }) => rule));
  const found = isProved(statute)
    ? rules.flatMap((place) => ruleFaults(subject, terms, spokenTo, place))
    : [
        ...clauseFaults(subject, clauses, hasStrayEnglish),
        ...ruleWordFaults(subject, clauses, rules, spokenTo),
      ];
  // Whether its English is whole is for those who wrote it: nothing is decided by that.
  const worded = found.filter(({ path }) => !path.includes('english'));
  const faults = worded.length > 0 || isProved(statute) ? worded : endlessFaults(subject, survey);
  if (faults.length === 0) inOrderIn.set(facts, known.add(statute));
  return faults;
}

/** Sets of consents that would be tried by the billion, and exceptions that go round in a circle. */
function endlessFaults(subject: Subject, survey: Survey): readonly Issue[] {
  const sizes = sizeFaults(subject, survey.mayAskConsent);
  if (sizes.length > 0) return sizes;
  const inForce = rulesInForce(subject, new Set());
  const places = placesIn(subject.text, survey);
  return survey.spokenTo.flatMap((topic) => cycleFaults(ownLaws(subject, inForce, topic), places));
}

function ruleWordFaults(
  subject: Subject,
  clauses: readonly ClausePlace[],
  rules: readonly RulePlace[],
  spokenTo: readonly Topic[],
): readonly Issue[] {
  const terms = ownTerms(rules.map(({ rule }) => rule));
  return [
    ...namingFaults(subject, rules),
    ...rules.flatMap((place) => ruleFaults(subject, terms, spokenTo, place)),
    ...referenceFaults(subject, clauses, rules),
  ];
}

const ofDays: readonly Issue['code'][] = ['impossibleDay', 'outOfRange', 'wrongKind', 'neverApplies'];

/** The questions to which no clause speaks whose words are at fault. A rule for all questions spoils them all. */
function soundTopics(
  spokenTo: readonly Topic[],
  rules: readonly RulePlace[],
  faults: readonly Issue[],
): readonly Topic[] {
  if (faults.length === 0) return spokenTo;
  const broken = new Set(faults.map(({ clause }) => clause));
  const spoilt = rules.filter(({ clause }) => broken.has(clause)).map(({ rule }) => topicOfRule(rule));
  return spoilt.includes(undefined) ? [] : spokenTo.filter((topic) => !spoilt.includes(topic));
}

/** What the rules say together: circles, rules without force, rival terms, presumptions on the wrong side. */
function togetherFaults(subject: Subject, survey: Survey, topics: readonly Topic[]): readonly Issue[] {
  const budget: Budget = { left: TRIES };
  const places = placesIn(subject.text, survey);
  const checks: Checks = { facts: subject.facts, places, budget };
  // A presumption is weighed against all rules, and what stands in one statute may be an exception to another.
  const presumes = (topic: Topic): boolean =>
    Object.values(subject.facts).some((fact) => 'presumed' in fact && fact.presumed?.[topic] !== undefined);
  const settled = [...survey.settled].filter(
    (aspect) => subject.layer === 'regulation' && !presumes(topicOf(aspect)),
  );
  const inForce = rulesInForce(subject, new Set(settled));
  const faults = topics.flatMap((topic) => {
    const slices = ownLaws(subject, inForce, topic);
    const cycles = cycleFaults(slices, places);
    if (cycles.length > 0) return cycles;
    return [
      ...forceFaults(slices, checks),
      ...rivalFaults(slices, checks),
      ...polarityFaults(topic, slices, checks),
    ];
  });
  if (budget.left <= 0)
    faults.push({
      code: 'tooLarge',
      path: ['articles'],
      expected: `rules that can be checked against each other in ${TRIES} steps`,
      remedy: 'split the longest conditions',
    });
  return faults;
}

/** In the order of the text, faults of the text itself first; each once. */
function inOrder(faults: readonly Issue[], clauses: readonly string[]): readonly Issue[] {
  const rank = new Map(clauses.map((clause, index) => [clause, index]));
  // What stands under `english` belongs beside its clause; a rule comes after what is said of its clause as a whole.
  const clauseOf = ({ clause }: Issue): number => (clause === undefined ? -1 : (rank.get(clause) ?? -1));
  const ruleOf = ({ path: [, , , , rules, index] }: Issue): number =>
    rules === 'rules' ? Number(index) : -1;
  const once = new Map(faults.map((issue) => [JSON.stringify(issue), issue]));
  return [...once.values()].toSorted(
    (one, other) => clauseOf(one) - clauseOf(other) || ruleOf(one) - ruleOf(other),
  );
}
