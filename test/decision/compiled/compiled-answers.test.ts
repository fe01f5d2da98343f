import { canAccess, load } from 'reglement';
import { werkId } from 'reglement/bureaus';
import { describe, expect, test } from 'vitest';
import { dayAt, isoDay, readDay } from '../../../src/calendar/index.ts';
import { askerOf } from '../../../src/decision/compiled/asker.ts';
import { codingOf } from '../../../src/decision/compiled/coding.ts';
import { consentCoder } from '../../../src/decision/compiled/consent-coding.ts';
import { decisionOn } from '../../../src/decision/compiled/decide.ts';
import { interpretedDecision } from '../../../src/decision/compiled/interpreted-decision.ts';
import { itemIn, itemsIn } from '../../../src/decision/compiled/items.ts';
import { readerOf } from '../../../src/decision/compiled/reading.ts';
import { type Said, saidIn } from '../../../src/decision/compiled/said.ts';
import { interpreted } from '../../../src/decision/verdict.ts';
import { codesOf, unknown } from '../../../src/diagram/index.ts';
import { type Facts, nothingBound } from '../../../src/facts/index.ts';
import { consentValue } from '../../../src/language/consent-reading.ts';
import { itemsOf, knownOf, type Regulation, type VerdictTopic } from '../../../src/language/index.ts';
import { turningDays } from '../../../src/language/law-cache.ts';
import { bureaus } from '../../law/bureaus.ts';
import { drawn } from '../../recorded/drawn.ts';

const topics = ['access', 'disclosure', 'processing', 'charge'] as const;
const all = bureaus.flatMap(({ regulation }) =>
  topics.map((topic) => ({ id: regulation.text.id, topic, regulation })),
);

/** Cases of one question, each read anew by every call. */
function cases(regulation: Regulation, topic: VerdictTopic, number: number) {
  const facts: Facts = regulation.vocabulary.facts;
  return Array.from({ length: number }, (_, place) => {
    const draw = { topic, facts, seed: `${regulation.text.id} ${topic} compiled ${place}` };
    const stated = drawn(topic === 'charge' ? draw : { ...draw, ownDay: 'asOf' });
    const day = readDay(String(topic === 'charge' ? stated.receivedOn : stated.asOf));
    const read = (): Said =>
      readerOf(facts, topic, topic === 'charge' ? undefined : 'asOf')({ ...stated }, nothingBound).said;
    return { facts, stated, day, read };
  });
}

