import { expect, test } from 'vitest';
import { sizes } from '../bench/rows/size.ts';

// A size is the same on every machine, so that it can be held here; times cannot.
test('the engine with the edge, one bureau and all statutes stays within its bar', async () => {
  const bars = (await sizes()).flatMap((row) => row.bars);
  expect(bars.find(({ measure }) => measure.startsWith('with the edge'))).toMatchObject({ met: true });
});
