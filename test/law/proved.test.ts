import { clause, load, type Regulation } from 'reglement';
import { describe, expect, test } from 'vitest';
import { dayAt } from '../../src/calendar/index.ts';
import { worded } from '../../src/errors/index.ts';
import { topics } from '../../src/facts/index.ts';
import { faultsOf } from '../../src/language/index.ts';
import { turningDays } from '../../src/language/law-cache.ts';
import { bureaus } from './bureaus.ts';

/** A day of every stretch in which nothing in the law begins or ends. */
const daysOf = ({ text, statutes }: Regulation) =>
  turningDays([text, ...statutes]).flatMap((turn) => [dayAt(turn - 1), dayAt(turn)]);

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

// The regulations of this library are not checked again in every process that imports them: they are checked here.
describe.each(bureaus.map(({ regulation }) => ({ id: regulation.text.id, regulation })))(
  '$id',
  ({ regulation }) => {
    const { text, vocabulary, statutes, holidays } = regulation;
    const setting = { vocabulary, statutes, holidays };

    test('has no fault', () => {
      expect(faultsOf(text, setting).map(worded)).toEqual([]);
    });

    test('a fault in it would be seen', () => {
      const [first, ...others] = text.articles;
      const faulty = clause('99', 'verwijst naar niets', {
        rule: 'except',
        aspect: 'access.actor',
        of: '98',
        when: {},
      });
      const articles =
        first === undefined ? [] : [{ ...first, clauses: [...first.clauses, faulty] }, ...others];
      expect(() => load({ ...text, articles }, setting)).toThrow(/98/);
    });

    test('cannot be changed after it was checked', () => {
      expect([text, vocabulary, statutes].map(isDeeplyFrozen)).toEqual([true, true, true]);
    });

    test('is what `load` makes of it, clause by clause and law by law', () => {
      const loaded = load(text, setting);
      expect(Object.keys(loaded)).toEqual(Object.keys(regulation));
      expect([...loaded.clauses]).toEqual([...regulation.clauses]);
      for (const day of daysOf(regulation))
        for (const topic of topics) {
          const { standing, question, rules } = loaded.lawOn(topic, day);
          const shipped = regulation.lawOn(topic, day);
          expect({ standing, question, rules }).toEqual({
            standing: shipped.standing,
            question: shipped.question,
            rules: shipped.rules,
          });
        }
    });
  },
);
