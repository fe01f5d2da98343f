import { describe, expect, test } from 'vitest';
import { dutiesOn } from '../../src/decision/duties-on.ts';
import { permission } from '../../src/decision/question.ts';
import {
  appealDueDate,
  assessRequest,
  type Deadline,
  requestDueDate,
} from '../../src/decision/request/index.ts';
import { type LastDay, retentionDeadline } from '../../src/decision/retention/index.ts';
import { faultsOf } from '../../src/language/check/faults.ts';
import { load, type Regulation, type Rule } from '../../src/language/index.ts';
import { dutchHolidays } from '../../src/law/holidays.ts';
import { dutchLaw } from '../../src/law/statutes/index.ts';
import { write } from '../../src/law/statutes/words.ts';
import { type CoreFacts, core } from '../../src/law/vocabulary/index.ts';
import { type StatuteCase, statuteCases } from './statute-cases.ts';

const { forbid, permit } = write;
const setting = { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays };

type Promised = NonNullable<StatuteCase['promise']> | 'none';

/** What a regulation can promise beside the statutes: nothing, or more than they ask, or less. */
const promises: Readonly<Record<Promised, readonly Rule[]>> = {
  none: [],
  nothingToAnybody: [
    forbid('disclosure.recipient', {}),
    forbid('disclosure.purpose', {}),
    forbid('disclosure.data', {}),
  ],
  nobodyLooks: [forbid('access.actor', {}), forbid('access.mode', {})],
  everything: [
    permit('access.actor', {}),
    permit('disclosure.recipient', {}),
    permit('disclosure.purpose', {}),
    permit('disclosure.data', {}),
    permit('processing.purpose', {}),
    permit('processing.ground', {}),
    permit('processing.data', {}),
    permit('charge.fee', {}),
  ],
};

const bureau = (rules: readonly Rule[]): Regulation<CoreFacts> =>
  load(
    {
      id: 'bureau',
      title: 'Reglement van een bureau',
      version: '1',
      from: '2001-09-01',
      articles: [
        {
          number: '1',
          title: 'Belofte',
          clauses: [
            {
              id: '1',
              summary: 'wat het bureau belooft',
              rules,
              ...(rules.length === 0 ? { decidesNothing: 'het belooft niets' } : {}),
            },
          ],
        },
      ],
      english: { '1': { summary: 'what the bureau promises', reason: 'it promises nothing' } },
    },
    setting,
  );

const loaded = new Map<Promised, Regulation<CoreFacts>>();
function regulationOf({ promise }: StatuteCase): Regulation<CoreFacts> {
  const promised = promise ?? 'none';
  const made = loaded.get(promised) ?? bureau(promises[promised]);
  loaded.set(promised, made);
  return made;
}

interface Side {
  readonly on: string;
  readonly facts: object;
  readonly opposed: boolean;
}

const topics = {
  access: 'access',
  disclosure: 'disclosure',
  processing: 'processing',
  charge: 'charge',
} as const;

/** What the library answers to one side of a case, in the words of the case. */
function answerTo(one: StatuteCase, { on, facts, opposed }: Side): unknown {
  const regulation = regulationOf(one);
  // reason: the two sides of a case are merged, which no longer shows that they are facts of one question
  const handed = facts as never;
  const dated = { ...facts, asOf: on } as never; // reason: as above
  switch (one.question) {
    case 'charge':
      return permission(regulation, 'charge', facts).verdict;
    case 'access':
    case 'disclosure':
    case 'processing':
      return permission(regulation, topics[one.question], { ...facts, asOf: on }).verdict;
    case 'request':
      return assessRequest(regulation, one.facts.right === 'erasure' ? withRecord(facts, opposed) : handed)
        .outcome;
    case 'answerBy':
    case 'refuseBy':
    case 'doBy':
      return dayOf(requestDueDate(regulation, handed)[one.question]);
    case 'courtBy': {
      const court = appealDueDate(regulation, dated).routes.find(({ to }) => to === 'court');
      return court === undefined ? 'nowhere' : dayOf(court.until);
    }
    case 'keepUntil':
      return lastDay(retentionDeadline(regulation, asStored(facts, on)).keepUntil);
    case 'duties': {
      const { act } = one.answer;
      const found = dutiesOn(regulation, dated).duties.find((duty) => duty.act === act);
      return { act, owed: found?.certain ?? false };
    }
  }
}

/** Whether a duty to keep runs follows from the record: an invoice just closed, or a file that no statute keeps. */
const withRecord = (facts: object, opposed: boolean): never =>
  // reason: as above
  ({
    ...facts,
    records: [
      opposed
        ? { record: 'invoice', recordClosedOn: '2024-01-31', legalHold: false }
        : { record: 'clientFile', legalHold: false },
    ],
  }) as never;

/** A case names what its clause speaks of; nothing else keeps the record or ends its keeping. */
const asStored = (facts: object, asOf: string): never =>
  // reason: as above
  ({
    kept: 'digital',
    legalHold: false,
    erasureGranted: 'no',
    purposeEndedOn: 'notApplicable',
    ...facts,
    asOf,
  }) as never;

function dayOf(end: Deadline): string {
  const within = end.layers.find(({ clause }) => end.kind === 'exact' && clause === end.governs)?.within;
  if (within === 'atOnce') return within;
  switch (end.kind) {
    case 'exact':
      return end.day;
    case 'bounded':
      return `${end.notBefore}..${end.notAfter ?? ''}`;
    case 'noLimit':
      return 'noTerm';
    default:
      return end.kind;
  }
}

const lastDay = (last: LastDay): string =>
  last.kind === 'exact'
    ? last.day
    : last.kind === 'bounded'
      ? `${last.notBefore ?? ''}..${last.notAfter ?? ''}`
      : last.kind;

describe('the statutes', () => {
  test.each(dutchLaw.map((text) => [text.id, text] as const))('%s is in order', (_id, text) => {
    expect(faultsOf(text, setting, 'statute')).toEqual([]);
  });

  test('no two texts, and no two clauses, answer to one name', () => {
    const ids = dutchLaw.flatMap((text) =>
      text.articles.flatMap(({ clauses }) => clauses.map(({ id }) => `${text.id}:${id}`)),
    );
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(new Set(dutchLaw.map(({ id }) => id)).size).toBe(dutchLaw.length);
  });

  test('every clause says how well it was checked, and decides or says why not', () => {
    const silent = dutchLaw.flatMap((text) =>
      text.articles.flatMap(({ clauses }) =>
        clauses
          .filter(
            ({ rules, checked, decidesNothing, undecidable }) =>
              checked === undefined ||
              (rules.length === 0 && decidesNothing === undefined && undecidable === undefined),
          )
          .map(({ id }) => `${text.id}:${id}`),
      ),
    );
    expect(silent).toEqual([]);
  });
});

describe('worked cases of the statutes', () => {
  const rows = statuteCases.map((one) => [one.clause, one.question, JSON.stringify(one.facts), one] as const);

  test.each(rows)('%s %s %s', (_clause, _question, _facts, one) => {
    const first = { on: one.on, facts: one.facts, opposed: one.lawOpposesErasure === true };
    expect(answerTo(one, first)).toEqual(one.answer);
  });

  test.each(rows)('%s %s %s, the other side', (_clause, _question, _facts, one) => {
    const facts = { ...one.facts, ...one.otherwise.facts };
    const other = { on: one.otherwise.on ?? one.on, facts, opposed: false };
    expect(answerTo(one, other)).toEqual(one.otherwise.answer);
  });
});
