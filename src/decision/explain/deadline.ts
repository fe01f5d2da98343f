import { match } from 'ts-pattern';
import type { Words } from '../answer.ts';
import type { Deadline, Extension, TermEnds, TermShown } from '../request/answer.ts';
import { dayInWords } from './days.ts';
import { both, type Language, sayIn, section } from './language.ts';
import { reservationInWords, stepsInWords } from './steps.ts';
import { withinInWords } from './terms.ts';
import { layerName, marks } from './words.ts';

/** A last day in one line: the day, or what is known of it, and the clause that gives it. */
export function deadlineLine(deadline: Deadline, language: Language): string {
  const on = (day: string): string => dayInWords(day, language);
  const say = sayIn(language);
  const words = match(deadline)
    .returnType<Words>()
    .with({ kind: 'exact' }, ({ day, governs }) =>
      both(`uiterlijk ${on(day)} (${governs})`, `by ${on(day)} (${governs})`),
    )
    .with({ kind: 'bounded' }, ({ notBefore, notAfter }) =>
      notAfter === undefined
        ? both(`niet vóór ${on(notBefore)} afgelopen`, `not over before ${on(notBefore)}`)
        : both(
            `ergens van ${on(notBefore)} tot en met ${on(notAfter)}`,
            `somewhere from ${on(notBefore)} through ${on(notAfter)}`,
          ),
    )
    .with({ kind: 'asSoonAsPossible' }, () => both('zo spoedig mogelijk', 'as soon as possible'))
    .with({ kind: 'noLimit' }, () => both('zonder einde', 'without an end'))
    .with({ kind: 'silent' }, () => both('geen termijn', 'no term'))
    .with({ kind: 'unknown' }, () => both('nog niet te zeggen', 'cannot be said yet'))
    .exhaustive();
  const promptly =
    deadline.promptly.length === 0 || deadline.kind === 'asSoonAsPossible'
      ? ''
      : say(both(', en zo spoedig mogelijk', ', and as soon as possible'));
  return `${say(words)}${promptly}`;
}

/** How a last day came about: every term with its own end, what gave way, and the counting step by step. */
export function deadlineDetails(name: string, deadline: Deadline, language: Language): readonly string[] {
  const say = sayIn(language);
  const steps = deadline.kind === 'exact' ? deadline.derivation : [];
  const reservations = 'reservations' in deadline ? deadline.reservations : [];
  return [
    ...section(
      say(both(`Termijnen voor ${name}`, `Terms for ${name}`)),
      deadline.layers.map((term) => termLine(term, deadline, language)),
    ),
    ...section(say(both(`Zo geteld voor ${name}`, `Counted for ${name}`)), stepsInWords(steps, language)),
    ...section(
      say(both(`Onder voorbehoud voor ${name}`, `For ${name}, subject to`)),
      reservations.map((one) => reservationInWords(one, language)),
    ),
  ];
}

function termLine(term: TermShown, { displaced }: Deadline, language: Language): string {
  const say = sayIn(language);
  const notes = [
    say(layerName[term.layer]),
    endInWords(term.ends, language),
    ...(term.countedAs === undefined
      ? []
      : [say(both(`geteld als ${term.countedAs}`, `counted as ${term.countedAs}`))]),
    ...(term.extension === undefined ? [] : [extensionInWords(term.extension, language)]),
    ...(displaced.includes(term.clause) ? [say(both('moet wijken', 'gives way'))] : []),
  ];
  const within = withinInWords(term.within, say);
  return `${term.clause}, ${within}: ${say(term.summary)} (${notes.join('; ')})${marks(term, say)}`;
}

function endInWords(ends: TermEnds, language: Language): string {
  const say = sayIn(language);
  return match(ends)
    .with({ kind: 'exact' }, ({ day }) => dayInWords(day, language))
    .with({ kind: 'bounded' }, ({ notBefore }) => {
      const day = dayInWords(notBefore, language);
      return say(both(`niet vóór ${day}`, `not before ${day}`));
    })
    .with({ kind: 'asSoonAsPossible' }, () => say(both('geen getal', 'no number')))
    .with({ kind: 'noLimit' }, () => say(both('zonder einde', 'without an end')))
    .exhaustive();
}

function extensionInWords({ status, toldOn, tellBy, until }: Extension, language: Language): string {
  const [last, end] = [dayInWords(tellBy, language), dayInWords(until, language)];
  const told = toldOn === undefined ? '' : dayInWords(toldOn, language);
  const words: Readonly<Record<Extension['status'], Words>> = {
    notTold: both(
      `te verlengen tot en met ${end}, mits meegedeeld uiterlijk ${last}`,
      `can be extended through ${end}, if told by ${last}`,
    ),
    inTime: both(
      `verlengd tot en met ${end}, meegedeeld ${told}`,
      `extended through ${end}, told on ${told}`,
    ),
    tooLate: both(
      `niet verlengd: meegedeeld ${told}, na ${last}`,
      `not extended: told on ${told}, after ${last}`,
    ),
    unknown: both(
      'of de verlenging op tijd kwam, is nog niet te zeggen',
      'whether the extension came in time cannot be said yet',
    ),
  };
  return sayIn(language)(words[status]);
}
