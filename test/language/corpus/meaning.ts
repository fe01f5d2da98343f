import { readDay } from '../../../src/calendar/index.ts';
import { type Facts, readFacts, topics } from '../../../src/facts/index.ts';
import {
  isAspectRule,
  itemsOf,
  type KernelRule,
  knownOf,
  overlaps,
  type Regulation,
  verdict,
} from '../../../src/language/index.ts';
import { ruleTest } from '../../../src/language/rule-test.ts';
import { drawn } from '../../recorded/drawn.ts';

const days = ['2012-07-01', '2016-02-29', '2020-01-02'];

const consent = [
  { to: ['guild', 'pupil'], qualities: ['express', 'written', 'informed'], data: ['lasts', 'gait'] },
  { to: ['tanner', 'mate'], qualities: ['free', 'written'], data: ['debts', 'lasts'] },
].map((record) => ({ by: 'client', purposes: [], givenOn: '2012-07-01', withdrawnOn: 'never', ...record }));

const withoutConsent = ({ consent: _, ...facts }: Facts): Facts => facts;

const shownRule = (rule: KernelRule): unknown => [
  rule.id,
  rule.clause,
  rule.layer,
  rule.effect,
  rule.extent,
  rule.closes,
  rule.when,
  rule.unless,
  rule.exceptions.map(({ id }) => id),
];

/** What a regulation means, as far as its law says so: its rules as they are decided with, on a few days, and some cases as they are read and answered. */
export function meaningOf(regulation: Regulation): string {
  const { facts } = regulation.vocabulary;
  const shown = days.flatMap((day) =>
    topics.map((topic) => {
      const asOf = readDay(day);
      const { standing, encoding, question, rules } = regulation.lawOn(topic, asOf);
      const cases = ['one', 'two', 'three'].map((seed) => {
        const said = drawn({ topic, facts: withoutConsent(facts), seed: `${topic} ${seed}` });
        const asked = facts.consent?.topics.includes(topic) === true ? { ...said, consent } : said;
        const stated = readFacts(asked, { facts, topic });
        return itemsOf(facts, stated).map((item) => {
          const known = knownOf(encoding, facts, stated, item, asOf);
          return [known.map((value) => value ?? '?'), verdict(question, known)];
        });
      });
      return [
        standing,
        encoding.variables,
        [...encoding.ofFact],
        [...encoding.cuts],
        encoding.consentAsked,
        encoding.consentMet,
        question.aspects.map(({ aspect, statute, regulation: own }) => [
          aspect,
          statute.map(shownRule),
          own.map(shownRule),
        ]),
        rules.map((rule) => [rule.name, isAspectRule(rule.rule) ? 0 : ruleTest(rule, encoding)]),
        cases,
      ];
    }),
  );
  return JSON.stringify([[...regulation.clauses.keys()], shown, overlaps(regulation)]);
}
