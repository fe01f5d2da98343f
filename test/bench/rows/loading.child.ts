import { prepare } from '../../../src/index.ts';
import { ability } from '../engines/casl.ts';
import { factsFor, regulationFrom, textOf } from '../workload/as-regulation.ts';
import { overlapping, overlappingCases, wide, wideFlags } from '../workload/generated.ts';
import { meaning } from '../workload/rules.ts';

/** Loads and decides once, and prints how long it took and what stays on the heap. The rules, the text and the cases are there before. */
const rules = overlapping(10_000);
const three = overlappingCases(3);
const text = textOf('overlapping', rules);
const words = factsFor(wide, wideFlags);
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
};

function reglement(): readonly boolean[] {
  const question = prepare(regulationFrom(text, words), 'disclosure', '2026-03-02');
  const decided = three.map((facts) => question.outcome(question.known(facts)) === 1);
  kept.push(question);
  return decided;
}

function casl(): readonly boolean[] {
  const own = ability(rules);
  kept.push(own);
  return three.map((facts) => own.can('disclose', facts));
}

const kept: unknown[] = [];
const before = heap();
const start = process.cpuUsage();
const decided = process.argv[2] === 'casl' ? casl() : reglement();
const { user, system } = process.cpuUsage(start);
const milliseconds = (user + system) / 1_000;
const mebibytes = heap() - before;
if (three.some((facts, place) => meaning(rules, facts).permitted !== decided[place]))
  throw new Error('wrong');
console.log(JSON.stringify([milliseconds, mebibytes, kept.length]));
