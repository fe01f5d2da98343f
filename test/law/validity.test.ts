import { describe, expect, test } from 'vitest';
import { opwaarts, werkId } from '../../src/bureaus.ts';
import { type DayNumber, readDay } from '../../src/calendar/index.ts';
import { dutiesOn } from '../../src/decision/duties-on.ts';
import { explain } from '../../src/decision/explain/index.ts';
import { permission } from '../../src/decision/question.ts';
import { appealDueDate, assessRequest, requestDueDate } from '../../src/decision/request/index.ts';
import { retentionDeadline } from '../../src/decision/retention/index.ts';
import { type Regulation, standingOf, type Text } from '../../src/language/index.ts';
import { clauseCounts } from '../../src/language/law.ts';
import { dutchLaw } from '../../src/law/statutes/index.ts';
import { bureaus } from './bureaus.ts';
import { askedOf, daysFrom, lastOf } from './conflicts/asked.ts';
import { charged, disclosed, kept, opened, requested, used } from './conflicts/facts.ts';

const firstDay = '2001-09-01';
const regulations = bureaus.map(({ regulation }) => regulation);
const named = regulations.map((regulation) => [regulation.text.id, regulation] as const);

/** Every first day and every first day after a last one, of texts and of clauses. */
function turns(text: Text): readonly string[] {
  const after = (last: string | undefined): readonly string[] =>
    last === undefined ? [] : [daysFrom(last, 1)];
  const clauses = text.articles.flatMap((article) => article.clauses);
  return [
    ...(text.from === 'undated' ? [] : [text.from]),
    ...after(text.until),
    ...clauses.flatMap(({ from, until, lapsed }) => [
      ...(from === undefined ? [] : [from]),
      ...after(until),
      ...after(lapsed?.lastDay),
    ]),
  ];
}

const allTexts = [...dutchLaw, ...regulations.map(({ text }) => text)];
const turningDays = [...new Set(allTexts.flatMap(turns))].toSorted();
/** The day before every turn, the day itself and the day after. */
const walked = [
  ...new Set(turningDays.flatMap((day) => [daysFrom(day, -1), day, daysFrom(day, 1)])),
].toSorted();
const underLaw = walked.filter((day) => day >= firstDay);

describe('a day before a regulation existed', () => {
  const asked = (regulation: Regulation, day: string): readonly string[] => [
    permission(regulation, 'access', askedOf(regulation, { ...opened, asOf: day, actor: 'coach' })).standing,
    permission(
      regulation,
      'disclosure',
      askedOf(regulation, {
        ...disclosed,
        asOf: day,
        recipient: 'employer',
        purpose: 'guidance',
        data: 'plan',
      }),
    ).standing,
    permission(
      regulation,
      'processing',
      askedOf(regulation, { ...used, asOf: day, purpose: 'guidance', data: 'plan' }),
    ).standing,
    permission(regulation, 'charge', { ...charged, receivedOn: day }).standing,
    assessRequest(regulation, askedOf(regulation, { ...requested, right: 'access', receivedOn: day }))
      .standing,
    requestDueDate(regulation, askedOf(regulation, { ...requested, right: 'access', receivedOn: day }))
      .standing,
    appealDueDate(regulation, askedOf(regulation, { right: 'access', receivedOn: day, asOf: day })).standing,
    retentionDeadline(regulation, askedOf(regulation, { ...kept, record: 'clientFile', asOf: day })).standing,
    dutiesOn(regulation, askedOf(regulation, { event: 'intake', asOf: day })).standing,
  ];

  test.each(named)('%s says so in every answer', (_id, regulation) => {
    const { from } = regulation.text;
    if (from === 'undated') {
      expect([...new Set([...asked(regulation, firstDay), ...asked(regulation, '2026-03-02')])]).toEqual([
        'undated',
      ]);
      return;
    }
    expect([...new Set(asked(regulation, daysFrom(from, -1)))]).toEqual(['notInForce']);
    expect([...new Set(asked(regulation, from))]).toEqual(['inForce']);
  });

  test.each(named)('%s is silent by itself, and the statute answers', (_id, regulation) => {
    const { from } = regulation.text;
    if (from === 'undated') return;
    const day = daysFrom(from, -1);
    const answer = permission(
      regulation,
      'access',
      askedOf(regulation, { ...opened, asOf: day, actor: 'coach' }),
    );
    expect([answer.layers.regulation, answer.layers.statute]).toEqual(['silent', 'permitted']);
    const request = assessRequest(
      regulation,
      askedOf(regulation, { ...requested, right: 'access', receivedOn: day }),
    );
    expect([request.layers.regulation, request.outcome]).toEqual(['silent', 'granted']);
    const due = requestDueDate(
      regulation,
      askedOf(regulation, { ...requested, right: 'access', receivedOn: day }),
    );
    // A regulation that begins while the term runs speaks on the last day of it; by then it is in force.
    expect(due.answerBy.layers.filter(({ layer, lawOf }) => layer === 'regulation' && lawOf === day)).toEqual(
      [],
    );
    expect(
      dutiesOn(regulation, askedOf(regulation, { event: 'intake', asOf: day })).duties.filter(
        ({ layer }) => layer === 'regulation',
      ),
    ).toEqual([]);
  });

  test('it is said in words as well', () => {
    const day = daysFrom('2012-07-01', -1);
    const answer = permission(werkId, 'access', askedOf(werkId, { ...opened, asOf: day, actor: 'coach' }));
    const before = explain(answer, 'en');
    const after = explain(
      permission(werkId, 'access', askedOf(werkId, { ...opened, asOf: '2012-07-01', actor: 'coach' })),
      'en',
    );
    expect(before).not.toBe(after);
    expect(before).toMatch(/not in force/);
    expect(after).not.toMatch(/not in force/);
  });
});

