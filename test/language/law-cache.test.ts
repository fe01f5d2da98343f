import { describe, expect, test } from 'vitest';
import { dayAt, readDay } from '../../src/calendar/index.ts';
import { topics } from '../../src/facts/index.ts';
import { lawOn, load } from '../../src/language/index.ts';
import { cobblers, setting } from './cobblers.ts';

const sources = {
  text: cobblers,
  facts: setting.vocabulary.facts,
  statutes: setting.statutes,
  holidays: setting.holidays,
};

describe('the law of a day', () => {
  test('is the same object between two turns, and another after one', () => {
    const regulation = load(cobblers, setting);
    const law = (day: string) => regulation.lawOn('request', readDay(day));
    expect(law('2012-01-01')).toBe(law('2015-12-31'));
    expect(law('2016-01-01')).not.toBe(law('2015-12-31'));
    expect(law('2010-04-30').standing).toBe('notInForce');
    expect(law('2010-05-01').standing).toBe('inForce');
  });

  test('is another every day where a rule asks whether a term is over', () => {
    const regulation = load(cobblers, setting);
    const law = (day: string) => regulation.lawOn('disclosure', readDay(day));
    expect(law('2012-01-01')).toBe(law('2012-01-01'));
    expect(law('2012-01-02')).not.toBe(law('2012-01-01'));
    expect(law('2012-01-02').encoding.cuts).not.toEqual(law('2012-01-01').encoding.cuts);
  });

  test('is what it would be if nothing were remembered, whatever was asked before', () => {
    const regulation = load(cobblers, setting);
    const start = readDay('2009-12-30');
    for (const step of [0, 1, 200, 1, 2300, 2301, 0, 3])
      for (const topic of topics) {
        const day = dayAt(start + step);
        const plain = lawOn(sources, topic, day);
        const remembered = regulation.lawOn(topic, day);
        expect(remembered.question).toEqual(plain.question);
        expect(remembered.standing).toBe(plain.standing);
      }
    // More days than are kept, and the first of them again.
    for (const step of [...Array.from({ length: 600 }, (_, index) => index), 200]) {
      const day = dayAt(start + step);
      expect(regulation.lawOn('disclosure', day).encoding.cuts).toEqual(
        lawOn(sources, 'disclosure', day).encoding.cuts,
      );
    }
  });
});
