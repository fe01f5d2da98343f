import type { Call } from './call.ts';
import { callsOfCalendar } from './calls-of-calendar.ts';
import { callsOfDecision } from './calls-of-decision.ts';
import { callsOfLanguage } from './calls-of-language.ts';
import { callsOfPacked } from './calls-of-packed.ts';
import { callsOfReasoning } from './calls-of-reasoning.ts';
import { callsOfSweep } from './calls-of-sweep.ts';

/** Every public function of all entry points but the test kit, which has its own. */
export const allCalls: readonly Call[] = [
  ...callsOfDecision,
  ...callsOfLanguage,
  ...callsOfReasoning,
  ...callsOfPacked,
  ...callsOfSweep,
  ...callsOfCalendar,
];

/** The same, each as often as it is to be tried. */
export const weighed = (calls: readonly Call[]): readonly Call[] =>
  calls.flatMap((call) => Array.from({ length: call.weight ?? 1 }, () => call));
