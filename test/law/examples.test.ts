import { describe, expect, test } from 'vitest';
import type { Clause, Regulation } from '../../src/language/index.ts';
import type { Example } from '../../src/law/example.ts';
import { answerSeen } from './answer-seen.ts';
import { bureaus } from './bureaus.ts';
import { report } from './run-example.ts';

/** What an example shows of its clause: the answer, and whether the clause has a part in it. */
function side(regulation: Regulation, example: Example): string {
  const clause = `${regulation.text.id}:${example.clause}`;
  const {
    because,
    displaced,
    outcome,
    regulation: own,
    standing,
    status,
    days,
  } = answerSeen(regulation, example);
  const isGround = because.some((ground) => ground.clause === clause);
  return JSON.stringify([outcome, own, standing, status, days, isGround, displaced.includes(clause)]);
}

const decides = ({ rules }: Clause): boolean => rules.length > 0;

describe.each(bureaus)('$regulation.text.id', ({ regulation, examples }) => {
  const clauses = regulation.text.articles.flatMap((article) => article.clauses);

  test.each(examples.map((example) => [example.clause, example.shows, example] as const))(
    '%s: %s',
    (_clause, _shows, example) => {
      const faults = report(regulation, example);
      if (faults !== '') expect.fail(faults);
    },
  );

  test('every example shows a clause of the text', () => {
    const known = new Set(clauses.map(({ id }) => id));
    expect(examples.filter(({ clause }) => !known.has(clause)).map(({ clause }) => clause)).toEqual([]);
  });

  test('every clause that decides is shown from both sides', () => {
    const sides = new Map<string, Set<string>>();
    for (const example of examples) {
      const found = sides.get(example.clause) ?? new Set();
      sides.set(example.clause, found.add(side(regulation, example)));
    }
    const oneSided = clauses.filter((clause) => decides(clause) && (sides.get(clause.id)?.size ?? 0) < 2);
    expect(oneSided.map(({ id }) => id)).toEqual([]);
  });
});
