import { describe, expect, test } from 'vitest';
import type { Regulation } from '../../src/language/index.ts';
import { bureaus } from './bureaus.ts';
import { rightsMatrix } from './conflicts/rights-matrix.ts';
import { shown } from './conflicts/shown.ts';

/** A bureau is asked what its own words know; the rest of the row is another's. */
const known = (
  { vocabulary }: Regulation,
  facts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([name]) => name === 'asOf' || name === 'records' || Object.hasOwn(vocabulary.facts, name),
    ),
  );

describe('the rights that the texts give, and the statute where a text is empty', () => {
  test.each(rightsMatrix.map((row) => [row.right, row] as const))('%s', (right, row) => {
    const seen = bureaus.map(({ regulation }) =>
      shown(regulation, {
        ...row,
        facts: known(regulation, row.facts),
        shows: right,
        expect: { text: '', statute: '', final: '' },
      }),
    );
    expect({
      text: seen.map(({ text }) => text),
      statute: [...new Set(seen.map(({ statute }) => statute))],
      final: seen.map(({ final }) => final),
    }).toEqual({ text: row.text, statute: [row.statute], final: row.final });
  });
});
