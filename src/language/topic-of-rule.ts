import type { Topic } from '../facts/index.ts';
import { topicOf } from './aspect.ts';
import type { Rule } from './rule.ts';

/** The topic that a rule speaks to; `means`, `consentMeans` and `appliesWhen` speak to all. */
export function topicOfRule(rule: Rule): Topic | undefined {
  if ('aspect' in rule) return topicOf(rule.aspect);
  switch (rule.rule) {
    case 'answerWithin':
    case 'refuseWithin':
    case 'doWithin':
    case 'appealWithin':
    case 'route':
      return 'request';
    case 'keepAtMost':
    case 'keepAtLeast':
    case 'keepFor':
    case 'endsOn':
    case 'hold':
      return 'retention';
    case 'duty':
      return 'duty';
    case 'feeCap':
      return 'charge';
    case 'means':
    case 'consentMeans':
    case 'appliesWhen':
      return undefined;
  }
}
