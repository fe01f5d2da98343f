import { describe, expect, test } from 'vitest';
import { nothingStanding, permission, stated } from '../../src/decision/question.ts';
import { interpreted } from '../../src/decision/verdict.ts';
import type { Facts } from '../../src/facts/index.ts';
import type { Example } from '../../src/law/example.ts';
import { bureaus } from '../law/bureaus.ts';
import { below, pick } from './chance.ts';
import { statedValue } from './drawn.ts';
import { asking, questions } from './questions.ts';
import { OnRecord } from './record.ts';

const onRecord = new OnRecord(new URL('./examples.json', import.meta.url));

type Said = Readonly<Record<string, unknown>>;

const firstOf = (facts: Said): string =>
  [facts.receivedOn, facts.asOf].find((day) => typeof day === 'string') ?? '2026-03-02';

/** A worked example with one thing changed: a fact left out, said otherwise, or said where it was not. */
function changed({ ask, facts }: Example, declared: Facts, seed: string): Said {
  const [topic] = questions[ask];
  const draw = { topic, facts: declared, seed };
  const names = Object.keys(facts).filter((name) => Object.hasOwn(declared, name));
  const others = Object.keys(declared).filter(
    (name) => declared[name]?.topics.includes(topic) === true && declared[name].derived !== true,
  );
  const way = below(5, seed, 'way');
  const name = pick(way === 4 || names.length === 0 ? others : names, seed, 'fact');
  if (way < 2) return Object.fromEntries(Object.entries(facts).filter(([one]) => one !== name));
  const fact = declared[name];
  return fact === undefined ? facts : { ...facts, [name]: statedValue(draw, name, fact, firstOf(facts)) };
}

describe.each(bureaus.map(({ regulation, examples }) => ({ id: regulation.text.id, regulation, examples })))(
  'the worked examples of $id',
  ({ id, regulation, examples }) => {
    const asked = [...new Set(examples.map(({ ask }) => ask))];
    test.each(asked)('%s: every answer is the one on record', (question) => {
      const own = examples.filter(({ ask }) => ask === question);
      onRecord.holds(
        `${id} ${question}`,
        own.map(({ facts }) => asking(regulation, question, facts)),
      );
    });
    test.each(asked)('%s: so is the answer where one fact is another', (question) => {
      const own = examples.filter(({ ask }) => ask === question);
      const { facts: declared } = regulation.vocabulary;
      onRecord.holds(
        `${id} ${question}, changed`,
        own.map((example, place) =>
          asking(regulation, question, changed(example, declared, `${id} ${question} ${place}`)),
        ),
      );
    });
    test('the reference says the same, to the byte', () => {
      const differing = examples.flatMap(({ ask, facts }) => {
        const [topic] = questions[ask];
        if (topic === 'request' || topic === 'retention' || topic === 'duty') return [];
        const read = stated(regulation, topic, facts, nothingStanding);
        const reference = JSON.stringify(interpreted(regulation, topic, read.stated, read.day));
        return JSON.stringify(permission(regulation, topic, facts)) === reference
          ? []
          : [JSON.stringify(facts)];
      });
      expect(differing).toEqual([]);
    });
  },
);
