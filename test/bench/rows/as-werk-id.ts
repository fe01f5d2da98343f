import { werkId } from '../../../src/bureaus.ts';
import { readDay } from '../../../src/calendar.ts';
import { permission, stated } from '../../../src/decision/question.ts';
import { interpreted } from '../../../src/decision/verdict.ts';
import { nothingBound } from '../../../src/facts/index.ts';
import { type Facts, type PreparedQuestion, prepare, type Regulation } from '../../../src/index.ts';
import { casl } from '../engines/casl.ts';
import { caslOutcome, caslWithFunctions, logicOutcome, logicReasons } from '../engines/clauses.ts';
import { jsonLogicGrounds } from '../engines/json-logic.ts';
import { interleaved } from '../measure.ts';
import { of, type Row, ratio } from '../report.ts';
import { atWerkId } from '../workload/at-werk-id.ts';
import { groundsByHand, outcomeByHand } from '../workload/by-hand.ts';
import { twelve } from '../workload/rules.ts';
import { fixedAtWerkId, otherCasesAtWerkId, rulesAtWerkId, werkIdCase } from '../workload/same-decision.ts';
import { werkIdGrounds, werkIdOutcome } from '../workload/werk-id-by-hand.ts';
import { cases } from '../workload/words.ts';

const day = '2026-03-02';
const bureau: Regulation = werkId;

/**
 * The cases of the workload, put to Werk ID with all its statutes. The contenders decide the same: the hand-written functions and the other packages have every clause
 * of the bureau and its statutes, as far as the facts that are the same in all cases leave it; the library has them all, and does not know which facts vary.
 */
