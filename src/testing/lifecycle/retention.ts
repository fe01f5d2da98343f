import { readDay } from '../../calendar/index.ts';
import type { LastDay } from '../../decision/index.ts';
import { turningDays } from '../../language/law-cache.ts';
import type { StatedFacts } from '../cases/satisfying.ts';
import { bounds, moved } from '../last-days.ts';
import { indented } from '../laws/put.ts';
import { said, tellFacts } from '../laws/tell-facts.ts';
import { type Invariant, type Said, type Step, together } from './invariant.ts';
import { factsNow, heldBy, statusOf, tellLast, tellStatus, without } from './records.ts';

const eachHeld = (step: Step, says: (facts: StatedFacts) => Said): Said =>
  step.happened.what === 'sweep'
    ? together(heldBy(step.before, step).map(([place]) => says(factsNow(step, place))))
    : 'idle';

/** Nothing is destroyed that had to be kept. */
export const nothingDestroyedTooSoon: Invariant = {
  name: 'nothingDestroyedTooSoon',
  sentence: said(
    'niets wordt vernietigd voordat de bewaarplicht voorbij is',
    'nothing is destroyed before it no longer has to be kept',
  ),
  says: (step) => {
    const { happened, now, before } = step;
    if (happened.what !== 'sweep') return 'idle';
    const gone = now.records.flatMap(({ destroyedOn }, place) =>
      destroyedOn !== undefined && before.records[place]?.destroyedOn === undefined ? [place] : [],
    );
    return together(
      gone.map((place): Said => {
        const facts = factsNow(step, place);
        const status = statusOf(step, facts);
        if (status === undefined) return 'idle';
        const [, keep] = bounds(status.keepUntil);
        const isKept = status.keepUntil.kind !== 'none' && keep >= now.today;
        if (!isKept && !status.possible.includes('keep')) return 'holds';
        return [
          ...tellStatus(step, without(facts, happened.unknown)),
          said(`op ${now.today} vernietigd; daarna blijkt:`, `destroyed on ${now.today}; then it turns out:`),
          ...tellFacts(
            Object.fromEntries(Object.entries(facts).filter(([name]) => happened.unknown.includes(name))),
            step.regulation.vocabulary.facts,
          ),
          ...indented([tellLast(said('te bewaren tot en met', 'to be kept through'), status.keepUntil)]),
        ];
      }),
    );
  },
};

/** A record is kept through its last day of keeping, and is no longer in order from the day after the deadline. */
export const statusTurnsOnItsDay: Invariant = {
  name: 'statusTurnsOnItsDay',
  sentence: said(
    'een stuk blijft tot en met de dag waarop dat moet, en moet weg vanaf de dag na de uiterste',
    'a record stays through the day until which it must, and has to go from the day after the last',
  ),
  says: (step) =>
    eachHeld(step, (facts) => {
      const status = statusOf(step, facts);
      if (status === undefined) return 'idle';
      const turns = [
        { name: 'keepUntil', isOn: (word: string) => word === 'keep' },
        { name: 'deadline', isOn: (word: string) => word !== 'mustDelete' },
      ] as const;
      return together(
        turns.map(({ name, isOn }): Said => {
          const last = status[name];
          if (last.kind !== 'exact') return 'idle';
          const around = [last.day, moved(last.day, 1)].map((on) => ({
            on,
            status: statusOf(step, { ...facts, asOf: on }),
          }));
          // Under the law of another day the day itself may be another.
          const same = around.filter(({ status: other }) => isSameDay(other?.[name], last));
          const wrong = same.find(({ on, status: other }) =>
            other?.possible.some((word) => isOn(word) !== on <= last.day),
          );
          if (wrong === undefined) return same.length === 0 ? 'idle' : 'holds';
          return tellStatus(step, { ...facts, asOf: wrong.on });
        }),
      );
    }),
};

const isSameDay = (one: LastDay | undefined, other: LastDay): boolean =>
  one?.kind === 'exact' && other.kind === 'exact' && one.day === other.day;

const order: readonly string[] = ['keep', 'mayDelete', 'mustDelete'];

/** How many days later a record is looked at again. */
const later = [1, 31, 366, 3653] as const;

/** While nothing happens to it, what may be done with a record only grows. */
export const statusOnlyMovesOn: Invariant = {
  name: 'statusOnlyMovesOn',
  sentence: said(
    'zolang er niets gebeurt, hoeft een stuk dat weg mag nooit later alsnog te blijven',
    'while nothing happens, a record that may go never has to stay again',
  ),
  says: (step) =>
    eachHeld(step, (facts) => {
      const { today } = step.now;
      const status = statusOf(step, facts);
      if (status === undefined || status.status === 'undetermined') return 'idle';
      const days = later.map((by) => moved(today, by)).filter((on) => !isOtherLaw(step, today, on));
      const back = days.find((on) => {
        const word = statusOf(step, { ...facts, asOf: on })?.status ?? 'undetermined';
        return word !== 'undetermined' && order.indexOf(word) < order.indexOf(status.status);
      });
      if (back === undefined) return days.length === 0 || status.status === 'keep' ? 'idle' : 'holds';
      return [...tellStatus(step, facts), ...tellStatus(step, { ...facts, asOf: back })];
    }),
};

/** Whether a text or a clause begins or ends between two days. */
const isOtherLaw = ({ regulation: { text, statutes } }: Step, one: string, other: string): boolean =>
  turningDays([text, ...statutes]).some((turn) => readDay(one) < turn && turn <= readDay(other));
