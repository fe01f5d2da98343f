import { dayOrIssue } from '../../calendar/index.ts';
import {
  aCount,
  aFlag,
  anObject,
  aText,
  type Form,
  listOf,
  oneOf,
  record,
  tagged,
  textOr,
} from '../../errors/form.ts';

/** The parts that answers are put together from. */

export const aDay: Form = (value, path, report) => {
  const day = dayOrIssue(value, path);
  if (typeof day !== 'number') report(day);
};

const dayOr =
  (word: string): Form =>
  (value, path, report) =>
    (value === word ? aText : aDay)(value, path, report);

export const texts: Form = listOf(aText);
export const words: Form = record({ nl: aText, en: aText });
export const checked: Readonly<Record<string, Form>> = { checked: oneOf('partly', 'unchecked') };
export const standing: Form = oneOf('inForce', 'notInForce', 'undated');
export const layer: Form = oneOf('statute', 'regulation');
export const layerWord: Form = oneOf('forbidden', 'required', 'permitted', 'silent', 'undetermined');
export const verdictWord: Form = oneOf('permitted', 'forbidden', 'undetermined');
export const outcome: Form = oneOf('granted', 'grantedInPart', 'refused', 'undetermined');
export const layerOutcome: Form = oneOf('granted', 'grantedInPart', 'refused', 'silent', 'undetermined');
export const reservations: Form = listOf(
  record({
    kind: oneOf('noDecree'),
    year: aCount,
    because: oneOf('notVerified', 'noDecreeYet'),
    article: aText,
  }),
);
const lengths = { years: aCount, months: aCount, weeks: aCount, days: aCount };
export const term: Form = record(
  { regime: oneOf('eu1182', 'atw', 'plain') },
  { ...lengths, workingDays: aCount, calendarYears: aCount },
);

const dayOff = tagged('kind', {
  saturday: record({ day: aDay }),
  sunday: record({ day: aDay }),
  holiday: record({ day: aDay, name: words, article: aText }),
});
const article = { article: aText };
const added = record({ lengths: record({}, lengths), from: aDay, to: aDay }, article);

export const steps: Form = listOf(
  tagged('kind', {
    start: record({ day: aDay, term }),
    dayNotCounted: record({ day: aDay }, article),
    extended: record({ by: term, term }),
    added,
    subtracted: added,
    monthEndClipped: record({ wanted: aText, became: aDay }, article),
    calendarYearEnd: record({ calendarYears: aCount, to: aDay }),
    workingDaysCounted: record({
      workingDays: aCount,
      from: aDay,
      to: aDay,
      weekendDays: aCount,
      holidays: listOf(dayOff),
      pausedDays: aCount,
      calendar: aText,
    }),
    paused: record({
      pause: record({ from: aDay, until: dayOr('open') }),
      effect: oneOf('shift', 'restart', 'none'),
      from: aDay,
      to: aDay,
    }),
    moved: record({ from: aDay, to: aDay, because: listOf(dayOff), article: aText, calendar: aText }),
    notMoved: record({ day: aDay, off: dayOff, regime: oneOf('eu1182', 'atw', 'plain') }, article),
    minimumWorkingDays: record({ needed: aCount, from: aDay, to: aDay, article: aText, calendar: aText }),
  }),
);

export const grounds: Form = listOf(
  record(
    {
      clause: aText,
      rule: aText,
      layer,
      aspect: aText,
      effect: oneOf('permit', 'forbid', 'require', 'lift', 'noGround'),
      summary: words,
      certain: aFlag,
    },
    checked,
  ),
);
export const missing: Form = listOf(
  record({ fact: aText, label: words, question: words, judgedBy: oneOf('person', 'record') }),
);
export const readings: Form = listOf(record({ clause: aText, taken: words, rejected: words }));
export const presumed: Form = listOf(record({ fact: aText, value: textOr(aText, texts), label: words }));
export const feeCaps: Form = listOf(
  record({ clause: aText, atMostCents: aCount, certain: aFlag }, { perPageCents: aCount, ...checked }),
);
const within = textOr(oneOf('asSoonAsPossible', 'noTerm', 'atOnce'), term);
export const duty: readonly [must: Readonly<Record<string, Form>>, may: Readonly<Record<string, Form>>] = [
  {
    clause: aText,
    rule: aText,
    layer,
    event: aText,
    act: aText,
    summary: words,
    toward: aText,
    by: aText,
    certain: aFlag,
  },
  { actLabel: words, form: aText, within, lastDay: aDay, reservations, ...checked },
];
export const duties: Form = listOf(record(...duty));

const termEnds = tagged('kind', {
  exact: record({ day: aDay, derivation: steps, reservations }),
  bounded: record({ notBefore: aDay, derivation: steps, reservations }),
  asSoonAsPossible: anObject,
  noLimit: anObject,
});
const extension = record(
  { status: oneOf('notTold', 'inTime', 'tooLate', 'unknown'), tellBy: aDay, until: aDay },
  { toldOn: aDay },
);
const termShown = record(
  {
    clause: aText,
    rule: aText,
    layer,
    sets: oneOf('answerWithin', 'doWithin', 'refuseWithin', 'appealWithin'),
    summary: words,
    lawOf: aDay,
    within,
    from: aText,
    certain: aFlag,
    ends: termEnds,
  },
  { countedAs: aText, extension, form: aText, ...checked },
);
const weighed = { layers: listOf(termShown), displaced: texts, promptly: texts, missing };
const vague = record(weighed);
export const deadline: Form = tagged('kind', {
  exact: record({ day: aDay, governs: aText, derivation: steps, reservations, ...weighed }),
  bounded: record({ notBefore: aDay, reservations, ...weighed }, { notAfter: aDay }),
  asSoonAsPossible: vague,
  noLimit: vague,
  silent: vague,
  unknown: vague,
});
export const routes: Form = listOf(
  record(
    {
      to: oneOf('bureau', 'supervisor', 'mediation', 'court'),
      clauses: texts,
      at: listOf(words),
      certain: aFlag,
      until: deadline,
    },
    checked,
  ),
);
