import { describe, test } from 'vitest';
import type { Regulation } from '../../src/language/index.ts';
import { bureau as ofRequests } from '../decision/request/fixture.ts';
import { bureau as ofRetention } from '../decision/retention/fixture.ts';
import { bureaus } from '../law/bureaus.ts';
import { below, inPercent, pick } from './chance.ts';
import { drawn, shifted } from './drawn.ts';
import { asking, isQuestion, type Put, questions } from './questions.ts';
import { OnRecord } from './record.ts';

const onRecord = new OnRecord(new URL('./drawn.json', import.meta.url));

type Said = Readonly<Record<string, unknown>>;

const names = Object.keys(questions).filter(isQuestion);

/** Records of a file go with a request in some of the cases. */
function withRecords(regulation: Regulation, facts: Said, seed: string): Said {
  if (!inPercent(40, seed, 'records')) return facts;
  const { facts: declared } = regulation.vocabulary;
  const records = Array.from({ length: 1 + below(2, seed, 'records') }, (_, place) =>
    drawn({ topic: 'retention', facts: declared, seed: `${seed} ${place}` }),
  );
  return { ...facts, records };
}

/** Acts that the regulation or a statute asks for, done about that day. */
function withDone(regulation: Regulation, facts: Said, seed: string): Said {
  const acts = [...regulation.clauses].flatMap(([id, { clause }]) =>
    clause.rules.flatMap((rule) => (rule.rule === 'duty' ? [{ clause: id, act: rule.act }] : [])),
  );
  const day = String(facts.happenedOn ?? facts.asOf);
  const occasion = pick(['none', 'first', 'second'], seed, 'occasion');
  const done = Array.from({ length: below(5, seed, 'acts') }, (_, place) => ({
    ...pick(acts, seed, 'act', place),
    on: shifted(day.startsWith('2') ? day : '2026-03-02', pick([0, 0, 1, 5, 40, 100, -3], seed, 'on', place)),
    ...(inPercent(30, seed, 'occasion', place) ? { occasion: 'first' } : {}),
  }));
  return { ...facts, ...(occasion === 'none' ? {} : { occasion }), done };
}

function drawnFor(regulation: Regulation, name: keyof typeof questions, place: number): Put {
  const { id } = regulation.text;
  const [topic, ownDay] = questions[name];
  const seed = `${id} ${name} ${place}`;
  const draw = { topic, facts: regulation.vocabulary.facts, seed };
  const facts = drawn(ownDay === 'none' ? draw : { ...draw, ownDay });
  const whole =
    name === 'assessRequest' || name === 'requestDueDate'
      ? withRecords(regulation, facts, seed)
      : name === 'dutiesOn'
        ? withDone(regulation, facts, seed)
        : facts;
  return asking(regulation, name, whole);
}

const all: readonly Regulation[] = bureaus.map(({ regulation }) => regulation);

describe.each(names)('%s, facts drawn from the vocabulary', (name) => {
  test.each(all.map((regulation) => ({ id: regulation.text.id, regulation })))(
    '$id: every answer is the one on record',
    ({ id, regulation }) => {
      onRecord.holds(
        `${id} ${name}`,
        Array.from({ length: 15 }, (_, place) => drawnFor(regulation, name, place)),
      );
    },
  );
});

describe('made-up bureaus', () => {
  const asked = ['canCharge', 'assessRequest', 'requestDueDate', 'appealDueDate', 'dutiesOn'] as const;
  test.each(asked)('%s: every answer is the one on record', (name) => {
    onRecord.holds(
      `made up: ${name}`,
      Array.from({ length: 40 }, (_, place) => drawnFor(ofRequests, name, place)),
    );
  });

  test.each(['retentionDeadline', 'retentionStatus'] as const)(
    '%s: every answer is the one on record',
    (name) => {
      onRecord.holds(
        `made up: ${name}`,
        Array.from({ length: 40 }, (_, place) => drawnFor(ofRetention, name, place)),
      );
    },
  );
});
