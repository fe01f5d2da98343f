import type { Term } from '../../calendar/index.ts';
import type { Words } from '../../decision/index.ts';
import { type Rule, topicOfRule, type Within } from '../../language/index.ts';
import { said } from '../laws/tell-facts.ts';
import type { Change } from './change.ts';
import type { WordsOfText } from './conditions.ts';
import { inConditions, inExceptions } from './rule-conditions.ts';
import { tellQuality } from './tell-condition.ts';
import { changedTerms } from './terms.ts';

/** Every rule that is one slip of the pen away from this one, the rule left out among them. */
export function changesOf(rule: Rule, words: WordsOfText): readonly Change[] {
  const changes: readonly Change[] = [
    { kind: 'ruleDropped', told: said('geschrapt', 'dropped') },
    ...inConditions(rule, words),
    ...inExceptions(rule, words.facts),
    ...inTerms(rule),
    ...inAnchors(rule, words),
    ...inLists(rule, words),
  ];
  // Two slips of the pen can leave the same rule behind: it is tried once.
  return [
    ...new Map(changes.toReversed().map((change) => [JSON.stringify(change.rule), change])).values(),
  ].toReversed();
}

/** The lengths that a rule counts with, and the rule with another in its place. */
function inTerms(rule: Rule): readonly Change[] {
  const changes = (what: Words, term: Term, into: (term: Term) => Rule): readonly Change[] =>
    changedTerms(term).map(({ term: other, told }) => ({
      kind: 'termChanged',
      rule: into(other),
      told: said(`${what.nl} ${told.nl}`, `${what.en} ${told.en}`),
    }));
  const term = said('de termijn', 'the term');
  switch (rule.rule) {
    case 'answerWithin':
    case 'doWithin':
    case 'refuseWithin':
    case 'appealWithin': {
      const { within, extendableBy } = rule;
      const extension = said('de verlenging', 'the extension');
      return [
        ...(typeof within === 'object' ? changes(term, within, (other) => ({ ...rule, within: other })) : []),
        ...(extendableBy === undefined
          ? []
          : changes(extension, extendableBy, (other) => ({ ...rule, extendableBy: other }))),
      ];
    }
    case 'keepAtMost':
    case 'keepAtLeast':
    case 'keepFor':
    case 'endsOn': {
      const { within } = rule;
      return typeof within === 'object' ? changes(term, within, (other) => ({ ...rule, within: other })) : [];
    }
    case 'duty': {
      const { within } = rule;
      return typeof within === 'object' ? changes(term, within, (other) => ({ ...rule, within: other })) : [];
    }
    default:
      return [];
  }
}

/** The day that a rule counts from, swapped for each other day that the question knows. Where there is no number, nothing is counted. */
function inAnchors(rule: Rule, { facts }: WordsOfText): readonly Change[] {
  const topic = topicOfRule(rule);
  const others = (now: string): readonly string[] =>
    Object.entries(facts)
      .filter(([name, fact]) => fact.kind === 'day' && fact.derived !== true && name !== now)
      .filter(([, fact]) => topic !== undefined && fact.topics.includes(topic))
      .map(([name]) => name);
  const label = (name: string): readonly [nl: string, en: string] => facts[name]?.label ?? [name, name];
  const swaps = (now: string, into: (name: string) => Rule): readonly Change[] =>
    others(now).map((name) => {
      const [nl, en] = label(name);
      const [before, beforeInEnglish] = label(now);
      return {
        kind: 'anchorSwapped',
        rule: into(name),
        told: said(
          `geteld vanaf "${nl}" in plaats van "${before}"`,
          `counted from "${en}" instead of "${beforeInEnglish}"`,
        ),
      };
    });
  switch (rule.rule) {
    case 'answerWithin':
    case 'doWithin':
    case 'refuseWithin':
    case 'appealWithin':
      return isCounted(rule.within) ? swaps(rule.from, (from) => ({ ...rule, from })) : [];
    case 'keepAtMost':
    case 'keepAtLeast':
    case 'keepFor':
    case 'endsOn':
      return rule.untilDay === undefined ? swaps(rule.after, (after) => ({ ...rule, after })) : [];
    case 'duty':
      return isCounted(rule.within) ? swaps(rule.from ?? 'happenedOn', (from) => ({ ...rule, from })) : [];
    default:
      return [];
  }
}

const isCounted = (within: Within | undefined): boolean => typeof within === 'object' || within === 'atOnce';

/** What a text means by a name or by consent, with one value more or one quality less. */
function inLists(rule: Rule, { facts }: WordsOfText): readonly Change[] {
  if (rule.rule === 'consentMeans')
    return rule.qualities.map((quality) => {
      const { nl, en } = tellQuality(quality);
      return {
        kind: 'consentWeakened',
        rule: { ...rule, qualities: rule.qualities.filter((one) => one !== quality) },
        told: said(`zonder de eis "${nl}"`, `without the demand "${en}"`),
      };
    });
  if (rule.rule !== 'means') return [];
  const fact = facts[rule.fact];
  const values = fact !== undefined && 'values' in fact ? fact.values : {};
  const more = Object.keys(values).find((value) => !rule.values.includes(value));
  if (more === undefined) return [];
  const [nl, en] = values[more] ?? [more, more];
  return [
    {
      kind: 'listWidened',
      rule: { ...rule, values: [...rule.values, more] },
      told: said(`ook met "${nl}"`, `also with "${en}"`),
    },
  ];
}
