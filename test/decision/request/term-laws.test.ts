import fc from 'fast-check';
import { dayAt, type IsoDay, isoDay, readDay } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import {
  appealDueDate,
  assessRequest,
  type Deadline,
  requestDueDate,
} from '../../../src/decision/request/index.ts';
import { bureau } from './fixture.ts';
import { endsIn } from './oracle.ts';
import { agrees, partials, regulationOf, termRules, worlds } from './random-requests.ts';

const first = readDay('2018-06-01');
const someDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: 0, max: 3000 })
  .map((later) => isoDay(dayAt(first + later)));
const later = (day: IsoDay, by: number): IsoDay => isoDay(dayAt(readDay(day) + by));
const rights = ['access', 'copy', 'rectification', 'erasure', 'restriction'] as const;
const right = fc.constantFrom(...rights);

/** A deadline as the interval of days that it leaves. */
function interval(end: Deadline | undefined): readonly [low: number, high: number] | string {
  switch (end?.kind) {
    case 'exact':
      return [readDay(end.day), readDay(end.day)];
    case 'bounded':
      return [readDay(end.notBefore), end.notAfter === undefined ? Infinity : readDay(end.notAfter)];
    default:
      return end?.kind ?? 'silent';
  }
}

const lastOf = (end: Deadline): number => (end.kind === 'exact' ? readDay(end.day) : Infinity);

describe('over random rules, in every state of knowledge', () => {
  test('the day of a bureau is the exact interval of the earliest ends', () => {
    fc.assert(
      fc.property(termRules('answerWithin'), someDay, (rules, receivedOn) => {
        const regulation = regulationOf(rules);
        for (const known of partials) {
          const ends = worlds
            .filter((world) => agrees(world, known))
            .map((world) => endsIn(rules, world, receivedOn));
          const least = ends.map((list) => Math.min(Infinity, ...list));
          const [low, high] = [Math.min(...least), Math.max(...least)];
          const { answerBy } = requestDueDate(regulation, { right: 'thing', receivedOn, ...known });
          const word = ends.flat().length === 0 ? 'silent' : 'noLimit';
          expect(interval(answerBy)).toEqual(low === Infinity ? word : [low, high]);
          if (answerBy.kind === 'bounded') expect(answerBy.missing).not.toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the day of a data subject is the exact interval of the latest ends', () => {
    fc.assert(
      fc.property(termRules('appealWithin'), someDay, (rules, receivedOn) => {
        const regulation = regulationOf(rules);
        const facts = { right: 'thing', receivedOn, answeredOn: receivedOn, answer: 'refused' } as const;
        for (const known of partials) {
          const ends = worlds
            .filter((world) => agrees(world, known))
            .map((world) => endsIn(rules, world, receivedOn));
          const { routes } = appealDueDate(regulation, { ...facts, asOf: receivedOn, ...known });
          const until = interval(routes.find(({ to }) => to === 'court')?.until);
          if (ends.flat().length === 0) expect(until).toBe('silent');
          else if (ends.some((list) => list.length === 0)) expect(until).toBe('unknown');
          else {
            const latest = ends.map((list) => Math.max(...list));
            const low = Math.min(...latest);
            expect(until).toEqual(low === Infinity ? 'noLimit' : [low, Math.max(...latest)]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('within one version of the law', () => {
  test('no day of the bureau lies after the statutory one', () => {
    fc.assert(
      fc.property(right, someDay, (asked, receivedOn) => {
        const due = requestDueDate(bureau, { right: asked, receivedOn });
        for (const end of [due.answerBy, due.refuseBy, due.doBy]) {
          const statutory = end.layers.filter(({ layer }) => layer === 'statute');
          for (const { ends } of statutory)
            if (ends.kind === 'exact') expect(lastOf(end)).toBeLessThanOrEqual(readDay(ends.day));
          expect(statutory).not.toEqual([]);
        }
      }),
    );
  });

  test('a later receipt never gives an earlier day', () => {
    fc.assert(
      fc.property(right, someDay, fc.integer({ min: 0, max: 40 }), (asked, receivedOn, by) => {
        const one = requestDueDate(bureau, { right: asked, receivedOn });
        const other = requestDueDate(bureau, { right: asked, receivedOn: later(receivedOn, by) });
        for (const name of ['answerBy', 'refuseBy', 'doBy'] as const)
          expect(lastOf(one[name])).toBeLessThanOrEqual(lastOf(other[name]));
      }),
    );
  });

  test('an extension moves neither the term for a refusal nor a shorter promise, and only ever to a later day', () => {
    fc.assert(
      fc.property(right, someDay, fc.integer({ min: 0, max: 60 }), (asked, receivedOn, by) => {
        const plain = requestDueDate(bureau, { right: asked, receivedOn });
        const told = requestDueDate(bureau, {
          right: asked,
          receivedOn,
          extensionToldOn: later(receivedOn, by),
        });
        expect(lastOf(told.refuseBy)).toBe(lastOf(plain.refuseBy));
        expect(lastOf(told.answerBy)).toBeGreaterThanOrEqual(lastOf(plain.answerBy));
        for (const { layer, ends } of plain.answerBy.layers)
          if (layer === 'regulation' && ends.kind === 'exact')
            expect(lastOf(told.answerBy)).toBeLessThanOrEqual(readDay(ends.day));
        const [extension] = told.answerBy.layers.flatMap((layer) => layer.extension ?? []);
        const isInTime = later(receivedOn, by) <= (extension?.tellBy ?? '');
        expect(extension?.status).toBe(isInTime ? 'inTime' : 'tooLate');
      }),
    );
  });

  test('a pause never gives an earlier day, and an open one bounds every way it can end', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (receivedOn, from, length) => {
          const facts = { right: 'restriction', receivedOn } as const;
          const pausedFrom = later(receivedOn, from);
          const plain = requestDueDate(bureau, facts).answerBy;
          const closed = requestDueDate(bureau, {
            ...facts,
            pausedFrom,
            pausedUntil: later(pausedFrom, length),
          }).answerBy;
          const open = interval(requestDueDate(bureau, { ...facts, pausedFrom }).answerBy);
          expect(lastOf(closed)).toBeGreaterThanOrEqual(lastOf(plain));
          expect(open[0]).toBeLessThanOrEqual(lastOf(closed));
          expect(open[1]).toBeGreaterThanOrEqual(lastOf(closed));
        },
      ),
    );
  });
});

test('every refusal has grounds and a way to go on', () => {
  const facts = fc.record({
    right,
    receivedOn: someDay,
    askedBy: fc.constantFrom('client', 'someoneElse', undefined),
    requestForm: fc.constantFrom('orally', 'inWriting', undefined),
    defect: fc.constantFrom('none', 'unlawful', undefined),
    othersHarmed: fc.constantFrom('no', 'separable', 'inseparable', undefined),
    excessive: fc.constantFrom(true, false, undefined),
    document: fc.constantFrom('draft', 'filed', undefined),
  });
  fc.assert(
    fc.property(facts, (stated) => {
      const { outcome, because, routes, refuseBy } = assessRequest(bureau, stated);
      expect(because).not.toEqual([]);
      if (outcome === 'granted') return;
      expect(routes.map(({ to }) => to)).toContain('court');
      expect(refuseBy?.kind).toBe('exact');
    }),
  );
});
