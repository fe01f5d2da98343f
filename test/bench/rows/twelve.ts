import { canDisclose, type Facts, type PreparedQuestion, prepare } from '../../../src/index.ts';
import { casl, caslGrounds } from '../engines/casl.ts';
import { jsonLogic, jsonLogicGrounds } from '../engines/json-logic.ts';
import { cedar, jsonRulesEngine, publicodes } from '../engines/slow.ts';
import { interleaved } from '../measure.ts';
import { of, type Row, ratio } from '../report.ts';
import { factsFor, regulationOf } from '../workload/as-regulation.ts';
import { groundsByHand, outcomeByHand } from '../workload/by-hand.ts';
import { meaning, twelve } from '../workload/rules.ts';
import { type Case, cases, flags, lists } from '../workload/words.ts';

const asOf = '2026-03-02';

/** As many cases as stay in the nearer caches for every contender: what is measured is deciding, not waiting for memory. */
const number = 500;
const few = 20;

const counted = (holds: boolean): number => (holds ? 1 : 0);

/** Twelve rules of disclosure, the outcome alone, with every ground, and through the public function. */
export async function twelveRules(rounds: number): Promise<readonly Row[]> {
  const all = cases(number);
  const some = all.slice(0, few);
  const regulation = regulationOf('twelve', twelve, factsFor(lists, flags));
  const question: PreparedQuestion<Facts, 'disclosure'> = prepare(regulation, 'disclosure', asOf);
  // As a host gets its facts: read from JSON, all of one shape.
  const stated = all.map((facts) => fromJsonText({ ...facts }));
  const known = stated.map((facts) => question.known(facts));
  const asked = all.map((facts) => fromJsonText({ asOf, ...facts }));
  const outcome = { casl: casl(twelve), logic: jsonLogic(twelve), cedar: cedar(twelve) };
  const slow = { rules: jsonRulesEngine(twelve), publicodes: publicodes(twelve, lists, flags) };
  const grounds = { casl: caslGrounds(twelve), logic: jsonLogicGrounds(twelve) };
  const groundsOf = (answer: ReturnType<typeof canDisclose>): readonly string[] =>
    answer.because
      .filter(({ aspect, effect }) => aspect === 'disclosure.recipient' && effect !== 'noGround')
      .map(({ clause }) => clause.slice('twelve:'.length));

  for (const [place, facts] of all.entries()) {
    const right = meaning(twelve, facts);
    const one = known[place];
    if (one === undefined) throw new Error('no case');
    same('by hand', outcomeByHand(facts), right.permitted);
    same('reglement', question.outcome(one) === 1, right.permitted);
    same('CASL', outcome.casl(facts), right.permitted);
    same('json-logic-engine', outcome.logic(facts), right.permitted);
    const ids = right.ids.toSorted().join();
    same('grounds by hand', groundsByHand(facts).ids.toSorted().join(), ids);
    same('grounds of reglement', groundsOf(question.answer(one)).toSorted().join(), ids);
    same(
      'grounds of canDisclose',
      JSON.stringify(canDisclose(regulation, { asOf, ...facts })),
      JSON.stringify(question.answer(one)),
    );
    same('grounds of CASL', grounds.casl(facts).toSorted().join(), ids);
    same('grounds of json-logic-engine', grounds.logic(facts).toSorted().join(), ids);
    if (place >= few) continue;
    same('cedar-wasm', outcome.cedar(facts), right.permitted);
    same('publicodes', slow.publicodes(facts), right.permitted);
    same('json-rules-engine', await slow.rules(facts), right.permitted);
  }

  const each = (decide: (facts: Case) => boolean, own: readonly Case[] = all) => ({
    run: () => own.reduce((sum, facts) => sum + counted(decide(facts)), 0),
    size: own.length,
  });
  const outcomes = await interleaved(
    [
      { name: 'by hand', ...each(outcomeByHand) },
      {
        name: 'reglement, prepared facts',
        run: () => known.reduce((sum, one) => sum + question.outcome(one), 0),
        size: number,
      },
      { name: 'json-logic-engine, compiled', ...each(outcome.logic) },
      { name: 'CASL', ...each(outcome.casl) },
      {
        name: 'json-rules-engine',
        run: async () => (await Promise.all(some.map(slow.rules))).filter((one) => one).length,
        size: few,
      },
      { name: 'cedar-wasm', ...each(outcome.cedar, some) },
      { name: 'publicodes', ...each(slow.publicodes, some) },
    ],
    rounds,
  );
  const answers = await interleaved(
    [
      {
        name: 'by hand',
        run: () => all.reduce((sum, facts) => sum + groundsByHand(facts).ids.length, 0),
        size: number,
      },
      {
        name: 'reglement, prepared facts',
        run: () => known.reduce((sum, one) => sum + question.answer(one).because.length, 0),
        size: number,
      },
      {
        name: 'json-logic-engine, with reasons',
        run: () => all.reduce((sum, facts) => sum + grounds.logic(facts).length, 0),
        size: number,
      },
      {
        name: 'CASL, with reasons',
        run: () => all.reduce((sum, facts) => sum + grounds.casl(facts).length, 0),
        size: number,
      },
      { name: 'CASL, bare yes or no', ...each(outcome.casl) },
      {
        name: 'reglement, facts read and checked only',
        run: () => stated.reduce((sum, facts) => sum + (question.known(facts) === undefined ? 0 : 1), 0),
        size: number,
      },
      {
        name: 'reglement, public function',
        run: () => asked.reduce((sum, facts) => sum + canDisclose(regulation, facts).because.length, 0),
        size: number,
      },
    ],
    rounds,
  );
  const hand = of(outcomes, 'by hand');
  const handGrounds = of(answers, 'by hand');
  const answer = of(answers, 'reglement, prepared facts');
  const open = of(answers, 'reglement, public function');
  const share = Math.max(0, 1 - answer / open);
  return [
    {
      title: 'Twelve rules of disclosure: the outcome',
      measured: outcomes,
      bars: [
        ratio('outcome only, against by hand', of(outcomes, 'reglement, prepared facts') / hand, 4),
        ratio(
          'outcome only, where code generation is barred (this library generates none)',
          of(outcomes, 'reglement, prepared facts') / hand,
          8,
        ),
      ],
    },
    {
      title: 'Twelve rules of disclosure: the complete answer with every ground',
      measured: answers,
      bars: [
        ratio('complete answer, against by hand', answer / handGrounds, 2),
        ratio('complete answer, where code generation is barred', answer / handGrounds, 4),
        ratio(
          'complete answer, against json-logic-engine with reasons',
          answer / of(answers, 'json-logic-engine, with reasons'),
          0.2,
        ),
        ratio(
          'public function, facts checked, against the bare yes or no of CASL',
          open / of(answers, 'CASL, bare yes or no'),
          1,
        ),
      ],
      notes: [`reading and checking the facts is ${(share * 100).toFixed(0)} % of the public function`],
    },
  ];
}

function same(who: string, came: unknown, wanted: unknown): void {
  if (came !== wanted) throw new Error(`${who} answers ${String(came)} where ${String(wanted)} is right`);
}

function fromJsonText<T>(facts: T): T {
  const read: T = JSON.parse(JSON.stringify(facts));
  return read;
}
