import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Verdict } from '../../src/decision/answer.ts';
import { permission } from '../../src/decision/question.ts';
import type { Consent } from '../../src/facts/index.ts';
import { load, type Text } from '../../src/language/index.ts';
import { isFrozen, sameAnswer } from './answer-parts.ts';
import { type BureauCase, bureauCases, casesOf, regulations, someConsents, topics } from './bureau-cases.ts';
import { turnsWherePermitted } from './consent-proof.ts';
import { law } from './law.ts';
import { backwards } from './reordered.ts';

const ask = ({ regulation, topic }: BureauCase, facts: object): Verdict =>
  permission(regulation, topic, facts);

/** What is permitted, item by item. */
const permittedParts = ({ allowed, parts }: Verdict): readonly string[] => [
  ...(allowed ? ['whole'] : []),
  ...parts.filter(({ verdict }) => verdict === 'permitted').map(({ item }) => JSON.stringify(item)),
];

const withConsents = bureauCases.chain((one) =>
  someConsents(one.regulation).map((consent) => ({ one, consent })),
);

/** A consent as it is on record once it was withdrawn on a day. */
const withdrawn = (consent: Consent, day: string): Consent => {
  if (consent.withdrawnOn !== 'never' && consent.withdrawnOn <= day) return consent;
  return { ...consent, withdrawnOn: day < consent.givenOn ? consent.givenOn : day };
};

describe('the regulations that come with the library', () => {
  law(
    'withdrawing consent never widens disclosure',
    withConsents,
    ({ one, consent }) => {
      if (consent.length === 0) return 'idle';
      const { asOf = '' } = z.object({ asOf: z.string() }).parse(one.more);
      const before = permittedParts(ask(one, { ...one.more, consent }));
      return consent.every((_, place) => {
        const later = consent.map((record, index) => (index === place ? withdrawn(record, asOf) : record));
        return permittedParts(ask(one, { ...one.more, consent: later })).every((part) =>
          before.includes(part),
        );
      });
    },
    250,
  );

  test.each(regulations.map((regulation) => [regulation.text.id, regulation] as const))(
    '%s: no case whatever is permitted with less consent and forbidden with more',
    (_, regulation) => {
      for (const topic of topics) expect(turnsWherePermitted(regulation, topic)).toEqual([]);
    },
  );

  const withBsn = casesOf(['disclosure', 'processing']).chain((one) =>
    someConsents(one.regulation).map((consent) => ({ one, consent })),
  );
  law(
    'the BSN prohibition is never lifted by consent',
    withBsn,
    ({ one, consent }) => {
      const word = (consents: readonly Consent[]) =>
        ask(one, { ...one.more, data: ['bsn'], consent: consents }).aspects.find(
          ({ aspect }) => aspect === `${one.topic}.data`,
        )?.statute;
      return word([]) === 'forbidden' ? word(consent) === 'forbidden' : 'idle';
    },
    250,
  );

  law(
    'learning more about a case never takes back what was certain',
    bureauCases,
    (one) => {
      const less = ask(one, one.less);
      if (less.verdict === 'undetermined' || less.presumed.length > 0) return less.allowed ? false : 'idle';
      return ask(one, one.more).verdict === less.verdict && ask(one, one.complete).verdict === less.verdict;
    },
    250,
  );

  law(
    'every answer is plain, frozen data, the same in any order of the facts',
    bureauCases,
    (one) => {
      const answer = ask(one, one.less);
      return (
        isFrozen(answer) &&
        sameAnswer(JSON.parse(JSON.stringify(answer)), answer) &&
        sameAnswer(ask(one, backwards(one.less)), answer)
      );
    },
    200,
  );

  const again = new Map(
    regulations.map((regulation) => {
      const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
      const { text, statutes, vocabulary, holidays } = regulation;
      const read: Text = copy(text);
      return [text.id, load(read, { vocabulary, holidays, statutes: statutes.map(copy<Text>) })] as const;
    }),
  );
  law(
    'a rule set survives JSON',
    bureauCases,
    (one) => {
      const read = again.get(one.regulation.text.id) ?? one.regulation;
      return sameAnswer(permission(read, one.topic, one.less), ask(one, one.less));
    },
    200,
  );

  test('the answer does not depend on the time zone', () => {
    const script = fileURLToPath(new URL('./zones.child.ts', import.meta.url));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const { offsets, answers } = z
      .object({ offsets: z.array(z.number()), answers: z.array(z.string()) })
      .parse(JSON.parse(printed));
    expect(offsets).toHaveLength(5);
    expect(answers).toHaveLength(1);
  });
});

test('the cases reach every verdict', () => {
  const words = fc
    .sample(bureauCases, { numRuns: 300, seed: 1 })
    .map((one) => ask(one, one.complete).verdict);
  expect(new Set(words)).toEqual(new Set(['permitted', 'forbidden']));
});
