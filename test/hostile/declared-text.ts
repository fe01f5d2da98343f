import type { Fact, Facts } from '../../src/facts/index.ts';
import { isDay, isRecord, isTerm } from './declared.ts';

/** The form of a text, written from the documentation alone: every key it may have and what may stand there. */
type Is = (said: unknown) => boolean;

const isText: Is = (said) => typeof said === 'string';
const oneOf =
  (...words: readonly string[]): Is =>
  (said) =>
    typeof said === 'string' && words.includes(said);
const listOf =
  (is: Is): Is =>
  (said) =>
    Array.isArray(said) && Array.from(said).every((one: unknown) => is(one));
const either =
  (...all: readonly Is[]): Is =>
  (said) =>
    all.some((is) => is(said));

/** A record with these keys and no other; a key with a question mark may be left out. */
const record =
  (keys: Readonly<Record<string, Is>>): Is =>
  (said) => {
    if (!isRecord(said)) return false;
    const known = Object.entries(keys).map(
      ([key, is]) => [key.replace('?', ''), key.endsWith('?'), is] as const,
    );
    return (
      Object.entries(said).every(
        ([key, value]) => value === undefined || known.some(([name]) => name === key),
      ) && known.every(([name, isOptional, is]) => (said[name] === undefined ? isOptional : is(said[name])))
    );
  };

const qualities = ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'];
const amount: Is = (said) => typeof said === 'number' && Number.isSafeInteger(said) && said >= 0;

function testOf(fact: Fact, names: readonly string[]): Is {
  const outside = fact.notApplicable === undefined ? [] : [oneOf('notApplicable')];
  switch (fact.kind) {
    case 'flag':
      return either(...outside, (said) => typeof said === 'boolean');
    case 'choice':
    case 'set': {
      const words = [
        ...Object.keys(fact.values),
        ...Object.keys(fact.groups ?? {}),
        ...(fact.definedByClause ?? []),
        ...names,
      ];
      const word = fact.notApplicable === undefined ? oneOf(...words) : oneOf(...words, 'notApplicable');
      return either(word, (said) => Array.isArray(said) && said.length > 0 && listOf(word)(said));
    }
    case 'amount':
      return either(...outside, record({ atMost: amount }), record({ moreThan: amount }));
    case 'day':
      return either(
        ...outside,
        record({ onOrBefore: isDay }),
        record({ onOrAfter: isDay }),
        record({ over: isTerm }),
      );
    case 'consents':
      return record({ given: listOf(oneOf(...qualities)) });
  }
}

