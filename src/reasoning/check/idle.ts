import { type Node, no } from '../../diagram/index.ts';
import { applies, type KernelRule } from '../../language/index.ts';
import type { Case } from '../case-shown.ts';
import { NotReplayed } from './not-replayed.ts';
import type { Finding } from './report.ts';
import { caseIn, countsIn, type DayView, isConfirmed, ownAspectRules, ownRules, type View } from './view.ts';
import { type Applies, type Said, saidOf, saidOfRequest, without } from './without.ts';

/** What becomes of the answers when a rule is taken away. */
interface Weight {
  /** Some case has it. */
  readonly applies: boolean;
  /** What the text itself says changes in some case. */
  readonly ofText: boolean;
  /** What comes out, with the statutes, changes in some case. */
  readonly ofAll: boolean;
}

/** Rules that change no answer: of the text, or of the text together with the statutes. */
export function idleFindings(view: View): readonly Finding[] {
  const names = new Map<string, (readonly [DayView, KernelRule])[]>();
  for (const day of view.days)
    for (const rule of ownAspectRules(day)) names.set(rule.id, [...(names.get(rule.id) ?? []), [day, rule]]);
  return [...[...names.values()].flatMap((days) => aspectFindings(view, days)), ...plainFindings(view)];
}

function aspectFindings(view: View, days: readonly (readonly [DayView, KernelRule])[]): readonly Finding[] {
  const weight = { applies: false, ofText: false, ofAll: false };
  for (const [day, rule] of days) {
    const there = weightOf(view, day, rule);
    weight.applies ||= there.applies;
    weight.ofText ||= there.ofText;
    weight.ofAll ||= there.ofAll;
    if (weight.ofAll && weight.ofText) return [];
  }
  const [first] = days;
  if (first === undefined) return [];
  const [, rule] = first;
  const named = { clauses: [rule.clause], rules: [rule.id] };
  if (!weight.applies) return [neverApplies(named)];
  return days.flatMap(([day, own]) => idleCase(view, day, own, weight.ofText, named)).slice(0, 1);
}

const neverApplies = (named: Pick<Finding, 'clauses' | 'rules'>): Finding => ({
  severity: 'fault',
  ...named,
  told: {
    nl: `${named.rules.join()} geldt in geen enkel geval`,
    en: `${named.rules.join()} applies in no case at all`,
  },
});

/** A case that the rule has, beside what makes it idle: another rule that says the same, or the statutes. */
function idleCase(
  view: View,
  day: DayView,
  rule: KernelRule,
  changesText: boolean,
  named: Pick<Finding, 'clauses' | 'rules'>,
): readonly Finding[] {
  const own = view.space.workshop.and(day.possible, day.drawn.applies(rule));
  const aspect = day.law.question.aspects.find((one) => one.aspect === rule.aspect);
  const ownLaw = aspect?.regulation ?? [];
  const sameSign = (changesText || isPowerless(view, day, rule, own, ownLaw) ? [] : ownLaw).filter(
    (other) => other.id !== rule.id && signOf(other) === signOf(rule),
  );
  // One that says it by itself tells more than one of several that say it together.
  const alike =
    sameSign.find((other) => both(view, own, day, other) === own) ??
    sameSign.find((other) => caseIn(view, day, both(view, own, day, other)) !== undefined);
  const witness = caseIn(view, day, alike === undefined ? own : both(view, own, day, alike));
  if (witness === undefined) return [];
  const shown = alike === undefined ? [rule] : [rule, alike];
  if (!shown.every((one) => isConfirmed(view, day, witness, (known) => applies(one, known))))
    throw new NotReplayed(rule.id);
  return [{ ...named, ...idleWords(rule.id, witness, changesText, alike?.id), witness }];
}

