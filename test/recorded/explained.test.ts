import { describe, expect, test } from 'vitest';
import type { Regulation } from '../../src/language/index.ts';
import { bureau as ofRequests } from '../decision/request/fixture.ts';
import { bureau as ofRetention } from '../decision/retention/fixture.ts';
import { bureaus } from '../law/bureaus.ts';
import { below } from './chance.ts';
import { drawn } from './drawn.ts';
import { call, isQuestion, type Put, put, questions } from './questions.ts';
import { OnRecord } from './record.ts';

const onRecord = new OnRecord(new URL('./explained.json', import.meta.url));

type Path = readonly (string | number)[];

/** Every place in an answer. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function at(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null ? at(Reflect.get(value, key), rest) : undefined;
}

/** A copy with something else in one place; `undefined` takes the place away. */
function withAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.flatMap((one, place) =>
      String(place) !== String(key)
        ? [one]
        : rest.length === 0 && other === undefined
          ? []
          : [withAt(one, rest, other)],
    );
  return Object.fromEntries(
    Object.entries(Object(value)).flatMap(([name, one]) =>
      name !== key
        ? [[name, one]]
        : rest.length === 0 && other === undefined
          ? []
          : [[name, withAt(one, rest, other)]],
    ),
  );
}

const withoutNumbers = (path: Path): string => path.filter((key) => !/^\d+$/.test(String(key))).join('.');

interface Part {
  readonly answer: unknown;
  readonly path: Path;
}

/** The same part of several answers. */
function grouped(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const kind = withoutNumbers(part.path);
    const own = found.get(kind) ?? [];
    found.set(kind, own);
    own.push(part);
  }
  return found;
}

const made: readonly Regulation[] = [ofRequests, ofRetention];
const all: readonly Regulation[] = [...bureaus.map(({ regulation }) => regulation), ...made];

/** Answers to one question, of as many sorts as can be drawn. */
function answersTo(name: keyof typeof questions): readonly unknown[] {
  const [topic, ownDay] = questions[name];
  return all.flatMap((regulation) =>
    Array.from({ length: 3 }, (_, place) => {
      const seed = `${regulation.text.id} ${name} explained ${place}`;
      const draw = { topic, facts: regulation.vocabulary.facts, seed };
      const facts = drawn(ownDay === 'none' ? draw : { ...draw, ownDay });
      try {
        const done = { done: place % 2 === 0 ? doneBy(regulation, String(facts.asOf)) : [] };
        return call('ask', [regulation, name, name === 'dutiesOn' ? { ...facts, ...done } : facts]);
      } catch {
        return undefined;
      }
    }).filter((answer) => answer !== undefined),
  );
}

/** All acts that duties ask for, done on that day. */
const doneBy = (regulation: Regulation, on: string): readonly object[] =>
  [...regulation.clauses].flatMap(([id, { clause }]) =>
    clause.rules.flatMap((rule) => (rule.rule === 'duty' ? [{ clause: id, act: rule.act, on }] : [])),
  );

const wrong: readonly unknown[] = [undefined, 7, 'iets'];

describe.each(Object.keys(questions).filter(isQuestion))('answers to %s', (name) => {
  const answers = answersTo(name);
  const places = answers.flatMap((answer) => placesIn(answer).map((path) => ({ answer, path })));
  const byKind = grouped(places);

  test('each part of an answer, spoilt in every way, is refused or told in the same words', () => {
    const cases = [...byKind].map(([kind, own]): Put => {
      const { answer, path } = own[below(own.length, name, kind)] ?? { answer: undefined, path: [] };
      return together(
        `${name}: ${kind}`,
        wrong.map((value, turn) => told(withAt(answer, path, value), turn)),
      );
    });
    expect(cases.length).toBeGreaterThan(8);
    onRecord.holds(`${name}: spoilt`, cases);
  });

  test('each part of an answer, said otherwise, is told in the same words', () => {
    const cases = [...byKind].map(([kind, own]): Put => {
      const { answer, path } = own[below(own.length, name, kind, 'other')] ?? { answer: undefined, path: [] };
      const values = new Map(
        own.map((one) => [JSON.stringify(at(one.answer, one.path)), at(one.answer, one.path)]),
      );
      const few = [...values.values()].filter((_, place) => place < 3);
      return together(
        `${name}: ${kind}`,
        few.map((value, turn) => told(withAt(answer, path, value), turn)),
      );
    });
    onRecord.holds(`${name}: said otherwise`, cases);
  });
});

const told = (answer: unknown, turn: number): Put =>
  put('explain', [answer, turn % 2 === 0 ? 'nl' : 'en'], 'answer');

const together = (label: string, cases: readonly Put[]): Put => ({
  told: label,
  came: () => {
    const came = cases.map((one) => one.came());
    const isRefused = came.some(({ outcome }) => outcome === 'not in order');
    return {
      outcome: isRefused ? 'some refused' : 'told',
      answer: came.map(({ answer }) => answer).join('\n'),
      words: '',
    };
  },
});
