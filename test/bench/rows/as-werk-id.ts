import { werkId } from '../../../src/bureaus.ts';
import { readDay } from '../../../src/calendar.ts';
import { decisionOn } from '../../../src/decision/compiled/decide.ts';
import { readerOf } from '../../../src/decision/compiled/reading.ts';
import { permission, stated } from '../../../src/decision/question.ts';
import { interpreted } from '../../../src/decision/verdict.ts';
import { nothingBound } from '../../../src/facts/index.ts';
import { casl } from '../engines/casl.ts';
import { jsonLogicGrounds } from '../engines/json-logic.ts';
import { interleaved } from '../measure.ts';
import { of, type Row, ratio } from '../report.ts';
import { atWerkId } from '../workload/at-werk-id.ts';
import { groundsByHand, outcomeByHand } from '../workload/by-hand.ts';
import { twelve } from '../workload/rules.ts';
import { cases } from '../workload/words.ts';

const day = '2026-03-02';

/**
 * The same cases, put to Werk ID with all its statutes. The contenders have the twelve rules and nothing else: nobody wrote a bureau with its
 * statutes in their languages.
 */
export async function asWerkId(rounds: number): Promise<readonly Row[]> {
  const all = cases(rounds === 0 ? 50 : 500);
  const bare = all.map(atWerkId);
  const asked = bare.map((facts): object => JSON.parse(JSON.stringify({ asOf: day, ...facts })));
  const asOf = readDay(day);
  const decision = decisionOn(werkId, 'disclosure', asOf);
  if (decision === undefined) throw new Error('Werk ID is not compiled');
  const read = readerOf(werkId.vocabulary.facts, 'disclosure', undefined);
  const known = bare.map((facts) => decision.coded(read(facts, nothingBound).said, asOf));
  for (const [place, facts] of asked.entries()) {
    const one = stated(werkId, 'disclosure', facts, nothingBound);
    const right = interpreted(werkId, 'disclosure', one.stated, one.day);
    const own = known[place];
    if (own === undefined || (decision.outcome(own, asOf) === 1) !== right.allowed)
      throw new Error(`outcome of ${place}`);
    const text = JSON.stringify(right);
    if (JSON.stringify(decision.answerCoded(own, asOf)) !== text) throw new Error(`answer to ${place}`);
    if (JSON.stringify(permission(werkId, 'disclosure', facts)) !== text)
      throw new Error(`public answer to ${place}`);
  }
  const logic = jsonLogicGrounds(twelve);
  const ability = casl(twelve);
  const measured = await interleaved(
    [
      {
        name: 'outcome by hand, twelve rules',
        run: () => all.reduce((sum, facts) => sum + (outcomeByHand(facts) ? 1 : 0), 0),
        size: all.length,
      },
      {
        name: 'outcome, prepared facts',
        run: () => known.reduce((sum, one) => sum + decision.outcome(one, asOf), 0),
        size: all.length,
      },
      {
        name: 'grounds by hand, twelve rules',
        run: () => all.reduce((sum, facts) => sum + groundsByHand(facts).ids.length, 0),
        size: all.length,
      },
      {
        name: 'complete answer, prepared facts',
        run: () => known.reduce((sum, one) => sum + decision.answerCoded(one, asOf).because.length, 0),
        size: all.length,
      },
      {
        name: 'json-logic-engine with reasons, twelve rules',
        run: () => all.reduce((sum, facts) => sum + logic(facts).length, 0),
        size: all.length,
      },
      {
        name: 'CASL, bare yes or no, twelve rules',
        run: () => all.reduce((sum, facts) => sum + (ability(facts) ? 1 : 0), 0),
        size: all.length,
      },
      {
        name: 'complete answer, public function',
        run: () =>
          asked.reduce((sum, facts) => sum + permission(werkId, 'disclosure', facts).because.length, 0),
        size: all.length,
      },
    ],
    rounds,
  );
  const answer = of(measured, 'complete answer, prepared facts');
  const open = of(measured, 'complete answer, public function');
  return [
    {
      title: 'The same cases, put to Werk ID with all its statutes',
      measured,
      bars: [
        ratio(
          'outcome only, against by hand (no code generation)',
          of(measured, 'outcome, prepared facts') / of(measured, 'outcome by hand, twelve rules'),
          8,
        ),
        ratio(
          'complete answer, against by hand (no code generation)',
          answer / of(measured, 'grounds by hand, twelve rules'),
          4,
        ),
        ratio(
          'complete answer, against json-logic-engine with reasons',
          answer / of(measured, 'json-logic-engine with reasons, twelve rules'),
          0.2,
        ),
        ratio(
          'public function, facts checked, against the bare yes or no of CASL',
          open / of(measured, 'CASL, bare yes or no, twelve rules'),
          1,
        ),
      ],
      notes: [
        `${new Set(known.map((one) => decision.answerCoded(one, asOf))).size} different answers; the contenders have the twelve rules alone`,
        `reading and checking the facts, consents among them, is ${(Math.max(0, 1 - answer / open) * 100).toFixed(0)} % of the public function`,
      ],
    },
  ];
}
