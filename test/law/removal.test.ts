import { describe, expect, test } from 'vitest';
import { bureaus } from './bureaus.ts';
import { removals } from './removal.ts';

describe('every rule is missed by some worked example', () => {
  test.each(bureaus)('$regulation.text.id', ({ regulation, examples }) => {
    const survivors = removals(regulation, examples).filter(({ noticedBy }) => noticedBy !== 'examples');
    expect(survivors.map(({ rule, kind, noticedBy }) => `${rule} ${kind} (noticed by ${noticedBy})`)).toEqual(
      [],
    );
  });
});
