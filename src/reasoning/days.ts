import { type DayNumber, dayAt, isoDay, readDay } from '../calendar/index.ts';
import { ReglementError } from '../errors/index.ts';
import type { Topic } from '../facts/index.ts';
import { furtherDays } from '../language/check/further-days.ts';
import { allSlices, ordinaryDay, type Slice } from '../language/check/slices.ts';
import { conditionsOf, type Law, type Regulation, type Text } from '../language/index.ts';
import { asksWhetherOver, rememberedLaw } from '../language/law-cache.ts';
import { asLoaded } from '../language/only-loaded.ts';

/** One day, and what each regulation and its statutes say on it. It stands for every day on which they say the same. */
export interface LawsOfDay {
  readonly asOf: DayNumber;
  readonly laws: readonly Law[];
}

/** The facts that hold the day that selects the law, where that day is a fact of the question. */
const dayFact: Readonly<Partial<Record<Topic, string>>> = {
  charge: 'receivedOn',
  request: 'receivedOn',
};

/**
 * One day of every law that the regulations have together: on other days nothing begins or ends and no comparison of days comes out in another order. Given a day, that one.
 */
export function lawsOfDays(
  regulations: readonly Regulation[],
  topic: Topic,
  day?: DayNumber,
): readonly LawsOfDay[] {
  const lawsOn = (asOf: DayNumber): readonly Law[] => regulations.map((one) => one.lawOn(topic, asOf));
  if (day !== undefined) return [{ asOf: day, laws: lawsOn(day) }];
  const found: LawsOfDay[] = [];
  for (const slice of timeOf(regulations))
    for (const asOf of daysWithin(slice, lawsOn, topic, regulations)) {
      const laws = lawsOn(asOf);
      const isNew = !found.some(
        (other) =>
          laws.every((law, place) => isSame(law, other.laws[place])) &&
          classOfDay(topic, laws, asOf) === classOfDay(topic, other.laws, other.asOf),
      );
      if (isNew) found.push({ asOf, laws });
    }
  if (found.length > 0) return found;
  throw new ReglementError([
    {
      code: 'outOfRange',
      path: ['given', 'asOf'],
      expected: 'a day on which all of them are in force',
      remedy: 'say for which day the question is put',
    },
  ]);
}

/** Versions of one regulation are compared as texts; what follows another is never in force beside it. */
export function readTogether(regulations: readonly Regulation[]): readonly Regulation[] {
  const ids = new Set(regulations.map(({ text }) => text.id));
  return regulations.length > 1 && ids.size === 1 ? regulations.map(asIfInForce) : regulations;
}

function asIfInForce(regulation: Regulation): Regulation {
  const { text, vocabulary, statutes, holidays } = regulation;
  const { until: _, ...rest } = text;
  const lasting: Text = { ...rest, from: text.from === 'undated' ? text.from : '0001-01-01' };
  const lawOn = rememberedLaw({ text: lasting, facts: vocabulary.facts, statutes, holidays });
  return asLoaded({ ...regulation, text: lasting, lawOn });
}

/** The slices of time in which every one of the texts is in force. */
function timeOf(regulations: readonly Regulation[]): readonly Slice[] {
  const texts = [...new Set(regulations.flatMap(({ text, statutes }) => [text, ...statutes]))];
  return allSlices(texts).filter(({ first, last }) =>
    regulations.every(
      ({ text }) =>
        (text.from === 'undated' || readDay(text.from) <= first) &&
        (text.until === undefined || last <= readDay(text.until)),
    ),
  );
}

function daysWithin(
  slice: Slice,
  lawsOn: (asOf: DayNumber) => readonly Law[],
  topic: Topic,
  regulations: readonly Regulation[],
): readonly DayNumber[] {
  const ordinary = ordinaryDay(slice);
  const laws = lawsOn(ordinary);
  const conditions = laws.flatMap(({ rules }) => rules.flatMap(conditionsOf));
  const [first] = regulations;
  const further = first === undefined ? [] : furtherDays(slice, conditions, first.holidays);
  const after = cutsOfDay(topic, laws)
    .filter((cut) => cut >= slice.first && cut < slice.last)
    .map((cut) => dayAt(cut + 1));
  return [ordinary, ...further, ...after];
}

const cutsOfDay = (topic: Topic, laws: readonly Law[]): readonly number[] =>
  laws.flatMap(({ encoding }) => encoding.cuts.get(dayFact[topic] ?? '') ?? []);

/** Where the day that selects the law is a fact as well, it tells days apart. */
const classOfDay = (topic: Topic, laws: readonly Law[], asOf: DayNumber): string =>
  laws.map((law) => cutsOfDay(topic, [law]).filter((cut) => asOf > cut).length).join();

/** Whether two laws say the same: the same rules, read with the same words. */
function isSame(one: Law, other: Law | undefined): boolean {
  if (one === other) return true;
  if (other === undefined || one.rules.length !== other.rules.length) return false;
  // Whether a term is over cuts the facts anew on every day.
  if (one.rules.flatMap(conditionsOf).some(asksWhetherOver)) return false;
  return one.rules.every((own, place) => {
    const there = other.rules[place];
    return own.name === there?.name && own.rule === there.rule && wording(own.terms) === wording(there.terms);
  });
}

const wording = ({ names, consent, scope }: Law['rules'][number]['terms']): string =>
  JSON.stringify([[...names].map(([fact, own]) => [fact, [...own]]), consent, scope]);

/** The fact whose value the day is, for questions that have one. */
export const dayFactOf = (topic: Topic): string | undefined => dayFact[topic];

export const isoDays = (days: readonly LawsOfDay[]): readonly string[] =>
  days.map(({ asOf }) => isoDay(asOf));
