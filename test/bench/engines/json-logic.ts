import { LogicEngine } from 'json-logic-engine';
import type { PlainRule } from '../workload/rules.ts';

const engine = new LogicEngine();

const condition = ({ when }: PlainRule): object => ({
  and: Object.entries(when).map(([name, wanted]) =>
    typeof wanted === 'boolean' ? { '===': [{ var: name }, wanted] } : { in: [{ var: name }, wanted] },
  ),
});

const compiled = (logic: object): ((facts: object) => unknown) => {
  const built: unknown = engine.build(logic);
  if (typeof built !== 'function') throw new Error('json-logic-engine built no function');
  return (facts) => built(facts);
};

export function jsonLogic(rules: readonly PlainRule[]): (facts: object) => boolean {
  const those = (effect: PlainRule['effect']): object => ({
    or: rules.filter((rule) => rule.effect === effect).map(condition),
  });
  const decide = compiled({ and: [{ '!': [those('forbid')] }, those('permit')] });
  return (facts) => decide(facts) === true;
}

/** Every rule by itself in one list, and the reasons picked from that. */
export function jsonLogicGrounds(rules: readonly PlainRule[]): (facts: object) => readonly string[] {
  const each = compiled({ list: rules.map(condition) });
  const forbids = rules.map(({ effect }) => effect === 'forbid');
  return (facts) => {
    const found = each(facts);
    const matching = rules.map((_, place) => Array.isArray(found) && found[place] === true);
    const isForbidden = matching.some((matches, place) => matches && forbids[place] === true);
    return rules.flatMap(({ id }, place) =>
      matching[place] === true && (!isForbidden || forbids[place] === true) ? [id] : [],
    );
  };
}

engine.addMethod('list', (items: readonly unknown[]) => items, { deterministic: true });
