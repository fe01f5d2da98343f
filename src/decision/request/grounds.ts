import { applies, type KernelRule, type Known, type Regulation, type Truth } from '../../language/index.ts';
import type { Ground } from '../answer.ts';
import { groundOf } from '../present.ts';
import type { RequestOutcome } from './answer.ts';
import { forbids, grants, inWorlds, limits, type Outcome, refuses } from './outcome.ts';
import { outcomeIn } from './weigh.ts';
import { type Reach, reach, type Worlds } from './worlds.ts';

interface RuleReach {
  readonly rule: KernelRule;
  readonly reach: Reach;
}

/** The grounds of an outcome, and the clauses that lost. */
export interface Grounds {
  readonly because: readonly Ground[];
  readonly displaced: readonly Ground[];
}

/**
 * What the outcome rests on. Granted: what grants. Granted in part: that, and what limits it. Refused: what closes or refuses, and
 * that there is no right to ask or none to the thing. What certainly applies comes alone; only without it, what applies in some world. Undetermined: all that can still decide.
 */
export function groundsOf(
  regulation: Regulation,
  worlds: Worlds,
  outcome: RequestOutcome | 'undetermined',
): Grounds {
  const granting = reached(worlds, isGrant, (rule, there, logic) =>
    logic.all([logic.applies(rule), heardIn(there, rule)]),
  );
  const limiting = reached(worlds, limits);
  const refusing = reached(worlds, isRefusal);
  const shown = (list: readonly RuleReach[]): readonly Ground[] =>
    list.map((one) => groundOf(regulation, one.rule, one.reach === 'all'));
  const lost = (...lists: (readonly RuleReach[])[]): readonly Ground[] =>
    shown(lists.flat().filter((one) => one.reach === 'all'));
  switch (outcome) {
    case 'granted':
      return { because: shown(decisive(granting)), displaced: lost(refusing, limiting) };
    case 'grantedInPart':
      return {
        because: shown([...decisive(granting), ...decisive(limiting)]),
        displaced: lost(refusing),
      };
    case 'refused': {
      const certain = refusing.filter((one) => one.reach === 'all');
      const wanting = withoutGround(worlds);
      const isWanting = wanting.filter((one) => one.certain);
      const because =
        certain.length + isWanting.length > 0
          ? [...shown(certain), ...isWanting]
          : [...shown(refusing), ...wanting];
      return { because, displaced: lost(reached(worlds, isGrant)) };
    }
    case 'undetermined':
      return { because: shown([...granting, ...limiting, ...refusing]), displaced: [] };
  }
}

/** What a refusal rests on where statutes keep the record: what limits the right, and the floors themselves. */
export function groundsOfKept(regulation: Regulation, worlds: Worlds, keptBy: readonly Ground[]): Grounds {
  const certain = (isAsked: (rule: KernelRule) => boolean): readonly Ground[] =>
    reached(worlds, isAsked).flatMap((one) =>
      one.reach === 'all' ? [groundOf(regulation, one.rule, true)] : [],
    );
  return { because: [...certain(limits), ...keptBy], displaced: certain(isGrant) };
}

const isGrant = (rule: KernelRule): boolean => rule.aspect === 'request.merits' && grants(rule);
const isRefusal = (rule: KernelRule): boolean =>
  rule.aspect === 'request.asking' ? forbids(rule) : refuses(rule);

/** A grant counts where its layer grants, wholly or in part. */
function heardIn({ layers }: Outcome<Truth>, { layer }: KernelRule): Truth {
  const { granted, grantedInPart } = layers[layer];
  if (granted === true || grantedInPart === true) return true;
  return typeof granted === 'number' ? granted : grantedInPart;
}

type Counts = (rule: KernelRule, there: Outcome<Truth>, logic: ReturnType<typeof inWorlds>) => Truth;

/** Statutes first, each in the order of its text; rules that count in no world are left out. */
function reached(
  worlds: Worlds,
  isAsked: (rule: KernelRule) => boolean,
  counts?: Counts,
): readonly RuleReach[] {
  const rules = worlds.question.aspects.flatMap(({ statute, regulation }) => [...statute, ...regulation]);
  const asked = rules.filter(isAsked);
  const inOrder = [
    ...asked.filter(({ layer }) => layer === 'statute'),
    ...asked.filter(({ layer }) => layer === 'regulation'),
  ];
  return inOrder.flatMap((rule): RuleReach[] => {
    const ask = (known: Known): Truth =>
      counts === undefined ? applies(rule, known) : counts(rule, outcomeIn(worlds, known), inWorlds(known));
    // Most rules are about another right; they are soon out.
    if (reach(worlds, (known) => applies(rule, known)) === 'none') return [];
    const found = reach(worlds, ask);
    return found === 'none' ? [] : [{ rule, reach: found }];
  });
}

function decisive(list: readonly RuleReach[]): readonly RuleReach[] {
  const certain = list.filter((one) => one.reach === 'all');
  return certain.length > 0 ? certain : list;
}

/** Whoever asks has, in some world, no right to ask, or no right to the thing. */
function withoutGround(worlds: Worlds): readonly Ground[] {
  const ground = (aspect: Ground['aspect'], nl: string, en: string, found: Reach): readonly Ground[] =>
    found === 'none'
      ? []
      : [
          {
            clause: 'noGround',
            rule: 'noGround',
            layer: 'statute',
            aspect,
            effect: 'noGround',
            summary: { nl, en },
            certain: found === 'all',
          },
        ];
  return [
    ...ground(
      'request.asking',
      'geen bepaling geeft deze verzoeker het recht dit te vragen',
      'no clause lets this requester ask for it',
      reach(worlds, (known) => outcomeIn(worlds, known).mayNotAsk),
    ),
    ...ground(
      'request.merits',
      'geen bepaling geeft in dit geval recht hierop',
      'no clause gives a right to it in this case',
      reach(worlds, (known) => outcomeIn(worlds, known).noGround),
    ),
  ];
}
