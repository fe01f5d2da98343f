import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/decision/answer.ts';
import { permission } from '../../src/decision/question.ts';
import { any, choice, consents, each, flag, type Vocabulary, vocabulary } from '../../src/facts/index.ts';
import { article, clause, load, type Regulation, type Rule, type Text } from '../../src/language/index.ts';
import { noHolidays } from '../../src/testing/holidays.ts';
import { turnsWherePermitted } from './consent-proof.ts';

/** What the laws found wrong, each as the small case that showed it. */
const told = (name: string) =>
  ({
    topics: ['access'],
    label: [name, name],
    question: [`${name}?`, `${name}?`],
    judgedBy: 'record',
  }) as const;
const two = { one: ['een', 'one'], two: ['twee', 'two'] } as const;
const words: Vocabulary = vocabulary({
  actor: any(two, { ...told('actor'), argumentOf: ['access'] }),
  data: each(two, { ...told('data'), argumentOf: ['access'] }),
  purpose: each(two, told('purpose')),
  consent: consents({ ...told('consent'), attainable: true }),
  clientStatus: choice(
    { capableAdult: ['kan beslissen', 'able to decide'], under16: ['onder 16', 'under 16'] },
    told('clientStatus'),
  ),
  helpers: any(two, { ...told('helpers'), attainable: true, notApplicable: ['niemand', 'nobody'] }),
  asked: flag(told('asked')),
});

const written = (id: string, ...rules: readonly Rule[]): Text => ({
  id,
  title: id,
  version: '1',
  from: 'undated',
  articles: [article('1', 'Regels', ...rules.map((rule, index) => clause(`${index + 1}`, 'bepaling', rule)))],
  english: Object.fromEntries(rules.map((_, index) => [`${index + 1}`, 'clause'])),
});

const permit = (aspect: 'actor' | 'mode' | 'place', when: object = {}): Rule => ({
  rule: 'permit',
  aspect: `access.${aspect}`,
  when,
});

const others = [permit('mode'), permit('place')];

const loaded = (text: Text, ...statute: readonly Rule[]): Regulation =>
  load(text, { vocabulary: words, statutes: [written('statute', ...statute)], holidays: noHolidays });

const asked = (regulation: Regulation, facts: object): Verdict =>
  permission(regulation, 'access', { asOf: '2026-03-02', actor: 'one', data: ['one'], ...facts });

const consent = {
  by: 'client',
  to: ['one'],
  purposes: ['one'],
  data: ['one'],
  qualities: [],
  givenOn: '2020-01-01',
  withdrawnOn: 'never',
};
const byConsent = loaded(written('house', permit('actor', { consent: { given: [] } }), ...others));

describe('a consent', () => {
  test('for one purpose permits nothing while the purpose is not known', () => {
    const facts = { consent: [consent], clientStatus: 'capableAdult' };
    const answer = asked(byConsent, facts);
    expect([answer.verdict, answer.missing.map(({ fact }) => fact)]).toEqual(['undetermined', ['purpose']]);
    expect(asked(byConsent, { ...facts, purpose: 'one' }).verdict).toBe('permitted');
    expect(asked(byConsent, { ...facts, purpose: 'two' }).verdict).toBe('forbidden');
  });

  test('that was stated is not asked for again: what is asked is who could give it', () => {
    const answer = asked(byConsent, { consent: [consent], purpose: 'one' });
    expect([answer.verdict, answer.missing.map(({ fact }) => fact)]).toEqual([
      'undetermined',
      ['clientStatus'],
    ]);
  });

  test('that counts against the client is found by the proof', () => {
    const against: Rule = { rule: 'forbid', aspect: 'access.actor', when: { consent: { given: [] } } };
    const regulation = loaded(written('house', permit('actor'), against, ...others));
    expect(turnsWherePermitted(regulation, 'access')).not.toEqual([]);
    expect(turnsWherePermitted(byConsent, 'access')).toEqual([]);
  });
});

describe('a set', () => {
  test('that does not apply has none of its members', () => {
    const regulation = loaded(
      written('house', permit('actor', { not: { helpers: ['one', 'two'] } }), ...others),
    );
    expect(asked(regulation, { helpers: 'notApplicable' }).verdict).toBe('permitted');
    expect(asked(regulation, { helpers: ['two'] }).verdict).toBe('forbidden');
  });

  test('that is asked about item by item cannot be empty: nothing would be asked, and all of it permitted', () => {
    expect(() => asked(byConsent, { purpose: [] })).toThrow('purpose: expected at least one');
  });

  test('to be changed is changed member by member', () => {
    const regulation = loaded(written('house', permit('actor', { helpers: 'two' }), ...others));
    expect(asked(regulation, { helpers: [] }).remedies.map(({ changes }) => changes)).toEqual([
      [{ fact: 'helpers', member: 'two', label: { nl: 'helpers', en: 'helpers' }, to: 'true' }],
    ]);
  });
});

describe('the grounds', () => {
  test('a clause whose two rules together permit in every world is a certain ground', () => {
    const text: Text = {
      ...written('house', ...others),
      articles: [
        article(
          '1',
          'Regels',
          clause('1', 'bepaling', permit('actor', { asked: true }), permit('actor', { asked: false })),
          ...others.map((rule, index) => clause(`${index + 2}`, 'bepaling', rule)),
        ),
      ],
      english: { 1: 'clause', 2: 'clause', 3: 'clause' },
    };
    const answer = asked(loaded(text), {});
    expect(answer.verdict).toBe('permitted');
    expect(answer.because.map(({ clause, certain }) => [clause, certain])).toEqual([
      ['house:1', true],
      ['house:1', true],
      ['house:2', true],
      ['house:3', true],
    ]);
  });

  test('a prohibition that the statute sets aside is no ground for what is forbidden elsewhere', () => {
    const against: Rule = { rule: 'forbid', aspect: 'access.actor' };
    const required: Rule = { rule: 'require', aspect: 'access.actor', when: {} };
    const answer = asked(loaded(written('house', against, permit('mode')), required), {});
    expect(answer.verdict).toBe('forbidden');
    expect(answer.because.map(({ clause, aspect, certain }) => [clause, aspect, certain])).toEqual([
      ['noGround', 'access.place', true],
    ]);
  });
});

test('a condition without a prototype is a condition', () => {
  const bare = Object.assign(Object.create(null), { given: [] });
  const regulation = loaded(written('house', permit('actor', { consent: bare }), ...others));
  expect(asked(regulation, { consent: [] }).verdict).toBe('forbidden');
});
