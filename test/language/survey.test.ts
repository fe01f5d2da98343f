import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/language/check/plain-words.ts';
import { surveyOf } from '../../src/language/check/survey.ts';
import { fromJson, type Text } from '../../src/language/index.ts';
import type { Rule } from '../../src/language/rule.ts';
import { setting, words } from './cobblers.ts';
import { chanceFrom } from './corpus/chance.ts';
import { drawRule } from './corpus/draw-rules.ts';
import { drawText } from './corpus/draw-texts.ts';
import { OnRecord } from './corpus/on-record.ts';

/**
 * What is plainly in order is not looked at again, and that is why a large text is read quickly. Which rules are plain changes no fault and no answer, so that
 * nothing else would notice if all of them were looked at twice.
 */
const onRecord = new OnRecord(new URL('./corpus/survey.json', import.meta.url));
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('what is plainly in order', () => {
  test.each(numbers(10))('rules that nobody wrote, group %i', (group) => {
    onRecord.holds(
      `rules ${group}`,
      numbers(40).map((at) => {
        const chance = chanceFrom(`plain ${group} ${at}`);
        const rule = drawRule({ facts: words.facts, clauses: ['9.1', '9.2'], chance });
        const plain = plainWords(words.facts);
        // reason: a rule as JSON may have it; of what is no rule in order nothing but that is said
        const plainness = plain.plainness(rule as Rule);
        return {
          told: JSON.stringify(rule),
          outcome: plainness,
          whole: `${plainness} ${plain.sawConsent()}`,
        };
      }),
    );
  });

  test.each(numbers(6))('texts that nobody wrote, group %i', (group) => {
    onRecord.holds(
      `texts ${group}`,
      numbers(20).map((at) => {
        const text = drawText(words.facts, `survey ${group} ${at}`, 'drawn');
        const subject = { facts: words.facts, statutes: [], holidays: setting.holidays } as const;
        const seen = surveyOf({
          ...subject,
          // reason: as above
          text: text as Text,
          layer: 'regulation',
        });
        const { suspects, spokenTo, hasStrayEnglish, mayAskConsent, settled } = seen;
        const whole = [
          suspects.map(({ clause }) => clause),
          [...seen.numbers],
          spokenTo,
          hasStrayEnglish,
          mayAskConsent,
          [...settled],
        ];
        return {
          told: JSON.stringify(text),
          outcome: `${suspects.length} suspects`,
          whole: JSON.stringify(whole),
        };
      }),
    );
  });

  const many = (rules: readonly object[]): object => ({
    id: 'many',
    title: 'Veel',
    version: '1',
    from: '2010-05-01',
    articles: [
      {
        number: '1',
        title: 'Alles',
        clauses: rules.map((rule, at) => ({ id: String(at), summary: 'een', rules: [rule] })),
      },
    ],
    english: Object.fromEntries(rules.map((_, at) => [String(at), 'one'])),
  });
  const permit = { rule: 'permit', aspect: 'access.place', when: { carrier: 'paper' } };

  test.each([
    [200, [], []],
    [201, [], ['access.place']],
    [201, [{ ...permit, when: { carrier: [] } }], []],
    [201, [{ ...permit, unless: [{ carrier: 'slate' }] }], []],
    [201, [{ ...permit, when: { not: { carrier: 'slate' } } }], []],
    [201, [{ rule: 'appliesWhen', when: { carrier: 'paper' } }], []],
    [201, [{ rule: 'forbid', aspect: 'access.mode', when: { carrier: 'slate' } }], ['access.place']],
  ])('%i rules of one aspect, and %j: settled is %j', (count, more, settled) => {
    const text = many([...numbers(count).map(() => permit), ...more]);
    const subject = { facts: words.facts, statutes: [], holidays: setting.holidays } as const;
    // reason: as above
    const seen = surveyOf({ ...subject, text: text as Text, layer: 'regulation' });
    expect([...seen.settled]).toEqual(settled);
  });

  test('a text of plain clauses alone is in order', () => {
    const text = many(numbers(5).map(() => permit));
    expect(fromJson(text, setting).clauses.size).toBe(7);
  });
});