describe('every day on which law or regulation turns, the day before and the day after', () => {
  test('the turns are all there', () => {
    expect(turningDays).toEqual(
      expect.arrayContaining([
        firstDay,
        '2002-01-01',
        '2012-07-01',
        '2016-01-01',
        '2018-05-01',
        '2018-05-25',
        '2018-06-01',
      ]),
    );
    expect(walked.length).toBeGreaterThan(25);
  });

  test('no overlap: the Wbp and the AVG never count together, and from the first day one of them does', () => {
    const inForce = (text: Text, day: string): boolean => standingOf(text, readDay(day)) === 'inForce';
    const main = (day: string): readonly string[] =>
      dutchLaw
        .filter(({ id }) => ['wbp', 'avg', 'uavg'].includes(id))
        .filter((text) => inForce(text, day))
        .map(({ id }) => id);
    for (const day of walked) {
      const expected = day < firstDay ? [] : day < '2018-05-25' ? ['wbp'] : ['avg', 'uavg'];
      expect([day, ...main(day)]).toEqual([day, ...expected]);
    }
  });

  test('no answer names clauses of both, save where a term runs from the one into the other', () => {
    for (const day of underLaw) {
      const clauses = regulations.flatMap((regulation) => [
        ...permission(
          regulation,
          'disclosure',
          askedOf(regulation, {
            ...disclosed,
            asOf: day,
            recipient: 'employer',
            purpose: 'guidance',
            data: ['plan', 'medical', 'bsn'],
          }),
        ).because.map(({ clause }) => clause),
        ...assessRequest(
          regulation,
          askedOf(regulation, { ...requested, right: 'access', receivedOn: day }),
        ).because.map(({ clause }) => clause),
        ...dutiesOn(
          regulation,
          askedOf(regulation, { event: 'refusal', asOf: day, receivedOn: day }),
        ).duties.map(({ clause }) => clause),
      ]);
      const wbp = clauses.some((clause) => clause.startsWith('wbp:'));
      const avg = clauses.some((clause) => /^u?avg:/.test(clause));
      expect([day, wbp, avg]).toEqual([day, day < '2018-05-25', day >= '2018-05-25']);
    }
  });

  test('no gap: every aspect of access, disclosure and processing has a statute in force', () => {
    for (const day of underLaw) {
      const bare = (['access', 'disclosure', 'processing'] as const).flatMap((topic) =>
        opwaarts
          .lawOn(topic, readDay(day))
          .question.aspects.filter(({ statute }) => statute.length === 0)
          .map(({ aspect }) => `${day} ${aspect}`),
      );
      expect(bare).toEqual([]);
    }
  });

  test.each(named)(
    '%s: the statute is never silent on a disclosure or a use, whatever is known',
    (_id, regulation) => {
      const ungrounded = { neededFor: [], compatible: false, adequate: false } as const;
      for (const day of underLaw) {
        const seen = [disclosed, { ...disclosed, ...ungrounded }].flatMap((facts) => {
          const out = permission(
            regulation,
            'disclosure',
            askedOf(regulation, {
              ...facts,
              asOf: day,
              recipient: 'employer',
              purpose: 'guidance',
              data: 'plan',
            }),
          );
          const { source, combinedWith } = used;
          const use = permission(
            regulation,
            'processing',
            askedOf(regulation, {
              ...used,
              ...facts,
              source,
              combinedWith,
              asOf: day,
              purpose: 'guidance',
              data: 'plan',
              channel: undefined,
              document: undefined,
              handedOver: undefined,
            }),
          );
          return [out, use].flatMap(({ aspects }) =>
            aspects.map(({ aspect, statute }) => `${aspect} ${statute}`),
          );
        });
        expect(seen.filter((word) => word.endsWith('silent')).map((word) => `${day} ${word}`)).toEqual([]);
      }
    },
  );

  test('an ordinary coach comes in on every day, and an outsider on none', () => {
    for (const day of underLaw)
      for (const regulation of regulations) {
        const statute = (actor: string): string =>
          permission(regulation, 'access', askedOf(regulation, { ...opened, asOf: day, actor })).layers
            .statute;
        const outsider = permission(
          regulation,
          'access',
          askedOf(regulation, { ...opened, asOf: day, actor: 'outsider' }),
        );
        expect([day, statute('coach'), outsider.verdict]).toEqual([day, 'permitted', 'forbidden']);
      }
  });

  test('a request for access is granted on every day, by one law, and its term has a last day', () => {
    for (const day of underLaw)
      for (const regulation of regulations) {
        const facts = askedOf(regulation, { ...requested, right: 'access', receivedOn: day });
        const granting = assessRequest(regulation, facts).because.map(({ clause }) => clause);
        expect([day, granting.includes('wbp:35.1'), granting.includes('avg:15.1')]).toEqual([
          day,
          day < '2018-05-25',
          day >= '2018-05-25',
        ]);
        expect(requestDueDate(regulation, facts).answerBy.kind).toBe('exact');
      }
  });

  test('a clause counts through its last day and not a day longer', () => {
    for (const text of allTexts)
      for (const clause of text.articles.flatMap((article) => article.clauses)) {
        const last = clause.lapsed?.lastDay ?? clause.until;
        if (last !== undefined) {
          const counts = (day: DayNumber): boolean => clauseCounts(clause, day);
          expect([counts(readDay(last)), counts(readDay(daysFrom(last, 1)))]).toEqual([true, false]);
        }
        if (clause.from !== undefined)
          expect([
            clauseCounts(clause, readDay(daysFrom(clause.from, -1))),
            clauseCounts(clause, readDay(clause.from)),
          ]).toEqual([false, true]);
      }
  });
});

