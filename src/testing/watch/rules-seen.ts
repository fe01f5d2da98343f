import { eachAsk } from '../../language/condition.ts';
import {
  applies,
  holds,
  isAspectRule,
  type KernelRule,
  type Known,
  type Rule,
  type RuleInForce,
  ruleTest,
  type Truth,
} from '../../language/index.ts';
import { casesOf, type LawHeard } from './watched.ts';

/** What was seen of the rules of one text: by the names of rules, and of what they ask. */
export interface RulesSeen {
  /** Rules that applied for certain, in some case. */
  readonly applied: ReadonlySet<string>;
  /** Questions of rules, by `askName`, to which the answer was certainly yes, and certainly no. */
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
}

/** One thing that a rule asks of one fact, wherever in its conditions. */
export interface Ask {
  readonly fact: string;
  readonly test: unknown;
}

/** Everything that a rule asks, once. */
export function asksOf(rule: Rule): readonly Ask[] {
  const found = new Map<string, Ask>();
  for (const condition of written(rule))
    eachAsk(condition, (fact, test) => found.set(askName('', { fact, test }), { fact, test }));
  return [...found.values()];
}

function written(rule: Rule): readonly object[] {
  if (rule.rule === 'means' || rule.rule === 'consentMeans') return [];
  const own = [rule.when, ...(rule.unless ?? []), 'of' in rule ? rule.of : undefined];
  const needed = rule.rule === 'onlyIf' ? [rule.condition] : [];
  return [...own, ...needed].filter((one) => typeof one === 'object');
}

export const askName = (rule: string, { fact, test }: Ask): string => JSON.stringify([rule, fact, test]);

/** Holds every case against every rule of the regulation's own text that was in force for it. */
export function rulesSeen(heard: readonly LawHeard[]): RulesSeen {
  const applied = new Set<string>();
  const yes = new Set<string>();
  const no = new Set<string>();
  for (const { law, cases } of heard) {
    for (const placed of law.rules.filter(({ layer }) => layer === 'regulation')) {
      const known = distinct(casesOf(placed.rule, cases).map((one) => one.known));
      const answer = applying(placed, law);
      if (known.some((one) => answer(one) === true)) applied.add(placed.name);
      for (const asked of asksOf(placed.rule)) {
        const test = law.encoding.test({ condition: { [asked.fact]: asked.test }, terms: placed.terms });
        const name = askName(placed.name, asked);
        for (const one of known) {
          const truth = holds(test, one);
          if (truth === true) yes.add(name);
          else if (truth === false) no.add(name);
        }
      }
    }
  }
  return { applied, yes, no };
}

const distinct = (list: readonly Known[]): readonly Known[] => [
  ...new Map(list.map((known) => [known.join(), known])).values(),
];

/** Whether a rule applies in what is known. A condition that is needed and enough is two rules of the kernel, of which one suffices. */
function applying(placed: RuleInForce, { question, encoding }: LawHeard['law']): (known: Known) => Truth {
  if (!isAspectRule(placed.rule)) {
    const test = ruleTest(placed, encoding);
    return (known) => holds(test, known);
  }
  const kernel: readonly KernelRule[] = question.aspects
    .flatMap(({ regulation }) => regulation)
    .filter(({ id }) => id === placed.name || id === `${placed.name}+`);
  return (known) => kernel.some((rule) => applies(rule, known) === true);
}
