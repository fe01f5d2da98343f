import {
  type BoundedEnd,
  type DayNumber,
  endOfPausedTerm,
  endOfTerm,
  isoDay,
  readDay,
  type Term,
  type TermEnd,
} from '../../calendar/index.ts';
import type { Stated } from '../../facts/index.ts';
import { fullId, type Law, type Regulation, type RuleInForce, type TermRule } from '../../language/index.ts';
import type { Extension, TermEnds } from './answer.ts';
import { dayOf } from './read-request.ts';

/** Where one term ends, and what was made of a restatement and an extension on the way. */
export interface OwnEnd {
  readonly ends: TermEnds;
  /** No earlier and no later than these; a term that never ends lies at infinity. Without them it has no number. */
  readonly low?: number;
  readonly high?: number;
  readonly countedAs?: string;
  readonly extension?: Extension;
  /** The day facts on which its end still hangs. */
  readonly hangsOn: readonly string[];
}

export interface Counting {
  readonly regulation: Regulation;
  readonly law: Law;
  readonly stated: Stated;
  readonly receivedOn: DayNumber;
}

/** The end of one term by itself; nothing where the event it starts from has not happened. */
export function endOf(placed: RuleInForce<TermRule>, counting: Counting): OwnEnd | undefined {
  const { rule } = placed;
  if (rule.within === 'noTerm')
    return { ends: { kind: 'noLimit' }, low: Infinity, high: Infinity, hangsOn: [] };
  if (rule.within === 'asSoonAsPossible') return { ends: { kind: 'asSoonAsPossible' }, hangsOn: [] };
  if (counting.stated.get(rule.from)?.kind === 'notApplicable') return undefined;
  const start = dayOf(counting.stated, rule.from);
  if (rule.within === 'atOnce') return onTheDay(start, rule.from, counting);
  const regime = restatedRegime(placed, counting.law);
  const term = inRegime(rule.within, regime?.term);
  const countedAs = regime === undefined ? {} : { countedAs: regime.clause };
  if (start === undefined) return { ...afterUnknown(term, rule.from, counting), ...countedAs };
  const end = (extendedBy?: Term): TermEnd | BoundedEnd => counted(start, term, rule, counting, extendedBy);
  if (rule.extendableBy === undefined) return { ...known(end()), ...countedAs };
  const extension = extended(end(), end(inRegime(rule.extendableBy, regime?.term)), counting);
  return { ...known(extension.end), ...countedAs, extension: extension.shown };
}

/** A request whose term starts from a day that is not known yet: that day lies no earlier than the receipt. */
function afterUnknown(term: Term, from: string, { regulation, receivedOn }: Counting): OwnEnd {
  const { day, reservations } = endOfTerm(isoDay(receivedOn), term, regulation.holidays);
  const ends: TermEnds = { kind: 'bounded', notBefore: day, derivation: [], reservations };
  return { ends, low: readDay(day), high: Infinity, hangsOn: [from] };
}

function onTheDay(start: DayNumber | undefined, from: string, { receivedOn }: Counting): OwnEnd {
  const none = { derivation: [], reservations: [] };
  if (start === undefined)
    return {
      ends: { kind: 'bounded', notBefore: isoDay(receivedOn), ...none },
      low: receivedOn,
      high: Infinity,
      hangsOn: [from],
    };
  return { ends: { kind: 'exact', day: isoDay(start), ...none }, low: start, high: start, hangsOn: [] };
}

function known(end: TermEnd | BoundedEnd): OwnEnd {
  const { derivation, reservations } = end;
  if (end.kind === 'exact') {
    const day = readDay(end.day);
    return {
      ends: { kind: 'exact', day: end.day, derivation, reservations },
      low: day,
      high: day,
      hangsOn: [],
    };
  }
  return {
    ends: { kind: 'bounded', notBefore: end.notBefore, derivation, reservations },
    low: readDay(end.notBefore),
    high: Infinity,
    hangsOn: ['pausedUntil'],
  };
}

/** A pause that nobody states has moved nothing; one that began and whose end is not stated may still last. */
function counted(
  start: DayNumber,
  term: Term,
  rule: TermRule,
  { regulation, stated }: Counting,
  extendedBy: Term | undefined,
): TermEnd | BoundedEnd {
  const from = dayOf(stated, 'pausedFrom');
  const until = dayOf(stated, 'pausedUntil');
  const extension = extendedBy === undefined ? {} : { extendedBy };
  if (from === undefined || rule.from !== 'receivedOn' || rule.pause === undefined)
    return endOfTerm(isoDay(start), term, regulation.holidays, extension);
  return endOfPausedTerm(isoDay(start), term, regulation.holidays, {
    ...extension,
    pauses: [{ from: isoDay(from), until: until === undefined ? 'open' : isoDay(until) }],
    pauseEffect: rule.pause,
  });
}

/** An extension counts only if it was told within the term as it stood without it (AVG 12(3)). */
function extended(
  plain: TermEnd | BoundedEnd,
  longer: TermEnd | BoundedEnd,
  { stated }: Counting,
): { readonly end: TermEnd | BoundedEnd; readonly shown: Extension } {
  const toldOn = dayOf(stated, 'extensionToldOn');
  const tellBy = lastDay(plain);
  const days = { tellBy, until: lastDay(longer) };
  if (toldOn === undefined) return { end: plain, shown: { status: 'notTold', ...days } };
  const told = { toldOn: isoDay(toldOn), ...days };
  if (toldOn <= readDay(tellBy)) return { end: longer, shown: { status: 'inTime', ...told } };
  const status = plain.kind === 'exact' ? 'tooLate' : 'unknown';
  return { end: plain, shown: { status, ...told } };
}

const lastDay = (end: TermEnd | BoundedEnd) => (end.kind === 'exact' ? end.day : end.notBefore);

/** The statute clause that a term restates, while that clause is in force: it then counts as the clause does. */
function restatedRegime(
  { rule, text }: RuleInForce<TermRule>,
  law: Law,
): { readonly clause: string; readonly term: Term } | undefined {
  if (rule.restates === undefined) return undefined;
  const clause = fullId(text, rule.restates);
  const terms = law.rules.flatMap((other) =>
    other.id === clause && other.layer === 'statute' && isTermRule(other) ? [other.rule] : [],
  );
  // A clause may set several terms; the one of the same kind is the one restated.
  const ordered = terms.toSorted(
    (one, other) => Number(other.rule === rule.rule) - Number(one.rule === rule.rule),
  );
  for (const { within } of ordered) if (typeof within !== 'string') return { clause, term: within };
  return undefined;
}

const inRegime = (term: Term, restated: Term | undefined): Term =>
  restated === undefined ? term : { ...term, regime: restated.regime };

/** Whether a rule sets a term for a request. */
export function isTermRule(placed: RuleInForce): placed is RuleInForce<TermRule> {
  switch (placed.rule.rule) {
    case 'answerWithin':
    case 'refuseWithin':
    case 'doWithin':
    case 'appealWithin':
      return true;
    default:
      return false;
  }
}
