import { describe, expect, test } from 'vitest';
import { bureaus } from './bureaus.ts';
import { askedOf } from './conflicts/asked.ts';
import { rightsMatrix } from './conflicts/rights-matrix.ts';
import { shown } from './conflicts/shown.ts';

describe('the rights that the texts give, and the statute where a text is empty', () => {
  test.each(rightsMatrix.map((row) => [row.right, row] as const))('%s', (right, row) => {
    const seen = bureaus.map(({ regulation }) =>
      shown(regulation, {
        ...row,
        facts: askedOf(regulation, row.facts),
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
