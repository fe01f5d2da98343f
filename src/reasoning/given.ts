import { type DayNumber, isoDay } from '../calendar/index.ts';
import { type Issue, ReglementError, refuse } from '../errors/index.ts';
import { type Fact, type Facts, readFacts, type Stated, type Topic } from '../facts/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { consentValue } from '../language/consent-reading.ts';
import { consentHangsOn, type Encoding, type Item, itemsOf, knownOf } from '../language/index.ts';
import type { Case } from './case-shown.ts';
import { dayFactOf } from './days.ts';

/** What is fixed in every case, checked. Nothing is mandatory: what is left out varies. */
export interface Given {
  readonly stated: Stated;
  /** As it was handed in, as plain data. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly day: DayNumber | undefined;
}

/** Reads facts of a question of which none is mandatory. */
export function readGiven(value: unknown, facts: Facts, topic: Topic, path: string): Given {
  const entries = snapshot(value, [path]);
  if (isIssue(entries)) throw new ReglementError([entries]);
  const named = [...entries].filter(([name, one]) => one !== undefined || name !== 'asOf');
  const own = named.some(([name]) => name === 'asOf') && dayFactOf(topic) === undefined ? ['asOf'] : [];
  const read = placed(path, () =>
    readFacts(Object.fromEntries(named), { facts: optionalFacts(facts), topic, ownDays: own }),
  );
  const day = read.days.get('asOf') ?? dayOf(read, dayFactOf(topic));
  return { stated: read, told: JSON.parse(JSON.stringify(Object.fromEntries(named))), day };
}

/** The facts as no argument of any question; lists among them still name something. */
const optionalFacts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]): [string, Fact] => [
      name,
      fact.argumentOf === undefined ? fact : { ...fact, argumentOf: [] },
    ]),
  );

/** What a case of this library's own making states, the facts that hosts never hand in among it. */
export function readCase({ facts: said, question }: Case, facts: Facts): Stated {
  const stateable = Object.entries(optionalFacts(facts)).map(([name, fact]): [string, Fact] => {
    const { derived: _, ...rest } = fact;
    return [name, rest];
  });
  const own = Object.entries(said).filter(([name]) => name !== 'asOf');
  return readFacts(Object.fromEntries(own), { facts: Object.fromEntries(stateable), topic: question });
}

function dayOf(stated: Stated, name: string | undefined): DayNumber | undefined {
  const checked = name === undefined ? undefined : stated.get(name);
  return checked?.kind === 'day' ? checked.value : undefined;
}

function placed<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    const [first, ...others] = error.issues;
    const at = (issue: Issue): Issue => ({ ...issue, path: [path, ...issue.path] });
    throw new ReglementError([at(first), ...others.map(at)]);
  }
}

/** Per variable, the values that are left on a day; nothing, where all are. */
export function valuesLeft(
  { stated }: Given,
  encoding: Encoding,
  facts: Facts,
  topic: Topic,
  asOf: DayNumber,
): ReadonlyMap<number, readonly number[]> {
  const dayName = dayFactOf(topic);
  const all: Stated =
    dayName === undefined ? stated : new Map([...stated, [dayName, { kind: 'day', value: asOf } as const]]);
  const items = itemsOf(facts, all);
  const [first = new Map<string, string>()] = items;
  const item: Item = items.length === 1 ? first : new Map();
  const left = new Map<number, readonly number[]>();
  for (const [variable, value] of knownOf(encoding, facts, all, item, asOf).entries())
    if (value !== undefined) left.set(variable, [value]);
  for (const [name, own] of encoding.ofFact) {
    const [variable] = own;
    const checked = all.get(name);
    if (variable === undefined || checked === undefined || left.has(variable)) continue;
    const { domain = [] } = encoding.variables[variable] ?? {};
    // Of several items, every case has one.
    if (checked.kind === 'set')
      left.set(
        variable,
        checked.values.map((word) => domain.indexOf(word)),
      );
    if (checked.kind === 'consents') {
      const act = { facts, topic, stated: all, item, asOf };
      if (consentValue(encoding, checked.records, act) === undefined)
        refuse(consentHangsOn(encoding, checked.records, act).map((fact) => wanted(fact, asOf)));
    }
  }
  return left;
}

const wanted = (fact: string, asOf: DayNumber): Issue => ({
  code: 'missingArgument',
  path: ['given', fact],
  expected: `to be given as well: what the consents come to on ${isoDay(asOf)} hangs on it`,
});
