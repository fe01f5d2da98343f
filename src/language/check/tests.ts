import { dayOrIssue, termOrIssues } from '../../calendar/index.ts';
import { type Issue, printed } from '../../errors/index.ts';
import { consentQualities, type Fact, type Listed, nearest } from '../../facts/index.ts';
import { type OwnTerms, valuesOf, wordsOf } from '../terms.ts';
import { fault, type Place, within } from './subject.ts';

/** What is wrong with a test of one fact. */
export function testFaults(
  name: string,
  fact: Fact,
  test: unknown,
  place: Place,
  terms: OwnTerms,
): readonly Issue[] {
  const canBeNone = fact.notApplicable !== undefined;
  // A set that is read as `any` is a row of members: not applicable is no state of any one of them.
  if (test === 'notApplicable' && canBeNone && !(fact.kind === 'set' && fact.reading === 'any')) return [];
  switch (fact.kind) {
    case 'flag':
      return typeof test === 'boolean' ? [] : [wrongTest(place, 'true or false', test)];
    case 'choice':
    case 'set':
      return typeof test === 'string'
        ? wordFaults(name, fact, test, place, terms)
        : listFaults(test, place, 'at least one value', (word, at) =>
            wordFaults(name, fact, word, at, terms),
          );
    case 'amount':
      return comparisonFaults(test, place, 'an amount', {
        atMost: amountFaults,
        moreThan: amountFaults,
      });
    case 'day':
      return comparisonFaults(test, place, 'a day', {
        onOrBefore: dayFaults,
        onOrAfter: dayFaults,
        over: termFaults,
      });
    case 'consents':
      return comparisonFaults(test, place, 'consent', { given: qualityFaults });
  }
}

type Check = (value: unknown, place: Place) => readonly Issue[];

const wrongTest = (place: Place, expected: string, test: unknown): Issue =>
  fault(place, 'wrongKind', expected, { received: printed(test) });

/** A test that is an object with one key, of which each kind of fact has its own. */
function comparisonFaults(
  test: unknown,
  place: Place,
  about: string,
  checks: Readonly<Record<string, Check>>,
): readonly Issue[] {
  const known = Object.keys(checks);
  const expected = `a test of ${about}: ${known.map((key) => `\`${key}\``).join(' or ')}`;
  if (typeof test !== 'object' || test === null || Array.isArray(test))
    return [wrongTest(place, expected, test)];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(test);
  if (entries.length !== 1 && entries.every(([key]) => known.includes(key)))
    return [fault(place, 'wrongKind', `${expected}, one of them`, { received: `${entries.length} of them` })];
  return entries.flatMap(([key, value]) => {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check !== undefined) return check(value, within(place, key));
    return [
      fault(within(place, key), 'wrongKind', expected, {
        received: printed(key),
        didYouMean: nearest(key, known),
      }),
    ];
  });
}

function listFaults(value: unknown, place: Place, least: string, check: Check): readonly Issue[] {
  if (!Array.isArray(value)) return [wrongTest(place, 'a word, or a list of words', value)];
  if (value.length === 0) return [fault(place, 'impossibleValue', least, { received: 'an empty list' })];
  return value.flatMap((one: unknown, index) => check(one, within(place, index)));
}

function wordFaults(
  name: string,
  fact: Listed,
  word: unknown,
  place: Place,
  terms: OwnTerms,
): readonly Issue[] {
  if (typeof word !== 'string') return [wrongTest(place, `a value of \`${name}\``, word)];
  if (valuesOf(name, fact, word, terms) !== undefined) return [];
  if (fact.definedByClause?.includes(word) === true)
    return [
      fault(place, 'undefinedTerm', 'a name that a clause of this text gives its meaning', {
        received: printed(word),
        remedy: `define it: \`means('${name}', '${word}', …)\``,
      }),
    ];
  return [impossible(place, `a value of \`${name}\``, word, wordsOf(name, fact, terms))];
}

const impossible = (place: Place, expected: string, word: string, words: readonly string[]): Issue =>
  fault(place, 'impossibleValue', expected, { received: printed(word), didYouMean: nearest(word, words) });

const amountFaults: Check = (value, place) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? []
    : [fault(place, 'impossibleValue', 'a whole number, not below zero', { received: printed(value) })];

/** A day as a rule may write it: a text, since a rule survives JSON. */
export const dayFaults: Check = (value, place) => {
  if (typeof value !== 'string') return [wrongTest(place, 'a day, `YYYY-MM-DD`', value)];
  const day = dayOrIssue(value, place.path);
  return typeof day === 'object' ? [at(day, place)] : [];
};

export const termFaults: Check = (value, place) => {
  const term = termOrIssues(value, place.path);
  return 'regime' in term ? [] : term.map((issue) => at(issue, place));
};

export const qualityFaults: Check = (value, place) => {
  if (!Array.isArray(value)) return [wrongTest(place, 'a list of qualities', value)];
  const known = Object.keys(consentQualities);
  return value.flatMap((one: unknown, index) => {
    if (typeof one === 'string' && known.includes(one)) return [];
    const where = within(place, index);
    return typeof one === 'string'
      ? [impossible(where, 'a quality of consent', one, known)]
      : [wrongTest(where, 'a quality of consent', one)];
  });
};

const at = (issue: Issue, { clause }: Place): Issue => (clause === undefined ? issue : { ...issue, clause });
