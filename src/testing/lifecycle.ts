import fc from 'fast-check';
import type { Language, Words } from '../decision/index.ts';
import type { Regulation } from '../language/index.ts';
import { daysOf } from './cases/near-rules.ts';
import { type Desk, libraryDesk } from './desk.ts';
import { beginnings } from './lifecycle/beginnings.ts';
import { happeningsOf } from './lifecycle/happenings.ts';
import { invariants } from './lifecycle/invariants.ts';
import { Beginning, type Bureau, bureauOf, type Life, LifeStep } from './lifecycle/life.ts';
import { waits } from './lifecycle/waits.ts';

/** How lives of dossiers are drawn, and who answers the questions about them. */
export interface LifecycleChoice {
  /** The language of the counterexample; English where it is left out. */
  readonly language?: Language;
  /** The days on which files are opened; without it, days about the turns of the texts, holidays, the ends of months, and ordinary ones. */
  readonly days?: fc.Arbitrary<string>;
  /** The most that happens in one life; 30 where it is left out. */
  readonly steps?: number;
  /** Whoever answers in place of the library: a host's own software about it. */
  readonly desk?: Desk;
  /** Is told each time that an invariant had something to say, by its name: to see that none of them was idle. */
  readonly heard?: (invariant: string) => void;
}

/** What holds at every step in the life of a dossier: the name of each invariant, and its sentence. */
export const lifecycleInvariants: readonly { readonly name: string; readonly sentence: Words }[] =
  invariants.map(({ name, sentence }) => ({ name, sentence }));

/**
 * The lives of dossiers under a regulation, as a property for `fc.assert`: intake, consent, disclosure, withdrawal, requests with their extensions and pauses,
 * legal claims, the end of the service, sweeps, in any order and with days and years between them. After every step all invariants must hold; a life for which
 * one does not is shrunk to the few events that it hangs on, and told day by day.
 *
 * @param regulation any loaded regulation. What its vocabulary has no words for does not happen.
 * @param choice the language of a counterexample, the days, the number of steps, and who answers.
 * @returns a property: `fc.assert` throws where it does not hold, with `LawBroken` as the cause.
 * @see AVG 5(1)(e), 7(3), 12(3), 17; before 25 May 2018 Wbp 10, 35 and 36.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { werkId } from 'reglement/bureaus';
 * import { lifecycle } from 'reglement/testing';
 * fc.assert(lifecycle(werkId), { numRuns: 10 });
 * ```
 */
export function lifecycle(regulation: Regulation, choice: LifecycleChoice = {}): fc.IProperty<unknown> {
  const { language = 'en', steps = 30, days = daysOf(regulation), heard = () => undefined } = choice;
  const desk = choice.desk ?? libraryDesk(regulation);
  const commands = happeningsOf(regulation, days).map((happening) =>
    fc.tuple(waits, happening).map(([wait, one]) => new LifeStep(wait, one)),
  );
  return fc.property(
    beginnings(regulation, openingDays(regulation, days)).map((dossier) => new Beginning(dossier)),
    fc.commands(commands, { maxCommands: steps, size: 'max' }),
    ({ dossier }, lived) =>
      fc.modelRun(() => {
        const model: Life = { dossier, ahead: [] };
        return { model, real: bureauOf(regulation, { desk, language, heard }) };
      }, fromIntake(lived)),
  );
}

/** Half of the files are opened when the regulation is in force already: most of a life should be under it. */
const openingDays = ({ text: { from } }: Regulation, days: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  from === 'undated'
    ? days
    : fc.oneof(
        days.map((day) => (day < from ? from : day)),
        days,
      );

/** Every life begins with the intake, also one of which all else was left out. */
function* fromIntake(
  lived: Iterable<fc.Command<Life, Bureau>>,
): Generator<fc.Command<Life, Bureau>, void, undefined> {
  yield new LifeStep({ days: 0 }, { what: 'intake' });
  yield* lived;
}
