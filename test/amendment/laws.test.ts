import fc from 'fast-check';
import { applyPatches } from 'immer';
import { type Amendment, amend, load, ReglementError, type Text, versions } from 'reglement';
import { dayAt, isoDay, readDay } from 'reglement/calendar';
import { type RandomRegulation, regulations } from 'reglement/testing';
import { describe, expect, test } from 'vitest';
import { runsOf, seeded, timeout } from '../laws/law.ts';

/** One thing that a recipe does to a draft; the numbers choose an article, a clause and a rule, as far as there are. */
interface Edit {
  readonly does:
    | 'entitle'
    | 'dropRule'
    | 'repeatRule'
    | 'moveClause'
    | 'dropArticle'
    | 'tellAnew'
    | 'nothing';
  readonly at: readonly [number, number, number];
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    does: fc.constantFrom(
      'entitle' as const,
      'dropRule' as const,
      'repeatRule' as const,
      'moveClause' as const,
      'dropArticle' as const,
      'tellAnew' as const,
      'nothing' as const,
    ),
    at: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
  }),
  { minLength: 1, maxLength: 5 },
);

type Draft = Parameters<Parameters<typeof amend>[2]>[0];

const oneOf = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

function carryOut(draft: Draft, { does, at: [first, second, third] }: Edit): void {
  const held = oneOf(draft.articles, first);
  const clause = oneOf(held?.clauses ?? [], second);
  const rule = oneOf(clause?.rules ?? [], third);
  if (does === 'entitle') draft.title = `${draft.title} ${first}`;
  if (does === 'dropArticle' && draft.articles.length > 1) draft.articles.pop();
  if (held === undefined || clause === undefined) return;
  if (does === 'moveClause') held.clauses.reverse();
  if (does === 'tellAnew') clause.summary = `${clause.summary} (nieuw)`;
  if (does === 'dropRule' && clause.rules.length > 1) clause.rules.shift();
  if (does === 'repeatRule' && rule !== undefined) clause.rules.push({ ...rule, id: `again${third}` });
}

interface Case extends RandomRegulation {
  readonly change: Amendment;
  readonly own: Text;
  readonly copy: string;
  readonly from: string;
}

/** A random regulation, amended from some day after its first on. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(regulations(), edits, fc.integer({ min: 1, max: 3000 }))
  .map(([made, changes, later]) => {
    const own: Text = { ...made.regulation.text, from: '2020-01-01' };
    const copy = JSON.stringify(own);
    const first = readDay('2020-01-01');
    const from = isoDay(dayAt(first + later));
    const change = amend(own, { version: 'next', from }, (draft) => {
      for (const edit of changes) carryOut(draft, edit);
    });
    return { ...made, change, own, copy, from };
  });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const run = { numRuns: runsOf(150), ...seeded };

describe('of any regulation and any change of it', () => {
  test(
    'the changes lead from the old text to the new one, and the inverse back',
    () => {
      let changed = 0;
      fc.assert(
        fc.property(cases, ({ own, change: { after, changes, inverse } }) => {
          expect(applyPatches(own, [...changes])).toEqual(after);
          expect(applyPatches(after, [...inverse])).toEqual(own);
          // As data that were stored in between, too.
          expect(plain(applyPatches(Object(plain(after)), Object(plain(inverse))))).toEqual(plain(own));
          if (changes.length > 2) changed += 1;
        }),
        run,
      );
      expect(changed).toBeGreaterThan(run.numRuns / 3);
    },
    timeout,
  );

  test(
    'the text that was amended is not touched; its old version ends on the day before',
    () => {
      fc.assert(
        fc.property(cases, ({ own, copy, from, change: { before, after } }) => {
          expect(JSON.stringify(own)).toBe(copy);
          expect(before).toEqual({ ...own, until: isoDay(dayAt(readDay(from) - 1)) });
          expect([after.version, after.from]).toEqual(['next', from]);
        }),
        run,
      );
    },
    timeout,
  );

  test(
    'every day has one version: the old one through the day before, the new one from its first day on',
    () => {
      let loaded = 0;
      fc.assert(
        fc.property(cases, fc.integer({ min: -40, max: 40 }), ({ regulation, own, change, from }, away) => {
          const { vocabulary, statutes, holidays } = regulation;
          const setting = { vocabulary, statutes, holidays };
          try {
            const all = versions([load(change.after, setting), load(change.before, setting)]);
            const day = isoDay(dayAt(readDay(from) + away));
            expect(all.on(day).text.version).toBe(away < 0 ? own.version : 'next');
            expect(all.version('next').text.from).toBe(from);
            loaded += 1;
          } catch (error) {
            // A text that lost what another rule speaks of does not load.
            if (!(error instanceof ReglementError)) throw error;
          }
        }),
        run,
      );
      expect(loaded).toBeGreaterThan(run.numRuns / 10);
    },
    timeout,
  );
});
