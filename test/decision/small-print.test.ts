import { canAccess, canDisclose, explain, forRegulation, ReglementError, receipt } from 'reglement';
import { werkId } from 'reglement/bureaus';
import { noHolidays } from 'reglement/testing';
import { describe, expect, test } from 'vitest';
import { any, each, flag, vocabulary } from '../../src/facts/index.ts';
import { article, aspectsOf, author, clause, load, text } from '../../src/language/index.ts';

const told = {
  topics: ['access', 'disclosure'],
  label: ['feit', 'fact'],
  question: ['feit?', 'fact?'],
  judgedBy: 'record',
} as const;
const two = { one: ['een', 'one'], other: ['ander', 'other'] } as const;

/** What a person can bring about, and what is presumed in one question alone. */
const words = vocabulary({
  actor: any(two, { ...told, topics: ['access'], argumentOf: ['access'] }),
  recipient: any(two, { ...told, topics: ['disclosure'], argumentOf: ['disclosure'] }),
  data: each(two, { ...told, argumentOf: ['access', 'disclosure'] }),
  sealed: flag({ ...told, attainable: true, presumed: { access: false } }),
});

const { permit } = author(words);

const bureau = load(
  text({
    id: 'bureau',
    title: 'Bureau',
    version: '1',
    from: '2000-01-01',
    articles: [
      article(
        '1',
        'Zegel',
        clause(
          '1',
          'alleen verzegeld',
          ...aspectsOf.access.map((aspect) =>
            permit(aspect, aspect === 'access.actor' ? { sealed: true } : {}),
          ),
          ...aspectsOf.disclosure.map((aspect) =>
            permit(aspect, aspect === 'disclosure.recipient' ? { sealed: true } : {}),
          ),
        ),
      ),
    ],
    english: { 1: 'only under seal' },
  }),
  { vocabulary: words, statutes: [], holidays: noHolidays },
);

test('what is presumed in one question can be brought about in another', () => {
  const asked = { asOf: '2026-03-02', data: 'one', sealed: false } as const;
  const disclosing = canDisclose(bureau, { ...asked, recipient: 'one' });
  const opening = canAccess(bureau, { ...asked, actor: 'one' });
  expect([disclosing.verdict, opening.verdict]).toEqual(['forbidden', 'forbidden']);
  expect(disclosing.remedies.map(({ changes }) => changes.map(({ fact, to }) => [fact, to]))).toEqual([
    [['sealed', 'true']],
  ]);
  expect(opening.remedies).toEqual([]);
});

const issuesOf = (asked: () => unknown): unknown => {
  try {
    asked();
    return 'in order';
  } catch (error) {
    return error instanceof ReglementError ? error.issues : error;
  }
};

describe('refusals', () => {
  test.each([null, 7, 'kept', true])('facts to be bound that are %j', (standing) => {
    const bind = (): unknown => Reflect.apply(forRegulation, undefined, [werkId, { standing }]);
    const received = standing === 'kept' ? '"kept"' : String(standing);
    expect(issuesOf(bind)).toEqual([
      { code: 'wrongKind', path: ['standing'], expected: 'an object of facts', received },
    ]);
  });

  test('signs of nesting inside a text nest nothing', () => {
    const facts = { event: 'intake', asOf: '2026-03-02', occasion: `"\\${'[{'.repeat(5_000)}` } as const;
    expect(receipt(werkId, 'dutiesOn', facts).facts).toEqual(facts);
  });

  test.each([null, 7, 'a text', []])('what is no answer is not explained: %j', (answer) => {
    expect(issuesOf(() => Reflect.apply(explain, undefined, [answer, 'nl']))).toMatchObject([
      { code: 'unknownQuestion' },
    ]);
  });
});