/** Whether what it says never stands: its permit is forbidden throughout, or nothing is there that it could take the force of. */
function isPowerless(
  { space: { workshop } }: View,
  { drawn }: DayView,
  rule: KernelRule,
  own: Node,
  rules: readonly KernelRule[],
): boolean {
  const meets = (node: Node): boolean => workshop.and(own, node) !== no;
  if (rule.effect === 'forbid') return false;
  if (signOf(rule) === 'except')
    return !rules.some((other) => other.exceptions.includes(rule) && meets(drawn.holds(other.when)));
  const forbidden = rules
    .filter(({ effect, extent }) => effect === 'forbid' && extent === 'whole')
    .reduce((node, other) => workshop.or(node, drawn.applies(other)), no);
  return !meets(workshop.not(forbidden));
}

const both = ({ space }: View, own: Node, { drawn }: DayView, other: KernelRule): Node =>
  space.workshop.and(own, drawn.applies(other));

const signOf = ({ effect }: KernelRule): string =>
  effect === 'require' ? 'permit' : effect === 'lift' ? 'except' : effect;

function idleWords(
  id: string,
  { told: { nl, en } }: Case,
  changesText: boolean,
  alike: string | undefined,
): Pick<Finding, 'severity' | 'told'> {
  if (changesText)
    return {
      severity: 'note',
      told: {
        nl: `met de wetten erbij verandert ${id} geen enkele uitkomst; de regel geldt bijvoorbeeld bij ${nl}`,
        en: `with the statutes beside it, ${id} changes no outcome; it applies for example when ${en}`,
      },
    };
  if (alike !== undefined)
    return {
      severity: 'note',
      told: {
        nl: `wat ${id} zegt, zegt de tekst overal al zonder die regel; zo geldt ook ${alike} bij ${nl}`,
        en: `what ${id} says, the text says everywhere without it; thus ${alike} applies as well when ${en}`,
      },
    };
  return {
    severity: 'fault',
    told: {
      nl: `${id} heeft nergens gevolg voor wat de tekst zegt, ook niet bij ${nl}`,
      en: `${id} has no effect on what the text says in any case, not even when ${en}`,
    },
  };
}

function weightOf(view: View, day: DayView, rule: KernelRule): Weight {
  const { workshop } = view.space;
  const region = workshop.and(day.possible, day.drawn.applies(rule));
  if (region === no) return { applies: false, ofText: false, ofAll: false };
  const anew = without(rule, day.drawn, workshop);
  const said = (how: Applies): Said & { readonly outcome?: readonly Node[] } => {
    const { question } = day.law;
    if (view.topic === 'request') return saidOfRequest(question, region, how, day.drawn, workshop);
    const aspect = question.aspects.find((one) => one.aspect === rule.aspect);
    return aspect === undefined ? { own: [], final: no } : saidOf(aspect, region, how, workshop);
  };
  const [before, after] = [said(day.drawn.applies), said(anew)];
  const ofText = before.own.join() !== after.own.join();
  if (before.outcome !== undefined)
    return { applies: true, ofText, ofAll: before.outcome.join() !== after.outcome?.join() };
  if (before.final === after.final) return { applies: true, ofText, ofAll: false };
  // Another aspect may forbid wherever this one changes.
  const { and, or, not } = workshop;
  const changed = or(and(before.final, not(after.final)), and(not(before.final), after.final));
  const open = day.law.question.aspects
    .filter((one) => one.aspect !== rule.aspect)
    .reduce((node, one) => and(node, day.drawn.aspectPermitted(one)), changed);
  return { applies: true, ofText, ofAll: open !== no };
}

/** Terms, routes, duties, limits of keeping and caps that count in no case. */
function plainFindings(view: View): readonly Finding[] {
  const counted = new Map<string, { readonly clause: string; counts: boolean }>();
  for (const day of view.days)
    for (const own of ownRules(day)) {
      if ('aspect' in own.rule) continue;
      const before = counted.get(own.name) ?? { clause: own.id, counts: false };
      before.counts ||= view.space.workshop.and(day.possible, countsIn(day, own)) !== no;
      counted.set(own.name, before);
    }
  return [...counted].flatMap(([name, { clause, counts }]) =>
    counts ? [] : [neverApplies({ clauses: [clause], rules: [name] })],
  );
}
