import { describe, expect, test } from 'vitest';
import { ReglementError } from '../../src/errors/index.ts';
import type { Regulation } from '../../src/language/index.ts';
import { conflicts } from './conflicts/all.ts';
import type { ConflictCase, Shows } from './conflicts/conflict.ts';
import { type Shown, shown } from './conflicts/shown.ts';

const full = (regulation: Regulation, clause: string): string =>
  clause.includes(':') || clause === 'noGround' ? clause : `${regulation.text.id}:${clause}`;

/** The parts of the answer that the case speaks of. All that was found stands on both sides, to be read where the case fails. */
function compared(
  regulation: Regulation,
  one: ConflictCase,
): { readonly came: unknown; readonly wanted: unknown } {
  const seen = answered(regulation, one);
  const { expect: wanted } = one;
  const ids = (list: readonly string[]): readonly string[] =>
    list.map((clause) => full(regulation, clause)).toSorted();
  const among = (asked: readonly string[] | undefined, found: readonly string[]): readonly string[] =>
    asked === undefined
      ? []
      : asked.length === 0
        ? found
        : ids(asked).filter((clause) => found.includes(clause));
  const part = ({ text, statute, final, missing = [], stays = [], caps = [] }: Shows | Shown) => ({
    text,
    statute,
    final,
    missing: wanted.missing === undefined ? [] : missing,
    stays: wanted.stays === undefined ? [] : stays,
    caps: wanted.caps === undefined ? [] : caps,
  });
  return {
    came: {
      ...part(seen),
      governs: among(wanted.governs, seen.governs),
      displaced: among(wanted.displaced, seen.displaced),
      found: seen,
    },
    wanted: {
      ...part(wanted),
      governs: ids(wanted.governs ?? []),
      displaced: ids(wanted.displaced ?? []),
      found: seen,
    },
  };
}

function answered(regulation: Regulation, one: ConflictCase): Shown {
  try {
    return shown(regulation, one);
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    throw new Error(`${one.shows}: the question was refused: ${error.message}`);
  }
}

describe.each(conflicts)('$regulation.text.id', ({ regulation, rows }) => {
  const cases = rows.flatMap((row) => row.cases.map((one) => [row.row, one.shows, one] as const));

  test.each(cases)('%s: %s', (_row, _shows, one) => {
    const { came, wanted } = compared(regulation, one);
    expect(came).toEqual(wanted);
  });

  test('every row is shown by a case, or says why no decision can show it', () => {
    const bare = rows.filter(({ cases: own, notShown }) => own.length === 0 && notShown === undefined);
    expect(bare.map(({ row }) => row)).toEqual([]);
  });

  test('every clause and article named exists', () => {
    const named = rows.flatMap(({ clauses, articles, notShown, cases: own }) => [
      ...clauses,
      ...articles,
      ...(notShown === undefined ? [] : [notShown.clause]),
      ...own.flatMap(({ expect: { governs = [], displaced = [] } }) => [...governs, ...displaced]),
    ]);
    const unknown = named.filter(
      (clause) => clause !== 'noGround' && !regulation.clauses.has(full(regulation, clause)),
    );
    expect(unknown).toEqual([]);
  });
});
