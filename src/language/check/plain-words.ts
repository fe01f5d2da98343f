import type { Fact, Facts, Topic } from '../../facts/index.ts';
import { aspects, topicOf } from '../aspect.ts';
import { isKeyed, isNesting } from '../condition.ts';
import { isAspectRule } from '../lower.ts';
import type { Rule } from '../rule.ts';
import { ownTerms } from '../terms.ts';
import { DEEPEST } from './conditions.ts';
import { testFaults } from './tests.ts';

/**
 * `worded`: a verdict without a name of its own and without references, in words of the vocabulary. `literal`: it also asks nothing but single facts, each for
 * at least one of its values, so that there is a case for it, and takes no other rule's force away.
 */
export type Plainness = 'worded' | 'literal' | 'notPlain';

/** Sees of most rules that their words are in order. Of whatever is not plainly so it says no more than that. */
export interface PlainWords {
  plainness(rule: Rule): Plainness;
  /** Whether a plain rule asked for consent. */
  sawConsent(): boolean;
}

interface Words {
  readonly isPlain: (test: unknown) => boolean;
  readonly isLiteral: boolean;
}

export function plainWords(facts: Facts): PlainWords {
  const byTopic = new Map<Topic, ReadonlyMap<string, Words>>();
  let hasSeenConsent = false;
  const seeConsent = (): void => {
    hasSeenConsent = true;
  };
  // Of the rule that is looked at.
  let isLiteral = true;

  function wordsOf(topic: Topic): ReadonlyMap<string, Words> {
    const known = byTopic.get(topic);
    if (known !== undefined) return known;
    const made = new Map(
      Object.entries(facts)
        .filter(([, fact]) => fact.topics.includes(topic))
        .map(([name, fact]) => [name, testOf(name, fact, seeConsent)] as const),
    );
    byTopic.set(topic, made);
    return made;
  }

  function isPlain(condition: unknown, words: ReadonlyMap<string, Words>, depth: number): boolean {
    if (depth > DEEPEST || typeof condition !== 'object' || condition === null || Array.isArray(condition))
      return false;
    if (!isKeyed(condition)) return false;
    const keys = Object.keys(condition);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? '';
      const value = condition[key];
      if (value === undefined) continue;
      if (isNesting(key)) {
        isLiteral = false;
        if (!isPlainNest(key, value, words, depth + 1)) return false;
        continue;
      }
      const own = words.get(key);
      if (own === undefined || !own.isPlain(value)) return false;
      isLiteral &&= own.isLiteral;
    }
    return true;
  }

  const isPlainNest = (
    key: string,
    value: unknown,
    words: ReadonlyMap<string, Words>,
    depth: number,
  ): boolean =>
    key === 'not'
      ? isPlain(value, words, depth)
      : Array.isArray(value) && value.every((one) => isPlain(one, words, depth));

  return {
    sawConsent: () => hasSeenConsent,
    plainness(rule) {
      if (!isAspectRule(rule) || rule.id !== undefined || !knownAspects.has(rule.aspect)) return 'notPlain';
      if ('of' in rule) return 'notPlain';
      if (
        ('exceptionTo' in rule && rule.exceptionTo !== undefined) ||
        ('despite' in rule && rule.despite !== undefined)
      )
        return 'notPlain';
      const words = wordsOf(topicOf(rule.aspect));
      isLiteral = rule.rule !== 'only' && rule.rule !== 'onlyIf';
      if (rule.when !== undefined && !isPlain(rule.when, words, 0)) return 'notPlain';
      if (rule.rule === 'onlyIf' && !isPlain(rule.condition, words, 0)) return 'notPlain';
      if (rule.unless !== undefined && rule.unless.length > 0) {
        isLiteral = false;
        if (!rule.unless.every((one) => isPlain(one, words, 0))) return 'notPlain';
      }
      return isLiteral ? 'literal' : 'worded';
    },
  };
}

const knownAspects: ReadonlySet<string> = new Set(aspects);

/** What a test of a fact looks like. Days, amounts and consents are asked for in so many ways that the closer look is taken at once. */
function testOf(name: string, fact: Fact, seeConsent: () => void): Words {
  const canBeNone = fact.notApplicable !== undefined;
  switch (fact.kind) {
    case 'flag':
      return {
        isPlain: (test) => typeof test === 'boolean' || (canBeNone && test === 'notApplicable'),
        isLiteral: true,
      };
    case 'choice':
    case 'set': {
      const groups = Object.entries(fact.groups ?? {}).filter(([, values]) => values.length > 0);
      const words = new Set<unknown>([...Object.keys(fact.values), ...groups.map(([group]) => group)]);
      const isNone = (test: unknown): boolean =>
        canBeNone && test === 'notApplicable' && (fact.kind === 'choice' || fact.reading === 'each');
      return {
        isPlain(test) {
          if (!Array.isArray(test)) return words.has(test) || isNone(test);
          for (let at = 0; at < test.length; at++) if (!words.has(test[at])) return false;
          return test.length > 0;
        },
        isLiteral: fact.kind === 'choice' || fact.reading === 'each',
      };
    }
    case 'consents':
      return {
        isPlain(test) {
          seeConsent();
          return testFaults(name, fact, test, nowhere, noTerms).length === 0;
        },
        isLiteral: false,
      };
    case 'day':
    case 'amount':
      return {
        isPlain: (test) => testFaults(name, fact, test, nowhere, noTerms).length === 0,
        isLiteral: false,
      };
  }
}

const nowhere = { path: [] };
const noTerms = ownTerms([]);
