import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { werkId } from '../../src/bureaus.ts';
import { dayAt, isoDay, readDay } from '../../src/calendar/index.ts';
import { permission } from '../../src/decision/question.ts';
import {
  decideAll,
  notYet,
  prepare,
  type RetentionStatus,
  retentionColumns,
  retentionStatus,
  retentionSweep,
  unknownDay,
} from '../../src/index.ts';
import { growingFacts } from '../../src/testing/facts.ts';
import {
  partialCase,
  regulationOf,
  ruleSet,
  someDay,
  wholeCase,
} from '../decision/retention/random-rules.ts';
import { ofBureaus } from './differential.ts';

const short = ({
  status,
  keepUntil,
  deadline,
}: Pick<RetentionStatus, 'status' | 'keepUntil' | 'deadline'>) => ({
  status,
  keepUntil,
  deadline,
});

describe('a sweep says of every record what retentionStatus says', () => {
  test('random rules, known and partly known', () => {
    const cases = fc.array(fc.oneof(wholeCase, partialCase), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ruleSet, cases, someDay, (rules, records, asOf) => {
        const regulation = regulationOf(rules);
        const swept = [...retentionSweep(regulation, records, asOf)].map(short);
        expect(swept).toEqual(records.map((facts) => short(retentionStatus(regulation, { ...facts, asOf }))));
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test.each(Object.entries(ofBureaus))('%s', (_, regulation) => {
    fc.assert(
      fc.property(growingFacts(regulation.vocabulary, 'retention'), ({ less, more, complete }) => {
        for (const { asOf, ...facts } of [less, more, complete]) {
          const [swept] = [...retentionSweep(regulation, [facts], asOf)].map(short);
          expect(swept).toEqual(short(retentionStatus(regulation, { ...facts, asOf })));
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('columns of day numbers', () => {
    const code = { keep: 0, mayDelete: 1, mustDelete: 2, undetermined: 3 } as const;
    const day = fc.oneof(
      { weight: 4, arbitrary: someDay.map((one) => readDay(one)) },
      { weight: 1, arbitrary: fc.constantFrom(notYet, unknownDay) },
    );
    const stated = (number: number) =>
      number === unknownDay ? undefined : number === notYet ? 'notApplicable' : isoDay(dayAt(number));
    fc.assert(
      fc.property(
        ruleSet,
        wholeCase,
        fc.array(fc.tuple(day, day), { maxLength: 5 }),
        someDay,
        (rules, whole, days, asOf) => {
          const regulation = regulationOf(rules);
          const { ended: _ended, asked: _asked, ...same } = whole;
          const columns = {
            ended: Int32Array.from(days, ([ended]) => ended),
            asked: Int32Array.from(days, ([, asked]) => asked),
          };
          const swept = retentionColumns(regulation, { same, days: columns }, asOf);
          const each = days.map(([ended, asked]) =>
            retentionStatus(regulation, { ...same, ended: stated(ended), asked: stated(asked), asOf }),
          );
          expect([...swept.status]).toEqual(each.map(({ status }) => code[status]));
          expect([...swept.deadline]).toEqual(
            each.map(({ deadline }) =>
              deadline.kind === 'exact'
                ? readDay(deadline.day)
                : deadline.kind === 'bounded'
                  ? unknownDay
                  : notYet,
            ),
          );
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('many cases of one question', () => {
  const question = prepare(werkId, 'disclosure', '2026-03-02');
  const cases = fc
    .sample(growingFacts(werkId.vocabulary, 'disclosure', { days: fc.constant('2026-03-02') }), {
      numRuns: 40,
      seed: 11,
    })
    .flatMap(({ less, more, complete }) => [less, more, complete]);
  const withoutDay = cases.map(({ asOf: _, ...facts }) => facts);

  test('prepared, in a batch, and one by one: the same bytes', () => {
    const batch = [...decideAll(question, withoutDay)].map((answer) => JSON.stringify(answer));
    const single = cases.map((facts) => JSON.stringify(permission(werkId, 'disclosure', facts)));
    expect(batch).toEqual(single);
    const outcomes = withoutDay.map((facts) => question.outcome(question.known(facts)));
    const words = { forbidden: 0, permitted: 1, undetermined: 2 };
    expect(outcomes).toEqual(
      withoutDay.map((facts) => words[question.answer(question.known(facts)).verdict]),
    );
  });

  test('facts that another question made known are refused', () => {
    const [facts] = withoutDay;
    if (facts === undefined) throw new Error('no facts');
    const other = prepare(werkId, 'disclosure', '2026-03-03');
    expect(() => other.answer(question.known(facts))).toThrow('facts that `known` of this question gave');
  });

  test('progress is told, and a signal stops the run', () => {
    const told: number[] = [];
    const controller = new AbortController();
    const run = decideAll(question, withoutDay, {
      every: 10,
      signal: controller.signal,
      progress(done) {
        told.push(done);
        if (done === 30) controller.abort(new Error('enough'));
      },
    });
    expect(() => [...run]).toThrow('enough');
    expect(told).toEqual([10, 20, 30]);
  });

  test('a record that is not in order is named by its place', () => {
    const { regulation } = question;
    const records = [{ record: 'invoice' }, { record: 'invoices' }] as const;
    // @ts-expect-error -- reason: the fault is the subject
    expect(() => [...retentionSweep(regulation, records, '2026-03-02')]).toThrow('1.record');
  });
});