describe('the first day of the law that is known here', () => {
  test.each(named)(
    '%s: the day before, the statutes are silent and nothing is permitted',
    (_id, regulation) => {
      const day = daysFrom(firstDay, -1);
      const answers = [
        permission(
          regulation,
          'access',
          askedOf(regulation, {
            ...opened,
            asOf: day,
            actor: 'coach',
            assigned: true,
            authorised: true,
            secrecyDeclared: true,
          }),
        ),
        permission(
          regulation,
          'disclosure',
          askedOf(regulation, {
            ...disclosed,
            asOf: day,
            recipient: 'principal',
            purpose: 'guidance',
            data: 'plan',
          }),
        ),
        permission(
          regulation,
          'processing',
          askedOf(regulation, { ...used, asOf: day, purpose: 'guidance', data: 'plan' }),
        ),
      ];
      expect(answers.map(({ layers, allowed }) => [layers.statute, allowed])).toEqual(
        Array(3).fill(['silent', false]),
      );
    },
  );

  test('a day later the Wbp speaks', () => {
    const day = (asOf: string) =>
      permission(opwaarts, 'access', askedOf(opwaarts, { ...opened, asOf, actor: 'coach', assigned: true }));
    expect([day('2001-08-31').verdict, day(firstDay).verdict]).toEqual(['forbidden', 'permitted']);
    expect(day(firstDay).because.map(({ clause }) => clause)).toContain('wbp:12');
  });

  test('a request of that last day has no term of a statute; a day later four weeks', () => {
    const due = (receivedOn: string) =>
      requestDueDate(opwaarts, askedOf(opwaarts, { ...requested, right: 'access', receivedOn })).answerBy;
    expect([due('2001-08-31').kind, lastOf(due(firstDay))]).toEqual(['silent', '2001-10-01']);
  });
});
