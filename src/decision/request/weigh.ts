import type { Facts } from '../../facts/index.ts';
import type { Known, Layer } from '../../language/index.ts';
import type { LayerOutcome, RequestOutcome } from './answer.ts';
import { drawn, inWorlds, type Outcome, requestOutcome } from './outcome.ts';
import { mattersTo, reach, type Worlds } from './worlds.ts';

/** Best for the data subject first. */
const outcomesInOrder: readonly RequestOutcome[] = ['granted', 'grantedInPart', 'refused'];

/** What a request comes to in all worlds that are left. */
export interface Weighing {
  readonly outcome: RequestOutcome | 'undetermined';
  /** The outcomes that some world has, without any presumption. */
  readonly possible: readonly RequestOutcome[];
  /** The worlds that the outcome was found in: those that are left, or, where a presumption decided, those it leaves. */
  readonly worlds: Worlds;
  /** Facts taken as presumed which could still turn out otherwise and change the outcome. */
  readonly presumed: readonly string[];
  /** Facts that can still change the outcome. */
  readonly missing: readonly string[];
}

/**
 * The outcome that all worlds share. Where they do not share one, presumptions may settle it, but only in the data subject's favour: the answer in doubt
 * is the best outcome that some world still has, and no other.
 */
export function weighed(worlds: Worlds, facts: Facts): Weighing {
  const possible = possibleOutcomes(worlds);
  const [best, ...others] = possible;
  if (best !== undefined && others.length === 0)
    return { outcome: best, possible, worlds, presumed: [], missing: [] };
  const matters = mattersTo(worlds, [
    (workshop, reading) => requestOutcome(worlds.question, drawn(workshop, reading)).final.granted,
    (workshop, reading) => requestOutcome(worlds.question, drawn(workshop, reading)).final.refused,
  ]);
  const presuming = presumedWorlds(worlds, facts);
  const [outcome, ...doubts] = possibleOutcomes(presuming);
  if (outcome === best && best !== undefined && doubts.length === 0) {
    const presumed = matters.filter((name) => presumption(facts, name) !== undefined);
    return { outcome: best, possible, worlds: presuming, presumed, missing: [] };
  }
  return { outcome: 'undetermined', possible, worlds, presumed: [], missing: matters };
}

const possibleOutcomes = (worlds: Worlds): readonly RequestOutcome[] =>
  outcomesInOrder.filter(
    (outcome) => reach(worlds, (known) => outcomeIn(worlds, known).final[outcome]) !== 'none',
  );

/** What a request comes to in one state of knowledge, in three values. */
export const outcomeIn = ({ question }: Worlds, known: Known): Outcome<boolean | number> =>
  requestOutcome(question, inWorlds(known));

/** What a layer says in all worlds. */
export function layerOutcome(worlds: Worlds, layer: Layer): LayerOutcome {
  const said = (outcome: RequestOutcome) =>
    reach(worlds, (known) => outcomeIn(worlds, known).layers[layer][outcome]);
  const reached = outcomesInOrder.map((outcome) => ({ outcome, reach: said(outcome) }));
  const certain = reached.find((one) => one.reach === 'all');
  if (certain !== undefined) return certain.outcome;
  return reached.every((one) => one.reach === 'none') ? 'silent' : 'undetermined';
}

/** The value that is presumed of a fact where a request is decided. */
export function presumption(facts: Facts, name: string): string | readonly string[] | undefined {
  const fact = facts[name];
  if (fact === undefined || !('presumed' in fact)) return undefined;
  const presumed = fact.presumed?.request;
  return typeof presumed === 'boolean' ? String(presumed) : presumed;
}

function presumedWorlds(worlds: Worlds, facts: Facts): Worlds {
  const { variables } = worlds.question;
  const values = variables.map(({ fact, name, domain }) => {
    const presumed = presumption(facts, fact);
    if (presumed === undefined) return undefined;
    if (typeof presumed === 'string') return domain.indexOf(presumed);
    return presumed.some((member) => name === `${fact}:${member}`) ? 1 : 0;
  });
  return {
    ...worlds,
    states: worlds.states.map((known) => known.map((value, variable) => value ?? values[variable])),
  };
}