export function isRegulationText(facts: Facts): Is {
  const condition: Is = (said) =>
    isRecord(said) &&
    Object.entries(said).every(([key, value]) => {
      if (value === undefined) return true;
      if (key === 'allOf' || key === 'anyOf') return listOf(condition)(value);
      if (key === 'not') return condition(value);
      const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
      return fact !== undefined && testOf(fact, [])(value);
    });
  const cases = { 'id?': isText, 'when?': condition, 'unless?': listOf(condition) };
  const verdict = { ...cases, aspect: isText };
  const within = either(isTerm, oneOf('asSoonAsPossible', 'noTerm', 'atOnce'));
  const route = oneOf('bureau', 'supervisor', 'mediation', 'court');
  const kind = (...words: readonly string[]): { rule: Is } => ({ rule: oneOf(...words) });
  const retention = { ...cases, 'of?': condition };
  const rule = either(
    record({
      ...kind('permit', 'forbid', 'require'),
      ...verdict,
      'exceptionTo?': listOf(isText),
      'despite?': listOf(isText),
      'extent?': oneOf('whole', 'asFarAs'),
    }),
    record({ ...kind('only'), ...verdict }),
    record({ ...kind('onlyIf'), ...verdict, condition }),
    record({ ...kind('except', 'lift'), ...verdict, of: isText }),
    record({ ...kind('means'), 'id?': isText, fact: isText, name: isText, values: listOf(isText) }),
    record({ ...kind('consentMeans'), 'id?': isText, qualities: listOf(oneOf(...qualities)) }),
    record({ ...kind('appliesWhen'), ...cases, when: condition }),
    record({
      ...kind('answerWithin', 'doWithin', 'refuseWithin', 'appealWithin'),
      ...cases,
      within,
      from: isText,
      'to?': route,
      'extendableBy?': isTerm,
      'pause?': oneOf('shift', 'restart', 'none'),
      'restates?': isText,
      'form?': oneOf('written', 'digital', 'securedDigital'),
    }),
    record({
      ...kind('route'),
      ...cases,
      to: route,
      'by?': (said) => listOf(isText)(said) && Array.isArray(said) && said.length === 2,
    }),
    record({ ...kind('feeCap'), ...cases, atMost: amount, 'perPage?': amount }),
    record({
      ...kind('duty'),
      ...cases,
      on: isText,
      act: isText,
      toward: oneOf('client', 'recipient', 'supervisor', 'principal', 'employer', 'bureau', 'public'),
      'by?': oneOf('bureau', 'staff', 'recipient', 'supplier', 'client'),
      'form?': oneOf('written', 'digital', 'signed', 'reasons', 'draft', 'contract', 'securedDigital'),
      'within?': within,
      'from?': isText,
    }),
    record({
      ...kind('keepAtMost', 'keepAtLeast', 'keepFor', 'endsOn'),
      ...retention,
      within: either(isTerm, oneOf('asLongAsNeeded', 'sameDay')),
      after: isText,
      'untilDay?': isDay,
      'then?': either(oneOf('erase', 'anonymise'), record({ reduceTo: listOf(isText) })),
    }),
    record({ ...kind('hold'), ...retention }),
  );
  const clause = record({
    id: isText,
    summary: isText,
    rules: listOf(rule),
    'from?': isDay,
    'until?': isDay,
    'reading?': record({ taken: isText, rejected: isText }),
    'departsFrom?': listOf(isText),
    'decidesNothing?': isText,
    'undecidable?': isText,
    'lapsed?': record({ lastDay: isDay, successor: isText }),
    'entersIntoForce?': isDay,
    'checked?': oneOf('checked', 'partly', 'unchecked'),
  });
  const words = either(
    isText,
    record({ summary: isText, 'taken?': isText, 'rejected?': isText, 'reason?': isText }),
  );
  return record({
    '$schema?': isText,
    id: isText,
    title: isText,
    version: isText,
    from: either(isDay, oneOf('undated')),
    'until?': isDay,
    articles: listOf(record({ number: isText, title: isText, clauses: listOf(clause) })),
    english: (said) => isRecord(said) && Object.values(said).every((one) => one === undefined || words(one)),
  });
}

const topics = ['access', 'disclosure', 'processing', 'request', 'charge', 'retention', 'duty'];
const bilingual: Is = (said) =>
  Array.isArray(said) && said.length === 2 && said.every((one: unknown) => typeof one === 'string');
const mapOf =
  (is: Is): Is =>
  (said) =>
    isRecord(said) && Object.values(said).every((one) => is(one));

const told = {
  topics: listOf(oneOf(...topics)),
  'argumentOf?': listOf(oneOf(...topics)),
  label: bilingual,
  question: bilingual,
  judgedBy: oneOf('person', 'record'),
  'attainable?': (said: unknown) => typeof said === 'boolean',
  'derived?': (said: unknown) => typeof said === 'boolean',
  'notApplicable?': bilingual,
};
const listed = {
  values: mapOf(bilingual),
  'groups?': mapOf(listOf(isText)),
  'definedByClause?': listOf(isText),
};
const fact = either(
  record({ ...told, kind: oneOf('flag'), 'presumed?': isRecord }),
  record({ ...told, ...listed, kind: oneOf('choice'), 'presumed?': isRecord }),
  record({ ...told, ...listed, kind: oneOf('set'), reading: oneOf('each', 'any'), 'presumed?': isRecord }),
  record({ ...told, kind: oneOf('day') }),
  record({ ...told, kind: oneOf('amount'), unit: oneOf('euroCents', 'pages', 'count') }),
  record({ ...told, kind: oneOf('consents') }),
);

/** Facts that were declared as they can be. */
export const isVocabulary: Is = record({ facts: mapOf(fact), 'acts?': mapOf(bilingual) });
