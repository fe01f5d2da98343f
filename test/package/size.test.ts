import { expect, test } from 'vitest';
import { sizes } from '../bench/rows/size.ts';

// A size is the same on every machine, so that it can be held here; times cannot. `docs/benchmarks.md` has the bars and how near this comes.
test('the engine with the edge, one bureau and all statutes stays small', async () => {
  const [row] = await sizes();
  const [, whole = ''] = row?.notes ?? [];
  expect(whole).toMatch(/edge, bureau and statutes/);
  expect(Number.parseFloat(whole)).toBeLessThan(47);
});
