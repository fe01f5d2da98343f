import { notYet, ReglementError, replay, unknownDay } from 'reglement';
import { readDay } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import type { Regulation } from '../../src/language/index.ts';
import { lighthouse } from '../decision/fixtures/lighthouse.ts';
import { bureau as ofRequests } from '../decision/request/fixture.ts';
import { bureau as ofRetention } from '../decision/retention/fixture.ts';
import { bureaus } from '../law/bureaus.ts';
import { below, pick } from './chance.ts';
import { drawn } from './drawn.ts';
import { call, isQuestion, type Put, put, questions } from './questions.ts';
import { OnRecord } from './record.ts';

const onRecord = new OnRecord(new URL('./others.json', import.meta.url));

type Said = Readonly<Record<string, unknown>>;

const without = (facts: Said, ...names: readonly string[]): Said =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

const times = <T>(count: number, make: (place: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, place) => make(place));

const all: readonly Regulation[] = bureaus.map(({ regulation }) => regulation);
const named = all.map((regulation) => ({ id: regulation.text.id, regulation }));
const topics = ['access', 'disclosure', 'processing'] as const;

const factsOf = (regulation: Regulation, name: keyof typeof questions, seed: string): Said => {
  const [topic, ownDay] = questions[name];
  const draw = { topic, facts: regulation.vocabulary.facts, seed: `${regulation.text.id} ${seed}` };
  return drawn(ownDay === 'none' ? draw : { ...draw, ownDay });
};

const outcomes = ['forbidden', 'permitted', 'undetermined'];

/** What was answered, or why it was refused. */
function came(asked: () => unknown): unknown {
  try {
    return asked();
  } catch (error) {
    if (error instanceof ReglementError) return error.message;
    throw error;
  }
}

/** Records that differ in their days only; some of which have not come, and some of which nobody knows. */
function columnsHold(regulation: Regulation): void {
  const { id } = regulation.text;

  const { facts } = regulation.vocabulary;
  const days = Object.keys(facts).filter(
    (name) => facts[name]?.kind === 'day' && facts[name].topics.includes('retention'),
  );
  const cases = times(6, (place): Put => {
    const same = without(factsOf(regulation, 'retentionStatus', `columns ${place}`), 'asOf', ...days);
    const column = (name: string) =>
      Int32Array.from(
        times(
          20,
          (row) =>
            pick([notYet, unknownDay, 0, 0, 0, 0, 0, 0], id, 'odd', place, name, row) ||
            readDay('2014-01-01') + below(5_000, id, 'column', place, name, row),
        ),
      );
    const columns = { same, days: Object.fromEntries(days.map((name) => [name, column(name)])) };
    return put('retentionColumns', [regulation, columns, '2024-03-29'], `at ${id}, ${JSON.stringify(same)}`);
  });
  onRecord.holds(`${id} retentionColumns`, cases);
}

const ofTopic = { access: 'canAccess', disclosure: 'canDisclose', processing: 'canProcess' } as const;

