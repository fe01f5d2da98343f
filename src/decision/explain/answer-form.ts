import {
  aCount,
  aFlag,
  anObject,
  aText,
  type Form,
  listOf,
  mapOf,
  oneOf,
  record,
  tagged,
  textOr,
} from '../../errors/form.ts';
import {
  aDay,
  checked,
  deadline,
  duties,
  duty,
  feeCaps,
  grounds,
  layer,
  layerOutcome,
  layerWord,
  missing,
  outcome,
  presumed,
  readings,
  reservations,
  routes,
  standing,
  steps,
  term,
  texts,
  verdictWord,
  words,
} from './part-form.ts';
import { aspectWords } from './words.ts';

/**
 * What the answers look like of which a person is told. One that was stored and came back may be anybody's work, and words about half an answer would pass for
 * the words about a whole one. Keys that are not here are not told.
 */

const aspect = oneOf(...Object.keys(aspectWords));
const answer = { regulation: aText, title: aText, version: aText };

const verdict = record(
  {
    ...answer,
    verdict: verdictWord,
    standing,
    because: grounds,
    aspects: listOf(record({ aspect, verdict: verdictWord, statute: layerWord, regulation: layerWord })),
    layers: record({ statute: layerWord, regulation: layerWord }),
    displaced: grounds,
    overridden: listOf(record({ clause: aText, rule: aText, by: aText })),
    duties,
    parts: listOf(record({ item: mapOf(aText), verdict: verdictWord })),
    presumed,
    readings,
    missing,
    remedies: listOf(
      record({
        changes: listOf(
          record({ fact: aText, label: words, to: textOr(aText, listOf(texts)) }, { member: aText }),
        ),
      }),
    ),
  },
  { limitedTo: texts, feeCaps },
);

const request = record(
  {
    ...answer,
    standing,
    right: aText,
    rightLabel: words,
    receivedOn: aDay,
    outcome,
    possible: listOf(outcome),
    because: grounds,
    layers: record({ statute: layerOutcome, regulation: layerOutcome }),
    displaced: grounds,
    file: listOf(
      record({
        place: aCount,
        record: aText,
        recordLabel: words,
        outcome,
        heldBy: listOf(record({ clause: aText, summary: words }, { until: aDay })),
      }),
    ),
    answerBy: deadline,
    fee: oneOf('free', 'mayBeCharged', 'undetermined'),
    feeBecause: grounds,
    feeCaps,
    duties,
    routes,
    presumed,
    readings,
    missing,
  },
  { refuseBy: deadline, doBy: deadline },
);

const dueDate = record({
  ...answer,
  standing,
  right: aText,
  rightLabel: words,
  receivedOn: aDay,
  answerBy: deadline,
  refuseBy: deadline,
  doBy: deadline,
  readings,
});

const appeal = record(
  {
    ...answer,
    standing,
    right: aText,
    rightLabel: words,
    receivedOn: aDay,
    asOf: aDay,
    answer: aText,
    routes,
    readings,
  },
  { answerDueOn: aDay, late: record({ answeredOn: aDay, dueOn: aDay, note: words }) },
);

const lastDay = tagged('kind', {
  exact: record({ day: aDay }),
  bounded: record({}, { notBefore: aDay, notAfter: aDay }),
  none: anObject,
  open: anObject,
});
const named = { clause: aText, rule: aText, layer };
const governing = listOf(record({ ...named, certain: aFlag }));
const limits = listOf(
  record(
    {
      ...named,
      role: oneOf('ceiling', 'floor'),
      summary: words,
      within: textOr(oneOf('asLongAsNeeded', 'sameDay', 'hold'), term),
      lastDay,
      certain: aFlag,
      derivation: steps,
    },
    { after: aText, ...checked },
  ),
);
const ofLayer = record({ ceiling: lastDay, floor: lastDay });

const retention = record(
  {
    ...answer,
    standing,
    record: aText,
    recordLabel: words,
    keepUntil: lastDay,
    deadline: lastDay,
    governs: record({ keepUntil: governing, deadline: governing }),
    atEnd: listOf(
      record({
        ...named,
        certain: aFlag,
        what: textOr(oneOf('erase', 'anonymise'), record({ reduceTo: texts })),
      }),
    ),
    layers: record({ statute: ofLayer, regulation: ofLayer }),
    because: limits,
    displaced: limits,
    conflicts: listOf(record({ floor: record(named), ceiling: record(named), certain: aFlag })),
    reservations,
    readings,
    missing,
  },
  {
    asOf: aDay,
    status: oneOf('keep', 'mayDelete', 'mustDelete', 'undetermined'),
    possible: listOf(oneOf('keep', 'mayDelete', 'mustDelete')),
  },
);

const file = record({
  ...answer,
  asOf: aDay,
  records: listOf(retention),
  parts: listOf(record({ records: listOf(aCount), keepUntil: lastDay, deadline: lastDay })),
  splitBy: listOf(record({ ...named, records: listOf(aCount) })),
});

const shownDuties = record(
  {
    ...answer,
    standing,
    event: aText,
    eventLabel: words,
    asOf: aDay,
    duties: listOf(
      record(
        { ...duty[0], status: oneOf('fulfilled', 'fulfilledLate', 'open', 'breached', 'unknown') },
        { ...duty[1], doneOn: aDay },
      ),
    ),
    missing,
    readings,
  },
  { occasion: aText, happenedOn: aDay },
);

/** The form of each answer, by its `question`. */
export const answerForms: Readonly<Record<string, Form>> = {
  access: verdict,
  disclosure: verdict,
  processing: verdict,
  charge: verdict,
  request,
  requestDueDate: dueDate,
  appealDueDate: appeal,
  retention,
  retentionOfFile: file,
  duties: shownDuties,
};
