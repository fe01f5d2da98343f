import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { werkId } from '../../src/bureaus.ts';
import { canDisclose } from '../../src/index.ts';

const script = fileURLToPath(new URL('./no-code-generation.child.ts', import.meta.url));

test('the compiled form decides where code cannot be made of text, and answers the same', () => {
  const text = execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--import', 'tsx', script],
    { encoding: 'utf8' },
  );
  const answer = JSON.stringify(
    canDisclose(werkId, {
      asOf: '2026-03-02',
      recipient: 'employer',
      purpose: 'reintegration',
      data: ['reports'],
      consent: [],
      clientStatus: 'capableAdult',
      kept: 'digital',
    }),
  );
  expect(JSON.parse(text)).toEqual({
    barred: true,
    compiled: true,
    outcome: 0,
    asked: answer,
    answered: answer,
  });
});
