import { Ability, buildMongoQueryMatcher, createMongoAbility, type MongoAbility } from '@casl/ability';
import { LogicEngine } from 'json-logic-engine';
import { type Ruled, reasonsFrom } from '../workload/clause-meaning.ts';
import type { Condition, PlainClause, PlainQuestion, Word, Words } from '../workload/clauses.ts';

/** A bureau with its statutes in the languages of the contenders: the clauses of `plainQuestion`, put over condition by condition. */
const engine = new LogicEngine();
engine.addMethod('list', (items: readonly unknown[]) => items, { deterministic: true });

function logicOf(condition: Condition): object {
  switch (condition.kind) {
    case 'is': {
      const [only] = condition.among;
      return condition.among.length === 1
        ? { '===': [{ var: condition.fact }, only] }
        : { in: [{ var: condition.fact }, condition.among] };
    }
    case 'all':
      return { and: [true, ...condition.of.map(logicOf)] };
    case 'any':
      return { or: [false, ...condition.of.map(logicOf)] };
    case 'not':
      return { '!': [logicOf(condition.of)] };
  }
}

const compiled = (logic: object): ((facts: object) => unknown) => {
  const built: unknown = engine.build(logic);
  if (typeof built !== 'function') throw new Error('json-logic-engine built no function');
  return (facts) => built(facts);
};

/** As it would be written in one piece: forbidden by statute, required, forbidden by the bureau, permitted, in that order, for every aspect. */
export function logicOutcome({ aspects }: PlainQuestion): (facts: Words) => boolean {
  const decide = compiled({
    and: aspects.map(({ clauses }) => {
      const says = (...wanted: readonly string[]): object => ({
        or: [
          false,
          ...clauses
            .filter(({ layer, effect }) => wanted.includes(`${layer} ${effect}`))
            .map(({ when }) => logicOf(when)),
        ],
      });
      return {
        and: [
          { '!': [says('statute forbid')] },
          {
            or: [
              says('statute require'),
              {
                and: [
                  { '!': [says('regulation forbid')] },
                  says('regulation permit', 'regulation require', 'statute permit'),
                ],
              },
            ],
          },
        ],
      };
    }),
  });
  return (facts) => decide(facts) === true;
}

/** Every clause by itself in one list, and the reasons picked from that. */
export function logicReasons(question: PlainQuestion): (facts: Words) => Ruled {
  const clauses = question.aspects.flatMap((aspect) => aspect.clauses);
  const each = compiled({
    list: clauses.map(({ when, hasWork, effect }) =>
      logicOf(effect === 'lift' ? { kind: 'all', of: [when, hasWork] } : when),
    ),
  });
  const reasons = reasonsFrom(question);
  return (facts) => {
    const found = each(facts);
    if (!Array.isArray(found)) throw new Error('no list');
    return reasons((place) => found[place] === true);
  };
}

function queryOf(condition: Condition): object {
  switch (condition.kind) {
    case 'is': {
      const [only] = condition.among;
      return { [condition.fact]: condition.among.length === 1 ? only : { $in: [...condition.among] } };
    }
    case 'all':
      return condition.of.length === 0 ? {} : { $and: condition.of.map(queryOf) };
    case 'any':
      return { $or: condition.of.map(queryOf) };
    case 'not':
      return { $nor: [queryOf(condition.of)] };
  }
}

/** CASL leaves compound queries out unless they are asked for; as its guide adds them, with what its own matcher is made of. */
const conditionsMatcher = buildMongoQueryMatcher(
  { $and: { type: 'compound' }, $or: { type: 'compound' }, $nor: { type: 'compound' } },
  {
    and: ({ value }, facts, { interpret }) =>
      everyOne<Parameters<typeof interpret>[0]>(value, (part) => interpret(part, facts)),
    or: ({ value }, facts, { interpret }) =>
      someOne<Parameters<typeof interpret>[0]>(value, (part) => interpret(part, facts)),
    nor: ({ value }, facts, { interpret }) =>
      !someOne<Parameters<typeof interpret>[0]>(value, (part) => interpret(part, facts)),
  },
);

function someOne<T>(parts: readonly T[], holds: (part: T) => boolean): boolean {
  for (const part of parts) if (holds(part)) return true;
  return false;
}

const everyOne = <T>(parts: readonly T[], holds: (part: T) => boolean): boolean =>
  !someOne(parts, (part) => !holds(part));

/** The order of CASL: what stands later goes before. */
const inOrder = (clauses: readonly PlainClause[]): readonly PlainClause[] =>
  ['permit', 'regulation forbid', 'statute require', 'statute forbid'].flatMap((turn) =>
    clauses.filter(({ layer, effect }) =>
      turn === 'permit'
        ? effect === 'permit' || (effect === 'require' && layer === 'regulation')
        : turn === `${layer} ${effect}`,
    ),
  );

/** CASL with queries as conditions, one action per aspect. */
export function caslOutcome({ aspects }: PlainQuestion): (facts: Words) => boolean {
  const ability: MongoAbility = createMongoAbility(
    aspects.flatMap(({ aspect, clauses }) =>
      inOrder(clauses).map(({ id, effect, when }) => ({
        action: aspect,
        subject: 'Case',
        inverted: effect === 'forbid',
        reason: id,
        ...(isCertain(when) ? {} : { conditions: queryOf(when) }),
      })),
    ),
    { detectSubjectType: () => 'Case', conditionsMatcher },
  );
  const actions = aspects.map(({ aspect }) => aspect);
  return (facts) => actions.every((action) => ability.can(action, facts));
}

const isCertain = (condition: Condition): boolean => condition.kind === 'all' && condition.of.length === 0;

type Holds = (facts: Words) => boolean;

const isWords = (facts: unknown): facts is Words => typeof facts === 'object' && facts !== null;

/** The same with functions for conditions, as its guide allows: then they are no data any more. */
export function caslWithFunctions({ aspects }: PlainQuestion): (facts: Words) => boolean {
  const ability = new Ability<[string, string | Words], Holds>(
    aspects.flatMap(({ aspect, clauses }) =>
      inOrder(clauses).map(({ effect, when }) => ({
        action: aspect,
        subject: 'Case',
        inverted: effect === 'forbid',
        ...(isCertain(when) ? {} : { conditions: functionOf(when) }),
      })),
    ),
    {
      detectSubjectType: () => 'Case',
      conditionsMatcher: (holds) => (facts) => isWords(facts) && holds(facts),
    },
  );
  const actions = aspects.map(({ aspect }) => aspect);
  return (facts) => actions.every((action) => ability.can(action, facts));
}

function functionOf(condition: Condition): Holds {
  switch (condition.kind) {
    case 'is': {
      const { fact, among } = condition;
      const [only] = among;
      const own: ReadonlySet<Word | undefined> = new Set(among);
      return among.length === 1 ? (facts) => facts[fact] === only : (facts) => own.has(facts[fact]);
    }
    case 'all': {
      const parts = condition.of.map(functionOf);
      return (facts) => parts.every((holds) => holds(facts));
    }
    case 'any': {
      const parts = condition.of.map(functionOf);
      return (facts) => parts.some((holds) => holds(facts));
    }
    case 'not': {
      const part = functionOf(condition.of);
      return (facts) => !part(facts);
    }
  }
}