describe.each(all)('$topic at $id', ({ topic, regulation }) => {
  const some = cases(regulation, topic, 6);

  test('codes are what the interpreter reads, item by item', () => {
    for (const { facts, day, read } of some) {
      const { encoding } = regulation.lawOn(topic, day);
      const coding = codingOf(encoding, facts);
      expect(coding.size).toBe(encoding.variables.length);
      const said = read();
      const items = itemsOf(facts, said.stated());
      expect(itemsIn(said)).toEqual(items);
      const [first] = items;
      if (items.length === 1 && first !== undefined) expect(itemIn(said)).toEqual(first);
      for (const item of items) {
        const codes = new Int16Array(coding.size).fill(7);
        coding.base(said, codes);
        coding.item(said, () => item, day, codes);
        const known = knownOf(encoding, facts, said.stated(), item, day);
        expect([...codes]).toEqual([...codesOf(known)]);
        // The same from what was read with care.
        const again = new Int16Array(coding.size);
        const careful = saidIn(said.stated(), facts);
        coding.base(careful, again);
        coding.item(careful, () => item, day, again);
        expect([...again]).toEqual([...codes]);
        // Fact by fact.
        const single = new Int16Array(coding.size).fill(unknown);
        for (const [name, checked] of said.stated()) coding.one(name, checked, single);
        coding.item(said, () => item, day, single);
        expect([...single]).toEqual([...codes]);
        coding.one('unheard', { kind: 'flag', value: true }, single);
        expect([...single]).toEqual([...codes]);
      }
    }
  });

  test('consents come to what the interpreter reads, at once where all that counts is stated', () => {
    const consent = Object.entries(regulation.vocabulary.facts).find(([, fact]) => fact.kind === 'consents');
    const [name = ''] = consent ?? [];
    for (const { facts, day, read } of some) {
      const { encoding } = regulation.lawOn(topic, day);
      const coder = consentCoder(encoding, facts);
      const said = read();
      const checked = said.get(name);
      if (checked?.kind !== 'consents') continue;
      const parties = ['clientStatus', 'recipient', 'actor', 'purpose', 'data'];
      const isWhole = parties.every(
        (one) => said.get(one) !== undefined || facts[one]?.topics.includes(topic) !== true,
      );
      const sparing: Said = {
        entries: said.entries,
        get: (one) => said.get(one),
        stated: () => {
          if (isWhole) throw new Error('all that counts was stated');
          return said.stated();
        },
      };
      for (const item of itemsOf(facts, said.stated())) {
        const act = { facts, topic: encoding.topic, stated: said.stated(), item, asOf: day };
        const expected = consentValue(encoding, checked.records, act) ?? unknown;
        expect(coder(checked.records, sparing, () => item, day)).toBe(expected);
        // On another day other consents stand, whatever was asked just before.
        const later = readDay('9999-01-01');
        expect(coder(checked.records, sparing, () => item, later)).toBe(
          consentValue(encoding, checked.records, { ...act, asOf: later }) ?? unknown,
        );
        expect(coder(checked.records, sparing, () => item, day)).toBe(expected);
      }
    }
  });

  test('consents come to the same where some of what counts is not stated', () => {
    const consent = Object.entries(regulation.vocabulary.facts).find(([, fact]) => fact.kind === 'consents');
    const [name = ''] = consent ?? [];
    const parties = ['clientStatus', 'recipient', 'actor', 'purpose', 'data'];
    const subsets = Array.from({ length: 2 ** parties.length }, (_, bits) =>
      parties.filter((_, place) => ((bits >> place) & 1) === 1),
    );
    for (const { facts, day, read } of some.slice(0, 3)) {
      const { encoding } = regulation.lawOn(topic, day);
      const coder = consentCoder(encoding, facts);
      const checked = read().get(name);
      if (checked?.kind !== 'consents') continue;
      for (const left of subsets) {
        const said = saidIn(new Map([...read().stated()].filter(([one]) => !left.includes(one))), facts);
        const [item = new Map<string, string>()] = itemsOf(facts, said.stated());
        const act = { facts, topic: encoding.topic, stated: said.stated(), item, asOf: day };
        expect(coder(checked.records, said, () => item, day)).toBe(
          consentValue(encoding, checked.records, act) ?? unknown,
        );
      }
    }
  });

  test('a question that comes to the same has the same answer, which is made once', () => {
    for (const { day, stated, read } of some) {
      const decision = decisionOn(regulation, topic, day);
      if (decision === undefined) throw new Error('not compiled');
      expect(decisionOn(regulation, topic, day)).toBe(decision);
      const before = decision.timesAsked();
      const said = read();
      const answer = decision.answer(said, day);
      expect(decision.timesAsked()).toBeGreaterThan(before);
      expect(JSON.stringify(answer)).toBe(
        JSON.stringify(interpreted(regulation, topic, read().stated(), day)),
      );
      const code = { forbidden: 0, permitted: 1, undetermined: 2 }[answer.verdict];
      const coded = decision.coded(read(), day);
      expect(decision.outcome(coded, day)).toBe(code);
      expect(decision.outcome(coded, day)).toBe(code);
      const hangs =
        stated.consent !== undefined && (answer.verdict === 'undetermined' || answer.presumed.length > 0);
      const again = [
        decision.answer(read(), day),
        decision.answerCoded(coded, day),
        decision.answerCoded(coded, day),
        decision.answerCoded(decision.coded(read(), day), day),
      ];
      for (const other of again) {
        if (hangs || (topic === 'charge' && answer.verdict === 'permitted')) expect(other).toEqual(answer);
        else expect(other).toBe(answer);
      }
    }
  });

  test('the duties and the law are those of the day', () => {
    const { text, statutes } = regulation;
    const turns = turningDays([text, ...statutes]).filter((turn) => isoDay(dayAt(turn)) > '2001-09-01');
    const [one] = some;
    if (one === undefined || topic === 'charge') return;
    // Where the law of the duties turns, and that of the question does not.
    const apart = turns.map(dayAt).filter((turn) => {
      const eve = dayAt(turn - 1);
      return (
        regulation.lawOn('duty', eve) !== regulation.lawOn('duty', turn) &&
        regulation.lawOn(topic, eve) === regulation.lawOn(topic, turn)
      );
    });
    for (const turn of apart.slice(0, 2)) {
      for (const day of [dayAt(turn - 1), turn]) {
        const found = decisionOn(regulation, topic, day)?.answer(one.read(), day);
        expect(JSON.stringify(found)).toBe(
          JSON.stringify(interpreted(regulation, topic, one.read().stated(), day)),
        );
      }
    }
  });

  test('whatever came before, an answer is that to its own facts', () => {
    const facts: Facts = regulation.vocabulary.facts;
    const [consent] = Object.entries(facts).find(([, fact]) => fact.kind === 'consents') ?? [];
    const own = cases(regulation, topic, topic === 'charge' ? 24 : 3);
    for (const { day, stated } of own) {
      const lists =
        topic === 'charge'
          ? [undefined]
          : own.slice(0, 2).map((one) => (consent === undefined ? undefined : one.stated[consent]));
      for (const list of [...lists, []]) {
        const whole =
          consent === undefined || list === undefined || topic === 'charge'
            ? stated
            : { ...stated, [consent]: list };
        const read = (): Said =>
          readerOf(facts, topic, topic === 'charge' ? undefined : 'asOf')({ ...whole }, nothingBound).said;
        const found = decisionOn(regulation, topic, day)?.answer(read(), day);
        expect(JSON.stringify(found)).toBe(
          JSON.stringify(interpreted(regulation, topic, read().stated(), day)),
        );
      }
    }
  });

  test('where it cannot be compiled the interpreter gives the same, every time', () => {
    const decision = interpretedDecision(regulation, topic);
    expect(decision.timesAsked()).toBe(0);
    for (const { day, read } of some.slice(0, 3)) {
      const expected = interpreted(regulation, topic, read().stated(), day);
      const coded = decision.coded(read(), day);
      expect(coded.codes).toBeUndefined();
      expect(decision.answer(read(), day)).toEqual(expected);
      expect(decision.answerCoded(coded, day)).toEqual(expected);
      expect(decision.outcome(coded, day)).toBe(
        { forbidden: 0, permitted: 1, undetermined: 2 }[expected.verdict],
      );
    }
  });
});

test('the first answers of a question are left to the interpreter, the others are compiled', () => {
  const { text, vocabulary, statutes, holidays } = werkId;
  const fresh = load(text, { vocabulary, statutes, holidays });
  const day = readDay('2026-03-02');
  const facts = { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'] } as const;
  const asked = Array.from({ length: 6 }, () => {
    canAccess(fresh, facts);
    return decisionOn(fresh, 'access', day)?.timesAsked() ?? -1;
  });
  expect(asked.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(asked[4]).toBeGreaterThan(0);
  expect(asked[5]).toBeGreaterThan(asked[4] ?? 0);
  expect(canAccess(fresh, facts)).toBe(canAccess(fresh, { ...facts }));
  const asker = askerOf(fresh, 'access');
  expect(askerOf(fresh, 'access')).toBe(asker);
  expect(askerOf(fresh, 'processing')).not.toBe(asker);
  expect(asker.on(day)).toBe(decisionOn(fresh, 'access', day));
  expect(asker.dayOf(asker.read(facts, nothingBound))).toBe(day);
});
