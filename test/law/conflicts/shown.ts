import { dutiesOn } from '../../../src/decision/duties-on.ts';
import { permission } from '../../../src/decision/question.ts';
import {
  appealDueDate,
  assessRequest,
  type Deadline,
  requestDueDate,
  type TermEnds,
  type TermShown,
} from '../../../src/decision/request/index.ts';
import { type LastDay, retentionDeadline } from '../../../src/decision/retention/index.ts';
import type { Layer, Regulation } from '../../../src/language/index.ts';
import type { ConflictCase, Look } from './conflict.ts';

/** What an answer shows of a conflict. */
export interface Shown {
  readonly text: string;
  readonly statute: string;
  readonly final: string;
  readonly governs: readonly string[];
  readonly displaced: readonly string[];
  readonly missing: readonly string[];
  readonly stays: readonly string[];
  readonly caps: readonly number[];
}

const nothing = { governs: [], displaced: [], missing: [], stays: [], caps: [] } as const;

/** Puts the case to the library, through the functions a host uses. */
export function shown(regulation: Regulation, { ask, facts, look }: ConflictCase): Shown {
  // reason: whether these facts are in order is for the library to say
  const handed = facts as never;
  switch (ask) {
    case 'canAccess':
      return ofVerdict(permission(regulation, 'access', facts), look);
    case 'canDisclose':
      return ofVerdict(permission(regulation, 'disclosure', facts), look);
    case 'canProcess':
      return ofVerdict(permission(regulation, 'processing', facts), look);
    case 'canCharge':
      return ofVerdict(permission(regulation, 'charge', facts), look);
    case 'assessRequest':
      return ofRequest(assessRequest(regulation, handed));
    case 'requestDueDate':
      return ofTerm(requestDueDate(regulation, handed)[termOf(look)]);
    case 'appealDueDate':
      return ofRoute(regulation, handed, look);
    case 'retentionDeadline':
    case 'retentionStatus':
      return ofRecord(retentionDeadline(regulation, handed), look);
    case 'dutiesOn':
      return ofDuties(dutiesOn(regulation, handed), look);
  }
}

const clausesOf = (list: readonly { readonly clause: string }[]): readonly string[] => [
  ...new Set(list.map(({ clause }) => clause)),
];
const factsOf = (list: readonly { readonly fact: string }[]): readonly string[] =>
  list.map(({ fact }) => fact);
const joined = (words: readonly string[]): string =>
  words.length === 0 ? 'silent' : [...new Set(words)].join(', ');

function ofVerdict(answer: ReturnType<typeof permission>, look: Look | undefined): Shown {
  const { aspects, layers, because, displaced, overridden, missing, feeCaps = [] } = answer;
  const aspect =
    look !== undefined && 'aspect' in look ? aspects.find((one) => one.aspect === look.aspect) : undefined;
  return {
    ...nothing,
    text: aspect?.regulation ?? layers.regulation,
    statute: aspect?.statute ?? layers.statute,
    final: answer.verdict,
    governs: clausesOf(because.filter(({ certain }) => certain)),
    displaced: [...clausesOf(displaced), ...clausesOf(overridden)],
    missing: factsOf(missing),
    caps: feeCaps.filter(({ certain }) => certain).map(({ atMostCents }) => atMostCents),
  };
}

function ofRequest(answer: ReturnType<typeof assessRequest>): Shown {
  return {
    ...nothing,
    text: answer.layers.regulation,
    statute: answer.layers.statute,
    final: answer.outcome,
    governs: clausesOf(answer.because.filter(({ certain }) => certain || answer.file.length > 0)),
    displaced: clausesOf(answer.displaced),
    missing: factsOf(answer.missing),
    stays: answer.file.filter(({ stays }) => stays === true).map(({ record }) => record),
  };
}

const termOf = (look: Look | undefined): 'answerBy' | 'refuseBy' | 'doBy' =>
  look !== undefined && 'term' in look ? look.term : 'answerBy';

const ofTerm = (end: Deadline): Shown => ({
  ...nothing,
  text: layerOf(end.layers, 'regulation'),
  statute: layerOf(end.layers, 'statute'),
  final: lastOf(end),
  governs: end.kind === 'exact' ? [end.governs] : clausesOf(end.layers),
  displaced: [...end.displaced, ...end.promptly],
  missing: factsOf(end.missing),
});

const layerOf = (terms: readonly TermShown[], layer: Layer): string =>
  joined(terms.filter((one) => one.layer === layer && one.certain).map(({ ends }) => endOf(ends)));

function endOf(ends: TermEnds): string {
  switch (ends.kind) {
    case 'exact':
      return ends.day;
    case 'bounded':
      return `${ends.notBefore}..`;
    default:
      return ends.kind;
  }
}

function lastOf(end: Deadline): string {
  switch (end.kind) {
    case 'exact':
      return end.day;
    case 'bounded':
      return `${end.notBefore}..${end.notAfter ?? ''}`;
    default:
      return end.kind;
  }
}

function ofRoute(regulation: Regulation, facts: never, look: Look | undefined): Shown {
  const to = look !== undefined && 'route' in look ? look.route : 'court';
  const route = appealDueDate(regulation, facts).routes.find((one) => one.to === to);
  if (route === undefined) return { ...nothing, text: 'silent', statute: 'silent', final: 'closed' };
  const own = (layer: Layer): string => {
    const term = layerOf(route.until.layers, layer);
    const isDoor = route.clauses.some((clause) => regulation.clauses.get(clause)?.layer === layer);
    return term === 'silent' && isDoor ? 'open' : term;
  };
  return {
    ...ofTerm(route.until),
    text: own('regulation'),
    statute: own('statute'),
    final: route.until.kind === 'silent' ? 'open' : lastOf(route.until),
    governs: route.until.kind === 'exact' ? [route.until.governs] : route.clauses,
  };
}

function ofRecord(answer: ReturnType<typeof retentionDeadline>, look: Look | undefined): Shown {
  const day = look !== undefined && 'day' in look ? look.day : 'deadline';
  const side = day === 'deadline' ? 'ceiling' : 'floor';
  return {
    ...nothing,
    text: recordDay(answer.layers.regulation[side]),
    statute: recordDay(answer.layers.statute[side]),
    final: recordDay(answer[day]),
    governs: clausesOf(answer.governs[day].filter(({ certain }) => certain)),
    displaced: [...clausesOf(answer.displaced), ...answer.conflicts.map(({ ceiling }) => ceiling.clause)],
    missing: factsOf(answer.missing),
  };
}

function recordDay(last: LastDay): string {
  switch (last.kind) {
    case 'exact':
      return last.day;
    case 'bounded':
      return `${last.notBefore ?? ''}..${last.notAfter ?? ''}`;
    default:
      return last.kind;
  }
}

/** The acts looked at, with their last day where they have one. */
function ofDuties({ duties, missing }: ReturnType<typeof dutiesOn>, look: Look | undefined): Shown {
  const acts = look !== undefined && 'acts' in look ? look.acts : [];
  const seen = duties.filter(({ act, certain }) => certain && acts.includes(act));
  const words = (list: typeof seen): string =>
    joined(list.map(({ act, lastDay }) => (lastDay === undefined ? act : `${act} by ${lastDay}`)));
  return {
    ...nothing,
    text: words(seen.filter(({ layer }) => layer === 'regulation')),
    statute: words(seen.filter(({ layer }) => layer === 'statute')),
    final: words(seen),
    governs: clausesOf(seen),
    missing: factsOf(missing),
  };
}
