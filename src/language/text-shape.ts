import {
  aCount,
  anObject,
  aText,
  type Form,
  listOf,
  mapOf,
  oneOf,
  record,
  tagged,
  textOr,
} from '../errors/form.ts';

/**
 * What a text is made of, whatever it says: texts where texts belong, lists where lists do, and no key that nothing reads, since a misspelt `unless` would
 * widen a permit. Which words can stand there is looked at after that. (`text-schema.ts` says the same of JSON, in more words.)
 */

const texts = listOf(aText);
const conditions = listOf(anObject);
const cases = { id: aText, when: anObject, unless: conditions };
const kind = { rule: aText };
const closed = (must: Readonly<Record<string, Form>>, may: Readonly<Record<string, Form>> = {}): Form =>
  record({ ...kind, ...must }, may, 'closed');

const term = anObject;
const within = textOr(oneOf('asSoonAsPossible', 'noTerm', 'atOnce'), term);
const route = oneOf('bureau', 'supervisor', 'mediation', 'court');

const verdict = closed(
  { aspect: aText },
  { ...cases, exceptionTo: texts, despite: texts, extent: oneOf('whole', 'asFarAs') },
);
const exception = closed({ aspect: aText, of: aText }, cases);
const termRule = closed(
  { within, from: aText },
  {
    ...cases,
    to: route,
    extendableBy: term,
    pause: oneOf('shift', 'restart', 'none'),
    restates: aText,
    form: oneOf('written', 'digital', 'securedDigital'),
  },
);
const retention = closed(
  { within: textOr(oneOf('asLongAsNeeded', 'sameDay'), term), after: aText },
  {
    ...cases,
    of: anObject,
    untilDay: aText,
    // reason: `then` is a word of the rule, and a form is never awaited
    then: textOr(oneOf('erase', 'anonymise'), record({ reduceTo: texts }, {}, 'closed')),
  },
);

const rule = tagged('rule', {
  permit: verdict,
  forbid: verdict,
  require: verdict,
  only: closed({ aspect: aText }, cases),
  onlyIf: closed({ aspect: aText, condition: anObject }, cases),
  except: exception,
  lift: exception,
  means: closed({ fact: aText, name: aText, values: texts }, { id: aText }),
  consentMeans: closed({ qualities: texts }, { id: aText }),
  appliesWhen: closed({ when: anObject }, { id: aText, unless: conditions }),
  answerWithin: termRule,
  refuseWithin: termRule,
  doWithin: termRule,
  appealWithin: termRule,
  route: closed({ to: route }, { ...cases, by: listOf(aText, 2, 2) }),
  keepAtMost: retention,
  keepAtLeast: retention,
  keepFor: retention,
  endsOn: retention,
  hold: closed({}, { ...cases, of: anObject }),
  duty: closed(
    {
      on: aText,
      act: aText,
      toward: oneOf('client', 'recipient', 'supervisor', 'principal', 'employer', 'bureau', 'public'),
    },
    {
      ...cases,
      by: oneOf('bureau', 'staff', 'recipient', 'supplier', 'client'),
      form: oneOf('written', 'digital', 'signed', 'reasons', 'draft', 'contract', 'securedDigital'),
      within,
      from: aText,
    },
  ),
  feeCap: closed({ atMost: aCount }, { ...cases, perPage: aCount }),
});

const clause = record(
  { id: aText, summary: aText, rules: listOf(rule) },
  {
    from: aText,
    until: aText,
    reading: record({ taken: aText, rejected: aText }, {}, 'closed'),
    departsFrom: texts,
    decidesNothing: aText,
    undecidable: aText,
    lapsed: record({ lastDay: aText, successor: aText }, {}, 'closed'),
    entersIntoForce: aText,
    checked: oneOf('checked', 'partly', 'unchecked'),
  },
  'closed',
);

const english = record({ summary: aText }, { taken: aText, rejected: aText, reason: aText }, 'closed');

/** The form of a text. */
export const textShape: Form = record(
  {
    id: aText,
    title: aText,
    version: aText,
    from: aText,
    articles: listOf(record({ number: aText, title: aText, clauses: listOf(clause) }, {}, 'closed')),
    english: mapOf(textOr(aText, english)),
  },
  { until: aText },
  'closed',
);
