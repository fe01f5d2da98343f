import { choice, type Fact, flag, load, type Regulation, type Text, vocabulary } from '../../../src/index.ts';
import { noHolidays } from '../../../src/testing/holidays.ts';
import type { PlainRule } from './rules.ts';

const told = (name: string) => ({
  topics: ['disclosure'] as const,
  label: [name, name] as const,
  question: [`${name}?`, `${name}?`] as const,
  judgedBy: 'record' as const,
});

/** The words that the rules need. */
export const factsFor = (
  lists: Readonly<Record<string, readonly string[]>>,
  flags: readonly string[],
): Readonly<Record<string, Fact>> => ({
  ...Object.fromEntries(
    Object.entries(lists).map(([name, values]) => [
      name,
      choice(Object.fromEntries(values.map((value) => [value, [value, value] as const])), told(name)),
    ]),
  ),
  ...Object.fromEntries(flags.map((name) => [name, flag(told(name))])),
});

/** Plain rules as the clauses of one regulation, on the aspect of the recipient; the other aspects are left free. */
export function textOf(id: string, rules: readonly PlainRule[]): Text {
  const free = (['disclosure.purpose', 'disclosure.data', 'disclosure.channel'] as const).map((aspect) => ({
    rule: 'permit' as const,
    aspect,
    when: {},
  }));
  return {
    id,
    title: id,
    version: '1',
    from: 'undated',
    articles: [
      {
        number: '1',
        title: 'Verstrekking',
        clauses: [
          ...rules.map(({ id: own, effect, when }) => ({
            id: own,
            summary: own,
            rules: [
              {
                rule: effect,
                aspect: 'disclosure.recipient' as const,
                when,
              },
            ],
          })),
          { id: 'free', summary: 'overigens vrij', rules: free },
        ],
      },
    ],
    english: Object.fromEntries([...rules.map((rule) => [rule.id, rule.id]), ['free', 'otherwise free']]),
  };
}

export const regulationFrom = (text: Text, facts: Readonly<Record<string, Fact>>): Regulation =>
  load(text, { vocabulary: vocabulary(facts), statutes: [], holidays: noHolidays });

export const regulationOf = (
  id: string,
  rules: readonly PlainRule[],
  facts: Readonly<Record<string, Fact>>,
): Regulation => regulationFrom(textOf(id, rules), facts);
