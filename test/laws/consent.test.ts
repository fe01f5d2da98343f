import { describe } from 'vitest';
import { readFacts } from '../../src/facts/index.ts';
import { itemsOf, knownOf } from '../../src/language/index.ts';
import { type RandomCase, randomCases } from './cases.ts';
import { law } from './law.ts';
import { consentGiven } from './naive-consent.ts';

/** What the engine makes of the consents, item by item, and what it should: per set of qualities asked, whether it is met. */
function read({ regulation, topic }: RandomCase, stated: object, complete: object) {
  const { facts } = regulation.vocabulary;
  const reading = { facts, topic, ownDays: ['asOf'] };
  const [said, all] = [readFacts(stated, reading), readFacts(complete, reading)];
  const day = all.days.get('asOf');
  if (day === undefined) return [];
  const { encoding } = regulation.lawOn(topic, day);
  const [consent] = encoding.ofFact.get('consent') ?? [];
  if (consent === undefined || !said.has('consent')) return [];
  return itemsOf(facts, all).map((item) => {
    const own = new Map([...item].filter(([fact]) => said.has(fact)));
    const value = knownOf(encoding, facts, said, own, day)[consent];
    return {
      met: value === undefined ? undefined : encoding.consentMet[value],
      expected: encoding.consentAsked.map((qualities) => consentGiven(all, item, day, qualities)),
    };
  });
}

/** Either of the two says that something is met: elsewhere they agree without effort. */
const isMet = ({ met, expected }: ReturnType<typeof read>[number]): boolean =>
  met?.includes(true) === true || expected.includes(true);

describe('consent', () => {
  law(
    'a set of qualities is met by one standing record that covers the whole act',
    randomCases,
    (one) => {
      const items = read(one, one.complete, one.complete);
      if (!items.some(isMet)) return 'idle';
      return items.every(({ met, expected }) => met?.join() === expected.join());
    },
    1000,
    0.01,
  );

  law(
    'what is read of consent while facts are unknown holds however they turn out',
    randomCases,
    (one) => {
      const items = read(one, one.less, one.complete).filter(({ met }) => met !== undefined);
      if (!items.some(isMet)) return 'idle';
      return items.every(({ met, expected }) => met?.join() === expected.join());
    },
    1000,
    0.001,
  );
});
