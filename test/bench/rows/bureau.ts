import fc from 'fast-check';
import { werkId } from '../../../src/bureaus.ts';
import { permission, stated } from '../../../src/decision/question.ts';
import { interpreted } from '../../../src/decision/verdict.ts';
import { nothingBound } from '../../../src/facts/index.ts';
import { canAccess, canDisclose, canProcess, forRegulation } from '../../../src/index.ts';
import { completeFacts, partialFacts } from '../../../src/testing/facts.ts';
import { interleaved } from '../measure.ts';
import type { Row } from '../report.ts';
import { asWerkId } from './as-werk-id.ts';

const day = '2026-03-02';
const days = fc.constant(day);
const draw = { numRuns: 300, seed: 3 };

/** A whole bureau with all its statutes: the workload in its words, ordinary checks, and random cases of which nothing repeats. */
export async function oneBureau(rounds: number): Promise<readonly Row[]> {
  return [...(await asWerkId(rounds)), await asAsked(rounds)];
}

async function asAsked(rounds: number): Promise<Row> {
  const policy = forRegulation(werkId, { standing: { kept: 'digital', clientStatus: 'capableAdult' } });
  const page = { asOf: day, actor: 'coach', mode: 'view', data: 'reports', neededFor: ['task'] } as const;
  const four = ['reports', 'plan', 'medical', 'education'] as const;
  const sent = {
    asOf: day,
    recipient: 'employer',
    purpose: 'reintegration',
    data: 'medical',
    clientStatus: 'capableAdult',
    kept: 'digital',
    consent: [],
  } as const;
  const whole = fc.sample(completeFacts(werkId.vocabulary, 'disclosure', { days }), draw);
  const part = fc.sample(partialFacts(werkId.vocabulary, 'disclosure', { days }), draw);
  const read = (facts: object) => stated(werkId, 'disclosure', facts, nothingBound);
  for (const facts of rounds === 0 ? [...whole.slice(0, 20), ...part.slice(0, 20)] : [...whole, ...part]) {
    const one = read(facts);
    const right = JSON.stringify(interpreted(werkId, 'disclosure', one.stated, one.day));
    if (JSON.stringify(permission(werkId, 'disclosure', facts)) !== right) throw new Error(right);
  }
  const ready = whole.slice(0, 40).map(read);
  const many = 200;
  const again = (ask: () => number) => () => {
    let sum = 0;
    for (let time = 0; time < many; time++) sum += ask();
    return sum;
  };
  const measured = await interleaved(
    [
      {
        name: 'page check, bound policy (one item, known)',
        run: again(() => policy.canAccess(page).because.length),
        size: many,
      },
      {
        name: 'disclosure to the employer (one item, partly known)',
        run: again(() => canDisclose(werkId, sent).because.length),
        size: many,
      },
      {
        name: 'processing of religion (one item, partly known)',
        run: again(
          () =>
            canProcess(werkId, {
              asOf: day,
              purpose: 'guidance',
              data: 'religion',
              clientStatus: 'capableAdult',
              kept: 'digital',
              consent: [],
            }).because.length,
        ),
        size: many,
      },
      {
        name: 'page check of four categories (partly known)',
        run: again(
          () =>
            canAccess(werkId, { asOf: day, actor: 'coach', mode: 'view', data: four, kept: 'digital' })
              .because.length,
        ),
        size: many,
      },
      {
        name: 'random disclosures of 1 to 55 items, all known, asked again',
        run: () =>
          whole.reduce((sum, facts) => sum + permission(werkId, 'disclosure', facts).because.length, 0),
        size: whole.length,
      },
      {
        name: 'the same, partly known, asked again',
        run: () =>
          part.reduce((sum, facts) => sum + permission(werkId, 'disclosure', facts).because.length, 0),
        size: part.length,
      },
      {
        name: 'the same, all known, by the interpreter',
        run: () =>
          ready.reduce(
            (sum, one) => sum + interpreted(werkId, 'disclosure', one.stated, one.day).because.length,
            0,
          ),
        size: ready.length,
      },
    ],
    rounds,
  );
  return { title: 'Werk ID with all its statutes, public functions', measured, bars: [] };
}
