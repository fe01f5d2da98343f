import { drawn, inWorlds, requestOutcome } from '../../decision/request/outcome.ts';
import { type Node, no } from '../../diagram/index.ts';
import {
  certainly,
  type KernelQuestion,
  type Known,
  onDoubt,
  permitted,
  type Truth,
} from '../../language/index.ts';
import type { Case } from '../case-shown.ts';
import { NotReplayed } from './not-replayed.ts';
import type { Finding } from './report.ts';
import { caseIn, type DayView, knownIn, type View } from './view.ts';

/** Presumptions that lead away from the answer in doubt, and in no case towards it: they put the burden of proof on the wrong side. */
export function presumptionFindings(view: View): readonly Finding[] {
  const { topic, space } = view;
  const inDoubt = onDoubt[topic];
  if (inDoubt === undefined) return [];
  return Object.entries(space.facts).flatMap(([name, fact]) => {
    const presumed = 'presumed' in fact ? fact.presumed?.[topic] : undefined;
    if (presumed === undefined || fact.argumentOf?.includes(topic) === true) return [];
    const value = typeof presumed === 'object' ? presumed : String(presumed);
    if (view.days.some((day) => turning(view, day, name, value, inDoubt) !== undefined)) return [];
    const [away] = view.days.flatMap((day) => turning(view, day, name, value, !inDoubt) ?? []);
    if (away === undefined) return [];
    return [
      {
        severity: 'fault',
        clauses: [],
        rules: [],
        fact: name,
        told: {
          nl: `het vermoeden van \`${name}\` leidt weg van het antwoord bij twijfel, en nooit daarheen: ${away.told.nl}`,
          en: `what is presumed of \`${name}\` leads away from the answer in doubt, and never towards it: ${away.told.en}`,
        },
        witness: away,
      },
    ];
  });
}

/** A case that the presumed value answers so, where another value of the fact would not. */
function turning(
  view: View,
  day: DayView,
  name: string,
  presumed: string | readonly string[],
  isGranted: boolean,
): Case | undefined {
  const { workshop, encoding } = view.space;
  const { and, not, given, is } = workshop;
  for (const variable of encoding.ofFact.get(name) ?? []) {
    const { domain = [], name: own = '' } = encoding.variables[variable] ?? {};
    const value =
      typeof presumed === 'object'
        ? Number(presumed.includes(own.slice(name.length + 1)))
        : domain.indexOf(presumed);
    for (const answer of answersOf(view, day))
      for (const other of domain.keys()) {
        if (other === value) continue;
        const [here, there] = [given(answer, variable, value), given(answer, variable, other)];
        const turned = isGranted ? and(here, not(there)) : and(not(here), there);
        const put = and(given(day.possible, variable, value), given(day.possible, variable, other));
        const found = and(and(turned, put), is(variable, [value]));
        const witness = found === no ? undefined : caseIn(view, day, found);
        if (witness === undefined) continue;
        if (!isTurned(view, day, witness, name, other, isGranted)) throw new NotReplayed(name);
        return witness;
      }
  }
  return undefined;
}

/** The answers that are better for whoever benefits: of a request, that it is granted, and that it is not refused. */
function answersOf({ topic, space: { workshop } }: View, { law, drawn: reading }: DayView): readonly Node[] {
  if (topic !== 'request') return [reading.permitted(law.question)];
  const { final } = requestOutcome(law.question, drawn(workshop, reading));
  return [final.granted, workshop.not(final.refused)];
}

function askedOf(topic: View['topic'], question: KernelQuestion): readonly ((known: Known) => Truth)[] {
  if (topic !== 'request') return [(known) => permitted(question, known)];
  const final = (known: Known) => requestOutcome(question, inWorlds(known)).final;
  const not = (truth: Truth): Truth => (typeof truth === 'number' ? truth : !truth);
  return [(known) => final(known).granted, (known) => not(final(known).refused)];
}

/** Whether the interpreter says so too, in the words of the law's own encoding. */
function isTurned(
  view: View,
  day: DayView,
  witness: Case,
  name: string,
  other: number,
  isGranted: boolean,
): boolean {
  const { space, topic } = view;
  const { law } = day;
  const known = knownIn(view, day, witness);
  return (law.encoding.ofFact.get(name) ?? []).some((variable) => {
    const word = space.encoding.variables.find((one) => one.name === law.encoding.variables[variable]?.name)
      ?.domain[other];
    const changed = known.with(variable, law.encoding.variables[variable]?.domain.indexOf(word ?? '') ?? 0);
    const not = (truth: Truth): Truth => (typeof truth === 'number' ? truth : !truth);
    return askedOf(topic, law.question).some((ask) => {
      const so = (there: Known, wanted: boolean): boolean =>
        certainly(law.question, there, (one) => (wanted ? ask(one) : not(ask(one))));
      return so(known, isGranted) && so(changed, !isGranted);
    });
  });
}
