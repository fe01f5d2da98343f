import { describe, expect, test } from 'vitest';
import { worded } from '../../src/errors/index.ts';
import { faultsOf } from '../../src/language/index.ts';
import { dutchHolidays } from '../../src/law/holidays.ts';
import { dutchLaw } from '../../src/law/statutes/index.ts';
import { core } from '../../src/law/vocabulary/index.ts';

// A load looks at the regulation alone, for speed; the statutes beneath it are looked at here, once for all of them.
describe('the statutes are in order', () => {
  const setting = { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays };

  test.each(dutchLaw.map((text) => ({ id: text.id, text })))('$id', ({ text }) => {
    expect(faultsOf(text, setting, 'statute').map(worded)).toEqual([]);
  });
});
