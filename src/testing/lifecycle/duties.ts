import type { ActDone, DutiesAnswer, DutyShown, Words } from '../../decision/index.ts';
import { canBePut } from '../cases/near-rules.ts';
import type { StatedFacts } from '../cases/satisfying.ts';
import { moved } from '../last-days.ts';
import { answered, indented, tellCase } from '../laws/put.ts';
import { said } from '../laws/tell-facts.ts';
import type { Happened } from './dossier.ts';
import { type Invariant, type Said, type Step, together } from './invariant.ts';
import { owedFor } from './stated.ts';

const asks: Words = said('wat moet er gebeuren?', 'what must be done?');

/** The event that brings duties with it, by its name in the vocabulary. */
function eventOf(happened: Happened): string | undefined {
  switch (happened.what) {
    case 'intake':
    case 'request':
    case 'endOfService':
      return happened.what;
    case 'question':
      return happened.topic;
    case 'answer':
      return happened.answer === 'refused' ? 'refusal' : 'correction';
    default:
      return undefined;
  }
}

/** A duty is open through its last day and breached from the day after, unless it was done. */
export const dutyTurnsOnItsDay: Invariant = {
  name: 'dutyTurnsOnItsDay',
  sentence: said(
    'een plicht staat open tot en met haar laatste dag, is daarna geschonden, en is vervuld zodra en zolang zij is nagekomen',
    'a duty is open through its last day, breached after it, and fulfilled once and for all when it was done',
  ),
  says: (step) => {
    const { happened, now, regulation } = step;
    const { facts } = regulation.vocabulary;
    const event = eventOf(happened);
    if (event === undefined || !canBePut(regulation, 'duty')) return 'idle';
    const factsOn = (on: string): StatedFacts => owedFor(now, { event, happenedOn: now.today }, facts, on);
    const owed = duties(step, factsOn(now.today), []);
    if (owed === undefined) return 'idle';
    return together(owed.duties.map((duty): Said => turns(step, duty, factsOn)));
  },
};

function turns(step: Step, duty: DutyShown, factsOn: (on: string) => StatedFacts): Said {
  const { lastDay, certain, clause, act } = duty;
  if (lastDay === undefined || !certain || lastDay < step.now.today) return 'idle';
  const dayAfter = moved(lastDay, 1);
  const done = (on: string): readonly ActDone[] => [{ clause, act, on }];
  const cases = [
    { on: lastDay, done: [], status: 'open' },
    { on: dayAfter, done: [], status: 'breached' },
    { on: lastDay, done: done(lastDay), status: 'fulfilled' },
    { on: moved(lastDay, 500), done: done(lastDay), status: 'fulfilled' },
    { on: dayAfter, done: done(dayAfter), status: 'fulfilledLate' },
  ] as const;
  for (const one of cases) {
    const answer = duties(step, factsOn(one.on), one.done);
    const found = answer?.duties.find((other) => other.rule === duty.rule);
    if (found === undefined || found.status === one.status) continue;
    return [
      ...tellCase(step.regulation, asks, factsOn(one.on)),
      said(`${clause} (${act}): ${duty.summary.nl}`, `${clause} (${act}): ${duty.summary.en}`),
      ...indented([
        said(`laatste dag ${lastDay}, gevraagd op ${one.on}`, `last day ${lastDay}, asked on ${one.on}`),
        ...one.done.map(({ on }) => said(`gedaan op ${on}`, `done on ${on}`)),
        said(
          `staat als ${found.status}, en is ${one.status}`,
          `is said to be ${found.status}, and is ${one.status}`,
        ),
      ]),
    ];
  }
  return 'holds';
}

const duties = ({ desk }: Step, facts: StatedFacts, done: readonly ActDone[]): DutiesAnswer | undefined =>
  answered(() => desk.ask('dutiesOn', { ...facts, done }));