export async function asWerkId(rounds: number): Promise<readonly Row[]> {
  const all = cases(rounds === 0 ? 50 : 500);
  const bare = all.map((one): object => JSON.parse(JSON.stringify(atWerkId(one))));
  const asked = bare.map((facts): object => ({ asOf: day, ...facts }));
  const question: PreparedQuestion<Facts, 'disclosure'> = prepare(bureau, 'disclosure', day);
  const known = bare.map((facts) => question.known(facts));
  const own = asked.map(werkIdCase);
  const words = own.map((facts) => ({ ...facts }));
  const { left, meaning, meaningLeft } = rulesAtWerkId();
  const logic = { outcome: logicOutcome(left), reasons: logicReasons(left) };
  const ability = { queries: caslOutcome(left), functions: caslWithFunctions(left) };

  const asOf = readDay(day);
  for (const [place, facts] of asked.entries()) {
    const one = stated(bureau, 'disclosure', facts, nothingBound);
    const right = interpreted(bureau, 'disclosure', one.stated, asOf);
    const [ready, case_] = [known[place], own[place]];
    if (ready === undefined || case_ === undefined) throw new Error('no case');
    const text = JSON.stringify(right);
    same('outcome', question.outcome(ready) === 1, right.allowed);
    same('answer', JSON.stringify(question.answer(ready)), text);
    same('public answer', JSON.stringify(permission(bureau, 'disclosure', facts)), text);
    const ids = idsOf(
      right.because.map(({ rule, aspect, effect }) => (effect === 'noGround' ? `noGround ${aspect}` : rule)),
    );
    same('grounds of every clause', idsOf(meaning({ ...fixedAtWerkId, ...case_ }).ids), ids);
    same('grounds of the clauses left', idsOf(meaningLeft({ ...case_ }).ids), ids);
    same('outcome by hand', werkIdOutcome(case_), right.allowed);
    same('grounds by hand', idsOf(werkIdGrounds(case_).ids), ids);
    same('permitted by hand', werkIdGrounds(case_).permitted, right.allowed);
    same('json-logic-engine', logic.outcome({ ...case_ }), right.allowed);
    same('grounds of json-logic-engine', idsOf(logic.reasons({ ...case_ }).ids), ids);
    same('CASL', ability.queries({ ...case_ }), right.allowed);
    same('CASL with functions', ability.functions({ ...case_ }), right.allowed);
  }
  // The contenders were not made for these cases alone: the same facts with any of their values.
  for (const case_ of otherCasesAtWerkId(rounds === 0 ? 200 : 2_000)) {
    const right = meaning({ ...fixedAtWerkId, ...case_ });
    same('outcome by hand', werkIdOutcome(case_), right.permitted);
    same('grounds by hand', idsOf(werkIdGrounds(case_).ids), idsOf(right.ids));
    same('json-logic-engine', logic.outcome({ ...case_ }), right.permitted);
    same('grounds of json-logic-engine', idsOf(logic.reasons({ ...case_ }).ids), idsOf(right.ids));
    same('CASL', ability.queries({ ...case_ }), right.permitted);
    same('CASL with functions', ability.functions({ ...case_ }), right.permitted);
  }

  const size = all.length;
  const counted = (holds: boolean): number => (holds ? 1 : 0);
  const [ofTwelve, abilityOfTwelve] = [jsonLogicGrounds(twelve), casl(twelve)];
  const measured = await interleaved(
    [
      {
        name: 'outcome by hand',
        run: () => own.reduce((sum, facts) => sum + counted(werkIdOutcome(facts)), 0),
        size,
      },
      {
        name: 'outcome, prepared facts',
        run: () => known.reduce((sum, one) => sum + question.outcome(one), 0),
        size,
      },
      {
        name: 'outcome, json-logic-engine',
        run: () => words.reduce((sum, facts) => sum + counted(logic.outcome(facts)), 0),
        size,
      },
      {
        name: 'grounds by hand',
        run: () => own.reduce((sum, facts) => sum + werkIdGrounds(facts).ids.length, 0),
        size,
      },
      {
        name: 'complete answer, prepared facts',
        run: () => known.reduce((sum, one) => sum + question.answer(one).because.length, 0),
        size,
      },
      {
        name: 'json-logic-engine with reasons',
        run: () => words.reduce((sum, facts) => sum + logic.reasons(facts).ids.length, 0),
        size,
      },
      {
        name: 'CASL, bare yes or no',
        run: () => words.reduce((sum, facts) => sum + counted(ability.queries(facts)), 0),
        size,
      },
      {
        name: 'CASL, bare yes or no, functions for conditions',
        run: () => words.reduce((sum, facts) => sum + counted(ability.functions(facts)), 0),
        size,
      },
      {
        name: 'facts read, checked and prepared only',
        run: () => bare.reduce((sum, facts) => sum + (question.known(facts) === undefined ? 0 : 1), 0),
        size,
      },
      {
        name: 'complete answer, public function',
        run: () =>
          asked.reduce((sum, facts) => sum + permission(bureau, 'disclosure', facts).because.length, 0),
        size,
      },
      {
        name: 'for comparison, twelve rules: outcome by hand',
        run: () => all.reduce((sum, facts) => sum + counted(outcomeByHand(facts)), 0),
        size,
      },
      {
        name: 'for comparison, twelve rules: grounds by hand',
        run: () => all.reduce((sum, facts) => sum + groundsByHand(facts).ids.length, 0),
        size,
      },
      {
        name: 'for comparison, twelve rules: json-logic-engine with reasons',
        run: () => all.reduce((sum, facts) => sum + ofTwelve(facts).length, 0),
        size,
      },
      {
        name: 'for comparison, twelve rules: CASL, bare yes or no',
        run: () => all.reduce((sum, facts) => sum + counted(abilityOfTwelve(facts)), 0),
        size,
      },
    ],
    rounds,
  );
  const outcome = of(measured, 'outcome, prepared facts');
  const answer = of(measured, 'complete answer, prepared facts');
  const open = of(measured, 'complete answer, public function');
  const hand = of(measured, 'outcome by hand');
  const grounds = of(measured, 'grounds by hand');
  const ofAll = rulesAtWerkId().all.aspects.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const ofLeft = left.aspects.reduce((sum, { clauses }) => sum + clauses.length, 0);
  return [
    {
      title: 'The same cases, put to Werk ID with all its statutes: every contender decides the same',
      measured,
      bars: [
        ratio('outcome only, against by hand', outcome / hand, 4),
        ratio('outcome only, where code generation is barred', outcome / hand, 8),
        ratio('complete answer, against by hand', answer / grounds, 2),
        ratio('complete answer, where code generation is barred', answer / grounds, 4),
        ratio(
          'complete answer, against json-logic-engine with reasons',
          answer / of(measured, 'json-logic-engine with reasons'),
          0.2,
        ),
        ratio(
          'public function, facts checked, against the bare yes or no of CASL',
          open / of(measured, 'CASL, bare yes or no'),
          1,
        ),
      ],
      notes: [
        `${ofAll} rules; the contenders have the ${ofLeft} that the facts which never vary here leave, simplified, and get consent as one word; the library gets the records`,
        `${new Set(known.map((one) => question.answer(one))).size} different answers; grounds and outcomes were held equal in all cases, and in 2,000 others`,
        `reading and checking the facts, consents among them, and finding the answer to them, is ${(Math.max(0, 1 - answer / open) * 100).toFixed(0)} % of the public function`,
      ],
    },
  ];
}

const idsOf = (ids: readonly string[]): string => ids.toSorted().join();

function same(who: string, came: unknown, wanted: unknown): void {
  if (came !== wanted) throw new Error(`${who} answers ${String(came)} where ${String(wanted)} is right`);
}