describe.each(named)('$id', ({ id, regulation }) => {
  test('which categories of data pass', () => {
    const cases = topics.flatMap((topic) =>
      times(6, (place): Put => {
        const facts = factsOf(regulation, ofTopic[topic], `mask ${topic} ${place}`);
        const asked = place < 3 ? without(facts, 'data') : facts;
        return put(
          'permittedData',
          [regulation, topic, asked],
          `${topic} at ${id}, ${JSON.stringify(asked)}`,
        );
      }),
    );
    onRecord.holds(`${id} permittedData`, cases);
  });

  test('files of several records, and what the law keeps', () => {
    const cases = times(12, (place): readonly Put[] => {
      const record = (turn: number): Said =>
        without(factsOf(regulation, 'retentionStatus', `file ${place} ${turn}`), 'asOf');
      const asOf = pick(['2019-06-30', '2026-03-02', '2016-02-29', '2030-01-31'], id, place);
      const file = { asOf, records: times(1 + below(3, id, 'records', place), record) };
      const one = { ...record(9), asOf };
      return [
        put('retentionOfFile', [regulation, file], `at ${id}, ${JSON.stringify(file)}`),
        put('lawOpposesErasure', [regulation, one], `at ${id}, ${JSON.stringify(one)}`),
        put('retentionSweep', [regulation, file.records, asOf], `at ${id}, ${JSON.stringify(file)}`),
      ];
    }).flat();
    onRecord.holds(`${id} retentionOfFile`, cases);
  });

  test('columns of days', () => {
    columnsHold(regulation);
  });

  test('what is asked, and what became of each clause', () => {
    const asked = [...topics, 'charge', 'request', 'retention', 'duty'].flatMap((topic) =>
      [undefined, '2016-02-29', '2026-03-02'].map((day) =>
        put('factsFor', [regulation, topic, day], `${topic} at ${id} on ${day}`),
      ),
    );
    const covered = ['coverage', 'statuteCoverage'].map((name) => put(name, [regulation], `of ${id}`));
    onRecord.holds(`${id} factsFor and coverage`, [...asked, ...covered]);
  });

  test.each(topics)(
    '%s prepared for a day answers as the question itself, and so does a list of cases',
    (topic) => {
      const name = ofTopic[topic];
      for (const day of ['2016-02-29', '2026-03-02']) {
        const question = Object(call('prepare', [regulation, topic, day]));
        const cases = times(10, (place) => without(factsOf(regulation, name, `prepared ${place}`), 'asOf'));
        const asked = cases.map((facts) => call(name, [regulation, { ...facts, asOf: day }]));
        expect(call('decideAll', [question, cases])).toEqual(asked);
        const words = cases.map((facts) => outcomes[question.outcome(question.known(facts))]);
        expect(asked).toMatchObject(words.map((verdict) => ({ verdict })));
      }
    },
  );

  test('what is bound answers as what is stated', () => {
    for (const name of Object.keys(questions).filter(isQuestion)) {
      const facts = factsOf(regulation, name, 'bound');
      const [topic] = questions[name];
      const { facts: declared } = regulation.vocabulary;
      const bound = Object.keys(facts).filter(
        (one, place) => place % 2 === 0 && declared[one]?.topics.includes(topic) === true,
      );
      const [first = '', ...others] = bound;
      const standing = Object.fromEntries(others.map((one) => [one, facts[one]]));
      const one = first === '' ? {} : { [first]: facts[first] };
      const bureau = Object(call('forRegulation', [regulation, { standing: one }]));
      const policy = Object(Reflect.apply(bureau.with, bureau, [standing]));
      const rest = without(facts, ...bound);
      const answer = came(() => Reflect.apply(Reflect.get(policy, name), policy, [rest]));
      expect(answer).toEqual(came(() => call(name, [regulation, facts])));
      expect(came(() => call('ask', [regulation, name, rest, { ...standing, ...one }]))).toEqual(answer);
    }
  });

  test('a receipt says all it was answered with, and what was altered since shows', () => {
    for (const name of Object.keys(questions).filter(isQuestion)) {
      const facts = factsOf(regulation, name, 'receipt 2');
      const kept = came(() => call('receipt', [regulation, name, facts]));
      if (typeof kept === 'string') continue;
      expect(kept).toMatchObject({
        question: name,
        facts,
        standing: {},
        answer: call('ask', [regulation, name, facts]),
      });
      const copy = JSON.parse(JSON.stringify(kept));
      expect(replay(regulation, copy)).toEqual({ same: true });
      const altered = { ...copy, answer: { ...copy.answer, version: 'another' }, library: '0' };
      expect(replay(regulation, altered)).toMatchObject({
        same: false,
        differences: [
          { path: ['answer', 'version'], stored: 'another', found: regulation.text.version },
          { path: ['library'], stored: '0' },
        ],
      });
    }
  });
});

test('columns of days at a made-up bureau', () => columnsHold(ofRetention));

test('breaches', () => {
  const moments = times(20, (place) => {
    const two = (limit: number, what: string): string => String(below(limit, what, place)).padStart(2, '0');
    return `20${18 + below(12, place)}-0${6 + below(4, 'm', place)}-1${two(10, 'd').slice(1)}T${two(24, 'h')}:${two(60, 'min')}${pick(['+01:00', '+02:00', '-05:00'], place)}`;
  });
  onRecord.holds(
    'breachNotificationDue',
    moments.map((moment) => put('breachNotificationDue', [moment], moment)),
  );
});

test('made-up bureaus: what is asked, and what became of each clause', () => {
  onRecord.holds(
    'made up: coverage',
    [lighthouse, ofRequests, ofRetention].flatMap((regulation) => [
      ...['coverage', 'statuteCoverage'].map((name) => put(name, [regulation], `of ${regulation.text.id}`)),
      ...['access', 'request', 'retention', 'duty'].map((topic) =>
        put('factsFor', [regulation, topic, '2026-03-02'], `${topic} at ${regulation.text.id}`),
      ),
    ]),
  );
});
