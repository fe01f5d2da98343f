import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { permission } from '../../src/decision/question.ts';
import { bureauCases } from './bureau-cases.ts';

/** Asks the same under five host zones, and prints what differed: the zones' own offsets, and the answers. */
const offsets = new Set<number>();
const answers = new Set<string>();
const cases = fc.sample(bureauCases, { numRuns: 60, seed: 20180525 });
for (const zone of [
  'UTC',
  'Europe/Amsterdam',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
]) {
  process.env.TZ = zone;
  offsets.add(new Date('2024-03-30T12:00:00Z').getTimezoneOffset());
  const all = cases.map(({ regulation, topic, less }) => permission(regulation, topic, less));
  answers.add(createHash('sha256').update(JSON.stringify(all)).digest('hex'));
}
process.stdout.write(JSON.stringify({ offsets: [...offsets], answers: [...answers] }));
