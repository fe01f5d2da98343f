import { readFileSync } from 'node:fs';
import { type EntityUid, isAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { Engine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import type { PlainRule } from '../workload/rules.ts';

/** json-rules-engine: one rule with nested conditions per effect; asynchronous by design. */
export function jsonRulesEngine(rules: readonly PlainRule[]): (facts: object) => Promise<boolean> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, effect, when } of rules)
    engine.addRule({
      name: id,
      conditions: {
        all: Object.entries(when).map(([fact, wanted]) =>
          typeof wanted === 'boolean'
            ? { fact, operator: 'equal', value: wanted }
            : { fact, operator: 'in', value: [...wanted] },
        ),
      },
      event: { type: effect },
    });
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    return !events.some(({ type }) => type === 'forbid') && events.some(({ type }) => type === 'permit');
  };
}

const literal = (value: string | boolean): string => JSON.stringify(value);
const uid = (type: string): EntityUid => ({ type, id: 'it' });

/** cedar-wasm: the policies as text, parsed at every call, since its interface keeps none. */
export function cedar(rules: readonly PlainRule[]): (facts: object) => boolean {
  const policies = Object.fromEntries(
    rules.map(({ id, effect, when }) => [
      id,
      `${effect}(principal, action, resource) when { ${Object.entries(when)
        .map(([name, wanted]) =>
          typeof wanted === 'boolean'
            ? `context.${name} == ${literal(wanted)}`
            : `[${wanted.map(literal).join(', ')}].contains(context.${name})`,
        )
        .join(' && ')} };`,
    ]),
  );
  return (facts) => {
    const answer = isAuthorized({
      principal: uid('Person'),
      action: uid('Action'),
      resource: uid('Case'),
      context: Object.fromEntries(Object.entries(facts)),
      policies: { staticPolicies: policies },
      entities: [],
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
    return answer.response.decision === 'allow';
  };
}

/** publicodes: the rules as a yaml-like base; a case is a situation. */
export function publicodes(
  rules: readonly PlainRule[],
  lists: Readonly<Record<string, readonly string[]>>,
  flags: readonly string[],
): (facts: object) => boolean {
  const asked = Object.fromEntries([
    ...Object.keys(lists).map((name) => [name, { 'par défaut': "'none'" }]),
    ...flags.map((name) => [name, { 'par défaut': 'non' }]),
  ]);
  const conditions = ({ when }: PlainRule): object => ({
    'toutes ces conditions': Object.entries(when).map(([name, wanted]) =>
      typeof wanted === 'boolean'
        ? `${name} = ${wanted ? 'oui' : 'non'}`
        : { 'une de ces conditions': wanted.map((value) => `${name} = '${value}'`) },
    ),
  });
  const those = (effect: PlainRule['effect']) => ({
    'une de ces conditions': rules.filter((rule) => rule.effect === effect).map(conditions),
  });
  const engine = new Publicodes({
    ...asked,
    forbidden: those('forbid'),
    allowed: those('permit'),
    permitted: { 'toutes ces conditions': ['forbidden = non', 'allowed'] },
  });
  return (facts) => {
    const situation = Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'boolean' ? (value ? 'oui' : 'non') : `'${value}'`,
      ]),
    );
    return engine.setSituation(situation).evaluate('permitted').nodeValue === true;
  };
}

export const versionOf = (name: string): string => {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '?';
};
