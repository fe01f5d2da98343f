import { expect, test } from 'vitest';
import { quick } from './quick.ts';
import { listed, scoreOf } from './report.ts';
import { mutated } from './run.ts';

test('nine of ten small changes of the calendar are noticed by its own short tests', async () => {
  const results = [...(await mutated({ ...quick, say: () => undefined })).all.values()];
  expect(results.length).toBeGreaterThan(100);
  expect(scoreOf(results), listed(results).join('\n')).toBeGreaterThanOrEqual(0.9);
});
